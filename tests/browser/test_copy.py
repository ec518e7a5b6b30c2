"""Words to write can be copied, and from a phone shared where it is safe; notes are not lost without a question."""

import pytest
from playwright.sync_api import Browser, Dialog, Page

from bellrock.web.person.links import LOCAL
from tests.browser import stage
from tests.browser.test_back import planned
from tests.web.wire import place

pytestmark = pytest.mark.browser

SHARING = """
navigator.share = (given) => { window.shared = given; return Promise.resolve(); };
const plain = window.matchMedia.bind(window);
window.matchMedia = (query) => query === '(pointer: coarse)' ? { matches: true } : plain(query);
"""


@pytest.fixture
def page(browser: Browser) -> Page:
    context = browser.new_context(viewport=stage.PHONE)
    context.grant_permissions(["clipboard-write"])
    opened = context.new_page()
    opened.add_init_script(SHARING)
    return opened


def pasted(page: Page, app: str) -> str:
    """What was copied, as it comes out where somebody pastes it."""
    page.goto(app + place("check"))
    page.focus("#words")
    page.keyboard.press("ControlOrMeta+V")
    return page.input_value("#words")


def plan_of(page: Page, app: str, known: str) -> None:
    page.goto(app + place("now"))
    page.locator(f'input[name=known][value="{known}"]').check()
    page.get_by_role("button", name="Yes", exact=True).click()
    page.locator(".steps").wait_for()
    page.wait_for_load_state("load")
    page.get_by_text("What to say", exact=True).click()


def test_the_words_for_the_police_are_copied_with_a_sign_to_see_and_one_to_hear(page: Page, app: str) -> None:
    plan_of(page, app, "stranger")
    said = page.locator(".say [data-words]").first.inner_text()
    button = page.locator(".say .copy").first
    before = page.get_by_text("What you copy may show on your other devices.")
    before.wait_for()
    assert before.count() == 1

    button.click()

    page.get_by_role("button", name="Copied").wait_for()
    assert page.locator("#heard").inner_text() == "Copied"
    assert pasted(page, app) == said


def test_words_are_shared_only_where_the_other_was_never_met(page: Page, app: str) -> None:
    plan_of(page, app, "stranger")
    said = page.locator(".say [data-words]").first.inner_text()
    page.locator(".say .share").first.click()
    assert page.evaluate("() => window.shared") == {"text": said}

    plan_of(page, app, "partner_or_ex")
    assert page.locator(".say .copy").first.is_visible()
    assert not page.locator(".say .share").first.is_visible()


def test_shared_notes_carry_no_link(page: Page, app: str) -> None:
    plan_of(page, app, "stranger")
    page.locator("footer").get_by_text("My notes").click()
    page.fill("#n-happened", "They put it on https://pictures.example.org/1 today")
    page.locator(".notes + * .share, .notes ~ .copies .share").first.click()

    shared = page.evaluate("() => window.shared.text")
    assert "example.org" not in shared
    assert "They put it on … today" in shared


def test_leaving_notes_with_words_in_them_asks_once_and_exit_never_does(
    page: Page, app: str, neutral: tuple[str, list[dict[str, str]]]
) -> None:
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    page.goto(app + place("notes"))
    page.click("footer >> text=Who can help")
    page.wait_for_url(app + place("services"))
    assert asked == []

    page.goto(app + place("notes"))
    page.locator("#n-happened").press_sequentially("They asked for money")
    page.click("footer >> text=Who can help", no_wait_after=True)
    page.wait_for_timeout(300)
    assert (asked, page.url) == (["beforeunload"], app + place("notes"))
    page.click("footer >> text=Who can help")
    page.wait_for_url(app + place("services"))
    assert asked == ["beforeunload"]

    page.goto(app + place("notes"))
    page.locator("#n-happened").press_sequentially("They asked for money")
    page.click("#exit")
    page.wait_for_url(neutral[0])
    assert asked == ["beforeunload"]


def test_notes_are_copied_as_text(page: Page, app: str) -> None:
    planned(page, app)
    page.locator("footer").get_by_text("My notes").click()
    page.locator("#n-app").wait_for()
    page.wait_for_load_state("load")
    page.locator(".notes ~ .copies .copy").first.click()
    page.get_by_role("button", name="Copied").wait_for()

    assert "Their profile name: @fake" in pasted(page, app).splitlines()


def test_notes_are_not_offered_before_it_is_known_what_was_written(page: Page, app: str) -> None:
    page.route(f"**/{LOCAL.noting}", lambda route: route.abort())
    page.goto(app + place("notes"))

    assert page.locator(".field").first.is_visible()
    assert page.locator(".notes ~ .copies").count() == 0
