"""The `bellrock` command: one small file per command, each calling one job."""

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bellrock.cli.commands import app

__all__ = ["app", "main"]

_INTERRUPTED = 130
_BETWEEN_LOOKS = 100_000


def main() -> None:
    """Run the command; whatever goes wrong gives one sentence and an exit status, never a traceback."""
    # Nothing of ours is loaded outside of this: Ctrl and C in the first moment is met as quietly as later.
    try:
        from bellrock.cli.ending import ended

        status = ended(_run)
    except KeyboardInterrupt:
        status = _INTERRUPTED
    raise SystemExit(status)


def _run() -> None:
    # What is loaded stays: looking for cycles in it took a seventh of the time of one short command.
    gc.disable()
    # Loaded here, so that a fault while loading and a press of Ctrl and C are met with words as well.
    from bellrock.cli.commands import app

    gc.freeze()
    gc.set_threshold(_BETWEEN_LOOKS, 20, 20)
    gc.enable()
    app()


def __getattr__(name: str) -> object:
    if name == "app":
        from bellrock.cli.commands import app

        return app
    raise AttributeError(name)
