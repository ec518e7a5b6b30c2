"""A pattern is tried only where its cues stand, and a cue knows whether it is a whole word."""

import pytest

from bellrock.recognise.cue_index import CueIndex, WordsKnown, words_of
from bellrock.recognise.notation import cues


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("pay me now", {("^me$",), ("^now$",), ("^pay$",)}),
        ("send( it)? to (the )?police", {("^police$",), ("^send$",), ("^to$",)}),
        ("pics? of", {("^of$",), ("^pic",)}),
        (r"you('ve| have)? got\b", {("^got$",), ("^you$",)}),
        ("(you|u) …(see|hear)", {("^u$", "^you$"), ("^hear$", "^see$")}),
        ("black ?mail", {("^black",), ("mail$",)}),
        ("(un)?block me", {("block$",), ("^me$",)}),
        ("(ha|he)+ll me", {("ha", "he"), ("ll$",), ("^me$",)}),
        (r"('?m|am) (1[0-2]|ten)\b", {("^10", "^11", "^12", "^ten$")}),
        ("don't", {("^don't",)}),
    ],
)
def test_a_cue_says_where_a_word_surely_begins_and_ends(pattern: str, expected: set[tuple[str, ...]]) -> None:
    assert set(cues(pattern)) == expected


@pytest.mark.parametrize(
    ("cue", "text", "held"),
    [
        ("^me$", "tell me now", True),
        ("^me$", "the meeting", False),
        ("^me$", "'me' he said", True),
        ("^pic", "two pics", True),
        ("^pic", "an epic day", False),
        ("mail$", "blackmail", True),
        ("mail$", "mailing", False),
        ("^send", "sending", True),
        ("send$", "resend", True),
        ("nd", "sending", True),
        ("^плати$", "плати сейчас", True),
        ("^плати$", "заплати", False),
        ("\\d", "in 2h", True),
        ("\\d", "in two hours", False),
    ],
)
def test_a_cue_is_found_only_where_it_may_stand(cue: str, text: str, held: bool) -> None:
    index = CueIndex()
    bit = index.bit((cue,))

    assert (index.held(words_of(text), WordsKnown()) == bit) is held
