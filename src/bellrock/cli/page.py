"""How the command prints for people: calm, wide enough to read, plain when piped."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from bellrock.cli.written_out import written_out

_WIDEST = 88
# Narrower than the longest indent and a few letters, no line can be cut any more.
_NARROWEST = 20


class Page:
    """A page in the terminal; nothing that was read is ever taken for markup, nor steers the terminal."""

    def __init__(self) -> None:
        self._console = Console(highlight=False, markup=False, emoji=False)
        self._console.width = max(_NARROWEST, min(self._console.width, _WIDEST))

    def title(self, words: str) -> None:
        """The line that a page opens with."""
        self._console.print(Text(written_out(words), style="bold"))

    def heading(self, words: str) -> None:
        """A heading with room above it."""
        self._console.print()
        self._console.print(Text(written_out(words), style="bold underline"))

    def line(self, words: str = "") -> None:
        """One paragraph."""
        for each in Text(written_out(words)).wrap(self._console, self._console.width):
            each.rstrip()
            self._console.print(each)

    def lines(self, each: Iterable[str]) -> None:
        """Sentences, one under another."""
        for words in each:
            self.line(words)

    def entry(self, mark: str, words: str, under: Iterable[str] = ()) -> None:
        """An entry of a list, with what belongs to it set in beneath."""
        self._console.print(Text.assemble((f"{mark} ", "dim"), (written_out(words), "bold")))
        indent = " " * (len(mark) + 1)
        for each in under:
            for words_of_line in Text(written_out(each)).wrap(self._console, self._console.width - len(indent)):
                words_of_line.rstrip()
                self._console.print(Text(indent).append_text(words_of_line))
