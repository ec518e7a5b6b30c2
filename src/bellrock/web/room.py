"""A room: the process that serves one request, and ends with all that it was given.

It begins as a copy of the front, in which everything is loaded. What the person sends is read here, checked from here
and answered from here. The answer to a form goes to the front as a piece of memory, which the front never opens.
"""

import contextlib
import os
import signal
import socket
from dataclasses import dataclass
from typing import Any

from waitress.adjustments import Adjustments
from waitress.task import ErrorTask, WSGITask

from bellrock.web.body import NO_LIMIT, Parser
from bellrock.web.bounds import Bounds
from bellrock.web.gate import Application
from bellrock.web.head import MOST
from bellrock.web.held import Held, in_memory

# What a room tells the front, one line each: the body is read, the answer begins, it is there (and the connection
# stays or closes), and the name of a page that is held.
READ, BEGINS, STAYS, CLOSES, HOLDS = b"read", b"begins", b"stays", b"closes", b"holds "

_PIECE = 1 << 16


@dataclass(frozen=True, slots=True)
class Serving:
    """What a room answers with: the gated pages, where answers are held, and what waitress asks of a server."""

    application: Application
    held: Held
    adj: Any
    server_name: str
    effective_port: int


def serving(application: Application, held: Held, host: str) -> Serving:
    """The pages as rooms serve them at `host`; waitress's own limits are set here, on purpose."""
    name, _, port = host.partition(":")
    return Serving(application, held, settings(host), name, int(port))


def settings(host: str) -> Any:
    """Waitress's settings: heads are short, bodies and answers stay in memory and never become a temporary file."""
    return Adjustments(
        listen=host,
        ident="",
        expose_tracebacks=False,
        log_socket_errors=False,
        connection_limit=64,
        channel_timeout=30,
        cleanup_interval=5,
        max_request_header_size=MOST,
        # What is over the limit is let run out and answered with a page that helps (body.py).
        max_request_body_size=NO_LIMIT,
        inbuf_overflow=NO_LIMIT,
        outbuf_overflow=NO_LIMIT,
        outbuf_high_watermark=NO_LIMIT,
    )


class Room:
    """One room, seen from inside; `control` leads to the front."""

    def __init__(self, control: socket.socket, serving: Serving, bounds: Bounds) -> None:
        self._control, self._serving, self._bounds = control, serving, bounds
        serving.held.hand = self._hand

    def live(self, connection: socket.socket) -> None:
        """Serve this connection's request."""
        limit_memory(self._bounds.memory)
        # The system ends the room at its time, even where a pattern holds the interpreter or the front is gone.
        signal.setitimer(signal.ITIMER_REAL, self._bounds.request)
        self._serve(connection)

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(self._bounds.request)
        request: Any = Parser(self._serving.adj)  # type: ignore[no-untyped-call]
        with contextlib.suppress(OSError):
            _receive(connection, request)
            if not request.completed:
                return
            self._tell(READ)
            channel = _Channel(self._serving, connection)
            task: Any = (ErrorTask if request.error else WSGITask)(channel, request)
            task.service()
            self._tell(BEGINS)
            channel.flush()
            request.close()
            self._tell(CLOSES if task.close_on_finish else STAYS)

    def _hand(self, name: str, page: bytes) -> None:
        """Give the front a page to hold, before anybody can ask for it."""
        number = in_memory(page)
        socket.send_fds(self._control, [HOLDS + name.encode("ascii") + b"\n"], [number])
        os.close(number)

    def _tell(self, words: bytes) -> None:
        self._control.sendall(words + b"\n")


class _Channel:
    """What a task of waitress writes to: its answer is kept together and goes out at once."""

    def __init__(self, server: Serving, connection: socket.socket) -> None:
        self.server, self.adj = server, server.adj
        self.addr = connection.getpeername()
        self._connection = connection
        self._pieces: list[bytes] = []

    def write_soon(self, piece: bytes) -> int:
        """Take the next bytes of the answer."""
        self._pieces.append(piece)
        return len(piece)

    def check_client_disconnected(self) -> bool:
        """False: the front looks after that, and ends the room."""
        return False

    def flush(self) -> None:
        """Send the answer."""
        self._connection.sendall(b"".join(self._pieces))


def _receive(connection: socket.socket, request: Any) -> None:
    """Read one request and not a byte more: the next one belongs to another room."""
    head = _head(connection)
    while head and not request.completed:
        request.received(head)
        if request.expect_continue and not request.completed:
            request.expect_continue = False
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        left = request.content_length - request.body_bytes_received
        head = b"" if request.completed else connection.recv(min(left, _PIECE))


def _head(connection: socket.socket) -> bytes:
    """The bytes of the head, which the front has seen to be there."""
    seen = connection.recv(MOST, socket.MSG_PEEK)
    end = seen.find(b"\r\n\r\n")
    return connection.recv(end + 4) if end >= 0 else b""


def limit_memory(more: int) -> None:
    """Let this process take `more` bytes than it has now, where the system can hold it to that (Linux)."""
    import resource

    with contextlib.suppress(OSError, ValueError):
        with open("/proc/self/statm", "rb") as told:
            has = int(told.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (has + more, resource.getrlimit(resource.RLIMIT_AS)[1]))
