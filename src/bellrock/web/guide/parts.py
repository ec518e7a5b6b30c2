"""The looks and the script of the guide's pages: what the first screen needs stands in each page, the rest beside it.

A style sheet in the head holds back the first paint by one journey, 400 ms on a slow phone; at the end of the page it
does not (docs/measurements.md).
"""

import base64
import hashlib
import re
from functools import lru_cache

from bellrock.web.assets import assets

SHEET, SCRIPT, GUARD, NOTING = "bellrock.css", "page.js", "guard.js", "noting.js"
BELOW = "/* Below the first screen"
WRITTEN = re.compile(r"/\* Only where something is written or picked.*?(?=/\* Everywhere)", re.DOTALL)


def part_name(name: str) -> str:
    """The name of a style sheet or script: it changes with the bytes, so that it may be kept for ever."""
    kind = name.rpartition(".")[2]
    return f"{kind[0]}{hashlib.sha256(part_body(name)).hexdigest()[:8]}.{kind}"


def part_body(name: str) -> bytes:
    """The bytes of a script, or of the style sheet from below the first screen on, as small as they get."""
    return (_sheet()[1] if name == SHEET else _small(_text(name), name)).encode()


def first_lines() -> str:
    """The script that runs before anything is shown, as it stands in each page."""
    return part_body(GUARD).decode().strip()


def first_style() -> str:
    """The style of the first screen, which stands in every page."""
    return _sheet()[0]


def whole_style() -> str:
    """The whole style sheet, for the one file."""
    return _small(_text(SHEET), SHEET)


def source_of(text: str) -> str:
    """What a content policy calls an element in the page that holds exactly this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@lru_cache(maxsize=1)
def _sheet() -> tuple[str, str]:
    above, mark, below = _text(SHEET).partition(BELOW)
    return _small(above, SHEET), _small(mark + WRITTEN.sub("", below), SHEET)


def _text(name: str) -> str:
    return assets()[name].body.decode()


@lru_cache(maxsize=16)
def _small(text: str, name: str) -> str:
    """Without comments and without the space that only the author needs."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    lines = (line.strip() for line in text.splitlines())
    text = "\n".join(line for line in lines if line and not line.startswith("// ")) + "\n"
    if name == SHEET:
        for long, short in _short_names().items():
            text = re.sub(rf"{long}\b(?!-)", short, text)
        text = re.sub(r"\s*([{};,])\s*", r"\1", text).replace(": ", ":").replace(";}", "}").replace(" > ", ">")
    else:
        # Every string of ours that holds such a sign is a selector, where the space around it means nothing.
        text = re.sub(r" (=>|=|[!=]==|&&|\|\||[?:+<>]|<=|>=) ", r"\1", text)
        text = re.sub(r"([{,;]) ", r"\1", text).replace(" }", "}").replace(") {", "){").replace("if (", "if(")
        text = re.sub(r"([{;,(\[])\n", r"\1", text)
        text = re.sub(r"\((\w+)\)=>", r"\1=>", text).replace('"use strict";', "")
    return text


@lru_cache(maxsize=1)
def _short_names() -> dict[str, str]:
    """A letter for each colour: the names stand dozens of times in each page."""
    names = sorted(set(re.findall(r"--[a-z-]+", _text(SHEET))))
    return {name: f"--{chr(97 + place)}" for place, name in enumerate(names)}
