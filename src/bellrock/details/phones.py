"""Phone numbers, in E.164.

The rules of each country are those of libphonenumber, at its leniency POSSIBLE: an offender's odd number counts, and
so do numbers kept free for drama. What is a candidate at all is decided here, since a bare run of digits is far more
often an order number.
"""

import re
from collections.abc import Iterator

from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind, Reading
from bellrock.records.effort import Work
from bellrock.records.pattern import regex

#: From the first digit to the last, at most 17 of them, so that no text can make the pattern run on.
_CANDIDATE = regex(rb"[0-9](?:[ ().\-/\xa0]{0,3}[0-9]){4,16}(?![a-z0-9_@])")
#: "0 7 7 0 0 9 0 0 1 2 3": one digit at a time, to slip past a filter.
_SPELLED = regex(rb"\+?[0-9](?:[ .-][0-9]){9,13}\Z")
_GOES_ON = frozenset(b"@#$/\\.=-_")
_WORD_BYTES = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789_")
_PHONE_WORDS = regex(
    rb"\b(?:phone|call|ring|tel|telephone|mobile|mob|cell|whats\s?app|wa|text me|sms|fax|viber|signal|zelle"
    rb"|telefon\w*|handy\w*|anruf\w*|ruf\w*|telefone|celular|liga\w*|tel\xe9fono|m\xf3vil|llama\w*"
    rb"|t\xe9l\xe9phone|portable|appel\w*|cellulare|chiama\w*|bel|bellen|mobiel|kom.rk\w*|zadzwo\w*"
    rb")\b"
)
#: Words that ask for other things as often; only what begins as a national number does is told behind them.
_CALLED = regex(
    rb"\b(?:txt|text|msg me|message me|hit me up|add me|reach me|contact me|ringa?|skriv\w*|kontakt\w*"
    rb"|schreib\w*|\xe9?ecris-moi"
    rb"|\xe9cris-moi|contacte-moi|joins-moi|escr\xedbeme|escribeme|cont\xe1ctame|contactame|scrivimi|contattami|napisz"
    rb"|mobil\w{0,8}|telefonum\w*|cep|\xe7agr\w*)\b"
)
#: "my new number is": a number of somebody, where an order or an account would be named.
_NUMBER_OF = regex(
    rb"\b(?:(?:my|his|her|our|new|mein\w{0,2}|neue?|mon|notre|nouveau|mi|nuestro|nuevo|il mio|nuovo|o? ?meu|novo"
    rb"|mijn|nieuwe?|m.j|nowy|min|mitt?"
    rb"|nya|nytt|benim|yeni)[ ](?:(?:new|other|second|private|neue|nouveau|nuevo|nuovo|novo|nieuwe|nowy|nya|nye"
    rb"|nytt|yeni)[ ])?"
    rb"(?:number|numbr|num|no\.?|nummer|nr\.?|num\xe9ro|numero|n\xfamero|numer|numaram?)"
    rb"|(?:this|here) is my (?:new )?n(?:umber|o))(?:[ ](?:is|now|ist|est|es|\xe8|\xe9|jest|now is))?\W{0,4}\Z"
)
_FOREIGN_WORDS = regex(
    r"телефон|номер|звони|пиши|мобил|ватсап|вотсап|вайбер|телеграм|дзвони|واتس|هاتف|رقم|جوال|اتصل|موبايل|電話"
    r"|携帯|番号|电话|手机|微信"
    r"|फ़ोन|फोन|नंबर|व्हाट्स|कॉल|전화|번호|โทร|เบอร์|τηλέφωνο|טלפון|וואטסאפ|číslo|volej|ffôn|rhif",
    re.IGNORECASE,
)
_PHONE_BEHIND = regex(
    rb"\W{0,3}(?:is |on |at |per |auf |via |en |no |su )?(?:my |mein |meine |mon |mi |meu |il mio |mijn |m.j )?"
    rb"(?:phone|number|mobile|cell|whats\s?app|telegram|signal|sms|handy|telefon|portable|celular|cellulare)\b"
)
_DATE = regex(rb"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)")
#: An area code that begins with 0 and one to five more groups, all parted by the same kind of sign.
_GROUPED = regex(
    rb"(?:\(0[1-9][0-9]{1,4}\)[ -]?|00[1-9][0-9]{0,2}[ -]|0[1-9][0-9]{1,4}[ \xa0/-]{1,3}|0[1-9](?=[ .]))"
    rb"(?:[0-9]{2,8}(?:[ \xa0][0-9]{2,6}){0,4}|[0-9]{2,8}(?:-[0-9]{2,6}){0,4}|[ .][0-9]{2}(?:[ .][0-9]{2}){3,4})\Z"
    rb"|0[1-9][0-9]{1,4}(?:\.[0-9]{2,6}){2,4}\Z"
)
#: North America's own form needs no trunk 0, so it is read as theirs wherever the reader lives.
_NORTH_AMERICA = regex(rb"(?:1[ .-])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[.-])[2-9][0-9]{2}[ .-][0-9]{4}\Z")
#: What judging one row of digits costs, in units of 10 ns.
_COST = 8_000
_DECIMAL = regex(rb"[0-9]{1,17}\.[0-9]{1,17}(?:[ -]|\Z)")
_IP = regex(rb"\d{1,3}(?:\.\d{1,3}){3}\Z")


def find(sheet: Sheet) -> Iterator[Found]:
    """Every phone number of the text that is possible somewhere; `checked` is None, for no phone has a checksum."""
    done, raw = 0, sheet.raw
    for at in sheet.digits:
        if at < done or (at and raw[at - 1] in _GOES_ON):
            continue
        match = _CANDIDATE.match(raw, at)
        if match is None:
            continue
        start = at - 1 if at and raw[at - 1] in b"+(" and not (at > 1 and raw[at - 2] in _WORD_BYTES) else at
        start -= raw[max(0, start - 1) : start] == b"+"
        written = raw[start : match.end()]
        if not sheet.effort.begins(Work.PHONES):
            return
        sheet.effort.spend(Work.PHONES, _COST)
        spelled = bool(_SPELLED.match(written))
        normal = e164(written.decode(), sheet.region) if spelled else _number(sheet, written, start, match.end())
        if normal:
            done = match.end()
            reading = Reading.POSSIBLE if spelled else Reading.EXACT
            yield Found(DetailKind.PHONE, start, match.end(), normal, reading=reading)


def _number(sheet: Sheet, raw: bytes, start: int, end: int) -> str | None:
    written = raw.decode("latin-1").replace("\xa0", " ")
    digits = len(raw) if raw.isdigit() else sum(map(str.isdigit, written))
    if written[0] == "+":
        return e164(written, None)
    if _NORTH_AMERICA.match(raw):
        return e164(written, "US")
    if digits < 7 or not (_told(sheet, start, end) or _looks_grouped(raw)):
        return None
    if _DATE.match(raw) or _IP.match(raw) or _DECIMAL.match(raw):
        return None
    if written.startswith("00") and digits >= 9:
        return e164("+" + written[2:], None)
    return e164(written, sheet.region)


def _told(sheet: Sheet, start: int, end: int) -> bool:
    if sheet.cue(_PHONE_WORDS, start, end, before=32, after=0) or _PHONE_BEHIND.match(sheet.raw, end):
        return True
    if sheet.raw[start : start + 1] not in (b"0", b"(") or sum(48 <= each <= 57 for each in sheet.raw[start:end]) < 9:
        return False
    return (
        sheet.cue(_CALLED, start, end, before=32, after=0)
        or sheet.cue(_NUMBER_OF, start, end, before=48, after=0)
        or _FOREIGN_WORDS.search(sheet.text, max(0, start - 32), start) is not None
    )


def _looks_grouped(raw: bytes) -> bool:
    """True where the writing itself says phone: an exit code and a country, or a trunk 0 and groups of digits."""
    if raw.isdigit():
        # 00 and a country: how most of the world writes the plus sign.
        return len(raw) >= 11 and raw.startswith(b"00") and raw[2:3] != b"0"
    digits = sum(48 <= byte <= 57 for byte in raw)
    return bool(_GROUPED.match(raw)) and 10 <= digits <= (15 if raw.startswith(b"00") else 13)


def e164(written: str, region: str | None) -> str | None:
    """The number in E.164 where libphonenumber calls it possible; None otherwise."""
    # Its tables take 30 ms to load, so a text without a candidate never pays for them.
    import phonenumbers

    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
