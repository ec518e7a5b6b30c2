"""Email addresses, phones and handles."""

import pytest

from bellrock.records.detail import DetailKind, Reading
from tests.details.looking import look, normals, of


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("write to Some.One+tag@Example.ORG.", "Some.One+tag@example.org"),
        ("<mailto:a_b-c@mail.example.org>", "a_b-c@mail.example.org"),
        ("to=x@example.com,", "x@example.com"),
        ("josé.pérez@exämple.example", "josé.pérez@exämple.example"),
    ],
)
def test_an_email_is_found_without_what_stands_around_it(text: str, email: str) -> None:
    assert normals(DetailKind.EMAIL, text) == [email]


@pytest.mark.parametrize(
    "written",
    [
        "john.doe(at)example.org",
        "john.doe (at) example (dot) org",
        "john.doe[at]example[.]org",
        "john.doe [AT] example [DOT] org",
        "john.doe at example dot org",
        "john(dot)doe{at}example.org",
    ],
)
def test_an_email_that_hides_its_sign_is_read_as_possible(written: str) -> None:
    (email,) = of(DetailKind.EMAIL, f"write, {written} is mine")
    assert (email.quote.text, email.normal) == (written, "john.doe@example.org")
    assert email.reading is Reading.POSSIBLE


@pytest.mark.parametrize("text", ["a@b", "@example.org", "meet at example dot", "x@y.1", "see me (at) home"])
def test_what_only_looks_like_an_email_is_none(text: str) -> None:
    assert not of(DetailKind.EMAIL, text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("call 07700 900123", "+447700900123"),
        ("07700 900123", "+447700900123"),
        ("call me 07700900123", "+447700900123"),
        ("07700.900.123", "+447700900123"),
        ("(020) 7946 0000", "+442079460000"),
        ("+44 (0)20 7946 0000", "+442079460000"),
        ("0044 7700 900123", "+447700900123"),
        ("+2348012345678", "+2348012345678"),
        ("call +2908999 today", "+2908999"),
        ("07700900123 is my number", "+447700900123"),
        ("(212) 555-0123", "+12125550123"),
    ],
)
def test_a_phone_is_given_in_its_international_form(text: str, number: str) -> None:
    (phone,) = of(DetailKind.PHONE, text)
    assert (phone.normal, phone.checked) == (number, None)


@pytest.mark.parametrize(
    "text",
    [
        "order 1234567890",
        "call me on 12/11/2026",
        "paid on 12/11/2026 and 2026-11-12 10:20",
        "from 192.168.100.200 at 0.123456",
        "commit 07700900123abc",
        "invoice 0123-4567-8901-2345-6789",
        "pid 12345 took 0.000 0.025 0.100",
    ],
)
def test_other_numbers_are_no_phones(text: str) -> None:
    assert not of(DetailKind.PHONE, text)


def test_a_national_number_is_read_by_the_region_that_is_asked_for() -> None:
    (phone,) = [each for each in look("call 0151 23456789", region="DE") if each.kind is DetailKind.PHONE]
    assert phone.normal == "+4915123456789"


@pytest.mark.parametrize(
    ("text", "name", "app"),
    [
        ("I am @example_name", "example_name", None),
        ("my insta is @example.name", "example.name", "instagram"),
        ("example.com/@other and @example_name on X", "example_name", "x"),
        ("@example_name on telegram", "example_name", "telegram"),
        ("snap: examplename", "examplename", "snapchat"),
        ("add my snap example_99", "example_99", "snapchat"),
        ("example_99 on snapchat", "example_99", "snapchat"),
        ("IG - example.name1", "example.name1", "instagram"),
        ("Mein Insta ist beispiel_1", "beispiel_1", "instagram"),
        ("mi instagram es ejemplo_1", "ejemplo_1", "instagram"),
        ("meu telegram: exemplo", "exemplo", "telegram"),
        ("discord somebody#1234", "somebody#1234", "discord"),
        ("skype live:.cid.0123456789abcdef", "live:.cid.0123456789abcdef", "skype"),
    ],
)
def test_a_handle_is_found_with_its_app(text: str, name: str, app: str | None) -> None:
    (handle,) = of(DetailKind.HANDLE, text)
    assert (handle.normal, handle.system) == (name, app)


@pytest.mark.parametrize(
    "text",
    [
        "Instagram: The best app. I saw your Instagram account and your snapchat friends",
        "@property\n@dataclass(frozen=True)\n * @dev: the device\n@media screen",
        "write to a@example.org",
        "the signal is low, the snap was loud",
    ],
)
def test_ordinary_words_and_program_text_hold_no_handle(text: str) -> None:
    assert not of(DetailKind.HANDLE, text)


def test_no_part_of_an_address_is_told_where_a_letter_of_another_script_stands_before_it() -> None:
    assert not of(DetailKind.EMAIL, "имяname@example.org")


def test_a_name_among_the_persons_followers_is_no_payment_name() -> None:
    text = "your followers @anna_b and @ben_c get it, my paypal is @loupay"
    kinds = {detail.quote.text: detail.kind for detail in look(text)}
    assert kinds["@anna_b"] is kinds["@ben_c"] is DetailKind.HANDLE
    assert kinds["@loupay"] is DetailKind.PAYMENT_TAG
