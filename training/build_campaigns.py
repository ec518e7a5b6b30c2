"""Build content/campaigns/ from the labelled corpora: `python -m training.build_campaigns ../shared/corpora`.

Only mails labelled sextortion count, and never those of the non-commercial set.
Numbers only are written: no word of any mail is kept.
"""

import json
import sys
from pathlib import Path

from bellrock.content.manifest import SEAL
from bellrock.jobs.campaigns import build_from, copies_in

# CC BY-NC 4.0: what is learned from it may be measured, its fingerprints may not be shipped.
NON_COMMERCIAL = "phishing_pot"
# A salt keeps the list from being looked up in a ready-made table; it is no secret, for it ships with the list.
SALT = "bellrock-campaigns-1"


def paths_of_campaigns(corpora: Path) -> list[Path]:
    """The labelled sextortion texts that may be learned from."""
    rows = [json.loads(line) for line in (corpora / "index.jsonl").read_text(encoding="utf-8").splitlines()]
    wanted = (row for row in rows if row["label"] == "sextortion" and NON_COMMERCIAL not in row["id"])
    return sorted(corpora / row["file"] for row in wanted)


def main() -> None:
    """Write the fingerprints and the marks of wallets, and say how many there are."""
    built = build_from(copies_in(paths_of_campaigns(Path(sys.argv[1]))), SALT)
    folder = Path(__file__).parent.parent / "src" / "bellrock" / "content" / "campaigns"
    folder.mkdir(exist_ok=True)
    (folder / "campaigns.json").write_text(built.campaigns, encoding="utf-8")
    (folder / "wallets.json").write_text(built.wallets, encoding="utf-8")
    print(f"{built.count} campaigns from {built.copies} copies")
    print(f"Now run: {SEAL}", file=sys.stderr)


if __name__ == "__main__":
    main()
