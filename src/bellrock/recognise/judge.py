"""From the signals found to the answer, the form and how sure we are."""

from dataclasses import dataclass

from bellrock.recognise.weigh import Scales
from bellrock.records.lexicon import Lexicon, Side
from bellrock.records.material import Channel, Material
from bellrock.records.recognition import Answer, Band, Finding, Form, Recognition

_THREAT = 0.5
_CERTAIN = 0.97
_PROBABLE = 0.8
_YOUNG, _KNOWN, _OFFER = "says-young", "knows-you", "recovery-offer"
_TOPIC = frozenset(("blackmail-word",))


@dataclass(frozen=True, slots=True)
class Heard:
    """What listening found: the signals that stood closest `together`, those found `anywhere`, and their quotes."""

    together: frozenset[str]
    anywhere: frozenset[str]
    findings: tuple[Finding, ...]
    language: str


def conclude(heard: Heard, material: Material, lexicon: Lexicon, scales: Scales) -> Recognition:
    """The recognition of a whole material."""
    signals = weighed(heard, material, scales)
    odds = scales.log_odds(signals)
    probability = scales.probability(odds)
    quoted = frozenset(finding.id for finding in heard.findings)
    threat = probability >= _THREAT and any(scales.side[each] in (Side.THREAT, Side.OTHER) for each in quoted)
    answer = Answer.THREAT if threat else _spoken(heard, scales)
    measured = heard.language in lexicon.measured and material.channel is not Channel.CHAT
    personal = frozenset(signal.id for signal in lexicon.signals if signal.personal)
    return Recognition(
        answer=answer,
        form=_form(heard, material, lexicon, scales) if answer is Answer.THREAT else None,
        probability=round(probability, 4),
        band=_band(answer, probability, measured),
        signals=heard.findings,
        own_report=answer is Answer.ABOUT and bool(heard.anywhere & _side(scales, Side.REPORT)),
        holds_personal=bool(heard.anywhere & personal),
        language=heard.language,
        measured=measured,
    )


def weighed(heard: Heard, material: Material, scales: Scales) -> frozenset[str]:
    """The signals that count: those close together, and, outside a chat, all that speaks about blackmail."""
    if material.channel is Channel.CHAT:
        # In a chat the person threatened answers in the same material: their fear does not undo the threat.
        return frozenset(each for each in heard.together if scales.side[each] is not Side.REPORT)
    return heard.together | frozenset(each for each in heard.anywhere if scales.speaks_about(each))


def _side(scales: Scales, side: Side) -> frozenset[str]:
    return frozenset(signal for signal, its in scales.side.items() if its is side)


def _spoken(heard: Heard, scales: Scales) -> Answer:
    """About, where the text speaks of blackmail in its own name or tells of it; else none."""
    report = heard.anywhere & _side(scales, Side.REPORT)
    about = heard.anywhere & _side(scales, Side.ABOUT)
    threats = heard.anywhere & (_side(scales, Side.THREAT) | _side(scales, Side.OTHER))
    if "own-report" in report and (threats or about & _TOPIC):
        return Answer.ABOUT
    if report and about & _TOPIC:
        return Answer.ABOUT
    if about & _TOPIC and (len(about) > 1 or threats):
        return Answer.ABOUT
    if len(about) > 1 and len(threats) > 2:
        return Answer.ABOUT
    return Answer.NONE


def _form(heard: Heard, material: Material, lexicon: Lexicon, scales: Scales) -> Form:
    """The form that most of the evidence points to."""
    other = scales.evidence(heard.together, Side.OTHER)
    votes = dict.fromkeys(Form, 0.0)
    for signal in lexicon.signals:
        if signal.id in heard.together:
            for form in signal.forms:
                votes[Form(form)] += max(abs(scales.weight[signal.id]), abs(signal.prior), 0.5)
    mass = votes[Form.MASS_EMAIL]
    if other and other >= mass and other * 2 >= scales.evidence(heard.together, Side.THREAT):
        return Form.OTHER_EXTORTION
    personal = any(signal.personal and signal.id in heard.anywhere for signal in lexicon.signals)
    if _YOUNG in heard.anywhere and (personal or material.channel is Channel.CHAT):
        return Form.CHILD
    if _KNOWN in heard.anywhere and mass < 4:
        return Form.IMAGE_ABUSE
    if material.channel is Channel.CHAT:
        return Form.MASS_EMAIL if mass > 8 and not personal else Form.SOCIAL_MEDIA
    if material.channel is Channel.MAIL:
        return Form.SOCIAL_MEDIA if personal and mass < 4 else Form.MASS_EMAIL
    social = votes[Form.SOCIAL_MEDIA] + votes[Form.IMAGE_ABUSE]
    if mass >= social and mass:
        return Form.MASS_EMAIL
    return Form.IMAGE_ABUSE if votes[Form.IMAGE_ABUSE] > votes[Form.SOCIAL_MEDIA] else Form.SOCIAL_MEDIA


def _band(answer: Answer, probability: float, measured: bool) -> Band:
    """How sure the words are; never almost certain where nothing real was measured or nothing was found."""
    sure = probability if answer is Answer.THREAT else 1 - probability
    if answer is Answer.THREAT and sure >= _CERTAIN and measured:
        return Band.ALMOST_CERTAIN
    return Band.PROBABLE if sure >= _PROBABLE else Band.CANNOT_TELL
