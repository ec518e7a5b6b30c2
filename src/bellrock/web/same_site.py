"""A POST is answered only when it comes from our own pages, by what the browser says of it; no cookie is needed.

`Sec-Fetch-Site` is read first: under `Referrer-Policy: no-referrer` browsers send `Origin: null` even from our pages.
Only browsers older than 2023 leave it out; then `Origin`, where there is one, must name this host or be `null`.
A page from elsewhere can send `null` too, but it would have to know the secret path.
"""

from collections.abc import Callable
from typing import Any

SAFE = frozenset({"GET", "HEAD"})


def from_our_pages(request: Any) -> bool:
    """True when the browser says that the request was made by a page of ours or by the person directly."""
    said = request.headers.get("Sec-Fetch-Site")
    if said is not None:
        return said in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    return origin in {None, "null", f"http://{request.headers.get('Host', '')}"}


def same_site(next_in_line: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Middleware that refuses other methods than GET, HEAD and POST, and a POST from anywhere else."""

    def answer(request: Any) -> Any:
        from bellrock.web.person import problems

        if request.method not in SAFE | {"POST"}:
            return problems.not_here(request)
        if request.method == "POST" and not from_our_pages(request):
            return problems.from_elsewhere(request)
        return next_in_line(request)

    return answer
