"""Case and advice to plan: the right steps, in order, for one situation."""

from bellrock.plan.opening import open_now, uk_clock
from bellrock.plan.planner import Planner

__all__ = ["Planner", "open_now", "uk_clock"]
