"""Values that were hidden, broken or misread come back as a possible reading, and only with their checksum's word."""

import pytest

from bellrock.records.detail import DetailKind, Reading
from tests.details.looking import BECH32, LEGACY, MIXED_CASE, look, of

MONERO = "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A"


def groups(address: str, size: int, gap: str) -> str:
    return gap.join(address[at : at + size] for at in range(0, len(address), size))


DAMAGED = {
    "one invisible letter": (BECH32[:9] + "\u200b" + BECH32[9:], BECH32),
    "an invisible letter everywhere": ("\u200b".join(LEGACY), LEGACY),
    "a soft hyphen": (LEGACY[:17] + "\u00ad" + LEGACY[17:], LEGACY),
    "groups of four": (groups(BECH32, 4, " "), BECH32),
    "groups of four, legacy": (groups(LEGACY, 4, " "), LEGACY),
    "groups of five": (groups(LEGACY, 5, " "), LEGACY),
    "single letters": (" ".join(LEGACY), LEGACY),
    "groups with dashes": (groups(BECH32, 4, "-"), BECH32),
    "groups, ethereum": (groups(MIXED_CASE, 4, " "), MIXED_CASE),
    "groups, monero": (groups(MONERO, 5, " "), MONERO),
    "two lines": (BECH32[:20] + "\n" + BECH32[20:], BECH32),
    "three lines": (groups(BECH32, 16, "\n"), BECH32),
    "two lines of Windows": (LEGACY[:15] + "\r\n" + LEGACY[15:], LEGACY),
    "two quoted lines": (MIXED_CASE[:25] + "\n> " + MIXED_CASE[25:], MIXED_CASE),
    "a Cyrillic letter": (BECH32.replace("c", "с", 1), BECH32),
    "two Cyrillic letters": (LEGACY.replace("e", "е").replace("P", "Р"), LEGACY),
    "a Greek letter": (LEGACY.replace("v", "ν"), LEGACY),
    "full-width letters": ("".join(chr(ord(letter) + 0xFEE0) for letter in LEGACY), LEGACY),
    "O for 0": (BECH32.replace("0", "O"), BECH32),
    "l for 1 in the prefix": ("bcl" + BECH32[3:], BECH32),
    "l for 1": (LEGACY.replace("1", "l"), LEGACY),
    "I for 1": (LEGACY.replace("1", "I", 1), LEGACY),
    "O for o": ("1BoatSLRHtKNngkdXEeobR76b53LETtpyT".replace("o", "O"), "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"),
    "O for 0 in hex": (MIXED_CASE[:2] + MIXED_CASE[2:].replace("0", "O"), MIXED_CASE),
    "a sign of multiplication for x": (MIXED_CASE.replace("x", "×"), MIXED_CASE),
}


@pytest.mark.parametrize(("written", "address"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_wallet_is_read_and_quoted_as_it_was_written(written: str, address: str) -> None:
    text = f"Send 200 GBP to {written} or I share it."
    (wallet,) = of(DetailKind.WALLET, text)
    assert (wallet.quote.text, wallet.normal, wallet.checked) == (written, address, True)
    assert wallet.reading is Reading.POSSIBLE


@pytest.mark.parametrize(("written", "address"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_wallet_that_is_also_wrong_is_never_called_proved(written: str, address: str) -> None:
    place = next(at for at in range(len(written) - 4, 0, -1) if written[at] in "235679２３５６７９")
    wrong = written[:place] + ("4" if written[place] != "4" else "3") + written[place + 1 :]
    assert not [each for each in of(DetailKind.WALLET, f"Send 200 GBP to {wrong} or I share it.") if each.checked]


def test_a_well_formed_address_with_a_wrong_letter_is_not_repaired_into_another() -> None:
    swapped = LEGACY.replace("5S", "55")
    assert all(each.checked is False for each in of(DetailKind.WALLET, f"bitcoin wallet {swapped}"))


def test_a_hidden_email_gives_the_whole_address_and_no_part_of_it() -> None:
    for written in ("jo\u200bhn.doe@exam\u200bple.org", "jоhn.doe@ехample.org", "john.doe&#64;example.org"):
        (email,) = of(DetailKind.EMAIL, f"Write to {written} now")
        assert (email.normal, email.reading, email.quote.text) == ("john.doe@example.org", Reading.POSSIBLE, written)
        assert {each.kind for each in look(f"Write to {written} now")} == {DetailKind.EMAIL}


def test_a_value_beside_an_invisible_letter_is_read_once_and_as_written() -> None:
    (email,) = of(DetailKind.EMAIL, "write\u200b now to a.b@example.org, \u200bplease")
    assert email.reading is Reading.EXACT


def test_a_phone_with_full_width_digits_or_invisible_letters_is_read() -> None:
    for written in ("０７７００ ９００１２３", "+44\u200b7700\u200b900123", "0 7 7 0 0 9 0 0 1 2 3"):
        (phone,) = of(DetailKind.PHONE, f"Ring {written} now")
        assert (phone.normal, phone.reading) == ("+447700900123", Reading.POSSIBLE)


def test_a_demand_written_in_entities_is_read() -> None:
    text = "&#206; g&#238;ve you 48 hour&#537; to pay, I w&#225;nt &#36;500"
    assert [each.normal for each in of(DetailKind.DEADLINE, text)] == ["PT48H"]
    assert [each.normal for each in of(DetailKind.AMOUNT, text)] == ["USD 500"]


def test_prose_in_short_words_and_lines_makes_no_wallet() -> None:
    text = "they said that your file will open when they come back home\n" * 40 + "a b c 1 d e 2 f g h i j k\n" * 40
    assert not of(DetailKind.WALLET, text)
