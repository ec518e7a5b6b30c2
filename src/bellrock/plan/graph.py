"""The advice as a picture: which answers lead to which step, and which step to which service."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from bellrock.records.advice import Advice, Step, Urgency

_ROW = 18
_TOP = 40
_COLUMNS = (220, 520, 900)
_WIDTH = 1180
_STYLE = (
    "text{font:12px sans-serif;fill:#111}.h{font-weight:bold}path{fill:none;stroke:#888;stroke-opacity:.45}"
    "rect{fill:#fff}path:hover{stroke:#000;stroke-opacity:1;stroke-width:2}"
)


def draw(advice: Advice) -> str:
    """An SVG of three columns: facts with their answers, steps by urgency, services; hover over a line to read it."""
    conditions = sorted({_words(fact, allowed) for step in advice.steps for fact, allowed in step.when})
    left = _places(conditions)
    middle = _places(_with_headings(advice.steps))
    right = _places(service.id for service in advice.services)
    height = _TOP + _ROW * (max(len(left), len(middle), len(right)) + 1)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img">',
        f"<title>{len(advice.steps)} steps, {len(advice.services)} services</title><style>{_STYLE}</style>",
        f'<rect width="{_WIDTH}" height="{height}"/>',
        *_lines(advice.steps, left, middle, right),
        *_labels(left, _COLUMNS[0], "end"),
        *_labels(middle, _COLUMNS[1], "start"),
        *_labels(right, _COLUMNS[2], "start"),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _words(fact: str, allowed: Iterable[str]) -> str:
    return f"{fact}: {', '.join(sorted(allowed))}"


def _with_headings(steps: tuple[Step, ...]) -> Iterator[str]:
    for urgency in Urgency:
        yield urgency.value.upper()
        yield from (step.id for step in steps if step.urgency is urgency)


def _places(names: Iterable[str]) -> dict[str, int]:
    return {name: _TOP + _ROW * row for row, name in enumerate(names)}


def _lines(
    steps: tuple[Step, ...], left: dict[str, int], middle: dict[str, int], right: dict[str, int]
) -> Iterator[str]:
    for step in steps:
        for fact, allowed in step.when:
            words = _words(fact, allowed)
            yield _line(_COLUMNS[0] + 6, left[words], _COLUMNS[1] - 6, middle[step.id], f"{words} → {step.id}")
        for name in step.services:
            start = _COLUMNS[1] + 7 * len(step.id)
            yield _line(start, middle[step.id], _COLUMNS[2] - 6, right[name], f"{step.id} → {name}")


def _line(x1: int, y1: int, x2: int, y2: int, words: str) -> str:
    bend = (x1 + x2) // 2
    path = f"M{x1} {y1 - 4}C{bend} {y1 - 4} {bend} {y2 - 4} {x2} {y2 - 4}"
    return f'<path d="{path}"><title>{escape(words)}</title></path>'


def _labels(places: dict[str, int], x: int, anchor: str) -> Iterator[str]:
    for name, y in places.items():
        heading = ' class="h"' if name.isupper() else ""
        yield f'<text x="{x}" y="{y}" text-anchor="{anchor}"{heading}>{escape(name)}</text>'
