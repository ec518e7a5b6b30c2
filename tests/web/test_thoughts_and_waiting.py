"""The question about suicide is answered in the page and nowhere else; what they may notice waits, and says so."""

import re
from urllib.parse import urlsplit

from bellrock.records.situation import UNSAID
from bellrock.web.held import HEAD
from tests.web.wire import ask, place, post

URGENT = "Hurt yourself, taken something, or might now?"


def page_of(app: str, name: str) -> str:
    """The page as it stands before anything is said."""
    return ask(app, urlsplit(app).path + place(name)).text


def main(page: str) -> str:
    """What stands between the strip and the foot."""
    return page[page.index("<main") : page.index("</main>")]


NAMED_BY_LOT = re.compile(rf"{HEAD}[\w-]+")


def test_the_question_about_suicide_stands_before_anything_that_could_hurt(app: str) -> None:
    page = page_of(app, "now")

    assert page.index("You do not have to answer.") < page.index("How old are you?")
    assert page.index("How old are you?") < page.index("Do you think of it?") < page.index("Do you know them?")
    assert page.index("Do you know them?") < page.index("Are you safe right now?")


def test_the_answer_about_suicide_has_no_field_and_opens_in_the_page(app: str) -> None:
    for page in (page_of(app, "now"), post(app, "questions").text, page_of(app, "beside")):
        assert f'name="{UNSAID}"' not in page
        asked = re.search(r'<fieldset class="question thoughts">.*?</fieldset>', page, re.DOTALL)
        assert asked
        assert "<input" not in asked[0]
        assert asked[0].index("<details>") < asked[0].index("116 123")
    assert URGENT in page_of(app, "now")


def test_an_answer_about_suicide_that_is_sent_all_the_same_is_taken_nowhere(app: str) -> None:
    for name in ("plan", "questions", "notes", "services"):
        with_it, without = post(app, name, age="16_17", dark_thoughts="yes"), post(app, name, age="16_17")
        # Each answer has an address of its own, drawn by lot.
        assert NAMED_BY_LOT.sub("", with_it.text) == NAMED_BY_LOT.sub("", without.text), name


def test_whoever_is_not_safe_reads_the_lines_before_the_steps(app: str) -> None:
    page = main(post(app, "plan", safe_now="no").text)

    assert page.index(URGENT) < page.index("116 123") < page.index('class="steps"')
    assert URGENT not in post(app, "plan", safe_now="yes").text


def test_steps_that_wait_are_counted_and_one_tap_away(app: str) -> None:
    waiting = post(app, "plan", age="25_plus", form="social_media").text
    stranger = post(app, "plan", age="25_plus", form="social_media", known="stranger").text

    assert "2 steps wait." in waiting
    assert '<input type="hidden" name="known" value="stranger">' in waiting
    assert "Never met them?" not in stranger
    assert 'id="step-3"' in stranger
    assert 'id="step-3"' not in waiting
