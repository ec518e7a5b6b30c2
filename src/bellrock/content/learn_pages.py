"""The pages to learn and teach from, as they stand in learn/."""

from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import names_in, words_of
from bellrock.content.page import Page, read_page
from bellrock.content.service_rows import channel
from bellrock.content.sourced import one_of, review, yes_or_no
from bellrock.content.step_pages import page_id, place
from bellrock.content.table import Row
from bellrock.records.advice import Channel, LearnPage

FOLDER = "learn"

_AUDIENCES = ("young_people", "adults", "parents", "teachers", "youth_workers")


def read_learn_pages(root: Path, faults: Faults) -> tuple[LearnPage, ...]:
    """All learn pages, by audience, place and id."""
    pages = []
    for name in names_in(root, FOLDER, ".md"):
        with faults.catching():
            pages.append(_learn_page(read_page(name, words_of(root, name))))
    return tuple(sorted(pages, key=lambda page: (_AUDIENCES.index(page.audience), page.place, page.id)))


def _learn_page(page: Page) -> LearnPage:
    row = page.front
    sourced = review(row)
    written = tuple(
        (heading, tuple(line.rstrip() for line in lines if line.strip())) for heading, lines in page.sections
    )
    learn = LearnPage(
        id=page_id(page.file),
        audience=one_of(row, "audience", _AUDIENCES),
        place=place(row),
        title=page.title,
        sections=tuple((heading, lines) for heading, lines in written if heading or lines),
        sources=sourced.sources,
        reviewed=sourced.reviewed,
        again_by=sourced.again_by,
        apps=yes_or_no(row, "apps", "no"),
        channels=tuple(_channel(each, written) for each in row.rows("channels")) if "channels" in row else (),
    )
    row.finish()
    return learn


def _channel(row: Row, sections: tuple[tuple[str, tuple[str, ...]], ...]) -> Channel:
    """A number or address of the page; one that nobody reads there is refused."""
    found = channel(row)
    if not any(found.value in line for _, lines in sections for line in lines):
        raise row.wrong(f"“{found.value}” stands in no line of the page.", "value")
    return found
