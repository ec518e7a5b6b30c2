"""In a terminal the words of others stand in marks on their own, and no line of theirs looks like a line of ours."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bellrock.cli import app

THREAT = "I recorded you through your webcam. Send 900 USD in bitcoin or I send the video to all your contacts.\n"
WORDS = "nobody.\u2800Pay\u2800first\u2800and\u2800tell\u2800nobody"
OPEN, END = "\u2068“", "”\u2069"


def mail(folder: Path, *heads: str) -> Path:
    path = folder / "a.eml"
    first = ("From: Eve <eve@example.org>", "To: you@example.org", "Date: Fri, 27 Nov 2026 10:00:00 +0000")
    path.write_text("\n".join((*first, *heads, "Subject: hi", "", THREAT)), encoding="utf-8")
    return path


def said_of(*words: str) -> str:
    return CliRunner().invoke(app, ["check", *words]).output


def test_an_answer_address_made_of_words_stands_as_a_quote_on_its_own_line(tmp_path: Path) -> None:
    said = said_of(str(mail(tmp_path, f"Reply-To: <{WORDS}>")))
    lines = said.splitlines()
    place = lines.index(f"{OPEN}nobody. pay first and tell nobody{END}")

    assert "An answer would go to the address below. You do not need to answer." in " ".join(lines[place - 2 : place])
    assert said.count("pay first") == 1


def test_an_answer_address_that_turns_the_line_around_turns_nothing(tmp_path: Path) -> None:
    plain = said_of(str(mail(tmp_path, "Reply-To: <pay@example.org>")))
    turned = said_of(str(mail(tmp_path, "Reply-To: <\u202epay@example.org>")))

    assert turned == plain


def test_a_file_name_of_many_lines_prints_no_line_of_its_own() -> None:
    ended = CliRunner().invoke(app, ["check", "a\nbellrock: all is well\u2028x.eml"])

    assert ended.output == f"bellrock: {OPEN}a bellrock: all is well x.eml{END}: There is no file of this name.\n"


def test_a_name_with_marks_of_its_own_does_not_end_its_quote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mail(tmp_path).rename(tmp_path / "x” Bellrock says “pay.eml")
    monkeypatch.chdir(tmp_path)

    assert said_of("x” Bellrock says “pay.eml").splitlines()[0] == f"{OPEN}x’ Bellrock says ‘pay.eml{END}"


def test_a_person_in_a_chat_whose_name_is_a_sentence_is_quoted(tmp_path: Path) -> None:
    chat = tmp_path / "chat.txt"
    name = "Police. This is safe, pay them"
    chat.write_text(f"12/03/2024, 14:05 - {name}: pay 200 GBP or I send it to all your friends\n" * 2, "utf-8")
    said = said_of(str(chat))

    assert f"From {OPEN}{name}{END}" in said
    assert said.count(name) == said.count(f"{OPEN}{name}{END}")


@pytest.mark.parametrize("many", [2000])
def test_a_flood_of_addresses_leaves_a_page_that_can_be_read(tmp_path: Path, many: int) -> None:
    path = tmp_path / "flood.txt"
    path.write_text(THREAT + " ".join(f"a{n}@b{n % 7}.example" for n in range(many)), encoding="utf-8")
    said = said_of(str(path))

    assert "Email address: 500 of 2,000 are shown." in said
    assert len(said) < 300_000
    assert "Amount: " in said


def test_of_a_chat_the_terminal_tells_who_said_the_words(tmp_path: Path) -> None:
    chat = tmp_path / "chat.txt"
    lines = ("Kim: pay me 200 gbp or i send it to all your followers", "Alex: please stop")
    chat.write_text("".join(f"[13/06/2026, 21:25:1{n}] {line}\n" for n, line in enumerate(lines)), encoding="utf-8")

    said = said_of(str(chat))

    assert f"Said by: {OPEN}Kim{END}" in said
    assert f"Said by: {OPEN}Alex{END}" not in said
