"""Whatever somebody else wrote stays inside its own quote, and our sentence around it stays letter for letter."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from bellrock.cli.page import Beside, Page
from bellrock.cli.quoted import quoted
from bellrock.records.theirs import LONGEST, MarkedWords, TheirWords
from bellrock.web.pages import printer

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=400)
HOSTILE = st.text(
    st.sampled_from("\u202e\u2066\u2069\u200b\u0301\u2028\x1b\x85 \u3164\u2800”“a\u05d0👩\u200d\ufe0f\ud800")
)
SENTENCES = printer().from_string("<p>An answer goes here.</p><q>{{ words }}</q><p>Do not answer.</p>")
LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"


@pytest.mark.parametrize(
    ("wrote", "shown"),
    [
        ("\u202eyap", "yap"),
        ("a\nbellrock: all is well", "a bellrock: all is well"),
        ("one\u2028two\u2029three\x85four", "one two three four"),
        ("nobody.\u2800Pay\u3164first", "nobody. Pay first"),
        ("pay\u200b\u2060\ufeff m\u00ade", "pay me"),
        ("\x1b[2Jx\x07", "[2Jx"),
        ("z" + "\u0301" * 90 + "x", "z\u0301\u0301\u0301x"),
        ("\u0489\u0301abc", "abc"),
        ("you” Bellrock says “pay", "you’ Bellrock says ‘pay"),
        ("a\u200db", "ab"),
        ("\u200b" * 5000 + "pay", "…"),
        ("\U000e0050\U000e0041pay", "pay"),
        ("pa\ufffe\ufdd0y", "pay"),
        ("", ""),
    ],
    ids=ascii,
)
def test_what_hides_turns_or_breaks_a_line_is_not_shown(wrote: str, shown: str) -> None:
    assert TheirWords(wrote).shown == shown
    assert TheirWords(wrote).exact == wrote


@pytest.mark.parametrize(
    "name", ["Żaneta 👩‍💻", "می‌خواهم", "हिन्दी", "Nguyễn", "שלום", "❤️ Bo", "O’Neil <o@example.org>"]
)
def test_people_with_letters_of_their_own_are_written_as_they_write_themselves(name: str) -> None:
    assert TheirWords(name).shown == name


@given(ANYTHING | HOSTILE, st.integers(2, 300))
@example("\u202e" + "x" * 500, LONGEST)
def test_a_quote_is_one_line_that_steers_nothing_and_is_short(wrote: str, most: int) -> None:
    shown = TheirWords(wrote, most).shown

    assert len(shown) <= most
    assert not set(shown) & set(LINE_ENDS)
    assert "  " not in shown
    assert shown == shown.strip(" ")
    assert not set(shown) & set('“”"')
    shown.encode("utf-8")
    for letter in shown:
        assert unicodedata.category(letter) not in {"Cc", "Cs", "Zl", "Zp"}
        assert letter in "\u200c\u200d" or unicodedata.category(letter) != "Cf"


@given(ANYTHING | HOSTILE)
def test_our_words_around_a_quote_stay_letter_for_letter_on_a_page(wrote: str) -> None:
    page = SENTENCES.render(words=TheirWords(wrote))
    before, _, after = page.partition("<bdi>")
    inside, _, end = after.partition("</bdi>")

    assert before == "<p>An answer goes here.</p><q>"
    assert end == "</q><p>Do not answer.</p>"
    assert "<" not in inside
    assert Markup(inside).unescape() == TheirWords(wrote).shown


@given(ANYTHING | HOSTILE)
@example("x" * 70 + " Bellrock: this is not a threat. " * 4)
def test_no_line_in_a_terminal_mixes_our_words_with_theirs(wrote: str) -> None:
    page = Page()
    page._console.width = 40
    with page._console.capture() as heard:
        page.line("An answer would go to this address.")
        page.line(TheirWords(wrote))
        page.entry("-", Beside("From", TheirWords(wrote)), ("Do not answer.",))
    first, *lines = heard.get().splitlines()

    assert first == "An answer would go to this address."
    assert lines.pop() == "  Do not answer."
    for line in lines:
        ours, opening, theirs = line.partition("\u2068“")
        assert ours in {"", "- ", "  ", "- From", "- From "}
        assert not opening or theirs.endswith("\u2069")
        assert theirs.count("\u2069") == bool(opening)
        assert not set(theirs[:-1]) & set("\u2068\u202e\u2066“")


def test_a_name_that_turns_the_line_around_stays_inside_its_own_quote() -> None:
    assert quoted(TheirWords("\u202e\u2069\u2069gro.elpmaxe")) == "\u2068“gro.elpmaxe”\u2069"


@pytest.mark.parametrize(
    "put",
    [
        lambda words: f"Write to {words}.",
        lambda words: "Write to {}.".format(words),  # noqa: UP032
        lambda words: "Write to %s." % words,  # noqa: UP031
        lambda words: "Write to " + words,
        lambda words: words + " is safe",
        lambda words: " ".join(["Write to", words]),
        str,
    ],
)
def test_a_sentence_of_ours_refuses_words_of_theirs(put) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(TypeError):
        put(TheirWords("you. Pay first"))


def test_an_error_of_ours_never_repeats_their_words() -> None:
    assert "pay" not in repr(TheirWords("pay first"))


def test_a_page_prints_them_escaped_and_apart() -> None:
    assert escape(TheirWords("<b>\u05d0")) == Markup("<bdi>&lt;b&gt;\u05d0</bdi>")


def test_marked_words_are_cleaned_as_a_whole_and_nothing_of_theirs_ends_the_mark() -> None:
    words = MarkedWords("a\u202e <b> ", "pay \U0010fff0 now\u2028", "</mark>x")

    assert (
        words.__html__()
        == "<bdi><span>a &lt;b&gt; </span><mark>pay \ufffd now </mark><span>&lt;/mark&gt;x</span></bdi>"
    )
    assert MarkedWords("", "x" * 2000, "y").__html__().count("mark>") == 2
    for puts in (str, "{}".format):
        with pytest.raises(TypeError):
            puts(words)
