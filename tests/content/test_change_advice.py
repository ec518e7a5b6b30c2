"""docs/change-advice.md is true: its example works, the check says what it says, and it names all there is."""

import re
import shutil
from pathlib import Path

import pytest

from bellrock.content import load_advice
from bellrock.content.check import check_content
from bellrock.content.folder import CONTENT
from bellrock.records.situation import DERIVED
from tests.content.small_content import break_in

DOC = (Path(__file__).parents[2] / "docs" / "change-advice.md").read_text(encoding="utf-8")
EXAMPLE = "steps/save-the-chat.md"


def _block(mark: str) -> str:
    found = re.search(rf"^```{mark}\n(.*?)^```$", DOC, re.MULTILINE | re.DOTALL)
    assert found
    return found[1]


@pytest.fixture
def with_example(tmp_path: Path) -> Path:
    """Our own content with the step that the document adds."""
    root = tmp_path / "content"
    shutil.copytree(CONTENT, root, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    (root / EXAMPLE).write_text(_block("step"), encoding="utf-8")
    return root


def test_the_step_that_the_document_adds_is_in_order(with_example: Path) -> None:
    advice, problems = check_content(with_example)

    assert problems == ()
    assert "save-the-chat" in {step.id for step in advice.steps}


def test_the_place_of_the_step_that_the_document_adds_is_free() -> None:
    assert ("today", 19) not in {(step.urgency.value, step.place) for step in load_advice().steps}
    assert "urgency: today\nplace: 19\n" in _block("step")


def test_the_check_says_what_the_document_says_that_it_says(with_example: Path) -> None:
    break_in(with_example, EXAMPLE, "[whatsapp]", "[whatsap]")
    break_in(with_example, EXAMPLE, "can hide the chat", "don't help, it can hide the chat")
    _, problems = check_content(with_example)
    blocks = [text for mark, text in re.findall(r"^```(\w*)\n(.*?)^```$", DOC, re.MULTILINE | re.DOTALL) if not mark]
    first, second, last = next(text for text in blocks if "whatsap”" in text).splitlines()

    assert first.endswith("…")
    assert problems[0].startswith(first.removesuffix("…"))
    assert problems[1:] == (second,)
    assert last.startswith("2 mistakes were found. Mend the first one (steps/save-the-chat.md, line 6)")


def test_the_document_names_every_fact_that_is_worked_out_and_each_of_its_values() -> None:
    rows = {line.split("|")[1].strip(" `"): line for line in DOC.splitlines() if line.startswith("| `")}

    for fact, values in DERIVED:
        for value in values:
            assert f"`{value}`" in rows[fact], (fact, value)


def test_the_document_names_every_file_and_folder_of_the_advice() -> None:
    told = DOC.partition("## The files")[2]
    machines = {
        "signals",
        "wordings",
        "weights",
        "campaigns",
        "words",
        "languages.yaml",
        "example.eml",
        "headlines.json",
    }
    for path in CONTENT.iterdir():
        if path.suffix == ".py" or path.name.startswith(("_", ".")) or path.name in machines:
            continue
        assert f"`{path.name}" in told, path.name
