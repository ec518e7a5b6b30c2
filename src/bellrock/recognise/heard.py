"""What listening found in one material, before anything is concluded from it."""

from dataclasses import dataclass

from bellrock.records.recognition import Finding


@dataclass(frozen=True, slots=True)
class Heard:
    """What listening found.

    `together` are the signals of the stretch that weighs most, `anywhere` all of them, `at_edges` those near the
    beginning or the end of a message, `in_headings` those in a subject or a sender's name, which no quote can show;
    `tells` is true where one message tells of a threat;
    `findings` are the quotes; `letters` is how much there was to hear.
    """

    together: frozenset[str]
    anywhere: frozenset[str]
    at_edges: frozenset[str]
    findings: tuple[Finding, ...]
    language: str
    letters: int = 0
    in_headings: frozenset[str] = frozenset()
    tells: bool = False
