"""A Markdown page with front matter: a table row, a title, and sections under `##` headings."""

from dataclasses import dataclass

from bellrock.content.table import Row, read_row
from bellrock.records.errors import ContentError


@dataclass(frozen=True, slots=True)
class Page:
    """A page as written: `sections` maps each heading, in order, to its lines; text before the first is under ""."""

    file: str
    front: Row
    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]

    def section(self, heading: str) -> tuple[str, ...]:
        """The lines under a heading, without blank lines and list marks; refused when there is no such heading."""
        for name, lines in self.sections:
            if name == heading:
                return tuple(line.removeprefix("- ").strip() for line in lines if line.strip())
        raise ContentError(self.file, f"{self.file}: the part “## {heading}” is missing.")


def read_page(file: str, text: str) -> Page:
    """The page in `text`; refused without front matter between `---` lines or without one `#` title."""
    lines = text.split("\n")
    if lines[0].strip() != "---" or "---" not in (line.strip() for line in lines[1:]):
        raise ContentError(f"{file}:1", f"{file}, line 1: the page must begin with front matter between two lines ---.")
    end = next(number for number, line in enumerate(lines[1:], 1) if line.strip() == "---")
    front = read_row(file, "\n".join(lines[1:end]), first_line=2)
    title = ""
    sections: list[tuple[str, list[str]]] = [("", [])]
    for number, line in enumerate(lines[end + 1 :], end + 2):
        if line.startswith("# "):
            if title:
                raise ContentError(f"{file}:{number}", f"{file}, line {number}: a page has one title only.")
            title = line[2:].strip()
        elif line.startswith("## "):
            sections.append((line[3:].strip(), []))
        else:
            sections[-1][1].append(line)
    if not title:
        raise ContentError(file, f"{file}: the page has no title (a line that begins with one #).")
    return Page(file, front, title, tuple((name, tuple(body)) for name, body in sections))
