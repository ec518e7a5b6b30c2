"""Look for details in one text, as every test here does."""

from datetime import datetime

from bellrock.details import find
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.message import Message, Moment

BECH32 = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
LEGACY = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"
MIXED_CASE = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"


def look(text: str, sent: datetime | None = None, region: str = "GB") -> tuple[Detail, ...]:
    """Every detail of a text, sent at a time that is known or not."""
    return find(Message(0, text, sent=Moment("", sent) if sent else None), region)


def of(kind: DetailKind, text: str, sent: datetime | None = None) -> list[Detail]:
    """The details of one kind."""
    return [each for each in look(text, sent) if each.kind is kind]


def normals(kind: DetailKind, text: str, sent: datetime | None = None) -> list[str]:
    """The normal forms of the details of one kind."""
    return [each.normal for each in of(kind, text, sent)]
