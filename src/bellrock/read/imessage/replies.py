"""Replies are printed under the message that they answer, and often once more where they were sent: each is given once.

The second printing says that it answers an earlier message. Where there is none, the reply is put in its place by time.
"""

import heapq
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bellrock.read.tally import Tally
from bellrock.records.message import Mark, Message

_MOST_WAITING = 10_000
_MOST_KEYS = 100_000


class Replies:
    """Takes the messages of one file in its order, and gives them in the order of their times."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._waiting: list[tuple[datetime, int, int, Message]] = []
        self._timeless: list[Message] = []
        self._taken: Counter[int] = Counter()
        self._again: Counter[int] = Counter()
        self._keys: Counter[int] = Counter()
        self._number = 0

    def below(self, message: Message, key: str) -> None:
        """A reply that stands under the message that it answers."""
        if message.author:
            self._tally.meet(message.author)
        message = replace(message, marks=(*message.marks, Mark.REPLY))
        if message.sent is None or message.sent.when is None:
            self._timeless.append(message)
            return
        self._number += 1
        self._keys[hash(key)] += 1
        heapq.heappush(self._waiting, (message.sent.when, self._number, hash(key), message))

    def top(self, message: Message, key: str, again: bool) -> Iterator[Message]:
        """A message that stands by itself; `again` says that it may be one of the replies."""
        when = message.sent.when if message.sent else None
        if when is not None:
            yield from self._before(when)
        if again and self._again[hash(key)] > 0:
            _one_less(self._again, hash(key))
        else:
            if again and self._keys[hash(key)] > 0:
                _one_less(self._keys, hash(key))
                self._taken[hash(key)] += 1
            marks = (*message.marks, Mark.REPLY) if again else message.marks
            yield self._told(replace(message, marks=marks))
        timeless, self._timeless = self._timeless, []
        yield from map(self._told, timeless)
        while len(self._waiting) > _MOST_WAITING:
            yield from self._next()

    def rest(self) -> Iterator[Message]:
        """What waited to the end."""
        while self._waiting:
            yield from self._next()
        yield from map(self._told, self._timeless)

    def _before(self, when: datetime) -> Iterator[Message]:
        while self._waiting and self._waiting[0][0] < when:
            yield from self._next()

    def _next(self) -> Iterator[Message]:
        _, _, key, message = heapq.heappop(self._waiting)
        if self._taken[key] > 0:
            _one_less(self._taken, key)
            return
        _one_less(self._keys, key)
        if len(self._again) < _MOST_KEYS:
            self._again[key] += 1
        yield self._told(message)

    def _told(self, message: Message) -> Message:
        return self._tally.add(replace(message, index=self._tally.next_index))


def _one_less(counts: Counter[int], key: int) -> None:
    counts[key] -= 1
    if not counts[key]:
        del counts[key]
