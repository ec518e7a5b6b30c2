"""Whoever is flooded still gets a page that opens at once, with every kind of detail on it and the counts said."""

import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import cycle

import pytest

from bellrock.case.calming import PASSWORD
from bellrock.case.shares import shared
from bellrock.records.case import Case
from bellrock.records.detail import Detail, DetailKind, Reading
from bellrock.records.material import Unread
from bellrock.records.quote import Quote
from bellrock.records.recognition import Finding
from bellrock.records.situation import Situation
from bellrock.web.person.answers import MOST_NOTED
from bellrock.web.person.reply import shown
from bellrock.web.person.result import result_view
from bellrock.web.person.shelf import Shelf, from_content
from bellrock.web.words import speaking, tongue_of

PAGE = 300_000
LANGUAGES = ("en", "cy", "pl", "ar")
UNKIND = ("&" * 150, "<b>" * 70, "👩‍💻" * 60, "ש" * 210, "a")
MAIL = b"I recorded you. Send 900 USD in bitcoin or I send the video to all your contacts."


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return from_content()


@contextlib.contextmanager
def in_language(shelf: Shelf, code: str) -> Iterator[None]:
    wanted = [each for each in shelf.translations().languages if each.code == code]
    with contextlib.ExitStack() as open_until_the_end:
        for each in wanted:
            open_until_the_end.enter_context(speaking(tongue_of(each, shelf.translations(), shelf.advice)))
        yield


def page_of(shelf: Shelf, case: Case) -> str:
    view = result_view(shelf, case, case.situation, shelf.plan(case.situation), invented=False)
    return shown(shelf, "result.html", result=view).decode()


def details(unkind: str, many: int, authors: int) -> Iterator[Detail]:
    for kind in DetailKind:
        for number in range(many):
            words = f"{number}{unkind}"
            author = f"{number % authors}{unkind}" if authors else None
            quote = Quote(0, 0, len(words), f"at {words}")
            yield Detail(kind, quote, words, "btc", ("eth",), False, Reading.POSSIBLE, author=author)


def flooded(shelf: Shelf, unkind: str, authors: int) -> Case:
    case = shelf.check("-", BytesIO(MAIL), Situation(age="under_13", nation="scotland", safe_now="no"))
    # A quote of a password hides its words wherever they stand again.
    signals = [each for each in shelf.signals() if each != PASSWORD]
    quotes = (Finding(signal, Quote(0, 0, 9, f"{n}{unkind}")) for signal in signals for n in range(20))
    unread = tuple(Unread(f"{number}{unkind}", "It could not be read.") for number in range(600))
    return replace(
        case,
        recognition=replace(case.recognition, signals=tuple(quotes)),
        details=tuple(details(unkind, 600, authors)),
        material=replace(case.material, unread=unread),
    )


@pytest.mark.parametrize(
    ("unkind", "authors", "language"),
    list(zip(UNKIND, cycle((600, 1, 0)), cycle(LANGUAGES), strict=False)),
)
def test_no_flood_makes_a_page_heavier_than_300_kilobytes(
    shelf: Shelf, unkind: str, authors: int, language: str
) -> None:
    with in_language(shelf, language):
        page = page_of(shelf, flooded(shelf, unkind, authors))

    assert len(page.encode()) <= PAGE
    assert page.rstrip().endswith("</html>")


def test_of_very_many_of_a_kind_500_are_shown_and_the_count_is_said(shelf: Shelf) -> None:
    words = " ".join(f"a{n}@b{n % 7}.example" for n in range(2000)).encode()
    case = shelf.check("-", BytesIO(MAIL + b" " + words), Situation())
    page = page_of(shelf, case)

    assert "500 of 2,000 are shown." in page
    assert len(re.findall(r'data-copy="a\d+@', page)) == 500
    assert page.count('name="note-reach"') == MOST_NOTED
    assert "Your notes take the first ones of each kind." in page


def test_a_flood_of_one_kind_does_not_hide_the_one_wallet(shelf: Shelf) -> None:
    wallet = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
    many = tuple(details("&" * 150, 600, 3))
    last = Detail(DetailKind.WALLET, Quote(0, 0, 42, wallet), wallet, "btc", checked=True)
    case = replace(flooded(shelf, "a", 1), details=(*(each for each in many if each.kind != last.kind), last))

    assert f'data-copy="{wallet}"' in page_of(shelf, case)


def test_notes_filled_from_a_flood_stay_light(shelf: Shelf) -> None:
    page = page_of(shelf, flooded(shelf, "a", 0))
    carried = re.findall(r'<input type="hidden" name="note-[^>]*>', page)

    assert 0 < len(carried) < 400
    assert sum(map(len, carried)) < 25_000


def test_every_kind_has_its_share_and_keeps_its_order() -> None:
    given = [*(("a", n) for n in range(9)), ("b", 9), ("a", 10), ("c", 11)]
    found = shared(given, lambda each: each[0], lambda each: 1, room=6, most=4)

    assert found.each == (("a", 0), ("a", 1), ("a", 2), ("a", 3), ("b", 9), ("c", 11))
    assert found.short == (("a", 4, 10),)


def test_what_is_too_large_for_the_room_is_passed_over_and_counted() -> None:
    found = shared(["aaaa", "b", "cc"], lambda each: "one", len, room=3)

    assert found.each == ("b", "cc")
    assert found.short == (("one", 2, 3),)
