"""A compound file, the file system in a file that Outlook and old Word write ([MS-CFB]).

Whatever its tables claim, no chain is followed longer than the file, and no more bytes are taken out than are in it.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from bellrock.records.errors import NoWords

SIGN = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = 512
_LAST = 0xFFFFFFFA  # from here on a number is no sector
_STORAGE, _STREAM = 1, 2
_ENTRY = 128
_MOST = 20_000
_DEEPEST = 60


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int
    name: str


class Compound:
    """The streams of a compound file by their paths, "/" between folders, in capitals; raises `NoWords`."""

    def __init__(self, name: str, raw: bytes) -> None:
        self._name, self._raw = name, raw
        self._left = len(raw)
        self.damaged = False
        try:
            self._open()
        except (struct.error, IndexError, ValueError) as fault:
            raise NoWords(name, "It is damaged.") from fault

    def _open(self) -> None:
        raw = self._raw
        shift, small = struct.unpack_from("<HH", raw, 30)
        if not raw.startswith(SIGN) or shift not in (9, 12) or small >= shift:
            raise ValueError(shift)
        self._shift, self._small_shift = shift, small
        folders, _, self._small_below, smalls = struct.unpack_from("<LLLL", raw, 48)
        self._fat = self._table(b"".join(map(self._sector, self._places_of_fat())))
        self._small_fat = self._table(b"".join(self._chain(smalls)))
        self._entries = list(self._listed(b"".join(self._chain(folders))))
        self._small = b"".join(self._chain(self._entries[0].start))
        self.paths = dict(self._walked())

    def read(self, path: str) -> bytes:
        """The bytes of a stream; nothing where there is none of this path, less where the file is damaged."""
        entry = self.paths.get(path)
        if entry is None:
            return b""
        size = min(entry.size, self._left)
        is_small = entry.size < self._small_below
        pieces, got = [], 0
        for piece in self._small_chain(entry.start) if is_small else self._chain(entry.start):
            if got >= size:
                break
            pieces.append(piece)
            got += len(piece)
        found = b"".join(pieces)[:size]
        self._left -= len(found)
        self.damaged = self.damaged or len(found) < entry.size
        return found

    def _sector(self, number: int) -> bytes:
        at = (number + 1) << self._shift
        return self._raw[at : at + (1 << self._shift)]

    @staticmethod
    def _table(raw: bytes) -> memoryview:
        return memoryview(bytearray(raw[: len(raw) // 4 * 4])).cast("I")

    def _places_of_fat(self) -> Iterator[int]:
        """The sectors of the table of sectors: the first 109 are named in the header, then a chain names more."""
        most = len(self._raw) >> self._shift
        places = struct.unpack_from("<109L", self._raw, 76)
        further = struct.unpack_from("<L", self._raw, 68)[0]
        seen = 0
        while True:
            for place in places:
                if place < _LAST and seen <= most:
                    seen += 1
                    yield place
            if further >= _LAST or seen > most:
                return
            piece = self._table(self._sector(further)).tolist()
            seen += 1
            if not piece:
                return
            *places, further = piece  # type: ignore[assignment]

    def _chain(self, number: int) -> Iterator[bytes]:
        for _ in range((len(self._raw) >> self._shift) + 1):
            if number >= len(self._fat):
                return
            yield self._sector(number)
            number = self._fat[number]

    def _small_chain(self, number: int) -> Iterator[bytes]:
        length = 1 << self._small_shift
        for _ in range((len(self._small) >> self._small_shift) + 1):
            if number >= len(self._small_fat):
                return
            yield self._small[number << self._small_shift : (number << self._small_shift) + length]
            number = self._small_fat[number]

    def _listed(self, raw: bytes) -> Iterator[_Entry]:
        for at in range(0, min(len(raw) - _ENTRY + 1, _MOST * _ENTRY), _ENTRY):
            length, kind = struct.unpack_from("<HB", raw, at + 64)
            left, right, child = struct.unpack_from("<LLL", raw, at + 68)
            start, size, high = struct.unpack_from("<LLL", raw, at + 116)
            name = raw[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace").upper()
            # In files of small sectors the upper half of the size may hold anything.
            yield _Entry(kind, left, right, child, start, size | (high << 32 if self._shift == 12 else 0), name)

    def _walked(self) -> Iterator[tuple[str, _Entry]]:
        """Every stream with its path; an entry that is met again is passed over."""
        met = {0}
        waiting = [(self._entries[0].child, "", 0)]
        while waiting:
            number, folder, depth = waiting.pop()
            if number >= len(self._entries) or number in met:
                continue
            met.add(number)
            entry = self._entries[number]
            waiting += [(entry.left, folder, depth), (entry.right, folder, depth)]
            if entry.kind == _STREAM:
                yield folder + entry.name, entry
            elif entry.kind == _STORAGE and depth < _DEEPEST:
                waiting.append((entry.child, f"{folder}{entry.name}/", depth + 1))
