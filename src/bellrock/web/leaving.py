"""The way out of the local app: it drops all that is held, and after it Back finds nothing here.

A browser asks again for the pages behind the one that was left, since none may be kept. Until the first page is opened
again, each of them leads away, too.
"""

from bellrock.web.head import under


class Leaving:
    """Whether somebody leaves or has left, by the addresses that are asked for; `exit_to` is where they are led."""

    def __init__(self, prefix: str, exit_page: str, exit_to: str) -> None:
        self.prefix, self._exit, self.exit_to = prefix, exit_page, exit_to
        self._left = False

    def leaves(self, path: str) -> bool:
        """True for a request of the way out, in whatever language."""
        leaves = under(path, self.prefix) and path.partition("?")[0].rpartition("/")[2] == self._exit
        self._left = self._left or leaves
        return leaves

    def has_left(self, path: str) -> bool:
        """True for every page from then on until the first one is opened again."""
        if path.endswith("/"):
            self._left = False
        return self._left
