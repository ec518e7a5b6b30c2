"""A mail is called a bluff without an if only where every part of it is known to be plain words."""

import binascii

import pytest

from bellrock.records.case import Verdict
from bellrock.records.situation import Situation
from tests.fakes.reading import read_all
from tests.read.letters import JPEG, PACKED, PLAIN, PNG, WORDS, called, left_out, packed, page, part, parts, plain

ADDRESS = "https://pictures.example/1"


def uuencoded(raw: bytes) -> str:
    return "".join(binascii.b2a_uu(raw[at : at + 45]).decode() for at in range(0, len(raw), 45))


FLAT = {
    "words": plain(),
    "words with line ends of another system": plain().replace("\n", "\r\n"),
    "packed words": parts(part("text/plain", packed(WORDS.encode()), PACKED)),
    "both forms": parts(PLAIN, part("text/html", f"<p>{WORDS}"), kind="alternative"),
    "a page with colours": page(
        "<style>p{color:red}</style><table bgcolor='#eee'><td style='font:1em Arial'>x</table>"
    ),
    "a page with a wallet link": page("<a href='bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'>wallet</a>"),
    "the footer of a list": plain("\n" + "_" * 47 + "\nhttps://lists.example.org/mailman/listinfo/a\n"),
    "labels before a colon": plain(
        "\nWallet: bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4\nAmount: 200 GBP\nDeadline: 48 hours"
    ),
    "a clock": plain("\nYou have until 10:00 AM on 29 November 2026."),
    "the front page of a place that sells coins": plain("\nBuy it on https://www.coinbase.com/en or www.paxful.com."),
    "the footer of a list with its name": plain(
        f"\n{'_' * 47}\nnews mailing list\nnews@lists.example.org\nhttps://lists.example.org/mailman/listinfo/news\n"
    ),
    "words that are joined at their line ends": plain(
        head="Content-Type: text/plain; format=flowed; delsp=yes\n", more="\nPay to the wal \nlet below."
    ),
    "a mail passed on in quotes": plain().replace("I have your", "> I have your"),
    "a wallet of many letters": plain(
        "\n48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD"
    ),
    "lines of stars and shouts": plain("\n******\nPAY NOW!!!!!!!!\n******\n- do not call\n- do not wait"),
    "a link up and to the sender": page("<a href='#top'>up</a> <a href='mailto:eve@example.org'>mail</a>"),
    "a forwarded mail": plain(
        "\n---------- Forwarded message ---------\nFrom: a@example.net\nSubject: Pay\nTo: you\n\nPay"
    ),
    "an attached mail of words": parts(PLAIN, part("message/rfc822", plain())),
    "an attached text of words": parts(
        PLAIN, part("text/plain", "Pay.", "Content-Disposition: attachment; filename=a.txt")
    ),
    "a preamble": parts(PLAIN, before="This is a multi-part message in MIME format.\n"),
    "an invitation of words": parts(PLAIN, part("text/calendar", "BEGIN:VCALENDAR\nSUMMARY:Pay\nEND:VCALENDAR\n")),
    "letters for digits": plain("\nY0u h4ve n0 ch01ce, p4y me n0w 0r 3lse, d0 n0t t4lk t0 4nyb0dy"),
}

PICTURE = {
    "a picture": parts(PLAIN, part("image/jpeg", packed(JPEG), PACKED)),
    "a picture called a signature": parts(PLAIN, part("application/pgp-signature", packed(JPEG), PACKED)),
    "a picture called text": parts(PLAIN, part("text/plain", packed(JPEG), PACKED)),
    "a picture called a calendar": parts(PLAIN, part("text/calendar", packed(PNG), PACKED)),
    "a picture without a label": parts(PLAIN, f"{PACKED}\n\n{packed(JPEG)}"),
    "a picture called a PDF": parts(PLAIN, part("application/pdf", packed(JPEG), PACKED)),
    "a video called a file": parts(
        PLAIN, part("application/octet-stream", packed(b"\0\0\0\x18ftypmp42" + bytes(40)), PACKED)
    ),
    "a picture with junk in its packing": parts(PLAIN, part("text/plain", "$$$" + packed(JPEG), PACKED)),
    "a picture behind words": plain().encode() + b"words " * 5000 + JPEG,
    "a picture as letters": plain("\n" + packed(JPEG)),
    "a picture as hex": plain("\n" + JPEG.hex()),
    "a picture behind the last part": parts(PLAIN, after=f"--cut\n{part('image/png', packed(PNG), PACKED)}"),
    "a picture before the parts": parts(PLAIN, before=packed(PNG) + "\n"),
    "a picture in an attached mail": parts(
        PLAIN, part("message/rfc822", parts(PLAIN, part("a/b", packed(JPEG), PACKED)))
    ),
    "a data address": page("<img src='data:image/png;base64,AAAA'>"),
    "a data address in entities": page("<img src='data&colon;image/png;base64,AAAA'>"),
    "a data address with breaks": page("<a href='da&#10;ta&Tab;:ima\nge/png;base64,AAAA'>x</a>"),
    "a data address in a style": page("<p style='background:url(\\64 ata:image/png;base64,AAAA)'>"),
    "a data address per cent": page("<img src='%64%61ta:image/png,AAAA'>"),
    "a drawing": page("<svg width=9><path d='M0 0'/></svg>"),
}

CHAT = {
    "an exported chat": plain("\n27/11/2026, 10:00 - Eve: hello\n27/11/2026, 10:01 - You: hi"),
    "a quoted chat": plain("\n> [27/11/2026, 10:00:01] Eve: hello\n> [27/11/2026, 10:01:01] Mo: hi"),
    "a chat with the clock behind": plain("\nEve, [27.11.2026 10:00]\nhello\nMo, [27.11.2026 10:01]\nhi"),
    "a chat of names": plain("\nEve: hello\nMo: hi\nEve: how are you\nMo: fine"),
    "a chat with me": plain("\nEve: hello\nMe: hi there"),
    "a chat on a page": page("<div>10:00 Eve: hello</div><div>10:01 Mo: hi</div>"),
    "an attached chat": parts(
        PLAIN,
        part(
            "text/plain",
            "27/11/2026, 10:00 - Eve: hello\n27/11/2026, 10:01 - You: hi",
            "Content-Disposition: attachment; filename=chat.txt",
        ),
    ),
}

NOT_KNOWN = {
    "a picture on the web": page(f"<img src={ADDRESS}>"),
    "a picture in a set": page(f"<picture><source srcset='{ADDRESS} 2x'></picture>"),
    "a picture before a video": page(f"<video poster={ADDRESS}></video>"),
    "a picture behind a table": page(f"<td background='{ADDRESS}'>x"),
    "a picture in a style": page(f"<p style='background:u\\72l({ADDRESS})'>x"),
    "a picture in a style with a remark": page(f"<p style='background:u/**/rl({ADDRESS})'>x"),
    "a picture on a button": page(f"<input type=image src={ADDRESS}>"),
    "a picture in a remark": page(f"<!--><img src={ADDRESS}>-->"),
    "a picture for one program": page(f"<!--[if mso]><v:imagedata src='{ADDRESS}'/><![endif]-->"),
    "a picture that is named and not there": page("<img src=cid:abc>"),
    "a style from the web": page(f"<link rel=stylesheet href={ADDRESS}>"),
    "a frame": page(f"<iframe src={ADDRESS}></iframe>"),
    "a program": page("<script>document.write(1)</script>"),
    "a picture in marks": plain(f"\n![you]({ADDRESS})"),
    "a link to a picture": plain("\nLook: https://pictures.example/you.jpg"),
    "a link in disguise": plain("\nhxxps://pictures[.]example/you[.]jpg"),
    "a link with a question": plain("\nhttps://pictures.example/get?f=you.mp4&x=1"),
    "a link to a place of pictures": plain("\nhttps://imgur.com/a/abc12"),
    "a shortened link": plain("\nSee bit.ly/3abcde"),
    "a link with words": page("<a href='https://example.org/x7'>WATCH YOUR VIDEO</a>"),
    "a link in the subject": plain().replace("Subject: Pay", "Subject: https://imgur.com/a/abc12"),
    "a file outside": parts(PLAIN, part('message/external-body; access-type=URL; URL="https://example.org/a"', "x")),
    "a piece of a mail": parts(PLAIN, part("message/partial; id=a; number=2; total=3", "x")),
    "uuencode": plain("\nbegin 644 you.jpg\n" + uuencoded(JPEG) + "`\nend"),
    "uuencode without its first line": plain("\n" + uuencoded(JPEG)),
    "yEnc": plain("\n=ybegin line=128 size=99 name=you.jpg\nabc"),
    "BinHex": plain("\n(This file must be converted with BinHex 4.0)\n:abc"),
    "letters with blanks strewn in": plain("\n" + packed(bytes(range(256)) * 4, 4).replace("\n", " ")),
    "numbers of bytes": plain("\n" + " ".join(str(byte) for byte in JPEG)),
    "a locked message": plain("\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----"),
    "a locked mail": parts(part("application/pgp-encrypted", "Version: 1"), PLAIN, kind="encrypted"),
    "a locked part": parts(
        PLAIN, part("application/pkcs7-mime; name=smime.p7m", packed(b"\x30\x80" + bytes(30)), PACKED)
    ),
    "a rich text": parts(PLAIN, part("text/plain", "{\\rtf1 hi}")),
    "a packed mail of another program": parts(
        PLAIN, part("text/plain", packed(b"\x78\x9f\x3e\x22" + bytes(40)), PACKED)
    ),
    "an invitation with a file": parts(
        PLAIN,
        part("text/calendar", "BEGIN:VCALENDAR\nATT\n ACH;FMTTYPE=image/png:https://example.org/a\nEND:VCALENDAR\n"),
    ),
    "a card with a photo": parts(
        PLAIN, part("text/vcard", "BEGIN:VCARD\nPHOTO;VALUE=uri:https://example.org/a\nEND:VCARD")
    ),
    "two labels": plain(head="Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=a\n"),
    "two packings": parts(PLAIN, f"Content-Transfer-Encoding: 7bit\n{PACKED}\n\nabc"),
    "an unknown packing": parts(PLAIN, part("text/plain", "abc", "Content-Transfer-Encoding: x-uuencode")),
    "another line between parts": parts(PLAIN).replace("boundary=cut", "boundary=other"),
    "words with codes in them": parts(PLAIN, part("text/plain", packed(bytes(range(1, 32)) * 9), PACKED)),
    "wide letters under another name": parts(
        part("text/html; charset=us-ascii", packed(f"{WORDS}<img src={ADDRESS}>".encode("utf-16-le")), PACKED), PLAIN
    ),
    "another code of letters": parts(PLAIN, part("text/html; charset=utf-7", f"Pay +ADw-img src+AD0-{ADDRESS}+AD4-")),
    "an inner mail as words": plain(
        "\nFrom: a@example.org\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\nabc"
    ),
    "parts past the limit": parts(PLAIN, *["\nx"] * 1001),
    "parts too deep": "From: a@example.org\n"
    + "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(25)),
    "a header past the limit": plain(head=f"Content-Type: text/plain; x={'a' * 70_000}\n"),
    "too many headers": plain(head="X-A: b\n" * 5001),
    "a link": plain("\nhttps://example.org/a8f3k2"),
    "a link after a list's name": plain("\nSee it: https://example.org/mailman/listinfo/a"),
    "a link that a footer is built around": plain(
        f"\n{'_' * 47}\nyour mailing list\nsee yourself\nhttps://example.org/mailman/listinfo/a\n"
    ),
    "a place of coins with more behind it": plain("\nhttps://www.coinbase.com/u/k2?x=1"),
    "a link without a beginning": plain("\nexample.org/k2"),
    "a link to a host": plain("\nVisit k2.example.com now"),
    "a link that is spelt out": plain("\nexample dot org slash x"),
    "a link with blanks in it": plain("\nexample . org / k2"),
    "a link without its letters": plain("\nhxxp://example.org/q and h**ps://example.org/k"),
    "a link to a number": plain("\nhttp://0x7f000001/x"),
    "a number without its beginning": plain("\n//0x7f000001/x"),
    "a long number without its beginning": plain("\n//[2001:db8::1]/v"),
    "a link for a program": plain("\nmagnet:?xt=urn:btih:aabbcc"),
    "a folder of another machine": plain("\n\\\\example.org\\share\\x"),
    "a link broken over two lines": page("<a href='ht\ntps://exa\nmple.org/k'>x</a>"),
    "a link without its kind": page("<a href='//example.org/x'>x</a>"),
    "a link to a part of the mail": page("<a href='cid:abc'>x</a>"),
    "a link of the whole page": page("<base href='https://example.org/'><a href='k2'>x</a>"),
    "a link of a place on a picture": page("<map><area href='https://example.org/k2'></map>"),
    "a form": page("<form action='https://example.org/k2'><button>see</button></form>"),
    "a button's own form": page("<button formaction='//example.org/k'>x</button>"),
    "a link that tells somebody": page("<a href='#' ping='https://example.org/k'>x</a>"),
    "a link that is a program": page("<a href='javascript:go()'>x</a>"),
    "a link that joined lines make": plain(
        head="Content-Type: text/plain; format=flowed; delsp=yes\n", more="\nexa \nmple.o \nrg/k2"
    ),
    "an answer": plain(head="In-Reply-To: <a@example.com>\n"),
    "an answer to several": plain(head="References: <a@example.com>\n"),
    "a mail with some lines quoted": plain("\n> give me time\nNo more time."),
    "cells with colours": page(f"<table>{'<tr><td bgcolor=#000></td><td bgcolor=#fff></td></tr>' * 12}</table>"),
    "cells of a set size": page(f"<table><tr>{'<td width=4 height=4></td>' * 30}</tr></table>"),
    "shadows": page("<div style='box-shadow:1px 1px #000,2px 2px #111'></div>"),
    "shades": page("<div style='background:linear-gradient(90deg,#000 1px,#fff 2px)'></div>"),
    "squares": plain("\n" + "⬛⬜⬛⬜\n" * 6),
    "faces in rows": plain("\n" + "🙂🙂🙃🙃🙂🙃\n" * 6),
    "dots for the fingers": plain("\n" + "⠁⠃⠇⡇⣇⣧\n" * 5),
    "blocks": plain("\n" + "█▓▒░\n" * 6),
    "lines of signs": plain("\n .-''-. \n/ o  o \\\n|  ..  |\n \\____/ \n  ----.  "),
    "lines of one letter": plain("\n" + "MMMMMMMMMWWWWWWWWWMMMMMMM\n" * 4),
    "ones and noughts": plain("\n" + "0110100110010110\n" * 10),
    "a picture for a terminal": plain("\n\x1bPq#0;2;0;0;0#0~~@@vv@@~~\x1b\\"),
    "a sign that stands for a picture": plain("\n\ufffc"),
    "a few packed bytes": plain("\neNrLSM3JyVcozy/KSQEAGgsEXQ=="),
    "a few packed bytes of another kind": plain("\nH4sIAAAAAAAC/8tIzcnJBwCGphA2BQAAAA"),
    "bytes in pairs": plain("\nff d8 ff e0 00 10 4a 46 49 46 00 01"),
    "words past what is heard": plain("\nmore words " * 40_000),
    "a file": parts(PLAIN, part("application/octet-stream", "abc")),
}


@pytest.mark.parametrize("mail", FLAT.values(), ids=FLAT)
def test_a_mass_mail_of_plain_words_is_nearly_always_a_bluff(mail: str) -> None:
    assert called(mail) is Verdict.BLUFF


@pytest.mark.parametrize("mail", PICTURE.values(), ids=PICTURE)
def test_a_mail_that_holds_a_picture_is_never_a_bluff_whatever_the_picture_is_called(mail: str | bytes) -> None:
    assert called(mail) is Verdict.REAL
    assert called(mail, Situation(picture="none")) is Verdict.REAL
    assert left_out(mail)


@pytest.mark.parametrize("mail", CHAT.values(), ids=CHAT)
def test_a_mail_with_a_chat_in_it_is_never_a_bluff(mail: str) -> None:
    assert called(mail) is Verdict.REAL
    assert "A chat stands in it." in left_out(mail)


@pytest.mark.parametrize("mail", NOT_KNOWN.values(), ids=NOT_KNOWN)
def test_a_mail_of_which_a_part_is_not_known_is_a_bluff_only_with_an_if(mail: str) -> None:
    assert called(mail) is Verdict.BLUFF_IF_MAIL
    assert left_out(mail)


def test_what_is_on_the_web_is_counted_and_named_with_its_place() -> None:
    assert left_out(page(f"<img src={ADDRESS}>")) == ["1 picture on the web that we did not open."]
    assert left_out(page(f"<img src={ADDRESS}><img src={ADDRESS}>")) == ["2 pictures on the web that we did not open."]


def test_a_person_who_says_that_there_is_no_picture_is_believed_about_files_only() -> None:
    said = Situation(picture="none")

    assert called(NOT_KNOWN["a file"], said) is Verdict.BLUFF
    assert called(NOT_KNOWN["a picture on the web"], said) is Verdict.BLUFF_IF_MAIL
    assert called(NOT_KNOWN["two labels"], said) is Verdict.BLUFF_IF_MAIL


def test_a_mail_that_quotes_an_earlier_one_or_that_nobody_can_read_is_not_flatly_calmed() -> None:
    """Words that the two exchanged may stand in it."""
    head = b"From: Eve <eve@example.org>\nTo: you@example.org\nDate: Fri, 27 Nov 2026 10:00:00 +0000\nSubject: hi\n\n"
    quoted = read_all(
        head + b"Pay me.\n\nOn Fri, 27 Nov 2026 you wrote:\n> so you will pay?\n> please wait\n", "a.eml"
    )[1]
    unreadable = read_all(head + b"Pay me. " + bytes(range(128, 256)) * 3, "a.eml")[1]
    plain = read_all(head + b"Pay me. Caf\xe9 owners pay too, as do we all in this town.\n", "a.eml")[1]

    assert quoted.unknown == unreadable.unknown == 1
    assert plain.unknown == 0
