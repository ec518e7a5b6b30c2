"""What recognise goes by: the named signals, the weights learned for them, and the words that tell a language."""

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """What a signal speaks for.

    `THREAT`: somebody is threatened with pictures, videos or secrets.
    `OTHER`: extortion of another kind, such as a bomb, a hired killer or a hacked website.
    `ABOUT`: the text speaks about such blackmail: advice, news.
    `REPORT`: somebody tells in their own words what was done to them.
    `CONTEXT`: tells the form, or warns, but says nothing for or against a threat.
    """

    THREAT = "threat"
    OTHER = "other"
    ABOUT = "about"
    REPORT = "report"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Signal:
    """One named signal: `title` and `sentence` are for the person, `reason` is why a helpline worker would count it.

    `patterns` holds pairs of a language and a regular expression (see recognise/notation.py).
    `forms` are the forms of a threat that it points to; `personal` is true where it shows that the two know each other.
    `prior` is its weight before anything was learned.
    """

    id: str
    title: str
    sentence: str
    side: Side
    prior: float
    reason: str
    patterns: tuple[tuple[str, str], ...]
    forms: tuple[str, ...] = ()
    personal: bool = False


@dataclass(frozen=True, slots=True)
class Weights:
    """The learned numbers: log odds = `bias` + the weight of each signal found, then stretched by `slope`, `shift`.

    `pasted` is added for what is no mail: somebody chose those words and brought them, mail comes by itself.
    """

    bias: float
    pasted: float
    slope: float
    shift: float
    by_signal: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that recognise goes by.

    `languages` pairs a two-letter code with its commonest small words; `measured` names the languages in which real
    threats were at hand to measure on.
    `cues` holds, for each pattern, the groups of letters that it cannot do without (see recognise/notation.py), where
    they were worked out beforehand.
    """

    signals: tuple[Signal, ...]
    weights: Weights
    languages: tuple[tuple[str, frozenset[str]], ...]
    measured: frozenset[str]
    cues: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = ()
