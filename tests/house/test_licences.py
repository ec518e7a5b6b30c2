import re
from importlib.metadata import PackageNotFoundError, metadata

import pytest

from tests.house.papers import paper, rows, section

RUN = "## What is installed to run Bellrock"
DEVELOP = "## What is installed to develop and test"
TRAIN = "## What is installed to learn the weights anew"

# How packages name a licence in their own words, and the name that everybody knows it by.
KNOWN_AS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "BSD-3-Clause": "BSD-3-Clause",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Zope Public License": "ZPL-2.1",
}
GPL = re.compile(r"(?<!L)(?<!Lesser )(?:A?GPL|General Public License)", re.IGNORECASE)


def locked(name: str) -> set[str]:
    return set(re.findall(r"^([a-z0-9-]+)==", paper(name), re.MULTILINE))


def listed(heading: str) -> dict[str, str]:
    return {row[0]: row[1] for row in rows(section(paper("docs/licences.md"), heading))}


def stated(package: str) -> str:
    """The licence that an installed package states itself."""
    card = metadata(package)
    if "License-Expression" in card:
        return card["License-Expression"]
    classifiers = [line for line in card.get_all("Classifier") or [] if line.startswith("License ::")]
    said = classifiers[0].rsplit(" :: ", 1)[-1] if classifiers else card["License"]
    return KNOWN_AS.get(said, said)


def installed(packages: set[str]) -> list[str]:
    found = []
    for package in sorted(packages):
        try:
            metadata(package)
        except PackageNotFoundError:
            continue
        found.append(package)
    return found


def test_every_package_that_runs_bellrock_is_listed_with_its_licence_and_none_besides() -> None:
    assert set(listed(RUN)) == locked("requirements.txt")


def test_every_package_for_development_is_listed_and_none_besides() -> None:
    assert set(listed(DEVELOP)) == locked("requirements-dev.txt") - locked("requirements.txt")
    assert set(listed(TRAIN)) == locked("requirements-train.txt") - locked("requirements-dev.txt")


def test_the_list_says_what_each_package_says_itself() -> None:
    table = listed(RUN)
    here = installed(set(table))

    assert len(here) >= len(table) - 2  # two are for Windows only
    assert {name: table[name] for name in here} == {name: stated(name) for name in here}


def test_nobody_who_runs_bellrock_gets_a_library_under_the_gpl() -> None:
    words = {
        name: f"{licence} {stated(name) if name in installed({name}) else ''}" for name, licence in listed(RUN).items()
    }

    assert [name for name, said in words.items() if GPL.search(said)] == []


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "GNU General Public License v3 (GPLv3)", "AGPL-3.0", "GPL"])
def test_a_library_under_the_gpl_would_be_seen(licence: str) -> None:
    assert GPL.search(licence)


@pytest.mark.parametrize("licence", ["LGPL-2.1-or-later", "GNU Lesser General Public License v2 or later (LGPLv2+)"])
def test_the_lesser_licence_is_accepted(licence: str) -> None:
    assert not GPL.search(licence)
