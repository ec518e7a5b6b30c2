"""Asks pip-audit about every package of the lock files, and says plainly what could not be asked: `make audit`.

Exit status 0: every package was looked up, and nothing is known against one; 1: something is known; 2: not all could be
looked up, so nothing is said about those.
pip-audit itself is fetched by uv into a place of its own, so it never stands beside the packages that it judges; the
names and versions of the packages are what it sends.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-train.txt")
UV = Path(sys.executable).with_name("uv")
COMMAND = (str(UV), "--no-progress", "tool", "run", "--from", "pip-audit==2.10.1", "pip-audit")
# Nothing is installed or resolved: the lock says all there is.
HOW = ("--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off")
PATIENCE = 300


@dataclass(frozen=True, slots=True)
class Looked:
    """What is known of one lock: a line for each weakness, the packages not looked up, how many there are in all."""

    known: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    count: int = 0
    why: str = ""


def look_up(lock: Path, command: Sequence[str] = COMMAND) -> Looked:
    """Ask about the packages of one lock; `why` says why nothing could be asked at all."""
    asked = [*command, "-r", str(lock), *HOW]
    try:
        done = subprocess.run(asked, capture_output=True, text=True, timeout=PATIENCE, check=False)
        packages = json.loads(done.stdout)["dependencies"]
    except (OSError, subprocess.TimeoutExpired) as error:
        return Looked(why=type(error).__name__)
    except (ValueError, KeyError, TypeError):
        lines = done.stderr.strip().splitlines()
        return Looked(why=lines[-1] if lines else "it gave no answer")
    known = tuple(
        f"{package['name']} {package['version']}: {each['id']}, mended in {', '.join(each['fix_versions']) or '?'}"
        for package in packages
        for each in package.get("vulns", ())
    )
    # A package that it could not look up it calls skipped, and then reports that nothing is known: not so here.
    missed = tuple(package["name"] for package in packages if "vulns" not in package)
    return Looked(known, missed, len(packages))


def main(locks: Sequence[Path], command: Sequence[str] = COMMAND) -> int:
    """Print what is known of each lock, and give the exit status."""
    status = 0
    for lock in locks:
        looked = look_up(lock, command)
        for line in looked.known:
            print(f"{lock.name}: {line}")
        if looked.why:
            print(f"{lock.name}: NOT CHECKED, pip-audit could not be reached or run ({looked.why}).")
        elif looked.missed:
            print(f"{lock.name}: NOT CHECKED, {len(looked.missed)} of {looked.count}: {', '.join(looked.missed)}.")
        elif not looked.known:
            print(f"{lock.name}: nothing is known against its {looked.count} packages.")
        if looked.known:
            status = 1
        elif (looked.why or looked.missed) and status == 0:
            status = 2
    return status


if __name__ == "__main__":
    sys.exit(main([ROOT / name for name in LOCKS]))
