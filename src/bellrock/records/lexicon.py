"""What recognise goes by: the named signals, the weights learned for them, and the words that tell a language."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

# Between the parts of a pattern that one sentence holds in any order (see recognise/notation.py).
AND = " & "
# The language of a pattern that stands for every language.
ANY = "any"


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


class Role(StrEnum):
    """What a signal is besides its side; the rules of recognise/rules.py ask for these and name no signal.

    `DEMAND`: a demand, which alone is no threat.
    `PICTURES`: it speaks of pictures or of private moments. `HOLD`: they say that they have some.
    `TELLS`: somebody tells what was done to them; `TELLS_OF_A_THREAT`: and it was a threat.
    `OF_OTHERS`: somebody tells what others did. `ASKS`: somebody asks for help.
    `TOPIC`: it names such blackmail. `NAMES_IT`: it calls it what it is, a crime or a scam.
    `EVERYDAY`: pictures that are no hold over anybody. `HARMLESS`: it weighs nothing beside those.
    `YOUNG`: somebody is under 18. `KNOWN`: they know each other. `PERSONAL`: the two have exchanged words or pictures.
    `WALLET`: it must prove to be a wallet. `ECHO`: beside a stronger signal in the same words it is not told.
    """

    DEMAND = "demand"
    PICTURES = "pictures"
    HOLD = "hold"
    TELLS = "tells"
    TELLS_OF_A_THREAT = "tells-of-a-threat"
    OF_OTHERS = "of-others"
    ASKS = "asks"
    TOPIC = "topic"
    NAMES_IT = "names-it"
    EVERYDAY = "everyday"
    HARMLESS = "harmless-beside-everyday"
    YOUNG = "young"
    KNOWN = "known"
    PERSONAL = "personal"
    WALLET = "wallet"
    ECHO = "echo"


@dataclass(frozen=True, slots=True)
class Signal:
    """One named signal: `title` and `sentence` are for the person, `reason` is why a helpline worker would count it.

    `patterns` holds pairs of a language and a pattern (see recognise/notation.py), in which “{name}” stands for words.
    `forms` are the forms of a threat that it points to.
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
    roles: tuple[Role, ...] = ()


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


Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Cues:
    """The groups of letters that the patterns of one language cannot do without (see recognise/notation.py).

    They are kept as a text that is read when the language is first met, since most materials need one or two.
    """

    language: str
    kept: str

    @classmethod
    def of(cls, language: str, patterns: Iterable[Groups], words: Mapping[str, Iterable[Groups]]) -> Self:
        """The cues of each pattern in the order of the signals, and of each way to say what is named."""
        numbers: dict[tuple[str, ...], int] = {}

        def numbered(rows: Iterable[Groups]) -> list[list[int]]:
            return [[numbers.setdefault(group, len(numbers)) for group in row] for row in rows]

        rows = numbered(patterns), {name: numbered(ways) for name, ways in words.items()}
        return cls(language, json.dumps([[" ".join(group) for group in numbers], *rows], ensure_ascii=False))

    def read(self) -> tuple[list[Groups], dict[str, tuple[Groups, ...]]]:
        """The groups of each pattern in the order of the signals, and those of each way to say what is named."""
        written, patterns, words = json.loads(self.kept)
        groups = [tuple(letters.split(" ")) for letters in written]

        def named(rows: list[list[int]]) -> list[Groups]:
            return [tuple(groups[number] for number in row) for row in rows]

        return named(patterns), {name: tuple(named(ways)) for name, ways in words.items()}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that recognise goes by.

    `languages` pairs a code of two or three letters with its commonest small words; `measured` names the languages in
    which real threats were at hand to measure on, `in_part` those of which a part of the words is known alone.
    `words` holds what patterns name: the name, the language or "any", and the words as a pattern.
    `cues` holds the cues of the patterns of each language, where they were worked out beforehand.
    """

    signals: tuple[Signal, ...]
    weights: Weights
    languages: tuple[tuple[str, frozenset[str]], ...]
    measured: frozenset[str]
    words: tuple[tuple[str, str, str], ...] = ()
    in_part: frozenset[str] = frozenset()
    cues: tuple[Cues, ...] = ()
