"""Whose word a source is: what neither a public body nor the service itself says is looked at first."""

from datetime import date
from pathlib import Path

import pytest

from bellrock.content import load_advice
from bellrock.content.source_kinds import FILE, SourceKind, SourceKinds, load_source_kinds
from bellrock.jobs.content import Reason, due
from bellrock.records.errors import ContentError

DAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://www.scotland.police.uk/advice-and-information/", SourceKind.OFFICIAL),
        ("https://www.childline.org.uk/get-support/", SourceKind.SERVICE),
        ("https://help.instagram.com/616583228400289", SourceKind.SERVICE),
        ("https://www.hartlepoolmail.co.uk/health/", SourceKind.PRESS),
        ("https://bizinsider.org/what-to-do", SourceKind.OTHER),
        ("https://notpolice.uk.example.org/", SourceKind.OTHER),
    ],
)
def test_a_source_is_as_good_as_whoever_says_it(url: str, kind: SourceKind) -> None:
    assert load_source_kinds().of(url) is kind


def test_a_site_inside_a_listed_one_counts_with_it_and_a_longer_name_before_a_shorter() -> None:
    kinds = SourceKinds((("example.org", SourceKind.OFFICIAL), ("press.example.org", SourceKind.PRESS)))

    assert kinds.of("https://www.example.org/a") is SourceKind.OFFICIAL
    assert kinds.of("https://www.press.example.org/a") is SourceKind.PRESS
    assert kinds.of("https://badexample.org/a") is SourceKind.OTHER


def test_who_keeps_the_advice_finds_what_leans_on_a_weak_source_right_after_what_has_no_page_at_all() -> None:
    reasons = [each.reason for each in due(load_advice(), DAY, kinds=load_source_kinds())]

    assert reasons[0] is Reason.NO_LINK
    weak = [at for at, reason in enumerate(reasons) if reason is Reason.WEAK_SOURCE]
    assert weak == list(range(reasons.count(Reason.NO_LINK), reasons.count(Reason.NO_LINK) + len(weak)))
    assert len(weak) > 5


def test_a_site_that_stands_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("- {kind: press, sites: [example.org]}\n- {kind: other, sites: [example.org]}\n")

    with pytest.raises(ContentError, match="stands twice"):
        load_source_kinds(tmp_path)
