"""What rooms share, loaded in the front while nobody asks for anything: a room that begins warm answers at once."""

from collections.abc import Iterator

from bellrock.web.assets import assets
from bellrock.web.pages import printer
from bellrock.web.person.shelf import Shelf


def warmed(shelf: Shelf) -> Iterator[object]:
    """Loads one thing at each step, none of which takes long enough to be noticed by whoever comes meanwhile."""
    import bellrock.web.person.routes

    yield bellrock.web.person.routes
    yield assets()
    for name in printer().list_templates(filter_func=lambda name: not name.startswith("guide/")):
        yield printer().get_template(name)
    yield shelf.base
    for load in (shelf.translations, shelf.headlines, shelf.signals, shelf.detail_phrases, shelf.check_phrases):
        yield load()
    yield from shelf.warm()
