"""Time of one plan: make bench-plan.

Every combination of both ages, nation and form, planned one after another with the advice compiled once.
"""

import platform
import statistics
import time
from datetime import date
from itertools import product

from bellrock.content import load_advice
from bellrock.plan import Planner
from bellrock.records.situation import NOT_SAID, Situation

LIMIT = 100.0
ROUNDS = 7


def _situations() -> list[Situation]:
    questions = {
        question.id: (NOT_SAID, *(choice.id for choice in question.choices)) for question in load_advice().questions
    }
    names = ("age", "age_in_picture", "nation", "form")
    combinations = product(*(questions[name] for name in names))
    return [Situation(**dict(zip(names, each, strict=True))) for each in combinations]


def main() -> int:
    """Print the figures; the exit status is 1 when one plan takes longer than the limit."""
    started = time.perf_counter()
    advice = load_advice()
    loaded = time.perf_counter()
    planner = Planner(advice)
    compiled = time.perf_counter()
    situations, today, rounds = _situations(), date(2026, 11, 25), []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        for situation in situations:
            planner.plan(situation, today)
        rounds.append((time.perf_counter() - begun) / len(situations) * 1e6)
    steps = statistics.mean(len(planner.plan(situation, today).steps) for situation in situations)
    print(f"Python {platform.python_version()}, {len(advice.steps)} steps, {len(advice.services)} services")
    print(f"load the advice     {1000 * (loaded - started):8.1f} ms")
    print(f"compile it          {1000 * (compiled - loaded):8.1f} ms")
    print(f"one plan            {min(rounds):8.1f} microseconds (best of {ROUNDS}; {len(situations)} situations)")
    print(f"                    {statistics.median(rounds):8.1f} microseconds (median), {steps:.1f} steps on average")
    return int(min(rounds) > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())
