"""The files of the project, as its tests see them."""

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "bellrock"


@cache
def files() -> tuple[Path, ...]:
    """Every file that is kept, or would be with the next change: what .gitignore names is left out."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(path for name in sorted(names.split("\0")) if name and (path := ROOT / name).is_file())


@cache
def texts() -> tuple[tuple[Path, str], ...]:
    """Every kept file that is text, with its words."""
    found = []
    for path in files():
        content = path.read_bytes()
        if b"\0" not in content:
            found.append((path, content.decode("utf-8", "replace")))
    return tuple(found)


def python_files() -> tuple[Path, ...]:
    """Every kept Python file."""
    return tuple(path for path in files() if path.suffix == ".py")


def short(path: Path) -> str:
    """The path as one writes it in a document."""
    return path.relative_to(ROOT).as_posix()
