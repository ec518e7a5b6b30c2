"""Where the content stands, which files there are, and the version that all of them make together."""

from pathlib import Path

from bellrock.content.manifest import CONTENT, hold, hold_names, is_kept, sealed, version_of, wrong
from bellrock.records.errors import ContentError

__all__ = ["CONTENT", "bytes_of", "content_version", "names_in", "words_of"]


def bytes_of(root: Path, name: str) -> bytes:
    """The bytes of the file `name` under `root`; an absent one is refused, and one that is not as it was sealed."""
    try:
        whole = (root / name).read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        if name in (sealed(root) or {}):
            raise wrong(name, "is missing") from None
        raise ContentError(name, f"{name}: this file is missing.") from None
    except OSError:
        raise ContentError(name, f"{name}: this file cannot be opened.") from None
    hold(root, name, whole)
    return whole


def words_of(root: Path, name: str, needed: bool = True) -> str:
    """The text of the file `name` under `root`; an absent file is refused, or is empty where it is not needed."""
    if not needed and name not in (sealed(root) or {}) and not (root / name).is_file():
        return ""
    try:
        return bytes_of(root, name).decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        raise ContentError(name, f"{name}: this file is not saved as UTF-8 text.") from None


def names_in(root: Path, folder: str, ending: str) -> tuple[str, ...]:
    """The names, relative to `root`, of the files of one folder that end with `ending`, sorted."""
    found = (path.relative_to(root).as_posix() for path in (root / folder).glob(f"*{ending}") if path.is_file())
    names = tuple(sorted(name for name in found if is_kept(name)))
    hold_names(root, folder, ending, names)
    return names


def content_version(root: Path = CONTENT) -> str:
    """The first 12 hex digits of the SHA-256 over the names and bytes of all files of the content but code."""
    return version_of(root)
