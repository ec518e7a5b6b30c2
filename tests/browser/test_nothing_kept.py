"""No byte of what somebody gives is on disk or in a log afterwards: not by us, and not by the browser for us."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import stage
from tests.browser.places import press
from tests.web.wire import ask, place, post

MARK = "quincelanternwalnut7319"
THREAT = (
    "I recorded you. Send 900 USD in bitcoin in 48 hours or I send the video to all your contacts. "
    f"Write to {MARK}@example.net."
)

# Runs the app and tells of every file that it opens for writing, makes or renames, even one that is gone at once.
WATCHED = """
import os, sys
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
def watch(event, given):
    if event == "open" and isinstance(given[2], int) and given[2] & WRITING and given[0] != os.devnull:
        os.write(2, f"WROTE {given[0]!r}\\n".encode())
    elif event.startswith("tempfile.") or event in {"os.mkdir", "os.rename", "os.link", "os.symlink"}:
        os.write(2, f"WROTE {event} {given[0]!r}\\n".encode())
sys.addaudithook(watch)
sys.argv = ["bellrock", "start", "--no-browser"]
from bellrock.cli import main
main()
"""


@dataclass
class Running:
    """The app as a program of its own: its address, and all that it said when it has ended."""

    address: str
    said: list[str] = field(default_factory=list)


@contextmanager
def started(home: Path) -> Iterator[Running]:
    surroundings = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    for name in ("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "USERPROFILE"):
        surroundings[name] = str(home)
    command = [sys.executable, "-c", WATCHED]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=home, env=surroundings
    ) as app:
        assert app.stdout
        running = Running("")
        for line in app.stdout:
            running.said.append(line)
            if found := re.search(r"http://127\.0\.0\.1:\S+", line):
                running.address = found.group()
                break
        try:
            yield running
        finally:
            app.terminate()
            running.said.extend(app.stdout.readlines())


def traces(folder: Path, mark: str = MARK) -> list[Path]:
    """The files that hold the mark, by name or in either way of writing letters."""
    found = []
    for file in folder.rglob("*"):
        if mark in file.name:
            found.append(file)
        if file.is_file() and not file.is_symlink():
            body = file.read_bytes()
            if mark.encode() in body or mark.encode("utf-16-le") in body:
                found.append(file)
    return found


def test_the_app_writes_no_file_and_no_line_about_what_it_is_given(tmp_path: Path) -> None:
    with started(tmp_path) as app:
        assert post(app.address, "check", words=THREAT).status == 200
        assert post(app.address, "check", words=THREAT + " x" * 2_000_000).status == 200
        assert post(app.address, "plan", role="me", nation=MARK).status == 200
        assert post(app.address, "notes", happened=MARK).status == 200
        junk = b"\x00\x01\x02" * 500_000 + MARK.encode()
        kind, edge = "multipart/form-data; boundary=edge", b"edge"
        sent = (
            b"--"
            + edge
            + b'\r\nContent-Disposition: form-data; name="file"; filename="'
            + MARK.encode()
            + b'.zip"\r\nContent-Type: application/zip\r\n\r\n'
            + junk
            + b"\r\n--"
            + edge
            + b"--\r\n"
        )
        path = re.sub(r"^http://[^/]+", "", app.address)
        answer = ask(app.address, path + place("check"), "POST", sent, content_type=kind, sec_fetch_site="same-origin")
        assert answer.status == 422
        assert ask(app.address, path + MARK).status == 404

    assert MARK not in "".join(app.said)
    assert [line for line in app.said if line.startswith("WROTE")] == []
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_browser_keeps_nothing_of_it_either(browser: Browser, tmp_path: Path, script: bool) -> None:
    home, profile = tmp_path / "home", tmp_path / "profile"
    home.mkdir()
    with started(home) as app:
        context = browser.browser_type.launch_persistent_context(
            profile,
            executable_path=stage.browser_path(),
            args=list(stage.ARGUMENTS),
            ignore_default_args=["--disable-back-forward-cache"],
            java_script_enabled=script,
        )
        outside = stage.closed_in(context)
        page = context.pages[0]
        page.goto(app.address)
        page.click("text=Check a message")
        page.fill("#words", THREAT)
        press(page, "Read it")
        page.get_by_text("Why we say this").wait_for()
        assert MARK in page.content()
        page.locator("details.why summary").first.click()
        press(page, "The whole plan")
        page.locator(".steps").wait_for()
        page.goto(app.address + place("notes"))
        page.fill("#n-happened", MARK)
        page.wait_for_timeout(1500)  # a browser writes its session down some time after
        context.close()

    assert outside == []
    assert traces(tmp_path) == []
    # Our own style sheet and scripts tell that we were here: they are kept no more than a page is.
    assert not script or traces(tmp_path, "globalThis.bellrock") == []
