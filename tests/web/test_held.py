"""The answer to a form is held at a name that says nothing, until the person leaves; what leads on from it knows it."""

import time
import urllib.parse
from collections.abc import Iterator

import pytest

from bellrock.web.held import OTHER, Held, HeldPage, a_name, in_memory
from tests.browser import stage
from tests.browser.places import THREAT
from tests.fakes.shelf import CARD, WALLET, shelf
from tests.web.wire import Heard, ask, knock, place, post

NAVIGATING = {"sec_fetch_mode": "navigate"}


@pytest.fixture(scope="module")
def threaded() -> Iterator[str]:
    with stage.served(shelf, splits=False) as address:
        yield address


@pytest.fixture(params=["rooms", "threads"])
def each(request: pytest.FixtureRequest, app: str, threaded: str) -> str:
    return app if request.param == "rooms" else threaded


def at(app: str, name: str) -> str:
    return urllib.parse.urlsplit(app).path + place(name)


def sent(app: str, page: str, **answers: str) -> str:
    return post(app, page, NAVIGATING, **answers).headers["location"]


def led(app: str, page: str, name: str) -> Heard:
    return ask(app, f"{at(app, page)}.{name}")


def test_the_answer_to_a_form_can_be_asked_for_again_and_again(each: str) -> None:
    answer = post(each, "check", NAVIGATING, words="Pay me or I tell them")

    assert (answer.status, answer.body) == (303, b"")
    heard = [ask(each, at(each, answer.headers["location"])) for _ in range(3)]
    assert [one.status for one in heard] == [200] * 3
    assert all("Pay me or I tell them" in one.text for one in heard)
    assert {one.headers["cache-control"] for one in heard} == {"no-store"}


def test_the_address_of_an_answer_says_nothing_of_it(app: str) -> None:
    names = {sent(app, "plan", nation="scotland") for _ in range(3)}

    assert len(names) == 3
    assert not any("scotland" in name or "plan" in name for name in names)


def test_our_script_is_told_the_name_and_gets_no_page(app: str) -> None:
    answer = post(app, "plan", {"sec_fetch_mode": "cors", "accept": "text/plain"}, nation="scotland")

    assert (answer.status, answer.body) == (200, b"")
    assert "Scotland" in ask(app, at(app, answer.headers["location"])).text


def test_what_could_not_be_read_keeps_its_status(app: str) -> None:
    assert ask(app, at(app, sent(app, "check", words=""))).status == 422


def test_a_form_of_another_site_is_refused_here_too(app: str) -> None:
    answer = post(app, "plan", NAVIGATING | {"sec_fetch_site": "cross-site"})

    assert ask(app, at(app, answer.headers["location"])).status == 403


@pytest.mark.parametrize("name", ["p0-", "p0-x", "p0-../p7"])
def test_a_made_up_address_shows_nothing(app: str, name: str) -> None:
    assert ask(app, at(app, name)).status in {404, 410}


def test_every_page_that_a_plan_leads_to_leads_back_to_it(each: str) -> None:
    name = sent(each, "plan", nation="scotland", age="16_17")
    plan = ask(each, at(each, name)).text

    for page in ("services", "notes", "safety", "leave", "learn"):
        assert f'href="{place(page)}.{name}"' in plan
        led_to = led(each, page, name)
        assert led_to.status == 200
        assert f'<a href="{name}">Back to my plan</a>' in led_to.text
    assert "Back to my plan" not in plan


def test_the_plan_that_nobody_answered_for_is_led_back_to_as_well(app: str) -> None:
    assert f'href="{place("services")}.{place("plan")}"' in ask(app, at(app, "plan")).text
    assert f'<a href="{place("plan")}">Back to my plan</a>' in led(app, "services", place("plan")).text


def test_a_page_opened_by_itself_leads_back_to_no_plan(app: str) -> None:
    assert "Back to my plan" not in ask(app, at(app, "services")).text


def test_notes_open_filled_from_the_check_and_from_the_plan_after_it(each: str) -> None:
    result = sent(each, "check", words=THREAT)
    plan = post(each, f"{place('plan')}.{result}", NAVIGATING, age="16_17").headers["location"]
    again = post(each, f"{place('plan')}.{plan}", NAVIGATING, age="25_plus").headers["location"]

    for name in (result, plan, again):
        notes = led(each, "notes", name).text
        assert WALLET in notes
        assert CARD not in notes
    assert WALLET not in ask(each, at(each, "notes")).text


def test_questions_open_filled_from_the_plan_that_led_to_them(app: str) -> None:
    name = sent(app, "plan", nation="scotland")

    assert 'value="scotland" autocomplete="off" checked' in led(app, "questions", name).text


def test_what_somebody_thinks_of_doing_goes_no_further_than_the_form(app: str) -> None:
    name = sent(app, "plan", dark_thoughts="yes", nation="scotland")

    for page in ("questions", "notes", "services"):
        assert "dark_thoughts" not in led(app, page, name).text.replace('name="dark_thoughts"', "")


def test_a_way_out_drops_every_answer_and_leads_away_whatever_the_language() -> None:
    for way in ("exit", f"pl/{place('exit')}"):
        for splits in (True, False):
            with stage.served(shelf, splits=splits) as address:
                name = sent(address, "check", words=THREAT)

                away = ask(address, at(address, way))

                assert (away.status, away.body) == (303, b"")
                assert away.headers["location"] == shelf().exit_to
                # What is asked for again by Back leads away as well, until somebody comes in again.
                assert ask(address, at(address, name)).headers["location"] == shelf().exit_to
                assert ask(address, at(address, "plan")).headers["location"] == shelf().exit_to
                assert ask(address).headers["location"] == shelf().exit_to
                assert knock(address).headers["location"] == at(address, "first")
                assert ask(address).status == 200
                assert ask(address, at(address, name)).status == 410


def test_nobody_without_the_secret_can_make_the_app_forget(app: str) -> None:
    name = sent(app, "plan", nation="scotland")

    assert ask(app, f"/wrong/{place('exit')}").status == 404
    assert ask(app, at(app, name)).status == 200


def a_page(number: int) -> HeldPage:
    return HeldPage(200, OTHER, (("age", "16_17"),), str(number).encode())


@pytest.mark.parametrize("in_system", [True, False], ids=["memory of the system", "own memory"])
def test_of_too_many_pages_the_oldest_gives_way(in_system: bool) -> None:
    held = Held(most=3)
    if in_system:
        held.hand = lambda name, page: held.add(name, in_memory(page))
    names = [a_name() for _ in range(4)]
    for number, name in enumerate(names):
        held.keep(name, a_page(number))

    assert held.page(names[0]) is None
    assert [held.page(name) for name in names[1:]] == [a_page(number) for number in (1, 2, 3)]
    held.let_go()
    assert len(held) == 0
    assert held.page(names[1]) is None


def test_after_a_night_a_page_is_let_go_even_where_the_computer_slept(monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(seconds=12 * 3600)
    held.keep("p0-x", a_page(1))
    slept = time.time() + 12 * 3600 + 1

    assert held.page("p0-x") == a_page(1)
    monkeypatch.setattr(time, "time", lambda: slept)
    assert held.page("p0-x") is None


def test_a_clock_that_is_set_back_does_not_hold_a_page_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(seconds=60)
    held.keep("p0-x", a_page(1))
    earlier = time.time() - 3600

    monkeypatch.setattr(time, "time", lambda: earlier)
    assert held.page("p0-x") is None
