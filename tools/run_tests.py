"""Runs the tests with a browser where one can be had; else without, and says so loudly in the last lines.

Every argument goes on to pytest.
"""

import os
import subprocess
import sys

from tools import find_browser

LOUD = """
==============================================================================
THE BROWSER TESTS DID NOT RUN: {count}
No browser was found here and none could be fetched.
What they hold (the pages in a real browser, accessibility, that nothing is
sent, the exit) is NOT CHECKED by this run. To run them, install Chromium or
Chrome, or set BELLROCK_BROWSER to the path of one, and run make test again.
==============================================================================
"""


def without_browser(arguments: list[str]) -> list[str]:
    """The same arguments, with the browser tests left out of whatever marks were asked for."""
    marks = "not long"
    kept: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "-m":
            marks = next(rest, marks)
        else:
            kept.append(argument)
    return [*kept, "-m", f"({marks}) and not browser"]


def left_out(arguments: list[str]) -> str:
    """How many tests are left out, in words, counted by collecting them."""
    *rest, marks = without_browser(arguments)
    listing = ["-q", "--collect-only", "-n", "0", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *rest, marks.replace("and not browser", "and browser"), *listing]
    listed = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    names = [line for line in listed.splitlines() if "::" in line]
    return f"{len(names)} tests in {', '.join(sorted({name.split('::')[0] for name in names})) or 'no file'}"


def main(arguments: list[str]) -> int:
    """The exit status of pytest."""
    browser = find_browser.find()
    if browser:
        surroundings = {**os.environ, "BELLROCK_BROWSER": browser}
        return subprocess.run([sys.executable, "-m", "pytest", *arguments], env=surroundings, check=False).returncode
    status = subprocess.run([sys.executable, "-m", "pytest", *without_browser(arguments)], check=False).returncode
    print(LOUD.format(count=left_out(arguments)), flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
