"""The page that "Exit this page" opens, as it stands in exit.yaml."""

from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import words_of
from bellrock.content.sourced import words
from bellrock.content.table import read_row

FILE = "exit.yaml"


def read_exit_address(root: Path, faults: Faults) -> str:
    """The one outside page that is ever opened, on the person's press."""
    with faults.catching():
        row = read_row(FILE, words_of(root, FILE))
        address = words(row, "address")
        words(row, "name")
        row.finish()
        if not address.startswith("https://"):
            raise row.wrong("“address” must begin with https://.", "address")
        return address
    return ""
