"""Who threatens in a chat: the person targeted answers in the same words, and is never quoted as the one who threatens.

"You said you would send it to my family" holds the same signal as the threat that it repeats.
"""

from bellrock.recognise.weigh import Scales
from bellrock.records.lexicon import Side

# Of a group somebody threatens too whose own words weigh nearly as much; in a chat of two it is one of them.
_NEARLY = 2.0
_A_GROUP = 3
_THREATS = (Side.THREAT, Side.OTHER)


class Speakers:
    """Hears who speaks in one material, and which signals each of them gives; a name of None is nobody's."""

    def __init__(self, scales: Scales) -> None:
        self._scales = scales
        self._people: set[str] = set()
        self._signals: dict[str, set[str]] = {}
        self._found: frozenset[str] | None = None

    def speaks(self, author: str | None) -> None:
        """This author said something; more than a group needs are not counted."""
        if author is not None and len(self._people) < _A_GROUP:
            self._people.add(author)

    def gives(self, author: str | None, signal: str) -> None:
        """This author gave this signal, and a quote shows it."""
        if author is not None and self._is_threat(signal):
            self._signals.setdefault(author, set()).add(signal)
            self._found = None

    def threatens(self, author: str | None, signal: str) -> bool:
        """False for a signal of a threat in the words of somebody who does not threaten."""
        return author is None or not self._is_threat(signal) or author in self._threatening

    def is_threatened(self, author: str | None) -> bool:
        """True for somebody in whose material others threaten, and who does not."""
        return author is not None and bool(self._signals) and author not in self._threatening

    def _is_threat(self, signal: str) -> bool:
        return self._scales.side[signal] in _THREATS

    @property
    def _threatening(self) -> frozenset[str]:
        if self._found is None:
            self._found = frozenset(self._leading())
        return self._found

    def _leading(self) -> list[str]:
        weights = {author: self._scales.log_odds(given, brought=0) for author, given in self._signals.items()}
        if len(self._people) < _A_GROUP:
            # Of two who weigh the same the one who spoke first threatens; the other repeats.
            return [max(weights, key=weights.__getitem__)]
        least = max(weights.values()) - _NEARLY
        return [author for author, weight in weights.items() if weight >= least]
