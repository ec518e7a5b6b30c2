import re
import subprocess

import bellrock
from tests.house.papers import paper, rows, section
from tests.house.tree import PACKAGE, ROOT, files, short
from tools.papers import README, example, readme_with


def test_the_readme_opens_with_a_picture_of_the_answer() -> None:
    picture = re.match(r"# Bellrock\n\n!\[.{30,}\]\((\S+)\)\n", paper("README.md"))

    assert picture
    assert (ROOT / picture.group(1)).read_bytes().startswith(b"\x89PNG")


def test_the_example_says_what_the_program_says_today() -> None:
    assert readme_with(example()) == README.read_text(encoding="utf-8"), "run make papers"
    assert len(example().splitlines()) > 10


def test_the_map_shows_every_floor_from_the_top_down() -> None:
    shown = [row[0].strip("`") for row in rows(section(paper("README.md"), "## The map of the house"))]
    there = {
        f"{short(path.parent)}/" for path in files() if path.parent.parent == PACKAGE and path.name == "__init__.py"
    }
    river = (ROOT / ".importlinter").read_text(encoding="utf-8")
    order = re.findall(r"[a-z]+", river.split("layers =")[1].split("exhaustive")[0])

    assert set(shown) == there
    names = [place.removeprefix("src/bellrock/").strip("/") for place in shown]
    assert names == [floor for floor in order if floor in names]


def test_every_word_for_make_that_a_paper_names_can_be_made() -> None:
    known = set(re.findall(r"^([a-z-]+):", paper("Makefile"), re.MULTILINE))
    named = {
        word
        for name in ("README.md", "CONTRIBUTING.md")
        for word in re.findall(r"(?:`|\$ )make ([a-z-]+)", paper(name))
    }

    assert len(named) > 5
    assert named <= known


def test_make_help_tells_what_each_word_does() -> None:
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    phony = re.search(r"^\.PHONY: ((?:.*\\\n)*.*)$", paper("Makefile"), re.MULTILINE)
    assert phony
    for word in phony.group(1).replace("\\\n", " ").split():
        assert f"make {word} " in said


def test_the_library_opens_with_the_map_and_says_its_version() -> None:
    assert bellrock.__doc__ is not None
    for floor in ("jobs", "plan", "case", "recognise", "details", "read", "content", "records"):
        assert floor in bellrock.__doc__
