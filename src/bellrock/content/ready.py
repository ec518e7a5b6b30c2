"""The lexicon made ready beforehand: the signals as plain values, with the cues of every pattern.

Reading the tables and working out the cues takes a third of one cold check; both are done once, when the advice is
sealed.
"""

import json
from pathlib import Path

from bellrock.content.folder import CONTENT, bytes_of, names_in, words_of
from bellrock.content.manifest import sealed
from bellrock.records.lexicon import Lexicon, Side, Signal, Weights

READY = "signals/ready.json"


def ready_lexicon(root: Path = CONTENT) -> Lexicon | None:
    """The lexicon as it was made ready, without its weights; None while the advice is being edited."""
    seals = sealed(root)
    if seals is None or READY not in seals:
        return None
    # The tables that it was made of are not read, but they must be there and whole: half an update is none.
    for name in names_in(root, "signals", ".yaml"):
        bytes_of(root, name)
    made = json.loads(words_of(root, READY))
    signals = tuple(_signal(row) for row in made["signals"])
    groups = tuple(tuple(words.split(" ")) for words in made["groups"])
    patterns = (pattern for signal in signals for _, pattern in signal.patterns)
    return Lexicon(
        signals=signals,
        weights=Weights(0, 0, 1, 0, ()),
        languages=tuple((code, frozenset(words)) for code, words in made["languages"]),
        measured=frozenset(made["measured"]),
        cues=tuple(
            (pattern, tuple(groups[number] for number in numbers))
            for pattern, numbers in zip(patterns, made["cues"], strict=True)
        ),
    )


def _signal(row: dict[str, object]) -> Signal:
    patterns, forms = row.pop("patterns"), row.pop("forms")
    assert isinstance(patterns, list)
    assert isinstance(forms, list)
    side = Side(str(row.pop("side")))
    return Signal(side=side, patterns=tuple(map(tuple, patterns)), forms=tuple(forms), **row)  # type: ignore[arg-type]


def made_ready(lexicon: Lexicon, cues: dict[str, tuple[tuple[str, ...], ...]]) -> str:
    """The text of the file that holds this lexicon ready; the cues stand in the order of the patterns."""
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
            "personal": each.personal,
        }
        for each in lexicon.signals
    ]
    groups: dict[tuple[str, ...], int] = {}
    numbers = [
        [groups.setdefault(group, len(groups)) for group in cues[pattern]]
        for signal in lexicon.signals
        for _, pattern in signal.patterns
    ]
    fields: dict[str, list[object]] = {
        "signals": list(signals),
        "languages": [[code, sorted(words)] for code, words in lexicon.languages],
        "measured": [*sorted(lexicon.measured)],
        "groups": [" ".join(group) for group in groups],
        "cues": list(numbers),
    }
    parts = (
        f"{json.dumps(name)}: [\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]"
        for name, rows in fields.items()
    )
    return "{" + ",\n".join(parts) + "}\n"
