"""iMessage and SMS of an iPhone or a Mac, as imessage-exporter writes them in text."""

from bellrock.read.given import Given
from bellrock.read.imessage import blocks
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.records.material import Channel
from bellrock.records.pattern import regex

_SENDER = regex(r"Me|\+\d[\d ()-]{4,20}|\d{5,15}|[^\s@]{1,100}@[^\s@]{1,100}")
_LOOKED_AT, _LONGEST_HEAD = 400, 1_000


def sure(given: Given) -> Sure:
    """Likely where the first line is such a time, and two begin a message or who wrote is plainly a sender."""
    words = given.words.lstrip("\ufeff\r\n")
    if not words[:1].isupper() or not words[:1].isascii():
        return Sure.NO
    # The first line alone says no of nearly everything else.
    if not blocks.is_head(words[:_LONGEST_HEAD].partition("\n")[0].rstrip("\r")):
        return Sure.NO
    lines = words.splitlines()[:_LOOKED_AT]
    heads = [at for at, line in enumerate(lines) if blocks.is_head(line) and (at == 0 or not lines[at - 1].strip())]
    named = [lines[at + 1] for at in heads if at + 1 < len(lines) and lines[at + 1].strip()]
    if not heads or heads[0] != 0 or not named:
        return Sure.NO
    return Sure.LIKELY if len(named) > 1 or _SENDER.fullmatch(named[0]) else Sure.NO


READER = Reader(
    format="imessage_text",
    title="iMessage (imessage-exporter, text)",
    channel=Channel.CHAT,
    sure=sure,
    messages=blocks.messages,
    tested=Tested.GENERATED,
    reads="a text a conversation: replies once and in their place, edits with what stood before, reactions",
    misses="the zone of the times; where the words of a reply end that itself holds an empty line",
    endings=(".txt",),
)
