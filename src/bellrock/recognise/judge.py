"""From the signals found to the answer, the form and how sure we are."""

from bellrock.recognise.fold import fold
from bellrock.recognise.heard import Heard
from bellrock.recognise.rules import Evidence, about, form
from bellrock.recognise.weigh import Scales
from bellrock.records.lexicon import Lexicon, Role, Side
from bellrock.records.material import Channel, Material
from bellrock.records.pattern import regex
from bellrock.records.recognition import Answer, Band, Form, Recognition

_THREAT = 0.5
# How much was brought: a line that somebody copied, some lines, a chat, a long chat.
# With 1, 1, 1 and 0.5 we know 38 of 53 real lines, not 48, and 40 of 48 cases, not 45, and call 11 of 6,000 harmless
# chats a threat, not 2.
_LINE, _A_LINE, _SOME_LINES, _CHAT, _LONG_CHAT, _SHORT_CHAT = 200, 1.42, 0.9, 0.55, 0.3, 60
# Whoever is afraid pastes a message; a longer text has another topic, and any sentence may stand there by chance.
_PASTE = 3000
# Who tells of themselves says I, me or my; news and advice tell the same of others.
_MYSELF = regex(
    r"\b(?:i|im|i'm|i've|me|my|myself|we|us|our|ich|mich|mir|mein\w{0,2}|wir|uns|eu|meus?|minhas?|mim|yo|mis?|recibi|"
    r"je|j|m|moi|mon|ma|mes|mio|mia|miei|mie|ho|ik|mij|mijn|mi|mnie|moj\w{0,3}|moich|moim|jag|mig|mej|min|mitt|mina|"
    r"jeg|meg|mine|ben|beni|bana|benim|saya|aku|ako|ko|akin|toi|minh|imi|meu|mea|muj|moje)\b"
)
_CERTAIN = 0.97
_PROBABLE = 0.8
# A person's own words about a threat decide, however much of it they quote: the log odds are held at this.
_TOLD_ODDS = -3.0
# Real chats, and threats by people whom the person knows, were not at hand to measure on.
_MEASURED = (None, Form.MASS_EMAIL, Form.OTHER_EXTORTION)


def conclude(heard: Heard, material: Material, lexicon: Lexicon, scales: Scales) -> Recognition:
    """The recognition of a whole material."""
    evidence = Evidence(heard, material.channel, brought(heard, material), lexicon, scales)
    told = material.channel is not Channel.CHAT and _told(heard, scales)
    odds = scales.log_odds(weighed(heard, material, scales), evidence.brought)
    probability = scales.probability(min(odds, _TOLD_ODDS) if told else odds)
    quoted = frozenset(finding.id for finding in heard.findings)
    # A bill asks for money by a day too, and in coins where it likes: demands alone are no threat.
    shown = (quoted | heard.in_headings) - scales.of_role(Role.DEMAND)
    threatening = (each for each in shown if scales.side[each] in (Side.THREAT, Side.OTHER))
    threat = probability >= _THREAT and any(threatening)
    answer = Answer.THREAT if threat else about(evidence)
    its_form = form(evidence) if threat else None
    measured = heard.language in lexicon.measured and material.channel is not Channel.CHAT and its_form in _MEASURED
    return Recognition(
        answer=answer,
        form=its_form,
        probability=round(probability, 4),
        band=_band(answer, probability, measured),
        signals=heard.findings,
        own_report=answer is Answer.ABOUT and _own(heard, scales),
        holds_personal=evidence.has(Role.PERSONAL),
        says_they_hold=bool(quoted & scales.of_role(Role.HOLD)),
        language=heard.language,
        measured=measured,
        language_measured=heard.language in lexicon.measured,
        language_supported=heard.language in {code for code, _ in lexicon.languages} - lexicon.in_part,
    )


def _told(heard: Heard, scales: Scales) -> bool:
    """True where somebody tells of a threat around the words that they quote, or asks or tells it more than once."""
    if heard.at_edges & scales.of_role(Role.TELLS):
        return True
    if heard.at_edges & scales.of_role(Role.OF_OTHERS) and heard.anywhere & scales.of_role(Role.NAMES_IT):
        return True
    for role in (Role.ASKS, Role.OF_OTHERS):
        its = scales.of_role(role)
        if heard.at_edges & its and sum(finding.id in its for finding in heard.findings) > 1:
            return True
    return False


def _own(heard: Heard, scales: Scales) -> bool:
    """True where somebody tells of themselves, or tells with no word of advice or news around it."""
    told = [finding.quote.text for finding in heard.findings if scales.side[finding.id] is Side.REPORT]
    advised = heard.anywhere & scales.on_side(Side.ABOUT) - scales.of_role(Role.TOPIC)
    # In other letters the words of telling are those of somebody who speaks of themselves.
    own = (_MYSELF.search(each) or not each.isascii() for each in map(fold, told))
    return any(own) or (bool(told) and not advised)


def brought(heard: Heard, material: Material) -> float:
    """How much it says that somebody brought these words, to be multiplied with the weight of that in the lexicon.

    A mail comes by itself and a long text has another topic: both count for nothing. The shorter the rest is, the more
    it says that just these words were chosen; in a long chat any single sentence may stand by chance.
    """
    if material.channel is Channel.MAIL or (material.channel is Channel.TEXT and heard.letters > _PASTE):
        return 0.0
    if material.channel is Channel.CHAT:
        return _LONG_CHAT if material.messages > _SHORT_CHAT else _CHAT
    return _A_LINE if heard.letters <= _LINE else _SOME_LINES


def weighed(heard: Heard, material: Material, scales: Scales) -> frozenset[str]:
    """The signals that count: those close together, and, outside a chat, all that speaks about blackmail."""
    if material.channel is Channel.CHAT:
        # In a chat the person threatened answers in the same material: their fear does not undo the threat.
        return frozenset(each for each in heard.together if scales.side[each] is not Side.REPORT)
    return heard.together | frozenset(each for each in heard.anywhere if scales.speaks_about(each))


def _band(answer: Answer, probability: float, measured: bool) -> Band:
    """How sure the words are; never almost certain where nothing real was measured or nothing was found."""
    sure = probability if answer is Answer.THREAT else 1 - probability
    if answer is Answer.THREAT and sure >= _CERTAIN and measured:
        return Band.ALMOST_CERTAIN
    return Band.PROBABLE if sure >= _PROBABLE else Band.CANNOT_TELL
