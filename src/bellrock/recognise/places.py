"""Places of one life that a text names: a street, a code for one, a town, a place of work."""

from bellrock.recognise.fold import fold
from bellrock.records.pattern import regex

_STREETS = regex(
    r"\b\d{1,4}[a-z]? ?,? (?:bis |ter )?(?:rue|avenue|boulevard|chemin|impasse|allee|quai|route de)\b"
    r"|\b\d{1,4}[a-z]?,? [a-z']{2,20} (?:[a-z']{2,20} )?(?:street|road|lane|avenue|crescent|terrace|gardens"
    r"|boulevard|grove)\b"
    r"|\b[a-z]{2,24}(?:strasse|strase|straat|gasse|allee|gracht|kade|laan|weg|plein|str\.) ?\d{1,3}\b"
    r"|\b(?:calle|avenida|avda|plaza|paseo|rua|travessa|via|viale|piazza|corso|vicolo|rue"
    r"|avenue) (?:[a-z']{2,20},? ){1,4}(?:n\.? ?)?"
    r"\d{1,3}\b(?! (?:eur|usd|dol|btc|bit|\$|€|h|st|ore|dni|day))"
    r"|\b(?:ul\.|ulica|ulicy|ulice|aleja|alei|osiedle|osiedlu) [a-z]{3}"
)
_NAMED = regex(
    r"\b(?!Silk |Wall |Dark )[A-Z][a-z'’]{2,20} (?:Street|Road|Lane|Avenue|Crescent|Terrace|Gardens|Boulevard"
    r"|Quay|Grove|Hill|Row)\b"
    r"|\b\d{1,4}[A-Za-z]?,? [A-Z][a-z'’]{2,20} (?:[A-Z][a-z'’]{2,20} )?(?:Drive|Close|Court|Way|Place|Square|Rd"
    r"|St|Ave|Park)\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b"
    r"|\b(?:[Yy]ou (?:live|work|study|are staying|are employed)|[Yy]our (?:home|house|flat|office|job|work"
    r"|school|mother|shop))"
    r" (?:at|in|for|on|near|with|by) (?:the |a )?(?:\d|[A-Z][a-z'’]{2})"
)


def knows_places(text: str) -> bool:
    """True where a street, a code of letters and figures for one, or a place to live or work stands in it."""
    return _STREETS.search(fold(text)) is not None or _NAMED.search(text) is not None
