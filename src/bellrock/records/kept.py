"""How many details of one material are kept, so that an answer stays readable, whatever was sent."""

from bellrock.records.detail import Detail, DetailKind
from bellrock.records.material import Unread

MOST_OF_A_KIND = 5_000
"""Far more than anybody can note down; a page shows 500 of them."""

_MOST = 20_000
# Letters of all details together; as JSON one letter takes up to six bytes, so an answer stays under 20 MB.
_MOST_LETTERS = 1_500_000

_WORDS: dict[DetailKind, str] = {
    DetailKind.HANDLE: "account names",
    DetailKind.PROFILE: "profiles",
    DetailKind.LINK: "links",
    DetailKind.EMAIL: "email addresses",
    DetailKind.PHONE: "phone numbers",
    DetailKind.IBAN: "IBANs",
    DetailKind.UK_ACCOUNT: "bank accounts",
    DetailKind.PAYMENT_TAG: "payment names",
    DetailKind.TRANSFER_NUMBER: "transfer numbers",
    DetailKind.GIFT_CARD: "gift card codes",
    DetailKind.WALLET: "wallets",
    DetailKind.TRANSACTION: "transactions",
    DetailKind.AMOUNT: "amounts of money",
    DetailKind.DEADLINE: "deadlines",
}


class Kept:
    """Counts the details of one material."""

    __slots__ = ("_by_kind", "_full", "_letters", "_number")

    def __init__(self) -> None:
        self._by_kind = dict.fromkeys(DetailKind, 0)
        self._full: dict[DetailKind, None] = {}
        self._letters = 0
        self._number = 0

    def keeps(self, detail: Detail) -> bool:
        """True where there is room for this detail; it is counted."""
        letters = len(detail.quote.text) + len(detail.normal) + len(detail.author or "")
        room = self._number < _MOST and self._letters + letters <= _MOST_LETTERS
        if not room or self._by_kind[detail.kind] >= MOST_OF_A_KIND:
            self._full[detail.kind] = None
            return False
        self._by_kind[detail.kind] += 1
        self._number += 1
        self._letters += letters
        return True

    @property
    def unread(self) -> tuple[Unread, ...]:
        """Which kinds have more than were kept, in plain words."""
        return tuple(Unread(f"more {_WORDS[kind]}", self._sentence(kind)) for kind in self._full)

    def _sentence(self, kind: DetailKind) -> str:
        kept, words = self._by_kind[kind], _WORDS[kind]
        if kept == 0:
            return f"There are {words} here too. Too many other details were found to keep them."
        return f"More than {kept:,} {words} were found. The first {kept:,} are kept."
