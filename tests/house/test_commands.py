import pytest
import typer.main
from typer.testing import CliRunner

from bellrock.cli import app
from tests.house.papers import paper
from tools.papers import COMMANDS, FORMATS, commands, formats, leaves


def test_every_command_stands_in_the_readme() -> None:
    words = paper("README.md")

    assert [name for name, _ in leaves(typer.main.get_command(app)) if f"`{name}" not in words] == []


def test_the_changelog_knows_every_command() -> None:
    words = paper("CHANGELOG.md")

    assert [name for name, _ in leaves(typer.main.get_command(app)) if f"`{name}" not in words] == []


def test_every_command_and_every_option_says_what_it_does() -> None:
    silent = [
        f"{name} {parameter.name}"
        for name, command in leaves(typer.main.get_command(app))
        for parameter in getattr(command, "params", ())
        if parameter.name != "help" and not parameter.help
    ]

    assert silent == []
    assert [name for name, command in leaves(typer.main.get_command(app)) if not getattr(command, "help", "")] == []


def test_the_paper_of_the_commands_is_what_the_program_says() -> None:
    assert COMMANDS.read_text(encoding="utf-8") == commands(), "run make papers"


@pytest.mark.parametrize("port", ["-1", "65536", "99999"])
def test_a_port_that_cannot_be_is_a_word_not_understood(port: str) -> None:
    ended = CliRunner().invoke(app, ["start", "--no-browser", "--port", port])

    assert ended.exit_code == 2
    assert "--port" in ended.output


@pytest.mark.parametrize("words", [["--questions"], ["--questions", "--json"]])
def test_the_questions_follow_who_asks(words: list[str]) -> None:
    for_me, for_a_child = (CliRunner().invoke(app, ["plan", f"role={role}", *words]) for role in ("me", "child"))

    assert "How old are you?" in for_me.output
    assert "How old is your child?" in for_a_child.output


def test_a_wrong_answer_is_refused_beside_the_questions_too() -> None:
    ended = CliRunner().invoke(app, ["plan", "--questions", "role=nobody"])

    assert ended.exception is not None
    assert "pupil" in str(ended.exception)


def test_the_table_of_formats_is_the_one_of_the_readers() -> None:
    assert formats() in FORMATS.read_text(encoding="utf-8"), "run make papers"
