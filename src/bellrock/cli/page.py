"""How the command prints for people: calm, wide enough to read, plain when piped."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from bellrock.cli.quoted import line_of_a_quote, quoted
from bellrock.cli.written_out import written_out
from bellrock.records.theirs import TheirWords

_WIDEST = 88
# Narrower than the longest indent and a few letters, no line can be cut any more.
_NARROWEST = 20


@dataclass(frozen=True, slots=True)
class Beside:
    """A label of ours, and words of others that stand beside it."""

    label: str
    words: TheirWords


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

    def line(self, words: str | TheirWords = "") -> None:
        """One paragraph, or one quote on lines of its own."""
        for each in self._lines(words, 0):
            self._console.print(each)

    def lines(self, each: Iterable[str]) -> None:
        """Sentences, one under another."""
        for words in each:
            self.line(words)

    def entry(self, mark: str, words: str | Beside, under: Iterable[str | TheirWords | Beside] = ()) -> None:
        """An entry of a list, with what belongs to it set in beneath."""
        indent = " " * (len(mark) + 1)
        first, *more = self._lines(words, len(indent))
        self._console.print(Text.assemble((f"{mark} ", "dim"), (first.plain, "bold")))
        for each in more:
            self._console.print(Text.assemble(indent, (each.plain, "bold")))
        for below in under:
            for each in self._lines(below, len(indent)):
                self._console.print(Text(indent).append_text(each))

    def _lines(self, words: str | TheirWords | Beside, indent: int) -> Iterator[Text]:
        """The words cut into lines; every line of a quote opens with its mark, so that none looks like ours."""
        width = max(self._console.width - indent, 1)
        if isinstance(words, TheirWords):
            cut = self._wrapped(words.shown, max(width - 2, 1)) or [Text()]
            yield from (Text(line_of_a_quote(each.plain, last=each is cut[-1])) for each in cut)
        elif isinstance(words, Beside):
            label = written_out(words.label)
            if cell_len(label) + cell_len(words.words.shown) + 3 <= width:
                yield Text(f"{label} {quoted(words.words)}")
            else:
                yield Text(label)
                yield from self._lines(words.words, indent)
        else:
            # Our own paragraphs may have several lines.
            yield from self._wrapped("\n".join(map(written_out, words.split("\n"))), width)

    def _wrapped(self, words: str, width: int) -> list[Text]:
        lines = list(Text(words).wrap(self._console, width))
        for each in lines:
            each.rstrip()
        return lines
