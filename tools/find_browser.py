"""Finds a browser for the browser tests, or gets one, and prints its path; prints nothing where none can be had.

Looked for in this order:
1. BELLROCK_BROWSER (a path; "none" says that there is to be no browser);
2. one that is already there: on PATH, in the usual places, or fetched earlier into the project's folder;
3. Playwright's own download, into the project's folder, with a time limit, since it cannot work on a closed network;
4. Debian's chromium by apt-get: only as root in a container or in CI, never with sudo.

Only the standard library is used, so that this also runs before anything is installed.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
FETCHED = HERE / ".browsers"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge")
USUAL_PLACES = (
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
)
# The names that Playwright has given to what it fetches, by system and by release.
FETCHED_PATTERNS = (
    "chromium-*/chrome-linux*/chrome",
    "chromium_headless_shell-*/*/*headless?shell*",
    "chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium",
    "chromium-*/chrome-mac*/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chromium-*/chrome-win*/chrome.exe",
)
DOWNLOAD_SECONDS = 300
APT_SECONDS = 600


def say(words: str) -> None:
    """Progress goes beside the answer, which is all that stands on standard output."""
    print(words, file=sys.stderr, flush=True)


def starts(path: str) -> bool:
    """Whether the browser runs at all: a fetched one may lack the system's libraries."""
    if os.name == "nt":  # Chrome opens a window when asked for its version there
        return Path(path).is_file()
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def already_there(fetched: Path = FETCHED, places: tuple[str, ...] = USUAL_PLACES) -> str | None:
    """The first browser that is on this machine and starts."""
    on_path = [found for name in NAMES if (found := shutil.which(name))]
    usual = [place for place in places if Path(place).is_file()]
    own = [str(found) for pattern in FETCHED_PATTERNS for found in sorted(fetched.glob(pattern), reverse=True)]
    return next((path for path in [*on_path, *usual, *own] if starts(path)), None)


def download(fetched: Path = FETCHED) -> str | None:
    """Playwright's own Chromium, fetched into the project's folder."""
    say(f"No browser found. Fetching one into {fetched.name}/ (at most {DOWNLOAD_SECONDS} seconds).")
    command = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
    surroundings = {**os.environ, "PLAYWRIGHT_BROWSERS_PATH": str(fetched)}
    if not run(command, DOWNLOAD_SECONDS, surroundings, errors=subprocess.DEVNULL):
        say("The download did not work.")
        return None
    return already_there(fetched, ())


def may_use_apt(environment: Mapping[str, str], root: Path = Path("/")) -> bool:
    """Whether this is a Debian that may be changed: root in a container or in CI, with apt-get."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    throwaway = bool(environment.get("CI") or environment.get("container")) or any(
        (root / mark).exists() for mark in (".dockerenv", "run/.containerenv")
    )
    release = root / "etc/os-release"
    is_debian = release.is_file() and "\nID=debian\n" in f"\n{release.read_text(encoding='utf-8')}\n"
    return is_root and throwaway and is_debian and shutil.which("apt-get") is not None


def install_by_apt() -> str | None:
    """Debian's chromium, where this machine may be changed."""
    if not may_use_apt(os.environ):
        return None
    say("Installing Debian's chromium in this container.")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-qq"], APT_SECONDS, quiet)
    if not run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], APT_SECONDS, quiet):
        say("The installation did not work.")
        return None
    return already_there()


def run(command: list[str], seconds: int, environment: Mapping[str, str], errors: int | None = None) -> bool:
    """Whether the command ended well in time; what it says goes to standard error.

    It gets a process group of its own, so that on time-out the programs that it started end with it.
    """
    with subprocess.Popen(
        command,
        stdout=sys.stderr,
        stderr=errors,
        stdin=subprocess.DEVNULL,
        env=dict(environment),
        start_new_session=True,
    ) as process:
        try:
            return process.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            if os.name == "nt":
                process.kill()
            else:
                os.killpg(process.pid, 9)
            return False


def find(environment: Mapping[str, str] = os.environ, ways: tuple[Callable[[], str | None], ...] = ()) -> str | None:
    """The path of a browser, or None where none can be had."""
    wished = environment.get("BELLROCK_BROWSER", "")
    if wished == "none":
        return None
    if wished:
        if starts(wished):
            return wished
        say(f"BELLROCK_BROWSER names {wished}, which does not start. Looking further.")
    for way in ways or (already_there, download, install_by_apt):
        if found := way():
            return found
    return None


if __name__ == "__main__":
    path = find()
    if path is None:
        sys.exit(1)
    print(path)
