"""Reads gettext catalogues (.po) as they stand in locale/: strictly, with the line of every mistake.

Only what is used here is read: comments, msgid and msgstr, each of one or more quoted lines.
"""

import json
from dataclasses import dataclass, field

CHECKED = "X-Checked-By"


class CatalogueError(Exception):
    """A catalogue is not written as it must be."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one language by their English, and the fields of the head."""

    words: dict[str, str] = field(default_factory=dict)
    head: dict[str, str] = field(default_factory=dict)

    @property
    def checked_by(self) -> str:
        """Who has checked it and has this as a first language; empty while nobody has."""
        return self.head.get(CHECKED, "")


def read_catalogue(name: str, text: str) -> Catalogue:
    """The catalogue in `text`; raises CatalogueError with `name` and the line."""
    found: dict[str, str] = {}
    entry: dict[str, str] = {}
    key = ""
    for number, line in enumerate([*text.splitlines(), ""], 1):
        where = f"{name}, line {number}"
        if line.startswith("#"):
            continue
        if not line.strip():
            _keep(entry, found, where)
            entry, key = {}, ""
            continue
        word, _, rest = line.partition(" ")
        if word in {"msgid", "msgstr"}:
            if word in entry or (word == "msgstr" and "msgid" not in entry):
                raise CatalogueError(f"{where}: each entry is one msgid and then one msgstr, with an empty line after.")
            key, line = word, rest
            entry[key] = ""
        elif not line.startswith('"') or not key:
            raise CatalogueError(f"{where}: “{word}” is not known here.")
        entry[key] += _unquoted(line, where)
    head = dict(line.split(": ", 1) for line in found.pop("", "").splitlines() if ": " in line)
    return Catalogue(found, head)


def _keep(entry: dict[str, str], found: dict[str, str], where: str) -> None:
    if not entry:
        return
    if "msgstr" not in entry:
        raise CatalogueError(f"{where}: the msgstr is missing above this line.")
    if entry["msgid"] in found:
        raise CatalogueError(f"{where}: “{entry['msgid']}” stands here twice.")
    found[entry["msgid"]] = entry["msgstr"]


def _unquoted(text: str, where: str) -> str:
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, str):
        raise CatalogueError(f"{where}: words stand between two straight quotes.")
    return value


def written(words: dict[str, str], head: dict[str, str]) -> str:
    """The text of a catalogue."""
    fields = "".join(f"{key}: {value}\n" for key, value in head.items())
    entries = [("", fields), *words.items()]
    return "\n".join(f"msgid {_quoted(source)}\nmsgstr {_quoted(other)}\n" for source, other in entries)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
