"""A changed line of the advice shows who is affected by it."""

from tests.golden.plans import PLANS, written


def test_the_golden_plans_are_those_of_the_advice() -> None:
    """If you meant this change, run `make golden` and read the difference before you keep it."""
    golden = PLANS.read_text(encoding="utf-8").splitlines()

    assert golden == written().splitlines()
