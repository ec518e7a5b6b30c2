"""What a payment link asks for, and invoices of Bitcoin's Lightning network.

Sources: BIP-21 (`bitcoin:address?amount=`, in whole coins) and its like for other coins, BOLT 11 (Lightning invoices).
"""

from collections.abc import Iterator
from decimal import Decimal

from bellrock.details.found import Found
from bellrock.details.numbers import parse, show
from bellrock.details.sheet import Sheet
from bellrock.details.wallets import bech32
from bellrock.records.detail import DetailKind
from bellrock.records.effort import Work
from bellrock.records.pattern import regex

_COINS = {
    b"bitcoin": "BTC", b"litecoin": "LTC", b"dogecoin": "DOGE", b"dash": "DASH", b"bitcoincash": "BCH",
    b"monero": "XMR",
    b"zcash": "ZEC", b"solana": "SOL",
}  # fmt: skip
_LINK = regex(
    rb"\b(bitcoin|litecoin|dogecoin|dash|bitcoincash|monero|zcash|solana):/{0,2}[a-z0-9]{25,128}\?[^\s<>\"']{0,200}?"
    rb"(?:tx_)?amount=([0-9]{1,9}(?:\.[0-9]{1,18})?)(?![0-9.])"
)
_INVOICE = regex(rb"(?<![a-z0-9])lnbc([0-9]{1,12})?([munp])?1[02-9ac-hj-np-z]{60,1500}(?![a-z0-9])")
_PARTS = {b"m": Decimal("1e-3"), b"u": Decimal("1e-6"), b"n": Decimal("1e-9"), b"p": Decimal("1e-12"), None: Decimal(1)}
#: A step of the checksum for each letter, in units of 10 ns.
_COST = 120


def find(sheet: Sheet) -> Iterator[Found]:
    """The sum in each payment link, and each invoice with its sum."""
    for match in _LINK.finditer(sheet.raw) if b"amount=" in sheet.raw else ():
        value = parse(match[2].decode(), fraction=True)
        if value:
            code = _COINS[match[1]]
            yield Found(DetailKind.AMOUNT, *match.span(2), f"{code} {show(value, cents=False)}", code)
    if b"lnbc" in sheet.raw:
        yield from _invoices(sheet)


def _invoices(sheet: Sheet) -> Iterator[Found]:
    for match in _INVOICE.finditer(sheet.raw):
        if not sheet.effort.begins(Work.CHECKSUMS):
            return
        sheet.effort.spend(Work.CHECKSUMS, _COST * len(match[0]))
        start, end = match.span()
        read = bech32.decode(sheet.text[start:end])
        proved = read is not None and read.constant == bech32.BECH32
        yield Found(DetailKind.WALLET, start, end, match[0].decode(), "btc", (), proved)
        if proved and match[1]:
            value = show(int(match[1]) * _PARTS[match[2]], cents=False)
            yield Found(DetailKind.AMOUNT, start, end, f"BTC {value}", "BTC")
