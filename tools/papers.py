"""Writes the parts of the papers that the program itself knows: the example of the README and the list of commands.

A test compares both with what stands there, so that neither can grow old in silence.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import typer.main

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
COMMANDS = ROOT / "docs" / "commands.md"
FORMATS = ROOT / "docs" / "formats.md"
TABLE = re.compile(r"(?<=<!-- formats -->\n).*?(?=<!-- end of formats -->)", re.DOTALL)
EXAMPLE = re.compile(r"(^```console\n\$ bellrock check --example\n).*?(^```$)", re.MULTILINE | re.DOTALL)
# The last line holds today's date.
DATED = re.compile(r"^Advice of ", re.MULTILINE)


def example() -> str:
    """What `bellrock check --example` says, but for the last line, which holds today's date."""
    command = [sys.executable, "-m", "bellrock", "check", "--example"]
    quiet = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    said = subprocess.run(command, capture_output=True, encoding="utf-8", env=quiet, check=True).stdout
    # The two letters that keep a quote from turning its line are not to be seen: a paper does without them.
    said = said.replace("\u2068", "").replace("\u2069", "")
    lines = [line.rstrip() for line in DATED.split(said)[0].strip().splitlines()]
    return "\n".join(lines) + "\n"


def readme_with(said: str) -> str:
    """The README with the example as it is now."""
    return EXAMPLE.sub(lambda found: found[1] + said + found[2], README.read_text(encoding="utf-8"))


def leaves(command: object, name: str = "bellrock") -> Iterator[tuple[str, object]]:
    """Every command that can be called, with the words to call it by."""
    inner = getattr(command, "commands", None)
    if inner is None:
        yield name, command
        return
    for word, each in inner.items():
        yield from leaves(each, f"{name} {word}")


def commands() -> str:
    """The list of commands as a paper."""
    from bellrock.cli import app

    parts = [
        "# The commands",
        "",
        "Written by `make papers` from the program itself; `bellrock COMMAND --help` says the same.",
        "What goes wrong ends with status 1 where something could not be read or is broken, and with 2 where the",
        "command was not understood.",
    ]
    for name, command in leaves(typer.main.get_command(app)):
        parts += ["", f"## `{name}`", "", str(getattr(command, "help", "") or "").strip()]
        rows = [_row(each) for each in getattr(command, "params", ())]
        if rows:
            parts += ["", "| Word | What it does |", "|---|---|", *rows]
    return "\n".join(parts) + "\n"


def formats() -> str:
    """The table of what is read, out of the readers themselves."""
    from bellrock.read.formats import readers
    from bellrock.read.reader import Tested

    rows = ["", "| `format` | What it is | Tested on | Read | Not read |", "|---|---|---|---|---|"]
    for reader in sorted(readers(), key=lambda each: each.format):
        tested = "real files" if reader.tested is Tested.REAL else "generated files, not on a real export"
        rows.append(f"| `{reader.format}` | {reader.title} | {tested} | {reader.reads} | {reader.misses} |")
    return "\n".join(rows) + "\n\n"


def formats_with(table: str) -> str:
    """The paper on formats with the table as it is now."""
    return TABLE.sub(lambda _: table, FORMATS.read_text(encoding="utf-8"))


def _row(parameter: object) -> str:
    """One argument or option as a row of a table."""
    names = getattr(parameter, "opts", [])
    shown = getattr(parameter, "metavar", None)
    is_option = names and names[0].startswith("-")
    word = ", ".join(f"`{name}`" for name in names) if is_option else f"`{shown or names[0].upper()}`"
    if is_option and shown:
        word = word[:-1] + f" {shown}`"
    word = word.replace("|", "\\|")
    return f"| {word} | {getattr(parameter, 'help', '') or ''} |"


if __name__ == "__main__":
    README.write_text(readme_with(example()), encoding="utf-8")
    COMMANDS.write_text(commands(), encoding="utf-8")
    FORMATS.write_text(formats_with(formats()), encoding="utf-8")
