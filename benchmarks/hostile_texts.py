"""Hostile input, made anew at each run: each kind of text once, of about as many bytes as are asked for.

They hold no one's words: marks, digits, tags, and addresses that nobody can own.
"""

import base64
import io
import random  # noqa: TID251
import zipfile
from collections.abc import Callable

Makes = Callable[[int], bytes]

PROSE = (
    "the meeting about the new release is on Monday and everybody who wants to speak should write to the list first "
    "because there is little time and the room is small but we can record the session and share it with the others\n"
)
_MAIL = (
    "From: Eve <eve@example.org>\nTo: you@example.org\nDate: Fri, 27 Nov 2026 10:00:00 +0000\n"
    "Subject: hi\nMIME-Version: 1.0\n"
)
_HTML = _MAIL + "Content-Type: text/html; charset=utf-8\n\n"
_PARTS = _MAIL + "Content-Type: multipart/mixed; boundary=b\n\n"
_BASE64 = _MAIL + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
_CHAT = "12/03/2024, 14:05 - Mo: hi\n"
_MARK = "\u200e"
_BASE58 = "3479ACDEFHJKMNPRTUVWXYabcdefhjkmnpqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def over(unit: str, head: str = "", tail: str = "") -> Makes:
    """One piece over and over, between a head and a tail."""
    return lambda size: (head + unit * (size // len(unit.encode()) + 1) + tail).encode()


def _misread(head: str, letters: str, length: int, wrong: str, count: int) -> Makes:
    """Values that look misread: some letters of each are of another alphabet, so that each asks for repair."""

    def made(size: int) -> bytes:
        chance, parts, whole = random.Random(5), [], 0
        while whole < size:
            value = [chance.choice(letters) for _ in range(length)]
            for place in chance.sample(range(length), count):
                value[place] = wrong
            parts.append(f"to {head}{''.join(value)} ")
            whole += len(parts[-1])
        return "".join(parts).encode()

    return made


def _zipped(name: str, inside: Makes, method: int = zipfile.ZIP_DEFLATED) -> Makes:
    def made(size: int) -> bytes:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", method) as archive:
            archive.writestr(name, inside(size))
        return packed.getvalue()

    return made


def _many_names(size: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(size // 120):
            archive.writestr(f"../{number}/chat.txt", "x")
    return packed.getvalue()


def _participants(size: int) -> bytes:
    return "".join(f"12/03/2024, 14:05 - P{number}: hi\n" for number in range(size // 31)).encode()


def addresses(size: int) -> bytes:
    """Mail addresses, each another one."""
    return " ".join(f"a{number}@b{number % 977}.example" for number in range(size // 20)).encode()


def base64_lines(size: int) -> bytes:
    """A mail of Base64 lines."""
    line = base64.b64encode(b"I recorded you and so on and on and on and on ").decode() + "\n"
    return over(line, _BASE64)(size)


READERS: dict[str, tuple[str, dict[str, Makes]]] = {
    "text": (
        "a.txt",
        {
            "prose": over(PROSE),
            "one letter": over("a"),
            "blanks": over(" "),
            "line ends": over("\n"),
            "invisible marks": over(_MARK),
            "carriage returns": over("\r"),
        },
    ),
    "mail, plain": (
        "a.eml",
        {
            "prose": over(PROSE, _MAIL + "\n"),
            "header lines": over("X-A: b\n", _MAIL, "\nhello"),
            "one long header": over("a ", _MAIL + "X-A: ", "\n\nhello"),
            "encoded words": over("=?utf-8?q?a?= ", _MAIL + "X-A: ", "\n\nhello"),
            "bare CR before boundaries": over("\r--b.", _PARTS),
            "boundaries": over("--b\n", _PARTS),
            "empty parts": over("--b\n\n\n", _PARTS),
            "quoted-printable": over("=41=\n", _MAIL + "Content-Transfer-Encoding: quoted-printable\n\n"),
            "uuencode": over("begin 644 a\nM" + "_" * 60 + "\nend\n", _MAIL + "\n"),
        },
    ),
    "mail, HTML": (
        "a.eml",
        {
            "prose": over(f"<p>{PROSE}</p>", _HTML),
            "cells": over("<td>", _HTML),
            "blanks in <pre>": over(" ", _HTML + "<pre>x", "x"),
            "<head><body>": over("<head><body>", _HTML, "</head>"),
            "open brackets": over("<", _HTML),
            "open comments": over("<!--", _HTML),
            "open attributes": over('<a href="', _HTML),
            "entities": over("&#120;&amp", _HTML),
            "styles": over("<style>a{b:url(c)}</style>", _HTML),
            "pictures": over("<img src=data:image/png;base64,AA>", _HTML),
        },
    ),
    "mail, Base64": (
        "a.eml",
        {
            "lines": base64_lines,
            "short lines": over("QQ==\n", _BASE64),
            "letters of no alphabet": over("-_!", _BASE64),
        },
    ),
    "WhatsApp": (
        "chat.txt",
        {
            "messages": over(_CHAT),
            "people": _participants,
            "marks in a stamp": over(_MARK, _CHAT + "1/1/20,", "x"),
            "blanks in a stamp": over(" " + _MARK, _CHAT + "1/1/20", "x"),
            "marks in brackets": over(_MARK, _CHAT + "[1/1/20,", "x\n" + _CHAT),
            "lines that nearly begin a message": over("12/03/2024, 14:05\n", _CHAT),
            "one long message": over("hello\n", _CHAT),
        },
    ),
    "zip": (
        "a.zip",
        {
            "a chat": _zipped("_chat.txt", over(_CHAT), zipfile.ZIP_STORED),
            "letters that are all one": _zipped("_chat.txt", over("a")),
            "many names": _many_names,
        },
    ),
}

FAMILIES: dict[str, dict[str, Makes]] = {
    "prose": {"prose": over(PROSE)},
    "wallets": {
        "Base58, misread": _misread("1", _BASE58, 33, "O", 6),
        "Bech32, misread": _misread("bc1", _BECH32, 39, "b", 9),
        "Monero, misread": _misread("4", _BASE58, 94, "O", 8),
        "hexadecimal": over("0x" + "0123456789abcdef" * 2 + "01234567 "),
    },
    "phones": {"numbers": over("+1 2345678 "), "single digits": over("1 "), "brackets": over("(0)")},
    "deadlines": {"1 h": over("1 h "), "two hours": over("two hours "), "clocks": over("by 1am ")},
    "amounts": {"sums": over("$1 "), "digits and points": over("1,000."), "currencies": over("usd 1 eur ")},
    "mail addresses": {"addresses": addresses, "at signs": over("a@"), "points": over("a.b.c@d.")},
    "links": {
        "addresses": over("http://a.b/"),
        "ends of hosts": over("a.com/"),
        "slashes": over("h://"),
        "hidden points": over("a[.]b "),
    },
    "handles": {"handles": over("@ab "), "apps": over("snapchat instagram "), "colons": over("insta: a ")},
    "banks": {"IBAN, misread": over("GB82 WEST 1234 5698 7654 3O "), "sort codes": over("12-34-56 12345678 ")},
    "payments": {"names": over("paypal cashapp venmo "), "codes": over("ABCD-EFGH-JKLM-NPQR ")},
    "broken writing": {
        "single letters": over("a b c 1 2 "),
        "wide letters": over("ｂｃ１ｑ "),
        "look-alike letters": over("аеор1 "),
        "invisible letters": over("b\u200bc\u200b1 "),
    },
}

MEMORY: dict[str, tuple[str, Makes, int]] = {
    "64 MB of Base64 lines": ("lines.eml", base64_lines, 64_000_000),
    "a chat of a million people": ("people.txt", _participants, 31_000_000),
    "10 MB of mail addresses": ("addresses.txt", addresses, 10_000_000),
    "20 MB of HTML": ("page.eml", READERS["mail, HTML"][1]["cells"], 20_000_000),
    "20 MB of Base58, misread": ("wallets.txt", _misread("1", _BASE58, 33, "O", 6), 20_000_000),
}
