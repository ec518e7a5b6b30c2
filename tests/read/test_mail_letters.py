"""The letters of a mail come out as they were written, whatever code they are in and whatever its sender calls it."""

import base64

import pytest

from tests.read.mails import body_of, mail, why


@pytest.mark.parametrize(
    ("charset", "named"),
    [
        *(("utf-8", "utf-8"), ("iso-8859-1", "iso-8859-1"), ("cp1252", "iso-8859-1"), ("utf-16", "utf-16")),
        *(("utf-16-be", "utf_16_be"), ("utf-32-be", "UTF_32_BE"), ("utf-7", "utf_7"), ("utf-16-be", "UTF 16 BE")),
    ],
)
def test_letters_come_out_as_they_were_written(charset: str, named: str) -> None:
    text = "café £5"
    head = f"Content-Type: text/plain; charset={named}\nContent-Transfer-Encoding: base64\n"
    raw = mail(base64.b64encode(text.encode(charset)).decode(), head)

    assert body_of(raw) == text
    assert why(raw) == []


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("named", ["us-ascii", "iso-8859-15", "utf-8", "klingon"])
def test_words_with_zeros_between_their_letters_are_read_whatever_the_name_says(charset: str, named: str) -> None:
    text = "Pay 200 or all your friends get it"
    head = f"Content-Type: text/plain; charset={named}\nContent-Transfer-Encoding: base64\n"
    raw = mail(base64.b64encode(text.encode(charset)).decode(), head)

    assert body_of(raw) == text
    assert len(why(raw)) == 1


@pytest.mark.parametrize("named", ["us-ascii", "iso-8859-1", "klingon", "punycode", "unicode_escape", "\x00", "utf-8"])
def test_a_wrong_name_for_the_letters_costs_no_word_and_is_said(named: str) -> None:
    written = "café £5 pay".encode("cp1252" if named == "utf-8" else "utf-8")
    raw = mail("", f"Content-Type: text/plain; charset={named}\n") + written

    assert body_of(raw) == "café £5 pay"
    assert (why(raw) != []) is (named != "us-ascii")


def test_quoted_printable_and_base64_are_undone_even_where_they_are_broken() -> None:
    quoted = "Content-Transfer-Encoding: quoted-printable\n"
    packed = "Content-Transfer-Encoding: base64\n"

    assert body_of(mail("Pay =C2=A3200=\n now =ZZ", quoted)) == "Pay £200 now =ZZ"
    assert body_of(mail("UGF5IG5vdw", packed)) == "Pay now"
    assert body_of(mail("UGF5IG5vdw==\n-- \nThe list of friends\n", packed)) == "Pay now\n-- \nThe list of friends\n"
    assert body_of(mail("These words are not packed at all.\n", packed)) == "These words are not packed at all.\n"
