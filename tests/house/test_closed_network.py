import socket
import subprocess
import sys

import pytest

from tests.fakes.closed_network.sitecustomize import NetworkClosedError, attempts, is_this_machine

REACH_OUT = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "127.0.0.53", "::1", "localhost", "/run/bell.sock", "\0bell", b"/run/x", ""]
)
def test_this_machine_is_reached(address: str | bytes) -> None:
    assert is_this_machine(address)


@pytest.mark.parametrize(
    "address", [("0.0.0.0", 80), ("", 80), ("192.0.2.1", 80), ("::", 1, 0, 0), "example.org", b"example.org"]
)
def test_another_machine_is_not_and_no_door_is_opened_to_it(address: object) -> None:
    assert not is_this_machine(address)


def test_a_test_that_reaches_out_is_stopped() -> None:
    with pytest.raises(NetworkClosedError):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    with pytest.raises(NetworkClosedError):
        socket.getaddrinfo("example.org", 443)
    with pytest.raises(NetworkClosedError), socket.socket() as door:
        door.bind(("0.0.0.0", 0))
    assert len(attempts) >= 3
    attempts.clear()


def test_a_program_that_a_test_starts_is_stopped_too() -> None:
    ended = subprocess.run([sys.executable, "-c", REACH_OUT], capture_output=True, text=True, check=False)

    assert ended.returncode == 1
    assert "NetworkClosedError" in ended.stderr


def test_this_machine_still_answers_itself() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        answerer, _ = server.accept()
        with answerer:
            client.sendall(b"here")
            assert answerer.recv(4) == b"here"
