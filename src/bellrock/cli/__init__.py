"""The `bellrock` command: one small file per command, each calling one job."""

from typing import TYPE_CHECKING

from bellrock.cli.ending import ended

if TYPE_CHECKING:
    from bellrock.cli.commands import app

__all__ = ["app", "main"]


def main() -> None:
    """Run the command; whatever goes wrong gives one sentence and an exit status, never a traceback."""
    raise SystemExit(ended(_run))


def _run() -> None:
    # Loaded here, so that a fault while loading and a press of Ctrl and C are met with words as well.
    from bellrock.cli.commands import app

    app()


def __getattr__(name: str) -> object:
    if name == "app":
        from bellrock.cli.commands import app

        return app
    raise AttributeError(name)
