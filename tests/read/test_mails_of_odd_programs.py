"""What programs write around a mail, and what they misname, costs the person no word of it."""

import base64
import binascii

import pytest

from tests.fakes.reading import iso, read_all
from tests.read.mails import HEAD, body_of, mail, why

FLAGS = b'<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict/></plist>\n'
PLAIN = mail("Pay 200 GBP now\n")


@pytest.mark.parametrize(
    "raw",
    [
        str(len(PLAIN)).encode() + b"\n" + PLAIN + FLAGS,
        b"12\n" + PLAIN + FLAGS,
        b"+OK 120 octets\r\n" + PLAIN,
        b"* 1 FETCH (BODY[] {120}\r\n" + PLAIN,
        b"\n".join(b"    " + line for line in PLAIN.split(b"\n")),
    ],
    ids=["Apple Mail", "a wrong count", "POP3", "IMAP", "indented"],
)
@pytest.mark.parametrize("name", ["a.emlx", "a.txt"])
def test_what_a_program_writes_around_a_mail_is_taken_off(raw: bytes, name: str) -> None:
    messages, material = read_all(raw, name)

    assert (messages[0].text.strip(), material.format) == ("Pay 200 GBP now", "eml")
    assert material.participants == ("Cy <cy@example.org>",)


def test_each_mail_of_a_mailbox_is_a_message_of_its_own() -> None:
    second = PLAIN.replace(b"cy@", b"bo@").replace(b"now\n", b"soon\n>From then on\n\nFrom me\n")
    line = b"From cy@example.org Wed Jun 13 21:25:00 2018\n"
    messages, material = read_all(line + PLAIN + b"\n" + line + second, "a.mbox")

    assert [each.text.strip() for each in messages] == ["Pay 200 GBP now", "Pay 200 GBP soon\nFrom then on\n\nFrom me"]
    assert (material.messages, material.participants) == (2, ("Cy <cy@example.org>", "Cy <bo@example.org>"))


@pytest.mark.parametrize("text", ["20\nPay now\n", "   \n   hello: there\n", "From me to you: 12:00\nA: b\n"])
def test_a_text_that_only_begins_like_that_stays_a_text(text: str) -> None:
    messages, material = read_all(text.encode())
    assert (material.format, messages[0].text) == ("text", text)


def test_words_that_are_called_base64_are_read_and_that_is_said() -> None:
    raw = mail("I have your video\nSend 200 GBP within two days\n", "Content-Transfer-Encoding: base64\n")

    assert body_of(raw) == "I have your video\nSend 200 GBP within two days\n"
    assert why(raw) == ["It is packed otherwise than it says. We read the words that we found."]


def test_words_packed_in_another_way_than_named_are_unpacked() -> None:
    words = "Send 200 GBP within two days or all of your friends will get to see it. " * 3
    packed = base64.encodebytes(words.encode()).decode()
    quoted = "Send =C2=A3200 within two days or all of your friends will get to see it, a=\nll of them =E2=80=93 now\n"

    for named in ("7bit", "8-bit", "example.net", "quoted-printable"):
        assert body_of(mail(packed, f"Content-Transfer-Encoding: {named}\n")) == words
    assert body_of(mail(packed, "Content-Transfer-Encoding: base-64\n")) == words
    assert "to see it, all of them – now" in body_of(mail(quoted, "Content-Transfer-Encoding: 7bit\n"))
    assert "to see it, all of them – now" in body_of(mail(quoted, "Content-Transfer-Encoding: Quoted Printable\n"))


def test_a_sum_with_an_equals_sign_is_no_packing() -> None:
    words = "one=1\ntwo = 2, a=AB and b=C\n"
    assert body_of(mail(words)) == words


def uuencoded(words: bytes) -> str:
    lines = [binascii.b2a_uu(words[at : at + 45]).decode() for at in range(0, len(words), 45)]
    return f"begin 644 note.txt\n{''.join(lines)}`\nend\n"


@pytest.mark.parametrize("named", ["x-uuencode", "uuencode", "7bit"])
def test_words_in_uuencode_are_read(named: str) -> None:
    words = "Send 200 GBP within two days or all of your friends will get to see it."
    raw = mail("Look:\n" + uuencoded(words.encode()), f"Content-Transfer-Encoding: {named}\n")
    assert body_of(raw).rstrip() == "Look:\n" + words


def test_a_picture_in_uuencode_stays_closed() -> None:
    block = uuencoded(b"\xff\xd8\xff\xe0" + bytes(range(200)))
    assert body_of(mail(block)).startswith("begin 644")


@pytest.mark.parametrize(
    ("named", "codec", "words"),
    [
        ("x-sjis", "shift_jis", "動画９００"),
        ("windows-31j", "cp932", "動画①"),
        ("x-euc-jp", "euc_jp", "動画"),
        ("iso-2022-jp-ms", "iso2022_jp", "動画 a"),
        ("windows-874", "cp874", "฿900"),
        ("TIS620", "cp874", "วิดีโอ"),
        ("x-mac-cyrillic", "mac_cyrillic", "видео"),
        ("win-1251", "cp1251", "видео"),
        ("cp-1250", "cp1250", "złoty"),
        ("x-gbk", "gbk", "视频"),
        ("x-x-big5", "big5", "影片"),
        ("korean", "euc_kr", "영상"),
        ("dos-866", "cp866", "видео"),
        ("iso8859-2", "iso8859-2", "złoty"),
        ("unicode-1-1-utf-7", "utf-7", "vidéo"),
        ("windows-1252http-equiv", "cp1252", "vidéo"),
        ("gb2312", "utf-8", "视频 €"),
        ("big5", "utf-8", "影片 €"),
        ("shift_jis", "utf-8", "動画 €"),
        ("utf-16", "ascii", "the video and all of it"),
        ("", "iso2022_jp", "動画 a"),
        ("us-ascii", "iso2022_kr", "영상 a"),
    ],
)
def test_the_names_that_programs_give_to_letters_are_known(named: str, codec: str, words: str) -> None:
    head = f"Content-Type: text/plain; charset={named}\nContent-Transfer-Encoding: base64\n"
    raw = mail(base64.encodebytes(words.encode(codec)).decode(), head if named else head.replace("; charset=", ""))
    assert body_of(raw) == words


def test_a_short_chinese_word_that_may_be_utf_8_by_chance_is_what_its_name_says() -> None:
    raw = mail("", "Content-Type: text/plain; charset=gb2312\n") + "隆".encode("gb18030")
    assert body_of(raw) == "隆"


@pytest.mark.parametrize(
    ("date", "first"),
    [
        ("Fri, 5 Sep 2003 13:2:1 -0800", "2003-09-05T21:02:01Z"),
        ("2026-11-23T02:14:07Z", "2026-11-23T02:14:07Z"),
        ("2026-11-23 02:14:07.5 +01:00", "2026-11-23T01:14:07Z"),
        ("Mon, 23 Nov 2026 02.14.07 +0000", "2026-11-23T02:14:07Z"),
        ("Mon, 23 Nov 2026 2:14:07 PM +0000", "2026-11-23T14:14:07Z"),
        ("Mon, 23 Nov 2026 02:14:07 GMT+1", "2026-11-23T01:14:07Z"),
        ("lun., 23 nov. 2026 02:14:07 +0100", "2026-11-23T01:14:07Z"),
        ("Mo, 3 Dez 2026 02:14:07 +0100", "2026-12-03T01:14:07Z"),
        ("mar. 3 févr. 2026 02:14:07 +0100", "2026-02-03T01:14:07Z"),
        ("mer. 4 mars 2026 02:14:07 +0100", "2026-03-04T01:14:07Z"),
        ("lunedì 2 marzo 2026 02:14:07 +0100", "2026-03-02T01:14:07Z"),
        ("Dienstag, 3. März 2026 02:14:07 +0100", "2026-03-03T01:14:07Z"),
        ("23.11.2026 02:14", "2026-11-23T02:14:00"),
        ("11/23/2026 2:14:07 AM", "2026-11-23T02:14:07"),
        ("03/04/2026 02:14", None),
        ("1795400047", None),
        ("2026-11-45T02:14:07Z", None),
    ],
)
def test_a_date_written_in_another_way_is_read_where_it_means_one_time(date: str, first: str | None) -> None:
    assert iso(read_all(f"From: a@example.org\nDate: {date}\n\nPay\n".encode(), "a.eml")[1])[0] == first


def test_a_remark_inside_an_address_is_no_part_of_it() -> None:
    head = HEAD.replace("Cy <cy@example.org>", "Cy <cy(at home)@example.org(my host)>")
    assert read_all(f"{head}\nPay\n".encode(), "a.eml")[1].participants == ("Cy <cy@example.org>",)
