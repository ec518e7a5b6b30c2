"""Amounts of money with their currency, in eight languages and in crypto coins.

Codes: ISO 4217 for money, the usual tickers for coins. A word that several countries share ("dollars", "pesos") gets
the currency that it nearly always means in such a demand; the quote beside it lets the reader judge.
"""

from collections.abc import Iterator

from bellrock.details import currencies, number_words
from bellrock.details.found import Found
from bellrock.details.numbers import NUMBER, parse, show
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind
from bellrock.records.pattern import regex

COINS = frozenset(
    ["BTC", "ETH", "LTC", "BCH", "DOGE", "DASH", "TRX", "XMR", "SOL", "XRP", "TON", "ADA", "ZEC", "USDT", "USDC", "BNB"]
)
_CODES = [
    "USD",
    "EUR",
    "GBP",
    "CHF",
    "JPY",
    "CNY",
    "INR",
    "NGN",
    "GHS",
    "KES",
    "ZAR",
    "XOF",
    "XAF",
    "CAD",
    "AUD",
    "NZD",
    "SGD",
    "HKD",
    "MYR",
    "PHP",
    "IDR",
    "THB",
    "VND",
    "PKR",
    "BDT",
    "LKR",
    "AED",
    "SAR",
    "QAR",
    "KWD",
    "TRY",
    "RUB",
    "UAH",
    "PLN",
    "CZK",
    "HUF",
    "RON",
    "BGN",
    "SEK",
    "NOK",
    "DKK",
    "ISK",
    "BRL",
    "MXN",
    "ARS",
    "CLP",
    "COP",
    "PEN",
    "UYU",
    "MAD",
    "DZD",
    "TND",
    "EGP",
    "ILS",
    "KRW",
    "TWD",
]
#: Codes that are also words: only in capitals.
_IN_CAPITALS = frozenset(
    [
        "TRY",
        "MAD",
        "PEN",
        "COP",
        "SOL",
        "TON",
        "ADA",
        "DASH",
        "ARS",
        "RON",
        "CAD",
        "TRX",
        "ETH",
        "XRP",
        "SAR",
        "ALL",
        "ISK",
        "RM",
        "BNB",
        "CHF",
        "Ft",
    ]
)
_SIGNS = {
    "£": "GBP", "€": "EUR", "$": "USD", "¥": "JPY", "₦": "NGN", "₹": "INR", "₱": "PHP", "₽": "RUB", "₺": "TRY",
    "₴": "UAH", "₩": "KRW", "₫": "VND", "₪": "ILS", "₵": "GHS", "฿": "THB", "₿": "BTC",
    "r$": "BRL", "us$": "USD", "usd$": "USD", "u$": "USD", "u$s": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "mx$": "MXN", "gh₵": "GHS",
} | currencies.SIGNS  # fmt: skip
_WORDS = {
    word: code
    for code, words in {
        "USD": "dollars dollar bucks buck dólares dolares dólar dolar dollari dollaro dolarów dolarow dolary dolara",
        "EUR": "euros euro eurow",
        "GBP": "pounds pound quid libras pfund livres sterline sterlina sterling ponden funtów funtow funty",
        "BRL": "reais",
        "PLN": "złotych zlotych złoty zloty złote zlote zł zl zloties zlotys",
        "CHF": "franken sfr fr",
        "XOF": "francs cfa fcfa",
        "NGN": "naira",
        "INR": "rupees rupien roupies rupias rs",
        "GHS": "cedis cedi",
        "ZAR": "rands",
        "KES": "ksh shillings",
        "MXN": "pesos",
        "MYR": "RM ringgit",
        "TRY": "lira liras",
        "RUB": "rubles roubles rubel rubli",
        "SEK": "kronor",
        "NOK": "kroner",
        "CZK": "kč korun",
        "HUF": "Ft forint",
        "BTC": "bitcoins bitcoin btcs",
        "ETH": "ether ethereum ethers",
        "LTC": "litecoin litecoins",
        "XMR": "monero",
        "DOGE": "dogecoin dogecoins",
        "SOL": "solana",
        "XRP": "ripple",
        "USDT": "tether",
    }.items()
    for word in words.split()
}
_NAMES: dict[str, str] = {code.lower(): code for code in (*_CODES, *sorted(COINS)) if code not in _IN_CAPITALS}
_NAMES |= {code: code for code in (*_CODES, *sorted(COINS))} | currencies.WORDS | _WORDS | _SIGNS
#: Words that stand before the number; the others, such as "pounds", only follow it.
_LEADING = frozenset(name for name, code in _NAMES.items() if name.upper() == code) | frozenset(
    (*_SIGNS, "rs", "RM", "cfa", "fcfa", "fr", "sfr", "ksh", "zł", "euro", "euros", "bitcoin")
)
#: What people write without a blank behind the number.
_CLOSE_WORDS = (
    "usd eur euro euros gbp btc eth ltc xmr ngn inr pln brl chf cad aud usdt zł zl bucks dollars dollar quid pounds "
    "reais"
)
_CLOSE = frozenset(_CLOSE_WORDS.split()) | frozenset(_SIGNS)
_LEADING_LOWER = frozenset(name.lower() for name in _LEADING)
_SIGN = rf"(?:[A-Za-z]{{1,3}})?[$₵]s?|[£€¥₦₹₱₽₺₴₩₫₪฿₿{''.join(currencies.SIGNS)}]"
_NEXT = regex(rf"[ \u00a0\u202f]{{0,2}}-?((?:{_SIGN})(?!\w)|[^\W\d_]+)")
_BEFORE = regex(rf"(?:({_SIGN})|(?<![^\W_])([^\W\d_]{{2,7}})\.?)[ \u00a0\u202f]{{0,2}}:?[ \u00a0]?\Z")
_OF = regex(r"[ ](?:(?:de|di|of)[ ]|d['’])\Z")
_LINK = regex(r"[ \u00a0](?:of|de|di|d'|d’)[ \u00a0]?")
_SIGN_BYTES = frozenset(b"$\xa3\xa5?")
_LEADING_BYTES = frozenset(name.lower().encode("latin-1", "replace") for name in _LEADING)
#: How what may stand before an amount ends; behind any other byte nothing needs to be cut out and looked at.
_PARTS = frozenset(b".( \xa0:")
_LEADING_ENDS = _SIGN_BYTES | frozenset(word[-1] for word in _LEADING_BYTES) | _PARTS
#: What may stand right behind the first number of an amount: a currency, a multiple, a second number.
_BEHIND = frozenset(name.lower().encode("latin-1", "replace") for name in (*_NAMES, *currencies.TIMES)) | frozenset(
    (b"to", b"bis", b"or", b"oder", b"do", b"\xe0", b"kr", b"lei")
)
#: Money words of more than three letters that Latin-1 can spell, before which a number may stand in words.
MONEY_WORDS = frozenset(word.encode() for word in _WORDS if len(word) > 3 and word.isascii() and word.islower())
_FOREIGN_MONEY = tuple(word for word in (*_WORDS, *currencies.WORDS) if len(word) > 3 and not word.isascii())
_DASH = regex(r"[-–][0-9]")
_RANGE = regex(rf"[ \u00a0]?(?:-|–|to|bis|à|or|oder|do)[ \u00a0]?({NUMBER})")


def find(sheet: Sheet) -> Iterator[Found]:
    """Every amount of money or coins; `system` is the code, `normal` the code and the value: "USD 900"."""
    yield from _in_words(sheet)
    done = 0
    raw = sheet.raw
    for start, end, behind in sheet.numbers:
        if start < done:
            continue
        if behind in _BEHIND or b"?" in behind or raw[end : end + 1] in (b"-", b"?") or _priced(raw, start):
            found = _amount(sheet.plain, start, end)
            if found:
                done = found.end
                yield found


def _in_words(sheet: Sheet) -> Iterator[Found]:
    """Amounts whose number is in words: "five hundred dollars", "mil e quinhentos reais"."""
    for start, word in _named(sheet):
        end = start + len(word)
        blank = sheet.plain[start - 1 : start]
        code = _name(word) if blank in (" ", "\u00a0", "'", "’") and not sheet.plain[end : end + 1].isalpha() else None
        linked = _OF.search(sheet.plain, max(0, start - 4), start)
        number = number_words.before(sheet.plain, linked.start() if linked else start) if code else None
        if number and code:
            left, value = number
            yield Found(DetailKind.AMOUNT, left, end, f"{code} {value}", code)


def _named(sheet: Sheet) -> Iterator[tuple[int, str]]:
    """Where the names of money stand, and which."""
    if sheet.says(MONEY_WORDS):
        for word in MONEY_WORDS:
            yield from ((at, sheet.plain[at : at + len(word)]) for at in sheet.places(word))
    for name in () if sheet.text.isascii() else _FOREIGN_MONEY:
        at = sheet.plain.find(name)
        while at >= 0:
            yield at, name
            at = sheet.plain.find(name, at + 1)


def _priced(raw: bytes, start: int) -> bool:
    """False where what stands before a number is surely no currency; `raw` has ? for the signs outside Latin-1."""
    last = raw[start - 1] if start else 0
    if last not in _LEADING_ENDS or (last in _PARTS and raw[start - 2 : start - 1].isdigit()):
        return False
    near = raw[max(0, start - 11) : start].rstrip(b" \xa0:")
    words = near.split()
    return bool(words) and (near[-1] in _SIGN_BYTES or words[-1].strip(b".(") in _LEADING_BYTES)


def _amount(text: str, start: int, end: int) -> Found | None:
    before, left = _currency_before(text, start)
    reach, second = end, None
    times, after, right = _behind(text, end, bool(before))
    if times == 1 and not after and (more := _RANGE.match(text, end)):
        again, other, far = _behind(text, more.end(), bool(before))
        # "$500 or 2 weeks", "£200 or 300 €": the second number belongs to other words.
        if (other and (not before or before == other)) or (before and not other and _DASH.match(text, end)):
            reach, second, times, after, right = more.end(), more[1], again, other, max(far, more.end())
    code = after if after and (not before or before == "USD") else before
    if code is None:
        return None
    first = parse(text[start:end], fraction=code in COINS)
    last = parse(second, fraction=code in COINS) if second else None
    if first is None:
        return None
    values = dict.fromkeys(show(value * times, code not in COINS) for value in (first, last) if value is not None)
    return Found(DetailKind.AMOUNT, left, max(right, reach), f"{code} {'-'.join(values)}", code)


def _currency_before(text: str, start: int) -> tuple[str | None, int]:
    """The currency whose sign or code ends just before the number, and where it starts."""
    near = text[max(0, start - 11) : start].rstrip(" \u00a0\u202f:")
    if not near or (near[-1].isalpha() and near.split()[-1].lower().rstrip(".") not in _LEADING_LOWER):
        return None, start
    match = _BEFORE.search(text, max(0, start - 11), start)
    if match is None:
        return None, start
    sign, word = match.groups()
    if sign:
        code = _SIGNS.get(sign.lower()) or _SIGNS.get(sign[-1])
        return code, match.start() if sign.lower() in _SIGNS else match.end(1) - 1
    code = _name(word)
    return (code, match.start()) if code and (word in _LEADING or word.lower() in _LEADING) else (None, start)


def _behind(text: str, end: int, priced: bool) -> tuple[int, str | None, int]:
    """What multiplies the number, the currency behind it, and where both end."""
    times, code, right = 1, None, end
    if not text.isascii() and (found := currencies.glued(text, end)):
        return found
    match = _NEXT.match(text, end)
    if match is None:
        return times, code, right
    word = match[1]
    if word.lower() in currencies.TIMES and not (len(word) == 1 and match.start(1) > end + 1):
        factor = currencies.TIMES[word.lower()]
        linked = _LINK.match(text, match.end())
        then = _NEXT.match(text, linked.end() if linked else match.end())
        code = _name(then[1]) if then else None
        if code and then:
            return factor, code, then.end()
        return (factor, None, match.end()) if priced else (times, None, end)
    code = currencies.shared(word.lower(), text, match.start(1)) or _name(word)
    if code and match.start(1) == end and not _glued(word):
        code = None
    return times, code, match.end() if code else end


def _glued(word: str) -> bool:
    """True where a word without a blank before it is a currency: "900eur", "5zł"; Base64 is full of "5fr"."""
    return not word[0].isalpha() or (word.lower() in _CLOSE and word in (word.lower(), word.upper(), word.capitalize()))


def _name(word: str) -> str | None:
    return _NAMES.get(word) or _NAMES.get(word.lower())
