"""The frame of the guide's pages: neutral names, the content policy, the links."""

import hashlib

from markupsafe import Markup

from bellrock.records.advice import Advice
from bellrock.web.guide.parts import SCRIPT, SHEET, first_style, part_name, source_of
from bellrock.web.person.base import Base, crisis_lines
from bellrock.web.person.links import Links
from bellrock.web.words import spoken

FIRST = "index.html"
GONE = "404.html"

# The same words as a header and in every page: a file opened from a phone's own storage has no header.
# `frame-ancestors` counts in a header only.
IN_PAGE = (
    f"default-src 'none'; style-src 'self' {source_of(first_style())}; script-src 'self'; img-src 'self' data:; "
    "form-action 'none'; "
    "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
POLICY = f"{IN_PAGE}; frame-ancestors 'none'"


def neutral(what: str) -> str:
    """The name of the page that shows `what`: opaque, the same for everybody and in every build."""
    return f"a{hashlib.sha256(what.encode()).hexdigest()[:6]}.html"


def guide_base(advice: Advice, exit_to: str) -> Base:
    """The frame of every page of the guide."""
    links = Links(
        first=FIRST,
        now=neutral("now"),
        check=neutral("check"),
        example="",
        beside=neutral("beside"),
        received=neutral("received"),
        questions="",
        plan="",
        notes=neutral("notes"),
        services=neutral("services"),
        safety=neutral("safety"),
        leave=neutral("leave"),
        style=part_name(SHEET),
        script=part_name(SCRIPT),
        guard="",
        forms="",
        posts=False,
        learn=neutral("learn"),
        practice=neutral("practice"),
    )
    now = spoken()
    # Our own bytes, which the policy names by their hash.
    style = Markup(f"<style>{first_style()}</style>")  # noqa: S704
    return Base(links, exit_to, crisis_lines(advice), now.code, now.dir, IN_PAGE, first_style=style)
