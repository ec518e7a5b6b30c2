"""What a browser sends stays in memory, and what is over the limit is let run out without being kept.

Waitress writes a large body to a temporary file; here none is ever written.
It also answers "too large" while the browser is still sending, and the browser then shows a broken connection
instead of the page that says how to export without media; so the rest is received, counted and thrown away.
"""

from io import BytesIO

from waitress.parser import HTTPRequestParser

LIMIT = 256 * 1024 * 1024
"""The most bytes of one request that are kept in memory."""

NO_LIMIT = 1 << 60


class Cup:
    """A buffer in memory that holds at most `limit` bytes; one byte more and it keeps the count only."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._count = 0
        self._kept = BytesIO()

    def __len__(self) -> int:
        return self._count

    def append(self, piece: bytes) -> None:
        """Take the next bytes."""
        self._count += len(piece)
        if self._count <= self._limit:
            self._kept.write(piece)
        elif self._kept.tell():
            self._kept = BytesIO()

    def getfile(self) -> BytesIO:
        """The bytes kept, from the first."""
        self._kept.seek(0)
        return self._kept

    def close(self) -> None:
        """Let the bytes go."""
        self._kept = BytesIO()


class Parser(HTTPRequestParser):
    """Waitress's reader of a request, with the body in a cup; a body that nobody may send is not kept."""

    @staticmethod
    def keeps(path: str) -> bool:  # noqa: ARG004  (where the front judges, only what knows the secret comes here)
        """Whether a body for this path is kept."""
        return True

    def parse_header(self, header_plus: bytes) -> None:
        """Read the head, and take a cup for the body."""
        HTTPRequestParser.parse_header(self, header_plus)
        if self.body_rcv is not None:
            self.body_rcv.buf = Cup(LIMIT if self.keeps(self.path) else 0)
