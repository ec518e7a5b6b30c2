"""What is worked out beforehand says the same as the tables that a person edits."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bellrock.content.folder import CONTENT
from bellrock.content.headlines import load_headlines
from bellrock.content.lexicon import load_lexicon, load_weights, read_lexicon
from bellrock.content.manifest import being_edited
from bellrock.content.ready import READY, ready_headlines, ready_lexicon
from bellrock.jobs.content import seal
from bellrock.recognise.signals import all_cues
from bellrock.records.errors import NotWhole


def whole_content(folder: Path) -> Path:
    """A copy of all files of the advice, code left out."""
    root = folder / "content"
    shutil.copytree(CONTENT, root, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return root


def test_the_ready_lexicon_is_the_one_of_the_tables_and_its_cues_are_right() -> None:
    ready = ready_lexicon()

    assert ready
    assert replace(ready, cues=()) == read_lexicon()
    assert ready.cues == all_cues(ready)
    assert {each.language for each in ready.cues} == {
        language for signal in ready.signals for language, _ in signal.patterns
    }
    assert load_lexicon().weights == load_weights()
    with being_edited():
        tables = load_headlines()
    assert ready_headlines() == tables


def test_whoever_edits_the_signals_tries_the_tables_as_they_stand() -> None:
    with being_edited():
        assert ready_lexicon() is None
        assert load_lexicon().cues == ()


def test_a_signal_changed_without_a_seal_gives_no_advice(tmp_path: Path) -> None:
    root = whole_content(tmp_path)
    seal(root)
    ready = root / READY
    ready.write_text(ready.read_text(encoding="utf-8").replace("bitcoin", "tulips"), encoding="utf-8")

    with pytest.raises(NotWhole, match=READY):
        load_lexicon(root)


def test_the_seal_makes_ready_what_was_edited(tmp_path: Path) -> None:
    root = whole_content(tmp_path)
    table = root / "signals" / "threat.yaml"
    table.write_text(table.read_text(encoding="utf-8").replace("title: ", "title: Edited. ", 1), encoding="utf-8")
    seal(root)

    assert any(signal.title.startswith("Edited.") for signal in load_lexicon(root).signals)
    assert not any(signal.title.startswith("Edited.") for signal in load_lexicon(CONTENT).signals)
