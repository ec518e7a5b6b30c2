"""The rules that a helpline worker can read: when a text is about blackmail, and which form a threat has.

Each table is read from the top; the first rule that holds decides. No rule names a signal: what a signal is stands in
its own row, as a side and as roles.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from bellrock.recognise.heard import Heard
from bellrock.recognise.weigh import Scales
from bellrock.records.lexicon import Lexicon, Role, Side
from bellrock.records.material import Channel
from bellrock.records.recognition import Answer, Form

# So much evidence of a threat must be told of or quoted before a text is about one.
QUOTED = 2.0
# So much evidence of a mass mail outweighs words that only sound personal, as to the form alone; so little is none.
_MASS, _SOME_MASS = 8.0, 4.0


@dataclass(frozen=True)
class Evidence:
    """What a rule may ask: what was heard, by role and by side, and how it came."""

    heard: Heard
    channel: Channel
    brought: float
    lexicon: Lexicon
    scales: Scales

    def has(self, *roles: Role) -> bool:
        """True where a signal of one of these roles stands anywhere."""
        return bool(self.heard.anywhere & self.scales.of_role(*roles))

    def count(self, side: Side) -> int:
        """How many signals of this side stand anywhere."""
        return len(self.heard.anywhere & self.scales.on_side(side))

    @cached_property
    def threats(self) -> float:
        """The evidence of a threat of any kind, anywhere."""
        anywhere = self.heard.anywhere
        return self.scales.evidence(anywhere, Side.THREAT) + self.scales.evidence(anywhere, Side.OTHER)

    @cached_property
    def votes(self) -> dict[Form, float]:
        """The evidence for each form, in the stretch that weighs most."""
        votes = dict.fromkeys(Form, 0.0)
        for signal in self.lexicon.signals:
            if signal.id in self.heard.together:
                for form in signal.forms:
                    votes[Form(form)] += max(abs(self.scales.weight[signal.id]), abs(signal.prior), 0.5)
        return votes

    @property
    def mass(self) -> float:
        """The evidence for a mass mail."""
        return self.votes[Form.MASS_EMAIL]

    @property
    def is_other(self) -> bool:
        """True where extortion of another kind weighs at least as much as what speaks of pictures."""
        other = self.scales.evidence(self.heard.together, Side.OTHER)
        pictures = self.heard.together & self.scales.of_role(Role.PICTURES)
        return bool(other) and other >= self.scales.evidence(pictures, Side.THREAT)


class AboutRule(NamedTuple):
    """A text is about blackmail where this holds, for this reason."""

    reason: str
    holds: Callable[[Evidence], bool]


class FormRule(NamedTuple):
    """A threat has this form where this holds, for this reason."""

    form: Form
    reason: str
    holds: Callable[[Evidence], bool]


IN_A_CHAT = (
    AboutRule(
        "In one message somebody tells of it, and asks for help, names it or quotes it.", lambda it: it.heard.tells
    ),
)

IN_A_TEXT = (
    AboutRule(
        "Somebody tells of a threat to them, or brought these words and tells what was done.",
        lambda it: it.has(Role.TELLS_OF_A_THREAT) or (it.has(Role.TELLS) and it.brought > 0),
    ),
    AboutRule("Somebody tells of it in more than one way.", lambda it: it.count(Side.REPORT) > 1),
    AboutRule(
        "Somebody tells of something or asks for help, and a threat is quoted or named.",
        lambda it: it.count(Side.REPORT) > 0 and (it.threats >= QUOTED or it.has(Role.NAMES_IT)),
    ),
    AboutRule(
        "It tells what others did, and what they did is a threat.",
        lambda it: it.has(Role.OF_OTHERS) and it.threats >= 2 * QUOTED,
    ),
    AboutRule(
        "It names blackmail, and tells, advises, or quotes a threat beside it.",
        lambda it: (
            it.has(Role.TOPIC) and (it.count(Side.REPORT) > 0 or it.count(Side.ABOUT) > 1 or it.threats >= 2 * QUOTED)
        ),
    ),
    AboutRule(
        "It speaks about threats in more than one way, and quotes much of one.",
        lambda it: it.count(Side.ABOUT) > 1 and it.count(Side.ABOUT) * it.threats >= 6 * QUOTED,
    ),
)

FORMS = (
    FormRule(
        Form.OTHER_EXTORTION, "A bomb, a killer or a locked file weighs more than pictures.", lambda it: it.is_other
    ),
    FormRule(
        Form.CHILD,
        "Somebody says that they are under 18, and the two have met, in a chat or in words.",
        lambda it: it.has(Role.YOUNG) and (it.has(Role.PERSONAL) or it.channel is Channel.CHAT),
    ),
    FormRule(
        Form.IMAGE_ABUSE,
        "It comes from somebody known, and hardly looks like a mass mail.",
        lambda it: it.has(Role.KNOWN) and it.mass < _SOME_MASS,
    ),
    FormRule(
        Form.MASS_EMAIL,
        "A mass mail that somebody sent on in a chat.",
        lambda it: it.channel is Channel.CHAT and it.mass > _MASS and not it.has(Role.PERSONAL),
    ),
    FormRule(Form.SOCIAL_MEDIA, "It is said in a chat.", lambda it: it.channel is Channel.CHAT),
    FormRule(
        Form.SOCIAL_MEDIA,
        "The two have exchanged words or pictures.",
        lambda it: it.has(Role.PERSONAL) and it.mass < _MASS,
    ),
    FormRule(Form.MASS_EMAIL, "It came by mail, and nothing is personal.", lambda it: it.channel is Channel.MAIL),
    FormRule(
        Form.MASS_EMAIL,
        "It looks like a mass mail at least as much as like a chat.",
        lambda it: it.mass > 0 and it.mass >= it.votes[Form.SOCIAL_MEDIA] + it.votes[Form.IMAGE_ABUSE],
    ),
    FormRule(
        Form.IMAGE_ABUSE,
        "It looks more like somebody known than like a stranger.",
        lambda it: it.votes[Form.IMAGE_ABUSE] > it.votes[Form.SOCIAL_MEDIA],
    ),
    FormRule(Form.SOCIAL_MEDIA, "Most such threats are made in chats.", lambda _: True),
)


def about(evidence: Evidence) -> Answer:
    """About, where the text speaks of blackmail in its own name or tells of it; else none."""
    rules = IN_A_CHAT if evidence.channel is Channel.CHAT else IN_A_TEXT
    return Answer.ABOUT if any(rule.holds(evidence) for rule in rules) else Answer.NONE


def form(evidence: Evidence) -> Form:
    """The form that most of the evidence points to."""
    return next(rule.form for rule in FORMS if rule.holds(evidence))


def tells(signals: Iterable[str], scales: Scales) -> bool:
    """True where the signals of one message of a chat tell of blackmail.

    Somebody tells what was done to them and asks what to do; or somebody tells, of themselves or of others, and names
    it or quotes a threat.
    """
    here = frozenset(signals)
    if here & scales.of_role(Role.TELLS) and here & scales.of_role(Role.ASKS):
        return True
    if not here & scales.of_role(Role.TELLS, Role.OF_OTHERS):
        return False
    return bool(here & scales.of_role(Role.NAMES_IT)) or scales.evidence(here, Side.THREAT) >= QUOTED
