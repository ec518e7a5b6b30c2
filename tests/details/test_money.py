"""Bank accounts, payment names, transfer numbers, gift cards, transactions and amounts."""

import pytest

from bellrock.records.detail import DetailKind
from tests.details.looking import look, normals, of

HASH = "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"


@pytest.mark.parametrize(
    "written",
    [
        "GB29NWBK60161331926819",
        "GB29 NWBK 6016 1331 9268 19",
        "gb29 nwbk 6016 1331 9268 19",
        "GB29\u00a0NWBK\u00a06016\u00a01331\u00a09268\u00a019",
        "GB29-NWBK-6016-1331-9268-19",
    ],
)
def test_an_iban_is_proved_however_it_is_spaced(written: str) -> None:
    (iban,) = of(DetailKind.IBAN, f"pay into {written} today")
    assert (iban.quote.text, iban.normal, iban.system, iban.checked) == (written, "GB29NWBK60161331926819", "GB", True)


def test_an_iban_outside_the_registry_is_proved_by_its_check_digits() -> None:
    assert normals(DetailKind.IBAN, "DZ3512341234123412341234") == ["DZ3512341234123412341234"]


def test_a_mistyped_iban_is_told_only_beside_a_word_for_accounts() -> None:
    wrong = "GB29NWBK60161331926818"
    assert [each.checked for each in of(DetailKind.IBAN, f"my IBAN: {wrong}")] == [False]
    assert not of(DetailKind.IBAN, f"part {wrong}")


@pytest.mark.parametrize(
    "text",
    [
        "sort code 12-34-56 account number 12345678",
        "account 12345678, sort code: 12-34-56",
        "Sort code 123456 acc 12345678",
        "sc 12-34-56 account 1234 5678",
        "Acc 12345678 SC 123456",
        "Sort: 12-34-56, Acc no: 12345678",
    ],
)
def test_a_sort_code_and_an_account_number_are_one_detail(text: str) -> None:
    (account,) = of(DetailKind.UK_ACCOUNT, text)
    assert (account.normal, account.checked) == ("12-34-56 12345678", None)


def test_a_date_beside_a_number_is_no_bank_account() -> None:
    assert not of(DetailKind.UK_ACCOUNT, "on 12-11-26 order 12345678 came")


@pytest.mark.parametrize(
    ("text", "tag", "system"),
    [
        ("https://paypal.me/examplename", "paypal.me/examplename", "paypal"),
        ("https://cash.app/$examplename", "$examplename", "cashapp"),
        ("cash app $examplename", "$examplename", "cashapp"),
        ("venmo @example-name", "@example-name", "venmo"),
        ("revolut.me/example1", "@example1", "revolut"),
        ("revtag @example1", "@example1", "revolut"),
        ("https://wise.com/pay/me/examplen1", "@examplen1", "wise"),
        ("my paypal is pay@example.org", "pay@example.org", "paypal"),
        ("zelle 07700 900123", "+447700900123", "zelle"),
        ("send it to pay@example.org via paypal", "pay@example.org", "paypal"),
    ],
)
def test_a_payment_name_is_found_with_its_service(text: str, tag: str, system: str) -> None:
    (found,) = of(DetailKind.PAYMENT_TAG, text)
    assert (found.normal, found.system) == (tag, system)


def test_an_email_that_is_a_payment_name_stays_an_email_too() -> None:
    assert normals(DetailKind.EMAIL, "my paypal is pay@example.org") == ["pay@example.org"]


@pytest.mark.parametrize(
    ("text", "number", "system"),
    [
        ("Western Union, MTCN 123-456-7890", "1234567890", "western_union"),
        ("the MTCN is 1234567890", "1234567890", "western_union"),
        ("MoneyGram reference number: 12345678", "12345678", "moneygram"),
    ],
)
def test_a_transfer_number_is_found_beside_its_service(text: str, number: str, system: str) -> None:
    (found,) = of(DetailKind.TRANSFER_NUMBER, text)
    assert (found.normal, found.system) == (number, system)


def test_a_ten_digit_number_alone_is_no_transfer() -> None:
    assert not of(DetailKind.TRANSFER_NUMBER, "number 1234567890")


@pytest.mark.parametrize(
    ("text", "code", "brand"),
    [
        ("Amazon gift card AS3D-FGH4JK-L5MN", "AS3DFGH4JKL5MN", "amazon"),
        ("steam card code: ABCDE-12FGH-IJ3KL", "ABCDE12FGHIJ3KL", "steam"),
        ("itunes X123 4567 89AB CDEF", "X123456789ABCDEF", "apple"),
        ("paysafecard 0123 4567 8901 2345", "0123456789012345", "paysafecard"),
        ("here is the gift card: 8XY4-77QZ-19AB-2CDE", "8XY477QZ19AB2CDE", None),
    ],
)
def test_a_gift_card_code_is_kept_whole(text: str, code: str, brand: str | None) -> None:
    (card,) = of(DetailKind.GIFT_CARD, text)
    assert (card.normal, card.system) == (code, brand)


def test_words_in_capitals_are_no_gift_card() -> None:
    assert not of(DetailKind.GIFT_CARD, "the steam card NOTACODEATALL and ABCDE-FGHIJ-KLMNO")
    assert not of(DetailKind.GIFT_CARD, "SEND STEAM CARD CODE RIGHT NOW OR ELSE I POST THEM on 2026-11-25")


def test_a_code_beside_a_brand_that_is_spoken_of_as_no_card_is_none() -> None:
    assert not of(DetailKind.GIFT_CARD, "the apple tree has number 8XY4-77QZ-19AB-2CDE")


def test_a_transaction_needs_the_word_beside_it() -> None:
    (found,) = of(DetailKind.TRANSACTION, f"btc txid: {HASH}")
    assert (found.normal, found.system, found.checked) == (HASH, "btc", None)
    assert not of(DetailKind.TRANSACTION, f"sha256 {HASH}")
    assert not of(DetailKind.TRANSACTION, f"the transaction is done{' and other words' * 8}: {HASH}")


def test_a_transaction_in_a_link_of_an_explorer_is_found() -> None:
    (found,) = of(DetailKind.TRANSACTION, f"https://example.com/eth/tx/0x{HASH}")
    assert (found.normal, found.system) == (f"0x{HASH}", "eth")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("200 GBP", "GBP 200"),
        ("£200", "GBP 200"),
        ("1.000,50 €", "EUR 1000.50"),
        ("€1,000.50", "EUR 1000.50"),
        ("₦50,000", "NGN 50000"),
        ("CFA 25 000", "XOF 25000"),
        ("R$ 1.500", "BRL 1500"),
        ("1500 reais", "BRL 1500"),
        ("2 mil reais", "BRL 2000"),
        ("2k dollars", "USD 2000"),
        ("$2k", "USD 2000"),
        ("200 quid", "GBP 200"),
        ("300 bucks", "USD 300"),
        ("300 euros", "EUR 300"),
        ("100-200 EUR", "EUR 100-200"),
        ("0.05 BTC", "BTC 0.05"),
        ("0.5-1.125 BTC", "BTC 0.5-1.125"),
        ("0,014 bitcoin", "BTC 0.014"),
        ("1.234 BTC", "BTC 1.234"),
        ("USD900", "USD 900"),
        ("900usd", "USD 900"),
        ("$ 900 USD", "USD 900"),
        ("$500 CAD", "CAD 500"),
        ("5.000 zł", "PLN 5000"),
        ("500 złotych", "PLN 500"),
        ("1'500 Franken", "CHF 1500"),
        ("500 Dollar", "USD 500"),
        ("500 dólares", "USD 500"),
        ("500 dollari", "USD 500"),
        ("1 000 euros", "EUR 1000"),
        ("Rs. 5,000", "INR 5000"),
        ("US$ 300", "USD 300"),
        ("five hundred dollars", "USD 500"),
        ("two thousand euros", "EUR 2000"),
        ("two bitcoins", "BTC 2"),
        ("a hundred pounds", "GBP 100"),
    ],
)
def test_an_amount_is_given_with_its_currency_and_value(text: str, amount: str) -> None:
    (found,) = of(DetailKind.AMOUNT, f"pay {text} now")
    assert (found.quote.text, found.normal, found.system) == (text, amount, amount[:3])


@pytest.mark.parametrize("text", ["2 kids", "pen 5", "5 ton", "room 500", "try 2 times", "3 mad men", "12/05/2020"])
def test_numbers_without_a_currency_are_no_amounts(text: str) -> None:
    assert not of(DetailKind.AMOUNT, text)


def test_two_amounts_are_two_details() -> None:
    assert normals(DetailKind.AMOUNT, "£200 or 300 € or $400 in 2 weeks") == ["GBP 200", "EUR 300", "USD 400"]


def test_digits_inside_a_whole_value_are_no_detail_of_their_own() -> None:
    kinds = {
        each.kind for each in look("DE89 3704 0044 0532 0130 00 and https://example.com/07700 and a500@example.org")
    }
    assert kinds == {DetailKind.IBAN, DetailKind.LINK, DetailKind.EMAIL}
