"""The main job: read what the person has, say what it is, find what the other side gave away."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from bellrock.case import open_case
from bellrock.content.campaigns import load_fingerprints, load_seen_wallets
from bellrock.content.lexicon import load_lexicon
from bellrock.details import find
from bellrock.read import limits, read
from bellrock.recognise import Recogniser
from bellrock.recognise.campaigns import known_campaign
from bellrock.records.campaign import Fingerprint, SeenWallets
from bellrock.records.case import Case, Refusal
from bellrock.records.detail import Detail
from bellrock.records.effort import Effort
from bellrock.records.errors import NotAllowed, NotFound, OurFault, TooLarge, Unreadable
from bellrock.records.material import Channel, Material
from bellrock.records.message import MailHead
from bellrock.records.recognition import Answer
from bellrock.records.situation import Situation

# The national number plan in which a bare phone number is read; Bellrock is written for the United Kingdom.
_REGION = "GB"
# A mass mail stands in the mail itself or in the first mail attached to it.
_MAIL_PARTS = 4


@dataclass(frozen=True, slots=True)
class Tools:
    """What checking needs, loaded once and used for every input."""

    recogniser: Recogniser
    fingerprints: tuple[Fingerprint, ...]
    wallets: SeenWallets

    @classmethod
    def load(cls) -> "Tools":
        """The tools with the signals, weights and fingerprints of the content."""
        return cls(Recogniser(load_lexicon()), load_fingerprints(), load_seen_wallets())


@lru_cache(maxsize=1)
def tools() -> Tools:
    """The tools, loaded when they are first needed."""
    return Tools.load()


def check(name: str, stream: BinaryIO, situation: Situation, by: Tools) -> Case:
    """The case of one input; a seekable `stream` is read and never written.

    Raises a subclass of Unreadable, with a code and a sentence for the person, when it cannot be read.
    """
    effort = Effort()
    listening = by.recogniser.start(effort)
    details: list[Detail] = []
    words: list[str] = []
    mail: MailHead | None = None
    material: Material | None = None
    for part in read(name, stream):
        if isinstance(part, Material):
            material = part
            continue
        if part.index == 0:
            mail = part.mail
        if part.index < _MAIL_PARTS:
            words.append(part.text)
        effort.read(len(part.text))
        listening.hear(part)
        details.extend(find(part, _REGION, effort))
    if material is None:
        raise Unreadable(name)
    material = replace(material, unread=material.unread + effort.unread)
    recognition = listening.conclude(material)
    if recognition.answer is Answer.THREAT and material.channel is not Channel.CHAT:
        recognition = replace(recognition, campaign=known_campaign("\n".join(words), by.fingerprints))
    return open_case(name, material, recognition, tuple(details), situation, mail, by.wallets)


def check_files(names: tuple[str, ...], given: BinaryIO, situation: Situation, by: Tools) -> Iterator[Case | Refusal]:
    """A case or a refusal for each name, in order; the name "-" reads `given`, which must be seekable."""
    for name in names:
        try:
            if name == "-":
                yield check(name, given, situation, by)
            else:
                with opened(name) as stream:
                    yield check(name, stream, situation, by)
        except Unreadable as error:
            yield Refusal(name, error)
        except Exception as error:
            # A fault of ours in one file must not cost the person the answers on the others.
            yield Refusal(name, OurFault(name, f"({type(error).__name__})"))


def opened(name: str) -> BinaryIO:
    """The file of this name, to read; raises NotFound, NotAllowed, or TooLarge for a pipe without end."""
    path = Path(name)
    try:
        stream = path.open("rb")
    except FileNotFoundError:
        raise NotFound(name) from None
    except OSError:
        raise NotAllowed(name) from None
    return stream if stream.seekable() else _held(name, stream)


def _held(name: str, pipe: BinaryIO) -> BinaryIO:
    """What comes out of a pipe, in memory, since readers wind back."""
    with pipe:
        given = pipe.read(limits.PLAIN + 1)
    if len(given) > limits.PLAIN:
        raise TooLarge(name)
    return BytesIO(given)
