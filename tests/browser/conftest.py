from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser import stage
from tests.fakes.shelf import shelf


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with stage.a_browser() as opened:
        yield opened


@pytest.fixture(scope="session")
def neutral() -> Iterator[tuple[str, list[dict[str, str]]]]:
    with stage.neutral_page() as page_and_requests:
        yield page_and_requests


@pytest.fixture(scope="session")
def app(neutral: tuple[str, list[dict[str, str]]]) -> Iterator[str]:
    """The address of an app whose Exit this page leads to the loopback page."""
    with stage.served(lambda: shelf(neutral[0])) as address:
        yield address


Opener = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Opener]:
    """Opens pages in a context of their own; fails when one reached outside or broke its own content policy."""
    contexts: list[BrowserContext] = []
    outside: list[list[str]] = []
    complaints: list[str] = []

    def opened(**more: object) -> Page:
        context = browser.new_context(**{"viewport": stage.PHONE, **more})  # type: ignore[arg-type]
        context.set_default_timeout(15000)
        contexts.append(context)
        outside.append(stage.closed_in(context))
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [request for each in outside for request in each] == []
    assert [words for words in complaints if "Failed to load resource" not in words] == []
