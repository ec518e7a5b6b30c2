"""Whoever runs a copy of the guide can say who they are, in few plain words; a picture of words is helped with."""

from pathlib import Path

import pytest

from bellrock.records.errors import UsageError
from bellrock.web.guide.frame import guide_base
from bellrock.web.guide.operator import MOST, operator_words
from bellrock.web.pages import page
from tests.browser import stage
from tests.fakes.shelf import shelf
from tests.web.wire import ask, place

EXIT = "https://www.example.org/weather"


def about(operator: tuple[str, ...]) -> str:
    return page("person/about.html", base=guide_base(shelf().advice, EXIT), operator=operator)


def test_the_guide_says_who_runs_it_in_their_own_words_and_nothing_they_write_is_markup(tmp_path: Path) -> None:
    file = tmp_path / "who.txt"
    file.write_text("The school <b>library</b>\n\n\u202eask@example.org\n", encoding="utf-8")

    assert operator_words(file) == ("The school <b>library</b>", "ask@example.org")
    assert "The school &lt;b&gt;library&lt;/b&gt;" in about(operator_words(file))


def test_a_guide_whose_runner_says_nothing_says_so() -> None:
    assert "Not said." in about(())


def test_what_is_not_few_plain_words_is_refused(tmp_path: Path) -> None:
    for name, raw in (("large", b"x" * (MOST + 1)), ("bytes", b"\xff\xfe\x00")):
        (tmp_path / name).write_bytes(raw)
        with pytest.raises(UsageError):
            operator_words(tmp_path / name)
    with pytest.raises(UsageError):
        operator_words(tmp_path / "missing")
    (tmp_path / "fits").write_bytes(b"x" * MOST)
    assert operator_words(tmp_path / "fits") == ("x" * MOST,)


def test_the_app_is_run_by_the_person_alone() -> None:
    with stage.served(shelf) as address:
        assert "<b>Only you.</b>" in ask(address, f"/{address.split('/', 3)[3]}{place('about')}").text
