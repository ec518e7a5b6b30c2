"""Messages a second of the recogniser, mail parsing included, beside SpamAssassin where it is installed.

usage: python -m benchmarks.recognise [FOLDER] [--mails 120]

FOLDER holds index.jsonl and labelled mails (default ../shared/corpora); where there is none, invented mails are used.
Both read the same mails in one run, one after the other, each in one process on one core, files already in memory.
Seconds are of the processor, so that other work on the machine does not count.
"""

import argparse
import io
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bellrock.content.lexicon import load_lexicon
from bellrock.read import read
from bellrock.recognise import Recogniser
from bellrock.records.material import Material

DRIVER = Path(__file__).parent / "spamassassin.pl"
BAR = 12
_WORDS = (
    "the meeting about the new release is on Monday and everybody who wants to speak should write to the list first "
    "because there is little time and the room is small but we can record the session and share it with the others "
)


def main() -> None:
    """Print the speed of each and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--mails", type=int, default=120)
    asked = parser.parse_args()
    _cold()
    with tempfile.TemporaryDirectory() as made:
        names = _mails(asked.folder, asked.mails) or _invented(Path(made), asked.mails)
        ours = _ours(names)
        print(f"bellrock: {len(names)} mails, {ours:.1f} mails/s")
        theirs = _spamassassin(names)
    if theirs is None:
        print("SpamAssassin: not installed, left out")
        return
    print(f"ratio: {ours / theirs:.1f} times SpamAssassin (bar: {BAR})")
    sys.exit(ours < BAR * theirs)


def _mails(folder: Path, most: int) -> list[Path]:
    """Mails of every label in the folder, evenly taken, as many as asked for."""
    index = folder / "index.jsonl"
    if not index.is_file():
        return []
    rows = [json.loads(line) for line in index.read_text(encoding="utf-8").splitlines()]
    mails = sorted(folder / row["file"] for row in rows if row["form"] == "email")
    return mails[:: max(1, len(mails) // most)][:most]


def _invented(folder: Path, most: int) -> list[Path]:
    names = []
    for number in range(most):
        body = "\n".join(f"{_WORDS}\n" * (5 + number % 20) for _ in range(2))
        threat = "I recorded you. Pay 200 GBP or I send it to your friends.\n" if number % 10 == 0 else ""
        head = f"From: a@example.org\nTo: b@example.org\nSubject: number {number}\nMIME-Version: 1.0\n"
        name = folder / f"{number}.eml"
        name.write_text(f"{head}Content-Type: text/plain; charset=utf-8\n\n{threat}{body}", encoding="utf-8")
        names.append(name)
    return names


def _ours(names: list[Path]) -> float:
    recogniser = Recogniser(load_lexicon())
    mails = [(name.name, name.read_bytes()) for name in names]
    recogniser.finder.prepare()  # as SpamAssassin compiles its rules before it is timed
    begin = time.process_time()
    _recognise(recogniser, mails)
    return len(mails) / (time.process_time() - begin)


def _recognise(recogniser: Recogniser, mails: list[tuple[str, bytes]]) -> None:
    for name, raw in mails:
        listening = recogniser.start()
        for each in read(name, io.BytesIO(raw)):
            if isinstance(each, Material):
                listening.conclude(each)
            else:
                listening.hear(each)


def _spamassassin(names: list[Path]) -> float | None:
    perl = shutil.which("perl")
    if perl is None or subprocess.run([perl, "-MMail::SpamAssassin", "-e", "1"], capture_output=True).returncode:
        return None
    listed = "\n".join(str(name) for name in names)
    done = subprocess.run([perl, str(DRIVER)], input=listed, capture_output=True, text=True, check=True)
    version, seconds = done.stdout.split()[-2:]
    speed = len(names) / float(seconds)
    print(f"SpamAssassin {version}, local tests, in process: {speed:.1f} mails/s")
    return speed


def _cold() -> None:
    """The time of a fresh process that loads all and recognises one plain threat, less that of an empty one."""
    words = (
        "from bellrock.content.lexicon import load_lexicon\nfrom bellrock.recognise import Recogniser\n"
        "from bellrock.records.message import Message\nhears = Recogniser(load_lexicon()).start()\n"
        "hears.hear(Message(0, 'I recorded you. Pay 200 GBP in bitcoin or I send it to your friends.'))"
    )
    empty = min(_timed("pass") for _ in range(5))
    full = min(_timed(words) for _ in range(5))
    print(f"cold: {full - empty:.3f} s for imports, signals, weights and one message (an empty Python: {empty:.3f} s)")


def _timed(words: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", words], check=True)
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
