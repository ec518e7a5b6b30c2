"""Speed and finds of the details floor beside the installed peers, on one mixed text, in one run.

usage: python -m benchmarks.details [--peer-python PYTHON] [--megabytes 10]

The text is built here: prose, source code, order numbers, hashes, Base64, and values of every kind among them.
PYTHON is the interpreter of an environment of its own that holds ioc-finder, iocsearcher and iocextract; a peer that
it does not hold is named and left out. The slow peers read a slice of the same text, as said beside each.
"""

import argparse
import base64
import hashlib
import json
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bellrock.details import find
from bellrock.records.message import Message

COMMON = (
    "the and you that was for are with his they this have from one had word but not what all were when your can said "
    "there use each which she how their will other about out many then them these some her would make like him into "
    "time has look two more write see number way could people than first water been call who oil its now find long "
    "down day did get come made may part over new sound take only little work know place year live back give most very "
    "after thing our just name good sentence man think say great where help through much before line right too mean old"
)
WORDS = COMMON.split()

#: Published specification examples and reserved names only; the key names what a peer has to find.
VALUES = {
    "btc legacy": "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    "btc script": "3P14159f73E4gFr7JterCCQh9QjiTjiZrG",
    "btc bech32": "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "btc taproot": "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    "btc upper case": "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
    "eth": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "bch": "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
    "xrp": "rPEPPER7kfTD9w2To4CQk6UCfuHM9c6GDY",
    "iban compact": "GB29NWBK60161331926819",
    "iban spaced": "DE89 3704 0044 0532 0130 00",
    "email": "someone.else@example.org",
    "link": "https://example.com/path?id=17",
    "link bare": "t.me/example_name",
    "phone abroad": "+2348012345678",
    "phone at home": "07400 123456",
    "handle": "@example_name",
}
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
LEADS = ("Please write to", "Send it to", "The wallet is", "Reach me at", "This is mine:")


def numbers(seed: int) -> Iterator[int]:
    """An endless row of numbers, the same at every run."""
    block = 0
    while True:
        digest = hashlib.sha256(f"{seed}:{block}".encode()).digest()
        for place in range(0, 32, 4):
            yield int.from_bytes(digest[place : place + 4], "big")
        block += 1


def sentence(chance: Iterator[int]) -> str:
    """A sentence of common words."""
    words = [WORDS[next(chance) % len(WORDS)] for _ in range(6 + next(chance) % 14)]
    return " ".join(words).capitalize() + (".", "?", "!", ",")[next(chance) % 4]


def encoded(chance: Iterator[int]) -> str:
    """A block of Base64 as mails carry it."""
    raw = b"".join(next(chance).to_bytes(4, "big") for _ in range(180))
    return base64.encodebytes(raw).decode()


def library() -> list[str]:
    """The lines of a few large files of Python's own library: source code that every machine has."""
    folder = Path(sysconfig.get_path("stdlib"))
    names = ("argparse", "datetime", "doctest", "inspect", "pathlib", "smtplib", "tarfile", "typing", "uuid", "zipfile")
    paths = [path for path in (folder / f"{name}.py" for name in names) if path.is_file()]
    return "".join(path.read_text(encoding="utf-8") for path in paths).splitlines(keepends=True)


LIBRARY = library()


def program(chance: Iterator[int]) -> str:
    """Some lines of a program."""
    start = next(chance) % (len(LIBRARY) - 12)
    return "".join(LIBRARY[start : start + 12])


def orders(chance: Iterator[int]) -> str:
    """Numbers that are no phones, accounts or wallets, and a name in Base58 that is no address."""
    day, item = next(chance) % 28 + 1, f"{next(chance) % 10**6}-{next(chance) % 99}"
    name = "".join(BASE58[next(chance) % 58] for _ in range(22 + next(chance) % 23))
    return f"Order {next(chance)} of {day}/11/2026, item {item}, id {name}.\n"


def value(chance: Iterator[int]) -> str:
    """A sentence with one of the values."""
    lead = LEADS[next(chance) % len(LEADS)]
    return f"{lead} {tuple(VALUES.values())[next(chance) % len(VALUES)]} {sentence(chance)}\n"


def mixed(size: int) -> str:
    """About `size` letters of mixed text."""
    chance, parts, length = numbers(7), list[str](), 0
    while length < size:
        turn = next(chance) % 20
        if turn < 8:
            part = " ".join(sentence(chance) for _ in range(4)) + "\n"
        elif turn < 12:
            part = program(chance)
        elif turn < 14:
            part = orders(chance)
        elif turn < 17:
            part = f"commit {hashlib.sha1(str(next(chance)).encode(), usedforsecurity=False).hexdigest()}\n"
        elif turn < 18:
            part = encoded(chance)
        else:
            part = value(chance)
        parts.append(part)
        length += len(part)
    return "".join(parts)


PEER = """
import json, sys, time
job = json.load(sys.stdin)
name, text, values = job["name"], job["text"], job["values"]
def ioc_finder(t):
    import ioc_finder as peer
    return json.dumps(peer.find_iocs(t), default=list)
def ioc_finder_coins(t):
    import ioc_finder as peer
    kinds = ["bitcoin_addresses", "monero_addresses", "email_addresses", "urls", "phone_numbers"]
    return json.dumps(peer.find_iocs(t, included_ioc_types=kinds), default=list)
def iocsearcher(t):
    from iocsearcher.searcher import Searcher
    global searcher
    searcher = globals().get("searcher") or Searcher()
    return json.dumps([str(each) for each in searcher.search_data(t)])
def iocextract(t):
    import iocextract as peer
    return json.dumps([str(each) for each in peer.extract_iocs(t)])
run = {"ioc-finder": ioc_finder, "iocsearcher": iocsearcher, "iocextract": iocextract}[name]
try:
    run("warm up example.com")
    start = time.process_time(); run(text); spent = time.process_time() - start
    found = []
    for key, value in values.items():
        said = run("Send 200 GBP to " + value + " or I share it.")
        plain = value.replace(" ", "").replace("bitcoincash:", "").lower()
        if value.lower() in said.lower() or plain in said.lower():
            found.append(key)
    print(json.dumps({"seconds": spent, "found": found}))
except ImportError as error:
    print(json.dumps({"missing": str(error)}))
"""
SLICES = {"ioc-finder": 1_000_000, "iocsearcher": 1_000_000, "iocextract": 1_000_000}


def ours(text: str) -> tuple[float, list[str]]:
    """Seconds for the whole text, and the names of the values found."""
    find(Message(0, "warm up +447400123456 example.com"))
    start = time.process_time()
    find(Message(0, text))
    spent = time.process_time() - start
    found = []
    for name, value in VALUES.items():
        details = find(Message(0, f"Send 200 GBP to {value} or I share it."))
        if any(detail.quote.text == value for detail in details):
            found.append(name)
    return spent, found


def peer(python: str, name: str, text: str) -> None:
    """Run one peer in its own interpreter and print its line."""
    part = text[: SLICES[name]]
    job = json.dumps({"name": name, "text": part, "values": VALUES})
    done = subprocess.run([python, "-c", PEER], input=job, capture_output=True, text=True, check=False)
    lines = done.stdout.strip().splitlines()
    answer: dict[str, Any] = json.loads(lines[-1]) if lines else {"missing": done.stderr[-200:]}
    if "missing" in answer:
        print(f"{name:12} not installed: {answer['missing']}")
        return
    speed = len(part) / 1e6 / answer["seconds"]
    report(name, speed, answer["found"], f"on {len(part) / 1e6:g} MB")


BASE: dict[str, float] = {}


def report(name: str, speed: float, found: list[str], note: str) -> None:
    """One line of the table."""
    ratio = BASE.setdefault("bellrock", speed) / speed
    missing = [key for key in VALUES if key not in found]
    times = f"bellrock is {ratio:6.1f} times as fast"
    print(f"{name:12} {speed:8.3f} MB/s   {times}   finds {len(found)}/{len(VALUES)} {note}")
    if missing:
        print(f"{'':12} misses: {', '.join(missing)}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer-python", type=Path)
    parser.add_argument("--megabytes", type=float, default=10)
    asked = parser.parse_args()
    text = mixed(int(asked.megabytes * 1e6))
    spent, found = ours(text)
    report("bellrock", len(text) / 1e6 / spent, found, f"on {len(text) / 1e6:.1f} MB")
    for name in SLICES:
        if asked.peer_python:
            peer(str(asked.peer_python), name, text)
    print(f"Python {sys.version.split()[0]}; process time on one core; ratios within this run.")


if __name__ == "__main__":
    main()
