"""Writes the guide: every page once, by names that say nothing; two builds of one content are equal byte for byte."""

import gzip
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from bellrock.jobs.guide import GuidePage, walk_guide
from bellrock.jobs.guide_date import newest_review
from bellrock.plan.near import quiet
from bellrock.records.advice import Advice, LearnPage
from bellrock.records.errors import UsageError
from bellrock.records.practice import Practice
from bellrock.web.guide.fixed import fixed_pages
from bellrock.web.guide.frame import from_a_plan, guide_base, without_notes
from bellrock.web.guide.padding import padded
from bellrock.web.guide.parts import NOTING, SCRIPT, SHEET, part_body, part_name
from bellrock.web.guide.single import single_file
from bellrock.web.guide.views import Views
from bellrock.web.pages import page
from bellrock.web.person.answers import spoken_advice
from bellrock.web.person.base import Base
from bellrock.web.words import Tongue, speaking

PARTS = (SHEET, SCRIPT)
HASHES = "hashes.txt"
# What a first flight of TCP carries: a page, its style and its script, compressed.
FLIGHT = 14 * 1024
# Another level of gzip than the one that pages are filled up at packs them a few bytes worse.
SPARE = 8
# What a page may weigh more before it says less of what it adds for an answer.
HEAVIER = 3_500
# From this weight on, compressed with its parts, a page names its helpers shortly, and then leaves the reasons out of
# what it adds for an answer: a first flight of TCP carries 14 kB,
# and the folder stays under 80 MB.
SHORT_FROM = 10_400

OPTIONAL_END = re.compile(
    r"</li>(?=<li|</ul>|</ol>)"
    r"|</p>(?=<(?:p|ul|ol|dl|div|h[1-6]|section|details|article|blockquote)\b|</(?:li|section|details|div|main|footer)>)"
    r"|</dt>(?=<dd\b)|</dd>(?=<dt\b|</dl>)|</body></html>\s*$"
)
TAG = re.compile(r"<[a-z][^<>]*>")
# A value of these letters alone needs no quotes; each page has some four hundred.
PLAIN_VALUE = re.compile(r'="([A-Za-z0-9_.:#/+-]+)"(?=[\s>])')


@dataclass(frozen=True, slots=True)
class Built:
    """What was written: `files` by name with their size in bytes, and their `hashes` as `sha256sum` writes them."""

    files: tuple[tuple[str, int], ...]
    hashes: str

    @property
    def pages(self) -> int:
        """How many of them are pages."""
        return sum(name.endswith(".html") for name, _ in self.files)

    @property
    def size(self) -> int:
        """All bytes together."""
        return sum(size for _, size in self.files)


def build(
    folder: Path,
    advice: Advice,
    learn: tuple[LearnPage, ...],
    practice: Practice,
    exit_to: str,
    as_of: date | None = None,
    single: bool = False,
    tongue: Tongue | None = None,
    operator: tuple[str, ...] = (),
) -> Built:
    """Write the guide into `folder`, new or empty, as it reads on `as_of` (left out: the day of the newest review).

    `tongue` is the language of the pages, English where it is left out; `operator` says who runs them, line by line.

    Raises UsageError where the folder holds something already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(str(folder), f"“{folder}” is not an empty folder. Choose a new one.")
    folder.mkdir(parents=True, exist_ok=True)
    day = as_of or newest_review(advice, learn)
    written, hashes = [], []
    pages_of = single_file if single else _many
    with speaking(tongue or Tongue()):
        for name, body in pages_of(spoken_advice(advice), learn, practice, exit_to, day, operator):
            (folder / name).write_bytes(body)
            written.append((name, len(body)))
            hashes.append((name, hashlib.sha256(body).hexdigest()))
    listed = "".join(f"{digest}  {name}\n" for name, digest in sorted(hashes))
    if not single:
        (folder / HASHES).write_text(listed, encoding="utf-8", newline="\n")
        written.append((HASHES, len(listed)))
    return Built(tuple(written), listed)


def _many(
    advice: Advice,
    learn: tuple[LearnPage, ...],
    practice: Practice,
    exit_to: str,
    day: date,
    operator: tuple[str, ...] = (),
) -> Iterator[tuple[str, bytes]]:
    guide = walk_guide(advice, day)
    base = guide_base(advice, exit_to)
    views = Views(advice)
    for part in (*PARTS, NOTING):
        yield part_name(part), part_body(part)
    parts = sum(_weight(part_body(part)) for part in PARTS)
    most = FLIGHT - parts - SPARE
    for each in fixed_pages(views, guide, learn, practice, operator):
        yield each.name, padded(_tight(page(each.template, base=base, **each.records)).encode(), each.name, most)
    room = SHORT_FROM - parts
    start = f"{guide.doors['me']}.html"
    of_plans = from_a_plan(base)
    for name, one in guide.pages.items():
        links: dict[str, object] = {"go_on": start} if name == guide.doors["unsafe"] else {}
        if one.asks:
            end = guide.end_of(name)
            links |= {"end": f"{end}.html", "more_at_end": bool(guide.pages[end].sections)}
        frame = without_notes(of_plans) if quiet(one.situation) else of_plans
        yield f"{name}.html", padded(_lightest(frame, views, one, links, room), name, most)


def _lightest(base: Base, views: Views, one: GuidePage, links: dict[str, object], room: int) -> bytes:
    """The page with as much as it has room for."""
    for less in range(3):
        body = _plan(base, views.plan(one, less) | links)
        if _weight(body) <= room + (HEAVIER if less else 0):
            break
    return body


def _plan(base: Base, records: dict[str, object]) -> bytes:
    return _tight(page("guide/plan.html", base=base, **records)).encode()


def _weight(body: bytes) -> int:
    return len(gzip.compress(body, mtime=0))


def _tight(html: str) -> str:
    """Without the space between tags, and without the end tags and quotes that HTML may leave out."""
    html = re.sub(r"\n\s+", "\n", html)
    html = re.sub(r"(?<=>)\n(?=<)", "", html)
    # Every attribute stands in double quotes, so a single one needs no escape.
    html = html.replace("&#39;", "'").replace("\n</", "</")
    html = OPTIONAL_END.sub("", html)
    return TAG.sub(lambda tag: _bare(tag[0]), html)


@lru_cache(maxsize=4096)
def _bare(tag: str) -> str:
    """The tag without the quotes it can do without; a guide holds few tags, each many times."""
    return PLAIN_VALUE.sub(r"=\1", tag)
