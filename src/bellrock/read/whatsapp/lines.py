"""Which lines of a WhatsApp chat nobody sent: the notices that the app writes.

On Android a notice has no name before it.
On an iPhone it stands under a name, and begins with a mark of direction; but what people send begins with one as well
at times, and they can type it, so a mark proves nothing.
A line under a name is a notice only where all of it is one of the app's own sentences.
"""

from functools import cache, lru_cache

from bellrock.read.whatsapp.deeds import CAME, NAMED
from bellrock.read.whatsapp.notices import ENCRYPTED, LATER, SENTENCES
from bellrock.read.whatsapp.stamp import MARKS
from bellrock.records.pattern import regex

# The longest notice that was seen has 330 letters.
_LONGEST = 400
_LONGEST_NAME = 120
_LONGEST_LATER, _LONGEST_TAP = 150, 70
# Who did it: a name or a number, not a sentence, and never the one who writes.
_LONGEST_PERSON, _MOST_WORDS = 50, 6
_ME = """
    i we ich wir yo je nous io eu ik jag jeg ja я ben saya aku kami kita tôi mình chúng 我 私 俺 僕 나 저 내가 제가
"""
_MYSELF = frozenset(_ME.split())
_BLANK = " \t\u00a0\u202f"
_MARKS = frozenset(MARKS)
_UNSEEN = MARKS + "\u200b\u200c\u200d"
_QUOTES = dict.fromkeys(map(ord, "\"'’‘“”„‟«»‹›「」『』״′″`" + _UNSEEN), None)
_STOPS = ".。।۔…"
_SENTENCE_END = regex(r"\.(?:\s+|$)|[。।۔]\s*")
_OPENING_QUOTES = frozenset('"“„«「”')
_LONG_NUMBER = regex(r"\d{3}")
# A change of subject in any language: from one quoted name to another, and next to nothing behind.
_NO_QUOTE = '[^"“”„«»「」]'
_QUOTED = rf"[\"“„«「”]{_NO_QUOTE}{{1,100}}[\"“”»」]"
_FROM_TO = regex(rf"{_NO_QUOTE}{{1,100}}{_QUOTED}{_NO_QUOTE}{{0,30}}{_QUOTED}.{{0,30}}")

_Parts = tuple[str, ...]


def plain(text: str) -> str:
    """Words without what differs between versions of the app: quote marks, marks of direction, small and large."""
    return text.translate(_QUOTES).replace("\u00a0", " ").replace("\u202f", " ").strip(_BLANK + "~").casefold()


def is_notice(author: str, text: str) -> bool:
    """True when this text under a name was written by the app and sent by nobody."""
    marked = text[:1] in _MARKS
    if not (marked or (author and text.startswith(author)) or _may_be_sentence(text)):
        return False
    if len(text) > _LONGEST or "\n" in text.strip():
        return False
    return _is_notice(plain(author), plain(text), marked)


@lru_cache(maxsize=4096)
def _is_notice(author: str, words: str, marked: bool) -> bool:
    if is_encrypted(words):
        return True
    said = _before_later(words)
    sentences = _kept(SENTENCES).near(said)
    if any(_fits(parts, said) for parts in sentences if marked or parts[0]):
        return True
    deeds = [parts for parts in _kept(NAMED).near(said) if _says_enough("".join(parts))]
    deeds += _kept(CAME).near(said)
    if marked:
        return any(_fits(parts, said, _LONGEST_PERSON) for parts in deeds)
    # People do not write "Ann created this group" under the name Ann; the app does.
    own = [(author + parts[1], *parts[2:]) for parts in [*sentences, *deeds] if author and not parts[0]]
    return any(_fits(parts, said, _LONGEST_PERSON) for parts in own)


def is_group_line(line: str, before_colon: str) -> bool:
    """True when the words before a colon are no name: a notice with a colon in the name of a group."""
    if len(line) > _LONGEST or not _is_odd_name(before_colon):
        return False
    if _FROM_TO.fullmatch(line.strip()):
        return True
    words, head = plain(line).rstrip(_STOPS), plain(before_colon)
    return any(_fits(parts, words) and _begins(parts, head) for parts in _kept(NAMED).near(words))


def _says_enough(fixed: str) -> bool:
    """True when more than one common word, such as "group", stands beside the names."""
    return len(fixed.split()) > 1 or (" " not in fixed and len(fixed) > 8)


@lru_cache(maxsize=4096)
def _is_odd_name(name: str) -> bool:
    """True when a name holds words of a notice, or a quote mark that is not closed in it."""
    if not _OPENING_QUOTES.isdisjoint(name):
        return True
    head = plain(name)
    return any(_begins(parts, head) for parts in _kept(NAMED).near(head))


def _begins(parts: _Parts, head: str) -> bool:
    """True when the first words of a notice, whole, stand before the colon."""
    fixed = parts[0] or parts[1]
    at = head.find(fixed.rstrip(" :")) if fixed.strip() else -1
    return (at > 0) if not parts[0] else at == 0


def is_encrypted(words: str) -> bool:
    """True when plain words are the notice that the chat is encrypted, and nothing beside it."""
    first, *later = [part.strip() for part in _SENTENCE_END.split(words) if part.strip()] or [""]
    opening = max((one for one in _openings(ENCRYPTED) if first.startswith(one.rstrip("…"))), key=len, default="")
    if not opening or len(later) > 4 or _LONG_NUMBER.search(words):
        return False
    rest = first[len(opening.rstrip("…")) :].strip(" ,،，;-")
    goes_on = opening.endswith("…") and len(rest) <= _LONGEST_LATER
    return (not rest or goes_on or _is_later(rest)) and all(map(_is_later, later))


def _is_later(sentence: str) -> bool:
    opening = next((one for one in _openings(LATER) if sentence.startswith(one)), "")
    longest = _LONGEST_LATER if " " in opening or not opening.isascii() else _LONGEST_TAP
    return bool(opening) and len(sentence) <= longest


def _before_later(words: str) -> str:
    """The first sentence, where all that follows it only says what to tap or what will happen."""
    for found in _SENTENCE_END.finditer(words):
        later = [part.strip() for part in _SENTENCE_END.split(words[found.end() :]) if part.strip()]
        if all(map(_is_later, later)) and not _LONG_NUMBER.search(words, found.end()):
            return words[: found.start()].rstrip(_STOPS + " ")
    return words.rstrip(_STOPS)


def _may_be_sentence(text: str) -> bool:
    """True when a text begins with the first two words of one of the app's sentences."""
    first = text[:60].split(None, 2)[:2]
    return len(first) == 2 and first[0].casefold() in _first_words() and plain(" ".join(first)) in _first_words()


@cache
def _first_words() -> frozenset[str]:
    rows = [*_rows(ENCRYPTED), *(row for row in _rows(SENTENCES) if not row.startswith("{}"))]
    words = [row.split(None, 2) for row in rows]
    return frozenset(word for row in words for word in (row[0], " ".join(row[:2])))


def _rows(table: str) -> list[str]:
    return [row for line in table.splitlines() for each in line.split(" | ") if (row := plain(each))]


@cache
def _openings(table: str) -> tuple[str, ...]:
    return tuple(_rows(table))


class _Templates:
    """Sentences with names left out, found by a word that stands whole in them."""

    def __init__(self, table: str) -> None:
        self.by_word: dict[str, list[_Parts]] = {}
        self.others: list[_Parts] = []
        for row in _rows(table):
            parts = tuple(row.split("{}"))
            words = [word for word in row.split() if "{}" not in word]
            if words:
                self.by_word.setdefault(max(words, key=len), []).append(parts)
            else:
                self.others.append(parts)

    def near(self, words: str) -> list[_Parts]:
        """The sentences that these words may be."""
        found = [] if words.isascii() else list(self.others)
        split = words.split()
        for word in {*split, *(word.rstrip(".,。:") for word in split)}:
            found.extend(self.by_word.get(word, ()))
        return found


@cache
def _kept(table: str) -> _Templates:
    return _Templates(table)


def _fits(parts: _Parts, words: str, longest: int = _LONGEST_NAME) -> bool:
    """True when the words are this sentence, with a short name in each gap."""
    if not words.startswith(parts[0]):
        return False
    at = len(parts[0])
    for number, part in enumerate(parts[1:], 1):
        last = number == len(parts) - 1
        found = len(words) - len(part) if last else words.find(part, at + 1)
        if found <= at or not words.startswith(part, found) or not _is_a_name(words[at:found], longest):
            return False
        at = found + len(part)
    return at == len(words)


def _is_a_name(gap: str, longest: int) -> bool:
    """True when a gap holds no sentence and nobody who speaks of themselves."""
    if len(gap) > longest or _MYSELF.intersection(gap.split(None, 1)[:1]):
        return False
    return longest > _LONGEST_PERSON or (
        len(gap.split()) <= _MOST_WORDS and _SENTENCE_END.search(gap.rstrip(". ")) is None
    )


def forget() -> None:
    """Drop what is remembered of the lines of a chat, so that no word of it outlives its reading."""
    _is_notice.cache_clear()
    _is_odd_name.cache_clear()
