"""The body of advice as data, and the only code that reads YAML."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bellrock.content.folder import content_version
    from bellrock.content.headlines import load_headlines
    from bellrock.content.load import (
        exit_address,
        load_advice,
        load_banned,
        load_learn_pages,
        load_platforms,
        load_questions,
        load_services,
    )

__all__ = [
    "content_version",
    "exit_address",
    "load_advice",
    "load_banned",
    "load_headlines",
    "load_learn_pages",
    "load_platforms",
    "load_questions",
    "load_services",
]


def __getattr__(name: str) -> object:
    # Loaded when asked for: a check needs neither the steps nor the services.
    if name == "content_version":
        from bellrock.content.folder import content_version

        return content_version
    if name == "load_headlines":
        from bellrock.content.headlines import load_headlines

        return load_headlines
    if name in __all__:
        from bellrock.content import load

        return getattr(load, name)
    raise AttributeError(name)
