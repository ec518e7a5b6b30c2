"""The short words that pages show beside a finding: what a kind of detail is good for, what a mail check proves."""

from pathlib import Path

from bellrock.content.folder import CONTENT, words_of
from bellrock.content.table import read_rows
from bellrock.records.phrase import Phrase


def load_detail_phrases(root: Path = CONTENT) -> dict[str, Phrase]:
    """For each kind of detail, its name and what it is good for."""
    return _phrases(root, "details.yaml")


def load_mail_check_phrases(root: Path = CONTENT) -> dict[str, Phrase]:
    """For each check of a mail, what it proves and what it does not."""
    return _phrases(root, "mail_checks.yaml")


def _phrases(root: Path, name: str) -> dict[str, Phrase]:
    phrases = {}
    for row in read_rows(name, words_of(root, name)):
        phrase = Phrase(row.text("id"), row.text("title"), row.text("text"))
        row.finish()
        if {"{", "}"} & {*phrase.title, *phrase.text}:
            raise row.wrong(f"“{phrase.id}” has a gap. Words of others stand beside ours, never inside them.")
        if phrase.id in phrases:
            raise row.wrong(f"“{phrase.id}” stands here twice.")
        phrases[phrase.id] = phrase
    return phrases
