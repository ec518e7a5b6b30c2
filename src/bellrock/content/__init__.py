"""The body of advice as data, and the only code that reads YAML."""

from bellrock.content.folder import content_version
from bellrock.content.load import (
    exit_address,
    load_advice,
    load_banned,
    load_headlines,
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
