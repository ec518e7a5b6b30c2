"""The steps in other languages: whole for what is to be done now, fresh, and with no number or name of their own."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bellrock.content import load_advice
from bellrock.content.check import check_content
from bellrock.content.translations import differences, load_translations, names_of
from bellrock.jobs.content import Reason, due
from bellrock.records.advice import Advice, Step, Urgency
from bellrock.records.errors import ContentError
from bellrock.records.translation import (
    Standing,
    Translation,
    Translations,
    is_stale,
    mark_of,
    translated,
    words_of,
)

LANGUAGES = ("cy", "pl", "ar")
DAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def advice() -> Advice:
    return load_advice()


@pytest.fixture(scope="module")
def translations() -> Translations:
    return load_translations()


@pytest.fixture(scope="module")
def step(advice: Advice) -> Step:
    return next(step for step in advice.steps if step.id == "safe-now")


def test_welsh_polish_and_arabic_are_there_and_arabic_runs_from_right_to_left(translations: Translations) -> None:
    assert {each.code: each.dir for each in translations.languages} == {"cy": "ltr", "pl": "ltr", "ar": "rtl"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_for_now_is_translated_from_the_english_of_today(
    advice: Advice, translations: Translations, language: str
) -> None:
    at_hand = translations.of(language)
    now = [step for step in advice.steps if step.urgency is Urgency.NOW]

    assert now
    assert [step.id for step in now if step.id not in at_hand] == []
    assert [step.id for step in now if is_stale(at_hand[step.id], step)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_lines_the_numbers_and_the_names_of_its_step(
    advice: Advice, translations: Translations, language: str
) -> None:
    steps, names = {step.id: step for step in advice.steps}, names_of(advice.services)
    found = {each.step: list(differences(steps[each.step], each, names)) for each in translations.of(language).values()}

    assert {name: what for name, what in found.items() if what} == {}


def test_no_translation_writes_a_number_in_other_digits(translations: Translations) -> None:
    words = [
        line
        for each in translations.steps
        for line in (each.words.title, each.words.first, each.words.why, *each.words.how)
    ]

    assert {sign for line in words for sign in line if sign.isdigit() and not sign.isascii()} == set()


def _translation(step: Step, checked_by: str = "", of: str = "") -> dict[str, Translation]:
    words = replace(words_of(step), title="Tytuł")
    return {step.id: Translation("pl", step.id, of or mark_of(words_of(step)), checked_by, words)}


def test_english_is_shown_as_it_is(step: Step) -> None:
    shown = translated(step, Urgency.NOW, "en", {})

    assert (shown.standing, shown.language, shown.words) == (Standing.SOURCE, "en", words_of(step))


def test_a_step_without_translation_is_shown_in_english(step: Step) -> None:
    shown = translated(step, Urgency.NOW, "pl", {})

    assert (shown.standing, shown.language, shown.words, shown.beside) == (
        Standing.MISSING,
        "en",
        words_of(step),
        None,
    )


def test_an_unchecked_translation_stands_beside_the_english(step: Step) -> None:
    shown = translated(step, Urgency.NOW, "pl", _translation(step))

    assert (shown.standing, shown.language, shown.words.title) == (Standing.UNCHECKED, "pl", "Tytuł")
    assert shown.beside == words_of(step)


def test_a_checked_translation_stands_alone(step: Step) -> None:
    shown = translated(step, Urgency.NOW, "pl", _translation(step, checked_by="A. Example"))

    assert (shown.standing, shown.words.title, shown.beside) == (Standing.CHECKED, "Tytuł", None)


def test_a_stale_translation_is_shown_as_such_but_never_for_what_is_to_be_done_now(step: Step) -> None:
    stale = _translation(step, checked_by="A. Example", of="0" * 12)

    later = translated(step, Urgency.LATER, "pl", stale)
    now = translated(step, Urgency.NOW, "pl", stale)

    assert (later.standing, later.words.title, later.beside) == (Standing.STALE, "Tytuł", words_of(step))
    assert (now.standing, now.language, now.words) == (Standing.SET_ASIDE, "en", words_of(step))


def test_the_mark_of_a_step_changes_with_each_part_of_its_words(step: Step) -> None:
    words = words_of(step)
    changed = (
        replace(words, title=f"{words.title} More."),
        replace(words, first=f"{words.first} More."),
        replace(words, why=f"{words.why} More."),
        replace(words, how=(*words.how, "More.")),
        replace(words, write_instead=f"{words.write_instead} More."),
    )

    assert len({mark_of(each) for each in (words, *changed)}) == 6


def test_what_is_due_names_each_stale_translation_and_counts_what_is_not_checked(advice: Advice) -> None:
    step = advice.steps[0]
    fresh, stale = _translation(step), _translation(step, of="0" * 12)
    languages = tuple(each for each in load_translations().languages if each.code == "pl")

    assert [each.reason for each in due(advice, DAY, Translations((), tuple(fresh.values())))].count(
        Reason.STALE_TRANSLATION
    ) == 0
    listed = due(advice, DAY, Translations(languages, tuple(stale.values())))
    assert [each.row for each in listed if each.reason is Reason.STALE_TRANSLATION] == [f"words: pl/{step.id}"]
    assert [each.what for each in listed if each.reason is Reason.NOT_CHECKED] == ["1 steps in Polish"]


def test_only_what_is_checked_may_stand_alone(step: Step) -> None:
    unchecked, checked = _translation(step), _translation(step, checked_by="A. Example")

    kept = Translations((), (*unchecked.values(), *checked.values())).checked()

    assert kept.steps == tuple(checked.values())


PAGE = """---
of: {of}
checked_by:
first: "Powiedz komuś."
write_instead: "Napisz."
---
# Zadzwoń do kogoś

## Why
To pomaga.

## How
- Zadzwoń teraz.
"""


def _with_words(root: Path, page: str, name: str = "call-somebody") -> Path:
    steps = root / "words" / "pl" / "steps"
    steps.mkdir(parents=True)
    (root / "words" / "languages.yaml").write_text("- {code: pl, name: Polski, english: Polish}\n", encoding="utf-8")
    (steps / f"{name}.md").write_text(page, encoding="utf-8")
    return root


def _page_for(root: Path) -> tuple[str, str]:
    step = load_advice(root).steps[0]
    return PAGE.format(of=mark_of(words_of(step))), step.id


def _problems(root: Path) -> list[str]:
    return [problem for problem in check_content(root)[1] if problem.startswith("words/")]


def test_a_right_page_of_words_is_in_order(small: Path) -> None:
    page, name = _page_for(small)

    assert _problems(_with_words(small, page, name)) == []


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("checked_by:\n", "", "“checked_by” is missing"),
        ("checked_by:\n", "checked_by:\nurgency: now\n", "“urgency” is not a key"),
        ("## How", "## Jak", "the part “## How” is missing"),
        ("Zadzwoń teraz.", "Zadzwoń pod 999.", "the number 999 does not stand in the English step"),
        ("- Zadzwoń teraz.", "- Zadzwoń teraz.\n- I jeszcze raz.", "another number of lines"),
        ("Zadzwoń teraz.", "EN: Call them now.", "still in English"),
        ('first: "Powiedz komuś."\n', "", "“first” must stand here"),
        ('write_instead: "Napisz."\n', "", "“write_instead” must stand here"),
    ],
)
def test_a_wrong_page_of_words_is_refused_with_a_sentence(small: Path, before: str, after: str, says: str) -> None:
    page, name = _page_for(small)
    assert before in page

    problems = _problems(_with_words(small, page.replace(before, after), name))

    assert len(problems) == 1
    assert says in problems[0]


def test_words_for_a_step_that_is_gone_are_named(small: Path) -> None:
    page, _ = _page_for(small)

    assert "there is no step with this name" in _problems(_with_words(small, page, "long-gone"))[0]


def test_a_mark_that_nobody_wrote_is_refused(small: Path) -> None:
    with pytest.raises(ContentError, match="12 digits"):
        load_translations(_with_words(small, PAGE.format(of="soon")))
