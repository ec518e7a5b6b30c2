"""The local app under somebody who holds connections open, and under many requests of the person's own."""

import contextlib
import http.client
import re
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)(/\S*)")
HELD = (50, 100, 200, 400, 800)
REQUESTS, CHECKS = 5_000, 100
PATIENCE = 10.0
_EDGE = "edge-of-a-field"


@dataclass(frozen=True, slots=True)
class App:
    """A started app: its process, its port and its secret path."""

    pid: int
    port: int
    path: str


@contextmanager
def started() -> Iterator[App]:
    """The app as a program of its own."""
    command = [sys.executable, "-m", "bellrock", "start", "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        try:
            found = next(found for line in process.stdout or () if (found := ADDRESS.search(line)))
            yield App(process.pid, int(found[1]), found[2])
        finally:
            process.terminate()


def page(app: App, name: str = "", body: bytes = b"") -> float:
    """The seconds until a page is there whole; raises OSError where it does not come."""
    began = time.perf_counter()
    line = http.client.HTTPConnection("127.0.0.1", app.port, timeout=PATIENCE)
    kind = {"Content-Type": f"multipart/form-data; boundary={_EDGE}", "Sec-Fetch-Site": "same-origin"} if body else {}
    try:
        line.request("POST" if body else "GET", app.path + name, body or None, kind)
        answer = line.getresponse()
        answer.read()
    except http.client.HTTPException as broken:
        raise OSError(str(broken)) from broken
    finally:
        line.close()
    if answer.status != http.client.OK:
        raise OSError(f"{name or 'first page'} answered {answer.status}")
    return time.perf_counter() - began


def megabytes(pid: int) -> float:
    """What the app and all processes that it started hold, shared pages counted once for each."""
    parents = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parents[int(status.parent.name)] = int(status.read_text().rpartition(")")[2].split()[1])
    family = {pid}
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    whole = 0.0
    for each in family:
        with contextlib.suppress(OSError):
            told = Path(f"/proc/{each}/smaps_rollup").read_text()
            whole += int(re.search(r"^Pss:\s+(\d+)", told, re.MULTILINE)[1]) / 1000  # type: ignore[index]
    return whole


def print_table() -> None:
    """Both tables."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    print("| Connections held open without the secret | the own page, s | memory |")
    print("|---|---|---|")
    for count in HELD:
        with started() as app, contextlib.ExitStack() as held:
            page(app)
            for _ in range(count):
                line = held.enter_context(socket.create_connection(("127.0.0.1", app.port), timeout=PATIENCE))
                with contextlib.suppress(OSError):
                    line.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half: ")
            try:
                said = f"{median(page(app) for _ in range(5)):.2f}"
            except OSError as refused:
                said = f"none ({type(refused).__name__})"
            print(f"| {count} | {said} | {megabytes(app.pid):.0f} MB |", flush=True)
    print()
    print("| After | memory | the page, middle | the page, slowest of 100 |\n|---|---|---|---|")
    with started() as app:
        taken: list[float] = []
        for number in range(REQUESTS + 1):
            if number in (100, REQUESTS // 5, REQUESTS):
                best = sorted(taken)
                late = f"{best[len(best) // 2] * 1000:.0f} ms | {best[-len(best) // 100] * 1000:.0f} ms"
                print(f"| {number:,} requests | {megabytes(app.pid):.0f} MB | {late} |", flush=True)
            taken.append(page(app, ("", "now", "services", "safety")[number % 4]))
        for number in range(CHECKS):
            words = f"I recorded you. Pay {number} GBP or I send it to your friends."
            body = f'--{_EDGE}\r\nContent-Disposition: form-data; name="words"\r\n\r\n{words}\r\n--{_EDGE}--\r\n'
            page(app, "check", body.encode())
        print(f"| and {CHECKS} checks | {megabytes(app.pid):.0f} MB | | |", flush=True)
