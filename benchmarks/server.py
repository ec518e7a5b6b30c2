"""What the server of the local app stands: connections held open without the secret, many requests, a slow check.

Prints the table of docs/measurements.md; Linux only, since it reads the memory of processes there.
"""

import http.client
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from bellrock.web.person.links import LOCAL

PAGES = 200
REQUESTS = 5000
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S*")
# Longer than any pattern of ours needs; the check of a large chat takes seconds of processor time.
SLOW = "Pay 200 GBP in bitcoin in 48 hours or I send it to all your friends. " * 40_000
THREAT = "Pay 200 GBP in bitcoin in 48 hours or I send it to your friends. Write to a{}@example.org."


@contextmanager
def running() -> Iterator[tuple[str, int]]:
    """The address and the process of an app that runs."""
    command = [sys.executable, "-m", "bellrock", "start", "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as app:
        try:
            yield next(found.group() for line in app.stdout or () if (found := ADDRESS.search(line))), app.pid
        finally:
            app.terminate()


def page(address: str, body: str = "") -> float:
    """Seconds until a page has come whole, on a connection of its own."""
    where = urlsplit(address)
    began = time.perf_counter()
    connection = http.client.HTTPConnection(where.netloc, timeout=60)
    if body:
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        connection.request("POST", where.path + LOCAL.check, f"words={body}", headers)
    else:
        connection.request("GET", where.path)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    if answer.status != http.client.OK:
        raise RuntimeError(f"answered {answer.status}")
    return time.perf_counter() - began


def private(process: int) -> int:
    """The bytes that this process and all under it have for themselves."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    family = [process]
    for each in family:
        family += [child for child, parent in parents.items() if parent == each]
    total = 0
    for each in family:
        try:
            rollup = Path("/proc", str(each), "smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(map(int, re.findall(r"^Private_\w+:\s+(\d+) kB", rollup, re.MULTILINE)))
    return total * 1024


def told(what: str, taken: list[float]) -> None:
    """Print the middle and the worst hundredth of these seconds."""
    taken.sort()
    print(f"{what}: p50 {median(taken) * 1000:.1f} ms, p99 {taken[int(len(taken) * 0.99) - 1] * 1000:.1f} ms")


def beside(address: str, count: int, raw: bytes, then: Callable[[socket.socket], object] | None = None) -> list[float]:
    """Seconds of pages while so many connections have sent these bytes, and send more from time to time."""
    port = urlsplit(address).port or 0
    with ExitStack() as stack:
        opened = [stack.enter_context(socket.create_connection(("127.0.0.1", port))) for _ in range(count)]
        for each in opened:
            each.sendall(raw)
        ended = threading.Event()

        def drip() -> None:
            while then and not ended.wait(0.1):
                for each in opened:
                    try:
                        then(each)
                    except OSError:
                        continue

        dripping = threading.Thread(target=drip)
        dripping.start()
        taken = [page(address) for _ in range(PAGES)]
        ended.set()
        dripping.join()
    return taken


def main() -> None:
    """Print each measurement on a line."""
    half = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: "
    chunks = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    with running() as (address, process):
        threading.Event().wait(3)  # it loads what rooms share while nobody asks
        print(f"memory of its own, warm: {private(process) / 1e6:.0f} MB")
        told("alone", [page(address) for _ in range(PAGES)])
        told("beside 500 idle connections", beside(address, 500, b""))
        told("beside 99 half heads", beside(address, 99, half))
        told("beside 99 heads a byte at a time", beside(address, 99, half, lambda each: each.send(b"x")))
        told("beside 99 bodies in chunks", beside(address, 99, chunks))
        slow = threading.Thread(target=page, args=(address, SLOW))
        slow.start()
        told("beside a slow check", [page(address) for _ in range(PAGES // 4)])
        slow.join()
        before = private(process)
        for number in range(REQUESTS):
            page(address, THREAT.format(number) if number % 10 == 0 else "")
        threading.Event().wait(2)
        print(f"growth over {REQUESTS} requests: {(private(process) - before) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
