"""The local app: one server on this computer's own address, behind a secret made anew at each start."""

import contextlib
import os
import secrets
import socket
import threading
import webbrowser
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

from bellrock.web.body import NO_LIMIT, channel_for
from bellrock.web.gate import Application, Door, gated

ADDRESS = "127.0.0.1"


class PortTakenError(Exception):
    """The port is in use by another program."""


class PortGuardedError(Exception):
    """The port is one that this computer keeps for its own services."""


def start(port: int | None, open_browser: bool, say: Callable[[str], None], exit_to: str | None = None) -> int:
    """Serve until interrupted, and give the exit status for the shell: 0, or 1 when the port cannot be had.

    `say` is told the address to open; `exit_to` stands in for the neutral page of Exit this page.
    """
    from bellrock.web.person.shelf import from_content

    door = Door(secrets.token_urlsafe(24))
    try:
        server, address = open_server(port, lambda: from_content(exit_to), door)
    except PortTakenError:
        say(f"Port {port} is used by another program. Choose another number, or leave --port out.")
        return 1
    except PortGuardedError:
        say(f"This computer does not give port {port} to Bellrock. Choose a number over 1023, or leave --port out.")
        return 1
    say(f"Bellrock is open on this computer only, at this address:\n\n    {address}\n")
    say("To stop it, close this window or press Ctrl and C.")
    if open_browser:
        _open(urljoin(address, door.path))
    run(server)
    return 0


def run(server: Any, until: Callable[[], bool] = lambda: False) -> None:
    """Answer requests until interrupted or until `until` says so, then close all that was opened."""
    from waitress import wasyncore

    with contextlib.suppress(KeyboardInterrupt):
        while not until():
            wasyncore.loop(timeout=1, map=server._map, count=1)
    server.task_dispatcher.shutdown()
    wasyncore.close_all(server._map, ignore_all=True)


def open_server(port: int | None, shelf: Callable[[], Any], door: Door | None = None) -> tuple[Any, str]:
    """A server that already listens, not yet running, and the address of its first page.

    `shelf` is called for what the pages are made from; raises PortTakenError or PortGuardedError.
    """
    from waitress.adjustments import Adjustments
    from waitress.server import TcpWSGIServer
    from waitress.task import ThreadedTaskDispatcher

    listening = _listen(port)
    host = f"{ADDRESS}:{listening.getsockname()[1]}"
    secret = secrets.token_urlsafe(24)
    dispatcher = ThreadedTaskDispatcher()
    dispatcher.set_thread_count(4)
    settings = Adjustments(
        listen=host,
        ident="",
        expose_tracebacks=False,
        log_socket_errors=False,
        # Never a temporary file: bodies stay in memory (see body.py), and so do answers.
        inbuf_overflow=NO_LIMIT,
        outbuf_overflow=NO_LIMIT,
        max_request_body_size=NO_LIMIT,
    )

    class Server(TcpWSGIServer):
        channel_class = channel_for(f"/{secret}/")

    make: type[Any] = Server
    server = make(
        _pages(shelf, host, secret, door),
        {},
        True,
        listening,
        dispatcher=dispatcher,
        adj=settings,
        bind_socket=False,
        sockinfo=(listening.family, listening.type, listening.proto, listening.getsockname()),
    )
    return server, f"http://{host}/{secret}/"


def _pages(shelf: Callable[[], Any], host: str, secret: str, door: Door | None) -> Application:
    from bellrock.web.person import problems
    from bellrock.web.site import site

    made = shelf()
    return gated(site(made), host, secret, lambda: problems.too_large(made), lambda: problems.broken(made), door)


def _listen(port: int | None) -> socket.socket:
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


def _open(address: str) -> None:
    """Ask for a browser without waiting: a text browser in the terminal would never come back."""
    with contextlib.suppress(webbrowser.Error):
        browser = webbrowser.get()
        if type(browser).__name__ != "GenericBrowser":
            threading.Thread(target=browser.open, args=(address,), daemon=True).start()
