"""What holds for every text: quotes quote, nothing crashes, and no text takes longer than its length allows."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bellrock.details import find
from bellrock.records.message import Message, Moment
from tests.details.looking import BECH32, LEGACY, MIXED_CASE, look
from tests.machine_speed import slowness

PIECES = (
    f"{BECH32}|{LEGACY}|{MIXED_CASE}|0x|bc1|ltc1|://|http|hxxp|[.]|(at)| dot |@|$|£|€|.com|www.|t.me/|+44|07700|900|123"
    "|12-34-56|GB29|NWBK|48|two|hours|you have|by|tomorrow|6pm|insta|snap:|paypal|MTCN|gift card|steam|txid|sort code"
    "|\u200b|\u00ad|а|е|×|０|&#64;|&amp;| |\n|-|/|_|:|.|,|(|)|[|]|#|=|O|l|I|1|3|é|ł|\u202e|\ud800|😀|k|EUR|to|pay"
).split("|")
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.text(st.characters(), max_size=80),
    st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
)
PLACES = ("London", "the town", "Leeds", "a house", "the hill")
PROSE = "".join(
    f"On day {day} we came to {PLACES[day % 5]} and paid {day * 7} pounds for room {day % 83}, as Mr. {word} had "
    f"said ({day % 12}:30 at the door). They'll have to say more about 'it', won't they?\n"
    for day, word in enumerate(
        f"{left}{right}" for left in "ABCDEFGHIJKLMNOPQRST" * 20 for right in ("ker", "mon", "lan")
    )
)
PROSE *= 1 + 1_000_000 // len(PROSE)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_every_detail_quotes_the_text_letter_for_letter(text: str) -> None:
    sent = Moment("", datetime(2026, 11, 25, tzinfo=UTC))
    details = find(Message(7, text, author="A", sent=sent))
    for each in details:
        assert each.quote.message == 7
        assert 0 <= each.quote.start < each.quote.end <= len(text)
        assert text[each.quote.start : each.quote.end] == each.quote.text
        assert each.normal
        assert each.author == "A"
    assert [each.quote.start for each in details] == sorted(each.quote.start for each in details)


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(), max_size=30), st.text(st.characters(), max_size=30))
def test_a_wallet_between_blanks_is_found_whatever_stands_around_it(before: str, after: str) -> None:
    assert any(each.quote.text == BECH32 and each.checked for each in look(f"{before} {BECH32} {after}"))


def seconds(text: str) -> float:
    start = time.process_time()
    look(text)
    return time.process_time() - start


@pytest.mark.parametrize(
    "unit",
    [
        *"aA0159.@-_/:+($#[&| \n\u200b×é€а",
        "1 ",
        "a ",
        "ab ",
        "abcd ",
        "1.",
        "00 ",
        "://",
        "http://",
        "http://a",
        "www.",
        ".com",
        "a.com/",
        "@a",
        "a@a",
        "a@a.test ",
        "(at)",
        "[.]",
        "a[.]",
        " at a dot ",
        "+1 ",
        "GB29",
        "aa00 ",
        "12-34-56 ",
        "$1",
        "1k ",
        "by ",
        "two hours ",
        "insta ",
        "snap: ",
        "paypal ",
        "mtcn ",
        "steam card ",
        "txid ",
        "bc1",
        "bc1q ",
        "1A1zP\n",
        "0x0 ",
        "аa",
        "&#64;",
        "a\u200b",
        "to 1O",
        "l1Il1Il1Il1Il1Il1Il1Il1Il1Il1I to ",
    ],
)
def test_one_thing_over_and_over_takes_no_longer_than_its_length_allows(unit: str) -> None:
    # Eight times the text may take about eight times as long; a pattern that runs back and forth takes 64 times.
    small, large = unit * (5_000 // len(unit)), unit * (40_000 // len(unit))
    look(small)
    first, second = seconds(small), seconds(large)
    assert second < 20 * first + 0.05


@pytest.mark.parametrize("unit", ["http://a.b/", "a.com/", "ftp://a@", "a[.]com/"])
def test_what_begins_like_a_link_again_and_again_costs_at_most_five_seconds_a_megabyte(unit: str) -> None:
    # Each beginning may be followed by 2,048 letters, which are read only where a link is sure to come of it.
    text = unit * (100_000 // len(unit))
    assert min(seconds(text) for _ in range(2)) < 0.5 * slowness()


def test_a_line_of_one_letter_is_as_quick_as_prose() -> None:
    look(PROSE[:10_000])
    prose = seconds(PROSE[:1_000_000])
    for letter in "a1.@- /(":
        assert seconds(letter * 1_000_000) < prose + 0.1, letter
