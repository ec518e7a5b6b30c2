"""The library's public names are a list, each is explained, and what its explanation shows is true."""

import doctest

import bellrock
from tests.house.papers import examples, paper

PUBLIC = ("check", "headline", "plan", "questions", "services")


def run(words: str, name: str) -> doctest.TestResults:
    return doctest.DocTestRunner().run(doctest.DocTestParser().get_doctest(words, {}, name, name, 0))


def test_the_library_gives_these_names_and_no_others() -> None:
    assert sorted(getattr(bellrock, "__all__", ())) == sorted(PUBLIC)


def test_every_public_name_shows_an_example_that_runs() -> None:
    for name in PUBLIC:
        ended = run(getattr(bellrock, name).__doc__ or "", name)
        assert ended.attempted > 0, name
        assert ended.failed == 0, name


def test_the_readme_shows_the_library_and_what_it_shows_is_true() -> None:
    shown = examples(paper("README.md"), "pycon")

    assert bool(shown) == bool(PUBLIC)
    for words in shown:
        assert run(words, "README.md").failed == 0
