"""JSON of any size through a window: every value that a reader asks for, one at a time, in memory that does not grow.

The standard library's own decoder takes each value from the window, so that letters come out as they were written.
What no other reader survives is met here: 100,000 brackets in a row, a file that ends in the middle, a broken value.
"""

import codecs
import json
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

from bellrock.read import limits
from bellrock.read.charset import fallback
from bellrock.read.names import shown
from bellrock.read.tally import Tally

Path = tuple[str | int, ...]

_CHUNK = 1 << 18
_BLANK = re.compile(r"[ \t\n\r\ufeff]*")
_BETWEEN = re.compile(r"[ \t\n\r,]*")
# A string, which may go on behind the window, or a bracket; what stands between two of these is of no matter to where
# a value ends.
_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*+("?)|[{}\[\]]', re.DOTALL)
_UP_TO_COMMA = re.compile(r"[^,\]}]*")
_DEEPEST = 64
# A number at the end of the window may go on behind it.
_OF_A_NUMBER = re.compile(r"[0-9.eE+-]*")


class Value(NamedTuple):
    """A value: the path of what it stands in, its own key or number there, and itself."""

    path: Path
    key: str | int
    value: object


class _Ends(Exception):
    """The file ends in the middle of a value."""


def _no_number(written: str) -> object:
    raise ValueError(written)


_DECODER = json.JSONDecoder(parse_constant=_no_number)


class JsonStream:
    """Reads one JSON file; `enters` says of the path of an object or a list whether to go into it.

    It is asked once for all members of a list: in the path that it is given every place in a list is 0.
    What is not gone into is given whole, up to `limits.JSON_VALUE` letters.
    `repair` changes the letters before they are read, where a program writes what is no JSON.
    """

    def __init__(
        self,
        stream: BinaryIO,
        encoding: str,
        enters: Callable[[Path], bool],
        repair: Callable[[str], str] | None = None,
    ) -> None:
        self._stream, self._enters, self._repair = stream, enters, repair
        self._decoder = codecs.getincrementaldecoder(encoding)(fallback(encoding))
        self._text, self._at, self._whole = "", 0, False
        self.broken = 0
        self.is_cut = False

    def values(self) -> Iterator[Value]:
        """Each value in the order of the file; `broken` and `is_cut` say afterwards what was not whole."""
        try:
            self._begin()
            yield from self._value((), "", (), ())
        except _Ends:
            self.is_cut = True

    def tell(self, name: str, tally: Tally) -> None:
        """Note what was not whole, under the name of the file."""
        if self.broken:
            tally.doubt(shown(name), f"{self.broken:,} entries in it are broken. They were not read.")
        if self.is_cut:
            tally.doubt(shown(name), "It ends in the middle or is damaged there. All before that was read.")

    def _begin(self) -> None:
        """Past what stands before the first bracket, such as the name of a variable."""
        while not self._whole and len(self._text) < _CHUNK:
            self._fill()
        found = re.search(r"[{\[]", self._text[: limits.SNIFF])
        if found is None:
            raise _Ends
        self._at = found.start()

    def _fill(self) -> None:
        """More letters into the window, as many again as it holds, and away with those that were read."""
        raw = self._stream.read(max(_CHUNK, len(self._text) - self._at))
        self._whole = not raw
        more = self._decoder.decode(raw, final=self._whole)
        text = self._text[self._at :] + more
        self._text, self._at = self._repair(text) if self._repair else text, 0

    def _next(self, between: re.Pattern[str]) -> str:
        """The next letter that is no blank."""
        while True:
            found = between.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if self._whole:
                raise _Ends
            self._fill()

    def _value(self, path: Path, key: str | int, inner: Path, asked: Path) -> Iterator[Value]:
        """One value, or what is in it; `inner` is its own path, `asked` the same with 0 for places in lists."""
        letter = self._next(_BLANK)
        if letter in "{[" and len(inner) < _DEEPEST and self._enters(asked):
            self._at += 1
            yield from self._members(inner, asked) if letter == "{" else self._items(inner, asked)
        else:
            yield from self._one(path, key)

    def _one(self, path: Path, key: str | int) -> Iterator[Value]:
        try:
            yield Value(path, key, self._decoded())
        except ValueError:
            self.broken += 1
            self._skip()

    def _members(self, path: Path, asked: Path) -> Iterator[Value]:
        while (letter := self._next(_BETWEEN)) != "}":
            if letter != '"':
                raise _Ends
            try:
                key = str(self._decoded())
            except ValueError:
                raise _Ends from None
            if self._next(_BLANK) != ":":
                raise _Ends
            self._at += 1
            yield from self._value(path, key, (*path, key), (*asked, key))
        self._at += 1

    def _items(self, path: Path, asked: Path) -> Iterator[Value]:
        number, asked = 0, (*asked, 0)
        goes_in = len(asked) < _DEEPEST and self._enters(asked)
        while (letter := self._next(_BETWEEN)) != "]":
            if letter in "}:":
                raise _Ends
            if goes_in:
                yield from self._value(path, number, (*path, number), asked)
            else:
                yield from self._one(path, number)
            number += 1
        self._at += 1

    def _decoded(self) -> object:
        """The value that begins here; raises ValueError where it is broken or longer than is read."""
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except RecursionError:
                raise ValueError("too deep") from None
            except ValueError as fault:
                if not self._may_go_on(fault):
                    raise
            else:
                if self._text[end - 1] in '"]}' or self._is_over(end):
                    self._at = end
                    return value
            if self._whole:
                raise _Ends
            if len(self._text) - self._at > limits.JSON_VALUE:
                raise ValueError("too long")
            self._fill()

    def _is_over(self, end: int) -> bool:
        """True where a number or a word that is decoded up to here does not go on; it may, at the end of the window."""
        following = self._text[end : end + 1]
        if following and following in ",]} \t\n\r":
            return True
        rest = _OF_A_NUMBER.match(self._text, end)
        if rest is None or rest.end() < len(self._text):
            raise ValueError("no value")
        return False

    def _may_go_on(self, fault: ValueError) -> bool:
        """True where the fault may only be that the window ends here."""
        if not isinstance(fault, json.JSONDecodeError):
            return False
        return fault.msg.startswith("Unterminated string") or fault.pos >= len(self._text) - 12

    def _skip(self) -> None:
        """Past a value that cannot be read, by its brackets, or to the comma behind it."""
        if self._text[self._at] not in '{["':
            self._next(_UP_TO_COMMA)
            return
        depth = 0
        while True:
            for found in _BRACKETS.finditer(self._text, self._at):
                sign = found.group()
                if found[1] == "":
                    self._at = found.start()
                    break
                depth += (sign in "{[") - (sign in "}]") if len(sign) == 1 else 0
                if depth <= 0:
                    self._at = found.end() if depth == 0 else found.start()
                    return
                self._at = found.end()
            if self._whole:
                raise _Ends
            if len(self._text) - self._at > limits.JSON_VALUE:
                # One string without an end.
                raise _Ends
            self._fill()
