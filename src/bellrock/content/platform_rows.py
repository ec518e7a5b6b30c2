"""The apps, one row a file, as they stand in platforms/."""

from pathlib import Path

from bellrock.content.cautions import Cautions
from bellrock.content.faults import Faults
from bellrock.content.folder import names_in, words_of
from bellrock.content.sourced import fact, fact_or, one_of, review, words, yes_or_no
from bellrock.content.step_pages import page_id
from bellrock.content.table import Row, read_row
from bellrock.records.advice import NO_SOURCE, Confidence, Loss, Platform

FOLDER = "platforms"


def read_platforms(root: Path, cautions: Cautions, faults: Faults) -> tuple[Platform, ...]:
    """All apps, by id."""
    platforms = []
    for name in names_in(root, FOLDER, ".yaml"):
        with faults.catching():
            platforms.append(_platform(read_row(name, words_of(root, name)), cautions))
    return tuple(platforms)


def _platform(row: Row, cautions: Cautions) -> Platform:
    if words(row, "id") != page_id(row.file):
        raise row.wrong("“id” must be the name of the file.", "id")
    sourced = review(row)
    platform = Platform(
        id=page_id(row.file),
        name=words(row, "name"),
        closed=row.text("closed", ""),
        pause=one_of(row, "pause", ("pauses", "deletes", "none", "not_known")),
        tells_of_screenshots=yes_or_no(row, "tells_of_screenshots"),
        report=fact_or(row, "report", cautions.platform),
        stable_id=fact_or(row, "stable_id", cautions.platform),
        pause_how=fact_or(row, "pause_how", cautions.platform),
        lock_lists=fact_or(row, "lock_lists", cautions.platform),
        evidence=fact_or(row, "evidence", cautions.platform),
        loses_on_log_out=_loss(row, "loses_on_log_out"),
        loses_on_uninstall=_loss(row, "loses_on_uninstall"),
        sources=sourced.sources,
        reviewed=sourced.reviewed,
        again_by=sourced.again_by,
    )
    row.finish()
    return platform


def _loss(row: Row, key: str) -> Loss:
    """What an act loses; left out, it is not known. Nobody may lean on a yes or a no that has no source."""
    if key not in row:
        return NO_SOURCE
    part = row.row(key)
    answer = one_of(part, "answer", ("yes", "no"))
    told = fact(part)
    if told.confidence is Confidence.BACKGROUND:
        raise row.wrong(f"“{key}” needs a source. Leave it out where nobody has found one.", key)
    return Loss(answer, told)
