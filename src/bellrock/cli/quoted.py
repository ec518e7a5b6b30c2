"""How words of others stand in a terminal: between marks, and unable to turn the line around them."""

from bellrock.records.theirs import TheirWords

# UAX 9: an isolate in the direction of its first strong letter, and its end. They stand outside the marks, so that
# whoever copies an address out of the terminal does not copy them with it.
_APART, _TOGETHER = "\u2068", "\u2069"


def quoted(words: TheirWords) -> str:
    """The words as one line."""
    return line_of_a_quote(words.shown, last=True)


def line_of_a_quote(words: str, last: bool) -> str:
    """One line of a quote cut into several: every line opens with the mark, so that none of them looks like ours."""
    return f"{_APART}“{words}{'”' if last else ''}{_TOGETHER}"
