"""The questions, as they stand in questions.yaml."""

from dataclasses import fields
from pathlib import Path

from bellrock.content.faults import Faults
from bellrock.content.folder import words_of
from bellrock.content.sourced import one_of, words
from bellrock.content.table import Row, read_rows
from bellrock.content.vocabulary import Vocabulary
from bellrock.records.advice import Choice, Question
from bellrock.records.errors import ContentError
from bellrock.records.situation import NOT_SAID, Situation

FILE = "questions.yaml"


def read_questions(root: Path, faults: Faults) -> tuple[Question, ...]:
    """All questions in order; a follow-up may only name questions that stand before it."""
    questions: list[Question] = []
    with faults.catching():
        for row in read_rows(FILE, words_of(root, FILE)):
            with faults.catching():
                questions.append(_question(row, tuple(questions)))
        _complete(questions)
    return tuple(questions)


def _question(row: Row, before: tuple[Question, ...]) -> Question:
    name, text = words(row, "id"), words(row, "text")
    if name not in _answerable():
        raise row.wrong(f"there is no question “{name}”. The questions are: {', '.join(_answerable())}.", "id")
    if any(each.id == name for each in before):
        raise row.wrong(f"the question “{name}” stands here twice.", "id")
    when, asked_if = (Vocabulary.asked(before).when(row, key) for key in ("when", "asked_if"))
    on_wish = one_of(row, "on_wish", ("yes", "no"), "no") == "yes"
    choices = tuple(_choice(each) for each in row.rows("choices"))
    ids = [each.id for each in choices]
    if len(ids) < 2 or len(set(ids)) < len(ids) or NOT_SAID in ids:
        raise row.wrong(f"“{name}” needs at least two different choices, none of them {NOT_SAID}.", "choices")
    by_role = _by(row, "role", before, choices if name == "role" else ())
    by_age = _by(row, "age", before, ())
    row.finish()
    return Question(name, text, choices, by_role, when, by_age, asked_if, on_wish)


def _choice(row: Row) -> Choice:
    choice = Choice(words(row, "id"), words(row, "text"))
    row.finish()
    return choice


def _by(row: Row, asked: str, before: tuple[Question, ...], own: tuple[Choice, ...]) -> tuple[tuple[str, str], ...]:
    """The words for each answer to a question asked before this one, at `by_role` or `by_age`."""
    if f"by_{asked}" not in row:
        return ()
    given = [choice.id for each in before if each.id == asked for choice in each.choices] or [each.id for each in own]
    cells = row.row(f"by_{asked}")
    for name in cells.names:
        if name not in given:
            raise cells.wrong(f"“{name}” is not an answer of “{asked}”. The answers are: {', '.join(given)}.", name)
    return tuple((name, words(cells, name)) for name in cells.names)


def _complete(questions: list[Question]) -> None:
    missing = [name for name in _answerable() if name not in {each.id for each in questions}]
    if missing:
        raise ContentError(FILE, f"{FILE}: these questions are missing: {', '.join(missing)}.")


def _answerable() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Situation))
