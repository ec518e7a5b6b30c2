"""The bank holidays of each nation, as they stand in bank_holidays.yaml."""

from datetime import date
from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import words_of
from bellrock.content.sourced import words
from bellrock.content.table import read_rows

FILE = "bank_holidays.yaml"


def read_bank_holidays(root: Path, nations: tuple[str, ...], faults: Faults) -> tuple[tuple[str, frozenset[date]], ...]:
    """The bank holidays of each nation."""
    holidays: dict[str, frozenset[date]] = {}
    text = words_of(root, FILE, needed=False)
    with faults.catching():
        for row in read_rows(FILE, text) if text else ():
            nation = words(row, "nation")
            words(row, "source")
            if nation not in nations:
                raise row.wrong(f"“{nation}” is not a nation. The nations are: {', '.join(nations)}.", "nation")
            if nation in holidays or row.day("seen") is None:
                raise row.wrong("a nation stands here once, with the day its holidays were “seen”.", "nation")
            try:
                holidays[nation] = frozenset(date.fromisoformat(day) for day in row.texts("days"))
            except ValueError:
                raise row.wrong("“days” must be dates such as 2026-12-25.", "days") from None
            row.finish()
    return tuple(holidays.items())
