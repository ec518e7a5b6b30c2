"""Payments that leave a number behind: payment names, transfer numbers, gift card codes.

None of these carries a public checksum, so each needs the words beside it that say what it is.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from bellrock.details import apps
from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind
from bellrock.records.pattern import regex

_PAYMENT_WORDS = frozenset(word.encode() for word in apps.PAYMENT) | frozenset(
    (b"revtag", b"wisetag", b"cashtag", b"cash")
)
_TOLD_BEHIND = regex(
    rb"\W{0,3}(?:on|via|by|with|through|using|auf|per|mit|par|avec|por|con|com|tramite|met|przez"
    rb"|to my)\W{1,2}(?:my )?\Z"
)

#: Western Union's money transfer control number has ten digits; MoneyGram's reference number has eight.
_TEN = regex(rb"(?<![0-9+.,-])(?:[0-9]{10}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4})(?![0-9]|[.,-][0-9])")
_EIGHT = regex(rb"(?<![0-9+.,-])(?:[0-9]{8}|[0-9]{4}[ -][0-9]{4})(?![0-9]|[.,-][0-9])")
_TRANSFERS: tuple[tuple[bytes, str, re.Pattern[bytes]], ...] = (
    (b"mtcn", "western_union", _TEN),
    (b"western union", "western_union", _TEN),
    (b"westernunion", "western_union", _TEN),
    (b"moneygram", "moneygram", _EIGHT),
    (b"money gram", "moneygram", _EIGHT),
)
_TRANSFER_WORDS = frozenset(words.split()[0] for words, _, _ in _TRANSFERS)
_NUMBER_REACH, _NUMBER_BACK = 90, 30
_OTHER_NUMBER = regex(
    rb"\b(?:phone|call|tel|mobile|whats\s?app|account|sort code|order|ticket|invoice)\b[^0-9]{0,16}\Z"
)

#: The brand by the words for it; the words that stand for many things need "card", "code" or their like nearby.
_BRANDS: dict[bytes, str] = {
    b"amazon": "amazon", b"itunes": "apple", b"apple": "apple", b"app store": "apple", b"google play": "google_play",
    b"googleplay": "google_play", b"play store": "google_play", b"steam": "steam", b"razer": "razer",
    b"roblox": "roblox",
    b"xbox": "xbox", b"playstation": "playstation", b"psn": "playstation", b"nintendo": "nintendo",
    b"eshop": "nintendo",
    b"vanilla": "vanilla", b"ebay": "ebay", b"target": "target", b"walmart": "walmart", b"sephora": "sephora",
    b"paysafecard": "paysafecard", b"paysafe": "paysafecard", b"neosurf": "neosurf", b"flexepin": "flexepin",
    b"transcash": "transcash", b"toneo": "toneo_first", b"pcs": "pcs", b"cashlib": "cashlib", b"astropay": "astropay",
    b"zalando": "zalando", b"netflix": "netflix", b"spotify": "spotify", b"uber": "uber", b"one4all": "one4all",
    b"argos": "argos", b"tesco": "tesco", b"nike": "nike", b"footlocker": "foot_locker", b"best buy": "best_buy",
    b"gamestop": "gamestop", b"visa": "visa", b"mastercard": "mastercard", b"bitsa": "bitsa", b"jeton": "jeton",
}  # fmt: skip
_ONLY_VOUCHERS = frozenset(b"itunes paysafecard paysafe neosurf flexepin transcash toneo cashlib razer".split())
_BRAND_WORDS = frozenset(brand.split()[0] for brand in _BRANDS)
_CARD_WORDS = regex(
    rb"gift|voucher|prepaid|\bcard|\bcode|\bpin\b|gutschein|guthaben|\bkart|carte|cadeau|recharge|coupon|tarjeta|regalo"
    rb"|c\xf3digo|codigo|cart\xe3o|cartao|presente|buono|codice|kaart|bon\b|podarunk|\bkod\b"
)
_GENERIC = frozenset(
    b"gift voucher gutschein giftcard geschenkkarte cadeau regalo presente podarunkowa cadeaukaart".split()
)
_CODE = regex(
    r"(?<![\w#@/+.-])(?:[A-Za-z0-9]{3,6}(?:-[A-Za-z0-9]{3,7}){2,5}|[A-Z0-9]{3,6}(?: [A-Z0-9]{3,7}){2,5}"
    r"|[A-Z0-9]{10,25})(?![\w/+=-])"
)
_ANY = regex(r"[a-z0-9 -]+")
#: Small letters are words as often; they are a code only right behind a word for one.
_SMALL_CODE = regex(
    r"(?:code|card|pin|voucher|gutschein|guthaben|kart[ea]|carte|cadeau|tarjeta|código|codigo|cartão|codice"
    r"|kaart|kod)s?"
    r"(?:[ ](?:is|are|ist|es|est|number|no))?[ ]?[:=-]?[ ]{1,2}([a-z0-9]{10,25}"
    r"|[a-z0-9]{4,6}(?:[ -][a-z0-9]{4,6}){2,4})(?![\w/+=@.-]\w)",
    re.IGNORECASE,
)
_CODE_REACH, _CODE_BACK = 140, 60


def find(sheet: Sheet, contacts: Iterable[Found] = ()) -> Iterator[Found]:
    """Every transfer number and gift card code, and each of `contacts` that the text calls a payment name."""
    if sheet.says(_PAYMENT_WORDS):
        yield from _tags(sheet, contacts)
    if sheet.says(_TRANSFER_WORDS):
        yield from _transfers(sheet)
    if sheet.says(_BRAND_WORDS) or sheet.says(_GENERIC):
        yield from _gift_cards(sheet)


def _tags(sheet: Sheet, contacts: Iterable[Found]) -> Iterator[Found]:
    """Email addresses and phones that the text calls the name of a payment account."""
    for value in contacts:
        app = _payment_beside(sheet, value.start, value.end)
        if app:
            yield value._replace(kind=DetailKind.PAYMENT_TAG, system=app)


def _payment_beside(sheet: Sheet, start: int, end: int) -> str | None:
    line = max(sheet.raw.rfind(b"\n", max(0, start - 48), start) + 1, start - 48, 0)
    before = [each for each in apps.mentions(sheet, line, start) if each.app in apps.PAYMENT]
    if before and sheet.raw.find(b". ", before[-1].end, start) < 0:
        return before[-1].app
    for each in apps.mentions(sheet, end, end + 24):
        if each.app in apps.PAYMENT and _TOLD_BEHIND.search(sheet.raw, end, each.start):
            return each.app
    return None


def _transfers(sheet: Sheet) -> Iterator[Found]:
    seen: set[int] = set()
    for words, system, shape in _TRANSFERS:
        for at in sheet.places(words.split()[0], words):
            last = at + len(words)
            spans = [match.span() for match in shape.finditer(sheet.raw, last, last + _NUMBER_REACH)][:2]
            spans = spans or [match.span() for match in shape.finditer(sheet.raw, max(0, at - _NUMBER_BACK), at)]
            for start, end in spans:
                if start not in seen and not _OTHER_NUMBER.search(sheet.raw, max(0, start - 40), start):
                    seen.add(start)
                    digits = re.sub(r"\D", "", sheet.plain[start:end])
                    yield Found(DetailKind.TRANSFER_NUMBER, start, end, digits, system)


def _gift_cards(sheet: Sheet) -> Iterator[Found]:
    """Codes shortly behind a brand, or before it; the nearest brand names a code once."""
    named: dict[tuple[int, int], tuple[int, str | None]] = {}
    for at, words, brand in _brands(sheet):
        around = sheet.raw[max(0, at - 40) : at + 60]
        if words not in _ONLY_VOUCHERS and not _CARD_WORDS.search(around):
            continue
        first, last = max(0, at - _CODE_BACK), at + len(words) + _CODE_REACH
        for match in chain(_CODE.finditer(sheet.plain, first, last), _small_codes(sheet.plain, first, last)):
            if _is_code(match[0].upper()):
                distance = at - match.end() + 1000 if match.start() < at else match.start() - at
                if match.span() not in named or distance < named[match.span()][0]:
                    named[match.span()] = (distance, brand)
    for (start, end), (_, brand) in named.items():
        yield Found(DetailKind.GIFT_CARD, start, end, re.sub(r"[ -]", "", sheet.plain[start:end]).upper(), brand)


def _small_codes(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Codes in small letters, each as a match of its own, digits and letters mixed in it."""
    for told in _SMALL_CODE.finditer(text, first, last):
        written = told[1]
        if sum(map(str.isdigit, written)) >= 3 and sum(map(str.isalpha, written)) >= 3 and written.islower():
            code = _ANY.match(text, *told.span(1))
            if code:
                yield code


def _brands(sheet: Sheet) -> Iterator[tuple[int, bytes, str | None]]:
    """Every mention of a brand, or where none is mentioned at all, of a gift card."""
    any_brand = False
    for words, brand in _BRANDS.items():
        for at in sheet.places(words.split()[0], words):
            any_brand = True
            yield at, words, brand
    if not any_brand:
        yield from ((at, words, None) for words in _GENERIC for at in sheet.places(words))


def _is_code(code: str) -> bool:
    """True for what a card's code looks like: enough signs, digits among them, not a date, not words in capitals."""
    groups = re.split(r"[ -]", code)
    signs = "".join(groups)
    digits = sum(map(str.isdigit, signs))
    if not 10 <= len(signs) <= 30 or digits < 2 or code.islower():
        return False
    if len(groups) > 1:
        return sum(any(map(str.isdigit, group)) for group in groups) >= 2 and not re.match(r"\d{4}-\d\d-\d\d", code)
    return len(signs) in range(10, 26) and (digits < len(signs) or len(signs) in (14, 15, 16, 19, 20))
