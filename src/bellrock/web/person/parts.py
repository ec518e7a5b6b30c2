"""The style sheet and the scripts as answers."""

from typing import Any

from django.http import HttpResponse, HttpResponseNotModified

from bellrock.web.assets import assets
from bellrock.web.person import problems


def part(request: Any, name: str) -> Any:
    """One file of `web/static` by its name."""
    asset = assets().get(name)
    if asset is None:
        return problems.not_here(request)
    # They hold nothing of the person's and are asked for on every page: kept, but asked about each time.
    headers = {"ETag": asset.etag, "Cache-Control": "no-cache"}
    if request.headers.get("If-None-Match") == asset.etag:
        return HttpResponseNotModified(headers=headers)
    return HttpResponse(asset.body, content_type=asset.media_type, headers=headers)
