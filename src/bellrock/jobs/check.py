"""The main job: read what the person has, say what it is, find what the other side gave away."""

import os
import select
import stat
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Protocol

from bellrock.case import open_case
from bellrock.case.around import Around
from bellrock.case.pictures import why_closed
from bellrock.content.campaigns import load_fingerprints, load_seen_wallets
from bellrock.content.example import load_example
from bellrock.content.lexicon import load_lexicon
from bellrock.details import find
from bellrock.details.wallets.judge import judge
from bellrock.jobs.conversation_answers import ConversationAnswers
from bellrock.jobs.kept_messages import KeptMessages
from bellrock.jobs.mail_parts import MailParts
from bellrock.jobs.pace import Pace, Unhurried
from bellrock.read import limits, read
from bellrock.read.file_signs import FileKind, kind_of
from bellrock.recognise import Recogniser
from bellrock.recognise.acquaintance import is_of_somebody_else
from bellrock.recognise.campaigns import known_campaign
from bellrock.recognise.meant import meant_for_one
from bellrock.records.campaign import Fingerprint, SeenWallets
from bellrock.records.case import ANSWER_ALONE, Case, Refusal, Wants
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.effort import Effort
from bellrock.records.errors import ContentError, EmptyInput, NotAllowed, NotFound, OurFault, TooLarge, Unreadable
from bellrock.records.lexicon import ANY
from bellrock.records.material import Channel, IdentityKind, Material
from bellrock.records.message import MailHead, Message
from bellrock.records.recognition import Answer, Recognition
from bellrock.records.situation import Situation

# The national number plan in which a bare phone number is read; Bellrock is written for the United Kingdom.
_REGION = "GB"
# A mass mail stands in the mail itself or in the first mail attached to it.
_MAIL_PARTS = 4
# Seconds in which a pipe must begin to give. Looked at often: a press of Ctrl and C in the moment before one look
# begins is heard only at its end.
_PATIENCE, _LOOK = 5.0, 0.1
# Inputs that are open at once.
_AHEAD = 8
# English and the patterns of every language; to make all others ready takes three times as long.
_MOST_MET = ("en", ANY)


@dataclass(frozen=True, slots=True)
class Tools:
    """What checking needs, loaded once and used for every input."""

    recogniser: Recogniser
    fingerprints: tuple[Fingerprint, ...]
    wallets: SeenWallets

    @classmethod
    def load(cls) -> "Tools":
        """The tools with the signals, weights and fingerprints of the content."""
        return cls(Recogniser(load_lexicon(), _is_bitcoin), load_fingerprints(), load_seen_wallets())


def _is_bitcoin(words: str) -> bool:
    # The finder of details knows it anyway; the two readings do not know each other.
    verdict = judge(words)
    return verdict is not None and verdict.system == "btc" and verdict.checked is True


@lru_cache(maxsize=1)
def tools() -> Tools:
    """The tools, loaded when they are first needed."""
    return Tools.load()


def warmed() -> Tools:
    """The tools, ready for many inputs in English; a pattern of another language is made when it is first tried."""
    by = tools()
    by.recogniser.finder.prepare(*_MOST_MET)
    check("example.eml", BytesIO(load_example()), Situation(), by)
    return by


def warming() -> Iterator[object]:
    """Makes the tools ready for every language in short steps, English first."""
    by = tools()
    yield by
    yield check("example.eml", BytesIO(load_example()), Situation(), by)
    finder = by.recogniser.finder
    yield from finder.preparing(dict.fromkeys((*_MOST_MET, *finder.languages)))


_NO_HURRY = Unhurried()


def check(
    name: str, stream: BinaryIO, situation: Situation, by: Tools, pace: Pace = _NO_HURRY, wants: Wants = ANSWER_ALONE
) -> Case:
    """The case of one input; a seekable `stream` is read and never written.

    `pace` says how long messages may be looked at closely; the others are read and counted.
    `wants` says what is kept beside the answer.

    Raises a subclass of Unreadable, with a code and a sentence for the person, when it cannot be read.
    """
    _leave_closed(name, stream, situation, wants)
    effort = Effort()
    ears = ConversationAnswers(by.recogniser, effort)
    mails = MailParts(by.recogniser, ears.whole)
    kept = KeptMessages() if wants.messages else None
    around = Around()
    details: list[Detail] = []
    words: list[str] = []
    letters = came = 0
    mail: MailHead | None = None
    material: Material | None = None
    for part in read(name, stream, together=wants.together):
        if isinstance(part, Material):
            material = part
            continue
        came += len(part.text)
        if kept:
            kept.take(part)
        if not pace.has_time(part.index, came):
            effort.stop(part.index)
            continue
        if part.index == 0:
            mail = part.mail
        # Of a chat only the first messages are kept: it is never called a bluff.
        if part.index < _MAIL_PARTS or ((part.mail or part.author is None) and letters < limits.WORDS):
            words.append(part.text[: limits.HEARD])
            letters += len(words[-1])
        effort.read(len(part.text))
        # Finding first: where a process apart lacks the tables of phone numbers, it says so before the longer work.
        details.extend(find(part, _REGION, effort))
        mails.hear(part)
        around.hear(part, ears.hear(part))
    if material is None:
        raise Unreadable(name)
    material = replace(material, unread=material.unread + effort.unread, unknown=material.unknown + effort.cut_short)
    details.extend(_numbers_of_accounts(material, {each.normal for each in details}))
    recognition, conversations = ears.conclude(material)
    if recognition.answer is Answer.THREAT and material.channel is not Channel.CHAT:
        campaign = known_campaign("\n".join(words[:_MAIL_PARTS]), by.fingerprints)
        for_one = letters >= limits.WORDS or _is_for_one(recognition, words, mail, details)
        recognition = replace(recognition, campaign=campaign, meant_for_one=for_one)
    case = open_case(name, material, recognition, tuple(details), situation, mail, by.wallets, around.said)
    parts = mails.parts()
    # The mails of a mailbox are conversations too, and have their answers already.
    case = replace(case, parts=parts, conversations=() if parts else conversations)
    return replace(case, messages=kept.messages(), messages_left_out=kept.left_out) if kept else case


def _numbers_of_accounts(material: Material, known: set[str]) -> Iterator[Detail]:
    """The phone numbers by which an export names its people; they stand beside the words, at no place in them."""
    for identity in material.identities:
        if identity.kind is IdentityKind.PHONE and not identity.derived:
            for detail in find(Message(0, identity.value), _REGION):
                if detail.kind is DetailKind.PHONE and detail.normal not in known:
                    known.add(detail.normal)
                    yield replace(detail, quote=replace(detail.quote, start=0, end=0))


def _leave_closed(name: str, stream: BinaryIO, situation: Situation, wants: Wants) -> None:
    """Raises the reason where the input is a picture that may not be opened."""
    stream.seek(0)
    if kind_of(stream.read(limits.SNIFF)) is FileKind.PICTURE and (error := why_closed(name, wants.shows, situation)):
        raise error


def _is_for_one(recognition: Recognition, words: list[str], mail: MailHead | None, details: list[Detail]) -> bool:
    # Of a threat in the headings alone nobody knows a mass mail that says the same.
    return not recognition.signals or meant_for_one(words, mail) or _calls_others(words, details)


def _calls_others(words: list[str], details: list[Detail]) -> bool:
    """True where a phone number stands in the words that is not said to be the sender's own."""
    phones = (each.quote for each in details if each.kind is DetailKind.PHONE)
    return any(each.message >= len(words) or is_of_somebody_else(words[each.message], each.start) for each in phones)


class Reads(Protocol):
    """The seam: reads one input and gives its case, or raises a subclass of Unreadable."""

    def ahead(self, name: str, stream: BinaryIO, situation: Situation, wants: Wants = ANSWER_ALONE, /) -> bool:
        """Begin with an input whose case will be asked for soon, where that can be done beside another."""
        ...

    def check(self, name: str, stream: BinaryIO, situation: Situation, wants: Wants = ANSWER_ALONE, /) -> Case:
        """The case of one input; `stream` is seekable."""
        ...


class InThisProcess:
    """Reads without a process apart: for measuring, and in a browser, where the worker of the page stands apart."""

    def __init__(self, by: Tools) -> None:
        self._tools = by

    def ahead(self, *_: object) -> bool:
        """False: here one input is read after the other."""
        return False

    def check(self, name: str, stream: BinaryIO, situation: Situation, wants: Wants = ANSWER_ALONE) -> Case:
        """The case of one input."""
        return check(name, stream, situation, self._tools, wants=wants)


def check_files(
    names: tuple[str, ...], given: BinaryIO, situation: Situation, reading: Reads, wants: Wants = ANSWER_ALONE
) -> Iterator[Case | Refusal]:
    """A case or a refusal for each name, in order; the name "-" reads `given`, which must be seekable."""
    coming: deque[BinaryIO | Unreadable] = deque()
    try:
        for number, name in enumerate(names):
            # The next inputs are opened before this one is waited for, and begun with where another reading is free.
            ahead = names[number + len(coming) : number + _AHEAD]
            coming.extend(_taken(each, given, situation, reading, wants) for each in ahead)
            yield _read(name, coming.popleft(), situation, reading, wants)
    finally:
        for stream in coming:
            _put_back(stream)


def _taken(name: str, given: BinaryIO, situation: Situation, reading: Reads, wants: Wants) -> BinaryIO | Unreadable:
    """The open input, or why it cannot be opened."""
    if name == "-":
        return given
    try:
        stream = opened(name)
    except Unreadable as error:
        return error
    reading.ahead(name, stream, situation, wants)
    return stream


def _read(
    name: str, stream: BinaryIO | Unreadable, situation: Situation, reading: Reads, wants: Wants
) -> Case | Refusal:
    try:
        if isinstance(stream, Unreadable):
            raise stream
        return reading.check(name, stream, situation, wants)
    except Unreadable as error:
        return Refusal(name, error)
    except ContentError:
        # Where the advice is not whole, no file gets any.
        raise
    except Exception as error:
        # A fault of ours in one file must not cost the person the answers on the others.
        return Refusal(name, OurFault(name, f"({type(error).__name__})"))
    finally:
        if name != "-":
            _put_back(stream)


def _put_back(stream: BinaryIO | Unreadable) -> None:
    if not isinstance(stream, Unreadable):
        stream.close()


def opened(name: str) -> BinaryIO:
    """The file of this name, to read; raises NotFound, NotAllowed, or TooLarge for a pipe without end.

    A pipe into which nobody writes gives nothing after five seconds (EmptyInput); a device is never read.
    """
    path = Path(name)
    try:
        kind = path.stat().st_mode
        if stat.S_ISFIFO(kind):
            return _held(name, path)
        if not stat.S_ISREG(kind):
            raise NotAllowed(name)
        return path.open("rb")
    except FileNotFoundError:
        raise NotFound(name) from None
    except (OSError, ValueError):
        raise NotAllowed(name) from None


def _held(name: str, path: Path) -> BinaryIO:
    """What comes out of a pipe, in memory, since readers wind back."""
    # Without waiting: a pipe that nobody writes into would hold the opening for ever.
    number = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with os.fdopen(number, "rb") as pipe:
        if not any(select.select([pipe], [], [], _LOOK)[0] for _ in range(round(_PATIENCE / _LOOK))):
            raise EmptyInput(name, "Nothing came out of this pipe.")
        os.set_blocking(number, True)
        given = pipe.read(limits.PLAIN + 1)
    if len(given) > limits.PLAIN:
        raise TooLarge(name)
    return BytesIO(given)
