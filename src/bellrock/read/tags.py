"""The tags of a page: what is set on them, and what they put among its words."""

from dataclasses import dataclass, field

from bellrock.read.hiding import Hiding, Rules, hiding_of
from bellrock.records.pattern import regex

_BLOCK_NAMES = (
    "address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr html li main nav ol option p pre section table tbody tfoot thead tr ul"
)
BLOCKS = frozenset(_BLOCK_NAMES.split())
CELLS = frozenset(("td", "th"))
_DO_MORE = frozenset(("a", "/a", "pre", "/pre", "img"))
_ATTRIBUTE = regex(r"""(?<![^\s"'/])([a-zA-Z-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+)""")


@dataclass(slots=True)
class Tag:
    """A tag as it stands; what is set on it is worked out where it is opened first.

    `breaks` is what it puts among the words where it is known to do nothing else.
    """

    name: str
    inside: str
    hiding: Hiding | None = None
    attributes: dict[str, str] = field(default_factory=dict)
    breaks: str | None = None

    def hidden_by(self, rules: Rules) -> Hiding:
        """How the element that it opens is hidden."""
        if self.hiding is None:
            self.attributes = _attributes(self.inside) if "=" in self.inside else {}
            self.hiding = hiding_of(self.name, self.attributes, self.inside, rules)
            if self.hiding is Hiding.NOT and self.name not in _DO_MORE:
                self.breaks = "\n" if self.name in BLOCKS else " " if self.name in CELLS else ""
        return self.hiding


def tag_of(name: str, inside: str) -> Tag:
    """The tag of this name, with a "/" before it where it closes an element."""
    tag = Tag(name, inside)
    if name.startswith("/") and name not in _DO_MORE:
        tag.breaks = "\n" if name[1:] in BLOCKS else ""
    return tag


def _attributes(inside: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(inside[:8192]):
        found.setdefault(match[1].lower(), match[2].strip("\"'"))
    return found
