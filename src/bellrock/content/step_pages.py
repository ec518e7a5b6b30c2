"""The steps of advice, one Markdown page each, as they stand in steps/."""

import re
from pathlib import Path, PurePosixPath

from bellrock.content.faults import Faults
from bellrock.content.folder import names_in, words_of
from bellrock.content.page import Page, read_page
from bellrock.content.sourced import one_of, review, yes_or_no
from bellrock.content.table import Row
from bellrock.content.vocabulary import Vocabulary
from bellrock.records.advice import Step, Urgency
from bellrock.records.errors import ContentError

FOLDER = "steps"

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# What always shows of a step: at most this many words, and what they may notice opens it.
MOST_FIRST = 30
NOTICED = "They may notice this:"
# Words that ask somebody to speak aloud; who cannot speak needs another way in the same step.
_SPEAK = re.compile(r"\b(call|calls|ring|dial)\b", re.IGNORECASE)


def read_steps(root: Path, vocabulary: Vocabulary, faults: Faults) -> tuple[Step, ...]:
    """All steps, in the order in which a plan shows them: by urgency, place and id."""
    steps = []
    for name in names_in(root, FOLDER, ".md"):
        with faults.catching():
            steps.append(_step(read_page(name, words_of(root, name)), vocabulary))
    order = list(Urgency)
    return tuple(sorted(steps, key=lambda step: (order.index(step.urgency), step.place, step.id)))


def page_id(page_file: str) -> str:
    """The id of a page, which is its file's name; refused unless it is small letters, digits and hyphens."""
    name = PurePosixPath(page_file).stem
    if not _ID.fullmatch(name):
        raise ContentError(page_file, f"{page_file}: a file is named with small letters, digits and hyphens.")
    return name


def place(row: Row) -> int:
    """The place of a row among its like, a whole number."""
    text = row.text("place")
    if not re.fullmatch(r"\d{1,5}", text):
        raise row.wrong("“place” must be a whole number such as 20.", "place")
    return int(text)


def _step(page: Page, vocabulary: Vocabulary) -> Step:
    row = page.front
    why, how = page.section("Why"), page.section("How")
    headings = [heading for heading, lines in page.sections if heading or any(line.strip() for line in lines)]
    if headings != ["Why", "How"]:
        raise ContentError(page.file, f"{page.file}: a step has two parts, “## Why” and then “## How”, and no other.")
    if not why or not how:
        raise ContentError(page.file, f"{page.file}: “## Why” and “## How” must both hold words.")
    sourced = review(row)
    step = Step(
        id=page_id(page.file),
        urgency=row.choice("urgency", Urgency),
        place=place(row),
        title=page.title,
        why="\n".join(why),
        how=how,
        when=vocabulary.when(row),
        services=_different(row, "services"),
        never_with=_different(row, "never_with"),
        they_may_notice=one_of(row, "they_may_notice", ("yes", "no", "not_known")),
        write_instead=row.text("write_instead", ""),
        first=_first(row),
        waits=yes_or_no(row, "waits", "no"),
        alone=yes_or_no(row, "alone", "no"),
        sources=sourced.sources,
        reviewed=sourced.reviewed,
        again_by=sourced.again_by,
    )
    row.finish()
    if not step.write_instead and any(_SPEAK.search(line) for line in (step.title, step.first, *how)):
        raise row.wrong("the step says call, ring or dial, so “write_instead” must say how to write instead.")
    return step


def _first(row: Row) -> str:
    first = row.words("first")
    if len(first.split()) > MOST_FIRST:
        raise row.wrong(f"“first” has {len(first.split())} words. At most {MOST_FIRST} are read at a glance.", "first")
    if row.text("they_may_notice") == "yes" and not first.startswith(NOTICED):
        raise row.wrong(f"they may notice this step, so “first” must open with “{NOTICED}”", "first")
    return first


def _different(row: Row, key: str) -> tuple[str, ...]:
    ids = row.texts(key, ())
    if len(set(ids)) < len(ids):
        raise row.wrong(f"“{key}” names the same id twice.", key)
    return ids
