"""Reads the built pages as a person does: by what stands on them, never by how they were made."""

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from pathlib import Path

WAITING = "Some steps wait for this answer."
SKIP = "Leave this out"
Titled = tuple[str, tuple[str, ...]]
TITLE = re.compile(r"<h\d>(?:<i>.*?</i>\s*)?(.*?)</h\d>")
HELPER = re.compile(r"<p class=helper>(?:<b>)?<a href=[^>]+>(.*?)</a>")


@dataclass(frozen=True)
class Shown:
    """One plan page: step ids in order, titles, helpers of each, the question with its links, each section."""

    steps: tuple[str, ...]
    titles: tuple[str, ...]
    helpers: tuple[tuple[str, ...], ...]
    question: str
    links: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, str, tuple[Titled, ...]], ...]
    waiting: bool
    html: str

    @property
    def main(self) -> str:
        """What stands between the head and the foot of the page."""
        return self.html[self.html.index("<main") : self.html.index("</main>")]


class Folder:
    """A built guide."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = tuple(sorted(path.name for path in folder.iterdir()))
        self.pages = tuple(name for name in self.files if name.endswith(".html"))
        # The fixed pages, the heaviest plan and each sixth one: the long suite looks at all.
        plans = sorted((n for n in self.pages if n.startswith("p")), key=lambda n: -(folder / n).stat().st_size)
        self.some = (*(name for name in self.pages if name not in plans), *plans[::6])
        self.shown = lru_cache(maxsize=None)(self._shown)

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def links(self, name: str) -> tuple[tuple[str, str], ...]:
        """The doors of a page: where each leads, and its words."""
        return doors(self.text(name))

    def door(self, name: str, words: str) -> str:
        """Where the door with these words leads."""
        return next(href for href, text in self.links(name) if text == words)

    def _shown(self, name: str) -> Shown:
        html = self.text(name)
        start, end = html.index("<div class=steps"), html.index("</main>")
        more = html.find("<section class=view id=more")
        plan = html[start : more if more > 0 else end]
        asked = re.search(r"<h2 id=asked>(.*?)</h2>(.*?)</section>", html, re.DOTALL)
        return Shown(
            steps=tuple(re.findall(r"<li class=step id=([^ >]+)", plan)),
            titles=tuple(title for title, _ in titled(plan)),
            helpers=tuple(helpers for _, helpers in titled(plan)),
            question=unescape(asked[1]) if asked else "",
            links=doors(asked[2]) if asked else (),
            sections=tuple(sections(html[more:end])) if more > 0 else (),
            waiting=WAITING in html,
            html=html,
        )


def doors(html: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (href, unescape(text)) for href, text in re.findall(r'<a class="?door[^>]*href="?([^">]+)"?>(.*?)</a>', html)
    )


def titled(html: str) -> tuple[Titled, ...]:
    """The title of each step and the names of its helpers."""
    parts = re.split(r"<li class=step[^>]*>", html)[1:]
    return tuple((unescape(TITLE.findall(part)[0]), tuple(map(unescape, HELPER.findall(part)))) for part in parts)


def sections(html: str) -> list[tuple[str, str, tuple[Titled, ...]]]:
    """Each section as question, answer and the steps under it; no answer stands for what every answer adds."""
    found = []
    for part in html.split("<details class=card>")[1:]:
        question, _, rest = part.removeprefix("<summary>").partition("</summary>")
        always, *answers = re.split(r"<details><summary>", rest)
        common = titled(always)
        if not answers:
            found.append((unescape(question), "", common))
        for each in answers:
            answer, _, steps = each.partition("</summary>")
            found.append((unescape(question), unescape(answer), (*common, *titled(steps))))
    return found
