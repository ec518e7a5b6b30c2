"""Templates become pages here, for the local app and for the guide's plain files alike.

A template is given records and prints them: it knows nothing of requests, and a missing name is an error.
"""

from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from bellrock.web.words import either, english, meaning, say, told


@lru_cache(maxsize=1)
def printer() -> Environment:
    """The one Jinja environment: everything printed is escaped, and what is not defined is refused."""
    environment = Environment(
        loader=PackageLoader("bellrock.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals["_"] = say
    environment.globals["english"] = english
    environment.globals["meaning"] = meaning
    environment.globals["either"] = either
    environment.filters["told"] = told
    return environment


def page(template: str, **records: object) -> str:
    """The finished HTML of `template`, named as its path under `web/templates`."""
    return printer().get_template(template).render(**records)
