"""The real body of advice in the pages: what the invented one of the other tests cannot show."""

from collections.abc import Iterator

import pytest

from bellrock.content.example import load_example
from bellrock.web.person.shelf import from_content
from tests.browser import stage
from tests.browser.conftest import Opener
from tests.browser.places import press
from tests.browser.test_every_page import TARGETS, WIDER, findings
from tests.web.wire import place, post

pytestmark = pytest.mark.browser

SITUATIONS = {
    "nothing said": {},
    "sixteen, Scotland, Snapchat": {"role": "me", "age": "16_17", "nation": "scotland", "app": "snapchat"},
    "an ex": {"role": "me", "age": "25_plus", "known": "partner_or_ex", "nation": "england"},
    "a stranger, paid and shared": {
        "role": "me", "age": "18_24", "age_in_picture": "18_24", "known": "stranger", "form": "social_media",
        "nation": "england", "paid": "yes", "paid_by": "bank", "shared": "yes", "app": "instagram",
    },
    "a mother, paid by gift card": {"role": "child", "age": "13_15", "paid": "yes", "paid_by": "gift_card"},
}  # fmt: skip


@pytest.fixture(scope="module")
def real(neutral: tuple[str, list[dict[str, str]]]) -> Iterator[str]:
    with stage.served(lambda: from_content(neutral[0])) as address:
        yield address


@pytest.mark.parametrize("said", SITUATIONS)
def test_a_plan_is_right_for_everybody(open_page: Opener, real: str, said: str) -> None:
    page = open_page()
    answer = post(real, "plan", {"sec_fetch_mode": "navigate"}, **SITUATIONS[said])
    page.goto(real + answer.headers["location"])

    for fold in page.locator(".at-first .step > details > summary").all():
        fold.click()
    assert findings(page) == []
    assert page.evaluate(TARGETS) == []
    assert page.evaluate(WIDER) <= 0


@pytest.mark.parametrize("said", SITUATIONS)
def test_a_whole_plan_prints_on_three_sheets(open_page: Opener, real: str, said: str) -> None:
    page = open_page()
    answer = post(real, "plan", {"sec_fetch_mode": "navigate"}, **SITUATIONS[said])
    page.goto(real + answer.headers["location"])

    assert page.pdf(format="A4").count(b"/Type /Page\n") <= 3
    page.emulate_media(media="print")
    assert page.locator(".step h3:visible").count() == page.locator(".step").count()


def test_what_was_found_in_a_mail_prints_on_two_sheets_with_every_quote(open_page: Opener, real: str) -> None:
    page = open_page()
    words = load_example().decode().partition("\n\n")[2]
    answer = post(real, "check", {"sec_fetch_mode": "navigate"}, words=words)
    page.goto(real + answer.headers["location"])

    assert page.pdf(format="A4").count(b"/Type /Page\n") <= 2
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    marks = page.locator(".why mark")
    assert marks.count() > 5
    assert page.locator(".why mark:visible").count() == marks.count()
    assert page.locator(".short > li > details > summary:visible").count() == page.locator(".short > li").count() > 0


@pytest.mark.parametrize("name", ["first", "now", "services", "example", "beside", "notes", "learn", "practice"])
def test_a_page_is_right_for_everybody(open_page: Opener, real: str, name: str) -> None:
    page = open_page()
    page.goto(real + place(name))

    assert findings(page) == []
    assert page.evaluate(TARGETS) == []
    assert page.evaluate(WIDER) <= 0


def test_the_invented_example_shows_its_answer_its_details_and_its_plan(open_page: Opener, real: str) -> None:
    page = open_page()
    page.goto(real + place("check"))
    page.click("text=Try it with an invented example")
    page.get_by_text("This is an invented example.").wait_for()

    words = page.locator("main").inner_text()
    assert page.locator("h1").inner_text() == "This is nearly always a bluff."
    assert "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4" in words
    assert "Bitcoin" in words
    assert "webcam" not in words
    press(page, "The whole plan")
    page.locator(".steps").wait_for()


def test_whoever_pastes_words_of_ending_their_life_meets_the_lines_on_the_first_screen(
    open_page: Opener, real: str
) -> None:
    page = open_page()
    page.goto(real + place("check"))
    page.fill("#words", "i want to kill myself, someone has my pictures")
    press(page, "Read it")
    first = page.locator(".first-lines")
    first.wait_for()

    box, headline = first.bounding_box(), page.locator("h1").bounding_box()
    assert box is not None
    assert headline is not None
    assert box["y"] < stage.PHONE["height"] / 2
    assert box["y"] + box["height"] <= headline["y"]
    assert "want to kill myself" not in page.locator("main").inner_text()
    assert findings(page) == []
    assert page.evaluate(TARGETS) == []
    assert page.evaluate(WIDER) <= 0


def test_the_first_screen_of_the_real_app_needs_no_scrolling_for_its_four_doors(open_page: Opener, real: str) -> None:
    page = open_page()
    page.goto(real)

    for door in page.locator("a.door").all():
        box = door.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= stage.PHONE["height"]
