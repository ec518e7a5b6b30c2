"""The sentences of law, as they stand in law.yaml."""

from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import words_of
from bellrock.content.sourced import known, words
from bellrock.content.table import Row, read_rows
from bellrock.content.vocabulary import Vocabulary
from bellrock.records.advice import Fact, Law

FILE = "law.yaml"


def read_laws(root: Path, vocabulary: Vocabulary, faults: Faults) -> tuple[Law, ...]:
    """All laws, in the order written: the first that fits is shown."""
    laws: dict[str, Law] = {}
    text = words_of(root, FILE, needed=False)
    with faults.catching():
        for row in read_rows(FILE, text) if text else ():
            with faults.catching():
                law = _law(row, vocabulary)
                if law.id in laws:
                    raise row.wrong(f"the law “{law.id}” stands twice.", "id")
                laws[law.id] = law
    return tuple(laws.values())


def _law(row: Row, vocabulary: Vocabulary) -> Law:
    how = known(row)
    statement = Fact(words(row, "text"), how.confidence, how.source, how.seen, row.text("caution", ""))
    law = Law(words(row, "id"), vocabulary.when(row), statement)
    row.finish()
    return law
