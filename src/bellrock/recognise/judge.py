"""From the signals found to the answer, the form and how sure we are."""

from collections.abc import Iterable
from dataclasses import dataclass

from bellrock.recognise.fold import fold
from bellrock.recognise.weigh import Scales
from bellrock.records.lexicon import Lexicon, Side
from bellrock.records.material import Channel, Material
from bellrock.records.pattern import regex
from bellrock.records.recognition import Answer, Band, Finding, Form, Recognition

_THREAT = 0.5
# How much was brought: a line that somebody copied, some lines, a chat, a long chat.
_LINE, _A_LINE, _SOME_LINES, _CHAT, _LONG_CHAT, _SHORT_CHAT = 200, 1.35, 0.9, 0.5, 0.25, 60
# Whoever is afraid pastes a message; a longer text has another topic, and any sentence may stand there by chance.
_PASTE = 3000
# A bill asks for money by a day too, and in coins where it likes: demands alone are no threat.
_DEMANDS = frozenset(("wallet", "bitcoin-word", "money-demand", "deadline", "if-unpaid", "pay-method-pushed"))
# Who tells of themselves says I, me or my; news and advice tell the same of others.
_MYSELF = regex(
    r"\b(?:i|im|i'm|i've|me|my|myself|we|us|our|ich|mich|mir|mein\w{0,2}|wir|uns|eu|meus?|minhas?|mim|yo|mis?|recibi|"
    r"je|j|moi|mon|ma|mes|mio|mia|miei|mie|ho|ik|mij|mijn|mi|mnie|moj\w{0,3}|moich|moim)\b"
)
# So much evidence of a mass mail outweighs words that only sound personal, as to the form alone.
_MASS = 8.0
_CERTAIN = 0.97
_PROBABLE = 0.8
_YOUNG, _KNOWN = "says-young", "knows-you"
# A person's own words about a threat decide, however much of it they quote: the log odds are held at this.
_TOLD, _ASKED = frozenset(("own-report", "threat-told")), "asks-for-help"
_TOLD_ODDS = -3.0
# So much evidence of a threat must be told of or quoted before a text is about one.
_QUOTED = 2.0
# Real chats, and threats by people whom the person knows, were not at hand to measure on.
_MEASURED = (None, Form.MASS_EMAIL, Form.OTHER_EXTORTION)
_OF_OTHERS = "told-by-others"
_TOPIC = frozenset(("blackmail-word",))
_NAMED = frozenset(("blackmail-word", "scam-word"))
# The signals that speak of pictures or private moments; without any, other extortion is no sextortion.
_PICTURES = frozenset(
    (
        *("recorded-you", "private-act", "adult-site-visit", "split-video", "have-your-pictures", "more-pictures"),
        *("words-exchanged", "names-your-people", "fake-pictures", "short-threat", "will-show-people"),
    )
)


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


def conclude(heard: Heard, material: Material, lexicon: Lexicon, scales: Scales) -> Recognition:
    """The recognition of a whole material."""
    told = material.channel is not Channel.CHAT and _told(heard)
    odds = scales.log_odds(weighed(heard, material, scales), brought(heard, material))
    probability = scales.probability(min(odds, _TOLD_ODDS) if told else odds)
    quoted = frozenset(finding.id for finding in heard.findings)
    shown = (quoted | heard.in_headings) - _DEMANDS
    threatening = (each for each in shown if scales.side[each] in (Side.THREAT, Side.OTHER))
    threat = probability >= _THREAT and any(threatening)
    answer = Answer.THREAT if threat else _spoken(heard, material, scales)
    form = _form(heard, material, lexicon, scales) if threat else None
    measured = heard.language in lexicon.measured and material.channel is not Channel.CHAT and form in _MEASURED
    personal = frozenset(signal.id for signal in lexicon.signals if signal.personal)
    return Recognition(
        answer=answer,
        form=form,
        probability=round(probability, 4),
        band=_band(answer, probability, measured),
        signals=heard.findings,
        own_report=answer is Answer.ABOUT and _own(heard, scales),
        holds_personal=bool(heard.anywhere & personal),
        language=heard.language,
        measured=measured,
        language_measured=heard.language in lexicon.measured,
    )


def _told(heard: Heard) -> bool:
    """True where somebody tells of a threat around the words that they quote, or asks for help more than once."""
    asked, of_others = (sum(finding.id == each for finding in heard.findings) for each in (_ASKED, _OF_OTHERS))
    if _OF_OTHERS in heard.at_edges and of_others > 1:
        return True
    return bool(heard.at_edges & _TOLD) or (_ASKED in heard.at_edges and asked > 1)


def _own(heard: Heard, scales: Scales) -> bool:
    """True where somebody tells of themselves, or tells with no word of advice or news around it."""
    told = [finding.quote.text for finding in heard.findings if scales.side[finding.id] is Side.REPORT]
    about = heard.anywhere & _side(scales, Side.ABOUT) - _TOPIC
    return any(_MYSELF.search(fold(quote)) for quote in told) or (bool(told) and not about)


def brought(heard: Heard, material: Material) -> float:
    """How much it says that somebody brought these words: 0 for a mail, which comes by itself, 1 for a short paste.

    In a long chat any single sentence may stand by chance, so a long chat counts for half, and a long text for nothing.
    """
    if material.channel is Channel.MAIL or (material.channel is Channel.TEXT and heard.letters > _PASTE):
        return 0.0
    if material.channel is Channel.CHAT:
        return _LONG_CHAT if material.messages > _SHORT_CHAT else _CHAT
    return _A_LINE if heard.letters <= _LINE else _SOME_LINES


def tells(signals: Iterable[str], scales: Scales) -> bool:
    """True where the signals of one message of a chat tell of blackmail: somebody tells, and a threat is told."""
    here = frozenset(signals)
    told = here & (_TOLD | {_OF_OTHERS})
    return bool(told) and (bool(here & _NAMED) or scales.evidence(here, Side.THREAT) >= _QUOTED)


def weighed(heard: Heard, material: Material, scales: Scales) -> frozenset[str]:
    """The signals that count: those close together, and, outside a chat, all that speaks about blackmail."""
    if material.channel is Channel.CHAT:
        # In a chat the person threatened answers in the same material: their fear does not undo the threat.
        return frozenset(each for each in heard.together if scales.side[each] is not Side.REPORT)
    return heard.together | frozenset(each for each in heard.anywhere if scales.speaks_about(each))


def _side(scales: Scales, side: Side) -> frozenset[str]:
    return frozenset(signal for signal, its in scales.side.items() if its is side)


def _spoken(heard: Heard, material: Material, scales: Scales) -> Answer:
    """About, where the text speaks of blackmail in its own name or tells of it; else none."""
    if material.channel is Channel.CHAT:
        return Answer.ABOUT if heard.tells else Answer.NONE
    report = heard.anywhere & _side(scales, Side.REPORT)
    about = heard.anywhere & _side(scales, Side.ABOUT)
    threats = scales.evidence(heard.anywhere, Side.THREAT) + scales.evidence(heard.anywhere, Side.OTHER)
    if report & _TOLD and ("threat-told" in report or brought(heard, material)):
        return Answer.ABOUT
    if len(report) > 1 or (report and (threats >= _QUOTED or about & _NAMED)):
        return Answer.ABOUT
    if _OF_OTHERS in about and threats >= 2 * _QUOTED:
        return Answer.ABOUT
    if about & _TOPIC and (report or len(about) > 1 or threats >= 2 * _QUOTED):
        return Answer.ABOUT
    return Answer.ABOUT if len(about) > 1 and len(about) * threats >= 6 * _QUOTED else Answer.NONE


def _form(heard: Heard, material: Material, lexicon: Lexicon, scales: Scales) -> Form:
    """The form that most of the evidence points to."""
    other = scales.evidence(heard.together, Side.OTHER)
    votes = dict.fromkeys(Form, 0.0)
    for signal in lexicon.signals:
        if signal.id in heard.together:
            for form in signal.forms:
                votes[Form(form)] += max(abs(scales.weight[signal.id]), abs(signal.prior), 0.5)
    mass = votes[Form.MASS_EMAIL]
    if other and other >= scales.evidence(heard.together & _PICTURES, Side.THREAT):
        return Form.OTHER_EXTORTION
    personal = any(signal.personal and signal.id in heard.anywhere for signal in lexicon.signals)
    if _YOUNG in heard.anywhere and (personal or material.channel is Channel.CHAT):
        return Form.CHILD
    if _KNOWN in heard.anywhere and mass < 4:
        return Form.IMAGE_ABUSE
    if material.channel is Channel.CHAT:
        return Form.MASS_EMAIL if mass > _MASS and not personal else Form.SOCIAL_MEDIA
    if personal and mass < _MASS:
        return Form.SOCIAL_MEDIA
    if material.channel is Channel.MAIL:
        return Form.MASS_EMAIL
    social = votes[Form.SOCIAL_MEDIA] + votes[Form.IMAGE_ABUSE]
    if mass >= social:
        return Form.MASS_EMAIL
    return Form.IMAGE_ABUSE if votes[Form.IMAGE_ABUSE] > votes[Form.SOCIAL_MEDIA] else Form.SOCIAL_MEDIA


def _band(answer: Answer, probability: float, measured: bool) -> Band:
    """How sure the words are; never almost certain where nothing real was measured or nothing was found."""
    sure = probability if answer is Answer.THREAT else 1 - probability
    if answer is Answer.THREAT and sure >= _CERTAIN and measured:
        return Band.ALMOST_CERTAIN
    return Band.PROBABLE if sure >= _PROBABLE else Band.CANNOT_TELL
