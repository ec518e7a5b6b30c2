"""The pages to learn from and the practice, as the local app shows them; their words are the real ones."""

import html
import re
import urllib.parse
from dataclasses import replace

import pytest

from bellrock.content import load_learn_pages, load_platforms
from bellrock.content.practice import load_practice
from bellrock.records.advice import Channel
from bellrock.web.pages import page
from bellrock.web.person.base import Base
from bellrock.web.person.learn_views import AUDIENCES, Block, blocks, learn_view, lock_lists, shelves
from bellrock.web.person.links import LOCAL, Links
from tests.web.wire import Heard, ask, place

PAGES = load_learn_pages()
PRACTICE = load_practice()


def _shown(app: str, name: str) -> Heard:
    return ask(app, urllib.parse.urlsplit(app).path + place(name))


def _words(heard: Heard) -> str:
    within_a_line = re.sub(r"</?a\b[^>]*>", "", heard.text)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", within_a_line)).split())


def test_the_first_page_leads_to_the_pages_to_learn_from(app: str) -> None:
    assert 'href="p12">For parents, teachers and young people</a>' in _shown(app, "first").text


def test_the_list_holds_every_page_under_its_audience_and_the_practice(app: str) -> None:
    listed = _shown(app, "learn").text

    for title in AUDIENCES.values():
        assert f"<h2>{title}</h2>" in listed
    for number, each in enumerate(PAGES, 1):
        assert f'href="p12-{number}">{html.escape(each.title)}</a>' in listed
    assert 'href="p13"' in listed


@pytest.mark.parametrize("number", range(1, len(PAGES) + 1))
def test_a_page_shows_every_heading_and_line_and_a_neutral_title(app: str, number: int) -> None:
    heard = _shown(app, f"learn-{number}")
    words, written = _words(heard), PAGES[number - 1]

    assert heard.status == 200
    assert "<title>Help: one page to read</title>" in heard.text
    assert written.title in words
    for heading, lines in written.sections:
        assert heading in words
        for line in lines:
            assert line.removeprefix("- ").removeprefix("[ ] ") in words
    assert "[ ]" not in words
    assert 'data-do="print"' in heard.text


@pytest.mark.parametrize("number", ["0", str(len(PAGES) + 1), "x"])
def test_a_page_that_is_not_there_is_said_so(app: str, number: str) -> None:
    assert _shown(app, f"learn-{number}").status == 404


def test_a_page_that_asks_for_the_apps_prints_what_their_rows_say() -> None:
    platforms = load_platforms()
    asking = next(each for each in PAGES if each.apps)
    told = dict(learn_view(asking, platforms).apps)

    instagram = next(each for each in platforms if each.id == "instagram")
    assert instagram.lock_lists.text in told["Instagram"]
    assert instagram.lock_lists.caution in told["Instagram"]
    assert set(told) == {each.name for each in platforms if each.lock_lists.text}
    assert all(not learn_view(each, platforms).apps for each in PAGES if not each.apps)


def test_an_app_of_which_nothing_is_known_is_left_out() -> None:
    unknown = [each for each in load_platforms() if not each.lock_lists.text]

    assert unknown
    assert lock_lists(tuple(unknown)) == ()


def test_lines_that_belong_together_stand_together() -> None:
    assert blocks(("One.", "Two.", "- A", "- B", "- [ ] C", "Three.")) == (
        Block("text", ("One.", "Two.")),
        Block("points", ("A", "B")),
        Block("boxes", ("C",)),
        Block("text", ("Three.",)),
    )


def test_a_number_or_address_of_a_page_is_a_link_where_it_stands_and_nothing_else_is() -> None:
    call = Channel("call", "0800 5", "tel:08005")
    site = Channel("web", "example.org", "https://example.org/x")
    lines = ("Call 0800 5, or read example.org.", "Nothing here.")
    view = learn_view(replace(PAGES[0], sections=(("Help", lines),), channels=(call, site)), ())
    base = Base(LOCAL, "https://example.com/", ())

    assert view.pieces(lines[0]) == (
        ("Call ", ""), ("0800 5", "tel:08005"), (", or read ", ""), ("example.org", "https://example.org/x"), (".", ""),
    )  # fmt: skip
    assert view.pieces(lines[1]) == (("Nothing here.", ""),)
    told = page("person/learn_page.html", base=base, learn=view)
    assert 'Call <a href="tel:08005" rel="noreferrer noopener">0800 5</a>, or read <a href="https' in told
    assert "example.org</a>. Nothing here.</p>" in told


def test_each_line_of_the_practice_opens_by_itself_and_needs_no_script(app: str) -> None:
    heard = _shown(app, "practice")
    asked = sum(bool(line.feedback) for chat in PRACTICE.dialogues for line in chat.lines)
    inside = heard.text.partition("<main")[2].partition("</main>")[0]

    assert inside.count("<details>") == inside.count("Is something off here?") == asked
    assert not re.search(r"<(form|input|script)\b", inside)
    words = _words(heard)
    for chat in PRACTICE.dialogues:
        for line in chat.lines:
            assert line.words in words
            assert line.feedback in words
            assert not line.sign or f"A sign: {line.sign}." in words


def test_the_practice_never_scores_and_ends_with_the_plan_and_people_to_call(app: str) -> None:
    heard = _shown(app, "practice")
    end = heard.text.partition("If it happens to you")[2]

    assert not re.search(r"\b(score|points|correct|wrong answers?:|out of \d)", _words(heard), re.IGNORECASE)
    assert 'href="p1"' in end
    assert 'href="p4"' in end
    for number in ("999", "116 123", "0800 1111"):
        assert number in end


def test_the_same_templates_print_where_pages_stand_elsewhere_and_nothing_is_posted() -> None:
    away = Links(**{name: f"{name}.html" for name in LOCAL.__slots__ if name != "posts"}, posts=False)
    base = Base(away, "https://example.org/", ())

    told = page(
        "person/learn.html",
        base=base,
        shelves=shelves(PAGES, lambda number: f"x{number}.html"),
        practises=True,
    )
    one = page("person/learn_page.html", base=base, learn=learn_view(PAGES[0], ()))
    chats = page("person/practice.html", base=base, practice=PRACTICE)

    assert 'href="x1.html"' in told
    assert 'href="practice.html"' in told
    assert 'href="learn.html"' in one
    assert 'href="now.html"' in chats
    assert "<form" not in told + one + chats
