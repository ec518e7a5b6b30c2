"""The gate before every page: the right Host, the secret at the head of the path, a body that fits.

The secret keeps out every other page in the browser, every other account on the computer and every other host:
without it there is nothing here, not even a first page.
Whatever goes wrong behind the gate becomes a calm page and one line without content.
"""

import hmac
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bellrock.web.body import LIMIT

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


class Door:
    """An address that leads to the secret one time.

    Whatever a browser is started with can be read in the list of processes by every account on the computer; an
    address that has been used opens nothing any more.
    """

    def __init__(self, name: str) -> None:
        self.path = f"/{name}/"
        self._open = threading.Lock()

    def passes(self, path: str) -> bool:
        """True for the first request of this path and for no other."""
        return _same(path, self.path) and self._open.acquire(blocking=False)


def gated(
    application: Application,
    host: str,
    secret: str,
    too_large: Callable[[], bytes],
    broken: Callable[[], bytes],
    door: Door | None = None,
) -> Application:
    """`application` behind the gate; it sees paths without the secret.

    `host` is the only Host that is answered, `too_large` and `broken` give the pages for a body over the limit
    and for an error.
    """
    prefix = f"/{secret}/"

    def answer(environ: Environ, start: Start) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        named, known = _same(environ.get("HTTP_HOST", ""), host), _same(path[: len(prefix)], prefix)
        if named and door and door.passes(path):
            return _plain(start, "303 See Other", b"", "text/plain", ("Location", prefix))
        if not (named and known):
            return _plain(start, "404 Not Found", b"Not found\n", "text/plain; charset=utf-8")
        if int(environ.get("CONTENT_LENGTH") or 0) > LIMIT:
            return _plain(start, "413 Content Too Large", too_large())
        inside = {**environ, "SCRIPT_NAME": f"/{secret}", "PATH_INFO": path[len(prefix) - 1 :]}
        try:
            return application(inside, _guarding(start))
        except Exception as error:  # whatever it is, no word of the content may reach a log
            sys.stderr.write(f"bellrock: {_place(error)}\n")
            return _plain(start, "500 Internal Server Error", broken())

    return answer


def _same(given: str, right: str) -> bool:
    """Whether both are the same, in a time that tells nothing of where they differ."""
    return hmac.compare_digest(given.encode("latin-1"), right.encode("latin-1"))


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


def _plain(
    start: Start, status: str, body: bytes, media_type: str = "text/html; charset=utf-8", *more: tuple[str, str]
) -> Iterable[bytes]:
    start(status, [("Content-Type", media_type), ("Content-Length", str(len(body))), *more, *HEADERS])
    return [body]
