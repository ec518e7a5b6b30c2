"""A network that is closed but for this machine: whatever reaches out is refused and remembered.

Python imports this file by its name in every process that finds it on PYTHONPATH, so that the programs which a test
starts are held by the same rule as the test itself.
An audit hook sees every socket, those of compiled libraries in `socket` included, and cannot be undone by a patch.
"""

import ipaddress
import sys

attempts: list[str] = []

# Each event of the socket module that names the other side, and where among its arguments it does.
_NAMED_AT = {
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.sendmsg": 1,
    "socket.bind": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.gethostbyaddr": 0,
}


class NetworkClosedError(ConnectionRefusedError):
    """Something tried to reach another machine, or to be reached from one."""


def is_this_machine(address: object) -> bool:
    """Whether an address of a socket call stays on this machine; a path or an abstract name is a Unix socket."""
    host = address[0] if isinstance(address, tuple) else address
    if isinstance(host, bytes):
        host = host.decode("utf-8", "replace")
    if host is None or host == "localhost":
        return True
    name = str(host)
    if not name or name.startswith("\0") or "/" in name:
        return not isinstance(address, tuple)
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse_others(event: str, arguments: tuple[object, ...]) -> None:
    at = _NAMED_AT.get(event)
    if at is None:
        return
    address = arguments[at] if at < len(arguments) else None
    if not is_this_machine(address):
        attempts.append(f"{event} {address!r}")
        raise NetworkClosedError(f"The tests allow no network: {event} {address!r}")


sys.addaudithook(_refuse_others)
