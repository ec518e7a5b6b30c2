"""How a gift-card code stands on a screen: it is money, so only its end is shown."""

from bellrock.records.detail import Detail, DetailKind

OPEN_ENDING = 4


def is_masked(detail: Detail) -> bool:
    """True where only the ending of the value is shown."""
    return detail.kind is DetailKind.GIFT_CARD


def masked(code: str) -> str:
    """The code with all but its last four letters and digits hidden; hyphens and spaces stay where they are."""
    to_hide = max(sum(letter.isalnum() for letter in code) - OPEN_ENDING, 0)
    if not to_hide:
        return "•" * len(code)
    hidden = []
    for letter in code:
        if letter.isalnum() and to_hide:
            hidden.append("•")
            to_hide -= 1
        else:
            hidden.append(letter)
    return "".join(hidden)
