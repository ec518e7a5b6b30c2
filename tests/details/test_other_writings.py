"""Details are found in other languages, digits, dashes and blanks too, and none is made up out of plain words."""

from datetime import UTC, datetime

import pytest

from bellrock.details.wallets.bech32 import BECH32 as CONSTANT
from bellrock.details.wallets.bech32 import CHARSET, _polymod
from bellrock.records.detail import DetailKind, Reading
from tests.details.looking import BECH32, LEGACY, normals, of

HALVES = (BECH32[:22], BECH32[22:])


@pytest.mark.parametrize(
    "text",
    [
        "call +44\u20137700\u2013900\u2013123",
        "call +44\u20117700\u2011900\u2011123",
        "call +44\u202f7700\u2009900\u2009123",
        "واتساب +٤٤٧٧٠٠٩٠٠١٢٣",
        "फ़ोन +४४७७००९००१२३",
        "my number is 07700900123",
        "my new number: 07700900123",
        "new number 07700900123",
        "txt 07700900123",
        "mein neue Nummer ist 07700900123",
        "mon numéro est 07700900123",
        "мой номер 07700900123",
    ],
)
def test_a_phone_in_other_digits_dashes_or_words_is_found(text: str) -> None:
    assert normals(DetailKind.PHONE, text) == ["+447700900123"]


def test_the_long_number_of_north_america_is_found() -> None:
    assert normals(DetailKind.PHONE, "call 1-800-555-0199 or 1 (212) 555-0123") == ["+18005550199", "+12125550123"]


@pytest.mark.parametrize(
    "text",
    ["my order number 07700900123", "my account number is 12345678", "my number is 12345678", "номер заказа 12345678"],
)
def test_a_number_of_something_else_is_no_phone(text: str) -> None:
    assert not of(DetailKind.PHONE, text)


def test_accounts_are_found_behind_other_blanks_dashes_and_points() -> None:
    iban = "GB29\u202fNWBK\u20096016\u202f1331\u202f9268\u202f19"
    assert normals(DetailKind.IBAN, f"IBAN {iban}") == ["GB29NWBK60161331926819"]
    for code in ("12.34.56", "12\u201334\u201356", "12/34/56"):
        assert normals(DetailKind.UK_ACCOUNT, f"sort code {code} account 12345678") == ["12-34-56 12345678"]
    assert not of(DetailKind.UK_ACCOUNT, "on 12.11.26 order 12345678 came")


@pytest.mark.parametrize(
    "written",
    [
        f"{BECH32[:3]}**{BECH32[3:]}",
        ".".join((BECH32[:8], BECH32[8:16], BECH32[16:24], BECH32[24:])),
        "-\n".join(HALVES),
        " \n".join(HALVES),
        " ".join(HALVES),
        "\n".join((BECH32[:17], BECH32[17:33], BECH32[33:])),
        "\u2013".join(BECH32[at : at + 4] for at in range(0, len(BECH32), 4)),
        " ".join((BECH32[:10], BECH32[10:21], BECH32[21:33], BECH32[33:])),
    ],
)
def test_a_wallet_in_pieces_is_joined_and_no_piece_is_told(written: str) -> None:
    assert normals(DetailKind.WALLET, f"wallet {written}") == [BECH32]


def test_a_wallet_with_a_star_in_it_is_told_only_where_its_checksum_agrees() -> None:
    assert normals(DetailKind.WALLET, f"{LEGACY[:6]}*{LEGACY[6:]}") == [LEGACY]
    assert not of(DetailKind.WALLET, f"{LEGACY[:6]}*{LEGACY[7:]}x")


def test_a_payment_link_tells_its_sum() -> None:
    assert normals(DetailKind.AMOUNT, f"bitcoin:{BECH32}?label=x&amount=0.0125") == ["BTC 0.0125"]
    assert not of(DetailKind.AMOUNT, "see /cart?amount=0.0125")


def invoice(prefix: str) -> str:
    words = [number * 7 % 32 for number in range(160)]
    spread = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    check = _polymod(spread + words + [0] * 6) ^ CONSTANT
    return f"{prefix}1" + "".join(CHARSET[word] for word in (*words, *(check >> 5 * (5 - at) & 31 for at in range(6))))


def test_an_invoice_of_lightning_is_a_proved_wallet_with_its_sum() -> None:
    written = invoice("lnbc2500u")
    (wallet,) = of(DetailKind.WALLET, f"pay {written} now")
    assert (wallet.normal, wallet.checked) == (written, True)
    assert normals(DetailKind.AMOUNT, f"pay {written} now") == ["BTC 0.0025"]
    assert [each.checked for each in of(DetailKind.WALLET, written[:-1] + ("q" if written[-1] != "q" else "p"))] == [
        False
    ]


@pytest.mark.parametrize("stop", ["）马上付", "！快", "，", "、", "，快", "،", "؟", "।", "…", "；"])
def test_a_link_ends_at_the_punctuation_of_any_writing(stop: str) -> None:
    assert normals(DetailKind.LINK, f"（https://pay.example.com/a/1{stop}") == ["https://pay.example.com/a/1"]


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("write cy[.]bo@mail[.]example", "cy.bo@mail.example"),
        ("write cy@example[.]com", "cy@example.com"),
        ("write cy(dot)bo@example.com", "cy.bo@example.com"),
        ("email me: cy at example dot com", "cy@example.com"),
        ("write to cy.bo at example dot com", "cy.bo@example.com"),
    ],
)
def test_an_email_whose_dots_are_hidden_is_found_and_half_of_it_is_no_link(text: str, email: str) -> None:
    assert normals(DetailKind.EMAIL, text) == [email]
    assert not of(DetailKind.LINK, text)


@pytest.mark.parametrize(
    "text",
    [
        "your video is already at example dot org for all to see",
        "I saw you at example dot com last night",
        "contact me at example dot com",
        "look at this dot com company",
    ],
)
def test_a_place_in_a_sentence_is_no_email(text: str) -> None:
    assert not of(DetailKind.EMAIL, text)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("₹5,00,000", "INR 500000"),
        ("1,00,000.50 INR", "INR 100000.50"),
        ("5000円を送れ", "JPY 5000"),
        ("50万円", "JPY 500000"),
        ("付5000元人民币", "CNY 5000"),
        ("5만원", "KRW 50000"),
        ("￡300", "GBP 300"),
        ("৳5000", "BDT 5000"),
        ("5000 рублей", "RUB 5000"),
        ("5 тисяч гривень", "UAH 5000"),
        ("٥٠٠ دولار", "USD 500"),
        ("5000 रुपये भेजो", "INR 5000"),
        ("5 bin TL", "TRY 5000"),
        ("jag vill ha 5000 kr, skicka", "SEK 5000"),
        ("send 5000 kr til meg", "NOK 5000"),
        ("send 3000 kroner til mig", "DKK 3000"),
        ("trimite 500 lei acum", "RON 500"),
        ("5 juta rupiah", "IDR 5000000"),
        ("quinientos euros", "EUR 500"),
        ("fünfhundert Euro", "EUR 500"),
        ("two thousand dollars", "USD 2000"),
        ("two hundred and fifty pounds", "GBP 250"),
        ("fünfzehn hundert Euro", "EUR 1500"),
        ("mil e quinhentos reais", "BRL 1500"),
        ("deux mille cinq cents euros", "EUR 2500"),
        ("dwieście pięćdziesiąt złotych", "PLN 250"),
        ("тысяча пятьсот рублей", "RUB 1500"),
        ("un million d’euros", "EUR 1000000"),
    ],
)
def test_a_sum_in_other_money_or_words_is_found(text: str, amount: str) -> None:
    assert normals(DetailKind.AMOUNT, text) == [amount]


@pytest.mark.parametrize(
    "text",
    [
        "2 won the game",
        "millions of dollars",
        "two three pounds",
        "a pound of flour",
        "sex pounds",
        "alle 18 lei deve venire",
        "5000 kr",
        "3,45,67",
        "page 5 元旦快乐 5",
    ],
)
def test_a_word_that_only_looks_like_money_is_none(text: str) -> None:
    assert not of(DetailKind.AMOUNT, text)


@pytest.mark.parametrize(
    "text",
    [
        "Envía 450 EUR en 24 horas o mando el video",
        "Du har 24 timmar på dig",
        "Du har 24 timer til at betale",
        "24 saat içinde gönder",
        "sana 24 saat veriyorum",
        "zaplať do 24 hodin",
        "Ai 24 de ore să plătești",
        "Máš 24 hodin, jinak to pošlu",
        "Mae gennych 24 awr",
        "У тебя есть 24 часа",
        "У тебе є 24 години",
        "لديك ٢٤ ساعة للدفع",
        "24時間以内に払え",
        "24小时内付款",
        "24시간 안에 보내",
        "तुम्हारे पास 24 घंटे हैं",
        "tumhare paas 24 ghante hain",
    ],
)
def test_a_length_of_time_that_is_set_in_other_languages_is_a_deadline(text: str) -> None:
    assert normals(DetailKind.DEADLINE, text) == ["PT24H"]


@pytest.mark.parametrize(
    "text",
    [
        "vi sågs för 2 dagar sedan",
        "ты писал 2 часа назад",
        "det tog 3 timmar att laga mat",
        "5日前に会った",
        "5分の動画",
        "I can do 24 hours of work, then send it",
        "I video called you in 2 hours",
        "see you by 25/11/2026",
        "pay by 3/4 of it",
        "pay by 31/02/2026",
        "11月25日に会おう",
    ],
)
def test_a_time_of_which_nothing_hangs_is_no_deadline(text: str) -> None:
    assert not of(DetailKind.DEADLINE, text)


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("pay by 25/11/2026 or I send it", "2026-11-25"),
        ("pay by 2026-11-25 18:00 or I send it", "2026-11-25T18:00:00"),
        ("pay by the 25th of November at 6pm or I send it", "2026-11-25T18:00:00"),
        ("bis 25.11. zahlen", "2026-11-25"),
        ("bis zum 25. November zahlen", "2026-11-25"),
        ("payez avant le 25/11", "2026-11-25"),
        ("paga entro il 5 gennaio", "2027-01-05"),
        ("zapłać do 25 listopada", "2026-11-25"),
        ("заплати до 25 ноября", "2026-11-25"),
        ("11月25日までに払え", "2026-11-25"),
    ],
)
def test_a_date_until_which_to_pay_is_a_deadline(text: str, deadline: str) -> None:
    sent = datetime(2026, 11, 23, 2, 14, tzinfo=UTC)
    assert normals(DetailKind.DEADLINE, text, sent) == [deadline]


def test_a_date_that_two_countries_read_otherwise_is_only_a_possible_reading() -> None:
    (found,) = of(DetailKind.DEADLINE, "pay by 05/06/2026 or I send it")
    assert (found.normal, found.reading) == ("2026-06-05", Reading.POSSIBLE)
    assert normals(DetailKind.DEADLINE, "pay by 25 November or I send it") == ["25 november"]


@pytest.mark.parametrize(
    "text", ["neosurf code a1b2c3d4e5", "iTunes card: a1b2c3d4e5 (small)", "steam pin: a1b2 c3d4 e5f6"]
)
def test_a_gift_card_code_in_small_letters_is_found_behind_a_word_for_it(text: str) -> None:
    assert normals(DetailKind.GIFT_CARD, text)[0].startswith("A1B2C3D4E5")


@pytest.mark.parametrize("text", ["steam gift card for my brother123456", "amazon card for pictures2026 today"])
def test_a_word_behind_a_gift_card_is_no_code(text: str) -> None:
    assert not of(DetailKind.GIFT_CARD, text)
