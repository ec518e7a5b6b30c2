"""Whoever lives outside the UK hears of the lines, the numbers and the police of their own country."""

import pytest

from tests.content.test_truth import ADVICE, plan, services


@pytest.mark.parametrize("age", ["13_15", "16_17", "18_24", "25_plus"])
@pytest.mark.parametrize(("country", "line"), [("ca", "ca-988"), ("us", "us-988"), ("au", "au-lifeline")])
def test_abroad_there_is_somebody_to_talk_to_at_every_age(age: str, country: str, line: str) -> None:
    told = services(role="me", age=age, nation="elsewhere", country=country, safe_now="not_sure", form="social_media")

    assert line in told
    assert ("au-kids-helpline" in told) <= (age != "25_plus")


@pytest.mark.parametrize(
    ("country", "number"),
    [("us", "911"), ("ca", "911"), ("au", "000"), ("nz", "111"), ("ie", "112"), ("fr", "112"), ("nl", "112")],
)
def test_whoever_is_in_danger_abroad_reads_the_emergency_number_of_their_country(country: str, number: str) -> None:
    told = plan(role="me", age="25_plus", nation="elsewhere", country=country, safe_now="no")

    calls = {service.id: service.channels[0].value for service in ADVICE.services if service.channels}
    assert next(calls.get(name) for name in told.lines) == number
    assert "emergency-elsewhere" not in {name for step in told.steps for name in step.services}


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("us", "us-domestic-violence-hotline"),
        ("au", "au-1800respect"),
        ("nz", "nz-womens-refuge"),
        ("ie", "ie-womens-aid"),
        ("ca", "ca-sheltersafe"),
        ("fr", "fr-3919"),
        ("nl", "nl-veilig-thuis"),
    ],
)
def test_a_woman_threatened_by_her_partner_abroad_hears_of_an_abuse_line_there_first(country: str, line: str) -> None:
    told = plan(
        role="me", age="25_plus", nation="elsewhere", country=country, known="partner_or_ex", form="image_abuse"
    )

    assert line in told.now[0].services


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("us", "us-domestic-violence-hotline"),
        ("au", "au-1800respect"),
        ("nz", "nz-shine"),
        ("ie", "ie-male-advice-line"),
        ("ca", "ca-family-violence"),
        ("nl", "nl-veilig-thuis"),
    ],
)
def test_a_man_threatened_by_his_partner_abroad_hears_of_a_line_there_that_is_not_for_women_alone(
    country: str, line: str
) -> None:
    told = plan(
        role="me", age="25_plus", nation="elsewhere", country=country, known="partner_or_ex", form="image_abuse"
    )
    named = next(service for service in ADVICE.services if service.id == line)

    assert line in told.now[0].services
    assert not named.who.startswith("Women")


@pytest.mark.parametrize("known", ["stranger", "partner_or_ex"])
def test_an_adult_in_canada_can_report_where_such_reports_are_taken(known: str) -> None:
    assert "ca-anti-fraud-centre" in services(
        role="me", age="25_plus", nation="elsewhere", country="ca", form="social_media", known=known
    )


def test_an_american_can_report_where_such_reports_are_taken() -> None:
    assert "us-ic3" in services(age="25_plus", nation="elsewhere", country="us", form="social_media")
