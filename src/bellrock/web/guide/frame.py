"""The frame of the guide's pages: neutral names, the content policy, the links."""

import hashlib
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from bellrock.records.advice import Advice
from bellrock.web.guide.parts import NOTING, SCRIPT, SHEET, first_lines, first_style, part_name, source_of
from bellrock.web.person.base import Base, crisis_lines
from bellrock.web.person.links import Links
from bellrock.web.words import spoken

FIRST = "index.html"
GONE = "404.html"
_LED_TO = ("notes", "services", "safety", "leave", "learn", "about")

# The same words as a header and in every page: a file opened from a phone's own storage has no header.
# `frame-ancestors` counts in a header only.
IN_PAGE = (
    f"default-src 'none'; style-src 'self' {source_of(first_style())}; "
    f"script-src 'self' {source_of(first_lines())}; img-src 'self' data:; "
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
        about=neutral("about"),
        noting=part_name(NOTING),
    )
    now = spoken()
    # Our own bytes, which the policy names by their hash.
    style = Markup(f"<style>{first_style()}</style>")  # noqa: S704
    return Base(
        links,
        exit_to,
        crisis_lines(advice),
        now.code,
        now.dir,
        IN_PAGE,
        first_style=style,
        first_script=guard(),
        may_go_back=True,
    )


def from_a_plan(base: Base) -> Base:
    """The frame of a plan: what it leads to offers the way back."""
    kept: dict[str, Any] = {each: leading(getattr(base.links, each)) for each in _LED_TO}
    return replace(base, links=replace(base.links, **kept), may_go_back=False)


def without_notes(base: Base) -> Base:
    """The frame of a plan for a device on which nothing may be left."""
    return replace(base, links=replace(base.links, notes=""))


def leading(href: str, pages: int = 1) -> str:
    """The address of a page so many pages behind a plan: its end opens the way back there, and is the same for all."""
    return f"{href}#{'bc'[pages - 1]}"


def guard() -> Markup:
    """The script element that keeps a tab which was left from showing these pages on Back."""
    return Markup(f"<script>{first_lines()}</script>")  # noqa: S704  (our own bytes, named in the policy)
