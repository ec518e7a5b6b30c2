"""The words of the interface, marked so that a translation can stand in for them.

Templates write `_("…")`, Python writes `say("…")`; both come here.
English is the source and is given back as it is.
"""

from datetime import date


def say(text: str) -> str:
    """The words to show for `text` in the language of the page."""
    return text


MONTHS = (
    say("January"),
    say("February"),
    say("March"),
    say("April"),
    say("May"),
    say("June"),
    say("July"),
    say("August"),
    say("September"),
    say("October"),
    say("November"),
    say("December"),
)


def day_in_words(day: date) -> str:
    """A date such as 25 November 2026, the same in every locale."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
