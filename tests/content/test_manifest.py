"""Nothing is advised from a file that is not as it came: each is held to the manifest when it is read."""

import hashlib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bellrock.cli import app
from bellrock.content import content_version, load_advice, load_questions
from bellrock.content import manifest as manifest_file
from bellrock.content.check import check_content
from bellrock.content.folder import CONTENT
from bellrock.content.lexicon import read_lexicon
from bellrock.content.manifest import MANIFEST, being_edited, differences, hold_all, is_whole, manifest_of, seal
from bellrock.jobs import content as editing
from bellrock.records.errors import ContentError, NotWhole
from tests.content.small_content import break_in


@pytest.fixture
def whole(small: Path) -> Path:
    """The small advice, sealed."""
    seal(small)
    return small


def test_our_own_manifest_is_that_of_the_files_as_they_stand() -> None:
    assert (CONTENT / MANIFEST).read_text(encoding="utf-8") == manifest_of(CONTENT), "run bellrock content seal"


def test_the_manifest_lists_every_file_by_name_with_the_hash_that_anybody_can_make(whole: Path) -> None:
    lines = (whole / MANIFEST).read_text(encoding="utf-8").splitlines()
    names = [line.partition("  ")[2] for line in lines]

    assert names == sorted(names)
    assert set(names) == {
        path.relative_to(whole).as_posix() for path in whole.rglob("*") if path.is_file() and path.name != MANIFEST
    }
    for line in lines:
        digest, _, name = line.partition("  ")
        assert digest == hashlib.sha256((whole / name).read_bytes()).hexdigest()


def test_advice_that_is_whole_is_given(whole: Path) -> None:
    assert {step.id for step in load_advice(whole).steps} == {"call-somebody", "wait"}
    hold_all(whole)


def test_nothing_is_advised_from_a_changed_file_and_it_is_named(whole: Path) -> None:
    break_in(whole, "steps/wait.md", "You can wait", "You may wait")

    with pytest.raises(NotWhole, match=r"steps/wait\.md: this file was changed"):
        load_advice(whole)


@pytest.mark.parametrize("name", ["steps/wait.md", "services/all.yaml", "questions.yaml", "slots.yaml", "law.yaml"])
def test_nothing_is_advised_where_a_file_is_missing_and_it_is_named(whole: Path, name: str) -> None:
    (whole / name).unlink()

    with pytest.raises(NotWhole, match=f"{name}: this file is missing"):
        load_advice(whole)


def test_nothing_is_advised_from_a_file_that_somebody_added_and_it_is_named(whole: Path) -> None:
    text = (whole / "steps/wait.md").read_text(encoding="utf-8")
    (whole / "steps/pay-them.md").write_text(text, encoding="utf-8")

    with pytest.raises(NotWhole, match=r"steps/pay-them\.md: this file was added"):
        load_advice(whole)


def test_a_list_of_signals_that_is_missing_is_named(tmp_path: Path) -> None:
    wordings = (f"wordings/{path.name}" for path in (CONTENT / "wordings").iterdir())
    for name in (
        MANIFEST,
        "languages.yaml",
        "signals/words.yaml",
        "signals/threat.yaml",
        "signals/ready.json",
        *wordings,
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((CONTENT / name).read_bytes())

    with pytest.raises(NotWhole, match=r"signals/about\.yaml: this file is missing"):
        read_lexicon(tmp_path)


def test_what_was_not_asked_for_costs_nobody_the_rest(whole: Path) -> None:
    break_in(whole, "steps/wait.md", "You can wait", "You may wait")

    assert load_questions(whole)
    with pytest.raises(NotWhole):
        hold_all(whole)


@pytest.mark.parametrize("text", ["", "no manifest\n", "{}\n"])
def test_a_manifest_that_was_cut_or_changed_lets_nothing_through(whole: Path, text: str) -> None:
    manifest_file._sealed.cache_clear()
    (whole / MANIFEST).write_text(text, encoding="utf-8")

    with pytest.raises(NotWhole):
        load_questions(whole)


def test_bellrock_gives_no_advice_without_its_manifest(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest_file, "CONTENT", whole)
    manifest_file._sealed.cache_clear()
    (whole / MANIFEST).unlink()

    with pytest.raises(NotWhole, match=r"manifest\.sha256: this file is missing"):
        load_questions(whole)


def test_who_edits_the_advice_is_never_locked_out(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    break_in(whole, "steps/wait.md", "You can wait", "You may wait")

    assert check_content(whole)[1] == ()
    with being_edited():
        assert load_advice(whole).steps
    assert seal(whole) == len((whole / MANIFEST).read_text(encoding="utf-8").splitlines())
    assert load_advice(whole).steps


def test_the_check_for_editors_says_when_the_advice_is_not_sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editing, "is_whole", lambda: False)
    checked = editing.check()

    assert checked.in_order
    assert checked.sentence.endswith("Now run “bellrock content seal”. Then you can send your change in.")


def test_the_command_seals_the_advice(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    break_in(whole, "steps/wait.md", "You can wait", "You may wait")
    monkeypatch.setattr(editing.seal, "__defaults__", (whole,))
    said = CliRunner().invoke(app, ["content", "seal"]).stdout

    assert said.startswith("The advice is sealed as it stands: ")
    assert is_whole(whole)
    assert differences(whole) == ()


def test_sealing_does_not_change_the_version(small: Path) -> None:
    before = content_version(small)
    seal(small)

    assert content_version(small) == before
    assert before == hashlib.sha256((small / MANIFEST).read_bytes()).hexdigest()[:12]


def test_a_file_that_is_not_whole_is_a_mistake_of_the_advice() -> None:
    assert issubclass(NotWhole, ContentError)
    assert NotWhole("a", "a: this file was changed.").status == 1
