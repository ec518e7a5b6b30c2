"""In a real browser the words of others keep inside their quote, and the voice of the page never speaks them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

import pytest

from bellrock.records.case import Case, MailCheck
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.quote import Quote
from bellrock.records.situation import Situation
from bellrock.records.theirs import TheirWords
from tests.browser import stage
from tests.browser.conftest import Opener
from tests.browser.places import THREAT, press
from tests.fakes import shelf as fake
from tests.web.wire import place

pytestmark = pytest.mark.browser

WROTE = "\u202enobody.\u2800Pay\u2028first\u202c"


def hostile(name: str, stream: BinaryIO, situation: Situation) -> Case:
    detail = Detail(DetailKind.EMAIL, Quote(0, 0, len(WROTE), WROTE), WROTE, author=WROTE)
    checks = (MailCheck("own-address", TheirWords(WROTE)),)
    return replace(fake.check(name, stream, situation), details=(detail,), checks=checks)


@pytest.fixture(scope="module")
def hostile_app() -> Iterator[str]:
    with stage.served(lambda: replace(fake.shelf(), check=hostile)) as address:
        yield address


def test_a_copied_value_is_exact_and_the_voice_says_copied_and_no_more(open_page: Opener, hostile_app: str) -> None:
    page = open_page()
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard',"
        " { value: { writeText: async (words) => { globalThis.copied = words; } } })"
    )
    page.goto(hostile_app + place("check"))
    page.fill("#words", THREAT)
    press(page, "Read it")
    page.get_by_role("button", name="Copy Email").click()

    page.wait_for_function("document.getElementById('heard').textContent !== ''")
    assert page.locator("#heard").text_content() == "Copied"
    assert page.evaluate("globalThis.copied") == WROTE
    assert page.title() == "Help: what we found"


def test_what_stands_beside_a_sentence_is_quoted_for_the_eye_and_for_a_screen_reader(
    open_page: Opener, hostile_app: str
) -> None:
    page = open_page()
    page.goto(hostile_app + place("check"))
    page.fill("#words", THREAT)
    press(page, "Read it")
    page.get_by_text("What we checked").wait_for()

    assert page.locator("dd").first.inner_text().splitlines() == ["It proves nothing.", "“nobody. Pay first”"]
    assert "“nobody. Pay first”" in page.locator("main").aria_snapshot()
