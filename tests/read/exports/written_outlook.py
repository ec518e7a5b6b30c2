"""Mails as Outlook saves them, written by code ([MS-CFB], [MS-OXMSG]), of invented words."""

import struct
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Union

Tree = Mapping[str, Union[bytes, "Tree"]]

_SECTOR, _SMALL, _BELOW = 512, 64, 4096
_END, _FREE = 0xFFFFFFFE, 0xFFFFFFFF


def compound(tree: Tree) -> bytes:
    """A compound file with these streams and folders."""
    entries: list[list[object]] = [["Root Entry", 5, _FREE, _FREE, _FREE, _END, 0]]
    small, large = bytearray(), bytearray()
    small_fat: list[int] = []
    fat: list[int] = []

    def chained(content: bytes, into: bytearray, table: list[int], size: int) -> int:
        start, count = len(table), -(-len(content) // size)
        into += content.ljust(count * size, b"\0")
        table += [*range(start + 1, start + count), _END] if count else []
        return start if count else _END

    def add(inside: Tree, parent: int) -> None:
        before = None
        for name, content in inside.items():
            number = len(entries)
            entries.append([name, 1 if isinstance(content, Mapping) else 2, _FREE, _FREE, _FREE, _END, 0])
            if before is None:
                entries[parent][4] = number
            else:
                entries[before][3] = number
            before = number
            if isinstance(content, Mapping):
                add(content, number)
            else:
                is_small = len(content) < _BELOW
                place = (
                    chained(content, small, small_fat, _SMALL) if is_small else chained(content, large, fat, _SECTOR)
                )
                entries[number][5:] = [place, len(content)]

    add(tree, 0)
    entries[0][5:] = [chained(bytes(small), large, fat, _SECTOR), len(small)]
    smalls = chained(struct.pack(f"<{len(small_fat)}L", *small_fat), large, fat, _SECTOR)
    folders = chained(b"".join(map(_entry, entries)), large, fat, _SECTOR)
    return _header(folders, smalls, fat) + bytes(large) + _table(fat)


def _entry(one: Sequence[object]) -> bytes:
    name, kind, left, right, child, start, size = one
    letters = str(name).encode("utf-16-le")
    return (
        letters.ljust(64, b"\0")
        + struct.pack("<HBBLLL", len(letters) + 2, kind, 1, left, right, child)
        + bytes(36)
        + struct.pack("<LQ", start, size)
    )


def _count(fat: Sequence[int]) -> int:
    """How many sectors the table takes, itself among what it lists."""
    count = 1
    while count * (_SECTOR // 4) < len(fat) + count:
        count += 1
    return count


def _table(fat: Sequence[int]) -> bytes:
    count = _count(fat)
    whole = [*fat, *[0xFFFFFFFD] * count]
    whole += [_FREE] * (count * (_SECTOR // 4) - len(whole))
    return struct.pack(f"<{len(whole)}L", *whole)


def _header(folders: int, smalls: int, fat: Sequence[int]) -> bytes:
    count = _count(fat)
    assert count <= 109
    places = [len(fat) + number for number in range(count)] + [_FREE] * (109 - count)
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
        + bytes(6)
        + struct.pack("<LLLLLLLLL", 0, count, folders, 0, _BELOW, smalls, 1, _END, 0)
        + struct.pack("<109L", *places)
    )


def properties(fixed: Mapping[int, int], head: int = 32) -> bytes:
    """The stream of properties that have one length; each by its number and type."""
    return bytes(head) + b"".join(struct.pack("<LLQ", tag, 6, value) for tag, value in fixed.items())


def texts(said: Mapping[str, str]) -> dict[str, bytes]:
    """Properties of letters by their number."""
    return {f"__substg1.0_{number}001F": text.encode("utf-16-le") for number, text in said.items()}


def message(
    said: Mapping[str, str],
    fixed: Mapping[int, int] = MappingProxyType({}),
    attached: Sequence[Tree] = (),
    head: int = 32,
    streams: Mapping[str, bytes] = MappingProxyType({}),
) -> dict[str, bytes | Tree]:
    """The tree of one message: its words by number, numbers and times, what is attached, other streams by name."""
    made: dict[str, bytes | Tree] = {"__properties_version1.0": properties(fixed, head), **texts(said)}
    made |= {f"__substg1.0_{name}": content for name, content in streams.items()}
    for number, tree in enumerate(attached):
        made[f"__attach_version1.0_#{number:08X}"] = tree
    return made


def file(name: str, content: bytes, kind: str = "") -> Tree:
    """An attached file."""
    words = texts({"3707": name, **({"370E": kind} if kind else {})})
    return {"__properties_version1.0": properties({}, 8), "__substg1.0_37010102": content, **words}
