"""Whose account a connection of this computer comes from (Linux tells it to everybody)."""

import ipaddress
import sys
from collections.abc import Iterable
from pathlib import Path

# A row of another state no longer tells its account: a connection that is being closed shows the administrator's.
_ESTABLISHED = "01"
_TABLES = ("tcp", "tcp6")
_MAPPED = bytes.fromhex("0000FFFF")


def account_of(near: tuple[str, int], far: tuple[str, int]) -> int | None:
    """The number of the account that holds the end `near` of the connection to `far`; None where it cannot be told."""
    for table in _TABLES:
        try:
            with Path("/proc/net", table).open("rb") as rows:
                found = account_in((row.decode("ascii", "replace") for row in rows), near, far)
        except OSError:
            continue
        if found is not None:
            return found
    return None


def account_in(rows: Iterable[str], near: tuple[str, int], far: tuple[str, int]) -> int | None:
    """The account in the row of this connection, from the lines of the system's table."""
    wanted = (_written(near), _written(far))
    for row in rows:
        cells = row.split()
        if len(cells) < 8 or cells[3] != _ESTABLISHED or not cells[7].isdecimal():
            continue
        # A program may reach an address of four bytes by its form of sixteen, which ends with the four.
        ends = (cells[1], cells[2])
        if tuple(each[-13:] for each in ends) == wanted and all(_is_old(each) for each in ends):
            return int(cells[7])
    return None


def _is_old(end: str) -> bool:
    return len(end) == 13 or end[:-13] == "0" * 16 + f"{int.from_bytes(_MAPPED, sys.byteorder):08X}"


def _written(end: tuple[str, int]) -> str:
    """An address and a port as the table writes them: the four bytes in the machine's own order."""
    address = ipaddress.IPv4Address(end[0]).packed
    return f"{int.from_bytes(address, sys.byteorder):08X}:{end[1]:04X}"
