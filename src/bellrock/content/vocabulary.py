"""The facts that a `when` may name, with the answers of each; anything else is refused with the right list."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bellrock.content.table import Row
from bellrock.records.advice import Question, When
from bellrock.records.situation import DERIVED, NOT_SAID, UNSAID


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Each fact with all the values it can take."""

    facts: Mapping[str, tuple[str, ...]]

    @classmethod
    def asked(cls, questions: Iterable[Question]) -> "Vocabulary":
        """The questions with their choices and “not said”."""
        return cls({each.id: (*(choice.id for choice in each.choices), NOT_SAID) for each in questions})

    @classmethod
    def of(cls, questions: Iterable[Question]) -> "Vocabulary":
        """The questions with their choices and “not said”, and the facts that are worked out.

        No row may name the one answer by which no page may differ.
        """
        nameable = (question for question in questions if question.id != UNSAID)
        return cls({**cls.asked(nameable).facts, **dict(DERIVED)})

    def values(self, name: str) -> tuple[str, ...]:
        """The values of a fact; none for a fact that does not exist."""
        return self.facts.get(name, ())

    def when(self, row: Row, key: str = "when") -> When:
        """The `when` of a row, every fact and value of it known; a missing `when` is always."""
        if key not in row:
            return ()
        cells = row.row(key)
        if not cells.names:
            raise row.wrong(f"“{key}” is empty. Leave it out where the row is for everybody.", key)
        return tuple((name, self._allowed(cells, name)) for name in cells.names)

    def name(self, row: Row, key: str) -> str:
        """The name of a fact at `key`."""
        name = row.text(key)
        self._known(row, key, name)
        return name

    def _known(self, row: Row, key: str, name: str) -> None:
        if not self.values(name):
            names = ", ".join(self.facts)
            raise row.wrong(f"“{name}” is not a fact. The facts are: {names}.", key)

    def _allowed(self, cells: Row, name: str) -> frozenset[str]:
        self._known(cells, name, name)
        right = self.values(name)
        given = cells.texts(name)
        if not given:
            raise cells.wrong(f"“{name}” has an empty list.", name)
        for value in given:
            if value not in right:
                raise cells.wrong(f"“{value}” is not an answer of “{name}”. The answers are: {', '.join(right)}.", name)
            if given.count(value) > 1:
                raise cells.wrong(f"“{value}” stands in the list of “{name}” twice.", name)
        if set(given) == set(right):
            raise cells.wrong(f"“{name}” lists every answer there is. Leave the line out.", name)
        return frozenset(given)
