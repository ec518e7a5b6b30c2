"""The manifest of the content: the SHA-256 of every file of the advice, in the lines that `sha256sum -c` reads.

Half an update, a damaged disk or a hand that slipped must not become advice: what does not fit is named, and nothing
is advised from it.
Whoever edits the advice seals it anew; a body of advice that has no manifest, as tests write it, is taken as it is.
"""

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

from bellrock.records.errors import NotWhole

CONTENT = Path(__file__).parent
MANIFEST = "manifest.sha256"
SEAL = "bellrock content seal"

_CODE = frozenset((".py", ".pyc", ".pyi", ".so"))
_LINE = re.compile(r"([0-9a-f]{64})  ([^\n]+)")
_BEING_EDITED: ContextVar[bool] = ContextVar("being edited", default=False)


@contextmanager
def being_edited() -> Iterator[None]:
    """Inside, files are read as they stand: for whoever edits the advice, never for whoever is advised."""
    before = _BEING_EDITED.set(True)
    try:
        yield
    finally:
        _BEING_EDITED.reset(before)


def is_kept(name: str) -> bool:
    """Whether a file of this name, relative to the root, belongs to the advice: not code, not hidden, not the list."""
    parts = name.split("/")
    return (
        name != MANIFEST and Path(name).suffix not in _CODE and not any(part.startswith((".", "__")) for part in parts)
    )


def manifest_of(root: Path) -> str:
    """The manifest that fits the files as they stand: a line for each, by name."""
    names = (path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
    return "".join(f"{_digest((root / name).read_bytes())}  {name}\n" for name in sorted(names) if is_kept(name))


def sealed(root: Path) -> dict[str, str] | None:
    """The SHA-256 of each file by name, or None where there is no manifest to hold the files to.

    Raises NotWhole when Bellrock's own manifest is missing or cannot be read.
    """
    return None if _BEING_EDITED.get() else _sealed(root)


def seal(root: Path = CONTENT) -> int:
    """Write the manifest that fits the files as they stand, and give how many it lists."""
    text = manifest_of(root)
    (root / MANIFEST).write_text(text, encoding="utf-8", newline="\n")
    _sealed.cache_clear()
    return text.count("\n")


def is_whole(root: Path = CONTENT) -> bool:
    """Whether every file is as the manifest says."""
    try:
        return not differences(root)
    except NotWhole:
        return False


def hold(root: Path, name: str, whole: bytes) -> None:
    """Raises NotWhole unless `whole` is what the manifest says that the file `name` holds."""
    seals = sealed(root)
    if seals is not None and seals.get(name) != _digest(whole):
        raise wrong(name, "was changed" if name in seals else "was added")


def hold_names(root: Path, folder: str, ending: str, names: tuple[str, ...]) -> None:
    """Raises NotWhole unless the files of one folder with this ending are the ones that the manifest lists."""
    seals = sealed(root)
    if seals is None:
        return
    listed = {name for name in seals if name.endswith(ending) and name.rpartition("/")[0] == folder}
    for name in sorted(listed.symmetric_difference(names)):
        raise wrong(name, "is missing" if name in listed else "was added")


def hold_all(root: Path = CONTENT) -> None:
    """Raises NotWhole at the first file that is missing, changed or added."""
    for name, what in differences(root):
        raise wrong(name, what)


def differences(root: Path = CONTENT) -> tuple[tuple[str, str], ...]:
    """Each file that is not as the manifest says, with what is off about it; none where there is no manifest."""
    seals = sealed(root)
    if seals is None:
        return ()
    now = dict(_lines(manifest_of(root)))
    missing = {name: "is missing" for name in seals if name not in now}
    other = {name: "was changed" if name in seals else "was added" for name in now if seals.get(name) != now[name]}
    return tuple(sorted((missing | other).items()))


def version_of(root: Path) -> str:
    """The first 12 hex digits of the SHA-256 of the manifest, so that every file and every name counts."""
    seals = sealed(root)
    text = manifest_of(root) if seals is None else "".join(f"{seal}  {name}\n" for name, seal in seals.items())
    return _digest(text.encode())[:12]


def wrong(name: str, what: str) -> NotWhole:
    """The error to raise for a file that is not as the manifest says."""
    return NotWhole(name, f"{name}: this file {what}. Install Bellrock again. If you edited the advice, run: {SEAL}")


def _digest(whole: bytes) -> str:
    return hashlib.sha256(whole).hexdigest()


@lru_cache(maxsize=4)
def _sealed(root: Path) -> dict[str, str] | None:
    try:
        text = (root / MANIFEST).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        if root != CONTENT:
            return None
        raise wrong(MANIFEST, "is missing") from None
    found = dict(_lines(text))
    if "".join(f"{seal}  {name}\n" for name, seal in found.items()) != text:
        raise wrong(MANIFEST, "was changed")
    return found


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for seal, name in _LINE.findall(text):
        yield name, seal
