"""The lines that come before anything else, in the terminal."""

from collections.abc import Iterable, Iterator

from bellrock.cli.page import Page
from bellrock.plan.lines import LineWays


def show_ways(page: Page, lines: Iterable[LineWays]) -> None:
    """Each line with a way to speak and a way to write that is answered at once."""
    for each in lines:
        page.entry("-", each.service.name, _ways(each))
    page.line()


def _ways(line: LineWays) -> Iterator[str]:
    if line.call:
        yield f"Call {line.call.value}"
    if line.silent:
        through = f"{line.through}: " if line.through else ""
        yield f"Without speaking: {through}{line.silent.label or line.silent.kind}, {line.silent.value}"
    if line.page:
        yield line.page.value
    if not (line.call or line.silent or line.page):
        yield line.service.does
