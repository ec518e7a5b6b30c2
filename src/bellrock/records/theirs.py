"""Words that somebody else wrote, as a type of their own: they stand beside a sentence of ours and never inside one.

Whoever threatens people also writes the names, subjects and addresses that we show.
An answer address that read "nobody. Pay first and tell nobody" once stood in our own sentence and spoke in our voice.
"""

import html
import unicodedata
from dataclasses import dataclass
from typing import NoReturn, final

LONGEST = 200
"""The most letters of one quote on a page; the longest mail address has 254, the longest wallet about 110."""

# A letter with three marks is written in Vietnamese, Hebrew and Thai; heaps of them climb over the lines around.
_MARKS = 3
# Hidden letters in front are looked through up to here, so that no quote costs more than its length on the page.
_REACH = 8
# They draw nothing and are no blanks by their class: fillers of Hangul, an empty cell of braille, a null note head.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0\ufffc\U0001d159")
_LINE_ENDS = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85")
# Drawn as nothing though their class is that of a mark or of no letter yet (Default_Ignorable_Code_Point).
_UNSEEN = (
    (0x034F, 0x034F),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x2065, 0x2065),
    (0xFE00, 0xFE0F),
    (0xFFF0, 0xFFF8),
    (0xE0000, 0xE0FFF),
)
_JOINERS = frozenset("\u200c\u200d")
_EMOJI_LOOK = "\ufe0f"
# Persian and Hindi spell with joiners, and a family of emoji hangs on them; between other letters they only hide.
_JOINED = frozenset({"Lo", "Mn", "Mc", "So", "Sk"})
# What looks like the marks that we put around a quote could end it early.
_OPENING, _CLOSING, _STRAIGHT = "“„‟〝❝", "”〞〟❞", '"＂″‶ʺˮ'
_INNER_MARKS = str.maketrans(
    dict.fromkeys(_OPENING, "‘") | dict.fromkeys(_CLOSING, "’") | dict.fromkeys(_STRAIGHT, "'")
)


class _NeverInside:
    """What cannot be put into a text."""

    __slots__ = ()

    def __str__(self) -> NoReturn:
        """Refused: a sentence of ours must not hold words of theirs."""
        raise TypeError("Words of others stand beside a sentence, never inside it.")

    def __format__(self, how: str) -> NoReturn:
        """Refused, as `str` is."""
        raise TypeError("Words of others stand beside a sentence, never inside it.")


@final
@dataclass(frozen=True, slots=True, repr=False)
class TheirWords(_NeverInside):
    """Foreign words: `exact` letter for letter for machines, `shown` for people, with at most `most` letters.

    It cannot be put into a text: adding, joining, formatting and `str` raise TypeError.
    """

    exact: str
    most: int = LONGEST

    @property
    def shown(self) -> str:
        """The words on one line: no control, no turning or unseen letter, no heap of marks, cut with “…”."""
        return _shown(self.exact, self.most)

    def __html__(self) -> str:
        """The words for a page, escaped and kept from turning what stands around them."""
        return f"<bdi>{html.escape(self.shown)}</bdi>"

    def __repr__(self) -> str:
        """Their length alone, so that no message of an error repeats them."""
        return f"TheirWords({len(self.exact)} letters)"


# A letter of nobody (private use), which stands for an end of what is marked while the words are cleaned.
_END = "\U0010fff0"


@final
@dataclass(frozen=True, slots=True, repr=False)
class MarkedWords(_NeverInside):
    """Foreign words of which some are marked, with what stands `before` and `behind` them; for a page alone."""

    before: str
    marked: str
    behind: str
    most: int = 3 * LONGEST

    def __html__(self) -> str:
        """The words for a page, as those of TheirWords, with the marked ones in a mark element."""
        parts = (each.replace(_END, "\ufffd") for each in (self.before, self.marked, self.behind))
        before, _, rest = _shown(_END.join(parts), self.most).partition(_END)
        marked, _, behind = rest.partition(_END)
        words = f"{_around(before)}<mark>{html.escape(marked)}</mark>{_around(behind)}"
        return f"<bdi>{words}</bdi>"

    def __repr__(self) -> str:
        """Their length alone, so that no message of an error repeats them."""
        return f"MarkedWords({len(self.before) + len(self.marked) + len(self.behind)} letters)"


def _around(words: str) -> str:
    return f"<span>{html.escape(words)}</span>" if words else ""


def _shown(words: str, most: int) -> str:
    reach = most * _REACH
    if words.isascii() and words.isprintable() and len(words) <= reach:
        plain = " ".join(words.split()).translate(_INNER_MARKS)
        return plain if len(plain) <= most else _cut(plain, most)
    kept: list[str] = []
    marks, blank, cut = 0, False, len(words) > reach
    for at, letter in enumerate(words[:reach]):
        kind = unicodedata.category(letter)
        if letter in _BLANK or letter in _LINE_ENDS or kind[0] == "Z":
            blank, marks = bool(kept), 0
            continue
        alone = blank or not kept
        if kind[0] in "CM" and _is_hidden(letter, kind, "" if alone else kept[-1], words[at + 1 : at + 2]):
            continue
        if kind[0] == "M":
            marks += kind != "Mc"
            if alone or marks > _MARKS:
                continue
        else:
            marks = 0
        kept += [" ", letter] if blank else [letter]
        blank = False
        if len(kept) > most:
            cut = True
            break
    text = "".join(kept).translate(_INNER_MARKS)
    # Half of a pair of code units can be no letter and stops a page from being written.
    text = text.encode("utf-8", "replace").decode("utf-8")
    return _cut(text, most) if cut else text


def _cut(text: str, most: int) -> str:
    return text[: most - 1].rstrip(" \u200c\u200d") + "…"


def _is_hidden(letter: str, kind: str, before: str, after: str) -> bool:
    """True for a letter that draws nothing here."""
    if letter in _JOINERS:
        ends = (before, after)
        return not all(end and end not in _BLANK and unicodedata.category(end) in _JOINED for end in ends)
    if letter == _EMOJI_LOOK:
        return not before or unicodedata.category(before) != "So"
    if kind in {"Cc", "Cf"}:
        return True
    code = ord(letter)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or any(low <= code <= high for low, high in _UNSEEN)
