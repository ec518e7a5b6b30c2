"""Django without database, session, cookie or log: requests in, pages out."""

import logging
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from bellrock.web.body import LIMIT
from bellrock.web.gate import Application
from bellrock.web.held import Held, a_name
from bellrock.web.person.holding import led_here
from bellrock.web.person.languages import spoken_in
from bellrock.web.person.shelf import Shelf
from bellrock.web.words import speaking

FIELDS = 6000
"""The most fields of a form; a page of at most 300 kB has room for about 5,000 hidden ones."""

FILES = 1
"""The most files of a form: we read one at a time."""


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
        MIDDLEWARE=["bellrock.web.person.holding.held_at_a_name", "bellrock.web.same_site.same_site"],
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
        DATA_UPLOAD_MAX_NUMBER_FIELDS=FIELDS,
        DATA_UPLOAD_MAX_NUMBER_FILES=FILES,
    )
    django.setup(set_prefix=False)
    from django.core.wsgi import get_wsgi_application

    return get_wsgi_application()


def site(shelf: Shelf, held: Held) -> Application:
    """The pages as a WSGI application, made from what stands on `shelf`; answers to forms are held in `held`."""
    inner: Callable[..., Any] = _django()

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Any:
        tongue, environ = spoken_in(shelf, environ)
        environ = led_here(environ)
        environ["bellrock.shelf"] = shelf
        environ["bellrock.held"] = held
        environ["bellrock.name"] = a_name()
        with speaking(tongue):
            return inner(environ, start)

    return answer
