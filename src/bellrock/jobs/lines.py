"""The lines that come first for a checked material; the advice is read only where words of self-harm were found."""

from functools import lru_cache

from bellrock.case.self_harm import self_harm
from bellrock.case.situation import situation_of
from bellrock.content import load_advice
from bellrock.plan.lines import lines_for
from bellrock.records.advice import Advice
from bellrock.records.case import Case


def lines_of(case: Case) -> tuple[str, ...]:
    """The ids of the services to name before anything else; none where no words of self-harm were found."""
    return lines_for(situation_of(case), _advice()) if self_harm(case.recognition) else ()


@lru_cache(maxsize=1)
def _advice() -> Advice:
    return load_advice()
