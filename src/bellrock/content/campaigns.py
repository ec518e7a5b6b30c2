"""The fingerprints of known campaigns, as they stand in content/campaigns/."""

import json

from bellrock.content.folder import CONTENT, words_of
from bellrock.records.campaign import Fingerprint, SeenWallets
from bellrock.records.recognition import Campaign


def load_fingerprints() -> tuple[Fingerprint, ...]:
    """Every known campaign with its sketch."""
    rows = json.loads(_read("campaigns.json"))["campaigns"]
    return tuple(
        Fingerprint(
            Campaign(row["id"], row["copies"], row["first_year"], row["last_year"]),
            frozenset(row["sketch"]),
        )
        for row in rows
    )


def load_seen_wallets() -> SeenWallets:
    """The wallets of known campaigns as salted hashes."""
    row = json.loads(_read("wallets.json"))
    return SeenWallets(row["salt"], frozenset(row["marks"]))


def _read(name: str) -> str:
    return words_of(CONTENT, f"campaigns/{name}")
