"""An answer that the browser itself asked for by a form is shown one time and stands in no history."""

import urllib.parse

import pytest

from bellrock.web.once import MOST, Once
from tests.web.wire import ask, place, post

NAVIGATING = {"sec_fetch_mode": "navigate"}


def at(app: str, name: str) -> str:
    return urllib.parse.urlsplit(app).path + place(name)


def test_the_answer_to_a_form_is_shown_one_time_only(app: str) -> None:
    sent = post(app, "check", NAVIGATING, words="Pay me or I tell them")

    assert sent.status == 303
    assert sent.body == b""
    first, again = (ask(app, at(app, sent.headers["location"])) for _ in range(2))
    assert (first.status, again.status) == (200, 410)
    assert "Pay me or I tell them" in first.text
    assert "Pay me" not in again.text
    assert first.headers["cache-control"] == "no-store"


def test_the_address_of_an_answer_says_nothing_of_it(app: str) -> None:
    names = {post(app, "plan", NAVIGATING, nation="scotland").headers["location"] for _ in range(3)}

    assert len(names) == 3
    assert not any("scotland" in name or "plan" in name for name in names)


def test_a_form_that_our_script_sends_is_answered_at_once(app: str) -> None:
    assert post(app, "plan", {"sec_fetch_mode": "cors"}, nation="scotland").status == 200


def test_what_could_not_be_read_keeps_its_status(app: str) -> None:
    sent = post(app, "check", NAVIGATING, words="")

    assert ask(app, at(app, sent.headers["location"])).status == 422


def test_a_form_of_another_site_is_refused_here_too(app: str) -> None:
    sent = post(app, "plan", NAVIGATING | {"sec_fetch_site": "cross-site"})

    assert ask(app, at(app, sent.headers["location"])).status == 403


@pytest.mark.parametrize("name", ["p0-", "p0-x", "p0-../p7"])
def test_a_made_up_address_shows_nothing(app: str, name: str) -> None:
    assert ask(app, at(app, name)).status in {404, 410}


def test_few_answers_wait_and_the_oldest_gives_way() -> None:
    once = Once()
    names = [once.keep(number) for number in range(MOST + 1)]

    assert once.take(names[0]) is None
    assert [once.take(name) for name in names[1:]] == list(range(1, MOST + 1))
    assert once.take(names[1]) is None
