"""The words to say or send, one page each, as they stand in say/, and the slots that fill them."""

import re
from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import names_in, words_of
from bellrock.content.page import Page, read_page
from bellrock.content.sourced import review, words
from bellrock.content.step_pages import page_id, place
from bellrock.content.table import Row, read_rows
from bellrock.content.vocabulary import Vocabulary
from bellrock.records.advice import Script, Slot
from bellrock.records.errors import ContentError

FOLDER = "say"
SLOTS_FILE = "slots.yaml"
# The name of the app comes from platforms/, so no row of slots.yaml repeats it.
APP_SLOT = "app"

_SLOT = re.compile(r"\{([a-z_]+)\}")


def read_slots(root: Path, vocabulary: Vocabulary, faults: Faults) -> tuple[Slot, ...]:
    """All slots; a slot stands once only."""
    slots: dict[str, Slot] = {}
    text = words_of(root, SLOTS_FILE, needed=False)
    with faults.catching():
        for row in read_rows(SLOTS_FILE, text) if text else ():
            with faults.catching():
                slot = _slot(row, vocabulary)
                if slot.name in slots or slot.name == APP_SLOT:
                    raise row.wrong(f"the slot “{slot.name}” stands twice.", "slot")
                slots[slot.name] = slot
    return tuple(slots.values())


def _slot(row: Row, vocabulary: Vocabulary) -> Slot:
    name, fact = words(row, "slot"), vocabulary.name(row, "fact")
    cells = row.row("words")
    for value in cells.names:
        if value not in vocabulary.values(fact):
            right = ", ".join(vocabulary.values(fact))
            raise cells.wrong(f"“{value}” is not an answer of “{fact}”. The answers are: {right}.", value)
    slot = Slot(name, fact, tuple((value, words(cells, value)) for value in cells.names))
    row.finish()
    return slot


def read_scripts(root: Path, vocabulary: Vocabulary, slots: tuple[Slot, ...], faults: Faults) -> tuple[Script, ...]:
    """All scripts, by purpose, place and id."""
    scripts = []
    for name in names_in(root, FOLDER, ".md"):
        with faults.catching():
            scripts.append(_script(read_page(name, words_of(root, name)), vocabulary, slots))
    return tuple(sorted(scripts, key=lambda script: (script.purpose, script.place, script.id)))


def _script(page: Page, vocabulary: Vocabulary, slots: tuple[Slot, ...]) -> Script:
    row = page.front
    if len(page.sections) > 1:
        raise ContentError(page.file, f"{page.file}: a script has a title and lines, and no headings with ##.")
    lines = page.section("")
    if not lines:
        raise ContentError(page.file, f"{page.file}: the script holds no words.")
    names = {APP_SLOT, *(slot.name for slot in slots)}
    for line in lines:
        for slot in _SLOT.findall(line):
            if slot not in names:
                right = ", ".join(sorted(names))
                raise ContentError(page.file, f"{page.file}: there is no slot “{slot}”. The slots are: {right}.")
        if set("{}") & set(_SLOT.sub("", line)):
            raise ContentError(page.file, f"{page.file}: a slot is written {{name}}, in small letters: “{line}”.")
    sourced = review(row, sources_needed=False)
    script = Script(
        id=page_id(page.file),
        purpose=words(row, "purpose"),
        title=page.title,
        when=vocabulary.when(row),
        place=place(row),
        lines=lines,
        sources=sourced.sources,
        reviewed=sourced.reviewed,
        again_by=sourced.again_by,
    )
    row.finish()
    return script
