"""The signals that end the app: Ctrl and C, a closed terminal, the system that shuts down."""

import contextlib
import signal
from collections.abc import Iterator

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextlib.contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let every one of them end what is done meanwhile as Ctrl and C does, by KeyboardInterrupt."""

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    before = {each: signal.signal(each, end) for each in ENDING}
    try:
        yield
    finally:
        for each, was in before.items():
            signal.signal(each, was)
