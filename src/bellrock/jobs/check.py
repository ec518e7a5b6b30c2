"""The main job: read what the person has, say what it is, find what the other side gave away."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from bellrock.case import open_case
from bellrock.content.lexicon import load_lexicon
from bellrock.details import find
from bellrock.read import read
from bellrock.recognise import Recogniser
from bellrock.records.case import Case, Refusal
from bellrock.records.detail import Detail
from bellrock.records.errors import NotAllowed, NotFound, Unreadable
from bellrock.records.material import Material
from bellrock.records.message import MailHead
from bellrock.records.situation import Situation

# The national number plan in which a bare phone number is read; Bellrock is written for the United Kingdom.
_REGION = "GB"


@dataclass(frozen=True, slots=True)
class Tools:
    """What checking needs, loaded once and used for every input."""

    recogniser: Recogniser

    @classmethod
    def load(cls) -> "Tools":
        """The tools with the signals, weights and fingerprints of the content."""
        return cls(Recogniser(load_lexicon()))


def check(name: str, stream: BinaryIO, situation: Situation, tools: Tools) -> Case:
    """The case of one input; a seekable `stream` is read and never written.

    Raises a subclass of Unreadable, with a code and a sentence for the person, when it cannot be read.
    """
    listening = tools.recogniser.start()
    details: list[Detail] = []
    mail: MailHead | None = None
    material: Material | None = None
    for part in read(name, stream):
        if isinstance(part, Material):
            material = part
            continue
        if part.index == 0:
            mail = part.mail
        listening.hear(part)
        details.extend(find(part, _REGION))
    if material is None:
        raise Unreadable(name)
    return open_case(name, material, listening.conclude(material), tuple(details), situation, mail)


def check_files(
    names: tuple[str, ...], given: BinaryIO, situation: Situation, tools: Tools
) -> Iterator[Case | Refusal]:
    """A case or a refusal for each name, in order; the name "-" reads `given`, which must be seekable."""
    for name in names:
        try:
            if name == "-":
                yield check(name, given, situation, tools)
            else:
                with _opened(name) as stream:
                    yield check(name, stream, situation, tools)
        except Unreadable as error:
            yield Refusal(name, error)


def _opened(name: str) -> BinaryIO:
    path = Path(name)
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise NotFound(name) from None
    except OSError:
        raise NotAllowed(name) from None
