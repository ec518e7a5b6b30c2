"""The way out of the local app: it drops all that is held, and after it Back finds nothing here.

A browser asks again for the pages behind the one that was left, since none may be kept. Until somebody comes in again,
each of them leads away, too. Who comes in is led on to the first page, so that Back never asks for the way in.
"""

from bellrock.web.head import under


class Leaving:
    """Whether somebody leaves or has left, by the addresses that are asked for.

    `first` is the name of the page to which the way in leads, `exit_to` where those are led who leave.
    """

    def __init__(self, prefix: str, first: str, exit_page: str, exit_to: str) -> None:
        self.prefix, self.first, self._exit, self.exit_to = prefix, first, exit_page, exit_to
        self.has_left = False

    def leaves(self, path: str) -> bool:
        """True for a request of the way out, in whatever language."""
        leaves = under(path, self.prefix) and path.partition("?")[0].rpartition("/")[2] == self._exit
        self.has_left = self.has_left or leaves
        return leaves

    def comes_in(self, path: str) -> bool:
        """True for a request of the way in, which is the bare address, in whatever language; then nobody has left."""
        comes = under(path, self.prefix) and path.partition("?")[0].endswith("/")
        self.has_left = self.has_left and not comes
        return comes
