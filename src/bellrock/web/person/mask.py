"""How a detail stands on a screen: a gift-card code is money, so only its end is shown, and a deadline is a day."""

from datetime import datetime

from bellrock.records.detail import Detail, DetailKind
from bellrock.web.words import day_in_words

OPEN_ENDING = 4


def shown_value(detail: Detail) -> str:
    """The value to show on the screen."""
    if is_masked(detail):
        return masked(detail.normal)
    return _time_in_words(detail) if detail.kind is DetailKind.DEADLINE else detail.normal


def _time_in_words(detail: Detail) -> str:
    """The words as written, and the moment that they come to where it is known."""
    try:
        moment = datetime.fromisoformat(detail.normal)
    except ValueError:
        return detail.quote.text
    zone = " UTC" if moment.tzinfo else ""
    return f"{detail.quote.text} ({day_in_words(moment.date())}, {moment:%H:%M}{zone})"


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
