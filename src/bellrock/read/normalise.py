"""The shadow of a text: cleaned of what is put there to fool a filter, letter by letter traceable to the original.

Offenders hide words from filters with invisible letters, letters of other scripts that look alike, entities escaped
twice, and filler between the letters.
Everything here is undone in one walk (`_Walk`, letters and entities) and one walk over words (`_fold_line`).
Case, line breaks and the true accents of a language stay.
The shadow of a shadow is the same text: each rule is made so that its own result cannot set it off again.
"""

import html
import re
import unicodedata
from array import array
from functools import lru_cache
from html.entities import html5
from itertools import pairwise

from bellrock.read.lookalikes import ALWAYS, BOXED, CLOSE, EXACT
from bellrock.records.pattern import regex
from bellrock.records.shadow import Shadow

_INVISIBLE = regex(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
# What stands for an apostrophe on another keyboard; NFKC would tear the accent off and leave a gap in "don´t".
_QUOTES = {"´": "'", "‘": "'", "’": "'", "‛": "'", "ʼ": "'", "ʹ": "'", "“": '"', "”": '"', "„": '"', "‟": '"'}
_RENAMED = _QUOTES | BOXED
_LATIN = regex("[A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ]")
_FOREIGN = regex("[ͰͲͳͶͷͻ-ͽͿΆΈ-ԯԱ-Ֆա-ևᎠ-ᏽꭰ-ꮿⲀ-ⳤꓐ-ꓽ]")
_ODD = regex("[" + "".join(map(re.escape, ALWAYS)) + "]")
_FILLER = regex("[぀-ヿ㐀-鿿ㇰ-ㇿ]+")
_SANDWICHED = regex(f"(?<=[A-Za-z]){_FILLER.pattern}(?=[A-Za-z])")
_WOVEN = regex(
    f"{_LATIN.pattern}{_FOREIGN.pattern}+{_LATIN.pattern}|{_FOREIGN.pattern}{_LATIN.pattern}+{_FOREIGN.pattern}"
)
_OWN_MARKS = regex("[\u0300-\u036f\u0483-\u0489]")  # of Greek and Cyrillic
_WORD = regex("&[^\\s&;]*;|([\\w\u0300-\u036f\u0483-\u0489]+)")
_LINE = regex("[^\n]+")
# First and last letter that go, and the letters that come, each with the span (of the text before) it stands for.
_Change = tuple[int, int, list[tuple[str, int, int]]]
_MOST_MARKS = 4  # no writing sets more on one letter; a heap of them is decoration
_ENTITY_REACH = max(map(len, html5)) + 1


def _stable(letter: str) -> bool:
    """True for a letter that the first walk never changes and that never joins the letter before it."""
    return (
        unicodedata.is_normalized("NFKC", letter)
        and unicodedata.combining(letter) == 0
        and not 0x1100 <= ord(letter) <= 0x11FF
        and letter not in _QUOTES
        and not _INVISIBLE.match(letter)
    )


def _untouched() -> str:
    """The regex class body of the letters beyond ASCII that real text is full of and that need no walk."""
    spans = ((0xA1, 0x24F), (0x391, 0x3C9), (0x400, 0x482), (0x48A, 0x52F), (0x2010, 0x2022), (0x20AC, 0x20AC))
    body, open_since = "", None
    for first, last in spans:
        for code in range(first, last + 2):
            inside = code <= last and _stable(chr(code))
            if inside and open_since is None:
                open_since = code
            elif not inside and open_since is not None:
                body += f"{chr(open_since)}-{chr(code - 1)}"
                open_since = None
    return body + "ぁ-ゖァ-ヺ一-鿿가-힣"


_CHUNK = regex(f"&(?:[#;&0-9A-Za-z]|[^\x00-\x7f{_untouched()}])*|[\\s\\S]?[^\x00-\x7f{_untouched()}]+")


def normalise(text: str) -> Shadow:
    """The shadow of `text`; plain ASCII without "&" is its own shadow and costs no walk."""
    if text.isascii() and "&" not in text:
        return _identity(text)
    return _words(_letters(text))


def _identity(text: str) -> Shadow:
    return Shadow(text, range(len(text)), range(1, len(text) + 1))


class _Walk:
    """Letters pushed one at a time: NFKC, invisible ones dropped, marks joined, entities resolved at their ";"."""

    def __init__(self) -> None:
        self.letters: list[str] = []
        self.starts = array("L")
        self.ends = array("L")

    def push(self, letter: str, start: int, end: int) -> None:
        """Add one letter of the original that stood from `start` to `end`."""
        for each in _plain(letter):
            if unicodedata.combining(each) and self._join(each, end):
                continue
            self.letters.append(each)
            self.starts.append(start)
            self.ends.append(end)
            if each == ";":
                self._resolve()

    def seen(self) -> list[tuple[str, int, int]]:
        """The letters with their spans."""
        return list(zip(self.letters, self.starts, self.ends, strict=True))

    def _join(self, mark: str, end: int) -> bool:
        """Join a mark with a Latin letter or kana, or drop it as decoration; False where it belongs to its script."""
        marks = next((n for n, each in enumerate(reversed(self.letters)) if not unicodedata.combining(each)), -1)
        if marks < 0 or marks >= _MOST_MARKS:
            return True
        base = self.letters[-1 - marks]
        if not (base.isascii() or _LATIN.match(base) or _ODD.match(base) or _FILLER.match(base)):
            return bool(_FOREIGN.match(base)) and not _OWN_MARKS.match(mark)
        joined = unicodedata.normalize("NFC", base + mark)
        if len(joined) == 1:
            self.letters[-1] = joined
        self.ends[-1] = end
        return True

    def _resolve(self) -> None:
        """Put a letter in the place of the entity that ends here; what it gives may end another entity."""
        reach = self.letters[-_ENTITY_REACH:]
        if "&" not in reach[:-1]:
            return
        length = len(reach) - max(at for at, letter in enumerate(reach) if letter == "&")
        found = _entity("".join(reach[-length:]))
        if found is None:
            return
        start, end = self.starts[-length], self.ends[-1]
        del self.letters[-length:], self.starts[-length:], self.ends[-length:]
        for letter in found:
            self.push(letter, start, end)


# A whole sentence in one sign (U+FDFA stands for eighteen letters) hides no word that is looked for, and fills memory.
_MOST_OF_ONE = 4


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    if letter.isascii():
        return letter
    if letter in _RENAMED:
        return _RENAMED[letter]
    made = unicodedata.normalize("NFKC", letter)
    if len(made) > _MOST_OF_ONE:
        return letter
    return _INVISIBLE.sub("", "".join(_RENAMED.get(each, each) for each in made))


def _entity(words: str) -> str | None:
    """The letters that an entity such as "&eacute;" or "&#233;" stands for, or None where it is none."""
    if words[1:] in html5:
        return html5[words[1:]]
    if not re.fullmatch("&#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6});", words):
        return None
    letter = html.unescape(words)
    return letter if letter and (letter.isprintable() or letter in "\t\n\u00a0\u00ad\u200b\u200c\u200d") else None


def _letters(text: str) -> Shadow:
    """The first walk: only the chunks that may change are walked, the rest is copied."""
    pieces: list[str] = []
    starts, ends, done = array("L"), array("L"), 0
    for chunk in _CHUNK.finditer(text):
        first, last = chunk.span()
        if first + 1 == last and text[first] == "&":
            continue
        walk = _Walk()
        for at in range(first, last):
            walk.push(text[at], at, at + 1)
        pieces += text[done:first], "".join(walk.letters)
        starts.extend(range(done, first))
        ends.extend(range(done + 1, first + 1))
        starts.extend(walk.starts)
        ends.extend(walk.ends)
        done = last
    if not pieces:
        return _identity(text)
    pieces.append(text[done:])
    starts.extend(range(done, len(text)))
    ends.extend(range(done + 1, len(text) + 1))
    return _compose(Shadow("".join(pieces), starts, ends))


def _compose(shadow: Shadow) -> Shadow:
    """Join marks with letters of other scripts, run by run; most texts hold none."""
    if unicodedata.is_normalized("NFC", shadow.text):
        return shadow
    changes: list[_Change] = []
    for run in re.finditer("[^\x00-\x7f]+", shadow.text):
        if not unicodedata.is_normalized("NFC", run.group()):
            changes += _composed(run.group(), run.start())
    return _replace(shadow, changes)


def _composed(run: str, at: int) -> list[_Change]:
    """The changes that compose `run`, cut where a letter can no longer join the one before it."""
    cuts = [0, *(i for i, letter in enumerate(run) if i and _stable(letter)), len(run)]
    changes = []
    for first, last in pairwise(cuts):
        joined = unicodedata.normalize("NFC", run[first:last])
        if joined != run[first:last]:
            changes.append((at + first, at + last, [(letter, at + first, at + last) for letter in joined]))
    return changes


def _words(shadow: Shadow) -> Shadow:
    """The second walk: letters of other scripts inside Latin words, and filler between Latin letters."""
    text = shadow.text
    if text.isascii() or not (_FOREIGN.search(text) or _ODD.search(text) or _FILLER.search(text)):
        return shadow
    changes: list[_Change] = []
    for line in _LINE.finditer(text):
        if not line.group().isascii():
            changes += _fold_line(line.group(), line.start())
    return _replace(shadow, changes) if changes else shadow


def _fold_line(line: str, at: int) -> list[_Change]:
    words = [(found.start(1), found.group(1)) for found in _WORD.finditer(line) if found.group(1)]
    latin = sum(1 for _, word in words if _LATIN.search(word) or _ODD.search(word))
    foreign = sum(1 for _, word in words if _FOREIGN.search(word) and not _LATIN.search(word))
    # A line of Russian or Greek with a name in Latin letters stays as it is.
    mostly_latin = latin >= 3 and latin >= 3 * foreign
    walked = [_walk_word(word, at + start, mostly_latin) for start, word in words]
    read = ["".join(each[0] for each in new) if new else word for (_, word), new in zip(words, walked, strict=True)]
    hidden = _hides(read)
    changes = []
    for (start, word), letters, seen in zip(words, walked, read, strict=True):
        if hidden and _FILLER.search(seen) and _LATIN.search(seen):
            letters = letters or [(letter, place, place + 1) for place, letter in enumerate(word, at + start)]
            letters = [each for each in letters if not _FILLER.match(each[0])]
        if letters:
            changes.append((at + start, at + start + len(word), letters))
    return changes


def _walk_word(word: str, at: int, mostly_latin: bool) -> list[tuple[str, int, int]] | None:
    """The letters of a word with look-alikes folded, or None where there is none.

    A mark joins the Latin letter that its own letter became.
    """
    folded = word if word.isascii() else _fold_word(word, mostly_latin)
    if folded == word:
        return None
    if folded.isascii() and ";" not in folded:
        return [(letter, place, place + 1) for place, letter in enumerate(folded, at)]
    walk = _Walk()
    for place, letter in enumerate(folded, at):
        walk.push(letter, place, place + 1)
    return walk.seen()


def _hides(words: list[str]) -> bool:
    """True where kana stand between Latin letters oftener than by themselves: real Japanese is the other way round."""
    between = sum(len(_SANDWICHED.findall(word)) for word in words)
    return between > 0 and between > sum(len(_FILLER.findall(word)) for word in words) - between


def _fold_word(word: str, mostly_latin: bool) -> str:
    """The word with its look-alikes turned to Latin, letter for letter, or as it is where it is no disguise."""
    word = "".join(ALWAYS.get(letter, letter) for letter in word) if _ODD.search(word) else word
    others = _FOREIGN.findall(word)
    if not others:
        return word
    exact = all(letter in EXACT for letter in others)
    latin = len(_LATIN.findall(word))
    if not latin:
        return "".join(EXACT.get(letter, letter) for letter in word) if exact and mostly_latin else word
    if (
        exact
        or latin >= len(others)
        or (_WOVEN.search(_FILLER.sub("", word)) and all(letter in CLOSE for letter in others))
    ):
        return "".join(CLOSE.get(letter, letter) for letter in word)
    return word


def _replace(shadow: Shadow, changes: list[_Change]) -> Shadow:
    """The shadow with new letters in the place of each span; a new letter keeps the span it came from."""
    pieces: list[str] = []
    starts, ends, done = array("L"), array("L"), 0
    for first, last, letters in changes:
        pieces.append(shadow.text[done:first])
        pieces += [letter for letter, _, _ in letters]
        starts.extend(shadow.starts[done:first])
        ends.extend(shadow.ends[done:first])
        starts.extend([shadow.starts[begin] for _, begin, _ in letters])
        ends.extend([shadow.ends[end - 1] for _, _, end in letters])
        done = last
    pieces.append(shadow.text[done:])
    starts.extend(shadow.starts[done:])
    ends.extend(shadow.ends[done:])
    return Shadow("".join(pieces), starts, ends)
