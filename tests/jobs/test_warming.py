"""Getting ready for every language never keeps whoever comes meanwhile waiting."""

import time

from bellrock.jobs.check import tools, warming
from tests.machine_speed import slowness

# What a person takes for an answer at once.
AT_ONCE = 0.1


def test_getting_ready_is_cut_into_steps_that_nobody_notices() -> None:
    tools.cache_clear()
    steps = warming()
    next(steps), next(steps)
    took = []
    before = time.process_time()
    for _ in steps:
        took.append(time.process_time() - before)
        before = time.process_time()

    assert len(took) > 1_000
    assert max(took) < AT_ONCE * slowness()
    assert sum(took) > 3 * max(took)
