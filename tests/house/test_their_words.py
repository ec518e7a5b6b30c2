"""No door has a way to put the words of others into a sentence of ours: the type refuses, and so does this house."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import nodes

from bellrock.records.errors import ContentError
from bellrock.web.pages import printer
from tests.house.tree import PACKAGE, short

# Fields of records that somebody else wrote. A door takes them from `case/showing.py`, where they are of the type.
THEIRS = {"author", "normal", "part", "participants", "quote", "raw", "reply_to", "sender", "subject", "where"}
# Where which of the plain words may be had: JSON is exact, the fields of the notes hold what is to be written down,
# what is printed is weighed, and a quote is printed between its marks.
PLAIN: dict[str, set[str]] = {
    "cli/case_json.py": {"author", "name", "normal", "participants", "part", "quote", "sender", "subject", "where"},
    "cli/check_page.py": {"shown"},
    "cli/page.py": {"shown"},
    "cli/quoted.py": {"shown"},
    "web/person/noting.py": {"exact", "shown"},
    "web/person/result.py": {"exact"},
}
# An input is named by whoever saved the file; services and apps have names of our own.
NAMED = {"case", "refusal", "result"}
DOORS = tuple(path for door in ("cli", "web") for path in sorted((PACKAGE / door).rglob("*.py")))


def plain_words(tree: ast.AST) -> Iterator[str]:
    """Every place that reads foreign words without making them words of theirs at once."""
    made = {
        argument
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "TheirWords"
        for argument in call.args
    }
    modules = {name.name for line in ast.walk(tree) if isinstance(line, ast.ImportFrom) for name in line.names}
    for each in ast.walk(tree):
        of_a_module = isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name) and each.value.id in modules
        if isinstance(each, ast.Attribute) and each not in made and not of_a_module:
            is_name = each.attr == "name" and isinstance(each.value, ast.Name) and each.value.id in NAMED
            if each.attr in THEIRS or is_name:
                yield f"line {each.lineno}: .{each.attr}"


def opened_words(tree: ast.AST) -> list[str]:
    """Every place that takes the plain text out of the type."""
    return [
        f"line {each.lineno}: .{each.attr}"
        for each in ast.walk(tree)
        if isinstance(each, ast.Attribute) and each.attr in {"exact", "shown"} and _gives_text(each)
    ]


def _gives_text(attribute: ast.Attribute) -> bool:
    """`detail.shown` is of the type; `detail.shown.shown` and `words.shown` are plain."""
    inner = attribute.value
    names_one = isinstance(inner, ast.Name) and inner.id in {"detail", "each", "problems", "doors"}
    return attribute.attr == "exact" or not names_one


@pytest.mark.parametrize("path", DOORS, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_door_reads_the_words_of_others_only_as_words_of_theirs(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    allowed = PLAIN.get(path.relative_to(PACKAGE).as_posix(), set())
    found = [*plain_words(tree), *opened_words(tree)]

    assert [each for each in found if each.rpartition(".")[2] not in allowed] == [], short(path)


def test_every_place_that_may_have_the_plain_words_still_needs_them() -> None:
    for name, allowed in PLAIN.items():
        tree = ast.parse((PACKAGE / name).read_text(encoding="utf-8"))
        assert allowed <= {each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute)}, name


@pytest.mark.parametrize(
    "line",
    [
        'print(f"An answer would go to {head.reply_to}.")',
        'print("From " + detail.quote.text)',
        'print("bellrock: %s" % result.name)',
        'print(f"{check.value.exact} is theirs")',
    ],
)
def test_this_house_sees_words_of_others_in_a_sentence(line: str) -> None:
    tree = ast.parse(line)

    assert [*plain_words(tree), *opened_words(tree)]


def test_the_short_words_of_the_content_have_no_gap_to_fill(tmp_path: Path) -> None:
    from bellrock.content import phrases

    (tmp_path / "details.yaml").write_text("- id: link\n  title: Link\n  text: It leads to {value}.\n", "utf-8")

    with pytest.raises(ContentError, match="has a gap"):
        phrases.load_detail_phrases(tmp_path)


def test_no_sentence_that_we_show_beside_a_finding_has_a_gap() -> None:
    from bellrock.content import load_headlines
    from bellrock.content.lexicon import load_lexicon
    from bellrock.content.phrases import load_detail_phrases, load_mail_check_phrases

    said = [words for each in load_headlines().each for words in (each.title, *each.lines)]
    said += [words for each in load_lexicon().signals for words in (each.title, each.sentence)]
    for each in (*load_detail_phrases().values(), *load_mail_check_phrases().values()):
        said += [each.title, each.text]

    assert len(said) > 100
    assert [words for words in said if re.search(r"[{}]|%[sdr(]", words)] == []


def test_a_template_takes_the_plain_words_only_for_the_copy_button() -> None:
    environment = printer()
    for name in environment.list_templates():
        source = environment.loader.get_source(environment, name)[0] if environment.loader else ""
        found = [each for each in environment.parse(source).find_all(nodes.Getattr) if each.attr in {"exact", "raw"}]
        assert len(found) == len(re.findall(r'data-copy="\{\{ each\.whole\.exact \}\}"', source)), name
        assert "| safe" not in source, name


def test_the_types_refuse_what_the_run_would_refuse(tmp_path: Path) -> None:
    from mypy import api

    lines = ('"From " + words', 'words + "is safe"', '" ".join([words])', "re.sub('a', 'b', words)", "shows(words)")
    head = "import re\nfrom bellrock.records.theirs import TheirWords\nwords = TheirWords('x')\n"
    head += "def shows(sentence: str) -> None: ...\n"
    asked = tmp_path / "asked.py"
    asked.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")

    said, _, _ = api.run(["--strict", f"--cache-dir={tmp_path}", str(asked)])

    first = head.count("\n") + 1
    assert {first + place for place in range(len(lines))} <= {
        int(found) for found in re.findall(r"asked\.py:(\d+): error", said)
    }
