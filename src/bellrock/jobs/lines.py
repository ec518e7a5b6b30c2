"""The lines that come first for a checked material; the advice is read only where words of self-harm were found."""

from functools import lru_cache
from typing import TYPE_CHECKING

from bellrock.case.self_harm import self_harm
from bellrock.case.situation import situation_of
from bellrock.records.case import Case

if TYPE_CHECKING:
    from bellrock.records.advice import Advice


def lines_of(case: Case) -> tuple[str, ...]:
    """The ids of the services to name before anything else; none where no words of self-harm were found."""
    if not self_harm(case.recognition):
        return ()
    # Loaded only here: few materials need it, and it is a tenth of what one short check loads.
    from bellrock.plan.lines import lines_for

    return lines_for(situation_of(case), _advice())


@lru_cache(maxsize=1)
def _advice() -> "Advice":
    from bellrock.content import load_advice

    return load_advice()
