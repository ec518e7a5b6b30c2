"""The words of the interface are plain: easy to read, no contraction, no exclamation mark, nothing banned."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bellrock.web
from bellrock.content import load_banned
from bellrock.content.plain_words import ADULT_LIMIT, YOUNG_LIMIT
from bellrock.content.reading_grade import grade

WEB = Path(next(iter(bellrock.web.__path__)))
IN_TEMPLATES = re.compile(r'_\("((?:[^"\\]|\\.)+)"\)')
IN_PYTHON = re.compile(r'\b(?:say|mark)\(\s*f?"((?:[^"\\]|\\.)+)"')


def pages() -> Iterator[tuple[str, list[str]]]:
    """The words of each template and of each module, by its name."""
    for kind, pattern in (("*.html", IN_TEMPLATES), ("*.py", IN_PYTHON)):
        for file in sorted(WEB.rglob(kind)):
            if found := pattern.findall(file.read_text(encoding="utf-8")):
                yield file.relative_to(WEB).as_posix(), found


PAGES = dict(pages())


def test_there_are_words_to_look_at() -> None:
    assert len(PAGES["templates/person/safety.html"]) > 10
    assert len(PAGES["person/problems.py"]) > 5


@pytest.mark.parametrize("name", PAGES)
def test_the_words_of_a_page_are_easy_to_read(name: str) -> None:
    sentences = [words for words in PAGES[name] if words.rstrip(":").endswith((".", "?", "”"))]

    # One sentence alone is too little to measure a page by; it may be as hard as a page for adults.
    assert grade(sentences) <= (YOUNG_LIMIT if len(sentences) > 1 else ADULT_LIMIT)


@pytest.mark.parametrize("name", PAGES)
def test_the_words_of_a_page_are_calm_and_say_do_not(name: str) -> None:
    for words in PAGES[name]:
        assert not re.search(r"n['’]t\b|!|\bplease\b|%|\bmust\b", words, re.IGNORECASE), words


@pytest.mark.parametrize("name", PAGES)
def test_nothing_that_is_banned_stands_on_a_page(name: str) -> None:
    for banned in load_banned():
        for words in PAGES[name]:
            assert banned.words.casefold() not in words.casefold()
