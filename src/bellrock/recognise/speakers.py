"""Who threatens in a chat: the person targeted answers in the same words, and is never quoted as the one who threatens.

"You said you would send it to my family" holds the same signal as the threat that it repeats.
"""

from bellrock.recognise.weigh import Scales
from bellrock.records.lexicon import Side

# Of a group somebody threatens too whose own words weigh nearly as much; in a chat of two it is one of them.
_NEARLY = 2.0
_MOST_PEOPLE = 5000


class Speakers:
    """Hears which signals each author of one material gives."""

    def __init__(self, scales: Scales) -> None:
        self._scales = scales
        self._signals: dict[str, set[str]] = {}
        self._threatening: frozenset[str] | None = None

    def says(self, author: str | None, signal: str) -> None:
        """This author gave this signal; None where the material names nobody."""
        if author is None or self._scales.side[signal] not in _THREATS:
            return
        if author in self._signals or len(self._signals) < _MOST_PEOPLE:
            self._signals.setdefault(author, set()).add(signal)
            self._threatening = None

    def threatens(self, author: str | None, signal: str) -> bool:
        """False for a signal of a threat in the words of somebody who does not threaten."""
        if author is None or self._scales.side[signal] not in _THREATS:
            return True
        if self._threatening is None:
            self._threatening = self._leading()
        return author in self._threatening

    def is_threatened(self, author: str | None) -> bool:
        """True for somebody in whose material others threaten, and who does not."""
        if author is None or not self._signals:
            return False
        if self._threatening is None:
            self._threatening = self._leading()
        return author not in self._threatening

    def _leading(self) -> frozenset[str]:
        weights = {author: self._scales.log_odds(said, brought=0) for author, said in self._signals.items()}
        most = max(weights.values())
        if len(weights) == 2:
            # Of two who weigh the same the one who spoke first threatens; the other repeats.
            return frozenset((max(weights, key=weights.__getitem__),))
        return frozenset(author for author, weight in weights.items() if weight >= most - _NEARLY)


_THREATS = (Side.THREAT, Side.OTHER)
