"""A person who pastes a mass mail, or a part of it, learns that it was sent to many; nothing else is ever named so."""

import json
from pathlib import Path

import pytest

from bellrock.jobs.campaigns import build
from bellrock.recognise.campaigns import known_campaign, sketch, wallet_was_seen
from bellrock.records.campaign import Fingerprint, SeenWallets
from bellrock.records.recognition import Campaign

WALLET = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
STORY = (
    "Hello. I put a program on your device some months ago and watched what you did with it every day. "
    "Send {amount} dollars in bitcoin to {wallet} and I will forget that we ever met. "
    "You have two days from the moment you open this letter, and I know when you do. "
    "If the money does not come, all your contacts will get the video that I have made of you. "
    "Do not answer this letter, because I do not read what comes back to this address."
)
OTHER = (
    "Good day. The boiler of the town hall will be inspected on Tuesday, and the doors stay shut until noon. "
    "Please collect your parcels from the side entrance and bring the slip that was sent to you by post. "
    "If you cannot come, somebody else may collect for you when they bring your letter and their own card."
)


@pytest.fixture
def known(tmp_path: Path) -> tuple[tuple[Fingerprint, ...], SeenWallets]:
    for number, amount in enumerate(("700", "900", "1,200")):
        body = STORY.format(amount=amount, wallet=WALLET)
        date = f"Date: Mon, 04 May 20{19 + number} 10:00:00 +0000\n"
        (tmp_path / f"{number}.eml").write_text(f"From: a@example.org\nSubject: x\n{date}\n{body}\n")
    (tmp_path / "alone.txt").write_text(OTHER)
    built = build(tmp_path, "salt")
    rows, wallets = json.loads(built.campaigns)["campaigns"], json.loads(built.wallets)
    fingerprints = tuple(
        Fingerprint(Campaign(row["id"], row["copies"], row["first_year"], row["last_year"]), frozenset(row["sketch"]))
        for row in rows
    )
    return fingerprints, SeenWallets(wallets["salt"], frozenset(wallets["marks"]))


def test_a_copy_with_another_amount_and_wallet_is_known_with_its_years(
    known: tuple[tuple[Fingerprint, ...], SeenWallets],
) -> None:
    campaign = known_campaign(STORY.format(amount="5000", wallet="another"), known[0])

    assert campaign is not None
    assert (campaign.copies, campaign.first_year, campaign.last_year) == (3, 2019, 2021)


def test_a_pasted_part_without_wallet_or_demand_is_known(known: tuple[tuple[Fingerprint, ...], SeenWallets]) -> None:
    part = STORY[STORY.index("You have two days") :]

    assert known_campaign(part, known[0]) is not None


def test_one_letter_that_nobody_else_got_is_no_campaign(known: tuple[tuple[Fingerprint, ...], SeenWallets]) -> None:
    assert len(known[0]) == 1
    assert known_campaign(OTHER, known[0]) is None


def test_a_few_common_words_are_not_enough(known: tuple[tuple[Fingerprint, ...], SeenWallets]) -> None:
    assert known_campaign("I know when you do. Do not answer this letter.", known[0]) is None


def test_a_wallet_of_a_campaign_is_known_in_both_cases_and_no_other_is(
    known: tuple[tuple[Fingerprint, ...], SeenWallets],
) -> None:
    assert wallet_was_seen(WALLET, known[1])
    assert wallet_was_seen(WALLET.upper(), known[1])
    assert not wallet_was_seen("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", known[1])


def test_no_word_is_kept_in_what_is_built(tmp_path: Path) -> None:
    for number in range(2):
        (tmp_path / f"{number}.txt").write_text(STORY)

    built = build(tmp_path, "salt")

    assert not any(word in (built.campaigns + built.wallets) for word in ("device", "bitcoin", "video", WALLET))


def test_amounts_and_wallets_leave_no_trace_in_a_sketch() -> None:
    assert sketch("we will send the 500 letter to all") == sketch("we will send the 900 letter to all")
