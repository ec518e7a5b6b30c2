"""The forms of blackmail in plain words, one row a file, as they stand in forms/."""

from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import CONTENT, names_in, words_of
from bellrock.content.sourced import review, words
from bellrock.content.table import Row, read_row
from bellrock.records.errors import ContentError
from bellrock.records.form_words import FormWords
from bellrock.records.recognition import Form

FOLDER = "forms"


def load_forms(root: Path = CONTENT, faults: Faults | None = None) -> dict[Form, FormWords]:
    """The words on each form, none missing and none twice."""
    faults = faults or Faults()
    forms: dict[Form, FormWords] = {}
    for name in names_in(root, FOLDER, ".yaml"):
        with faults.catching():
            row = read_row(name, words_of(root, name))
            read = _form(row)
            if read.form in forms:
                raise row.wrong(f"the form “{read.form}” stands in two files.", "form")
            forms[read.form] = read
    for form in Form:
        if form not in forms:
            faults.add(FOLDER, f"{FOLDER}: the form “{form}” has no file.")
    return forms


def _form(row: Row) -> FormWords:
    form, name = row.choice("form", Form), words(row, "name")
    what, helps = row.texts("what"), row.texts("helps")
    if not what or not helps or not all((*what, *helps)):
        raise ContentError(row.file, f"{row.file}: “what” and “helps” must both hold words.")
    sourced = review(row)
    row.finish()
    return FormWords(form, name, what, helps, sourced.sources, sourced.reviewed, sourced.again_by)
