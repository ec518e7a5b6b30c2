"""Where in a pattern a word surely begins or ends: “me” between two gaps is never a part of “meeting”."""

import re

from bellrock.recognise.chain import is_letter, opens_word

_TOKEN = re.compile(
    r"\\.|\[[^\]]*\]|\((?:\?<?[:!=])?|\)|\||(?:[^\W_]|['\u0300-\u036f\u0900-\u0dff])+|[?*+]|\{\d*,?\d*\}|."
)
_OPTIONAL = re.compile(r"[?*]|\{0?,")
_RANGE = re.compile(r"\[(\d)-(\d)\]")
_GAPS = frozenset(" …‥")
_EDGE = "\\b"
GROUPS = frozenset(("(", "(?:"))
"""What opens a group that the text must hold; any other only looks ahead or back."""


class Written:
    """A pattern in tokens; asks for each whether a word begins or ends there in every text that it is found in."""

    def __init__(self, pattern: str) -> None:
        self.tokens: list[str] = _TOKEN.findall(pattern)
        self._around, self._partner = self._nested()

    def _nested(self) -> tuple[list[int], dict[int, int]]:
        """Which bracket each piece stands in, -1 for none, and the other bracket of each."""
        around, partner, open_now = [], {}, [-1]
        for at, piece in enumerate(self.tokens):
            if piece == ")" and len(open_now) > 1:
                partner[at] = open_now.pop()
                partner[partner[at]] = at
            around.append(open_now[-1])
            if piece[0] == "(":
                open_now.append(at)
        return around, partner

    def _at(self, at: int) -> str:
        return self.tokens[at] if at < len(self.tokens) else ""

    def is_optional(self, at: int) -> bool:
        """True where the piece, or the group that it closes, may be missing."""
        return bool(_OPTIONAL.match(self._at(at + 1)))

    def cue(self, at: int) -> str:
        """The letters of a word that must be there, with “^” and “$” where it surely begins and ends."""
        letters, cut = self.tokens[at], (self._at(at + 1) or "-")[0] in "?*+{"
        letters = letters[:-1] if cut else letters
        if not letters:
            return ""
        repeated = self._is_repeated(at)
        begins = not repeated and is_letter(letters[0]) and self._begins(at)
        ends = not cut and not repeated and is_letter(letters[-1]) and self._ends(at)
        if begins and ends and not all(map(is_letter, letters)):
            ends = False
        return "^" * begins + letters + "$" * ends

    def numbers(self, at: int) -> tuple[str, ...]:
        """The numbers that begin with these digits and one of a range behind them: “1[0-7]” is 10 to 17."""
        digits, behind = self.tokens[at], _RANGE.fullmatch(self._at(at + 1))
        if not digits.isdigit() or behind is None or (self._at(at + 2) or "-")[0] in "?*{":
            return ()
        begins = "^" * (not self._is_repeated(at) and self._begins(at))
        return tuple(f"{begins}{digits}{last}" for last in range(int(behind[1]), int(behind[2]) + 1))

    def _is_repeated(self, at: int) -> bool:
        while (at := self._around[at]) >= 0:
            if (self._at(self._partner.get(at, at) + 1) or "-")[0] in "*+{":
                return True
        return False

    def _begins(self, at: int) -> bool:
        before = at - 1
        piece = self.tokens[before] if before >= 0 else "|"
        if piece in _GAPS or piece == _EDGE:
            return True
        if piece == "?" and self.tokens[before - 1] == ")":
            opening = self._partner[before - 1]
            return self._all_ways(opening, last=True) and self._begins(opening)
        if piece == ")" and before in self._partner:
            return self._all_ways(self._partner[before], last=True)
        if piece == "|":
            around = self._around[before] if before >= 0 else -1
            return self._opens(before + 1) if around < 0 else self._opens_group(around)
        return piece[0] == "(" and self._opens_group(before)

    def _opens_group(self, opening: int) -> bool:
        return self.tokens[opening] in GROUPS and self._begins(opening)

    def _opens(self, at: int) -> bool:
        return opens_word("".join(self.tokens[at:]))

    def _ends(self, at: int) -> bool:
        after = at + 1
        piece = self._at(after)
        if piece in ("", _EDGE):
            return True
        if piece in _GAPS:
            return not self.is_optional(after)
        if piece in GROUPS and after in self._partner:
            closing = self._partner[after]
            quantifier = self._at(closing + 1) or "-"
            if quantifier[0] in "*{+":
                return False
            return self._all_ways(after, last=False) and (quantifier != "?" or self._ends(closing + 1))
        if piece == "|":
            around = self._around[after]
            return around < 0 or self._closes(self._partner.get(around))
        return piece == ")" and self._closes(after)

    def _closes(self, closing: int | None) -> bool:
        if closing is None or closing not in self._partner or self.tokens[self._partner[closing]] not in GROUPS:
            return False
        quantifier = self._at(closing + 1)
        return self._ends(closing + (quantifier == "?"))

    def _all_ways(self, opening: int, *, last: bool) -> bool:
        """True where each way of a group begins with a gap, or, with `last`, ends in one."""
        closing = self._partner.get(opening)
        if closing is None or self.tokens[opening] not in GROUPS:
            return False
        bars = [at for at in range(opening + 1, closing) if self.tokens[at] == "|" and self._around[at] == opening]
        if last:
            return all(self.tokens[end - 1] in _GAPS for end in (*bars, closing))
        # No letter of a word either: an apostrophe.
        firsts = (start + 1 for start in (opening, *bars))
        return all(
            (self.tokens[at] in _GAPS and not self.is_optional(at)) or self.tokens[at][0] == "'" for at in firsts
        )
