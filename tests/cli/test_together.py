"""Several files, and a folder, are read as one; each keeps its own SHA-256."""

import hashlib
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bellrock.cli import app
from tests.read.exports.written import THREAT, meta_row, meta_thread

CHAT = f"18/03/2024, 14:51 - Mo: hi\n18/03/2024, 14:52 - Ann: who is this\n18/03/2024, 14:53 - Mo: {THREAT}\n"


def said(*arguments: str, status: int = 0) -> list[dict[str, object]]:
    done = CliRunner().invoke(app, ["check", "--json", *arguments])
    assert done.exit_code == status, done.output
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    export = tmp_path / "export"
    thread = export / "messages" / "inbox" / "mo_123456"
    thread.mkdir(parents=True)
    (thread / "message_1.json").write_text(meta_thread([meta_row("Mo", 1_700_000_000, THREAT)], "Mo"))
    (export / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (export / "_chat.txt").write_text(CHAT)
    return export


def test_a_folder_is_one_object_with_the_hash_of_each_file_that_was_read(folder: Path) -> None:
    thread = folder / "messages" / "inbox" / "mo_123456" / "message_1.json"

    (answer,) = said(str(folder))

    assert (answer["path"], answer["sha256"], answer["format"]) == (str(folder), None, "mixed")
    assert answer["answer"] == "threat"
    assert answer["parts"] == [
        {"path": str(folder / "_chat.txt"), "sha256": hashlib.sha256(CHAT.encode()).hexdigest()},
        {"path": str(folder / "photo.jpg"), "sha256": None},
        {"path": str(thread), "sha256": hashlib.sha256(thread.read_bytes()).hexdigest()},
    ]
    assert [row["title"] for row in answer["conversations"]] == ["_chat.txt", "Mo"]  # type: ignore[attr-defined]


def test_files_stand_alone_unless_they_are_asked_for_together(tmp_path: Path) -> None:
    one, two = tmp_path / "a.txt", tmp_path / "b.txt"
    one.write_text("I recorded you.")
    two.write_text("Pay 200 by Friday or all your friends get it.")

    assert [answer["messages"] for answer in said(str(one), str(two))] == [1, 1]
    (answer,) = said("--together", str(one), str(two))
    assert (answer["messages"], answer["path"]) == (2, f"{one}, {two}")


def test_all_that_was_said_stands_in_the_answer_where_it_is_asked_for(folder: Path) -> None:
    chat = str(folder / "_chat.txt")

    (answer,) = said("--messages", chat)
    assert [(row["author"], row["kind"], row["text"]) for row in answer["said"]] == [  # type: ignore[attr-defined]
        ("Mo", "message", "hi"),
        ("Ann", "message", "who is this"),
        ("Mo", "message", THREAT),
    ]
    assert "said" not in said(chat)[0]


def test_an_empty_folder_and_one_file_that_is_not_there_are_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    assert said(str(tmp_path / "empty"), status=1)[0]["error"] == "empty"
    assert said("--together", str(tmp_path / "no.txt"), status=1)[0]["error"] == "not_found"


def test_one_file_that_cannot_be_opened_costs_no_other_in_its_folder(folder: Path) -> None:
    (folder / "gone.txt").symlink_to(folder / "not there")
    (folder / "caf\udce9.txt").write_text("See you at nine")

    (answer,) = said(str(folder))

    assert answer["answer"] == "threat"
    assert {"path": str(folder / "gone.txt"), "sha256": None} in answer["parts"]  # type: ignore[operator]


def test_pasted_words_are_not_read_together_with_files(folder: Path) -> None:
    done = CliRunner().invoke(app, ["check", "--together", "-", str(folder)])

    assert done.exit_code == 2
    assert "paste the words into a file" in " ".join(done.output.split())
