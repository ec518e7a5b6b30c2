"""Who wrote a line of a WhatsApp chat: the name before the colon behind the stamp."""

from bellrock.read.whatsapp.lines import is_group_line
from bellrock.read.whatsapp.stamp import MARKS, Stamp
from bellrock.records.pattern import regex

# A name ends at a colon and a blank; at the line's end or before a lone dot the blank may be missing.
COLON = regex(rf":(?=[{MARKS}]{{0,4}}(?:\s|\.?$))")
# Some phones and programs leave the blank out in the whole chat (ChatLab, pull request 281).
_TIGHT_COLON = regex(r"[:：]")
LONGEST_NAME = 250
_LONGEST_TIGHT_NAME = 60
_LOG_WORDS = frozenset(["ERROR", "WARN", "WARNING", "INFO", "DEBUG", "TRACE", "FATAL", "CRITICAL", "NOTICE"])
_MOST_ABOVE, _LEAST_BELOW = 5, 8


def author_and_text(rest: str, tight: bool = False) -> tuple[str | None, str]:
    """The name before the first colon with a blank behind it, and what stands after; no name, no colon."""
    first, newline, more = rest.partition("\n")
    colon = _TIGHT_COLON.search(first[:_LONGEST_TIGHT_NAME]) if tight else COLON.search(first[:LONGEST_NAME])
    if colon is None or is_group_line(first, first[: colon.start()]):
        return None, rest
    at = colon.start()
    author = first[:at].strip(MARKS + " \t\u00a0\u202f")
    if not author:
        return None, rest
    text = first[at + 1 :]
    if text[:1].isspace():
        text = text[1:]
    return author, text + newline + more


def is_tight(rest: str) -> bool | None:
    """Whether this line has no blank behind the colon of its name; None where it has no such colon."""
    colon = _TIGHT_COLON.search(rest, 0, _LONGEST_TIGHT_NAME)
    if colon is None or not _is_like_a_name(rest[: colon.start()].strip(MARKS + " ")):
        return None
    return not rest[colon.end() : colon.end() + 1].strip(MARKS).isspace() and colon.end() < len(rest)


def _is_like_a_name(name: str) -> bool:
    """True for Nora, ~ Mo or +44 7700, not for http, app.main or a key of a log."""
    letters = name.lstrip("~ ")
    if not letters or letters in _LOG_WORDS or any(sign in letters for sign in "/\\=_<>{}"):
        return False
    return letters[0] in "+(" or letters[0].isupper() or not letters[0].isascii()


def above(lines: list[str]) -> bool:
    """True when words may stand above a chat: few, and none that introduces what follows or heads a mail."""
    return len(lines) <= _MOST_ABOVE and not any(":" in line for line in lines)


class Found:
    """Counts what the first words of a file show of a chat."""

    def __init__(self) -> None:
        self.stamped = self.written = self.tight = self.others = 0

    def see(self, stamp: Stamp, line: str) -> bool:
        """Take a stamped line into account; true when somebody writes in it."""
        self.stamped += 1
        author, _ = author_and_text(line[stamp.end :])
        if author is not None and author not in _LOG_WORDS:
            self.written += 1
            return True
        self.tight += is_tight(line[stamp.end :]) is True
        return False

    def pass_over(self) -> None:
        """Take a line without a stamp into account."""
        self.others += 1

    @property
    def below_words(self) -> bool:
        """True when so many lines are stamped that the words above them do not make it a report."""
        return self.written >= _LEAST_BELOW and self.others <= self.stamped // 4
