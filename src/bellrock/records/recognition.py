"""What recognise says of a material: the answer, the form, the signals that show it."""

from dataclasses import dataclass
from enum import StrEnum

from bellrock.records.message import Moment
from bellrock.records.quote import Quote, Tier

# The signals of words about hurting or killing oneself: somebody's own, a push to it, a threat to do it.
# Whatever else is found the lines come first (safety rule 6 of the design); they say nothing of a threat.
SELF_HARM_OWN, SELF_HARM_GOAD, SELF_HARM_THREAT = "self-harm-own", "self-harm-goad", "self-harm-threat"
SELF_HARM = (SELF_HARM_OWN, SELF_HARM_GOAD, SELF_HARM_THREAT)


class Answer(StrEnum):
    """`THREAT`: this threatens you. `ABOUT`: this speaks about such blackmail. `NONE`: neither was found."""

    THREAT = "threat"
    ABOUT = "about"
    NONE = "none"


class Form(StrEnum):
    """The form of a threat: the four of the police page, and extortion of another kind."""

    MASS_EMAIL = "mass_email"
    SOCIAL_MEDIA = "social_media"
    IMAGE_ABUSE = "image_abuse"
    CHILD = "child"
    OTHER_EXTORTION = "other_extortion"


class Band(StrEnum):
    """How sure the words are of the answer and the form; never of the danger."""

    ALMOST_CERTAIN = "almost_certain"
    PROBABLE = "probable"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class Finding:
    """One named signal, with the words that show it; who said them in a chat and when, where the material tells."""

    id: str
    quote: Quote
    tier: Tier = Tier.SEEN
    author: str | None = None
    sent: Moment | None = None


@dataclass(frozen=True, slots=True)
class Campaign:
    """A known mass campaign: `copies` of the same text seen between `first_year` and `last_year`."""

    id: str
    copies: int
    first_year: int
    last_year: int


@dataclass(frozen=True, slots=True)
class Recognition:
    """The answer of recognise: `probability` that this is a threat, from 0 to 1, by a calibrated model.

    `own_report` is true when somebody tells in their own words what happened to them.
    `holds_personal` is true when the words show that the two have exchanged words or pictures, or name real contacts.
    `says_they_hold` is true where they say that they have pictures or a film of the person.
    `meant_for_one` is true when they may be for one person alone: they name people or places of a life, answer
    somebody, or announce a picture.
    `language` is a code of two or three letters, or "und"; `language_supported` is false where we cannot read it well;
    `measured` is false where no real material of this kind was measured,
    `language_measured` where none in this language was.
    """

    answer: Answer
    form: Form | None
    probability: float
    band: Band
    signals: tuple[Finding, ...]
    own_report: bool = False
    holds_personal: bool = False
    says_they_hold: bool = False
    meant_for_one: bool = False
    language: str = "und"
    measured: bool = True
    language_measured: bool = True
    language_supported: bool = True
    campaign: Campaign | None = None
