"""Case and advice to plan: the right steps, in order, for one situation."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bellrock.plan.opening import open_now, uk_clock
    from bellrock.plan.planner import Planner

__all__ = ["Planner", "open_now", "uk_clock"]


def __getattr__(name: str) -> object:
    # Loaded when asked for: a check that prints no plan needs none of it.
    if name == "Planner":
        from bellrock.plan.planner import Planner

        return Planner
    if name in ("open_now", "uk_clock"):
        from bellrock.plan import opening

        return getattr(opening, name)
    raise AttributeError(name)
