"""Several files, or a folder, read as one: packed in memory as they are, so that the reader of zips takes them apart.

Nothing is written to a disk, and what no reader knows by its ending goes in by its name alone.
"""

import hashlib
import io
import os
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from bellrock.jobs.check import Reads, opened
from bellrock.read import limits
from bellrock.read.formats import readers
from bellrock.records.case import Case, PartFile, Refusal, Wants
from bellrock.records.errors import ContentError, EmptyInput, OurFault, TooLarge, Unreadable
from bellrock.records.situation import Situation

_CHUNK = 1 << 20
_FILES = 20_000
_PACKED = (".zip",)


def is_folder(name: str) -> bool:
    """True for the path of a folder."""
    return name != "-" and Path(name).is_dir()


def check_together(
    names: tuple[str, ...], situation: Situation, reading: Reads, wants: Wants
) -> tuple[Case | Refusal, tuple[PartFile, ...]]:
    """One case or refusal for all of these files and folders, and the files that it was made of."""
    name = ", ".join(names)
    try:
        stream, files = packed(names)
        return reading.check(name, stream, situation, replace(wants, together=True)), files
    except Unreadable as error:
        return Refusal(name, error), ()
    except ContentError:
        raise
    except Exception as error:
        # A fault of ours must not end in silence.
        return Refusal(name, OurFault(name, f"({type(error).__name__})")), ()


def packed(names: tuple[str, ...]) -> tuple[BinaryIO, tuple[PartFile, ...]]:
    """One stream with all of these files, folders with all that stands in them; and the files by name.

    Raises `NotFound`, `NotAllowed`, `TooLarge` for more than may be held at once, `EmptyInput` where there is none.
    """
    made, parts, left = io.BytesIO(), [], limits.PLAIN
    endings = tuple({ending for reader in readers() for ending in reader.endings} | set(_PACKED))
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for path, inside in _files(names):
            stream = _stream(path, chosen=path in names) if inside.lower().endswith(endings) else None
            if stream is None:
                archive.writestr(_entry(inside), b"")
                parts.append(PartFile(path, None))
                continue
            with stream:
                digest, left = _copy(path, inside, stream, archive, left)
            parts.append(PartFile(path, digest))
    if not parts:
        raise EmptyInput(names[0])
    made.seek(0)
    return made, tuple(parts)


def _stream(path: str, *, chosen: bool) -> BinaryIO | None:
    """The open file; None for one in a folder that cannot be opened, which costs no other."""
    try:
        return opened(path)
    except Unreadable:
        if chosen:
            raise
        return None


def _copy(path: str, inside: str, stream: BinaryIO, archive: zipfile.ZipFile, left: int) -> tuple[str, int]:
    digest = hashlib.sha256()
    with archive.open(_entry(inside), "w", force_zip64=True) as into:
        while chunk := stream.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                raise TooLarge(path)
            digest.update(chunk)
            into.write(chunk)
    return digest.hexdigest(), left


def _entry(inside: str) -> zipfile.ZipInfo:
    # The same files give the same bytes, whenever they are packed.
    # A name that is no text on this system still names its file.
    return zipfile.ZipInfo(inside.encode("utf-8", "replace").decode(), (1980, 1, 1, 0, 0, 0))


def _files(names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each file: its path, and its name inside the whole."""
    count = 0
    for name in names:
        path = Path(name)
        if not path.is_dir():
            yield name, path.name
            continue
        for folder, folders, files in os.walk(path):
            folders.sort()
            for file in sorted(files):
                count += 1
                if count > _FILES:
                    raise TooLarge(name)
                whole = Path(folder) / file
                yield str(whole), whole.relative_to(path.parent if path.name else path).as_posix()
