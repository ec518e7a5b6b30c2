"""Services stand under the need that somebody comes with; the advice decides it, and a page only prints it."""

from pathlib import Path

import pytest

from bellrock.content import load_advice
from bellrock.records.advice import ServiceGroup
from bellrock.records.errors import ContentError
from tests.content.small_content import break_in, write_small_content


def _with_group(root: Path, group: str) -> Path:
    write_small_content(root)
    break_in(root, "services/all.yaml", "  channels:", f"  group: {group}\n  channels:")
    return root


def test_a_row_says_its_group(tmp_path: Path) -> None:
    assert load_advice(_with_group(tmp_path, "money")).services[0].group is ServiceGroup.MONEY


def test_a_row_without_a_group_stands_under_the_name_of_its_file(tmp_path: Path) -> None:
    write_small_content(tmp_path)
    (tmp_path / "services/all.yaml").rename(tmp_path / "services/police.yaml")

    assert load_advice(tmp_path).services[0].group is ServiceGroup.POLICE


def test_a_file_that_is_no_group_holds_support(tmp_path: Path) -> None:
    assert load_advice(write_small_content(tmp_path)).services[0].group is ServiceGroup.SUPPORT


def test_a_group_that_does_not_exist_is_refused_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"services/all\.yaml, line \d+: .*group.*emergency, police"):
        load_advice(_with_group(tmp_path, "friends"))


def test_each_group_holds_somebody_who_can_help() -> None:
    groups = {service.id: service.group for service in load_advice().services}

    assert set(groups.values()) == set(ServiceGroup)
    assert groups["emergency-999"] is groups["samaritans"] is ServiceGroup.EMERGENCY
    assert groups["us-988"] is groups["local-police"] is ServiceGroup.ELSEWHERE
    assert groups["mens-advice-line"] is ServiceGroup.PARTNER
