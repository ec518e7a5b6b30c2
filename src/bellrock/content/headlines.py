"""The headlines of the check page, as they stand in headlines.yaml."""

from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import CONTENT, words_of
from bellrock.content.ready import ready_headlines
from bellrock.content.table import read_rows
from bellrock.records.case import Verdict
from bellrock.records.errors import ContentError
from bellrock.records.headline import Headline, Headlines

FILE = "headlines.yaml"


def read_headlines(root: Path, faults: Faults) -> Headlines:
    """One headline for each verdict, none missing and none twice."""
    each: dict[Verdict, Headline] = {}
    with faults.catching():
        for row in read_rows(FILE, words_of(root, FILE)):
            with faults.catching():
                headline = Headline(row.choice("id", Verdict), row.words("title"), row.texts("lines", ()))
                row.finish()
                if headline.verdict in each:
                    raise row.wrong(f"the headline “{headline.verdict}” stands twice.", "id")
                each[headline.verdict] = headline
        missing = [verdict.value for verdict in Verdict if verdict not in each]
        if missing:
            raise ContentError(FILE, f"{FILE}: these headlines are missing: {', '.join(missing)}.")
    return Headlines(tuple(each.values()))


def load_headlines(root: Path = CONTENT) -> Headlines:
    """The headline of each verdict."""
    return ready_headlines(root) or read_headlines(root, Faults())
