"""The address that a browser is opened with: it leads to the secret one time, and only our own account.

Whatever a program is started with can be read in the list of processes by every account on the computer.
On Linux the door therefore asks whose account the connection comes from: another one finds nothing there and cannot
use it up. Where that cannot be told it stays shut, and the printed address still works.
"""

import os
import sys

from bellrock.web.head import same

ASKS = sys.platform == "linux"


class Door:
    """One such address; `asks` is whether it is opened only for the account that runs the app."""

    def __init__(self, name: str, asks: bool = ASKS) -> None:
        self.path = f"/{name}/"
        self.asks = asks
        self._used = False

    def is_asked_by(self, path: str) -> bool:
        """True for a request of this path."""
        return same(path, self.path)

    def lets_in(self, method: str, path: str, account: int | None) -> bool:
        """True for the first GET by our own account, or by anybody where the door does not ask."""
        if self._used or method != "GET" or not self.is_asked_by(path):
            return False
        if self.asks and account != os.getuid():
            return False
        self._used = True
        return True
