"""The connections that the front holds: who they are, and how long each may take.

Of what somebody sends the front sees the head only, in one buffer that is wiped after every look; the bytes stay with
the system until a room takes them.
"""

import contextlib
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from bellrock.web.bounds import Bounds
from bellrock.web.head import END, MOST, Head

# How long a caller whose head is not whole is left alone before the next look: a byte at a time costs us nothing.
PAUSE = 0.05
# Reads of what a refused caller still sends, so that it sees the answer and not a broken connection.
_SWALLOWS = 64
_CLEAR = bytes(MOST)


class Standing(Enum):
    """Where a caller stands: it has not shown the secret, it may ask again, it waits, is served, or has to leave."""

    STRANGER = auto()
    KEPT = auto()
    WAITS = auto()
    SERVED = auto()
    LEAVES = auto()
    GONE = auto()


@dataclass(slots=True, eq=False)
class Caller:
    """One connection; `until` is when it must have come further, `again` when it is looked at without being heard."""

    connection: socket.socket
    until: float
    standing: Standing = Standing.STRANGER
    begun: bool = False
    again: float = 0.0
    swallowed: int = 0
    head: Head | None = None


@dataclass(slots=True)
class Callers:
    """All callers in the order in which they came to where they stand."""

    bounds: Bounds
    _all: dict[Caller, None] = field(default_factory=dict)
    _glass: bytearray = field(default_factory=lambda: bytearray(MOST))

    def __iter__(self) -> Iterator[Caller]:
        return iter(tuple(self._all))

    def __len__(self) -> int:
        return len(self._all)

    def stand(self, caller: Caller, standing: Standing, until: float) -> Caller | None:
        """Let a caller stand here from now on; gives the oldest one that has to make room for it."""
        self._all.pop(caller, None)
        caller.standing, caller.until = standing, until
        caller.begun, caller.again = False, 0.0
        self._all[caller] = None
        known = standing in {Standing.KEPT, Standing.WAITS, Standing.SERVED}
        if known and standing is not Standing.KEPT:
            return None
        places = {Standing.KEPT} if known else {Standing.STRANGER, Standing.LEAVES}
        here = [each for each in self._all if each.standing in places]
        return here[0] if len(here) > (self.bounds.kept if known else self.bounds.strangers) else None

    def waiting(self) -> list[Caller]:
        """Those who wait for a room, the first first."""
        return [each for each in self._all if each.standing is Standing.WAITS]

    def forget(self, caller: Caller) -> None:
        """Close a connection and let it go."""
        self._all.pop(caller, None)
        caller.standing = Standing.GONE
        with contextlib.suppress(OSError):
            caller.connection.close()

    def look(self, caller: Caller) -> tuple[bytes, int]:
        """The bytes of the head that a caller has sent, empty while it is not whole, and how many bytes are there.

        Nothing is taken from the connection; raises OSError when it is broken.
        """
        seen = caller.connection.recv_into(self._glass, MOST, socket.MSG_PEEK)
        end = self._glass.find(END, 0, seen)
        head = bytes(self._glass[: end + len(END)]) if end >= 0 else b""
        self._wipe()
        return head, seen

    def is_there(self, caller: Caller) -> bool:
        """False when the other side has closed the connection."""
        try:
            return bool(caller.connection.recv_into(self._glass, 1, socket.MSG_PEEK))
        except BlockingIOError:
            return True
        except OSError:
            return False
        finally:
            self._wipe()

    def swallow(self, caller: Caller) -> bool:
        """Let what a leaving caller still sends run out, unread; False when it has ended or goes on too long."""
        caller.swallowed += 1
        taken = caller.connection.recv_into(self._glass, MOST)
        self._wipe()
        return bool(taken) and caller.swallowed < _SWALLOWS

    def _wipe(self) -> None:
        self._glass[:] = _CLEAR
