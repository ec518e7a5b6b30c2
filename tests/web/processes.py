"""What the system tells of the processes of an app (Linux); elsewhere nothing is told and the lists are empty."""

import re
import threading
import time
from collections.abc import Callable
from pathlib import Path

PROC = Path("/proc")
TOLD = Path("/proc/self/maps").exists()
_PIECE = 1 << 24


def family(process: int) -> list[int]:
    """This process and all that it started, and they."""
    parents: dict[int, int] = {}
    for stat in PROC.glob("[0-9]*/stat"):
        try:
            words = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if words[0] != "Z":
            parents[int(stat.parent.name)] = int(words[1])
    found = [process] if process in parents else []
    for each in found:
        found += [child for child, parent in parents.items() if parent == each]
    return found


def holds(process: int, mark: bytes) -> bool:
    """Whether the memory of this process holds the mark, as bytes or in either wide writing."""
    wanted = {mark, mark.decode().encode("utf-16-le"), mark.decode().encode("utf-32-le")}
    try:
        maps = (PROC / str(process) / "maps").read_text()
        with (PROC / str(process) / "mem").open("rb", buffering=0) as memory:
            for low, high in re.findall(r"^([0-9a-f]+)-([0-9a-f]+) rw", maps, re.MULTILINE):
                if _stands_between(memory, int(low, 16), int(high, 16), wanted):
                    return True
    except (FileNotFoundError, ProcessLookupError):
        return False
    return False


def pages_of(process: int) -> int:
    """How many pieces of the system's memory a process holds."""
    return len(_pieces(process))


def holds_in_system(process: int, mark: bytes) -> bool:
    """Whether a piece of the system's memory that this process holds bears the mark."""
    return any(mark in piece.read_bytes() for piece in _pieces(process))


def _pieces(process: int) -> list[Path]:
    found = []
    for number in (PROC / str(process) / "fd").glob("*"):
        try:
            held = str(number.readlink()).startswith("/memfd:page")
        except OSError:
            continue
        found += [number] * held
    return found


def _stands_between(memory: object, low: int, high: int, wanted: set[bytes]) -> bool:
    longest = max(map(len, wanted))
    while low < high:
        try:
            memory.seek(low)  # type: ignore[attr-defined]
            piece = memory.read(min(_PIECE, high - low))  # type: ignore[attr-defined]
        except (OSError, ValueError):
            return False
        if any(mark in piece for mark in wanted):
            return True
        low += max(len(piece) - longest, 1) if low + len(piece) < high else high - low
    return False


def memory_of(process: int) -> int:
    """The bytes of memory that a process has for itself."""
    try:
        rollup = (PROC / str(process) / "smaps_rollup").read_text()
    except OSError:
        return 0
    return 1024 * sum(map(int, re.findall(r"^Private_\w+:\s+(\d+) kB", rollup, re.MULTILINE)))


def soon(what: Callable[[], bool], seconds: float = 10) -> bool:
    """Whether this comes true within some seconds."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            return False
        threading.Event().wait(0.02)
    return True
