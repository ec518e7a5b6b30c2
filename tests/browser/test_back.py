"""A plan cannot be lost: Back goes one step, one question or one page back, and a reload stays where it was."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Opener
from tests.browser.places import THREAT, press
from tests.browser.test_exit import back
from tests.fakes.shelf import WALLET
from tests.web.wire import place

pytestmark = pytest.mark.browser

WITH_AND_WITHOUT = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


def heading(page: Page) -> str:
    return page.locator("h1").inner_text()


def checked(page: Page, app: str) -> None:
    page.goto(app)
    page.click("text=Check a message")
    page.locator("#words").wait_for()
    page.wait_for_load_state("load")
    page.fill("#words", THREAT)
    press(page, "Read it")
    page.get_by_text("Why we say this").wait_for()
    page.wait_for_load_state("load")


def planned(page: Page, app: str) -> None:
    checked(page, app)
    press(page, "The whole plan")
    page.locator(".steps").wait_for()
    page.wait_for_load_state("load")


@WITH_AND_WITHOUT
def test_back_goes_one_page_back_and_a_reload_stays(open_page: Opener, app: str, script: bool) -> None:
    page = open_page(java_script_enabled=script)
    planned(page, app)
    page.reload()
    assert heading(page) == "What to do"

    back(page)
    assert page.get_by_text("Why we say this").is_visible()
    page.reload()
    assert page.get_by_text("Why we say this").is_visible()
    back(page)
    assert heading(page) == "Check a message"
    back(page)
    assert page.url == app + place("first")


@WITH_AND_WITHOUT
def test_whatever_the_plan_leads_to_leads_back_to_it(open_page: Opener, app: str, script: bool) -> None:
    page = open_page(java_script_enabled=script)
    planned(page, app)
    plan = page.url

    for words in (
        "Who can help",
        "My notes",
        "Stay safe on this device",
        "Learn and teach",
        "What “Exit this page” does",
    ):
        page.locator("footer").get_by_text(words, exact=True).click()
        page.get_by_text("Back to my plan").click()
        page.locator(".steps").wait_for()
        assert page.url == plan
        assert "By email" not in page.url


@WITH_AND_WITHOUT
def test_notes_opened_from_the_plan_hold_what_the_check_found(open_page: Opener, app: str, script: bool) -> None:
    page = open_page(java_script_enabled=script)
    planned(page, app)

    page.locator("footer").get_by_text("My notes").click()

    page.locator("#n-account").wait_for()
    assert WALLET in page.input_value("#n-account")


@WITH_AND_WITHOUT
def test_back_from_today_shows_what_to_do_now(open_page: Opener, app: str, script: bool) -> None:
    page = open_page(java_script_enabled=script)
    planned(page, app)
    today = page.locator('.doors a[href^="#n"]').first
    today.click()
    shown = page.url.partition("#")[2]
    assert page.locator(f"#{shown}").is_visible()

    page.reload()
    assert page.locator(f"#{shown}").is_visible()
    back(page)
    assert page.locator(f"#{shown}").is_hidden()
    assert page.locator(".at-first").is_visible()


def asked(page: Page) -> str:
    return page.locator("fieldset:visible legend").inner_text()


def answer(page: Page, words: str) -> str:
    """Answer the question that shows, go on, and give the question that was answered."""
    question = asked(page)
    with page.expect_response(lambda response: response.request.method == "POST"):
        page.locator("fieldset:visible").get_by_text(words, exact=True).click()
    page.click("text=Next question")
    return question


def to_questions(page: Page, app: str) -> None:
    page.goto(app + place("beside"))
    press(page, "My child")
    page.locator(".steps").wait_for()
    page.wait_for_load_state("load")
    press(page, "Change or add answers")
    page.get_by_role("button", name="Go to the questions").click()
    page.get_by_text("Show my plan").wait_for()
    page.wait_for_load_state("load")


def test_back_goes_one_question_back_and_a_reload_stays_with_every_answer(open_page: Opener, app: str) -> None:
    page = open_page()
    to_questions(page, app)
    first = answer(page, "16 or 17")
    second = asked(page)
    page.click("text=Next question")
    third = asked(page)

    page.reload()
    assert asked(page) == third
    back(page)
    assert asked(page) == second
    back(page)
    assert asked(page) == first
    assert page.locator("fieldset:visible input:checked").get_attribute("value") == "16_17"
    back(page)
    assert heading(page) == "What to do"


def test_back_from_the_plan_goes_to_the_last_question_with_the_answers_in_it(open_page: Opener, app: str) -> None:
    page = open_page()
    to_questions(page, app)
    answer(page, "16 or 17")
    last = asked(page)
    page.click("text=Show my plan")
    page.get_by_text("This plan is for:").wait_for(state="attached")
    page.wait_for_load_state("load")
    assert "16 or 17" in page.content()

    back(page)

    assert asked(page) == last
    page.click("text=Question before")
    assert page.locator("fieldset:visible input:checked").get_attribute("value") == "16_17"


def test_no_address_on_the_way_says_an_answer(open_page: Opener, app: str) -> None:
    page = open_page()
    seen: list[str] = []
    page.on("framenavigated", lambda frame: seen.append(frame.url))
    page.on("request", lambda request: seen.append(request.url))
    to_questions(page, app)
    answer(page, "16 or 17")
    page.click("text=Show my plan")
    page.get_by_text("This plan is for:").wait_for(state="attached")

    assert all("16_17" not in url and "child" not in url and "?" not in url for url in seen)
    assert page.evaluate("() => [localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def leave(page: Page, neutral: str) -> None:
    page.click("#exit")
    page.wait_for_url(neutral)


@pytest.mark.parametrize("to", [checked, planned, to_questions])
def test_after_exit_three_backs_find_nothing_of_ours(
    open_page: Opener, app: str, neutral: tuple[str, list[dict[str, str]]], to: Callable[[Page, str], None]
) -> None:
    page = open_page()
    page.goto(neutral[0] + "before")
    to(page, app)
    leave(page, neutral[0])

    for _ in range(3):
        back(page)
        page.wait_for_timeout(150)
        assert not page.url.startswith(app)
        assert page.title() in {"Weather", ""}


@WITH_AND_WITHOUT
def test_after_exit_the_app_holds_no_answer(
    open_page: Opener, app: str, neutral: tuple[str, list[dict[str, str]]], script: bool
) -> None:
    page = open_page(java_script_enabled=script)
    planned(page, app)
    plan = page.url
    leave(page, neutral[0])

    page.goto(app)
    page.goto(plan)

    assert heading(page) == "This page is gone"


def test_whoever_leaves_is_gone_at_once_though_the_app_is_stopped(
    open_page: Opener, app: str, neutral: tuple[str, list[dict[str, str]]]
) -> None:
    page = open_page()
    planned(page, app)
    page.route(f"**/{place('exit')}", lambda route: route.abort())

    leave(page, neutral[0])

    assert page.title() == "Weather"
