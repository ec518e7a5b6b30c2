"""What hostile input costs: the worst seconds a megabyte of each reader and finder, and the peak of memory.

usage: python -m benchmarks.hostile [time] [memory] [--bytes 500000]

Each input is made here and read in a process of its own, which is ended after PATIENCE seconds.
Seconds are of the processor; "doubled" is how many times as long twice the input takes.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from benchmarks.hostile_texts import FAMILIES, MEMORY, READERS

PATIENCE = 120
# Under this, what a process does beside reading is most of it.
LEAST = 0.02
Measured = tuple[float, float] | None


def main() -> None:
    """Print the tables that were asked for, all where none was named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tables", nargs="*", default=["time", "memory"])
    parser.add_argument("--bytes", type=int, default=500_000)
    parser.add_argument("--one", nargs=3, metavar=("PART", "NAME", "BYTES"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        part, name, size = asked.one
        print(json.dumps(seconds_of(part, name, int(size))))
        return
    for table in asked.tables:
        {"time": print_time, "memory": print_memory}[table](asked.bytes)


def print_time(size: int) -> None:
    """The table of the worst text for each reader and finder."""
    print(f"| Reader or finder | worst input of {size / 1e6:.2g} MB | s/MB | doubled | prose, s/MB |")
    print("|---|---|---|---|---|")
    parts = [(part, tuple(makes)) for part, (_, makes) in READERS.items()]
    parts += [("recognise", tuple(_hearable()))]
    parts += [(f"details: {family}", tuple(makes)) for family, makes in FAMILIES.items()]
    for part, names in parts:
        taken = {name: measured(part, name, size) for name in names}
        worst = max(taken, key=lambda name: (taken[name] is None, (taken[name] or (0, 0))[0]))
        found = taken[worst]
        plain = taken[names[0]]
        prose = f"{plain[0]:.2f}" if plain and names[0] in ("prose", "messages", "a chat", "lines") else ""
        said = f"{found[0]:.2f} | {found[1]:.1f}" if found else f"not done in {PATIENCE} s | "
        print(f"| {part} | {worst} | {said} | {prose} |", flush=True)


def measured(part: str, name: str, size: int) -> Measured:
    """Seconds a megabyte, and how much longer twice as much takes; None where it was not done in time."""
    command = [sys.executable, "-m", "benchmarks.hostile", "--one", part, name, str(size)]
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True).stdout
    except subprocess.TimeoutExpired:
        return None
    once, twice, mb = json.loads(said)
    return once / mb, max(twice, LEAST) / max(once, LEAST)


def seconds_of(part: str, name: str, size: int) -> tuple[float, float, float]:
    """Processor seconds for an input of this size and of twice the size, and the megabytes of the first."""
    work, made = _work_of(part, name)
    work(made(size // 16))  # what is loaded and compiled at the first use belongs to no text
    one, two = made(size), made(2 * size)
    # A zip counts by what it unpacks to.
    return _timed(work, one), _timed(work, two), max(len(one), size) / 1e6


def _timed(work: Callable[[bytes], None], whole: bytes) -> float:
    begin = time.process_time()
    work(whole)
    return time.process_time() - begin


def _hearable() -> dict[str, Callable[[int], bytes]]:
    """What the recogniser is given: prose, the examples of its own signals, and every finder's text."""
    found = {f"{family}: {name}": made for family, makes in FAMILIES.items() for name, made in makes.items()}
    return {"prose": found.pop("prose: prose"), "its own signals": _of_signals} | found


def _of_signals(size: int) -> bytes:
    from bellrock.content.lexicon import signal_examples

    # Each signal's own words many times, one signal after the other: near misses of all others.
    words = [text for _, _, _, text in signal_examples()]
    each = max(1, size // len(words))
    return "\n".join((text + " ") * (each // (len(text.encode()) + 1) + 1) for text in words).encode()[:size]


def _work_of(part: str, name: str) -> tuple[Callable[[bytes], None], Callable[[int], bytes]]:
    if part in READERS:
        file, makes = READERS[part]
        return lambda whole: _read(file, whole), makes[name]
    if part == "recognise":
        return _hearing(), _hearable()[name]
    return _find, FAMILIES[part.removeprefix("details: ")][name]


def _read(file: str, whole: bytes) -> None:
    from bellrock.read import read
    from bellrock.records.errors import Unreadable

    try:
        for _ in read(file, BytesIO(whole)):
            pass
    except Unreadable:
        pass


def _hearing() -> Callable[[bytes], None]:
    from bellrock.content.lexicon import load_lexicon
    from bellrock.read import read
    from bellrock.recognise import Recogniser
    from bellrock.records.material import Material

    recogniser = Recogniser(load_lexicon())

    def hear(whole: bytes) -> None:
        listening = recogniser.start()
        for each in read("a.txt", BytesIO(whole)):
            if isinstance(each, Material):
                listening.conclude(each)
            else:
                listening.hear(each)

    return hear


def _find(whole: bytes) -> None:
    from bellrock.details import find
    from bellrock.records.message import Message

    find(Message(0, whole.decode("utf-8", "replace")))


def print_memory(_: int) -> None:
    """The table of the peak of memory of a whole check, the worker's own process counted."""
    print("| Input | size | seconds | peak | times the input | answer |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for name, (file, made, size) in MEMORY.items():
            path = Path(folder) / file
            path.write_bytes(made(size))
            whole = path.stat().st_size / 1e6
            seconds, peak, answer = whole_check(path)
            path.unlink()
            print(
                f"| {name} | {whole:.0f} MB | {seconds} | {peak:.0f} MB | {peak / whole:.1f} | {answer:.1f} MB |",
                flush=True,
            )


def whole_check(path: Path) -> tuple[str, float, float]:
    """Processor seconds, peak megabytes and megabytes of answer of one check from the command line."""
    command = [sys.executable, "-m", "bellrock", "check", "--json", str(path)]
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen(command, stdout=said, stderr=subprocess.DEVNULL)
        ends = time.monotonic() + PATIENCE
        while True:
            done, status, used = os.wait4(child.pid, os.WNOHANG)
            if done or time.monotonic() > ends:
                break
            _pause()
        if not done:
            child.kill()
            _, _, used = os.wait4(child.pid, 0)
        child.returncode = 0
        seconds = f"{used.ru_utime + used.ru_stime:.1f}" if done else f"not done in {PATIENCE} s"
        if done and status:
            seconds += ", then refused"
        return seconds, used.ru_maxrss / 1000, said.seek(0, os.SEEK_END) / 1e6


def _pause() -> None:
    import threading

    threading.Event().wait(0.05)


if __name__ == "__main__":
    main()
