import os
import sys

from benchmarks.start import seconds_to_the_first_page


def test_a_start_does_less_than_two_seconds_of_work_before_its_first_page() -> None:
    # Processor time, since other tests run beside this one; `make bench-start` measures by the clock.
    before = os.times()
    seconds_to_the_first_page([sys.executable, "-m", "bellrock", "start", "--no-browser"])
    after = os.times()

    assert after.children_user + after.children_system - before.children_user - before.children_system < 2
