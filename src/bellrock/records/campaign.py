"""Known mass campaigns as numbers only: no word of any mail is kept."""

from dataclasses import dataclass

from bellrock.records.recognition import Campaign


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A campaign and its `sketch`: a fixed fraction of the hashes of its runs of words."""

    campaign: Campaign
    sketch: frozenset[int]


@dataclass(frozen=True, slots=True)
class SeenWallets:
    """Wallets that stood in mass mails, as salted hashes: `marks` are the first 16 hex digits of each."""

    salt: str
    marks: frozenset[str]
