"""What a person does from the first screen on, by hand, by keyboard, with and without JavaScript."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser import stage
from tests.browser.conftest import Opener
from tests.browser.places import THREAT, press
from tests.fakes.shelf import CARD, WALLET
from tests.web.wire import place

pytestmark = pytest.mark.browser

WITH_AND_WITHOUT = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


def text(page: Page) -> str:
    return page.locator("main").inner_text()


@WITH_AND_WITHOUT
def test_help_stands_on_the_first_screen_of_a_phone_before_any_question(
    open_page: Opener, app: str, script: bool
) -> None:
    page = open_page(java_script_enabled=script)
    page.goto(app)

    for words in (
        "You do not have to answer.",
        "Do not pay or send more.",
        "Do not delete.",
        "Never copy a nude picture.",
    ):
        box = page.get_by_text(words).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= stage.PHONE["height"]
    strip = page.locator("aside.strip").inner_text()
    assert all(number in strip for number in ("999", "116 123", "0800 1111"))
    assert page.locator("form").count() == 0


@WITH_AND_WITHOUT
def test_a_pasted_threat_leads_to_the_answer_the_details_the_plan_and_the_notes(
    open_page: Opener, app: str, script: bool
) -> None:
    page = open_page(java_script_enabled=script)
    page.goto(app)
    page.click("text=Check a message")
    page.fill("#words", THREAT)
    page.get_by_text("By email", exact=True).click()
    press(page, "Read it")
    page.get_by_text("Why we say this").wait_for()

    assert THREAT not in text(page)
    page.get_by_text("It asks for money").click()
    assert THREAT in text(page)
    assert WALLET in text(page)
    assert CARD not in text(page)

    press(page, "The whole plan")
    page.locator(".steps").wait_for()
    page.get_by_text("Change or add answers").click()
    assert "By email" in text(page)
    assert "Do thing 1" in text(page)


@WITH_AND_WITHOUT
def test_a_file_is_read_as_well(open_page: Opener, app: str, tmp_path: Path, script: bool) -> None:
    saved = tmp_path / "mail.eml"
    saved.write_text(f"Subject: hello\n\n{THREAT}\n", encoding="utf-8")
    page = open_page(java_script_enabled=script)
    page.goto(app + place("check"))
    page.set_input_files("#file", saved)

    press(page, "Read it")

    page.get_by_text("Why we say this").wait_for()
    assert page.locator("blockquote").first.text_content() == "Subject: hello"


@WITH_AND_WITHOUT
def test_details_stand_in_the_notes_and_the_card_code_stays_masked(open_page: Opener, app: str, script: bool) -> None:
    page = open_page(java_script_enabled=script)
    page.goto(app + place("check"))
    page.fill("#words", THREAT)
    press(page, "Read it")
    page.get_by_text("Why we say this").wait_for()

    press(page, "Put these in my notes")
    page.locator("#n-account").wait_for()

    assert WALLET in page.input_value("#n-account")
    assert CARD not in page.input_value("#n-account")
    assert page.input_value("#n-profile") == "@fake"
    assert page.locator("form").count() == 0


@WITH_AND_WITHOUT
def test_answers_fit_the_plan_and_never_stand_in_an_address(open_page: Opener, app: str, script: bool) -> None:
    page = open_page(java_script_enabled=script)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(app + place("beside"))
    press(page, "My child")
    page.locator(".steps").wait_for()
    page.get_by_text("Change or add answers").click()
    press(page, "Go to the questions")
    page.get_by_text("How old is your child?").wait_for()
    assert page.get_by_text("Who is this about?").count() == 0

    page.get_by_text("16 or 17", exact=True).first.click()
    page.get_by_text("Show my plan").click()
    page.get_by_text("Change or add answers").click()
    page.get_by_text("This plan is for:").wait_for()

    assert "My child · How old is your child? 16 or 17" in text(page)
    # A name made by chance may hold a 16, and the answer would be more than that.
    assert all("?" not in url and "16_17" not in url for url in asked)


@WITH_AND_WITHOUT
def test_whoever_is_not_safe_sees_the_lines_first(open_page: Opener, app: str, script: bool) -> None:
    for answer in ("No", "Not sure"):
        page = open_page(java_script_enabled=script)
        page.goto(app)
        page.click("text=I need help now")
        page.get_by_role("button", name=answer, exact=True).click()
        page.locator(".first-lines").wait_for()

        assert "999" in page.locator(".first-lines a").first.inner_text()
        assert page.locator(".first-lines a.way.large").count() == 3


@WITH_AND_WITHOUT
def test_at_first_the_steps_for_now_stand_there_in_a_line_each_and_all_else_unfolds(
    open_page: Opener, app: str, script: bool
) -> None:
    page = open_page(java_script_enabled=script)
    page.goto(app + place("plan"))
    assert page.get_by_text("2 steps wait.").is_visible()
    page.get_by_role("button", name="Never met them? Tap here.").click()
    page.get_by_text("2 steps wait.").wait_for(state="detached")
    page.wait_for_load_state("load")  # the style sheet has arrived, too

    steps = page.locator(".step:visible")
    assert steps.locator("h3").all_inner_texts() == ["1 of 2\nDo thing 1", "2 of 2\nDo thing 2"]
    assert page.get_by_text("Enough for now.").is_visible()
    assert page.get_by_text("It helps you.").first.is_hidden()
    steps.first.get_by_text("How and why").click()
    assert page.get_by_text("It helps you.").first.is_visible()


@WITH_AND_WITHOUT
def test_today_and_later_stand_on_their_own_and_lead_back(open_page: Opener, app: str, script: bool) -> None:
    page = open_page(java_script_enabled=script)
    page.goto(app + place("plan"))
    page.get_by_role("button", name="Never met them? Tap here.").click()
    page.get_by_text("2 steps wait.").wait_for(state="detached")
    page.wait_for_load_state("load")  # the style sheet has arrived, too

    for door, title, step in (("Today (1)", "today", "Do thing 3"), ("Later (1)", "later", "Do thing 4")):
        page.locator("a.door:visible", has_text=door).click()
        assert page.locator(".step h3:visible").all_inner_texts() == [f"1 of 1\n{step}"]
        assert page.title() == (f"Help: steps for {title}" if script else "Help: steps for now")
        assert page.url.rpartition("#")[2] in {"n2", "n3"}
    page.locator("a:visible", has_text="Back to now").click()
    assert page.locator(".step h3:visible").count() == 2
    assert page.title() == "Help: steps for now"


def test_ticks_are_counted_and_heard(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app + place("plan"))

    page.locator(".tick input").first.check()
    assert page.locator(".done").inner_text() == "You have done 1 thing."
    page.locator(".tick input").nth(1).check()
    assert page.locator(".done").inner_text() == "You have done 2 things."
    assert page.locator("#heard").inner_text() == "You have done 2 things."


def test_a_tick_lives_in_the_page_only(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app + place("plan"))
    page.locator(".tick input").first.check()

    page.reload()

    assert page.locator(".tick input:checked").count() == 0
    assert page.evaluate("() => [localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def test_follow_up_questions_come_only_after_their_answer(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app + place("questions"))

    def until(words: str) -> None:
        for _ in range(10):
            if page.get_by_text(words).is_visible():
                return
            page.click("text=Next question")

    until("Where do you live?")
    page.get_by_text("Scotland").click()
    assert not page.get_by_text("Which country?").is_visible()
    page.get_by_text("Another country").click()
    assert page.get_by_text("Which country?").is_visible()
    page.click("text=Next question")
    assert not page.get_by_text("Which country?").is_visible()


def test_whoever_answers_knows_how_many_questions_are_left(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app + place("questions"))
    page.get_by_text("Next question").wait_for()
    told = page.locator("main [data-of]").inner_text()
    first, count = (int(number) for number in told.split(" of "))

    page.click("text=Next question")

    assert first == 1
    assert page.locator("main [data-of]").inner_text() == f"2 of {count}"


def test_what_few_need_to_say_is_asked_only_of_whoever_wants_to_say_more(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app + place("questions"))
    assert not page.get_by_text("How did it come?").is_visible()

    page.get_by_text("Say more, if you want").click()

    assert page.get_by_text("How did it come?").is_visible()


def test_the_whole_way_to_a_plan_works_by_keyboard(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app)

    def reach(words: str) -> None:
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("() => (document.activeElement.innerText || '').trim()") == words:
                return
        raise AssertionError(words)

    reach("Check a message")
    page.keyboard.press("Enter")
    page.locator("#words").wait_for()
    reach("Try it with an invented example")
    page.keyboard.press("Enter")
    page.get_by_text("This is an invented example.").wait_for()
    reach("The whole plan")
    page.keyboard.press("Space")
    page.locator(".steps").wait_for()
    reach("How and why")
    page.keyboard.press("Enter")
    assert page.get_by_text("It helps you.").first.is_visible()
    reach("Today (1)")
    page.keyboard.press("Enter")
    assert page.locator(":focus").inner_text() == "Today"
    reach("Back to now")
    page.keyboard.press("Enter")
    assert page.locator(":focus").inner_text() == "Now"


def test_notes_print_on_one_page_and_hold_what_was_written(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app + place("notes"))
    for field in page.locator(".notes input, .notes textarea").all():
        field.fill("Some words that stand in the notes")

    paper = page.pdf(format="A4")
    assert paper.count(b"/Type /Page\n") == 1
    page.emulate_media(media="print")
    assert page.locator("#n-app").is_visible()
    assert not page.locator("#exit").is_visible()
    assert not page.locator("button:visible").count()


def test_a_printed_plan_shows_every_step_and_nothing_to_press(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app + place("plan"))
    page.emulate_media(media="print")

    assert all(step.is_visible() for step in page.locator(".step").all())
    assert page.locator("button:visible, input:visible, a.door:visible").count() == 0
    assert not page.locator("#exit").is_visible()
    assert page.get_by_text("It helps you.").last.is_visible()
    assert page.title() == "Help: steps for now"


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(
    open_page: Opener, app: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = tmp_path / "chat.txt"
    saved.write_bytes(b"x" * 2000)
    page = open_page()
    page.goto(app + place("check"))
    page.evaluate("() => { document.querySelector('[data-limit]').dataset.limit = 1000; }")
    page.set_input_files("#file", saved)

    page.get_by_text("Read it").click()

    assert "without media" in page.get_by_role("alert").inner_text()
    assert page.url == app + place("check")


def test_a_dropped_file_lands_in_the_box_wherever_it_falls(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app + place("check"))
    page.evaluate(
        """() => {
          const given = new DataTransfer();
          given.items.add(new File(['Pay me'], 'chat.txt', { type: 'text/plain' }));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
        }"""
    )

    assert page.evaluate("() => document.getElementById('file').files[0].name") == "chat.txt"


def test_a_screen_reader_hears_the_parts_of_the_first_screen_in_order(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app)

    heard = page.locator("body").aria_snapshot()

    marks = ("banner", "complementary", "main", "heading", "contentinfo")
    places = [heard.index(f"- {mark}") for mark in marks]
    assert places == sorted(places)
    assert 'link "In danger 999"' in heard
