"""The numbers, names and words that are never used, as they stand in banned.yaml."""

from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import words_of
from bellrock.content.sourced import words
from bellrock.content.table import read_rows
from bellrock.records.advice import Banned

FILE = "banned.yaml"


def read_banned(root: Path, faults: Faults) -> tuple[Banned, ...]:
    """The numbers, names and words that stand nowhere else in the content."""
    banned = []
    text = words_of(root, FILE, needed=False)
    with faults.catching():
        for row in read_rows(FILE, text) if text else ():
            banned.append(Banned(words(row, "words"), words(row, "why"), row.text("instead", "")))
            row.finish()
    return tuple(banned)
