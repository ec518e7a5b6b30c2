"""Django without database, session, cookie or log: requests in, pages out."""

import logging
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from bellrock.web.body import LIMIT
from bellrock.web.gate import Application
from bellrock.web.once import Once
from bellrock.web.person.languages import spoken_in
from bellrock.web.person.shelf import Shelf
from bellrock.web.words import speaking


@lru_cache(maxsize=1)
def _django() -> Any:
    import django
    from django.conf import settings

    for name in ("django", "waitress"):
        logger = logging.getLogger(name)
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
    # An upload is always held in memory: the limit stands above what the gate lets through.
    roomy = LIMIT + 1024 * 1024
    settings.configure(
        DEBUG=False,
        DEBUG_PROPAGATE_EXCEPTIONS=True,
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF="bellrock.web.person.routes",
        MIDDLEWARE=["bellrock.web.once.shown_once", "bellrock.web.same_site.same_site"],
        DATABASES={},
        INSTALLED_APPS=[],
        TEMPLATES=[],
        LOGGING_CONFIG=None,
        USE_I18N=False,
        USE_TZ=True,
        APPEND_SLASH=False,
        FILE_UPLOAD_HANDLERS=["django.core.files.uploadhandler.MemoryFileUploadHandler"],
        FILE_UPLOAD_MAX_MEMORY_SIZE=roomy,
        DATA_UPLOAD_MAX_MEMORY_SIZE=roomy,
        DATA_UPLOAD_MAX_NUMBER_FIELDS=4000,
    )
    django.setup(set_prefix=False)
    from django.core.wsgi import get_wsgi_application

    return get_wsgi_application()


def site(shelf: Shelf) -> Application:
    """The pages as a WSGI application, made from what stands on `shelf`."""
    inner: Callable[..., Any] = _django()
    once = Once()

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Any:
        tongue, environ = spoken_in(shelf, environ)
        environ["bellrock.shelf"] = shelf
        environ["bellrock.once"] = once
        with speaking(tongue):
            return inner(environ, start)

    return answer
