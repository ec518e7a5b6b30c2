"""A detail: something that the other side gave away about themselves, or a demand."""

from dataclasses import dataclass
from enum import StrEnum

from bellrock.records.quote import Quote, Tier


class DetailKind(StrEnum):
    """What the police page asks to note, by the words of the field."""

    HANDLE = "handle"
    PROFILE = "profile"
    LINK = "link"
    EMAIL = "email"
    PHONE = "phone"
    IBAN = "iban"
    UK_ACCOUNT = "uk_account"
    PAYMENT_TAG = "payment_tag"
    TRANSFER_NUMBER = "transfer_number"
    GIFT_CARD = "gift_card"
    WALLET = "wallet"
    TRANSACTION = "transaction"
    AMOUNT = "amount"
    DEADLINE = "deadline"


class Reading(StrEnum):
    """`EXACT`: as written. `POSSIBLE`: after repair of a damaged value, one likely reading of several."""

    EXACT = "exact"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail with its exact quote.

    `system` is the network, app, brand or currency; `also` names other systems that share the shape.
    `normal` is the form to copy and compare.
    `checked` is True or False where a checksum exists, None where none does.
    `author` is the author of the message that holds it, where the material says so.
    """

    kind: DetailKind
    quote: Quote
    normal: str
    system: str | None = None
    also: tuple[str, ...] = ()
    checked: bool | None = None
    reading: Reading = Reading.EXACT
    tier: Tier = Tier.SEEN
    author: str | None = None
