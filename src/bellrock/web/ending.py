"""The signals that end the app: Ctrl and C, a closed terminal, the system that shuts down."""

import contextlib
import signal
import socket
from collections.abc import Iterator

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Ending:
    """Whether the end has `come`; `bell` is readable from then on, so that who waits on it wakes."""

    def __init__(self) -> None:
        self.come = False
        self.bell, self._rope = socket.socketpair()
        for end in (self.bell, self._rope):
            end.setblocking(False)

    def __call__(self, *_: object) -> None:
        """The handler of a signal: end what is done meanwhile, as Ctrl and C does.

        An exception may be swallowed where it arises (Python passes over one in the callbacks of an import), so the end
        is also noted and the bell rung.
        """
        self.come = True
        with contextlib.suppress(OSError):
            self._rope.send(b"!")
        raise KeyboardInterrupt

    def close(self) -> None:
        """Close both ends of the rope."""
        self.bell.close()
        self._rope.close()


@contextlib.contextmanager
def ended_by_signals() -> Iterator[Ending]:
    """Let every one of them end what is done meanwhile, by KeyboardInterrupt and by what this gives."""
    ending = Ending()
    before = {each: signal.signal(each, ending) for each in ENDING}
    try:
        yield ending
    finally:
        for each, was in before.items():
            signal.signal(each, was)
        ending.close()
