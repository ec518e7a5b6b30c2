"""The mistakes of one run: raised at the first, or gathered so that all can be read at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from bellrock.records.errors import ContentError


class Faults:
    """Mistakes of the content; a loader raises at the first one unless it is to `gather` them."""

    def __init__(self, gather: bool = False) -> None:
        self._gather = gather
        self.found: list[ContentError] = []

    def add(self, where: str, what: str) -> None:
        """Note a mistake at `where` (file, or file and line); `what` names the place too."""
        with self.catching():
            raise ContentError(where, what)

    @contextmanager
    def catching(self) -> Iterator[None]:
        """Gather a mistake that is raised inside, or let it through."""
        try:
            yield
        except ContentError as error:
            if not self._gather:
                raise
            self.found.append(error)
