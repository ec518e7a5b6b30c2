"""The content version: every plan names the words that it was made from."""

from pathlib import Path

from bellrock.content import content_version, load_advice


def test_the_version_is_twelve_hex_digits_and_the_plan_carries_it(small: Path) -> None:
    version = content_version(small)

    assert len(version) == 12
    assert int(version, 16) >= 0
    assert load_advice(small).version == version


def test_one_changed_letter_changes_the_version(small: Path) -> None:
    before = content_version(small)
    path = small / "steps/wait.md"
    path.write_text(path.read_text(encoding="utf-8").replace("You can wait", "You may wait"), encoding="utf-8")

    assert content_version(small) != before


def test_a_new_name_changes_the_version(small: Path) -> None:
    before = content_version(small)
    (small / "steps/wait.md").rename(small / "steps/wait-here.md")

    assert content_version(small) != before


def test_code_and_what_python_leaves_behind_do_not_change_the_version(small: Path) -> None:
    before = content_version(small)
    (small / "load.py").write_text("x = 1\n", encoding="utf-8")
    (small / "__pycache__").mkdir()
    (small / "__pycache__" / "load.txt").write_text("x", encoding="utf-8")
    (small / ".hidden").write_text("x", encoding="utf-8")

    assert content_version(small) == before


def test_letters_that_move_from_the_name_to_the_words_change_the_version(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder, name, text in ((one, "a.md", "x.mdy"), (other, "a.mdx.md", "y")):
        folder.mkdir()
        (folder / name).write_text(text, encoding="utf-8")

    assert content_version(one) != content_version(other)
