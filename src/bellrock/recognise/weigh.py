"""What the signals found weigh together: a small logistic model, so that the signals are the explanation."""

import math
from collections.abc import Iterable

from bellrock.recognise.signals import Hit
from bellrock.records.lexicon import Lexicon, Role, Side

_SPEAKING = (Side.ABOUT, Side.REPORT)


class Scales:
    """The weights of a lexicon, ready to weigh sets of signal ids."""

    def __init__(self, lexicon: Lexicon) -> None:
        learned = dict(lexicon.weights.by_signal)
        self._numbers = lexicon.weights
        self.side = {signal.id: signal.side for signal in lexicon.signals}
        self._prior = {signal.id: signal.prior for signal in lexicon.signals}
        self.weight = {signal.id: learned.get(signal.id, signal.prior) for signal in lexicon.signals}
        self._of_role = {
            role: frozenset(signal.id for signal in lexicon.signals if role in signal.roles) for role in Role
        }
        self._of_roles: dict[tuple[Role, ...], frozenset[str]] = {}
        self._on_side = {side: frozenset(each for each, its in self.side.items() if its is side) for side in Side}

    def of_role(self, *roles: Role) -> frozenset[str]:
        """The signals that have any of these roles."""
        if roles not in self._of_roles:
            self._of_roles[roles] = frozenset().union(*(self._of_role[role] for role in roles))
        return self._of_roles[roles]

    def on_side(self, side: Side) -> frozenset[str]:
        """The signals of one side."""
        return self._on_side[side]

    def log_odds(self, signals: Iterable[str], brought: float) -> float:
        """The log odds that these signals together are a threat, before they are calibrated.

        `brought` is 0 for what came by itself, up to 1 for what somebody chose to bring.
        """
        return self._numbers.bias + self._numbers.pasted * brought + sum(self.weight[signal] for signal in signals)

    def probability(self, log_odds: float) -> float:
        """The calibrated probability, between 0 and 1."""
        stretched = self._numbers.slope * log_odds + self._numbers.shift
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, stretched))))

    def outweighed(self, hit: Hit, hits: Iterable[Hit]) -> bool:
        """True where a stronger signal stands in the same words: one sentence must not count twice."""
        return any(
            other.start < hit.end
            and hit.start < other.end
            and self._stronger(other.signal, hit.signal)
            and 2 * (min(hit.end, other.end) - max(hit.start, other.start)) > hit.end - hit.start
            for other in hits
        )

    def _stronger(self, one: str, other: str) -> bool:
        """By what was given and not by what was learned, so that learning finds the same company of signals."""
        if self.side[one] is not Side.THREAT or self.side[other] is not Side.THREAT:
            return False
        return (self._prior[one], one) > (self._prior[other], other)

    def evidence(self, signals: Iterable[str], side: Side) -> float:
        """The sum of the weights, taken positive, of the signals on one side."""
        return sum(abs(self.weight[signal]) for signal in signals if self.side[signal] is side)

    def speaks_about(self, signal: str) -> bool:
        """True for a signal of a text that only speaks about blackmail."""
        return self.side[signal] in _SPEAKING
