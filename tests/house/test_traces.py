"""Nothing in the project names the machine it was made on, a registry, or a real person."""

import re
from pathlib import Path

from tests.house.tree import ROOT, files, python_files, short, texts

# Written in halves, so that this file does not hold what it looks for.
REGISTRIES = re.compile(
    "|".join(["pypi" + r"\.org", "pythonhosted" + r"\.org", r"registry\." + "npmjs", r"registry\." + "yarnpkg"])
)
MACHINE = re.compile(
    "|".join(
        [
            "/work" + r"/(?:main|shared|steering|\.library)",
            "/root" + "/",
            "/tmp/" + "bash_jobs",
            r"\.pyenv" + "/",
            "/home/" + r"(?!runner\b)[a-z]",
            "/Users/" + "[A-Za-z]",
            r"[A-Z]:\\Users\\" + "[A-Za-z]",
        ]
    )
)
ADDRESS = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+[A-Za-z]{2,})")
# RFC 2606 and RFC 6761: names that nobody can own.
RESERVED = re.compile(r"(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$", re.IGNORECASE)
# Tests of damaged addresses write reserved names with look-alike letters.
LOOK_ALIKES = str.maketrans("аеорсх", "aeopcx")
UNFINISHED = re.compile(
    "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "lorem" + " ipsum", "raise NotImplemented" + "Error"])
)
LEFT_OUT = re.compile(
    "|".join([r"pytest\." + "skip", r"mark\." + "skip", r"mark\." + "xfail", r"time\." + "sleep" + r"\("])
)
VAGUE = {"utils", "util", "common", "core", "helpers", "helper", "manager", "processor", "data", "info", "item"}


def found(pattern: re.Pattern[str], where: tuple[tuple[Path, str], ...]) -> list[str]:
    return [f"{short(path)}: {match.group()}" for path, words in where for match in pattern.finditer(words)]


def test_no_file_names_a_package_registry() -> None:
    assert found(REGISTRIES, texts()) == []


def test_no_file_bears_a_path_of_the_machine_it_was_made_on() -> None:
    assert found(MACHINE, texts()) == []


def test_no_fixture_holds_an_address_that_somebody_could_own() -> None:
    published = {
        match.group().lower() for path, words in texts() if "content" in path.parts for match in ADDRESS.finditer(words)
    }
    fixtures = tuple(
        (path, words) for path, words in texts() if short(path).startswith(("tests/", "benchmarks/", "training/"))
    )

    real = [
        f"{short(path)}: {match.group()}"
        for path, words in fixtures
        for match in ADDRESS.finditer(words)
        if not RESERVED.search(match.group(1).translate(LOOK_ALIKES)) and match.group().lower() not in published
    ]

    assert real == []


def test_nothing_is_left_unfinished() -> None:
    assert found(UNFINISHED, texts()) == []


def test_no_test_is_skipped_expected_to_fail_or_asleep() -> None:
    assert found(LEFT_OUT, texts()) == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [
        short(path)
        for path in python_files()
        if {part.removesuffix(".py").strip("_") for part in path.relative_to(ROOT).parts} & VAGUE
    ]

    assert vague == []


def test_every_file_that_is_no_text_has_its_origin_stated() -> None:
    stated = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    text = {path for path, _ in texts()}

    unknown = [
        short(path)
        for path in files()
        if path not in text and short(path) not in stated and f"{short(path.parent)}/" not in stated
    ]

    assert unknown == []
