"""Which words about hurting or killing oneself stand in a material (safety rule 6 of the design)."""

from bellrock.records.recognition import SELF_HARM, SELF_HARM_OWN, Finding, Recognition


def self_harm(recognition: Recognition) -> tuple[str, ...]:
    """The signals found of somebody's own words, of a push and of a threat, in this order; none in nearly every case.

    "If you go I will kill myself" and "he said I should kill myself" hold the words that somebody would use of
    themselves too: inside a push or a threat they count as that alone.
    """
    told = {each: [found for found in recognition.signals if found.id == each] for each in SELF_HARM}
    others = [found for each, found_of in told.items() if each != SELF_HARM_OWN for found in found_of]
    own = [found for found in told[SELF_HARM_OWN] if not any(_inside(found, other) for other in others)]
    return tuple(each for each in SELF_HARM if (own if each == SELF_HARM_OWN else told[each]))


def _inside(found: Finding, other: Finding) -> bool:
    here, there = found.quote, other.quote
    return here.message == there.message and here.start < there.end and there.start < here.end
