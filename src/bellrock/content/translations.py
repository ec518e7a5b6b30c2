"""The words of the steps in other languages, as they stand in words/<language>/steps/.

A translation holds words only: who sees a step, when, and which services it names, is decided by the step itself.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import CONTENT, names_in
from bellrock.content.folder import words_of as text_of
from bellrock.content.page import Page, read_page
from bellrock.content.sourced import one_of
from bellrock.content.step_pages import page_id
from bellrock.content.table import Row, read_rows
from bellrock.records.advice import Advice, Service, Step
from bellrock.records.errors import ContentError
from bellrock.records.translation import Language, Translation, Translations, Wording, is_stale, words_of

FOLDER = "words"
LANGUAGES = f"{FOLDER}/languages.yaml"
UNTRANSLATED = "EN: "
"""Stands before each English line of a worksheet; no line of a finished translation begins with it."""

_MARK = re.compile(r"[0-9a-f]{12}")
_CODE = re.compile(r"[a-z]{2,3}")
_DIGITS = re.compile(r"\d+")


def load_translations(root: Path = CONTENT) -> Translations:
    """All translations; raises ContentError at the first mistake, with file and line."""
    return read_translations(root, Faults())


def read_translations(root: Path, faults: Faults) -> Translations:
    """The languages and the translated steps under `root`; a content without words/ has none."""
    languages = _languages(root, faults)
    steps = [
        _translation(language.code, name, root, faults)
        for language in languages
        for name in names_in(root, f"{FOLDER}/{language.code}/steps", ".md")
    ]
    return Translations(languages, tuple(each for each in steps if each))


def check_translations(advice: Advice, translations: Translations, faults: Faults) -> None:
    """Find words of a step that is not there, and lines, numbers or names that differ from a fresh source."""
    by_id = {step.id: step for step in advice.steps}
    names = names_of(advice.services)
    for each in translations.steps:
        where = f"{FOLDER}/{each.language}/steps/{each.step}.md"
        if each.step not in by_id:
            faults.add(where, f"{where}: there is no step with this name any more. Take this file out.")
            continue
        for what in differences(by_id[each.step], each, names):
            faults.add(where, f"{where}: {what}")


def names_of(services: Iterable[Service]) -> frozenset[str]:
    """The names of services as people say them: the whole name, or its first word where that is in capitals."""
    whole = {service.name.partition(".")[0] for service in services}
    return frozenset(whole | {name.split()[0] for name in whole if name.split()[0].isupper()})


def differences(step: Step, translation: Translation, names: frozenset[str]) -> Iterator[str]:
    """How a translation is no longer the same advice; what is stale is told elsewhere and has none."""
    if is_stale(translation, step):
        return
    words = translation.words
    if len(words.how) != len(step.how) or len(words.why.split("\n")) != len(step.why.split("\n")):
        yield "it has another number of lines than the English step."
    for name, here, there in (
        ("first", words.first, step.first),
        ("write_instead", words.write_instead, step.write_instead),
    ):
        if bool(here) != bool(there):
            yield f"“{name}” must stand here when the English step has it, and only then."
    english, other = _whole(words_of(step)), _whole(words)
    new = set(_DIGITS.findall(other)) - set(_DIGITS.findall(english))
    if new:
        yield f"the number {', '.join(sorted(new))} does not stand in the English step."
    lost = [name for name in sorted(names) if re.search(rf"\b{re.escape(name)}\b", english) and name not in other]
    if lost:
        yield f"the name {', '.join(lost)} must stay as it is."


def _whole(words: Wording) -> str:
    return "\n".join((words.title, words.first, words.why, *words.how, words.write_instead))


def _languages(root: Path, faults: Faults) -> tuple[Language, ...]:
    found = []
    with faults.catching():
        for row in read_rows(LANGUAGES, text_of(root, LANGUAGES, needed=False) or "[]"):
            with faults.catching():
                found.append(_language(row))
    return tuple(found)


def _language(row: Row) -> Language:
    code = row.text("code")
    if not _CODE.fullmatch(code):
        raise row.wrong("“code” must be two or three small letters.", "code")
    language = Language(code, row.text("name"), row.text("english"), one_of(row, "dir", ("ltr", "rtl"), "ltr"))
    row.finish()
    return language


def _translation(language: str, name: str, root: Path, faults: Faults) -> Translation | None:
    with faults.catching():
        return _read(language, read_page(name, text_of(root, name)))
    return None


def _read(language: str, page: Page) -> Translation:
    row = page.front
    why, how = page.section("Why"), page.section("How")
    headings = [heading for heading, lines in page.sections if heading or any(line.strip() for line in lines)]
    if headings != ["Why", "How"] or not why or not how:
        raise ContentError(page.file, f"{page.file}: keep “## Why” and “## How” in English, with words under both.")
    words = Wording(page.title, row.text("first", ""), "\n".join(why), how, row.text("write_instead", ""))
    of = row.text("of")
    if not _MARK.fullmatch(of):
        raise row.wrong("“of” must be the 12 digits that `python -m tools.words` wrote.", "of")
    made = Translation(language, page_id(page.file), of, row.text("checked_by"), words)
    row.finish()
    for line in (words.title, words.first, *why, *how, words.write_instead):
        if line.startswith(UNTRANSLATED.strip()):
            raise ContentError(page.file, f"{page.file}: this line is still in English: {line}")
    return made
