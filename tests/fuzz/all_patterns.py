"""Every compiled pattern of the package, wherever it is kept."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import bellrock
from bellrock.records.pattern import Pattern

_DOORS = ("bellrock.__main__", "bellrock.web")


def all_patterns() -> dict[str, re.Pattern[Any]]:
    """Each pattern by its module and name: at module level, in tables, in tuples."""
    found: dict[str, re.Pattern[Any]] = {}
    for module in pkgutil.walk_packages(bellrock.__path__, "bellrock."):
        if module.name.startswith(_DOORS):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for number, pattern in enumerate(_inside(value, 0)):
                found.setdefault(f"{module.name}:{name}:{number}", pattern)
    once: dict[int, str] = {}
    return {name: each for name, each in found.items() if once.setdefault(id(each), name) == name}


def _inside(value: object, depth: int) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, Pattern):
        yield value.compiled()
    elif isinstance(value, re.Pattern):
        yield value
    elif depth < 4 and isinstance(value, dict):
        for each in value.values():
            yield from _inside(each, depth + 1)
    elif depth < 4 and isinstance(value, (tuple, list, frozenset, set)):
        for each in value:
            yield from _inside(each, depth + 1)
