"""A folder of labelled messages (index.jsonl and data/), heard by a recogniser; no text of it is kept."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bellrock.read import read
from bellrock.recognise import Recogniser
from bellrock.recognise.heard import Heard
from bellrock.records.errors import Unreadable
from bellrock.records.material import Material
from bellrock.records.message import Message

SEXTORTION, OTHER = "sextortion", "other_extortion"


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled file: `group` is its campaign, `language` two letters or "und"."""

    path: Path
    label: str
    group: str
    language: str
    obfuscated: bool

    @property
    def threat(self) -> bool:
        """True for extortion of any kind."""
        return self.label in (SEXTORTION, OTHER)


@dataclass(frozen=True, slots=True)
class Reading:
    """A sample as the recogniser heard it, and the messages of a threat, to cut fragments from."""

    sample: Sample
    heard: Heard
    material: Material
    messages: tuple[Message, ...]


def samples(folder: Path) -> Iterator[Sample]:
    """The rows of index.jsonl."""
    for line in (folder / "index.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Sample(folder / row["file"], row["label"], row["group"], row["language"], bool(row.get("obfuscation")))


def readings(folder: Path, recogniser: Recogniser) -> tuple[Reading, ...]:
    """Every sample that can be read, heard."""
    found = []
    for sample in samples(folder):
        try:
            found.append(_reading(sample, recogniser))
        except Unreadable as error:
            print(f"not read: {sample.path.name}: {error.code}")
    return tuple(found)


def _reading(sample: Sample, recogniser: Recogniser) -> Reading:
    listening = recogniser.start()
    messages: list[Message] = []
    with sample.path.open("rb") as stream:
        for each in read(sample.path.name, stream):
            if isinstance(each, Material):
                material = each
            else:
                listening.hear(each)
                messages.append(each)
    return Reading(sample, listening.heard(), material, tuple(messages) if sample.threat else ())
