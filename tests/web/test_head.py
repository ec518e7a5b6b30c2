"""A head is read strictly: what no browser writes is refused before anything is done for it."""

import pytest

from bellrock.web.head import LINES, Refused, read_head, under

HOST = b"Host: 127.0.0.1:1\r\n"


def status_of(raw: bytes) -> int:
    with pytest.raises(Refused) as refused:
        read_head(raw + b"\r\n")
    return int(refused.value.status)


def test_a_browsers_head_is_read() -> None:
    raw = b"POST /secret/p2?x=%20 HTTP/1.1\r\n" + HOST + b"content-length:  12 \r\nAccept: a, b\r\n\r\n"
    head = read_head(raw)

    assert (head.method, head.path, head.host, head.length) == ("POST", "/secret/p2?x=%20", "127.0.0.1:1", 12)
    assert head.size == len(raw)


@pytest.mark.parametrize(
    "line",
    [
        b"Transfer-Encoding: chunked",
        b"transfer-encoding: identity",
        b"TRANSFER-ENCODING:",
        b"Transfer-Encoding : chunked",
        b"Content-Length: +5",
        b"Content-Length: -1",
        b"Content-Length: 5, 5",
        b"Content-Length: 0x5",
        b"Content-Length: ",
        b"Content-Length: 99999999999999999999",
        b"Host: 127.0.0.1:2",
        b" folded: line",
        b"\tfolded",
        b"No-Colon",
        b": no name",
        b"A: b\rC: d",
        b"A: b\nC: d",
        b"A: b\0c",
        "Ä: b".encode(),
    ],
)
@pytest.mark.parametrize("method", [b"GET", b"POST"])
def test_a_line_that_no_browser_writes_is_refused(method: bytes, line: bytes) -> None:
    length = b"" if line.lower().startswith(b"content-length") else b"Content-Length: 5\r\n"

    assert status_of(method + b" / HTTP/1.1\r\n" + HOST + length + line + b"\r\n") == 400


@pytest.mark.parametrize(
    "first",
    [
        b"",
        b"GET /",
        b"GET  / HTTP/1.1",
        b"get / HTTP/1.1",
        b"GET / HTTP/2.0",
        b"GET http://127.0.0.1/ HTTP/1.1",
        b"GET * HTTP/1.1",
        b"GET /\xff HTTP/1.1",
        b"GET /\0 HTTP/1.1",
        b"\x16\x03\x01\x02\x00",
        b"A" * 40 + b" / HTTP/1.1",
    ],
)
def test_a_first_line_that_no_browser_writes_is_refused(first: bytes) -> None:
    assert status_of(first + b"\r\n" + HOST) == 400


def test_a_form_says_its_length() -> None:
    assert status_of(b"POST / HTTP/1.1\r\n" + HOST) == 411


def test_two_lengths_are_refused_even_when_they_agree() -> None:
    assert status_of(b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 5\r\nContent-Length: 5\r\n") == 400


def test_a_head_has_few_lines() -> None:
    lines = [b"A%d: b\r\n" % number for number in range(LINES)]

    assert read_head(b"GET / HTTP/1.1\r\n" + b"".join(lines) + b"\r\n").method == "GET"
    assert status_of(b"GET / HTTP/1.1\r\n" + b"".join(lines) + HOST) == 400


def test_a_path_is_under_the_secret_only_when_it_begins_with_all_of_it() -> None:
    paths = ("/abc/", "/abc/p1", "/abc", "/ab/", "/abcd/", "//abc/", "/ABC/", "")
    assert [under(path, "/abc/") for path in paths] == [True, True, False, False, False, False, False, False]
