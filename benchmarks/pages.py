"""Weight of every page of the guide, and how soon a slow phone shows one: `make bench-pages`.

First contentful paint is measured on slow 3G (400 kbit/s, 400 ms) with a processor six times slower, beside two empty
pages in the same run: one links its line of CSS, one has it inside, which is the stricter bar.
Each page opens in a fresh browser context, in turn; the middle of the runs counts.
"""

import argparse
import gzip
import re
import statistics
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser

from bellrock import content
from bellrock.content.practice import load_practice
from bellrock.web.guide import build
from tests.browser import stage

FLIGHT = 14 * 1024
PAINT_LIMIT = 1.2
LINE = "body { margin: 1rem }"
EMPTY = '<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,">{line}<p>Help</p>'
LINKED, INSIDE = "empty-linked.html", "empty-inside.html"
PART = re.compile(r'<(?:script|link)[^>]*(?:src|href)="?([^"\s>]+\.(?:js|css))\b')
PAINT = """() => new Promise((done) => {
  const seen = () => performance.getEntriesByName('first-contentful-paint')[0];
  const look = () => (seen() ? done(seen().startTime) : setTimeout(look, 50));
  look();
})"""


class Zipped(SimpleHTTPRequestHandler):
    """Files as a host sends them: compressed."""

    def do_GET(self) -> None:
        """Send one file."""
        path = Path(self.translate_path(self.path))
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Zipped, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def weights(folder: Path) -> dict[str, tuple[int, int]]:
    """For each page its compressed bytes with all its parts, and its requests."""
    zipped = {path.name: len(gzip.compress(path.read_bytes())) for path in folder.iterdir()}
    found = {}
    for name in zipped:
        if name.endswith(".html"):
            parts = set(PART.findall((folder / name).read_text(encoding="utf-8")))
            found[name] = (zipped[name] + sum(zipped[part] for part in parts), 1 + len(parts))
    return found


def paint(browser: Browser, address: str) -> float:
    """Milliseconds to the first contentful paint on a slow phone."""
    context = browser.new_context(viewport=stage.PHONE)
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("Network.enable")
    slow = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
    tools.send("Network.emulateNetworkConditions", slow)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": 6})
    page.goto(address)
    took = float(page.evaluate(PAINT))
    context.close()
    return took


def main() -> None:
    """Build, weigh, measure and print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--runs", type=int, default=7)
    runs = asked.parse_args().runs
    with tempfile.TemporaryDirectory() as top:
        folder, one = Path(top) / "guide", Path(top) / "one"
        given = (content.load_advice(), content.load_learn_pages(), load_practice(), content.exit_address())
        built = build(folder, *given)
        single = build(one, *given, single=True)
        weighed = weights(folder)
        heaviest = max(weighed, key=lambda name: weighed[name][0])
        middle = statistics.median(weight for weight, _ in weighed.values())
        print(f"{built.pages} pages, {len(built.files)} files, {built.size / 1e6:.1f} MB")
        print(f"compressed with its parts: middle {middle:.0f} bytes, heaviest {weighed[heaviest][0]} ({heaviest})")
        print(f"over {FLIGHT} bytes: {sum(weight > FLIGHT for weight, _ in weighed.values())}")
        print(f"requests: at most {max(requests for _, requests in weighed.values())}")
        zipped = len(gzip.compress((one / single.files[0][0]).read_bytes()))
        print(f"single file: {single.size / 1024:.0f} kB, {zipped / 1024:.0f} kB compressed")
        ordinary = sorted(weighed, key=lambda name: weighed[name])[len(weighed) // 2]
        paints(folder, ("index.html", ordinary, heaviest), runs)


def paints(folder: Path, pages: tuple[str, ...], runs: int) -> None:
    """Measure the pages beside both empty ones, and print how they compare."""
    link = '<link rel="stylesheet" href="empty.css">'
    (folder / LINKED).write_text(EMPTY.format(line=link), encoding="utf-8")
    (folder / INSIDE).write_text(EMPTY.format(line=f"<style>{LINE}</style>"), encoding="utf-8")
    (folder / "empty.css").write_text(LINE, encoding="utf-8")
    times: dict[str, list[float]] = {name: [] for name in (LINKED, INSIDE, *pages)}
    with served(folder) as address, stage.a_browser() as browser:
        for _ in range(runs):
            for name, measured in times.items():
                measured.append(paint(browser, address + name))
    middle = {name: statistics.median(measured) for name, measured in times.items()}
    for name, took in middle.items():
        linked, inside = took / middle[LINKED], took / middle[INSIDE]
        print(f"first paint of {name}: {took:.0f} ms, {linked:.2f} of linked, {inside:.2f} of inside ({PAINT_LIMIT})")


if __name__ == "__main__":
    main()
