"""Checks of the words: those of a threat that calm (a known campaign, a printed password, a wallet seen before),
and one that warns of a second fraud.
"""

from collections.abc import Iterator

from bellrock.recognise.campaigns import wallet_was_seen
from bellrock.records.campaign import SeenWallets
from bellrock.records.case import MailCheck
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.material import Channel, Material
from bellrock.records.recognition import Answer, Campaign, Form, Recognition
from bellrock.records.theirs import TheirWords

PASSWORD = "your-password"  # noqa: S105 - the name of a signal
_RECOVERY = "recovery-offer"


def calming_checks(
    material: Material, recognition: Recognition, details: tuple[Detail, ...], wallets: SeenWallets | None
) -> tuple[MailCheck, ...]:
    """The checks that hold; none where the words are no threat, or came by chat, where nothing here would calm."""
    if recognition.answer is not Answer.THREAT or material.channel is Channel.CHAT:
        return ()
    return tuple(_checks(recognition, details, wallets))


def warning_checks(recognition: Recognition) -> tuple[MailCheck, ...]:
    """That an offer of help for a fee stands in words that are no threat; of a threat the offer is its own lure."""
    offered = any(finding.id == _RECOVERY for finding in recognition.signals)
    return (MailCheck(_RECOVERY),) if offered and recognition.answer is not Answer.THREAT else ()


def _checks(recognition: Recognition, details: tuple[Detail, ...], wallets: SeenWallets | None) -> Iterator[MailCheck]:
    if recognition.campaign:
        yield MailCheck("known-campaign", ours=copies(recognition.campaign))
    if any(finding.id == PASSWORD for finding in recognition.signals):
        yield MailCheck("password-shown")
    named = [detail.normal for detail in details if detail.kind is DetailKind.WALLET and detail.checked]
    if wallets and named and recognition.form is Form.MASS_EMAIL:
        seen = next((wallet for wallet in named if wallet_was_seen(wallet, wallets)), None)
        yield MailCheck("wallet-seen", TheirWords(seen)) if seen else MailCheck("wallet-not-seen")


def copies(campaign: Campaign) -> str:
    """How often and when a campaign was seen, in words."""
    if not campaign.first_year:
        return f"{campaign.copies} copies"
    if campaign.first_year == campaign.last_year:
        return f"{campaign.copies} copies in {campaign.first_year}"
    return f"{campaign.copies} copies since {campaign.first_year}"
