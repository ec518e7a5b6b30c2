"""The notation of the patterns of a signal: regular expressions with a few short forms.

A space stands for a gap between two words (blanks, commas, colons), “…” for up to 60 letters within one sentence,
and “‥” for up to 20.
“ & ” stands between parts that one sentence holds in any order; a part that begins with “!” must not stand in it.
A pattern begins at the beginning of a word, and may be written with the accents of its language.
`chain` searches a text for such a pattern, in time that grows with the text alone.

`cues` gives what a pattern cannot do without: where one of these is missing from a text, the pattern is not tried.
A cue that stands at the edge of a word wherever its pattern is found says so: “^” before it, “$” behind it.
"""

import re
from functools import lru_cache

from bellrock.recognise.edges import GROUPS, Written
from bellrock.recognise.fold import fold
from bellrock.records.lexicon import AND

# The cue of a pattern that needs a number: a word with a digit in it.
DIGIT = "\\d"
_DIGITS = re.compile(r"\[[0-9-]+\]|[0-9]+")
_SHORTEST = 2
_ONE_LETTER_WORD = 3
_MOST_GROUPS = 5

Group = tuple[str, ...]
NOT = "!"
_FOREIGN = re.compile("[^\x00-\x7f…‥]+")


def parts(pattern: str) -> tuple[str, ...]:
    """The parts of a pattern that stand in one sentence in any order, folded as the text is."""
    return tuple(folded(pattern).split(AND))


def folded(pattern: str) -> str:
    """A pattern whose letters with accents are folded as the text is."""
    return pattern if pattern.isascii() else _FOREIGN.sub(lambda found: fold(found.group()), pattern)


BEGINS, ENDS = "^", "$"


def plain(cue: str) -> str:
    """The letters of a cue without its edges."""
    return cue.removeprefix(BEGINS).removesuffix(ENDS)


def plain_cues(pattern: str) -> tuple[Group, ...]:
    """The cues of a pattern, each without its edges."""
    return tuple(tuple(map(plain, group)) for group in cues(pattern))


@lru_cache(maxsize=2048)
def cues(pattern: str) -> tuple[Group, ...]:
    """Groups of letters; a text that the pattern is found in holds at least one of each group."""
    found = [group for part in parts(pattern) if not part.startswith(NOT) for group in _needed(part)]
    good = {group for group in found if all(map(_says_something, group))}
    return tuple(sorted(good, key=lambda group: (len(group), -_strength(group), group))[:_MOST_GROUPS])


def _says_something(cue: str) -> bool:
    return len(cue) >= _SHORTEST if cue == plain(cue) else len(plain(cue)) >= _SHORTEST or len(cue) == _ONE_LETTER_WORD


def _strength(group: Group) -> int:
    # An edge says about as much as one letter more.
    return min(map(len, group))


@lru_cache(maxsize=2048)
def _needed(pattern: str) -> tuple[Group, ...]:
    """All groups that every match of `pattern` needs."""
    written = Written(pattern)
    stack: list[tuple[bool, list[list[Group]]]] = [(True, [[]])]
    for at, piece in enumerate(written.tokens):
        optional = written.is_optional(at)
        branches = stack[-1][1]
        if piece[0] == "(":
            stack.append((piece in GROUPS, [[]]))
        elif piece == ")" and len(stack) > 1:
            counts, inner = stack.pop()
            stack[-1][1][-1].extend(_either(inner) if counts and not optional else [])
        elif piece == "|":
            branches.append([])
        elif (piece == DIGIT or _DIGITS.fullmatch(piece)) and not optional:
            branches[-1].append(written.numbers(at) or (DIGIT,))
        elif (piece[0].isalnum() or piece[0] == "'") and (cue := written.cue(at)):
            branches[-1].append((cue,))
    return tuple(_either(stack[0][1]))


def _either(branches: list[list[Group]]) -> list[Group]:
    """What all branches need: their own groups where there is one branch, else the strongest of each, joined."""
    if len(branches) == 1:
        return branches[0]
    if not all(branches):
        return []
    strongest = (max(groups, key=lambda group: (_strength(group), -len(group))) for groups in branches)
    return [tuple(sorted({letters for group in strongest for letters in group}))]
