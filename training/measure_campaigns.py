"""How often a known campaign is named wrongly, and how much of it must be pasted to be known.

`python -m training.measure_campaigns ../shared/corpora`
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from bellrock.jobs.campaigns import build_from, copies_in
from bellrock.read import read
from bellrock.recognise.campaigns import known_campaign
from bellrock.records.campaign import Fingerprint
from bellrock.records.message import Message
from bellrock.records.recognition import Campaign
from training.build_campaigns import NON_COMMERCIAL, SALT

_PARTS = (20, 40, 80)


def _fingerprints(paths: list[Path]) -> tuple[Fingerprint, ...]:
    rows = json.loads(build_from(copies_in(paths), SALT).campaigns)["campaigns"]
    return tuple(
        Fingerprint(Campaign(row["id"], row["copies"], row["first_year"], row["last_year"]), frozenset(row["sketch"]))
        for row in rows
    )


def _text(path: Path) -> str:
    with path.open("rb") as stream:
        return "\n".join(part.text for part in read(path.name, stream) if isinstance(part, Message))


def _windows(text: str, length: int) -> Iterator[str]:
    words = text.split()
    for at in range(0, max(len(words) - length, 0) + 1, length):
        yield " ".join(words[at : at + length])


def main() -> None:
    """Print wrong matches and the share of pasted parts that is known, for parts of several lengths."""
    corpora = Path(sys.argv[1])
    rows = [json.loads(line) for line in (corpora / "index.jsonl").read_text(encoding="utf-8").splitlines()]
    threats = [row for row in rows if row["label"] == "sextortion"]
    free = [row for row in threats if NON_COMMERCIAL not in row["id"]]
    everything = _fingerprints([corpora / row["file"] for row in free])

    others = [row for row in rows if row["label"] != "sextortion"]
    wrong = sum(known_campaign(_text(corpora / row["file"]), everything) is not None for row in others)
    print(f"named wrongly among {len(others)} texts of other kinds: {wrong}")

    groups = sorted({row["group"] for row in threats})
    astray = 0
    for group in groups:
        rest = _fingerprints([corpora / row["file"] for row in free if row["group"] != group])
        texts = [_text(corpora / row["file"]) for row in threats if row["group"] == group]
        astray += sum(known_campaign(text, rest) is not None for text in texts)
    print(f"taken for another campaign among {len(threats)} mails of {len(groups)} campaigns: {astray}")

    for length in _PARTS:
        parts = [part for row in free for part in _windows(_text(corpora / row["file"]), length)]
        known = sum(known_campaign(part, everything) is not None for part in parts)
        print(f"parts of {length} words that are known: {known} of {len(parts)} ({known / len(parts):.0%})")


if __name__ == "__main__":
    main()
