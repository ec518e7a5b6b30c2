"""How fast this machine is just now, so that a bar in seconds means the same on a slow one and on a busy one."""

import time

# Processor seconds of `_count` on the machine on which the bars were set.
_THERE = 0.0008


def slowness() -> float:
    """How many times longer than there plain Python takes here and now; 1.0 where it is as fast or faster."""
    best = float("inf")
    for _ in range(5):
        before = time.process_time()
        _count()
        best = min(best, time.process_time() - before)
    return max(1.0, best / _THERE)


def _count() -> int:
    total = 0
    for number in range(20_000):
        total += number & 7
    return total
