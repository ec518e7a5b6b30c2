"""Writes docs/screenshots anew: our own pages with the invented example, in a real browser."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from bellrock.web.person.links import LOCAL
from tools import find_browser

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
PHONE = (360, 740)
DESKTOP = (1280, 900)
Looks = tuple[tuple[int, int], Literal["light", "dark"], float]
PAGES = {"first": "", "check": LOCAL.check, "result": LOCAL.example, "plan": LOCAL.plan, "notes": LOCAL.notes}
RIGHT_TO_LEFT = {"first-arabic": "ar/", "plan-arabic": f"ar/{LOCAL.plan}"}


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


def take(browser: Browser, address: str, names: tuple[str, ...], looks: Looks, suffix: str) -> None:
    """One picture of each page in these looks."""
    (width, height), scheme, scale = looks
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        device_scale_factor=scale,
    )
    page = context.new_page()
    for name in names:
        path = (PAGES | RIGHT_TO_LEFT)[name]
        answer = page.goto(address + path)
        if answer is None or not answer.ok:
            raise SystemExit(f"The page {path or 'first'} did not answer well, so its picture was not taken.")
        page.screenshot(path=FOLDER / f"{name}-{suffix}.png")
    context.close()


def take_guide(browser: Browser) -> None:
    """The first page of the guide and the first plan behind it, as files on a phone."""
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top) / "guide"
        subprocess.run([sys.executable, "-m", "bellrock", "guide", "build", str(folder)], check=True)
        page = browser.new_page(viewport={"width": PHONE[0], "height": PHONE[1]})
        page.goto((folder / "index.html").as_uri())
        page.screenshot(path=FOLDER / "guide-first-phone.png")
        for words in (
            "I need help now",
            "Yes",
            "Only online, never met",
            "Somebody from an app",
            "16 or 17",
            "Scotland",
        ):
            page.locator("a.door", has_text=words).first.click()
            page.wait_for_load_state()
        page.screenshot(path=FOLDER / "guide-plan-phone.png")


def main() -> int:
    """Take them all; status 1 where there is no browser."""
    path = find_browser.find()
    if path is None:
        print("No browser was found, so no picture was taken.", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with running() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        every = tuple(PAGES)
        take(browser, address, every, (PHONE, "light", 1), "phone")
        take(browser, address, every, (PHONE, "dark", 1), "phone-dark")
        take(browser, address, every, (DESKTOP, "light", 1), "desktop")
        take(browser, address, tuple(RIGHT_TO_LEFT), (PHONE, "light", 1), "phone")
        # The one at the top of the README, sharp on every screen; it is written last, over the small one.
        take(browser, address, ("result",), (PHONE, "light", 2), "phone")
        take_guide(browser)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
