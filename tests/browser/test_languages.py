"""The real pages in Welsh, Polish and Arabic: nothing for axe, no sideways scroll, a switch that loses nothing."""

from collections.abc import Iterator

import pytest

from bellrock.web.person.shelf import from_content
from tests.browser import stage
from tests.browser.conftest import Opener
from tests.browser.test_every_page import TARGETS, WIDER, findings

pytestmark = pytest.mark.browser

PAGES = ("", "now", "check", "beside", "received", "questions", "plan", "notes", "services", "safety", "leave")


@pytest.fixture(scope="module")
def real(neutral: tuple[str, list[dict[str, str]]]) -> Iterator[str]:
    with stage.served(lambda: from_content(neutral[0])) as address:
        yield address


@pytest.mark.parametrize("language", ["cy", "pl", "ar"])
def test_every_page_in_this_language_is_right_for_everybody(open_page: Opener, real: str, language: str) -> None:
    page = open_page()
    for name in PAGES:
        page.goto(f"{real}{language}/{name}")
        assert page.locator("html").get_attribute("lang") == language
        assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
        assert findings(page) == [], name
        assert page.evaluate(TARGETS) == [], name
        assert page.evaluate(WIDER) <= 0, name


@pytest.mark.parametrize("language", ["cy", "pl", "ar"])
def test_a_plan_in_this_language_holds_on_the_smallest_phone_and_with_large_text(
    open_page: Opener, real: str, language: str
) -> None:
    page = open_page(viewport=stage.SMALLEST)
    page.goto(f"{real}{language}/plan")
    page.locator('[data-do="view"]').click()

    assert page.evaluate(WIDER) <= 0
    page.set_viewport_size(stage.PHONE)
    page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
    assert page.evaluate(WIDER) <= 0


LEFT_OF = """() => {
  const number = [...document.querySelectorAll('.strip bdi')].find((each) => each.textContent === '116 123').firstChild;
  const at = (from, to) => {
    const range = document.createRange();
    range.setStart(number, from);
    range.setEnd(number, to);
    return range.getBoundingClientRect().left;
  };
  return at(0, 3) < at(4, 7);
}"""


def test_a_number_reads_from_left_to_right_on_a_page_from_right_to_left(open_page: Opener, real: str) -> None:
    page = open_page()
    page.goto(f"{real}ar/")

    assert page.evaluate(LEFT_OF)


def test_the_switch_keeps_the_answers_and_leads_on_in_the_new_language(open_page: Opener, real: str) -> None:
    page = open_page()
    page.goto(f"{real}now")
    page.get_by_text("Not sure", exact=True).click()
    page.locator(".first-lines").wait_for()
    page.get_by_role("button", name="Polski").click()
    page.locator("html[lang=pl] .first-lines").wait_for()

    assert page.url == f"{real}pl/plan"
    assert page.locator(".first-lines a[href='tel:999']").count() == 1
    page.locator("a.home").click()
    page.locator("h1").wait_for()
    assert page.url == f"{real}pl/"
    assert page.locator("h1").inner_text() == "To nie Twoja wina. Możesz dostać pomoc."
    assert page.evaluate("() => history.length") <= 2


def test_the_switch_keeps_the_answers_without_javascript(open_page: Opener, real: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(f"{real}now")
    page.get_by_text("Not sure", exact=True).click()
    page.get_by_role("button", name="العربية").click()

    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator(".first-lines").is_visible()


def test_a_link_switches_where_nothing_was_answered(open_page: Opener, real: str) -> None:
    page = open_page()
    page.goto(real)
    page.get_by_role("link", name="Cymraeg").click()
    page.locator("html[lang=cy] h1").wait_for()

    assert page.url == f"{real}cy/"
    page.get_by_role("link", name="English").click()
    page.locator("html[lang=en] h1").wait_for()
    assert page.url == real
