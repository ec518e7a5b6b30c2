"""How the command prints for people: calm, wide enough to read, plain when piped."""

from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

_WIDEST = 88


class Page:
    """A page in the terminal; nothing that was read is ever taken for markup."""

    def __init__(self) -> None:
        self._console = Console(highlight=False, markup=False, emoji=False)
        self._console.width = min(self._console.width, _WIDEST)

    def title(self, words: str) -> None:
        """The line that a page opens with."""
        self._console.print(Text(words, style="bold"))

    def heading(self, words: str) -> None:
        """A heading with room above it."""
        self._console.print()
        self._console.print(Text(words, style="bold underline"))

    def line(self, words: str = "") -> None:
        """One paragraph."""
        self._console.print(Text(words))

    def lines(self, each: Iterable[str]) -> None:
        """Sentences, one under another."""
        for words in each:
            self.line(words)

    def entry(self, mark: str, words: str, under: Iterable[str] = ()) -> None:
        """An entry of a list, with what belongs to it set in beneath."""
        self._console.print(Text.assemble((f"{mark} ", "dim"), (words, "bold")))
        for each in under:
            self._console.print(Padding(Text(each), (0, 0, 0, len(mark) + 1)))
