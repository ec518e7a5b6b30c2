"""What calms is said where it is true, and never to somebody who is threatened in a chat."""

from dataclasses import replace

import pytest

from bellrock.case import open_case
from bellrock.case.calming import copies
from bellrock.recognise.campaigns import wallet_mark
from bellrock.records.campaign import SeenWallets
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.material import Channel, Material
from bellrock.records.quote import Quote
from bellrock.records.recognition import Answer, Band, Campaign, Finding, Form, Recognition
from bellrock.records.situation import Situation

MAIL = Material("eml", Channel.MAIL, "0" * 64, (), 1, None, None)
THREAT = Recognition(Answer.THREAT, Form.MASS_EMAIL, 0.99, Band.ALMOST_CERTAIN, ())
ADDRESS = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
WALLET = Detail(DetailKind.WALLET, Quote(0, 0, 42, ADDRESS), ADDRESS, "btc", checked=True)
KNOWN = SeenWallets("salt", frozenset({wallet_mark("salt", ADDRESS)}))


def checks(material: Material, recognition: Recognition, wallets: SeenWallets | None = KNOWN) -> list[str]:
    return [check.id for check in open_case("-", material, recognition, (WALLET,), Situation(), None, wallets).checks]


def test_a_wallet_of_a_mass_mail_is_named_and_another_is_said_to_prove_nothing() -> None:
    assert checks(MAIL, THREAT) == ["wallet-seen"]
    assert checks(MAIL, THREAT, SeenWallets("salt", frozenset())) == ["wallet-not-seen"]


def test_without_a_list_of_wallets_nothing_is_said_of_them() -> None:
    assert checks(MAIL, THREAT, None) == []


def test_a_printed_password_and_a_known_campaign_are_explained() -> None:
    shown = replace(
        THREAT, signals=(Finding("your-password", Quote(0, 0, 1, "x")),), campaign=Campaign("c", 22, 2019, 2024)
    )

    assert checks(MAIL, shown, None) == ["known-campaign", "password-shown"]


@pytest.mark.parametrize("change", ["chat", "none"])
def test_nothing_calms_in_a_chat_or_where_nothing_threatens(change: str) -> None:
    material = replace(MAIL, channel=Channel.CHAT) if change == "chat" else MAIL
    recognition = replace(THREAT, answer=Answer.NONE, form=None) if change == "none" else THREAT

    calming = {"known-campaign", "password-shown", "wallet-seen", "wallet-not-seen"}
    assert not calming & set(checks(material, recognition))


def test_copies_are_told_with_their_years() -> None:
    assert copies(Campaign("c", 22, 2019, 2024)) == "22 copies since 2019"
    assert copies(Campaign("c", 3, 2024, 2024)) == "3 copies in 2024"
    assert copies(Campaign("c", 3, 0, 0)) == "3 copies"
