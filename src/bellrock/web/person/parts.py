"""The style sheet and the scripts as answers."""

from typing import Any

from django.http import HttpResponse

from bellrock.web.assets import assets
from bellrock.web.person.links import PARTS


def part(request: Any) -> Any:
    """The file of `web/static` that stands at this address; like a page it is kept by no browser."""
    asset = assets()[PARTS[request.path_info.removeprefix("/")]]
    headers = {"Content-Length": str(len(asset.body))}
    return HttpResponse(asset.body, content_type=asset.media_type, headers=headers)
