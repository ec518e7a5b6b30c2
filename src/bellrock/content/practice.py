"""The chats to practise on, as they stand in practice.yaml."""

from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import CONTENT, words_of
from bellrock.content.sourced import review, words
from bellrock.content.table import Row, read_rows
from bellrock.records.practice import Dialogue, Practice, PracticeLine

FILE = "practice.yaml"

# A line in which nothing is off says so with this word, so that no sign is left out by mistake.
NONE = "none"


def load_practice(root: Path = CONTENT, faults: Faults | None = None) -> Practice:
    """All chats to practise on; a folder without the file has none."""
    faults = faults or Faults()
    dialogues: list[Dialogue] = []
    text = words_of(root, FILE, needed=False)
    for row in read_rows(FILE, text) if text else ():
        with faults.catching():
            dialogue = _dialogue(row)
            if dialogue.id in {each.id for each in dialogues}:
                raise row.wrong(f"“{dialogue.id}” stands here twice.", "id")
            dialogues.append(dialogue)
    return Practice(tuple(dialogues))


def _dialogue(row: Row) -> Dialogue:
    you = words(row, "you")
    dialogue = Dialogue(
        id=words(row, "id"),
        title=words(row, "title"),
        scene=row.texts("scene"),
        you=you,
        lines=tuple(_line(each, you) for each in row.rows("lines")),
        helps=row.texts("helps"),
        sources=review(row).sources,
    )
    row.finish()
    signed = {bool(line.sign) for line in dialogue.lines}
    if signed != {True, False}:
        raise row.wrong("a chat needs lines with a sign and lines without one.", "lines")
    return dialogue


def _line(row: Row, you: str) -> PracticeLine:
    sign = words(row, "sign")
    line = PracticeLine(words(row, "who"), words(row, "words"), "" if sign == NONE else sign, row.text("feedback", ""))
    row.finish()
    if line.who == you and line.sign:
        raise row.wrong(f"a line of {you} has no sign: nothing that {you} says is a mistake.", "sign")
    if line.who != you and not line.feedback:
        raise row.wrong("“feedback” is missing: what a reader is told who asks about this line.")
    return line
