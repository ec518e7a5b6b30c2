"""The server where a process cannot be split (Windows): one process, four threads, the same heads and the same gate.

What it was given stays in its memory until Python reuses it or the app is stopped; docs/threat-model.md says so.
"""

import contextlib
import socket
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.parser import ParsingError
from waitress.server import TcpWSGIServer
from waitress.task import ThreadedTaskDispatcher

from bellrock.web.body import Parser
from bellrock.web.door import Door
from bellrock.web.gate import Application, plain
from bellrock.web.head import Refused, read_head, same, under
from bellrock.web.held import Held
from bellrock.web.leaving import Leaving
from bellrock.web.room import settings

_THREADS = 4


class Threads:
    """A server that already listens; `run` it until it is interrupted."""

    def __init__(
        self,
        listening: socket.socket,
        application: Application,
        host: str,
        leaving: Leaving,
        held: Held,
        door: Door | None,
    ) -> None:
        led_away = _led_away(application, host, leaving, held)
        self._made = partial(_waitress, listening, led_away, host, leaving.prefix, door)

    def run(self) -> None:
        """Answer requests until interrupted, then close all that was opened."""
        server = self._made()
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                wasyncore.loop(timeout=1, map=server._map, count=1)
        server.task_dispatcher.shutdown()
        wasyncore.close_all(server._map, ignore_all=True)


def _waitress(listening: socket.socket, application: Application, host: str, prefix: str, door: Door | None) -> Any:

    class StrictParser(Parser):
        @staticmethod
        def keeps(path: str) -> bool:
            return path.startswith(prefix)

        def parse_header(self, header_plus: bytes) -> None:
            try:
                read_head(header_plus)
            except Refused as refused:
                raise ParsingError(str(refused)) from None
            super().parse_header(header_plus)

    class Channel(HTTPChannel):
        parser_class = StrictParser

    class Server(TcpWSGIServer):
        channel_class = Channel

    dispatcher = ThreadedTaskDispatcher()
    dispatcher.set_thread_count(_THREADS)
    make: type[Any] = Server
    return make(
        _led_through(application, host, prefix, door) if door else application,
        {},
        True,
        listening,
        dispatcher=dispatcher,
        adj=settings(host),
        bind_socket=False,
        sockinfo=(listening.family, listening.type, listening.proto, listening.getsockname()),
    )


def _led_away(application: Application, host: str, leaving: Leaving, held: Held) -> Application:
    """The application with the way out before it."""

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        ours = same(environ.get("HTTP_HOST", ""), host) and under(path, leaving.prefix)
        leaves = ours and leaving.leaves(path)
        if leaves:
            held.let_go()
        comes_in = ours and leaving.comes_in(path)
        if comes_in or leaves or (ours and leaving.has_left):
            to = path + leaving.first if comes_in else leaving.exit_to
            return plain(start, "303 See Other", b"", "text/plain", ("Location", to))
        return application(environ, start)

    return answer


def _led_through(application: Application, host: str, prefix: str, door: Door) -> Application:
    """The application with a door before it that leads to the first page one time."""

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        path, method = environ.get("PATH_INFO", ""), environ.get("REQUEST_METHOD", "")
        if same(environ.get("HTTP_HOST", ""), host) and door.lets_in(method, path, None):
            return plain(start, "303 See Other", b"", "text/plain", ("Location", prefix))
        return application(environ, start)

    return answer
