"""Writes docs/screenshots anew: our own pages with the invented example, in a real browser."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tools import find_browser

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
PHONE = (360, 740)
DESKTOP = (1280, 900)
PAGES = {"first": "", "check": "check", "result": "example", "plan": "plan", "notes": "notes"}


@contextmanager
def running() -> Iterator[str]:
    """The address of an app that runs for as long as it is needed."""
    command = [sys.executable, "-m", "bellrock", "start", "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as app:
        try:
            lines = app.stdout or ()
            yield next(found.group() for line in lines if (found := re.search(r"http://127\.0\.0\.1:\S+", line)))
        finally:
            app.terminate()


def take(browser: Browser, address: str, size: tuple[int, int], scheme: str, suffix: str) -> None:
    """One picture of each page at this size and in this scheme."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        device_scale_factor=2 if size == PHONE else 1,
    )
    page = context.new_page()
    for name, path in PAGES.items():
        page.goto(address + path)
        page.screenshot(path=FOLDER / f"{name}-{suffix}.png")
    context.close()


def main() -> int:
    """Take them all; status 1 where there is no browser."""
    path = find_browser.find()
    if path is None:
        print("No browser was found, so no picture was taken.", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with running() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        take(browser, address, PHONE, "light", "phone")
        take(browser, address, PHONE, "dark", "phone-dark")
        take(browser, address, DESKTOP, "light", "desktop")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
