"""Every form of blackmail has its own plain words, and a mistake in them is named with its file."""

from pathlib import Path

import pytest

from bellrock.content import load_banned
from bellrock.content.form_rows import load_forms
from bellrock.content.plain_words import YOUNG_LIMIT
from bellrock.content.reading_grade import grade
from bellrock.records.errors import ContentError
from bellrock.records.recognition import Form


def test_every_form_says_what_it_is_and_what_helps() -> None:
    forms = load_forms()

    assert set(forms) == set(Form)
    assert all(words.name and words.what and words.helps for words in forms.values())


def test_each_form_keeps_the_sentence_that_matters_most_for_it() -> None:
    helps = {form: " ".join(words.helps) for form, words in load_forms().items()}

    assert "treat it as real" in helps[Form.MASS_EMAIL]
    assert "fault" in helps[Form.CHILD]
    assert "domestic abuse line first" in helps[Form.IMAGE_ABUSE]


def test_the_words_on_a_form_are_easy_enough_for_a_young_person() -> None:
    for words in load_forms().values():
        text = [words.name + ".", *words.what, *words.helps]
        assert grade(text) <= YOUNG_LIMIT, words.form
        assert not any(banned.words.casefold() in line.casefold() for banned in load_banned() for line in text)
        assert not any(mark in line for line in text for mark in ("!", "n't", "n’t"))


def test_a_form_without_a_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="mass_email"):
        load_forms(tmp_path)


def test_a_form_in_two_files_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    folder.mkdir()
    text = (
        'form: child\nname: "A"\nwhat: ["B."]\nhelps: ["C."]\n'
        'sources:\n  - {url: "https://example.org/", says: "D.", seen: 2026-11-23}\n'
        "reviewed: 2026-11-25\nagain_by: 2027-05-25\n"
    )
    for name in ("child.yaml", "other.yaml"):
        (folder / name).write_text(text, encoding="utf-8")

    with pytest.raises(ContentError, match=r"other\.yaml.*two files"):
        load_forms(tmp_path)
