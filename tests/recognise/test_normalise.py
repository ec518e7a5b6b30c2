"""The shadow text: what it undoes, what it leaves alone, and that every letter can be followed back."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bellrock.read.normalise import normalise

NASTY = (
    "aeobtcAZ &;#x3lgtmp&&;;;\u0430\u0435\u043e\u0440\u0436\u044f\u03b1\u03bf\u0561\u2c81\u0131\u0251"
    "\u200b\u00ad\u0301\u0308\u0338ひらテ日é´’\n"
)
CHUNKS = (
    "&amp;|&lt;|&#59;|&#38;|&#x26;|&#1072;|amp;|&|;|#|38|\u0430mp;|l|t|\u200b|\u0301|\u0435|b| |bitc\u043ein|ひ|\u0436"
    "|&#769;|&#12402;|\n|\u1100|\u1161|\u3099|か|の word |&#1030;|A|тшник|i"
)
LETTERS = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(NASTY)), max_size=60)
PIECES = st.lists(st.sampled_from(CHUNKS.split("|")), max_size=14).map("".join)


@settings(max_examples=400, deadline=None)
@given(st.one_of(LETTERS, PIECES))
def test_the_shadow_of_a_shadow_is_the_same_text(text: str) -> None:
    once = normalise(text)
    assert normalise(once.text).text == once.text


@settings(max_examples=300, deadline=None)
@given(st.one_of(LETTERS, PIECES))
def test_every_letter_of_a_shadow_stands_in_the_original_and_in_its_order(text: str) -> None:
    shadow = normalise(text)
    assert len(shadow.starts) == len(shadow.ends) == len(shadow.text)
    assert all(0 <= start < end <= len(text) for start, end in zip(shadow.starts, shadow.ends, strict=True))
    assert list(shadow.starts) == sorted(shadow.starts)
    assert list(shadow.ends) == sorted(shadow.ends)


@given(st.text(alphabet=st.characters(max_codepoint=127, exclude_characters="&"), max_size=80))
def test_plain_text_is_its_own_shadow_at_no_cost(text: str) -> None:
    shadow = normalise(text)
    assert shadow.text == text
    assert isinstance(shadow.starts, range)
    assert shadow.span(0, len(text)) == (0, len(text))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("b\u200bit\u00adco\u2060in", "bitcoin"),
        ("&amp;lt;b&amp;gt; caf&amp;eacute;", "<b> café"),
        ("p\u0430ssw\u043erd", "password"),  # Cyrillic а and о
        ("we\u0501\u0441\u0430m", "wedcam"),  # Komi de, Cyrillic es and a
        ("re\u03bfrd and \u0561ebcam", "reord and webcam"),  # Greek omicron, Armenian ayb
        ("A whole word: \u0421\u0430\u0440\u0435 in a line", "A whole word: Cape in a line"),
        ("\U0001d41b\U0001d422\U0001d42d\U0001d41c\U0001d428\U0001d422\U0001d427", "bitcoin"),
        ("\uff42\uff49\uff54\uff43\uff4f\uff49\uff4e", "bitcoin"),
        ("\u0299\u026a\u1d1b\u1d04\u1d0f\u026a\u0274", "bitcoin"),
        ("\u2170 know", "i know"),
        ("b\u0336i\u0336t\u0336coin", "bitcoin"),
        ("yoひurら conびtacts", "your contacts"),
        ("don´t and don’t", "don't and don't"),
        ("\U0001f171itcoin", "Bitcoin"),
    ],
)
def test_a_disguise_is_undone(written: str, read: str) -> None:
    assert normalise(written).text == read


@pytest.mark.parametrize(
    "text",
    [
        "Привет, как дела? Я купил новый Windows вчера.",
        "Это не спам, а обычное письмо.",
        "Καλημέρα, τι κάνεις σήμερα; Πάμε στο Facebook",
        "これは日本語の文章です。iPhoneとAndroidを使います。",
        "Zażółć gęślą jaźń, où ça, größer, mañana, não, perché, één",
        "Příliš žluťoučký kůň",
        "ITшник",
        "안녕하세요",
    ],
)
def test_the_real_letters_of_a_language_stay(text: str) -> None:
    assert normalise(text).text.replace(";", ";") == text.replace(";", ";")


def test_a_quote_found_in_the_shadow_points_at_the_disguised_words() -> None:
    text = "Now: p\u0430y b\u200bit&amp;#99;oin to me"
    shadow = normalise(text)
    at = shadow.text.index("pay bitcoin")
    start, end = shadow.span(at, at + len("pay bitcoin"))
    assert text[start:end] == "p\u0430y b\u200bit&amp;#99;oin"


@pytest.mark.parametrize("letter", ["а", "&", ";", "&a", "́", "ひa", "é", "&amp", "&#", "\u200b", "ᄀ", "жa"])
def test_a_megabyte_of_one_letter_takes_no_longer_than_prose(letter: str) -> None:
    begin = time.perf_counter()
    normalise(letter * (1_000_000 // len(letter)))
    assert time.perf_counter() - begin < 8
