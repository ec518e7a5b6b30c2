"""The gate before every page: the right Host, the secret at the head of the path, a body that fits.

The secret keeps out every other page in the browser, every other account on the computer and every other host:
without it there is nothing here, not even a first page.
Whatever goes wrong behind the gate becomes a calm page and one line without content.
"""

import contextlib
import sys
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bellrock.web.body import LIMIT
from bellrock.web.head import same, under

Environ = dict[str, Any]
Start = Callable[..., Any]
Application = Callable[[Environ, Start], Iterable[bytes]]

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

HEADERS = (
    ("Content-Security-Policy", POLICY),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), clipboard-read=()"),
    ("X-Robots-Tag", "noindex"),
)


def gated(
    application: Application,
    host: str,
    secret: str,
    too_large: Callable[[], bytes],
    broken: Callable[[], bytes],
    too_much: Callable[[], bytes],
) -> Application:
    """`application` behind the gate; it sees paths without the secret, and a HEAD as the GET whose page it leaves out.

    `host` is the only Host that is answered; `too_large`, `broken` and `too_much` give the pages for a body over the
    limit, for an error, and for what needs more memory than there is.
    """
    prefix = f"/{secret}/"

    def answer(environ: Environ, start: Start) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if not (same(environ.get("HTTP_HOST", ""), host) and under(path, prefix)):
            return plain(start, "404 Not Found", b"Not found\n", "text/plain; charset=utf-8")
        if int(environ.get("CONTENT_LENGTH") or 0) > LIMIT:
            return plain(start, "413 Content Too Large", too_large())
        inside = {**environ, "SCRIPT_NAME": f"/{secret}", "PATH_INFO": path[len(prefix) - 1 :]}
        try:
            return application(inside, _guarding(start))
        except MemoryError:
            return plain(start, "422 Unprocessable Content", too_much())
        except Exception as error:  # whatever it is, no word of the content may reach a log
            complain(error)
            return plain(start, "500 Internal Server Error", broken())

    def without_a_body(environ: Environ, start: Start) -> Iterable[bytes]:
        if environ.get("REQUEST_METHOD") != "HEAD":
            return answer(environ, start)
        close = getattr(answer({**environ, "REQUEST_METHOD": "GET"}, start), "close", None)
        if close:
            close()
        return []

    return without_a_body


def complain(error: BaseException) -> None:
    """Write one line about an error of ours: its kind and its place, never its words."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"bellrock: {_place(error)}\n")


def _place(error: BaseException) -> str:
    """The kind of an error and the line that raised it, without its words: those may hold what was pasted."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else "an unknown place"
    return f"a page failed ({type(error).__name__} in {where})"


def _guarding(start: Start) -> Start:
    def begin(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
        own = {name.lower() for name, _ in headers}
        return start(status, [*headers, *((name, value) for name, value in HEADERS if name.lower() not in own)], *rest)

    return begin


def plain(
    start: Start, status: str, body: bytes, media_type: str = "text/html; charset=utf-8", *more: tuple[str, str]
) -> Iterable[bytes]:
    """A whole answer with the guards of every answer."""
    start(status, [("Content-Type", media_type), ("Content-Length", str(len(body))), *more, *HEADERS])
    return [body]
