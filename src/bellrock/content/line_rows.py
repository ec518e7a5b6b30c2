"""The lines that come first where a life may be at risk, in their order, as they stand in lines.yaml."""

from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import words_of
from bellrock.content.sourced import words
from bellrock.content.table import read_rows
from bellrock.content.vocabulary import Vocabulary
from bellrock.records.advice import CrisisLine

FILE = "lines.yaml"


def read_lines(root: Path, vocabulary: Vocabulary, faults: Faults) -> tuple[CrisisLine, ...]:
    """All rows, in the order written."""
    lines = []
    text = words_of(root, FILE, needed=False)
    with faults.catching():
        for row in read_rows(FILE, text) if text else ():
            with faults.catching():
                lines.append(CrisisLine(words(row, "id"), vocabulary.when(row)))
                row.finish()
    return tuple(lines)
