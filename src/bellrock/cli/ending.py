"""How the command ends: with an answer or with one calm sentence, and never with a traceback.

A traceback frightens, and it shows paths of the person's own and sometimes their words.
"""

import _thread
import errno
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from bellrock.cli.written_out import written_out
from bellrock.records.errors import BellrockError

_PACKAGE = Path(__file__).parent.parent
_INTERRUPTED = 130
_WIDEST = 5
_A_MOMENT = 0.01
_CLOSED = "The answer could not be shown, because the output is closed."
_OURS = "Something in Bellrock went wrong. It is our mistake, not yours. Nothing was sent."


def ended(run: Callable[[], None]) -> int:
    """Call `run`, say in one sentence what went wrong, and give the exit status for the shell."""
    closed = _streams_at_hand()
    _widths_that_can_be()
    _no_traces()
    try:
        status = _status_of(run)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        # Python would try once more at its end, and complain.
        _point_nowhere(sys.stdout)
        return _of_the_system(error)
    if closed:
        _say(_CLOSED)
        return 1
    return status


def _status_of(run: Callable[[], None]) -> int:
    try:
        run()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    except BellrockError as error:
        _say(error.why)
        return error.status
    except OSError as error:
        return _of_the_system(error)
    except Exception as error:
        _say(_of_ours(error))
        return 1
    return 0


def of_a_thread(args: Any) -> None:
    """What stands in for `threading.excepthook`: the same sentence, and the thread ends."""
    if args.exc_value is not None:
        _say(_of_ours(args.exc_value))


def _streams_at_hand() -> bool:
    """Put an open stream wherever the shell closed one, and say whether it was the output.

    Python leaves None there, and the next file that is opened would get its number.
    """
    if sys.stdin is None:
        sys.stdin = _nowhere("r")
    closed = sys.stdout is None
    if closed:
        sys.stdout = _nowhere("w")
    if sys.stderr is None:
        sys.stderr = _nowhere("w")
    for stream in (sys.stdout, sys.stderr):
        # A terminal set to an old code page must not stop the words from coming out.
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    return closed


def _nowhere(mode: str) -> TextIO:
    return open(os.devnull, mode, encoding="utf-8")  # type: ignore[return-value]


def _widths_that_can_be() -> None:
    """A width or height that no screen has is left out, so that what prints looks for itself: "0", "wide", "²"."""
    for name in ("COLUMNS", "LINES"):
        given = os.environ.get(name, "1")
        if not (given.isascii() and given.isdigit() and len(given) <= _WIDEST and int(given)):
            del os.environ[name]


def _no_traces() -> None:
    """No compiled file bears the time of a first use, here or in a process of ours; no fault is printed by Python."""
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    # Whoever watches these faults already, such as a test, goes on watching.
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = _at_the_very_end
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = _where_nothing_can_be_raised


def _where_nothing_can_be_raised(fault: "sys.UnraisableHookArgs") -> None:
    # Python drops a press of Ctrl and C that comes while it clears away an object: it is pressed once more, when that
    # is done, since here nothing can be raised either.
    if issubclass(fault.exc_type, KeyboardInterrupt):
        threading.Timer(_A_MOMENT, _press).start()


def _press() -> None:
    # To the main thread itself: what only sets a mark for it does not end its waiting.
    if hasattr(signal, "pthread_kill") and (main := threading.main_thread().ident):
        signal.pthread_kill(main, signal.SIGINT)
    else:
        _thread.interrupt_main()


def _at_the_very_end(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _say(_of_ours(error))


def _say(words: str) -> None:
    try:
        print(written_out(f"bellrock: {words}"), file=sys.stderr, flush=True)
    except (OSError, ValueError):
        _point_nowhere(sys.stderr)


def _point_nowhere(stream: TextIO) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _of_the_system(error: OSError) -> int:
    """Say what the system refused, and give the exit status; who stopped reading our answer is told nothing."""
    why = error.strerror or type(error).__name__
    if error.filename is not None:
        _say(f"“{os.fsdecode(error.filename)}” could not be opened or written: {why}.")
    elif error.errno != errno.EPIPE:
        _say(f"Something could not be read or written: {why}.")
    return 1


def _of_ours(error: BaseException) -> str:
    """The kind and the place of a fault, and nothing of what it holds: that may be the person's own words."""
    place, at = "", error.__traceback__
    while at is not None:
        path = Path(at.tb_frame.f_code.co_filename)
        if _PACKAGE in path.parents:
            place = f" in {path.relative_to(_PACKAGE).as_posix()}, line {at.tb_lineno}"
        at = at.tb_next
    return f"{_OURS} ({type(error).__name__}{place})"
