"""How near the other side is to the person and to this device: what may be shared from it, and what may not be left."""

from dataclasses import asdict

from bellrock.plan.facts import close_person
from bellrock.records.situation import Situation


def never_met(situation: Situation) -> bool:
    """Whether the other side was never met: a stranger, or whoever sends a mass mail."""
    return close_person(asdict(situation)) == "no"


def quiet(situation: Situation) -> bool:
    """Whether nothing may be left on this device: under 13, and somebody from their own life does this."""
    return situation.age == "under_13" and close_person(asdict(situation)) == "yes"
