"""Where a life may be at risk, somebody is named who answers now, whoever it is and wherever they are."""

from dataclasses import replace
from itertools import product

import pytest

from bellrock.plan.lines import lines_for
from bellrock.records.advice import CrisisLine
from bellrock.records.situation import NOT_SAID, Situation
from tests.plan import small_advice, walk

YOUNG = ("under_13", "13_15", "16_17")
UK = ("scotland", "england", "wales", "northern_ireland", NOT_SAID)
AT_ONCE = frozenset({"text", "chat"})
EMERGENCY_OF = {
    **dict.fromkeys(("us", "ca"), "emergency-911"),
    "au": "emergency-000",
    "nz": "emergency-111",
    **dict.fromkeys(("ie", "fr", "nl"), "emergency-112"),
}


def _everybody() -> list[Situation]:
    asked = product(walk.values("age"), walk.values("nation"), walk.values("country"), walk.values("role"))
    return [Situation(age=age, nation=nation, country=country, role=role) for age, nation, country, role in asked]


def _lines(situation: Situation) -> tuple[str, ...]:
    return lines_for(situation, walk.advice())


def test_everybody_has_the_emergency_number_first_and_somebody_to_talk_to_after_it() -> None:
    for situation in _everybody():
        first, *others = _lines(situation)
        abroad = EMERGENCY_OF.get(situation.country, "emergency-elsewhere")
        assert first == (abroad if situation.nation == "elsewhere" else "emergency-999")
        assert others


def test_nobody_under_18_is_sent_to_a_line_for_adults() -> None:
    adults_only = {service.id for service in walk.advice().services if service.adults_only}
    for situation in _everybody():
        assert situation.age not in YOUNG or not adults_only & set(_lines(situation))


@pytest.mark.parametrize(("age", "nation"), list(product(YOUNG, UK)), ids="-".join)
def test_a_child_in_the_uk_meets_childline_before_every_line_for_all_ages(age: str, nation: str) -> None:
    assert _lines(Situation(age=age, nation=nation))[:2] == ("emergency-999", "childline")


@pytest.mark.parametrize("nation", UK)
def test_whoever_cannot_speak_finds_a_way_in_writing_that_is_answered_at_once(nation: str) -> None:
    """Email alone is no way for somebody who may hurt themselves tonight."""
    services = {service.id: service for service in walk.advice().services}
    for age in walk.values("age"):
        after_999 = _lines(Situation(age=age, nation=nation))[1:]
        assert any(AT_ONCE & {channel.kind for channel in services[name].channels} for name in after_999)


def test_somebody_abroad_meets_the_line_of_their_country_before_the_list_of_all_lines() -> None:
    assert _lines(Situation(nation="elsewhere", country="us")) == ("emergency-911", "us-988", "find-a-helpline")
    assert _lines(Situation(nation="elsewhere"))[-1] == "find-a-helpline"


def test_a_row_may_narrow_a_service_and_never_widen_it() -> None:
    advice = small_advice.advice(
        services=(small_advice.service("far", small_advice.when(where="elsewhere")), small_advice.service("near")),
    )
    rows = (CrisisLine("far"), CrisisLine("near", small_advice.when(young="yes")), CrisisLine("near"))
    for age, nation, lines in (
        ("16_17", "scotland", ("near",)),
        ("25_plus", "elsewhere", ("far", "near")),
    ):
        assert lines_for(Situation(age=age, nation=nation), replace(advice, lines=rows)) == lines
    narrow = replace(advice, lines=rows[:2])
    assert lines_for(Situation(age="25_plus", nation="scotland"), narrow) == ()
