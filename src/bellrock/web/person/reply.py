"""A page as an HTTP answer: the one place where the pages meet the web framework's types."""

from typing import Any

from django.http import HttpResponse

from bellrock.web.pages import page
from bellrock.web.person.base import Base
from bellrock.web.person.holding import with_way_back
from bellrock.web.person.languages import in_language
from bellrock.web.person.shelf import Shelf

HTML = "text/html; charset=utf-8"


def shelf_of(request: Any) -> Shelf:
    """What this request's pages are made from."""
    shelf: Shelf = request.environ["bellrock.shelf"]
    return shelf


def reply(request: Any, template: str, status: int = 200, **records: object) -> Any:
    """The answer that shows `template` with these records."""
    shelf = shelf_of(request)
    base = with_way_back(request, in_language(shelf, request))
    body = shown(shelf, template, base, **records)
    return HttpResponse(body, content_type=HTML, status=status, headers={"Content-Length": str(len(body))})


def shown(shelf: Shelf, template: str, base: Base | None = None, **records: object) -> bytes:
    """The bytes of a page."""
    return page(f"person/{template}", base=base or shelf.base, **records).encode("utf-8")
