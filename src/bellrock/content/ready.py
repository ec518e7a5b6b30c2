"""The signals and the headlines made ready beforehand, as plain values, with the cues of every pattern.

Reading the tables and working out the cues takes a third of one cold check; both are done once, when the advice is
sealed.
"""

import json
from pathlib import Path
from typing import Any

from bellrock.content.folder import CONTENT, bytes_of, names_in, words_of
from bellrock.content.manifest import sealed
from bellrock.records.case import Verdict
from bellrock.records.headline import Headline, Headlines
from bellrock.records.lexicon import Cues, Lexicon, Role, Side, Signal, Weights

READY = "signals/ready.json"
HEADLINES = "headlines.json"


def ready_lexicon(root: Path = CONTENT) -> Lexicon | None:
    """The lexicon as it was made ready, without its weights; None while the advice is being edited."""
    made = _made(root, READY, names_in(root, "signals", ".yaml"))
    if made is None:
        return None
    signals = tuple(_signal(row) for row in made["signals"])
    return Lexicon(
        signals=signals,
        weights=Weights(0, 0, 1, 0, ()),
        languages=tuple((code, frozenset(words)) for code, words in made["languages"]),
        measured=frozenset(made["measured"]),
        in_part=frozenset(made["in_part"]),
        words=tuple((name, code, pattern) for name, code, pattern in made["words"]),
        cues=tuple(Cues(code, kept) for code, kept in made["cues"]),
    )


def ready_headlines(root: Path = CONTENT) -> Headlines | None:
    """The headlines as they were made ready; None while the advice is being edited."""
    made = _made(root, HEADLINES, ("headlines.yaml",))
    if made is None:
        return None
    return Headlines(
        tuple(Headline(Verdict(row["id"]), row["title"], tuple(row["lines"])) for row in made["headlines"])
    )


def _made(root: Path, name: str, of: tuple[str, ...]) -> dict[str, Any] | None:
    """What the file `name` holds; the tables that it was made of must be there and whole: half an update is none."""
    seals = sealed(root)
    if seals is None or name not in seals:
        return None
    for each in of:
        bytes_of(root, each)
    made: dict[str, Any] = json.loads(words_of(root, name))
    return made


def _signal(row: dict[str, object]) -> Signal:
    patterns, forms, roles = row.pop("patterns"), row.pop("forms"), row.pop("roles")
    assert isinstance(patterns, list)
    assert isinstance(forms, list)
    assert isinstance(roles, list)
    return Signal(
        side=Side(str(row.pop("side"))),
        patterns=tuple(map(tuple, patterns)),
        forms=tuple(forms),
        roles=tuple(map(Role, roles)),
        **row,  # type: ignore[arg-type]
    )


def made_ready(lexicon: Lexicon) -> str:
    """The text of the file that holds this lexicon ready."""
    signals = [
        {
            "id": each.id,
            "title": each.title,
            "sentence": each.sentence,
            "side": each.side.value,
            "prior": each.prior,
            "reason": each.reason,
            "patterns": each.patterns,
            "forms": each.forms,
            "roles": each.roles,
        }
        for each in lexicon.signals
    ]
    fields: dict[str, list[object]] = {
        "signals": list(signals),
        "languages": [[code, sorted(words)] for code, words in lexicon.languages],
        "measured": [*sorted(lexicon.measured)],
        "in_part": [*sorted(lexicon.in_part)],
        "words": [list(row) for row in lexicon.words],
        "cues": [[each.language, each.kept] for each in lexicon.cues],
    }
    return _written(fields)


def headlines_made_ready(headlines: Headlines) -> str:
    """The text of the file that holds the headlines ready."""
    rows = [{"id": each.verdict.value, "title": each.title, "lines": each.lines} for each in headlines.each]
    return _written({"headlines": [*rows]})


def _written(fields: dict[str, list[object]]) -> str:
    parts = (
        f"{json.dumps(name)}: [\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]"
        for name, rows in fields.items()
    )
    return "{" + ",\n".join(parts) + "}\n"
