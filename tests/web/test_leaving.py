"""Exit this page takes everything with it, whatever else the app is busy with."""

import time
import urllib.parse

from bellrock.web.bounds import Bounds
from tests.browser import stage
from tests.web.processes import TOLD, family, soon
from tests.web.test_front import checked_slowly, checking, is_open, sent, stuck
from tests.web.wire import ask, head, knock, place


def test_leaving_is_answered_at_once_and_ends_what_is_stuck_in_every_room() -> None:
    bounds = Bounds(rooms=2, turns=9)
    with (
        stage.served_by(lambda: checking(stuck), bounds) as (address, process),
        checked_slowly(address) as one,
        checked_slowly(address) as two,
        sent(address, head(address)) as (third,),
    ):
        assert not TOLD or soon(lambda: len(family(process)) == 3)
        began = time.monotonic()
        assert ask(address, urllib.parse.urlsplit(address).path + place("exit")).status == 303
        assert time.monotonic() - began < 1
        assert [is_open(each) for each in (one, two, third)] == [False] * 3
        assert not TOLD or soon(lambda: len(family(process)) == 1)
        assert knock(address).status == 303
        assert ask(address).status == 200
