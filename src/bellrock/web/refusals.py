"""The few answers that the front gives by itself: short, plain, with the guards of every answer."""

from functools import lru_cache
from http import HTTPStatus

from bellrock.web.gate import HEADERS

_WORDS = {HTTPStatus.NOT_FOUND: b"Not found\n"}


@lru_cache(maxsize=16)
def refusal(status: HTTPStatus) -> bytes:
    """The answer that says no more than its status."""
    words = _WORDS.get(status, f"{status.phrase}\n".encode("ascii"))
    return _answer(status, "text/plain; charset=utf-8", words)


def led_on(path: str) -> bytes:
    """The answer of the door and of the way in: it leads to another place of ours."""
    return _answer(HTTPStatus.SEE_OTHER, "text/plain; charset=utf-8", b"", (("Location", path),))


def led_away(to: str) -> bytes:
    """The answer of the way out: it leads to a page about something else, whatever was asked for."""
    return _answer(HTTPStatus.SEE_OTHER, "text/plain; charset=utf-8", b"", (("Location", to),))


def page_answer(page: bytes) -> bytes:
    """A page about a request that a room could not finish."""
    return _answer(HTTPStatus.UNPROCESSABLE_ENTITY, "text/html; charset=utf-8", page)


def _answer(status: HTTPStatus, media_type: str, body: bytes, more: tuple[tuple[str, str], ...] = ()) -> bytes:
    lines = [f"HTTP/1.1 {status.value} {status.phrase}"]
    headers = (("Content-Type", media_type), ("Content-Length", str(len(body))), ("Connection", "close"))
    lines += [f"{name}: {value}" for name, value in (*headers, *more, *HEADERS)]
    return "\r\n".join((*lines, "", "")).encode("ascii") + body
