"""A served app and a client that says exactly what a test wants to say."""

import http.client
import socket
import urllib.parse
from dataclasses import dataclass

from bellrock.web.person.links import LOCAL


@dataclass(frozen=True)
class Heard:
    """An answer as it came over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


def _first(path: str) -> str:
    """The first page of the app; the bare address only leads on to it."""
    return path + LOCAL.first if path.endswith("/") else path


def ask(address: str, path: str | None = None, method: str = "GET", body: bytes = b"", **headers: str | None) -> Heard:
    """Ask for `path` (the first page under the address when left out); a header given as None is left out."""
    where = urllib.parse.urlsplit(address)
    connection = http.client.HTTPConnection("127.0.0.1", where.port or 80, timeout=30)
    connection.putrequest(method, path or _first(where.path), skip_host=True, skip_accept_encoding=True)
    named = {"host": where.netloc} | {name.replace("_", "-"): value for name, value in headers.items()}
    if body or method == "POST":
        named.setdefault("content-length", str(len(body)))
    for name, value in named.items():
        if value is not None:
            connection.putheader(name, value)
    connection.endheaders()
    if body:
        connection.send(body)
    answer = connection.getresponse()
    heard = Heard(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    connection.close()
    return heard


def say(address: str, raw: bytes, wait: float = 10) -> bytes:
    """All that is answered to exactly these bytes until the other side closes, or nothing within `wait` seconds."""
    with socket.create_connection(("127.0.0.1", urllib.parse.urlsplit(address).port or 80), timeout=wait) as connection:
        heard = b""
        try:
            connection.sendall(raw)
            while piece := connection.recv(1 << 16):
                heard += piece
        except OSError:
            return heard
        return heard


def knock(address: str, method: str = "GET", **headers: str | None) -> Heard:
    """Ask for the address itself, as a browser does that is opened with it: a door, or the way in."""
    return ask(address, urllib.parse.urlsplit(address).path, method, b"", **headers)


def head(address: str, path: str | None = None, method: str = "GET", *lines: str) -> bytes:
    """The head of a request as a browser writes it."""
    where = urllib.parse.urlsplit(address)
    return "\r\n".join(
        (f"{method} {path or _first(where.path)} HTTP/1.1", f"Host: {where.netloc}", *lines, "", "")
    ).encode()


def place(page: str) -> str:
    """The address of a page of the local app from the name that the code has for it ("plan", "pl/plan", "learn-1")."""
    folder, slash, name = page.rpartition("/")
    word, dash, number = name.partition("-")
    return f"{folder}{slash}{getattr(LOCAL, word) if hasattr(LOCAL, word) else word}{dash}{number}"


def form(**fields: str) -> tuple[bytes, str]:
    """The body of a multipart form and its content type."""
    edge = "edge-of-a-field"
    parts = "".join(
        f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    )
    return f"{parts}--{edge}--\r\n".encode(), f"multipart/form-data; boundary={edge}"


def post(address: str, page: str, headers: dict[str, str] | None = None, **fields: str) -> Heard:
    """Send a form as a page of ours would."""
    body, kind = form(**fields)
    path = urllib.parse.urlsplit(address).path + place(page)
    said: dict[str, str | None] = {"sec_fetch_site": "same-origin", **(headers or {})}
    return ask(address, path, "POST", body, content_type=kind, **said)
