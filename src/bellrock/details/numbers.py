"""Numbers as people write them: 1.000,50 and 1,000.50, 2k, 1 500, and the small number words of eight languages."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation

from bellrock.records.pattern import regex

#: A number: groups of three with one kind of mark between them, those of India (5,00,000), or plain digits; a fraction
#: behind each.
NUMBER = (
    r"(?:[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?:\.[0-9]{1,2})?(?![0-9,])"
    r"|[0-9]{1,3}(?:[.,'\u2019 \u00a0\u202f][0-9]{3}){1,4}(?:[.,][0-9]{1,2})?(?![0-9])"
    r"|[0-9]{1,12}(?:[.,][0-9]{1,18})?(?![0-9]))"
)
_GROUPED = regex(r"[0-9]{1,3}(?:[.,'\u2019 \u00a0\u202f][0-9]{3}){1,6}\Z")
_BLANKS = regex(r"['\u2019 \u00a0\u202f]")

WORDS: dict[str, int] = {
    word: value
    for value, words in {
        1: "one a an ein eine einen einem einer um uma un una uno une een één jeden jedna jedną ett bir один одна одну",
        2: "two zwei dois duas dos deux due twee dwa dwie två iki два две дві doi două dva dvě",
        3: "three drei três tres trois tre drie trzy üç три trei tři",
        4: "four vier quatro cuatro quatre quattro cztery fyra fire dört четыре чотири patru čtyři",
        5: "five fünf cinco cinq cinque vijf pięć fem beş пять п'ять cinci pět",
        6: "six sechs seis sei zes sześć seks altı шесть шість șase šest",
        7: "seven sieben sete siete sept sette zeven siedem sju syv семь сім șapte sedm",
        8: "eight acht oito ocho huit otto osiem åtta otte åtte sekiz восемь вісім opt osm",
        9: "nine neun nove nueve neuf negen dziewięć nio dokuz девять дев'ять nouă devět",
        10: "ten zehn dez diez dix dieci tien dziesięć tio десять zece deset",
        12: "twelve zwölf doze doce douze dodici twaalf dwanaście tolv двенадцать",
        11: "eleven elf onze once undici elf jedenaście elva elleve",
        13: "thirteen dreizehn treze trece treize tredici dertien trzynaście tretton tretten",
        14: "fourteen vierzehn catorze quatorze quattordici veertien czternaście fjorton fjorten",
        15: "fifteen fünfzehn quinze quince quindici vijftien piętnaście femton femten",
        16: "sixteen sechzehn dezesseis dieciséis seize sedici zestien szesnaście sexton seksten",
        17: "seventeen siebzehn dezessete diecisiete dix-sept diciassette zeventien siedemnaście sjutton",
        18: "eighteen achtzehn dezoito dieciocho dix-huit diciotto achttien osiemnaście arton atten",
        19: "nineteen neunzehn dezenove diecinueve dix-neuf diciannove negentien dziewiętnaście nitton",
        20: "twenty zwanzig vinte veinte vingt venti twintig dwadzieścia tjugo tyve tjue yirmi двадцать",
        24: "twenty-four vierundzwanzig veinticuatro vingt-quatre ventiquattro vierentwintig tjugofyra "
        "fireogtyve tjuefire",
        30: "thirty dreißig trinta treinta trente trenta dertig trzydzieści trettio tredive tretti otuz тридцать",
        36: "thirty-six sechsunddreißig trente-six trentasei zesendertig",
        40: "forty vierzig quarenta cuarenta quarante quaranta veertig czterdzieści fyrtio førti kırk сорок",
        48: "forty-eight achtundvierzig quarante-huit quarantotto achtenveertig fyrtioåtta otteogfyrre førtiåtte",
        50: "fifty fünfzig cinquenta cincuenta cinquante cinquanta vijftig pięćdziesiąt femtio halvtreds femti "
        "elli пятьдесят",
        60: "sixty sechzig sessenta sesenta soixante sessanta zestig sześćdziesiąt sextio шестьдесят",
        70: "seventy siebzig setenta soixante-dix settanta zeventig siedemdziesiąt sjuttio семьдесят",
        72: "seventy-two zweiundsiebzig soixante-douze settantadue tweeënzeventig sjuttiotvå",
        80: "eighty achtzig oitenta ochenta quatre-vingts ottanta tachtig osiemdziesiąt åttio восемьдесят",
        90: "ninety neunzig noventa quatre-vingt-dix novanta negentig dziewięćdziesiąt nittio девяносто",
        100: "einhundert cem cien cent cents cento honderd sto hundra hundre hundrede yüz сто",
        150: "hundertfünfzig centocinquanta",
        200: "zweihundert duzentos duzentas doscientos doscientas duecento tweehonderd dwieście tvåhundra "
        "двести двісті",
        300: "dreihundert trezentos trezentas trescientos trescientas trecento driehonderd trzysta trehundra триста",
        400: "vierhundert quatrocentos cuatrocientos quattrocento vierhonderd czterysta fyrahundra четыреста",
        500: "fünfhundert quinhentos quinhentas quinientos quinientas cinquecento vijfhonderd pięćset femhundra "
        "femhundre пятьсот",
        600: "sechshundert seiscentos seiscientos seicento zeshonderd sześćset sexhundra шестьсот",
        700: "siebenhundert setecentos setecientos settecento zevenhonderd siedemset sjuhundra семьсот",
        800: "achthundert oitocentos ochocientos ottocento achthonderd osiemset åttahundra восемьсот",
        900: "neunhundert novecentos novecientos novecento negenhonderd dziewięćset niohundra девятьсот",
        1000: "tausend eintausend mil mille duizend tysiąc tusen bin тысяча тысячу",
        2000: "zweitausend duemila tweeduizend tvåtusen",
        3000: "dreitausend tremila drieduizend tretusen",
        5000: "fünftausend cinquemila vijfduizend femtusen",
    }.items()
    for word in words.split()
}

#: Dashes and blanks that mean no more than those of ASCII; the digits of every script but the full-width ones, which
#: the shadow of a text repairs, join them. The long dash is none: people put it between two thoughts.
_ALIKE = dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe58\ufe63\uff0d", "-") | dict.fromkeys(
    "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)
_FOREIGN = regex(f"[{''.join(_ALIKE)}]|(?![0-9\uff10-\uff19])\\d")


def _alike(found: re.Match[str]) -> str:
    return _ALIKE.get(found[0]) or str(unicodedata.digit(found[0]))


def plain(text: str) -> str:
    """The text, letter for letter, with its dashes, blanks and digits in ASCII."""
    return text if text.isascii() else _FOREIGN.sub(_alike, text)


def parse(written: str, fraction: bool = False) -> Decimal | None:
    """The value of a written number; `fraction` is True where three digits after a point are a fraction (0.125 BTC)."""
    plain = _BLANKS.sub("", written)
    point, comma = plain.rfind("."), plain.rfind(",")
    if point >= 0 and comma >= 0:
        decimal, thousands = (".", ",") if point > comma else (",", ".")
        plain = plain.replace(thousands, "").replace(decimal, ".")
    elif point >= 0 or comma >= 0:
        mark = "." if point >= 0 else ","
        grouped = _GROUPED.match(plain) and not plain.startswith("0") and not (fraction and plain.count(mark) == 1)
        plain = plain.replace(mark, "" if grouped or plain.count(mark) > 1 else ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def show(value: Decimal, cents: bool = True) -> str:
    """The value in plain digits, two places where there are `cents`: 900, 1000.50; for coins as it is: 0.05, 0.5."""
    if value == value.to_integral_value():
        return str(value.to_integral_value())
    text = format(value.normalize(), "f")
    whole, _, part = text.partition(".")
    return f"{whole}.{part.ljust(2, '0') if cents else part}"
