"""A served app and a real browser beside it, which may reach nothing but this machine."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import Browser, BrowserContext, Playwright, Route, ViewportSize, sync_playwright

from bellrock.jobs.confined import ends_with_parent
from bellrock.web import serve
from bellrock.web.bounds import Bounds
from bellrock.web.door import Door
from bellrock.web.person.shelf import Shelf
from tools import find_browser

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE: ViewportSize = {"width": 360, "height": 640}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
SMALLEST: ViewportSize = {"width": 320, "height": 568}


@contextlib.contextmanager
def served(shelf: Callable[[], Shelf], bounds: Bounds | None = None, splits: bool = serve.SPLITS) -> Iterator[str]:
    """The address of the first page of an app that is made from `shelf`, in a process of its own where there can be."""
    with served_by(shelf, bounds, splits) as (address, _):
        yield address


@contextlib.contextmanager
def served_by(
    shelf: Callable[[], Shelf],
    bounds: Bounds | None = None,
    splits: bool = serve.SPLITS,
    door: Door | None = None,
) -> Iterator[tuple[str, int]]:
    """The address of an app, and the number of the process that serves it (0 where that is this one)."""
    listening = serve.listen(None)
    server, address = serve.open_server(listening, shelf(), door, bounds or Bounds(), splits)
    if not hasattr(os, "fork"):
        threading.Thread(target=server.run, daemon=True).start()
        yield address, 0
        return
    process = os.fork()
    if process == 0:
        try:
            ends_with_parent()
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            server.run()
        finally:
            os._exit(0)
    listening.close()
    try:
        yield address, process
    finally:
        os.kill(process, signal.SIGTERM)
        ended = _ends(process)
        if not ended:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
        assert ended, "the app did not end when it was told to"


def _ends(process: int) -> bool:
    """Whether the process ends within half a minute."""
    pause = threading.Event()
    for _ in range(3000):
        if os.waitpid(process, os.WNOHANG)[0]:
            return True
        pause.wait(0.01)
    return False


class _Neutral(BaseHTTPRequestHandler):
    seen: list[dict[str, str]]

    def do_GET(self) -> None:
        type(self).seen.append({"path": self.path, **{key.lower(): value for key, value in self.headers.items()}})
        if self.path == "/slow":
            threading.Event().wait(2)
        body = b"<!doctype html><html lang=en><title>Weather</title><h1>Weather</h1>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def neutral_page() -> Iterator[tuple[str, list[dict[str, str]]]]:
    """A loopback page that stands for the neutral outside page, and the requests that it got."""

    class Handler(_Neutral):
        seen: list[dict[str, str]] = []  # noqa: RUF012 - one list for each server

    handler = Handler
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", handler.seen
    server.shutdown()
    server.server_close()


def browser_path() -> str | None:
    """The browser of this machine; none is fetched here."""
    return os.environ.get("BELLROCK_BROWSER") or find_browser.already_there()


@contextlib.contextmanager
def a_browser() -> Iterator[Browser]:
    """A Chromium that keeps its back-forward cache, as a person's own browser does."""
    with sync_playwright() as play:
        yield launch(play)


def launch(play: Playwright) -> Browser:
    """The browser of this machine, without a window."""
    return play.chromium.launch(
        executable_path=browser_path(),
        args=list(ARGUMENTS),
        ignore_default_args=["--disable-back-forward-cache"],
    )


def closed_in(context: BrowserContext) -> list[str]:
    """The list of requests that this context tried to make to another machine; each is refused."""
    refused: list[str] = []

    def decide(route: Route) -> None:
        url = route.request.url
        if url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:")):
            route.fallback()
        else:
            refused.append(url)
            route.abort()

    context.route("**/*", decide)
    return refused
