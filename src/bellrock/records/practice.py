"""A chat to practise on: one finds the lines in which something is off, and nobody keeps a score."""

from dataclasses import dataclass

from bellrock.records.advice import Source


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """One line of a chat or a mail; `sign` names what is off in it, or is empty.

    `feedback` is what a reader is told on asking; it is empty only on lines of the person who is written to.
    """

    who: str
    words: str
    sign: str = ""
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One invented chat between adults: `scene` says who they are, `you` is the one written to, `helps` what to do."""

    id: str
    title: str
    scene: tuple[str, ...]
    you: str
    lines: tuple[PracticeLine, ...]
    helps: tuple[str, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Practice:
    """All chats to practise on, in their order."""

    dialogues: tuple[Dialogue, ...]
