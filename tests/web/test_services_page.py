"""The page of who can help: under needs, danger first, each a jump away."""

import re
import urllib.parse
from dataclasses import replace

from bellrock.records.advice import ServiceGroup
from bellrock.web.person.who_helps import NEEDS, needs
from tests.fakes.shelf import SERVICES
from tests.web.wire import ask, place, post


def test_every_need_has_words() -> None:
    assert set(NEEDS) == set(ServiceGroup)


def test_danger_stands_first_and_a_need_without_anybody_is_left_out() -> None:
    afterwards = replace(SERVICES[0], id="after", group=ServiceGroup.SUPPORT)
    danger = replace(SERVICES[0], id="danger", group=ServiceGroup.EMERGENCY)

    shown = needs((afterwards, danger))

    assert [(need.anchor, [card.id for card in need.cards]) for need in shown] == [
        ("need-emergency", ["danger"]),
        ("need-support", ["after"]),
    ]


def test_each_need_is_a_jump_away_and_the_way_back_too(app: str) -> None:
    page = ask(app, urllib.parse.urlsplit(app).path + place("services")).text

    jumps = re.findall(r'<li><a href="#(need-[a-z_]+)">', page)
    assert jumps
    assert all(f'<h2 id="{jump}">' in page for jump in jumps)
    assert page.count('href="#needs"') == len(jumps)
    assert 'id="needs"' in page


def test_a_plan_names_no_number_of_another_country_for_the_police(app: str) -> None:
    page = post(app, "plan", nation="elsewhere").text

    assert "To the police you can say:" in page
    assert "On 101" not in page
