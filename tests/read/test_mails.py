"""A mail is read whole: every part, every code of letters, every header that a person may need."""

import base64
from email.message import EmailMessage

import pytest

from bellrock.records.material import Channel
from bellrock.records.message import MessageKind
from tests.fakes.reading import iso, read_all
from tests.read.mails import HEAD, body_of, mail, parts


def test_a_plain_mail_gives_its_words_and_its_head() -> None:
    messages, material = read_all(
        mail(
            "Pay 200 GBP.\r\nNow.\n",
            "Reply-To: Other <other@example.net>\nAuthentication-Results: mx.example.com;\n dmarc=fail\n"
            "Received: from a (by b.example) by mx.example.com with ESMTP\n"
            "Authentication-Results: b.example; dmarc=pass\n",
        ),
        "a.eml",
    )

    assert (material.format, material.channel, material.messages) == ("eml", Channel.MAIL, 1)
    assert material.participants == ("Cy <cy@example.org>",)
    assert iso(material) == ("2018-06-13T19:25:00Z", "2018-06-13T19:25:00Z")
    assert messages[0].text == "Pay 200 GBP.\nNow.\n"
    head = messages[0].mail
    assert head is not None
    assert (head.subject, head.sender, head.to) == ("Pay", "Cy <cy@example.org>", ("ann@example.com",))
    assert (head.reply_to, head.authentication) == ("Other <other@example.net>", ("mx.example.com; dmarc=fail",))
    assert head.received_by == "mx.example.com"


@pytest.mark.parametrize(
    "before", [b"", b"\n\n", b"\r\n", b"From cy@example.org Wed Jun 13 21:25:00 2018\n", b"\xef\xbb\xbf"]
)
def test_what_programs_put_before_a_mail_is_passed_over(before: bytes) -> None:
    messages, material = read_all(before + mail("Pay\n"), "a.eml")

    assert (messages[0].text, material.participants) == ("Pay\n", ("Cy <cy@example.org>",))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("bo@example.org (Bo B. Bo)", "Bo B. Bo <bo@example.org>"),
        ("=?iso-8859-1?Q?Last=DFName=2C_First?= <l@example.org>", "LastßName, First <l@example.org>"),
        ("=?utf-8?B?w6k=?= =?utf-8?B?w6g=?= <l@example.org>", "éè <l@example.org>"),
        ("=?utf-8?B?4pi=?= =?utf-8?Q?=83?= <l@example.org>", "☃ <l@example.org>"),
        ('"Doe, John" <j@example.org>', "Doe, John <j@example.org>"),
        ("Doe, John <j@example.org>", "Doe, John <j@example.org>"),
        ('"A \\"B\\" C" <j@example.org>', 'A "B" C <j@example.org>'),
        ("DAEMON <>", "DAEMON <>"),
        ("<j@example.org>", "j@example.org"),
        ("j@example.org", "j@example.org"),
        ('"boss@example.com" <j@example.org>', "boss@example.com <j@example.org>"),
        ("Zoë <z@example.org>", "Zoë <z@example.org>"),
    ],
)
def test_a_sender_is_shown_as_name_and_address(written: str, read: str) -> None:
    raw = f"From: {written}\nSubject: x\n\nPay\n".encode()

    assert read_all(raw, "a.eml")[1].participants == (read,)


def test_a_mail_of_two_senders_has_two_participants() -> None:
    messages, material = read_all(b"From: a@example.org, B <b@example.org>\n\nPay\n", "a.eml")

    assert messages[0].author == "a@example.org, B <b@example.org>"
    assert material.participants == ("a@example.org", "B <b@example.org>")


def test_a_mail_without_a_sender_has_no_participants() -> None:
    messages, material = read_all(b"Subject: x\n\nPay\n", "a.eml")

    assert (messages[0].author, material.participants) == (None, ())


def test_a_second_sender_line_is_said() -> None:
    assert (
        read_all(b"From: a@example.org\nFrom: b@example.org\n\nPay\n", "a.eml")[1].unread[0].part
        == "a second From line"
    )


@pytest.mark.parametrize(
    ("date", "first"),
    [
        ("Fri, 20 Apr 2001 20:18:00 -0400 (EDT)", "2001-04-21T00:18:00Z"),
        ("Fri, 20 Apr 2001 20:18:00 PDT", "2001-04-21T03:18:00Z"),
        ("Fri, 20 Apr 2001 20:18:00 GMT", "2001-04-20T20:18:00Z"),
        ("Fri, 20 Apr 2001 20:18:00 -0000", "2001-04-20T20:18:00Z"),
        ("Fri, 20 Apr 2001 20:18:00", "2001-04-20T20:18:00"),
        ("Fri, 20 Apr 2001 20:18:00 XYZT", "2001-04-20T20:18:00"),
        ("20 Apr 01 20:18 +0000", "2001-04-20T20:18:00Z"),
        ("Fri, 40 Apr 2001 20:18:00 +0000", None),
        ("Fri, 20 Apr 2001 20:18:00 +9999", None),
        ("09-11-2022", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_date_is_an_instant_only_where_it_names_its_zone(date: str, first: str | None) -> None:
    assert iso(read_all(f"From: a@example.org\nDate: {date}\n\nPay\n".encode(), "a.eml")[1])[0] == first


def test_headers_without_an_empty_line_below_end_at_the_first_other_line() -> None:
    messages, _ = read_all(b"From: a@example.org\nSubject: hi\nPay 200 GBP now\n", "a.eml")

    assert messages[0].text == "Pay 200 GBP now\n"


def test_parts_are_read_in_their_order() -> None:
    raw = parts(
        "\nOne.", "Content-Type: text/html\n\n<p>Two &amp; <b>t</b>hree.</p>", "Content-Type: text/plain\n\nFour."
    )

    assert body_of(raw) == "One.\n\nTwo & three.\n\nFour."


def test_of_two_forms_that_say_the_same_the_plain_one_is_read() -> None:
    raw = parts(
        "Content-Type: text/plain\n\nPay 200 GBP now.",
        "Content-Type: text/html\n\n<p>Pay <b>200 GBP</b> now.",
        kind="alternative",
    )

    assert body_of(raw) == "Pay 200 GBP now."


@pytest.mark.parametrize("plain", ["", " \n", "Monthly news about gardens and flowers."])
def test_of_two_forms_that_differ_both_are_read_plain_first(plain: str) -> None:
    html = "<p>Pay 200 GBP before Friday or I send it to your friends.</p>"
    raw = parts(f"Content-Type: text/plain\n\n{plain}", f"Content-Type: text/html\n\n{html}", kind="alternative")

    assert body_of(raw) == "\n\n".join(
        filter(None, [plain.strip(), "Pay 200 GBP before Friday or I send it to your friends."])
    )


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (mail("--other\n\nPay now.\n", "Content-Type: multipart/mixed; boundary=cut\n"), "--other\n\nPay now.\n"),
        (
            mail("--other\nContent-Type: text/html\n\n<p>Pay now.\n--other--", "Content-Type: multipart/mixed\n"),
            "Pay now.",
        ),
        (mail("--cut\n\nPay now.\n", "Content-Type: multipart/mixed; boundary=cut\n"), "Pay now."),
        (mail("Pay now.\n--cut--\n", "Content-Type: multipart/mixed; boundary=cut\n"), "Pay now."),
        (mail("Pay now.", "Content-Type: nonsense\n"), "Pay now."),
        (mail("<html><body>Pay now.</body></html>", "Content-Type: text/plain\n"), "Pay now."),
        (mail("<p>Pay now.<script>x=1</script>", "Content-Type: text/html; charset\n"), "Pay now."),
    ],
)
def test_a_mail_with_a_broken_build_keeps_its_words(raw: bytes, words: str) -> None:
    assert body_of(raw) == words


def test_a_mail_inside_a_mail_is_a_part_with_a_head_of_its_own() -> None:
    head = "From: bo@example.org\nSubject: Old\nDate: Tue, 1 May 2018 10:00:00 +0000\n"
    inner = f"Content-Type: message/rfc822\n\n{head}\nInner."
    messages, material = read_all(parts("\nOuter.", inner), "a.eml")

    assert [(message.kind, message.text, message.author) for message in messages] == [
        (MessageKind.MESSAGE, "Outer.", "Cy <cy@example.org>"),
        (MessageKind.PART, "Inner.", "bo@example.org"),
    ]
    assert messages[1].mail is not None
    assert messages[1].mail.subject == "Old"
    assert material.participants == ("Cy <cy@example.org>",)
    assert iso(material) == ("2018-06-13T19:25:00Z", "2018-06-13T19:25:00Z")


def test_each_mail_of_a_digest_is_a_part() -> None:
    messages, _ = read_all(
        parts("\nFrom: a@example.org\n\nOne.", "\nFrom: b@example.org\n\nTwo.", kind="digest"), "a.eml"
    )

    assert [(message.kind.value, message.text) for message in messages] == [
        ("message", ""),
        ("part", "One."),
        ("part", "Two."),
    ]


def test_attached_files_are_known_by_name_and_pictures_are_counted() -> None:
    written = EmailMessage()
    written["From"] = "cy@example.org"
    written.set_content("Look.")
    written.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="Übersicht.png")
    written.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="bill.pdf")
    written.add_attachment("Words in a file: pay.", filename="note.txt")
    messages, material = read_all(written.as_bytes(), "a.eml")

    assert [(a.name, a.media_type, a.present) for a in messages[0].attachments] == [
        ("Übersicht.png", "image/png", True),
        ("bill.pdf", "application/pdf", True),
        ("note.txt", "text/plain", True),
    ]
    assert material.pictures == 1
    assert [unread.part for unread in material.unread] == ["Übersicht.png", "bill.pdf"]
    assert [(message.kind.value, message.text.strip()) for message in messages] == [
        ("message", "Look."),
        ("part", "Words in a file: pay."),
    ]


@pytest.mark.parametrize(
    ("kind", "name", "closed"),
    [
        ("application/pdf", "proof.pdf", 1),
        ("application/zip", "proof.zip", 1),
        ("application/octet-stream", "", 1),
        ("image/png", "proof.png", 0),
        ("text/plain", "words.txt", 0),
        ("application/pgp-signature", "signature.asc", 1),
        ("application/pkcs7-signature", "smime.p7s", 1),
    ],
)
def test_a_file_that_may_hold_a_picture_and_is_not_opened_is_counted(kind: str, name: str, closed: int) -> None:
    words = "Content-Type: text/plain\n\nHello."
    file = f'Content-Type: {kind}\nContent-Disposition: attachment; filename="{name}"\n\nabc'

    assert read_all(parts(words, file), "a.eml")[1].closed == closed


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (
            "application/pgp-signature",
            "-----BEGIN PGP SIGNATURE-----\nVersion: 1\n\n"
            f"{base64.b64encode(bytes([0x89, 1, 51, 4, *range(40)])).decode()}\n=abcd\n-----END PGP SIGNATURE-----\n",
        ),
        (
            "application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64",
            base64.b64encode(b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02" + bytes(900)).decode(),
        ),
    ],
)
def test_a_signature_is_known_by_its_bytes_and_holds_no_picture(kind: str, body: str) -> None:
    material = read_all(parts("\nHello.", f"Content-Type: {kind}\n\n{body}", kind="signed"), "a.eml")[1]

    assert (material.closed, material.pictures, material.unknown) == (0, 0, 0)


def test_pictures_inside_the_page_are_counted_too() -> None:
    page = "<p>Look.<img src='data:image/png;base64,AAAA'><img src='https://example.org/a.png'></p>"
    raw = parts(f"Content-Type: text/html\n\n{page}", "Content-Type: image/jpeg\nContent-ID: <a>\n\nxx", kind="related")

    assert read_all(raw, "a.eml")[1].pictures == 2


def test_words_set_to_be_invisible_are_left_out_and_said() -> None:
    raw = mail(
        '<p>P<span style="display:none">zz</span>ay <i style="font-size:0px">qq</i>now</p>', "Content-Type: text/html\n"
    )

    assert body_of(raw) == "Pay now"
    assert [unread.part for unread in read_all(raw, "a.eml")[1].unread] == ["hidden words"]


def test_words_outside_all_parts_are_said_to_be_left_out() -> None:
    raw = parts("\nPay.") + b"\nSecret tail.\n"

    assert body_of(raw) == "Pay."
    assert [unread.part for unread in read_all(raw, "a.eml")[1].unread] == ["words outside the parts"]


def test_a_mail_of_parts_in_parts_without_end_is_cut_and_said() -> None:
    raw = b"From: a@example.org\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number) for number in range(3000)
    )
    assert read_all(raw, "a.eml")[1].unread != ()

    raw = HEAD.encode() + b"Content-Type: multipart/mixed; boundary=cut\n\n" + b"--cut\n\nx\n" * 5000
    assert read_all(raw, "a.eml")[1].unread != ()

    raw = b"Content-Type: message/rfc822\n\n" * 5000
    assert read_all(raw, "a.eml")[1].unread != ()

    raw = b"Content-Type: a/b; name=x.eml\nContent-Disposition: attachment\n\n" * 5000
    assert read_all(raw, "a.eml")[1].messages == 1


def test_a_pasted_mail_with_its_headers_is_a_mail_and_a_pasted_note_is_not() -> None:
    assert read_all(mail("Pay\n"))[1].format == "eml"
    assert read_all(mail("Pay\n"), "saved.txt")[1].format == "eml"
    assert read_all("From: Cy\nSubject: Pay\n\nPay 200 GBP\n")[1].format == "text"
    assert read_all("From: Cy\nSent: Wednesday\nTo: Ann\nSubject: Pay\n\nPay\n")[1].format == "text"
    assert read_all("Date: today\n\nPay\n")[1].format == "text"


def test_a_mail_saved_as_sixteen_bit_text_is_read() -> None:
    assert body_of(mail("Pay £200\n", charset="utf-16")) == "Pay £200\n"
