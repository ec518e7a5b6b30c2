"""The lexicon that recognise goes by, as it stands in content/signals/, content/weights/ and content/languages.yaml."""

import json
import re
from dataclasses import replace
from pathlib import Path

from bellrock.content.folder import CONTENT, names_in, words_of
from bellrock.content.ready import ready_lexicon
from bellrock.content.table import Row, read_rows
from bellrock.records.lexicon import Lexicon, Side, Signal, Weights
from bellrock.records.recognition import Form

WEIGHTS = "weights/recognise.json"
_WORDS = "signals/words.yaml"
_WORD = re.compile(r"\{([a-z]+)\}")


def load_lexicon(root: Path = CONTENT, weights: Weights | None = None) -> Lexicon:
    """All signals, with the weights learned for them, or with `weights` while others are being learned."""
    ready = ready_lexicon(root)
    return replace(ready or read_lexicon(root), weights=weights or load_weights(root))


def read_lexicon(root: Path = CONTENT) -> Lexicon:
    """All signals as the tables hold them, without weights."""
    languages = read_rows("languages.yaml", words_of(root, "languages.yaml"))
    codes = tuple(row.text("code") for row in languages)
    measured = frozenset(row.text("code") for row in languages if row.text("measured") == "yes")
    small = tuple((row.text("code"), frozenset(row.text("words").split())) for row in languages)
    for row in languages:
        row.finish()
    shared = _shared_words(root)
    files = (name for name in names_in(root, "signals", ".yaml") if name != _WORDS)
    signals = tuple(_signal(row, codes, shared) for name in files for row in read_rows(name, words_of(root, name)))
    return Lexicon(signals, Weights(0, 0, 1, 0, ()), small, measured)


def load_weights(root: Path = CONTENT) -> Weights:
    """The learned numbers alone."""
    row = json.loads(words_of(root, WEIGHTS))
    return Weights(row["bias"], row["pasted"], row["slope"], row["shift"], tuple(row["by_signal"].items()))


def signal_examples(root: Path = CONTENT) -> tuple[tuple[str, str, bool, str], ...]:
    """Every example of every signal: its id, its language, whether it must fire, and its words."""
    files = (name for name in names_in(root, "signals", ".yaml") if name != _WORDS)
    examples = []
    for row in (row for name in files for row in read_rows(name, words_of(root, name))):
        for key, fires in (("fires", True), ("silent", False)):
            words = row.row(key)
            examples += [(row.text("id"), code, fires, text) for code in words.names for text in words.texts(code)]
    return tuple(examples)


def _shared_words(root: Path) -> dict[tuple[str, str], str]:
    rows = read_rows(_WORDS, words_of(root, _WORDS))
    return {(row.text("id"), code): row.text(code) for row in rows for code in row.names if code != "id"}


def _signal(row: Row, codes: tuple[str, ...], shared: dict[tuple[str, str], str]) -> Signal:
    patterns = row.row("patterns")
    pairs = []
    for code in patterns.names:
        if code not in (*codes, "any"):
            raise row.wrong(f"“{code}” is not a language of languages.yaml.")
        pairs += [(code, _spelled(pattern, code, shared, row)) for pattern in patterns.texts(code)]
    for key in ("fires", "silent"):
        row.row(key)
    signal = Signal(
        id=row.text("id"),
        title=row.text("title"),
        sentence=row.text("sentence"),
        side=row.choice("side", Side),
        prior=float(row.text("prior")),
        reason=row.text("reason"),
        patterns=tuple(pairs),
        forms=tuple(Form(form).value for form in row.texts("forms", ())),
        personal=row.text("personal", "no") == "yes",
    )
    row.finish()
    return signal


def _spelled(pattern: str, code: str, shared: dict[tuple[str, str], str], row: Row) -> str:
    """The pattern with each {word} written out."""

    def word(found: re.Match[str]) -> str:
        name = found.group(1)
        words = shared.get((name, code)) or shared.get((name, "any"))
        if words is None:
            raise row.wrong(f"“{{{name}}}” is not a word of words.yaml in “{code}”.")
        return words

    return _WORD.sub(word, pattern)
