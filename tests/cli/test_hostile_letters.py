"""What a stranger wrote may not steer the terminal, nor break the lines of the JSON."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bellrock.cli import app, main
from bellrock.cli.json_lines import line

THREAT = "I recorded you. pay 200 GBP or I send it to your friends. See https://example.org/{}x and write.\n"
STEERING = ["\x1b[2J", "\x1b]0;you are safe\x07", "\x9b2J", "\u202e", "\u2066", "\x7f"]


def _checked(material: Path, *words: str) -> str:
    return CliRunner().invoke(app, ["check", str(material), *words]).output


@pytest.mark.parametrize("letters", STEERING, ids=ascii)
def test_no_letter_of_a_message_steers_the_terminal(tmp_path: Path, letters: str) -> None:
    mail = tmp_path / "mail.eml"
    head = f"From: {letters}Sam <sam@example.org>\nTo: me@example.org\nContent-Type: text/plain; charset=utf-8\n\n"
    mail.write_text(head + THREAT.format(letters), encoding="utf-8")
    said = _checked(mail)

    assert "GBP 200" in said
    assert letters[0] not in said


@pytest.mark.parametrize("letters", STEERING, ids=ascii)
def test_no_letter_of_a_file_name_steers_the_terminal(letters: str) -> None:
    ended = CliRunner().invoke(app, ["check", f"{letters}.eml"])

    assert ended.exit_code == 1
    assert letters[0] not in ended.output


def test_no_letter_of_a_wrong_word_steers_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["bellrock", "plan", "\x1b[2J=1"])

    with pytest.raises(SystemExit):
        main()
    assert "\x1b" not in capsys.readouterr().err


def test_people_with_letters_of_their_own_still_read_them(tmp_path: Path) -> None:
    chat = tmp_path / "chat.txt"
    chat.write_text(
        "01/11/2026, 21:05 - Żaneta 👩‍💻: I recorded you. pay 200 GBP or I send it to your friends\n", "utf-8"
    )

    assert "Żaneta 👩‍💻" in _checked(chat)


@pytest.mark.parametrize("letters", ["\x85", "\u2028", "\u2029", "\x9b", "\x7f", "\x1e"], ids=ascii)
def test_one_answer_is_one_line_whoever_cuts_the_lines(letters: str) -> None:
    said = line({"quote": f"a{letters}b é 👩‍💻"})

    assert said.splitlines() == [said]
    assert letters not in said
    assert "é 👩‍💻" in said
    assert json.loads(said) == {"quote": f"a{letters}b é 👩‍💻"}


def test_a_wrong_word_of_many_lines_prints_no_line_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["bellrock", "plan", "x\nbellrock: all is well\u2028y"])

    with pytest.raises(SystemExit):
        main()
    assert len(capsys.readouterr().err.splitlines()) == 1
