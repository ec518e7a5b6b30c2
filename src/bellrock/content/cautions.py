"""The words that are shown where a fact is not known, as they stand in cautions.yaml."""

from dataclasses import dataclass
from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import words_of
from bellrock.content.sourced import words
from bellrock.content.table import read_row

FILE = "cautions.yaml"


@dataclass(frozen=True, slots=True)
class Cautions:
    """What to do where a fact of a service or of an app is not known."""

    asks: str = ""
    anonymous: str = ""
    tells_parents: str = ""
    tells_police: str = ""
    platform: str = ""


def read_cautions(root: Path, faults: Faults) -> Cautions:
    """The cautions; every one must hold words."""
    with faults.catching():
        row = read_row(FILE, words_of(root, FILE))
        cautions = Cautions(
            words(row, "asks"),
            words(row, "anonymous"),
            words(row, "tells_parents"),
            words(row, "tells_police"),
            words(row, "platform"),
        )
        row.finish()
        return cautions
    return Cautions()
