"""The local app: one server on this computer's own address, behind a secret made anew at each start."""

import contextlib
import os
import secrets
import socket
import sys
from collections.abc import Callable, Iterator
from typing import Any, Protocol
from urllib.parse import urljoin

from bellrock.web.bounds import Bounds
from bellrock.web.door import Door

ADDRESS = "127.0.0.1"

SPLITS = hasattr(os, "fork")
"""Whether a request can have a process of its own here."""


class PortTakenError(Exception):
    """The port is in use by another program."""


class PortGuardedError(Exception):
    """The port is one that this computer keeps for its own services."""


class Server(Protocol):
    """A server that already listens."""

    def run(self) -> None:
        """Answer until interrupted, then close all that was opened."""


def start(
    port: int | None,
    open_browser: bool,
    say: Callable[[str], None],
    exit_to: str | None = None,
    dumpable: bool = False,
    bounds: Bounds = Bounds(),  # noqa: B008
) -> int:
    """Serve until interrupted, and give the exit status for the shell: 0, or 1 when the port cannot be had.

    `say` is told the address to open; `exit_to` stands in for the neutral page of Exit this page; `dumpable` leaves
    the memory of the app readable, for a test that searches it, and `bounds` are the limits of its server.
    """
    sys.dont_write_bytecode = True  # a compiled file is dated, and would tell when a page was first asked for
    if not dumpable:
        _never_dumped()
    from bellrock.web.person.shelf import from_content

    door = Door(secrets.token_urlsafe(24))
    try:
        listening = listen(port)
    except PortTakenError:
        say(f"Port {port} is used by another program. Choose another number, or leave --port out.")
        return 1
    except PortGuardedError:
        say(f"This computer does not give port {port} to Bellrock. Choose a number over 1023, or leave --port out.")
        return 1
    server, address = open_server(listening, from_content(exit_to), door, bounds)
    say(f"Bellrock is open on this computer only, at this address:\n\n    {address}\n")
    say("To stop it, close this window or press Ctrl and C.")
    with _opened(urljoin(address, door.path), listening) if open_browser else contextlib.nullcontext():
        server.run()
    return 0


def open_server(
    listening: socket.socket,
    shelf: Any,
    door: Door | None = None,
    bounds: Bounds = Bounds(),  # noqa: B008
    splits: bool = SPLITS,
) -> tuple[Server, str]:
    """A server that answers what comes to `listening`, not yet running, and the address of its first page."""
    from bellrock.web.gate import gated
    from bellrock.web.held import Held
    from bellrock.web.leaving import Leaving
    from bellrock.web.person import problems
    from bellrock.web.person.links import LOCAL
    from bellrock.web.site import site

    host = f"{ADDRESS}:{listening.getsockname()[1]}"
    secret = secrets.token_urlsafe(24)
    prefix = f"/{secret}/"
    held = Held(bounds.holding, bounds.held)
    leaving = Leaving(prefix, LOCAL.first, LOCAL.exit, shelf.exit_to)
    pages = [lambda each=each: each(shelf) for each in (problems.too_large, problems.broken, problems.too_much)]
    application = gated(site(shelf, held), host, secret, *pages)
    server: Server
    if splits:
        from bellrock.web.front import Front
        from bellrock.web.house import House
        from bellrock.web.room import serving
        from bellrock.web.warming import warmed

        house = House(host, prefix, serving(application, held, host), pages[2], leaving, door, lambda: warmed(shelf))
        server = Front(listening, house, bounds)
    else:
        from bellrock.web.threads import Threads

        server = Threads(listening, application, host, leaving, held, door)
    return server, f"http://{host}{prefix}"


def listen(port: int | None) -> socket.socket:
    """A socket that listens on this computer only; raises PortTakenError or PortGuardedError."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":
        # A port that was just left may be taken again; on Windows the same word would let two programs share it.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((ADDRESS, port or 0))
    except PermissionError:
        listening.close()
        raise PortGuardedError from None
    except OSError:
        listening.close()
        raise PortTakenError from None
    listening.listen(64)
    return listening


def _never_dumped() -> None:
    from bellrock.jobs.confined import never_dumped

    never_dumped()


@contextlib.contextmanager
def _opened(address: str, listening: socket.socket) -> Iterator[None]:
    from bellrock.web.opening import opened

    with opened(address, listening.fileno()):
        yield
