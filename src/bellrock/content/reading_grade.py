"""How hard words are to read: the Flesch-Kincaid grade, with a syllable counter of its own.

A ready-made library would bring word lists of many megabytes to every install, only for a helpline worker's check.
"""

import re
from collections.abc import Iterable

_SENTENCE_END = re.compile(r"[.!?…]+[\"”’)]*(?:\s+|$)")
_WORD = re.compile(r"[A-Za-z]+(?:[’'][A-Za-z]+)*")
_ADDRESS = re.compile(r"\S*(?:://|@|\w\.\w)\S*")
# Short words in capitals are spoken letter by letter: UK, NHS, BSL.
_SPELT_OUT = 3
_VOWELS = re.compile(r"[aeiouy]+")
# Two vowels side by side that are spoken apart.
_APART = re.compile(r"[aeiou]ing\b|ia(?!n\b|l\b)|io(?!n|u)|iet|(?<!q)ua[lt]|eo(?!u)|ea(?=te\b|ting)|uous|yi(?=ng)|iu")
# A silent e before an ending: safely, statement, useful.
_SILENT = re.compile(
    r"[^aeiouyl]e(?=(?:ly|ments?|less|ness|ful(?:ly)?|ty)$)|(?:some|where|life|time|home)(?=[b-df-hj-np-tv-z])"
)
# "asked" has one syllable, "wanted" and "needed" have two; "settle" and "settled" keep the one of their l.
_SILENT_END = re.compile(
    r"(?:\w(?<![aeioudty])(?<![^aeiouyl]l)ed"
    r"|\w(?<![csxzg])(?<!sh)(?<!ch)(?<![^aeiouy]l)(?<![aeiouy])es"
    r"|(?<![^aeiouy]l)(?<![aeiouy])e)$"
)
_SPOKEN_APART = {
    "area": 3, "audience": 3, "australia": 3, "baseline": 2, "business": 2, "centre": 2, "client": 2, "clients": 2,
    "created": 3, "creates": 2, "crooked": 2, "deactivate": 4, "deactivated": 5, "denial": 3, "easier": 3,
    "elsewhere": 2, "entirely": 4, "evening": 2, "everybody": 4, "everyday": 3, "everything": 3, "experience": 4,
    "facebook": 2, "february": 4, "firewall": 2, "hundred": 2, "idea": 3, "ideas": 3, "january": 4, "loneliness": 3,
    "marriage": 2, "maybe": 2, "notebook": 2, "obvious": 3, "obviously": 4, "people": 2, "previous": 3, "react": 2,
    "reactivate": 4, "realise": 3, "reality": 4, "reassure": 3, "ruin": 2, "ruined": 2, "safeguard": 2,
    "safeguarding": 3, "safeguards": 2, "science": 2, "science's": 3, "serious": 3, "sideline": 2, "someone": 2,
    "sometimes": 2, "suicide": 3, "therefore": 2, "tired": 2, "voicemail": 2, "wherever": 3, "whoever": 3,
    "wholesale": 2,
}  # fmt: skip


def syllables(word: str) -> int:
    """About how many syllables an English word has; at least one."""
    if word.isupper() and len(word) <= _SPELT_OUT:
        return len(word)
    word = word.lower().replace("’", "'")
    bare = word.removesuffix("'s").replace("'", "")
    for known in (word, bare):
        if known in _SPOKEN_APART:
            return _SPOKEN_APART[known]
    count = len(_VOWELS.findall(bare)) + len(_APART.findall(bare)) - len(_SILENT.findall(bare))
    return max(count - bool(_SILENT_END.search(bare)), 1)


def grade(lines: Iterable[str]) -> float:
    """The Flesch-Kincaid grade of these lines; every line ends a sentence; numbers and addresses are not words."""
    sentences = words = spoken = 0
    for line in lines:
        for sentence in _SENTENCE_END.split(_ADDRESS.sub(" ", line)):
            found = _WORD.findall(sentence)
            if found:
                sentences += 1
                words += len(found)
                spoken += sum(syllables(word) for word in found)
    if not words:
        return 0.0
    return 0.39 * words / sentences + 11.8 * spoken / words - 15.59
