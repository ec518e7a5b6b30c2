"""An answer to a form is shown once, at an address that means nothing, so that no history holds what was sent.

A browser writes the forms of its open tabs to disk, so that it can bring the tabs back (Chromium does, in its
Sessions folder, pasted words and all). Where our script runs, forms leave no such entry. Without it the answer waits
for the one request that follows the form, in the memory of the process that read the form, and is gone after that.
"""

import secrets
import threading
from collections.abc import Callable
from typing import Any

# One person, a few presses at a time; what is not asked for gives way to what comes after it.
MOST = 8

HEAD = "p0-"
"""What the name of every page that waits begins with."""


class Once:
    """Pages that wait to be asked for, each one time only; they live in memory.

    `tell` is told each name before the page can be asked for.
    """

    def __init__(self) -> None:
        self.tell: Callable[[str], None] = _keep_to_ourselves
        self._waiting: dict[str, Any] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._waiting)

    def keep(self, page: Any) -> str:
        """The name under which `page` can be had one time."""
        name = HEAD + secrets.token_urlsafe(18)
        with self._lock:
            self._waiting[name] = page
            while len(self._waiting) > MOST:
                del self._waiting[next(iter(self._waiting))]
        self.tell(name)
        return name

    def take(self, name: str) -> Any:
        """The page of this name, or None when it was taken already or never was."""
        with self._lock:
            return self._waiting.pop(name, None)


def _keep_to_ourselves(name: str) -> None:
    """Tell nobody: where one process serves every request, it knows what it keeps."""


def shown_once(next_in_line: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Middleware that answers a form which the browser itself sent with the address of the answer."""

    def answer(request: Any) -> Any:
        page = next_in_line(request)
        # Our script sends forms with another mode, and a browser that says none is too old to be told apart.
        if request.method != "POST" or request.headers.get("Sec-Fetch-Mode") != "navigate":
            return page
        from django.http import HttpResponse

        name = request.environ["bellrock.once"].keep(page)
        return HttpResponse(status=303, headers={"Location": name, "Content-Length": "0"})

    return answer
