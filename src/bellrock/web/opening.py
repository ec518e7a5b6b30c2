"""Opening the browser without a secret among the arguments that another account can read.

On Linux the browser is given the door's address, since the door asks whose account comes (door.py). A browser from a
snap reads neither the temporary folder nor dot folders there, so a file would not do. On macOS it is given a file that
only our own account can read, and the file leads on. On Windows no other account can read arguments.
"""

import contextlib
import html
import os
import shutil
import sys
import tempfile
import threading
import webbrowser
from collections.abc import Iterator
from pathlib import Path

ASKS_BY_FILE = sys.platform == "darwin"

_LEADS_ON = '<!doctype html><meta charset="utf-8"><title>Help</title><meta http-equiv="refresh" content="0;url={}">\n'


@contextlib.contextmanager
def opened(address: str, *leave: int, by_file: bool = ASKS_BY_FILE) -> Iterator[int]:
    """Ask for a browser at this address, and take away at the end what was needed for it.

    It is done without waiting, in a process of its own (a thread where there is none), since some browsers come back
    only when they are closed; `leave` are open files that are no business of that process. Gives its number, or 0.
    """
    with _by_file(address) if by_file else contextlib.nullcontext(address) as shown:
        if hasattr(os, "fork"):
            child = _in_a_process(shown, leave)
        else:
            threading.Thread(target=_ask, args=(shown,), daemon=True).start()
            child = 0
        try:
            yield child
        finally:
            if child:
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(child, os.WNOHANG)


def _ask(address: str) -> None:
    """Ask the system's browser; a text browser would fill the terminal, and nobody would come back from it."""
    with contextlib.suppress(webbrowser.Error, OSError):
        browser = webbrowser.get()
        if type(browser).__name__ != "GenericBrowser":
            browser.open(address)


def _in_a_process(address: str, leave: tuple[int, ...]) -> int:
    child = os.fork()
    if child == 0:
        try:
            for number in leave:
                os.close(number)
            _ask(address)
        finally:
            os._exit(0)
    return child


@contextlib.contextmanager
def _by_file(address: str) -> Iterator[str]:
    """The address of a file that only this account can read and that leads on to `address`; removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="help-"))  # made with mode 0700
    try:
        page = folder / "open.html"
        with open(os.open(page, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(_LEADS_ON.format(html.escape(address)))
        yield page.as_uri()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
