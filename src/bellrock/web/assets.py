"""The style sheet and the scripts, served from the package itself."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

TYPES = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file of `web/static`: its bytes, its media type and a tag that changes with the bytes."""

    body: bytes
    media_type: str
    etag: str


@lru_cache(maxsize=1)
def assets() -> dict[str, Asset]:
    """Every style sheet and script by file name; nothing else can be asked for."""
    found = {}
    for file in sorted(files("bellrock.web").joinpath("static").iterdir(), key=lambda each: each.name):
        media_type = TYPES.get(file.name.rpartition(".")[2])
        if media_type:
            body = file.read_bytes()
            found[file.name] = Asset(body, media_type, f'"{hashlib.sha256(body).hexdigest()[:16]}"')
    return found
