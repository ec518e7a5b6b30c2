"""Words that come in pieces, up to the longest message that is read."""

from bellrock.read import limits


class Gathered:
    """Takes pieces of text; past the limit they are dropped, and `cut` says so."""

    __slots__ = ("_left", "_pieces", "cut")

    def __init__(self, most: int = limits.MESSAGE) -> None:
        self._pieces: list[str] = []
        self._left = most
        self.cut = False

    def add(self, text: str) -> None:
        """One piece more."""
        if len(text) > self._left:
            self.cut = True
            text = text[: self._left]
        if text:
            self._pieces.append(text)
            self._left -= len(text)

    def new_line(self) -> None:
        """What follows stands on a line of its own."""
        if self._pieces and not self._pieces[-1].endswith("\n"):
            self.add("\n")

    @property
    def text(self) -> str:
        """All that was taken, as it was written."""
        return "".join(self._pieces)

    @property
    def stripped(self) -> str:
        """All that was taken, without blanks around it."""
        return self.text.strip(" \t\r\n")


def told_cut(name: str) -> tuple[str, str]:
    """The note of words that were too long; `name` is that of the part."""
    return name, f"Only its first {limits.MESSAGE:,} letters were read."
