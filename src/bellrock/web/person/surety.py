"""How sure a statement is, in words: of the kind of message, and of a value that carries its own check."""

from datetime import datetime

from bellrock.case.showing import ShownDetail
from bellrock.records.detail import Reading
from bellrock.records.recognition import Band
from bellrock.web.words import day_in_words, mark, say

# How sure the words are of what kind of message this is, never how great the danger is.
SURE = {
    Band.ALMOST_CERTAIN: mark("We are nearly certain what kind of message this is."),
    Band.PROBABLE: mark("We are fairly sure what kind of message this is."),
    Band.CANNOT_TELL: mark("We cannot tell for sure what kind of message this is."),
}


def proof(detail: ShownDetail) -> tuple[str, ...]:
    """What the checksum of a value proves, and that it was damaged where it was."""
    notes = []
    if detail.checked is True:
        notes.append(say("Its built-in check is right, so it is written down right."))
    elif detail.checked is False:
        notes.append(say("Its built-in check is wrong. A letter or digit may be off. Look at it again."))
    if detail.reading is Reading.POSSIBLE:
        notes.append(say("It was damaged. This is one likely reading."))
    return tuple(notes)


def ends(moment: datetime) -> str:
    """The moment that a deadline comes to, such as 25 November 2026, 02:14 UTC."""
    return f"{day_in_words(moment.date())}, {moment:%H:%M}{' UTC' if moment.tzinfo else ''}"


def of_how_many(shown: int, whole: int) -> str:
    """How many of very many stand on the page."""
    words = say("{shown} of {whole} are shown.")
    return words.replace("{shown}", f"{shown:,}").replace("{whole}", f"{whole:,}")
