"""Bank accounts: IBAN with its checksum, and the United Kingdom's sort code and account number."""

from collections.abc import Iterator

from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind
from bellrock.records.pattern import regex

#: Length of an IBAN by country, after the SWIFT IBAN registry.
_REGISTRY = {
    code: length
    for length, codes in {
        15: "NO", 16: "BE", 18: "DK FI FK FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK", 21: "CH HR LI LV",
        22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG",
        25: "LY PT ST", 26: "IS TR", 27: "BI DJ FR GR IT MC MR SM",
        28: "AL AZ BY CY DO GT HN HU LB NI PL SV", 29: "BR EG PS QA UA", 30: "JO KW MU YE", 31: "MT SC",
        32: "LC", 33: "RU",
    }.items()
    for code in codes.split()
}  # fmt: skip
#: Countries whose banks use the form without standing in the registry, and territories that use France's or Finland's;
#: AA is the Internet IBAN. Their lengths are not set by the registry, so a length of any group end is tried.
_OUTSIDE = frozenset(
    [
        "AA",
        "AO",
        "AX",
        "BF",
        "BI",
        "BJ",
        "BL",
        "CF",
        "CG",
        "CI",
        "CM",
        "CV",
        "DZ",
        "GA",
        "GF",
        "GG",
        "GP",
        "GQ",
        "GW",
        "HN",
        "IM",
        "IR",
        "JE",
        "KM",
        "MA",
        "MF",
        "MG",
        "ML",
        "MQ",
        "MZ",
        "NC",
        "NE",
        "NI",
        "PF",
        "PM",
        "RE",
        "SN",
        "TD",
        "TF",
        "TG",
        "WF",
        "YT",
    ]
)
_COUNTRIES = frozenset(code.lower().encode() for code in (*_REGISTRY, *_OUTSIDE))
_SHORTEST, _LONGEST = 14, 34
_LETTERS = regex(rb"[a-z0-9]+")
_SEPARATORS = (0x20, 0xA0, 0x2D, 0x2E)
_ACCOUNT_WORDS = regex(
    rb"\b(?:iban|bic|swift|account|konto\w*|compte|cuenta|conta|conto|rekening|rachun\w*|bank\w*|banco|banque|banca)\b"
)
_SORT_CODE = regex(rb"(?<![0-9-])([0-9]{2})([- \xa0./]?)([0-9]{2})\2([0-9]{2})(?![0-9-])")
_SORTS = frozenset((b"sort", b"sortcode", b"sorting", b"sc"))
_SORT_WORDS = regex(rb"\bsort(?:ing)?(?:[ -]?code)?\b|\bs/?c\b")
_ACCOUNT = regex(rb"(?<![0-9-])(?:[0-9]{8}|[0-9]{4} [0-9]{4})(?![0-9-])")
_UK_REACH = 70


def find(sheet: Sheet) -> Iterator[Found]:
    """Every bank account of the text."""
    yield from _ibans(sheet)
    yield from _uk_accounts(sheet)


def _ibans(sheet: Sheet) -> Iterator[Found]:
    done = 0
    for start in sheet.shapes(b" aa00"):
        if start < done or sheet.raw[start : start + 2] not in _COUNTRIES:
            continue
        found = _iban(sheet, start, sheet.raw[start : start + 2].decode("latin-1").upper())
        if found:
            done = found.end
            yield found


def _iban(sheet: Sheet, start: int, country: str) -> Found | None:
    letters, failed = "", None
    for end, group in _groups(sheet.raw, start):
        letters += group.upper()
        if len(letters) > _LONGEST:
            break
        right = _REGISTRY.get(country) == len(letters)
        if not right and (country not in _OUTSIDE or len(letters) < _SHORTEST or not _mostly_digits(letters)):
            continue
        if int("".join(str(int(letter, 36)) for letter in letters[4:] + letters[:4])) % 97 == 1:
            return Found(DetailKind.IBAN, start, end, letters, country, checked=True)
        if right:
            failed = Found(DetailKind.IBAN, start, end, letters, country, checked=False)
    # A shape whose check digits fail is told only where the text speaks of an account: it may be mistyped.
    return failed if failed and sheet.cue(_ACCOUNT_WORDS, start, failed.end) else None


def _groups(raw: bytes, start: int) -> Iterator[tuple[int, str]]:
    """The groups of letters and digits from `start` on, each with its end, while one separator stands between them."""
    while True:
        match = _LETTERS.match(raw, start, start + _LONGEST + 1)
        if match is None:
            return
        yield match.end(), match[0].decode("latin-1")
        start = match.end() + 1
        if match.end() >= len(raw) or raw[match.end()] not in _SEPARATORS:
            return


def _mostly_digits(letters: str) -> bool:
    return 2 * sum(map(str.isdigit, letters)) >= len(letters)


def _sort_codes(sheet: Sheet) -> Iterator[int]:
    """Where six digits stand in pairs, or all together behind the words "sort code"."""
    places = set(sheet.shapes(b" 00 00 00 "))
    for word in _SORTS if sheet.says(_SORTS) else ():
        for at in sheet.places(word):
            places.update(code.start() for code in _SORT_CODE.finditer(sheet.raw, at, at + 56))
    return iter(sorted(places))


def _uk_accounts(sheet: Sheet) -> Iterator[Found]:
    """Sort code and account number near each other; no open table checks them, so `checked` is None."""
    done = 0
    for at in _sort_codes(sheet):
        match = _SORT_CODE.match(sheet.raw, at)
        if match is None or at < done:
            continue
        told = sheet.cue(_SORT_WORDS, match.start(), match.end(), before=40, after=24)
        if match[2] != b"-" and not told:
            continue
        account = _ACCOUNT.search(sheet.raw, match.end(), match.end() + _UK_REACH)
        if account is None:
            earlier = list(_ACCOUNT.finditer(sheet.raw, max(0, match.start() - _UK_REACH), match.start()))
            account = earlier[-1] if earlier else None
        code = b"-".join(match.group(1, 3, 4)).decode()
        if account is None:
            if told:
                yield Found(DetailKind.UK_ACCOUNT, match.start(), match.end(), code)
            continue
        if not told and not sheet.cue(_ACCOUNT_WORDS, match.start(), account.end()):
            continue
        done = match.end()
        start, end = min(match.start(), account.start()), max(match.end(), account.end())
        number = account[0].replace(b" ", b"").decode()
        yield Found(DetailKind.UK_ACCOUNT, start, end, f"{code} {number}")
