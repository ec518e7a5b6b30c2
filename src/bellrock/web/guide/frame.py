"""The frame of the guide's pages: neutral names, the content policy, the style sheet and the script beside them."""

import hashlib
import re
from functools import lru_cache

from bellrock.records.advice import Advice
from bellrock.web.assets import assets
from bellrock.web.person.base import Base, crisis_lines
from bellrock.web.person.links import Links
from bellrock.web.words import spoken

FIRST = "index.html"
GONE = "404.html"

# The same words as a header and in every page: a file opened from a phone's own storage has no header.
# `frame-ancestors` counts in a header only.
IN_PAGE = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'none'; "
    "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
POLICY = f"{IN_PAGE}; frame-ancestors 'none'"


def neutral(what: str) -> str:
    """The name of the page that shows `what`: opaque, the same for everybody and in every build."""
    return f"a{hashlib.sha256(what.encode()).hexdigest()[:6]}.html"


def part_name(name: str) -> str:
    """The name of a style sheet or script: it changes with the bytes, so that it may be kept for ever."""
    kind = name.rpartition(".")[2]
    return f"{kind[0]}{hashlib.sha256(part_body(name)).hexdigest()[:8]}.{kind}"


@lru_cache(maxsize=4)
def part_body(name: str) -> bytes:
    """The bytes of a style sheet or script, without comments and without the space that only the author needs."""
    text = assets()[name].body.decode()
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    lines = (line.strip() for line in text.splitlines())
    text = "\n".join(line for line in lines if line and not line.startswith("// ")) + "\n"
    if name.endswith(".css"):
        text = re.sub(r"\s*([{};,])\s*", r"\1", text).replace(": ", ":").replace(";}", "}")
    return text.encode()


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
        style=part_name("bellrock.css"),
        script=part_name("page.js"),
        guard="",
        forms="",
        posts=False,
        learn=neutral("learn"),
        practice=neutral("practice"),
    )
    now = spoken()
    return Base(links, exit_to, crisis_lines(advice), now.code, now.dir, IN_PAGE)
