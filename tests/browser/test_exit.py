"""Exit this page: whatever way a person leaves, Back finds nothing of ours."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Error, Page

from tests.browser import stage
from tests.browser.conftest import Opener
from tests.browser.places import THREAT, press
from tests.web.wire import place

pytestmark = pytest.mark.browser

Requests = list[dict[str, str]]


def click_exit(page: Page) -> None:
    page.click("#exit")


def hidden_first_link(page: Page) -> None:
    page.evaluate("() => { document.body.tabIndex = -1; document.body.focus(); }")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Exit this page now"
    page.keyboard.press("Enter")


def shift_three_times(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Shift")


WAYS: tuple[Callable[[Page], None], ...] = (click_exit, hidden_first_link, shift_three_times)


def back(page: Page) -> None:
    try:
        page.go_back(timeout=1500)
    except Error:
        page.wait_for_timeout(200)  # a page out of the back-forward cache never says that it has loaded


def words(page: Page) -> str:
    return str(page.evaluate("() => document.title + ' ' + (document.body ? document.body.innerText : '')"))


def to_a_result(page: Page, app: str) -> None:
    page.goto(app)
    page.click("text=Check a message")
    page.locator("#words").wait_for()
    page.wait_for_load_state("load")  # nobody presses before the script is there
    page.fill("#words", THREAT)
    press(page, "Read it")
    page.get_by_text("Why we say this").wait_for()
    page.wait_for_load_state("load")


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_back_three_times_finds_nothing_of_ours(
    open_page: Opener, app: str, neutral: tuple[str, Requests], way: Callable[[Page], None]
) -> None:
    page = open_page()
    page.goto(neutral[0] + "before")
    to_a_result(page, app)

    way(page)

    page.wait_for_url(neutral[0])
    for _ in range(3):
        back(page)
        assert not page.url.startswith(app)
        assert "Help" not in words(page)
        assert "GBP" not in words(page)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_back_finds_nothing_of_ours_where_the_address_was_opened_twice(
    open_page: Opener, app: str, neutral: tuple[str, Requests], way: Callable[[Page], None]
) -> None:
    page = open_page()
    page.goto(neutral[0] + "before")
    page.goto(app)
    page.goto(app + place("plan"))
    page.goto(app + place("notes"))

    way(page)

    page.wait_for_url(neutral[0])
    for _ in range(3):
        back(page)
        page.wait_for_timeout(150)
        assert not page.url.startswith(app)
        assert "Help" not in words(page)


def test_the_page_is_blank_before_a_slow_site_answers(
    open_page: Opener, app: str, neutral: tuple[str, Requests]
) -> None:
    page = open_page()
    to_a_result(page, app)
    page.evaluate("(slow) => { document.getElementById('exit').dataset.to = slow; }", neutral[0] + "slow")

    left = page.evaluate(
        """() => {
          document.getElementById('exit').click();
          return [document.documentElement.childNodes.length, document.title];
        }"""
    )

    assert left == [0, ""]


def test_somebody_who_left_can_come_back_by_the_address(
    open_page: Opener, app: str, neutral: tuple[str, Requests]
) -> None:
    page = open_page()
    page.goto(app)
    page.click("#exit")
    page.wait_for_url(neutral[0])

    page.goto(app)

    assert page.locator("h1").inner_text() == "You are not in trouble. You can get help."


def test_the_neutral_site_is_not_told_where_the_person_comes_from(
    open_page: Opener, app: str, neutral: tuple[str, Requests]
) -> None:
    for script in (True, False):
        page = open_page(java_script_enabled=script)
        page.goto(app)
        neutral[1].clear()

        page.click("#exit")
        page.wait_for_url(neutral[0])

        assert [request.get("referer") for request in neutral[1] if request["path"] == "/"] == [None]


def test_capital_letters_are_not_a_wish_to_leave(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app + place("check"))
    page.focus("#words")

    for letter in "ABCD":
        page.keyboard.down("Shift")
        page.keyboard.press(letter)
        page.keyboard.up("Shift")

    assert page.input_value("#words") == "ABCD"
    assert page.url == app + place("check")


def test_two_presses_of_shift_do_not_leave(open_page: Opener, app: str) -> None:
    page = open_page()
    page.goto(app)

    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.keyboard.press("Tab")
    page.keyboard.press("Shift")
    page.wait_for_timeout(200)

    assert page.url == app + place("first")


def test_exit_is_the_first_thing_that_the_keyboard_reaches_and_never_covers_what_has_the_focus(
    open_page: Opener, app: str
) -> None:
    page = open_page(viewport=stage.PHONE)
    page.goto(app + place("services"))
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Exit this page now"

    for _ in range(40):
        page.keyboard.press("Tab")
        covered = page.evaluate(
            """() => {
              const at = document.activeElement, bar = document.querySelector('header.top');
              if (bar.contains(at) || at === document.body) return false;
              return at.getBoundingClientRect().top < bar.getBoundingClientRect().bottom;
            }"""
        )
        assert not covered
    for _ in range(40):
        page.keyboard.press("Shift+Tab")
        assert page.evaluate(
            """() => {
              const at = document.activeElement, bar = document.querySelector('header.top');
              return bar.contains(at) || at === document.body
                || at.getBoundingClientRect().top >= bar.getBoundingClientRect().bottom;
            }"""
        )
