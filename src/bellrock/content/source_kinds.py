"""Whose word a source is, by its site, as it stands in source_kinds.yaml."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from bellrock.content.folder import CONTENT, words_of
from bellrock.content.table import read_rows

FILE = "source_kinds.yaml"


class SourceKind(StrEnum):
    """A public body, the service or the app itself, the press, or anybody else."""

    OFFICIAL = "official"
    SERVICE = "service"
    PRESS = "press"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SourceKinds:
    """The sites that are known, each with its kind."""

    sites: tuple[tuple[str, SourceKind], ...] = ()

    def of(self, url: str) -> SourceKind:
        """The kind of the site of an address: of the longest listed one that it is in, else `other`."""
        host = urlsplit(url).hostname or ""
        inside = [(len(site), kind) for site, kind in self.sites if host == site or host.endswith(f".{site}")]
        return max(inside)[1] if inside else SourceKind.OTHER

    def is_weak(self, url: str) -> bool:
        """Whether neither a public body nor the service or app itself says it."""
        return self.of(url) in {SourceKind.PRESS, SourceKind.OTHER}


def load_source_kinds(root: Path = CONTENT) -> SourceKinds:
    """Every listed site; a site that stands twice or a kind that does not exist is refused with file and line."""
    sites: dict[str, SourceKind] = {}
    text = words_of(root, FILE, needed=False)
    for row in read_rows(FILE, text) if text else ():
        kind = row.choice("kind", SourceKind)
        for site in row.texts("sites"):
            if site in sites:
                raise row.wrong(f"the site “{site}” stands twice.", "sites")
            sites[site] = kind
        row.finish()
    return SourceKinds(tuple(sorted(sites.items())))
