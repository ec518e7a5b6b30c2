"""How long a start takes until its first page is there, and one cold check of a mail: `make bench-start`."""

import http.client
import re
import resource
import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path
from statistics import median

from bellrock.web.person.links import LOCAL

EXAMPLE = Path(str(files("bellrock.content").joinpath("example.eml")))
ADDRESS = re.compile(r"http://(127\.0\.0\.1:\d+)(/\S*)")


def seconds_to_the_first_page(command: list[str]) -> float:
    """From the call of the command to the last byte of the first page."""
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as app:
        try:
            lines = app.stdout or ()
            host, path = next(found.groups() for line in lines if (found := ADDRESS.search(line)))
            page = http.client.HTTPConnection(host, timeout=30)
            page.request("GET", path + LOCAL.first)
            answer = page.getresponse()
            answer.read()
            taken = time.perf_counter() - began
            page.close()
        finally:
            app.terminate()
    if answer.status != http.client.OK:
        raise RuntimeError(f"the first page answered {answer.status}")
    return taken


def seconds_of_a_cold_check(mail: Path) -> float:
    """From the call of the command to its end, for one mail in a process of its own."""
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "bellrock", "check", str(mail), "--json"], stdout=subprocess.DEVNULL, check=True
    )
    return time.perf_counter() - began


def _processor_time(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def costs_of_a_cold_check(tries: int) -> tuple[list[float], list[float]]:
    """Seconds of processor time of a bare start of Python and of one cold check, taken in turn so many times."""
    bare, cold = [], []
    for _ in range(tries):
        bare += [_processor_time([sys.executable, "-c", "pass"]) for _ in range(5)]
        cold.append(_processor_time([sys.executable, "-m", "bellrock", "check", str(EXAMPLE), "--json"]))
    return bare, cold


def main() -> None:
    """Print the median and the worst of ten starts, and of ten cold checks."""
    checks = sorted(seconds_of_a_cold_check(EXAMPLE) for _ in range(10))
    print(f"a cold check in {median(checks):.2f} s in the middle, {checks[-1]:.2f} s at worst, of {len(checks)}")
    bare, cold = costs_of_a_cold_check(10)
    times = median(cold) / median(bare)
    print(f"a cold check costs {times:.0f} bare starts of Python ({median(cold):.3f} s of {median(bare):.3f} s)")
    command = [sys.executable, "-m", "bellrock", "start", "--no-browser"]
    taken = sorted(seconds_to_the_first_page(command) for _ in range(10))
    print(f"first page after {median(taken):.2f} s in the middle, {taken[-1]:.2f} s at worst, of {len(taken)} starts")


if __name__ == "__main__":
    main()
