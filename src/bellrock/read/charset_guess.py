"""Which old code a text is in that is no UTF-8: each is tried, and the one whose letters make words of a language wins.

A wrong guess turns names and threats into other letters, so a code is taken only where it is clearly better than the
Western European one, and it is always said that the letters were guessed.
"""

import codecs
import re

_SAMPLE = 8_000
_CLEARLY, _ENOUGH = 0.1, 0.65
_FEW = 3
_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф"
_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآئؤ"
# The letters beyond ASCII that each language writes, by the codes in which old programs wrote it; the likelier first.
_LANGUAGES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("cp1252", "cp850", "mac_roman"),
        ("äöüß", "éèàùâêîôûçëïœæ", "áéíóúñü", "àèéìòù", "ãõáéíóúâêôçà", "éëïöüè", "åäöé", "æøåéòó", "àéèíïóòúüç"),
    ),
    (
        ("cp1250", "iso8859_2", "cp852"),
        ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
    ),
    (("cp1254",), ("çğıöşüİâ",)),
    (("cp1252",), ("áðéíóúýþæö", "õäöüšž")),
    # Before the Cyrillic ones: Hebrew bytes are small letters there too, but not the other way round.
    (("cp1255",), ("אבגדהוזחטיכלמנסעפצקרשתםןץףך",)),
    (("cp1257",), ("ąčęėįšųūž", "āčēģīķļņšūž")),
    (
        ("cp1251", "koi8_u", "iso8859_5", "cp866"),
        (_CYRILLIC + "ё", _CYRILLIC + "іїєґ", _CYRILLIC + "ъ", _CYRILLIC + "јљњћђџѓќѕ"),
    ),
    (("cp1253", "iso8859_7"), ("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊ",)),
    (("cp1256", "iso8859_6"), (_ARABIC, _ARABIC + "پچژگک")),
    (("cp874",), ("".join(map(chr, range(0x0E01, 0x0E4F))),)),
)
# How codes of seven bits say that the letters of another writing follow; nothing else writes these escapes.
_ESCAPES = (
    (re.compile(rb"\x1b\$[@B]|\x1b\([IJ]"), ("iso2022_jp_ext", "iso2022_jp_2")),
    (re.compile(rb"\x1b\$\)C"), ("iso2022_kr",)),
)
_HZ = re.compile(rb"~\{(?:[!-w][!-~]){2,400}~\}")
# The lead bytes of the characters that are common; the rare ones stand behind them in each of these codes.
_COMMON = {"cp949": ("euc_kr", 0xB0, 0xC8), "gb18030": ("gb2312", 0xB0, 0xD7), "big5hkscs": ("big5", 0xA4, 0xC6)}
# Vowels and tones that are written above, below or behind a consonant of the same writing.
_A_THAI_MARK = re.compile("[\u0e30-\u0e3a\u0e47-\u0e4e]")
_MONEY = "€£"
_TYPOGRAPHY = frozenset("“”„‘’‚«»–—…€£°§\u00a0")


def guess(head: bytes) -> str:
    """The code of these first bytes where it is neither of Unicode nor the Western European one; else nothing."""
    if code := code_of_escapes(head):
        return code if _decodes(head, code) else ""
    if head.isascii():
        return "hz" if _HZ.search(head) and _decodes(head, "hz") else ""
    sample = b"\n".join(line for line in head.split(b"\n") if not line.isascii())[:_SAMPLE]
    read = sample.decode("utf-8", "replace")
    beyond = sum(not letter.isascii() for letter in read)
    if 2 * read.count("\ufffd") < beyond:
        return ""
    scores = [(_best(sample, code, letters), code) for codes, letters in _LANGUAGES for code in codes]
    scores += [(_asian(sample, code), code) for code in ("cp949", "cp932", "euc_jp", "gb18030", "big5hkscs")]
    western = scores[0][0]
    score, code = max(scores, key=lambda one: one[0])
    return code if score >= _ENOUGH and score > western + _CLEARLY else ""


def code_of_escapes(head: bytes) -> str:
    """The code of seven bits whose escapes stand in these bytes, where it may be one that reads them; else nothing."""
    codes = [code for sign, its in _ESCAPES if sign.search(head) for code in its] if b"\x1b" in head else []
    return next((code for code in codes if _decodes(head, code)), codes[0] if codes else "")


def _decodes(head: bytes, code: str) -> bool:
    decoder = codecs.getincrementaldecoder(code)("strict")
    try:
        return not decoder.decode(head).isascii()
    except UnicodeError:
        return False


def _best(sample: bytes, code: str, languages: tuple[str, ...]) -> float:
    """How well the bytes make words of the likeliest of these languages, at most 1."""
    text = sample.decode(code, "replace")
    beyond = [at for at, letter in enumerate(text) if not letter.isascii()]
    if not beyond:
        return 0.0
    around = [(text[at], text[at - 1] if at else " ", text[at + 1 : at + 2] or " ") for at in beyond]
    penalty = sum(map(_is_odd, around))
    fits = max(sum(letter.lower() in letters for letter, _, _ in around) for letters in map(frozenset, languages))
    return (fits + sum(map(_as_typed, around)) - penalty) / len(beyond)


def _as_typed(around: tuple[str, str, str]) -> float:
    """How much a sign that every Western writer uses speaks for a code: all where it stands as it should."""
    letter, before, after = around
    if letter not in _TYPOGRAPHY:
        return 0.0
    placed = (before + after).isspace() or (letter in _MONEY and (before.isdigit() or after.isdigit()))
    return 1.0 if placed else 0.7


def _is_odd(around: tuple[str, str, str]) -> bool:
    """True for a sign in a word, a mark alone, a large letter after a small one, or two scripts in a word."""
    letter, before, after = around
    if _A_THAI_MARK.match(letter):
        return not "\u0e01" <= before <= "\u0e4e"
    if not letter.isalpha():
        return letter == "\ufffd" or (
            before.isalpha() and after.isalpha() and letter not in _TYPOGRAPHY and letter.isprintable()
        )
    if letter.isupper() and before.islower():
        return True
    return letter >= "\u0370" and ((before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha()))


def _asian(sample: bytes, code: str) -> float:
    """How many of the letters are common ones of the language that this code was made for, at most 1."""
    letters = [letter for letter in sample.decode(code, "replace") if not letter.isascii()]
    if len(letters) < _FEW:
        return 0.0
    kana = sum("\u3041" <= letter <= "\u30ff" for letter in letters)
    wrong = sum(
        letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff" or "\uff61" <= letter <= "\uff9f" for letter in letters
    )
    marks = sum("\u3000" <= letter <= "\u303f" or "\uff01" <= letter <= "\uff5e" for letter in letters)
    if code in _COMMON:
        good = float(sum(_is_common(letter, *_COMMON[code]) for letter in letters))
        # Common Korean bytes are common Chinese ones too, but not the other way round.
        good *= 1.05 if code == "cp949" else 1
    else:
        good = kana + sum("\u4e00" <= letter <= "\u9fff" for letter in letters) if 5 * kana > len(letters) else 0
    return (good + marks - 2 * wrong) / len(letters)


def _is_common(letter: str, code: str, first: int, last: int) -> bool:
    try:
        return letter >= "\u4e00" and first <= letter.encode(code)[0] <= last
    except UnicodeEncodeError:
        return False
