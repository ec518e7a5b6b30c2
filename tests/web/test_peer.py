"""The door asks whose account comes: another account on the same computer finds nothing there."""

import os
import pwd
import socket
import sys
import urllib.parse
from pathlib import Path

import pytest

from bellrock.web.door import Door
from bellrock.web.peer import account_in, account_of
from tests.browser import stage
from tests.fakes.shelf import shelf
from tests.web.wire import knock

NEAR, FAR = ("127.0.0.1", 50000), ("127.0.0.1", 8080)
LITTLE = sys.byteorder == "little"
HOME = "0100007F" if LITTLE else "7F000001"
LONG = "0000000000000000" + ("FFFF0000" if LITTLE else "0000FFFF") + HOME
TITLE = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"


def row(near: str, far: str, state: str = "01", account: str = "1000") -> str:
    return f"   0: {near} {far} {state} 00000000:00000000 00:00000000 00000000  {account}        0 12345 1 0 20\n"


OURS = (f"{HOME}:C350", f"{HOME}:1F90")


def test_the_account_stands_in_the_row_of_the_end_that_called() -> None:
    rows = [TITLE, row(OURS[1], OURS[0], account="7"), row(*OURS, account="1001")]

    assert account_in(rows, NEAR, FAR) == 1001


def test_an_old_address_in_its_long_form_is_the_same_end() -> None:
    assert account_in([row(f"{LONG}:C350", f"{LONG}:1F90")], NEAR, FAR) == 1000


@pytest.mark.parametrize(
    "other",
    [
        TITLE,
        "",
        "nonsense",
        row(f"{HOME}:C351", OURS[1]),
        row(OURS[0], f"{HOME}:1F91"),
        row(f"0200007F:{'C350'}", OURS[1]),
        row(f"{'1' * 24}{HOME}:C350", f"{LONG}:1F90"),
        row(*OURS, state="06", account="0"),
        row(*OURS, account="x"),
    ],
)
def test_a_row_of_another_connection_or_of_one_that_is_closing_tells_nothing(other: str) -> None:
    assert account_in([other], NEAR, FAR) is None


def test_the_account_of_a_real_connection_is_told_where_the_system_tells_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        there, _ = server.accept()
        with there:
            told = account_of(there.getpeername(), there.getsockname())
            assert told == (os.getuid() if Path("/proc/net/tcp").exists() else None)
            assert client.getsockname() == there.getpeername()


def status_for(door: str, account: int) -> int:
    """What this door answers to a process of this account."""
    told, tells = os.pipe()
    child = os.fork()
    if child == 0:
        status = 0
        try:
            os.setuid(account)
            status = knock(door).status
        finally:
            os.write(tells, str(status).encode())
            os._exit(0)
    os.waitpid(child, 0)
    os.close(tells)
    with os.fdopen(told) as answer:
        return int(answer.read())


def test_a_second_account_finds_no_door_and_cannot_use_it_up() -> None:
    """As root another account is tried; otherwise our own stands in for it, and is told apart by the judging alone."""
    other = pwd.getpwnam("nobody").pw_uid if os.getuid() == 0 else os.getuid()
    told = Path("/proc/net/tcp").exists()
    with stage.served_by(shelf, door=Door("only-once", asks=told)) as (address, _):
        door = urllib.parse.urljoin(address, "/only-once/")

        tries = [status_for(door, other) for _ in range(3)] + [status_for(door, os.getuid()) for _ in range(2)]

    strange = told and other != os.getuid()
    assert tries == ([404, 404, 404, 303, 404] if strange else [303, 404, 404, 404, 404])
