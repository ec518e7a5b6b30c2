"""The recogniser: hear each message, then conclude what the whole is."""

from collections import deque
from dataclasses import replace

from bellrock.read.normalise import normalise
from bellrock.recognise.fold import fold
from bellrock.recognise.heard import Heard
from bellrock.recognise.judge import conclude
from bellrock.recognise.language import SmallWords, Tongue
from bellrock.recognise.rules import tells
from bellrock.recognise.signals import Finder, Hit, Looking
from bellrock.recognise.speakers import Speakers
from bellrock.recognise.wallet import Proves, by_stdnum, is_wallet
from bellrock.recognise.weigh import Scales
from bellrock.records.effort import Effort
from bellrock.records.lexicon import Lexicon, Role
from bellrock.records.material import Material
from bellrock.records.message import Message, MessageKind
from bellrock.records.pattern import regex
from bellrock.records.quote import Quote
from bellrock.records.recognition import SELF_HARM, SELF_HARM_OWN, SELF_HARM_THREAT, Finding, Recognition
from bellrock.records.shadow import Shadow

# A threat is made within a few paragraphs or some sixty chat messages; words further apart do not belong together.
_REACH = 8000
_SHORT = 130
# Who tells of a threat does so before or after the words that they quote.
_EDGE = 500
_MOST_QUOTES = 4
_MOST_KEPT = 2000
# A film of a wedding or a match is no hold over anybody: in the words around it some signals weigh nothing.
_AROUND = 80
# The name of a group is chosen by a person, and can itself be the threat.
_CALLED = regex('["“„«”]([^"“”„«»\n]{3,200})["“”»]')
# No person writes a message longer than this; what stands in the first part decides.
_LONGEST = 400_000


class Recogniser:
    """Tells threats from talk about threats from neither, by named signals; built once, used for many materials.

    `proves` says whether the checksum of a Bitcoin address holds.
    """

    def __init__(self, lexicon: Lexicon, proves: Proves = by_stdnum) -> None:
        self.lexicon, self.proves = lexicon, proves
        self.finder = Finder(lexicon)
        self.scales = Scales(lexicon)
        self.small_words = SmallWords(lexicon.languages)

    def start(self, effort: Effort | None = None) -> "Listening":
        """A new listening for one material, within the effort that it is worth."""
        return Listening(self, effort)


class Listening:
    """Hears the messages of one material one at a time and keeps only a few quotes of each signal."""

    def __init__(self, recogniser: Recogniser, effort: Effort | None = None, looking: Looking | None = None) -> None:
        self._recogniser = recogniser
        self._alone = effort is None and looking is None
        self._looking = looking or Looking(effort)
        self._tongue = Tongue(recogniser.small_words)
        self._clock = 0
        self._letters = 0
        self._recent: dict[str | None, deque[tuple[int, str]]] = {}
        self._tells = False
        self._best: tuple[float, frozenset[str]] = (recogniser.scales.log_odds((), brought=0), frozenset())
        self._kept: list[Finding] = []
        self._counts: dict[tuple[str, str | None], int] = {}
        self._speakers = Speakers(recogniser.scales)
        self._everywhere: set[str] = set()
        self._at_edges: set[str] = set()
        self._in_headings: set[str] = set()

    def beside(self) -> "Listening":
        """A listening for another conversation of the same material; what words were looked up is known to both."""
        return Listening(self._recogniser, looking=self._looking)

    def hear(self, message: Message) -> tuple[Quote, ...]:
        """Take in one message, and give the quotes that were kept of it.

        Of lines that the app wrote only what somebody called a group or themselves is heard.
        """
        kept = len(self._kept)
        self._speakers.speaks(_author(message))
        if message.kind is MessageKind.SYSTEM:
            if called := _CALLED.search(message.text):
                # Blanks keep the place, so that a quote still stands where the app wrote it.
                self._listen(" " * called.start(1) + called[1], message)
            return self._quotes_from(kept)
        for heading in (message.mail.subject, message.mail.sender) if message.mail else ():
            if heading:
                self._take(fold(normalise(heading).text), None, message)
        self._listen(message.text, message)
        return self._quotes_from(kept)

    def _quotes_from(self, number: int) -> tuple[Quote, ...]:
        return tuple(each.quote for each in self._kept[number:]) if len(self._kept) > number else ()

    def _listen(self, text: str, message: Message) -> None:
        self._letters += len(text)
        if self._alone:
            self._looking.effort.read(len(text))
        shadow = normalise(text[:_LONGEST])
        self._take(fold(shadow.text), shadow, message)

    def conclude(self, material: Material) -> Recognition:
        """What the whole is."""
        return conclude(self.heard(), material, self._recogniser.lexicon, self._recogniser.scales)

    def heard(self) -> Heard:
        """What was found so far."""
        ordered = sorted(self._kept, key=lambda each: (each.quote.message, each.quote.start, each.id))
        counts: dict[str, int] = {}
        findings: list[Finding] = []
        for finding in ordered:
            if counts.get(finding.id, 0) < _MOST_QUOTES and self._speakers.threatens(finding.author, finding.id):
                counts[finding.id] = counts.get(finding.id, 0) + 1
                findings.append(self._as_meant(finding))
        return Heard(
            together=self._best[1],
            anywhere=frozenset(self._everywhere),
            at_edges=frozenset(self._at_edges),
            findings=tuple(findings),
            language=self._tongue.leading(),
            letters=self._letters,
            in_headings=frozenset(self._in_headings),
            tells=self._tells,
        )

    def _as_meant(self, finding: Finding) -> Finding:
        """The finding, as what it is from its author: "if you post that I will kill myself" of whoever is threatened
        is despair, and no threat."""
        if finding.id == SELF_HARM_THREAT and self._speakers.is_threatened(finding.author):
            return replace(finding, id=SELF_HARM_OWN)
        return finding

    def _take(self, folded: str, shadow: Shadow | None, message: Message) -> None:
        languages = self._tongue.hear(folded)
        hits = self._recogniser.finder.find(folded, languages, self._looking)
        scales = self._recogniser.scales
        everyday = tuple(hit for hit in hits if hit.signal in scales.of_role(Role.EVERYDAY))
        author = _author(message)
        self._tells = self._tells or (bool(hits) and tells((hit.signal for hit in hits), scales))
        for hit in hits:
            if hit.signal in scales.of_role(Role.WALLET) and not self._is_wallet(hit, shadow):
                continue
            outweighed = scales.outweighed(hit, hits)
            if outweighed and hit.signal in scales.of_role(Role.ECHO):
                continue
            self._everywhere.add(hit.signal)
            harmless = hit.signal in scales.of_role(Role.HARMLESS) and _beside(hit, everyday)
            if hit.signal not in SELF_HARM and not (outweighed or harmless):
                self._weigh(author, self._clock + hit.start, hit.signal)
            if shadow is None:
                self._in_headings.add(hit.signal)
            else:
                self._keep(hit, shadow, message)
                if hit.start < _EDGE or hit.end > len(folded) - _EDGE:
                    self._at_edges.add(hit.signal)
        self._clock += max(len(folded), _SHORT)

    def _is_wallet(self, hit: Hit, shadow: Shadow | None) -> bool:
        return shadow is not None and is_wallet(shadow.text[hit.start : hit.end], self._recogniser.proves)

    def _weigh(self, author: str | None, place: int, signal: str) -> None:
        """Add a signal to those of the same author within reach, and remember the heaviest company ever seen."""
        recent = self._recent.setdefault(author, deque())
        recent.append((place, signal))
        while recent[0][0] < place - _REACH:
            recent.popleft()
        together = frozenset(name for _, name in recent)
        threats = frozenset(name for name in together if not self._recogniser.scales.speaks_about(name))
        weight = self._recogniser.scales.log_odds(threats, brought=0)
        if weight > self._best[0] or not self._best[1]:
            self._best = weight, together

    def _keep(self, hit: Hit, shadow: Shadow, message: Message) -> None:
        author = _author(message)
        count = self._counts.get((hit.signal, author), 0)
        if count < _MOST_QUOTES and len(self._kept) < _MOST_KEPT:
            self._counts[hit.signal, author] = count + 1
            start, end = shadow.span(hit.start, hit.end)
            quote = Quote(message.index, start, end, message.text[start:end])
            self._kept.append(Finding(hit.signal, quote, author=author, sent=message.sent))
            # Only who can be quoted is weighed: else nobody would be left to quote.
            self._speakers.gives(author, hit.signal)


def _author(message: Message) -> str | None:
    """Who said it in a chat; the sender of a mail is known by its head, and proves nothing."""
    return message.author if message.mail is None else None


def _beside(hit: Hit, everyday: tuple[Hit, ...]) -> bool:
    """True where the words stand beside the everyday pictures that they are about."""
    return any(hit.start < each.end + _AROUND and each.start < hit.end + _AROUND for each in everyday)
