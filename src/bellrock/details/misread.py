"""Wallets with letters that a machine or an eye misread: O for 0, l and I for 1.

Only a word that holds a letter its alphabet does not have is tried, and only a reading whose checksum agrees is told:
a word that is well formed but fails its checksum stays what it is.
"""

from collections.abc import Iterator
from itertools import product

from bellrock.details.broken import found, proved
from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.details.wallets.bech32 import CHARSET
from bellrock.records.effort import Work
from bellrock.records.pattern import regex

#: What a letter outside Base58 may have been.
_BASE58 = {"0": "oQD", "O": "oQD", "I": "1iL", "l": "1iL"}
#: Letters of Base58 that are taken for each other; one of them may be wrong beside the letters above.
_ALIKE = {
    "5": "S",
    "S": "5",
    "8": "B",
    "B": "8",
    "2": "Z",
    "Z": "2",
    "1": "iL",
    "i": "1",
    "6": "G",
    "G": "6",
    "9": "g",
    "g": "9",
}
_BECH32 = {"o": "0", "i": "l", "1": "l", "b": "68", "|": "l"}
_HEX = {
    "o": "0",
    "O": "0",
    "l": "1",
    "I": "1",
    "i": "1",
    "S": "5",
    "s": "5",
    "Z": "2",
    "z": "2",
    "g": "9",
    "G": "6",
    "Q": "0",
}
_MOST_TRIES = 729
_BASE58_START = regex(r"[13lILMDAX7Tr48]")
_PREFIX = regex(r"(?:bc|BC|Bc)[1lIi|]|(?:ltc|LTC)[1lIi|]")
_HEX_START = regex(r"[0OoQ][xX×]")
#: A word is tried only where the text asks for money or names a wallet: a misread word is else only a word.
_CUE = regex(
    rb"\b(?:bitcoins?|btc|ltc|litecoin|eth(?:ereum)?|usdt|tron|trx|xmr|monero|xrp|ripple|doge(?:coin)?|dash|crypto\w*"
    rb"|wallet|adres\w*|address|portefeuille|brieftasche|carteira|cartera|billetera|portafoglio|portfel|send\w*|pay\w*"
    rb"|transfer\w*|deposit\w*|zahl\w*|schick\w*|pag\w+|envi\w+|pai?e\w*|invi\w+|betaal\w*|stuur\w*|wy.lij|zap.a\w*|to)\b"
)


def find(sheet: Sheet) -> Iterator[Found]:
    """Every wallet that a likely reading of a long word proves."""
    for start, end in sheet.long_words:
        size = end - start
        if not (25 <= size <= 64 or size in (95, 106)):
            continue
        word = sheet.text[start:end]
        if word.isascii() and _may_be(word) and sheet.cue(_CUE, start, end) and sheet.effort.begins(Work.REPAIRS):
            made = _read(sheet, word, start, end)
            if made:
                yield made


def _may_be(word: str) -> bool:
    if _HEX_START.match(word):
        return len(word) == 42 and not set(word[2:]) <= set("0123456789abcdefABCDEF")
    if _PREFIX.match(word):
        return len(word) >= 42
    if len(word) <= 36 or len(word) in (95, 106):
        return bool(_BASE58_START.match(word)) and any(letter in "0OIl" for letter in word)
    return False


def _read(sheet: Sheet, word: str, start: int, end: int) -> Found | None:
    for reading in _readings(word):
        verdict = proved(sheet, reading, Work.REPAIRS)
        if verdict:
            return found(start, end, verdict)
    return None


def _readings(word: str) -> Iterator[str]:
    if _HEX_START.match(word):
        return _choices(word[2:], _HEX, "0x")
    prefix = _PREFIX.match(word)
    if prefix:
        letters = word[prefix.end() :].lower()
        if set(letters) <= set(CHARSET) and prefix[0][-1] == "1":
            return iter(())
        return _choices(letters, _BECH32, prefix[0][:-1].lower() + "1")
    return _base58(word)


def _choices(letters: str, table: dict[str, str], before: str = "") -> Iterator[str]:
    """Every word that the table's choices for its letters make, none where there are too many."""
    options = [table.get(letter, letter) for letter in letters]
    count = 1
    for option in options:
        count *= len(option)
        if count > _MOST_TRIES:
            return
    for made in product(*options):
        yield before + "".join(made)


def _base58(word: str) -> Iterator[str]:
    tries = 0
    plain = list(_choices(word, _BASE58))
    yield from plain
    # Long addresses cost a Keccak digest a try, so they get no second round.
    if len(word) > 36:
        return
    for made in plain:
        for place, letter in enumerate(made):
            for other in _ALIKE.get(letter, ""):
                tries += 1
                if tries > _MOST_TRIES:
                    return
                yield made[:place] + other + made[place + 1 :]
