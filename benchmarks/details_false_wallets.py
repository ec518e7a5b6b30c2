"""How many wallets are found in ordinary text that holds none: source code, Base64, hashes, and files of your own.

usage: python -m benchmarks.details_false_wallets [--megabytes 10] [FOLDER …]

Every file of each FOLDER (ordinary mail, say) is read as the person's own material would be. A find in FOLDER may be a
true address that somebody really wrote; so every find is printed, to be judged by eye.
"""

import argparse
import base64
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from bellrock.details import find
from bellrock.read import read
from bellrock.records.detail import DetailKind
from bellrock.records.errors import BellrockError
from bellrock.records.message import Message
from benchmarks.details import numbers


def source() -> Iterator[str]:
    """Python's own library, file by file."""
    for path in sorted(Path(sysconfig.get_path("stdlib")).rglob("*.py")):
        if "site-packages" not in path.parts:
            yield path.read_text(encoding="utf-8", errors="replace")


def encoded(size: int) -> Iterator[str]:
    """Base64 in lines of 76, of bytes that are the same at every run."""
    chance = numbers(11)
    for _ in range(0, size, 100_000):
        raw = b"".join(next(chance).to_bytes(4, "big") for _ in range(18_750))
        yield base64.encodebytes(raw).decode()


def hashes(size: int) -> Iterator[str]:
    """Hashes of 32, 40 and 64 hex digits, with 0x and without, and order numbers, one a line."""
    chance = numbers(13)
    for _ in range(0, size, 100_000):
        lines = []
        for _ in range(1_800):
            digits = b"".join(next(chance).to_bytes(4, "big") for _ in range(8)).hex()
            length = (32, 40, 64)[next(chance) % 3]
            lines.append(f"{('', '0x')[next(chance) % 8 == 0 and length != 40]}{digits[:length]} {next(chance)}")
        yield "\n".join(lines)


def files(folder: Path) -> Iterator[str]:
    """The text of every message of every file that can be read."""
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        try:
            with path.open("rb") as stream:
                yield from (part.text for part in read(path.name, stream) if isinstance(part, Message))
        except BellrockError as error:
            print(f"not read: {path.name}: {error}", file=sys.stderr)


def count(name: str, texts: Iterator[str]) -> None:
    """Print how much was read and what was found."""
    size, shown = 0, []
    for text in texts:
        size += len(text)
        found = (each for each in find(Message(0, text)) if each.kind is DetailKind.WALLET)
        shown += [f"    {each.system} {each.checked} {each.reading} {each.quote.text}" for each in found]
    print(f"{name}: {len(shown)} wallets in {size / 1e6:.1f} MB", *shown, sep="\n")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--megabytes", type=float, default=10)
    asked = parser.parse_args()
    size = int(asked.megabytes * 1e6)
    count("source code", source())
    count("Base64", encoded(size))
    count("hashes and numbers", hashes(size))
    for folder in asked.folders:
        count(folder.name, files(folder))


if __name__ == "__main__":
    main()
