"""Wallets of fourteen networks: found where right, never called proved where wrong. Examples of the specifications."""

import pytest

from bellrock.details.wallets import base58, bech32, keccak, networks, zcash
from bellrock.records.detail import DetailKind, Reading
from tests.details.looking import BECH32, LEGACY, MIXED_CASE, look, of

PROVED = {
    LEGACY: "btc",
    "3P14159f73E4gFr7JterCCQh9QjiTjiZrG": "btc",
    BECH32: "btc",
    BECH32.upper(): "btc",
    # BIP-350
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0": "btc",
    "BC1SW50QGDZ25J": "btc",
    "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs": "btc",
    "LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9": "ltc",
    "M8T1B2Z97gVdvmfkQcAtYbEepune1tzGua": "ltc",
    "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9": "ltc",
    # the CashAddr specification
    "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a": "bch",
    "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a": "bch",
    "BITCOINCASH:QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A": "bch",
    "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L": "doge",
    "XpESxaUmonkq8RaLLp46Brx2K39ggQe226": "dash",
    MIXED_CASE: "eth",
    "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t": "trx",
    "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A": "xmr",
    "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H": "xmr",
    "4LL9oSLmtpccfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2bYXZKKQePHES9khPK": "xmr",
    "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh": "xrp",
    "X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ": "xrp",
    # TEP-2
    "EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF": "ton",
    "UQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPuwA": "ton",
    # CIP-19
    "addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x": "ada",
    "addr1gx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer5pnz75xxcrzqf96k": "ada",
    "stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw": "ada",
    "Ae2tdPwUPEZFRbyhz3cpfC2CumGzNkFBN2L42rcUc2yjQpEkxDbkPodpMAi": "ada",
    "t1Hsc1LR8yKnbbe3twRp88p6vFfC5t7DLbs": "zec",
    "t3Vz22vK5z2LcKEdg16Yv4FFneEL1zg9ojd": "zec",
    # ZIP 320 and ZIP 316
    "tex1s2rt77ggv6q989lr49rkgzmh5slsksa9khdgte": "zec",
    "u1l8xunezsvhq8fgzfl7404m450nwnd76zshscn6nfys7vyz2ywyh4cc5daaq0c7q2su5lqfh23sp7fkf3kt27ve5948mzpfdvckzaect2jtte308mkwlycj2u0eac077wu70vqcetkxf": "zec",  # noqa: E501
}


@pytest.mark.parametrize(("address", "network"), PROVED.items())
def test_a_right_address_in_a_sentence_is_found_whole_and_proved(address: str, network: str) -> None:
    (wallet,) = of(DetailKind.WALLET, f"Send 200 GBP to {address} or I share it.")
    assert (wallet.quote.text, wallet.system, wallet.checked, wallet.reading) == (
        address,
        network,
        True,
        Reading.EXACT,
    )


@pytest.mark.parametrize(("address", "network"), PROVED.items())
def test_an_address_with_one_changed_letter_is_never_called_proved(address: str, network: str) -> None:
    for place in (len(address) // 2, len(address) - 2):
        letter = address[place]
        other = next(each for each in "q8Z2" if each not in (letter.lower(), letter.upper()))
        wrong = address[:place] + (other.upper() if letter.isupper() else other) + address[place + 1 :]
        assert not [each for each in look(f"send to wallet {wrong} today") if each.checked is True], wrong


@pytest.mark.parametrize(
    "wrong",
    [
        # BIP-173 and BIP-350, invalid
        "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7k7grplx",
        "BC1SW50QA3JX3S",
        "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty",
        "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
        "bc1gmk9yu",
        "bc1pw5dgrnzv",
        "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
        BECH32[:20] + BECH32[20:].upper(),
    ],
)
def test_what_the_bitcoin_proposals_call_invalid_is_not_proved(wrong: str) -> None:
    assert not [each for each in look(f"send to wallet {wrong} today") if each.checked is True]


def test_a_mistyped_address_is_told_beside_a_word_for_wallets_and_never_without() -> None:
    wrong = LEGACY[:-1] + "b"
    (wallet,) = of(DetailKind.WALLET, f"My Bitcoin wallet: {wrong}")
    assert (wallet.system, wallet.checked) == ("btc", False)
    assert not of(DetailKind.WALLET, f"The ticket is {wrong} as said.")


def test_a_mistyped_bech32_address_has_a_shape_of_its_own() -> None:
    (wallet,) = of(DetailKind.WALLET, f"{BECH32[:-1]}5")
    assert wallet.checked is False


def test_an_ethereum_address_in_one_case_has_no_checksum() -> None:
    (wallet,) = of(DetailKind.WALLET, MIXED_CASE.lower())
    assert (wallet.checked, wallet.normal) == (None, MIXED_CASE)


def test_solana_has_no_checksum_and_needs_its_name_beside_it() -> None:
    account = "So11111111111111111111111111111111111111112"
    (wallet,) = of(DetailKind.WALLET, f"pay on solana to {account}")
    assert (wallet.system, wallet.checked) == ("sol", None)
    assert not of(DetailKind.WALLET, f"the id is {account}")


def test_networks_that_share_a_shape_are_all_named() -> None:
    (script,) = of(DetailKind.WALLET, "3P14159f73E4gFr7JterCCQh9QjiTjiZrG")
    assert (script.system, script.also) == ("btc", ("ltc", "bch"))
    (named,) = of(DetailKind.WALLET, "litecoin: 3P14159f73E4gFr7JterCCQh9QjiTjiZrG")
    assert (named.system, named.also) == ("ltc", ("btc", "bch"))
    assert "usdt" in of(DetailKind.WALLET, MIXED_CASE)[0].also


@pytest.mark.parametrize("tag", ["destination tag 12345", "destination tag: 12345", "Tag=12345", "memo 12345"])
def test_an_xrp_address_carries_its_tag(tag: str) -> None:
    (wallet,) = of(DetailKind.WALLET, f"xrp rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh {tag}")
    assert wallet.normal == "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh?dt=12345"
    assert wallet.quote.text == "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"


def test_a_wallet_inside_a_link_is_found_with_the_link() -> None:
    kinds = {each.kind for each in look(f"https://example.com/btc/address/{LEGACY}")}
    assert kinds == {DetailKind.LINK, DetailKind.WALLET}


def test_keccak_gives_the_published_digests() -> None:
    empty = "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
    assert keccak.keccak256(b"").hex() == empty
    assert keccak.keccak256(b"abc").hex() == "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"
    assert len({keccak.keccak256(bytes(size)) for size in (0, 1, 135, 136, 137, 271, 272)}) == 7


@pytest.mark.parametrize(
    "address",
    [
        # EIP-55
        "0x52908400098527886E0F7030069857D2E4169EE7",
        "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
        "0xde709f2102306220921060314715629080e2fb77",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    ],
)
def test_the_case_of_an_ethereum_address_is_its_checksum(address: str) -> None:
    assert networks.checksum_case(address[2:].lower()) == address[2:] or address[2:] in (
        address[2:].upper(),
        address[2:].lower(),
    )
    assert networks.ethereum(address[2:]) is not False


def test_base58_keeps_leading_zeros_both_ways() -> None:
    payload = bytes(21)
    assert base58.encode_check(payload) == "1111111111111111111114oLvT2"
    assert base58.decode_check("1111111111111111111114oLvT2") == payload
    assert base58.decode("0OIl") is None


def test_bech32_refuses_padding_that_is_not_zero() -> None:
    # BIP-173: "Zero padding of more than 4 bits" and "non-zero padding in 8-to-5 conversion"
    assert bech32.to_bytes([0] * 9) is None
    assert bech32.to_bytes([0, 1]) is None
    assert bech32.to_bytes([0, 0]) == b"\x00"


def test_a_zcash_sapling_address_is_43_bytes_in_bech32() -> None:
    assert zcash.shielded(_bech32("zs", bytes(range(43)), bech32.BECH32))
    assert not zcash.shielded(_bech32("zs", bytes(range(42)), bech32.BECH32))
    assert not zcash.shielded(_bech32("zs", bytes(range(43)), bech32.BECH32M))


def test_a_zcash_unified_address_is_proved_by_its_padding_too() -> None:
    assert not zcash.shielded(_bech32("u", bytes(61), bech32.BECH32M))


def _bech32(prefix: str, payload: bytes, constant: int) -> str:
    """An encoder of its own, after BIP-173, so that the reader is not tested by itself."""
    bits = "".join(f"{byte:08b}" for byte in payload)
    bits += "0" * (-len(bits) % 5)
    words = [int(bits[at : at + 5], 2) for at in range(0, len(bits), 5)]
    values = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix] + words + [0] * 6
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, part in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= part if top >> place & 1 else 0
    check ^= constant
    words += [check >> 5 * (5 - place) & 31 for place in range(6)]
    return f"{prefix}1" + "".join(bech32.CHARSET[word] for word in words)
