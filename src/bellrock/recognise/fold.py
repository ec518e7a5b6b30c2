"""The folded text: one letter for each letter of the shadow, in lower case, without accents and typographic noise.

Patterns are written for this form alone, so that “Je t'ai FILMÉ” and “je t’ai filme” are one.
The length never changes: a span in the folded text is the same span in the shadow.
"""

import unicodedata

from bellrock.records.pattern import regex

_SPECIAL = dict(
    zip(
        "ßæœøđłþðħŧƒƀƅɓɖĸŋƙƈƥƫƭƴƶɇɉɍɏȼⱥƞɋƚǝȡȶȥȿɀǥȷıȴȵƌƒʼ",
        "saoodltdhtfbbbdknkcpttyzejrycanqledtzszgjilndf'",
        strict=True,
    )
)
_BLANK = frozenset('\t\r\v\f-_*>|"#~`=\u00a0«»‹›•·–—‒―…[]{}<\\^')
# A mail wraps its long lines wherever they end; after a short line, or an empty one, a new thought begins.
_WRAP = regex("(?<=[^\n]{40})\n(?!\n)")
# “b1tcoin”: a digit or sign with letters on both sides stands for the letter it looks like, but not in a wallet.
_LEET = regex("(?<![a-z0-9@.])[a-z]{1,12}(?:[01345$¡][a-z]{1,12}){1,3}(?![a-z0-9@])")
_SUSPECT = regex("[a-z][01345$¡][a-z]")
_LEET_LETTERS = str.maketrans("01345$¡", "oieassi")
_LONE = regex("(?<![^ \n])¡(?= )")
# Random words in brackets, put between the real ones to break every run of words.
_NOISE = regex(r"\([a-z]{3,12}\)")
_MUCH_NOISE = 6


class _Folds(dict[int, str]):
    """The folded form of each letter, found when it is first met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = " " if letter in _BLANK else _SPECIAL.get(letter.lower(), "") or _bare(letter)
        self[code] = folded
        return folded


def _bare(letter: str) -> str:
    # A Hangul syllable is a letter of its own here: its first part alone would make many words one.
    base = letter if "가" <= letter <= "힣" else unicodedata.normalize("NFD", letter)[0].lower()
    base = _SPECIAL.get(base, base)
    return base if len(base) == 1 else letter


_FOLDS = _Folds()
for _code in range(0x250):
    _FOLDS[_code]


def fold(text: str) -> str:
    """The folded form of a shadow's text, of the same length."""
    folded = text.translate(_FOLDS)
    folded = _WRAP.sub(" ", folded)
    if _SUSPECT.search(folded):
        folded = _LEET.sub(lambda found: found.group().translate(_LEET_LETTERS), folded)
    if "¡" in folded:
        folded = _LONE.sub("i", folded)
    if folded.count("(") >= _MUCH_NOISE and len(_NOISE.findall(folded)) >= _MUCH_NOISE:
        folded = _NOISE.sub(lambda found: " " * len(found.group()), folded)
    return folded
