"""The papers of the house, as its tests read them."""

import re

from tests.house.tree import ROOT

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def paper(name: str) -> str:
    """The words of one paper, by its path from the root."""
    return (ROOT / name).read_text(encoding="utf-8")


def rows(words: str) -> tuple[tuple[str, ...], ...]:
    """The rows of every table in a Markdown paper, head rows and rules left out."""
    found: list[tuple[str, ...]] = []
    lines = words.splitlines()
    for number, line in enumerate(lines):
        is_head = number + 1 < len(lines) and lines[number + 1].startswith("|--")
        if line.startswith("| ") and not is_head:
            found.append(tuple(cell.strip() for cell in line.strip().strip("|").split("|")))
    return tuple(found)


def section(words: str, heading: str) -> str:
    """What stands under a heading, up to the next of the same kind."""
    after = words.split(f"\n{heading}\n", 1)[1]
    mark = heading.split(" ")[0]
    return after.split(f"\n{mark} ", 1)[0]


def examples(words: str, language: str) -> tuple[str, ...]:
    """The code blocks of one language."""
    return tuple(match.group(2) for match in _FENCE.finditer(words) if match.group(1) == language)
