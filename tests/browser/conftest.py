import contextlib
import http.client
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from tests.browser import stage
from tests.fakes.shelf import shelf
from tests.web.processes import soon
from tests.web.wire import ask


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with stage.a_browser() as opened:
        yield opened


@pytest.fixture(scope="session")
def neutral() -> Iterator[tuple[str, list[dict[str, str]]]]:
    with stage.neutral_page() as page_and_requests:
        yield page_and_requests


@pytest.fixture(scope="session")
def running(neutral: tuple[str, list[dict[str, str]]]) -> Iterator[str]:
    """The address of an app whose Exit this page leads to the loopback page."""
    with stage.served(lambda: shelf(neutral[0])) as address:
        yield address


@pytest.fixture
def app(running: str) -> str:
    """That app, opened anew: after an Exit every other address leads away until then."""
    # The Exit of the test before may still be ending every room.
    assert soon(lambda: _opens(running))
    return running


def _opens(running: str) -> bool:
    with contextlib.suppress(http.client.RemoteDisconnected, ConnectionResetError):
        return ask(running, urlsplit(running).path).status == 303
    return False


Opener = Callable[..., Page]


@dataclass
class Window:
    """A context that many tests share, each with a page of its own, and what it tried to reach outside."""

    context: BrowserContext
    outside: list[str]


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Iterator[dict[str, Window]]:
    opened: dict[str, Window] = {}
    yield opened
    for window in opened.values():
        window.context.close()


@pytest.fixture
def open_page(browser: Browser, windows: dict[str, Window]) -> Iterator[Opener]:
    """Opens pages; fails when one reached outside or broke its own content policy."""
    pages: list[Page] = []
    complaints: list[str] = []

    def opened(viewport: ViewportSize = stage.PHONE, java_script_enabled: bool = True) -> Page:
        window = windows.get(str(java_script_enabled))
        if window is None:
            context = browser.new_context(java_script_enabled=java_script_enabled)
            context.set_default_timeout(15000)
            window = windows[str(java_script_enabled)] = Window(context, stage.closed_in(context))
        page = window.context.new_page()
        pages.append(page)
        page.set_viewport_size(viewport)
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield opened
    for page in pages:
        page.close()
    assert [address for window in windows.values() for address in window.outside] == []
    assert [words for words in complaints if "Failed to load resource" not in words] == []
