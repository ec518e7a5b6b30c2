"""The front of the local app: it holds the door, judges the head of each request, and gives each a room of its own.

It is one process with one loop and never waits for anybody. It has loaded all that the pages are made from, and splits
itself for each request: the copy is warm, serves the one request and ends. So what a person pasted is never here, a
slow input leaves every other page answerable, and nobody without the secret can take a room.
"""

import contextlib
import gc
import selectors
import socket
import time
from collections.abc import Callable, Iterator
from functools import partial
from http import HTTPStatus

from bellrock.web.bounds import Bounds
from bellrock.web.callers import PAUSE, Caller, Callers, Standing
from bellrock.web.ending import ended_by_signals
from bellrock.web.head import MOST, Refused, read_head, same, under
from bellrock.web.house import House
from bellrock.web.peer import account_of
from bellrock.web.refusals import led_away, led_on, page_answer, refusal
from bellrock.web.rooms import Rooms

# Connections taken in one round; what has waited longest is judged before more are let in.
_AT_ONCE = 64
# Seconds after which pages that were held for a night are let go, where nobody asks for anything meanwhile.
_TIDIES = 60.0


class Front:
    """The loop over a listening socket; `run` it until it is interrupted."""

    def __init__(self, listening: socket.socket, house: House, bounds: Bounds = Bounds()) -> None:  # noqa: B008
        self._listening, self._house, self._bounds = listening, house, bounds
        self._watch = selectors.DefaultSelector()
        self._callers, self._held = Callers(bounds), house.serving.held
        self._rooms = Rooms(house.serving, bounds, self._watch, self)
        self._warming: Iterator[object] | None = house.warm()
        listening.setblocking(False)
        self._watch.register(listening, selectors.EVENT_READ, self._accept)

    def run(self) -> None:
        """Answer until interrupted (Ctrl and C, or told to end by the system), then end every room at once."""
        with contextlib.suppress(KeyboardInterrupt), ended_by_signals() as ending:
            self._watch.register(ending.bell, selectors.EVENT_READ, lambda: None)
            while not ending.come:
                self.turn()
        self.close()

    def close(self) -> None:
        """End every room, let every page go, and close all that was opened."""
        self._rooms.end_all()
        self._held.let_go()
        for caller in self._callers:
            self._callers.forget(caller)
        self._watch.close()
        self._listening.close()

    def turn(self) -> None:
        """One round: hear who has something to say, then look after the time."""
        ready = self._watch.select(self._patience())
        if not ready:
            self._warm_up()
        for key, _ in ready:
            key.data()
        self._held.let_go_of_old()
        now = time.monotonic()
        for caller in self._callers:
            if caller.again and caller.again <= now and caller.standing is not Standing.GONE:
                self._look(caller)
            if caller.until <= now:
                self._late(caller)
        self._seat()

    def _patience(self) -> float | None:
        if self._warming is not None and not self._rooms.have_guests():
            return 0
        if any(caller.again for caller in self._callers):
            return PAUSE
        if len(self._callers) or len(self._rooms):
            return 1
        return _TIDIES if len(self._held) else None

    def _warm_up(self) -> None:
        """While nobody waits, load the next thing that rooms need; once all is there, share it for good."""
        if self._warming is None or self._rooms.have_guests():
            return
        if next(self._warming, self) is self:
            self._warming = None
            gc.collect()
            gc.freeze()

    # Those who come.

    def _accept(self) -> None:
        for _ in range(_AT_ONCE):
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            connection.setblocking(False)
            caller = Caller(connection, 0)
            self._stand(caller, Standing.STRANGER, self._bounds.head)
            self._look(caller)

    def _stand(self, caller: Caller, standing: Standing, seconds: float) -> None:
        """Let the caller stand here and be heard; the oldest gives way when there are too many."""
        pushed_out = self._callers.stand(caller, standing, time.monotonic() + seconds)
        if pushed_out:
            self._drop(pushed_out)
        if caller.standing is not Standing.GONE:
            hears = self._swallow if standing is Standing.LEAVES else self._look
            self._hear(caller, partial(hears, caller))

    def _hear(self, caller: Caller, hears: Callable[[], None]) -> None:
        self._leave_alone(caller)
        self._watch.register(caller.connection, selectors.EVENT_READ, hears)

    def _leave_alone(self, caller: Caller) -> None:
        with contextlib.suppress(KeyError, ValueError):
            self._watch.unregister(caller.connection)

    def _drop(self, caller: Caller) -> None:
        self._leave_alone(caller)
        self._callers.forget(caller)

    def _look(self, caller: Caller) -> None:
        if caller.standing not in {Standing.STRANGER, Standing.KEPT}:
            return
        try:
            head, seen = self._callers.look(caller)
        except BlockingIOError:
            return
        except OSError:
            self._drop(caller)
            return
        if head:
            self._judge(caller, head)
        elif not seen:
            self._drop(caller)
        elif seen >= MOST:
            self._refuse(caller, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        else:
            self._wait_for_the_rest(caller)

    def _wait_for_the_rest(self, caller: Caller) -> None:
        now = time.monotonic()
        if not caller.begun:
            caller.begun = True
            caller.until = min(caller.until, now + self._bounds.head)
            self._leave_alone(caller)
        caller.again = now + PAUSE

    def _late(self, caller: Caller) -> None:
        if caller.standing in {Standing.STRANGER, Standing.KEPT} and caller.begun:
            self._refuse(caller, HTTPStatus.REQUEST_TIMEOUT)
        elif caller.standing in {Standing.STRANGER, Standing.KEPT, Standing.LEAVES}:
            self._drop(caller)

    # What they ask for.

    def _judge(self, caller: Caller, raw: bytes) -> None:
        house = self._house
        try:
            head = read_head(raw)
        except Refused as refused:
            self._refuse(caller, refused.status)
            return
        if not same(head.host, house.host):
            self._refuse(caller, HTTPStatus.NOT_FOUND)
        elif house.leaving.leaves(head.path):
            self._leave(caller)
        elif house.leaving.comes_in(head.path):
            self._send_off(caller, led_on(head.path.partition("?")[0] + house.leaving.first))
        elif under(head.path, house.prefix) and house.leaving.has_left:
            self._send_off(caller, led_away(house.leaving.exit_to))
        elif under(head.path, house.prefix):
            caller.head = head
            self._callers.stand(caller, Standing.WAITS, float("inf"))
            self._leave_alone(caller)
            self._give_room(caller)
        elif house.door and house.door.is_asked_by(head.path):
            account = account_of(caller.connection.getpeername(), caller.connection.getsockname())
            if house.door.lets_in(head.method, head.path, account):
                self._send_off(caller, led_on(house.prefix))
            else:
                self._refuse(caller, HTTPStatus.NOT_FOUND)
        else:
            self._refuse(caller, HTTPStatus.NOT_FOUND)

    def _leave(self, caller: Caller) -> None:
        """Exit this page: drop all that anybody gave, at once and whatever the rooms do, and lead away."""
        self._rooms.end_all()
        self._held.let_go()
        for other in self._callers:
            if other is not caller and other.standing in {Standing.WAITS, Standing.SERVED}:
                self._drop(other)
        self._send_off(caller, led_away(self._house.leaving.exit_to))

    def _refuse(self, caller: Caller, status: HTTPStatus) -> None:
        self._send_off(caller, refusal(status))

    def _send_off(self, caller: Caller, answer: bytes) -> None:
        """Answer, and close once the other side has seen it: closed at once, unread bytes would break the answer."""
        try:
            caller.connection.send(answer)
            caller.connection.shutdown(socket.SHUT_WR)
        except OSError:
            self._drop(caller)
            return
        self._stand(caller, Standing.LEAVES, self._bounds.leaving)

    def _swallow(self, caller: Caller) -> None:
        try:
            goes_on = self._callers.swallow(caller)
        except BlockingIOError:
            return
        except OSError:
            goes_on = False
        if not goes_on:
            self._drop(caller)

    # Rooms.

    def _seat(self) -> None:
        for caller in self._callers.waiting():
            self._give_room(caller)

    def _give_room(self, caller: Caller) -> None:
        """A room for a caller who knows the secret, or a place in line."""
        if self._rooms.are_full():
            if len(self._callers.waiting()) > self._bounds.turns:
                self._refuse(caller, HTTPStatus.SERVICE_UNAVAILABLE)
            return
        self._callers.stand(caller, Standing.SERVED, float("inf"))
        self._rooms.listen()
        if not self._rooms.open(caller):
            self._refuse(caller, HTTPStatus.SERVICE_UNAVAILABLE)

    def read(self, caller: Caller) -> None:
        """From now on the person can leave: then the room is ended, and with it what it was given."""
        self._hear(caller, partial(self._left, caller))

    def _left(self, caller: Caller) -> None:
        if caller.standing is not Standing.SERVED:
            return
        self._leave_alone(caller)
        if not self._callers.is_there(caller) and self._rooms.end_of(caller):
            self._drop(caller)

    def answered(self, caller: Caller, stays: bool) -> None:
        """The next request of this connection is judged like the first."""
        if stays:
            self._stand(caller, Standing.KEPT, self._bounds.kept_for)
        else:
            self._drop(caller)

    def unanswered(self, caller: Caller, begun: bool) -> None:
        """Whoever's room ended too early reads what to do."""
        if begun:
            self._drop(caller)
        else:
            self._send_off(caller, page_answer(self._house.too_much()))

    def leave_behind(self, guest: Caller) -> None:
        """Close, in a new room, what belongs to the front."""
        self._watch.close()
        self._listening.close()
        for caller in self._callers:
            if caller is not guest:
                caller.connection.close()
