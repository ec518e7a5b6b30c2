"""What the signals found weigh together: a small logistic model, so that the signals are the explanation."""

import math
from collections.abc import Iterable

from bellrock.records.lexicon import Lexicon, Side

_SPEAKING = (Side.ABOUT, Side.REPORT)


class Scales:
    """The weights of a lexicon, ready to weigh sets of signal ids."""

    def __init__(self, lexicon: Lexicon) -> None:
        learned = dict(lexicon.weights.by_signal)
        self._numbers = lexicon.weights
        self.side = {signal.id: signal.side for signal in lexicon.signals}
        self.weight = {signal.id: learned.get(signal.id, signal.prior) for signal in lexicon.signals}

    def log_odds(self, signals: Iterable[str]) -> float:
        """The log odds that these signals together are a threat, before they are calibrated."""
        return self._numbers.bias + sum(self.weight[signal] for signal in signals)

    def probability(self, log_odds: float) -> float:
        """The calibrated probability, between 0 and 1."""
        stretched = self._numbers.slope * log_odds + self._numbers.shift
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, stretched))))

    def evidence(self, signals: Iterable[str], side: Side) -> float:
        """The sum of the weights, taken positive, of the signals on one side."""
        return sum(abs(self.weight[signal]) for signal in signals if self.side[signal] is side)

    def speaks_about(self, signal: str) -> bool:
        """True for a signal of a text that only speaks about blackmail."""
        return self.side[signal] in _SPEAKING
