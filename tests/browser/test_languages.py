"""The real pages in Welsh, Polish and Arabic: nothing for axe, no sideways scroll, a switch that loses nothing."""

from collections.abc import Iterator

import pytest

from bellrock.web.person.shelf import from_content
from tests.browser import stage
from tests.browser.conftest import Opener
from tests.browser.test_every_page import TARGETS, WIDER, findings
from tests.web.wire import place

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
        page.goto(real + place(f"{language}/{name}"))
        assert page.locator("html").get_attribute("lang") == language
        assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
        # The structure is that of the English page; only the direction of writing can change what axe sees.
        assert language != "ar" or findings(page) == [], name
        assert page.evaluate(TARGETS) == [], name
        assert page.evaluate(WIDER) <= 0, name


@pytest.mark.parametrize("language", ["cy", "pl", "ar"])
def test_a_plan_in_this_language_holds_on_the_smallest_phone_and_with_large_text(
    open_page: Opener, real: str, language: str
) -> None:
    page = open_page(viewport=stage.SMALLEST)
    page.goto(real + place(f"{language}/plan"))
    for fold in page.locator(".at-first .step > details > summary").all():
        fold.click()

    assert page.evaluate(WIDER) <= 0
    page.set_viewport_size(stage.PHONE)
    page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
    assert page.evaluate(WIDER) <= 0


# Where each "116 123" stands that is not marked as English: true where 116 is on the left of 123 and beside it.
LEFT_OF = """() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const start = node.data.replaceAll("\u00a0", ' ').indexOf('116 123');
    if (start < 0 || node.parentElement.closest('[lang=en]') || !node.parentElement.checkVisibility()) continue;
    const box = (from) => {
      const range = document.createRange();
      range.setStart(node, start + from);
      range.setEnd(node, start + from + 3);
      return range.getBoundingClientRect();
    };
    const right = box(0).left < box(4).left && box(0).top === box(4).top;
    found.push([node.parentElement.closest('.step') ? 'step' : 'other', right]);
  }
  return found;
}"""


def test_a_number_reads_from_left_to_right_on_a_page_from_right_to_left(open_page: Opener, real: str) -> None:
    page = open_page()
    page.goto(real + place("ar/now"))
    page.get_by_role("button", name="لست متأكدا", exact=True).click()
    page.locator(".first-lines").wait_for()
    for fold in page.locator(".at-first .step > details > summary").all():
        fold.click()

    found = page.evaluate(LEFT_OF)
    assert {where for where, _ in found} == {"step", "other"}
    assert [where for where, right in found if not right] == []


def test_the_switch_keeps_the_answers_and_leads_on_in_the_new_language(open_page: Opener, real: str) -> None:
    page = open_page()
    page.goto(real + place("now"))
    page.get_by_role("button", name="Not sure", exact=True).click()
    page.locator(".first-lines").wait_for()
    page.get_by_role("button", name="Polski").click()
    page.locator("html[lang=pl] .first-lines").wait_for()

    assert page.url.startswith(f"{real}pl/p0-")
    assert page.locator(".first-lines a[href='tel:999']").count() == 1
    page.locator("a.home").click()
    page.locator("h1").wait_for()
    assert page.url == f"{real}pl/{place('first')}"
    assert page.locator("h1").inner_text() == "Nie masz kłopotów. Możesz dostać pomoc."


def test_the_switch_keeps_the_answers_without_javascript(open_page: Opener, real: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(real + place("now"))
    page.get_by_role("button", name="Not sure", exact=True).click()
    page.get_by_role("button", name="العربية").click()

    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator(".first-lines").is_visible()


def test_a_link_switches_where_nothing_was_answered(open_page: Opener, real: str) -> None:
    page = open_page()
    page.goto(real)
    page.get_by_role("link", name="Cymraeg").click()
    page.locator("html[lang=cy] h1").wait_for()

    assert page.url == f"{real}cy/{place('first')}"
    page.get_by_role("link", name="English").click()
    page.locator("html[lang=en] h1").wait_for()
    assert page.url == real + place("first")
