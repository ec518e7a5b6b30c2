"""Where the content stands, which files there are, and the version that all of them make together."""

import hashlib
from pathlib import Path

from bellrock.records.errors import ContentError

CONTENT = Path(__file__).parent

_CODE = frozenset((".py", ".pyc", ".pyi", ".so"))


def words_of(root: Path, name: str, needed: bool = True) -> str:
    """The text of the file `name` under `root`; an absent file is refused, or is empty where it is not needed."""
    path = root / name
    if not path.is_file():
        if needed:
            raise ContentError(name, f"{name}: this file is missing.")
        return ""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ContentError(name, f"{name}: this file is not saved as UTF-8 text.") from None


def names_in(root: Path, folder: str, ending: str) -> tuple[str, ...]:
    """The names, relative to `root`, of the files of one folder that end with `ending`, sorted."""
    found = (root / folder).glob(f"*{ending}")
    return tuple(sorted(path.relative_to(root).as_posix() for path in found if path.is_file()))


def content_version(root: Path = CONTENT) -> str:
    """The first 12 hex digits of the SHA-256 over the names and bytes of all files of the content but code."""
    whole = hashlib.sha256()
    for path in sorted(root.rglob("*"), key=lambda path: path.relative_to(root).as_posix()):
        name = path.relative_to(root).as_posix()
        if not path.is_file() or path.suffix in _CODE or any(part.startswith((".", "__")) for part in name.split("/")):
            continue
        for part in (name.encode(), path.read_bytes()):
            # The length before each part keeps a name and its bytes apart, so no two folders share a version.
            whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()[:12]
