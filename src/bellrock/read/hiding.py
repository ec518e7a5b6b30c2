"""Which elements of a page are set so that nobody sees them: by style, by class, or by looking like nothing.

Hidden surely: what no program shows. Hidden perhaps: what a person hardly sees, such as white letters or letters of one
pixel; newsletters have white letters on dark buttons, so it counts only where it cuts a word in two.
"""

import re
from enum import Enum

from bellrock.records.pattern import regex


class Hiding(Enum):
    """How an element is hidden."""

    NOT = "not"
    PERHAPS = "perhaps"
    SURELY = "surely"


_SURELY = regex(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?![\d.])"
    r"|(?:left|top|text-indent)\s*:\s*-(?:999|\d{4,9})"
)
# Newsletters set the letters of table cells to size 0 and give them a size again further in: there it hides nothing.
_SURELY_INLINE = regex(r"font-size\s*:\s*0(?![\d.]*[1-9])")
# Each by the letters that it begins with; what stands before them is looked at behind them.
_PERHAPS = tuple(
    (mark, regex(mark + more))
    for mark, more in (
        ("font-size", r"\s*:\s*(?:[0-3](?:\.\d{1,9})?\s*(?:px|pt)|0?\.0\d{0,9}\s*r?em)"),
        ("opacity", r"\s*:\s*0?\.0\d{0,9}(?!\d)"),
        ("height", r"(?:(?<![\w-]height)|(?<=max-height)(?<![\w-]max-height))\s*:\s*0(?![\d.]*[1-9])"),
        ("width", r"(?:(?<![\w-]width)|(?<=max-width)(?<![\w-]max-width))\s*:\s*0(?![\d.]*[1-9])"),
        ("clip", r"\s*:\s*rect\(\s*0"),
        ("scale", r"\(\s*0\s*\)"),
        (
            "color",
            r"(?<![\w-]color)\s*:\s*(?:#fff(?:fff)?(?![0-9a-f])|white|transparent|#[0-9a-f]{6}00(?![0-9a-f])"
            r"|rgba?\(\s*255\s*,\s*255\s*,\s*255|rgba\([^)]{0,40},\s*0(?:\.0{1,9})?\s*\))",
        ),
    )
)
# What a pattern that passes over capitals takes for a letter of ASCII; the Kelvin sign is small as a k.
_TAKEN_FOR_ASCII = {0x130: "i", 0x131: "i", 0x17F: "s"}
_FONT = regex(
    r"""(?<![\w-])(?:color\s{0,8}+=\s{0,8}+["']?\s{0,8}+(?:#?fff(?:fff)?(?![0-9a-f])|white)|size\s{0,8}+=\s{0,8}+["']?0(?!\d))""",
    re.I,
)
_INLINE_NAMES = "a abbr b big cite code em font i label mark p s samp small span strike strong sub sup u"
_INLINE = frozenset(_INLINE_NAMES.split())
_HIDDEN_WORD = regex(r"(?:^|\s)hidden(?:$|[\s=/])")
_SELECTOR = regex(r"([a-zA-Z][a-zA-Z0-9]{0,20})?([.#])([\w-]{1,80})\Z")
_SOME_SCREENS = regex(r"[{}]|@[a-z-]{1,20}")
_MOST_RULES = 2_000
_MOST_SELECTORS = 20
_LONGEST_SHEETS = 500_000


class Rules:
    """What a page's own style sheets hide: names of classes and of single elements, each with its tag or none."""

    def __init__(self, source: str, lower: str) -> None:
        self._names: dict[str, tuple[Hiding, Hiding]] = {}
        # Programs write the same few styles on all tags of a page; kept no longer than the page.
        self._styles: dict[str, tuple[Hiding, Hiding]] = {"": (Hiding.NOT, Hiding.NOT)}
        self._left = _MOST_RULES
        at, letters = lower.find("<style"), 0
        while at >= 0 and letters < _LONGEST_SHEETS and self._left > 0:
            ends = lower.find("</style", at)
            ends = len(source) if ends < 0 else ends
            sheet = source[at:ends][:_LONGEST_SHEETS].partition(">")[2]
            letters += len(sheet)
            self._read(sheet)
            at = lower.find("<style", ends)

    def _read(self, sheet: str) -> None:
        for rule in _for_every_screen(_without_remarks(sheet)).split("}")[: self._left]:
            self._left -= 1
            selectors, _, style = rule.rpartition("{")
            hiding = self.of_style(style[:2000])
            for selector in selectors[-2000:].split(",")[:_MOST_SELECTORS] if hiding[1] is not Hiding.NOT else ():
                # Only a class or a name by itself: what stands inside something else is hidden there alone.
                if found := _SELECTOR.match(selector.strip()):
                    self._names[f"{(found[1] or '').lower()}{found[2]}{found[3]}"] = hiding

    def of_style(self, style: str) -> tuple[Hiding, Hiding]:
        """How a style hides a block, and how it hides what stands in a line."""
        known = self._styles.get(style)
        if known is None:
            known = self._styles[style] = _of_style(style)
        return known

    def of(self, name: str, attributes: dict[str, str]) -> Hiding:
        """How the sheets hide an element of this name."""
        if not self._names:
            return Hiding.NOT
        keys = [f".{each}" for each in attributes.get("class", "").split()[:20]]
        keys += [f"#{attributes['id']}"] if attributes.get("id") else []
        none = (Hiding.NOT, Hiding.NOT)
        found = {self._names.get(start + key, none)[name in _INLINE] for key in keys for start in ("", name)}
        return next((each for each in (Hiding.SURELY, Hiding.PERHAPS) if each in found), Hiding.NOT)


def _without_remarks(sheet: str) -> str:
    first, *others = sheet.split("/*")
    return first + "".join(other.partition("*/")[2] for other in others)


def _for_every_screen(sheet: str) -> str:
    """The sheet without blocks such as @media, which hold for some screens or for print."""
    if "@" not in sheet:
        return sheet
    kept: list[str] = []
    depth, start, block = 0, 0, -1
    for mark in _SOME_SCREENS.finditer(sheet):
        if mark[0] == "{":
            depth += 1
        elif mark[0] == "}":
            depth = max(0, depth - 1)
            if depth == block:
                start, block = mark.end(), -1
        elif block < 0 and depth == 0:
            kept.append(sheet[start : mark.start()])
            block = depth
    return "".join(kept) + (sheet[start:] if block < 0 else "")


def _of_style(style: str) -> tuple[Hiding, Hiding]:
    small = (style if style.isascii() else style.translate(_TAKEN_FOR_ASCII)).lower()
    if _SURELY.search(small):
        return Hiding.SURELY, Hiding.SURELY
    block = Hiding.NOT
    if any(mark in small and pattern.search(small) for mark, pattern in _PERHAPS):
        block = Hiding.PERHAPS
    return block, Hiding.SURELY if _SURELY_INLINE.search(small) else block


def hiding_of(name: str, attributes: dict[str, str], inside: str, rules: Rules) -> Hiding:
    """How this element is hidden, all that is set on it taken together."""
    if "hidden" in inside and _HIDDEN_WORD.search(inside[:2000]):
        return Hiding.SURELY
    found = (rules.of_style(attributes.get("style", ""))[name in _INLINE], rules.of(name, attributes))
    if Hiding.SURELY in found:
        return Hiding.SURELY
    if name == "font" and _FONT.search(inside[:2000]):
        return Hiding.PERHAPS
    return Hiding.PERHAPS if Hiding.PERHAPS in found and name in _INLINE else Hiding.NOT
