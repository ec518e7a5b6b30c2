"""The lexicon that recognise goes by, as it stands in content/signals/, content/weights/ and content/languages.yaml."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bellrock.content.folder import CONTENT, names_in, words_of
from bellrock.content.ready import ready_lexicon
from bellrock.content.table import Row, read_rows
from bellrock.records.lexicon import ANY, Lexicon, Role, Side, Signal, Weights
from bellrock.records.recognition import Form

WEIGHTS = "weights/recognise.json"
_WORDS, _WORDINGS = "signals/words.yaml", "wordings"
_WORD = re.compile(r"\{([a-z]+)\}")
_Shared = dict[tuple[str, str], str]


def load_lexicon(root: Path = CONTENT, weights: Weights | None = None) -> Lexicon:
    """All signals, with the weights learned for them, or with `weights` while others are being learned."""
    ready = ready_lexicon(root)
    return replace(ready or read_lexicon(root), weights=weights or load_weights(root))


def read_lexicon(root: Path = CONTENT) -> Lexicon:
    """All signals as the tables hold them, without weights."""
    languages = read_rows("languages.yaml", words_of(root, "languages.yaml"))
    codes = tuple(row.text("code") for row in languages)
    measured = frozenset(row.text("code") for row in languages if row.text("measured") == "yes")
    in_part = frozenset(row.text("code") for row in languages if row.text("read", "whole") == "in part")
    small = tuple((row.text("code"), frozenset(row.text("words").split())) for row in languages)
    for row in languages:
        row.finish()
    shared = _shared_words(root, codes)
    files = (name for name in names_in(root, "signals", ".yaml") if name != _WORDS)
    signals = tuple(_signal(row, codes, shared) for name in files for row in read_rows(name, words_of(root, name)))
    words = tuple((name, code, pattern) for (name, code), pattern in shared.items())
    return Lexicon(signals, Weights(0, 0, 1, 0, ()), small, measured, words, in_part)


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


def _shared_words(root: Path, codes: tuple[str, ...]) -> _Shared:
    """The words that patterns share, by name and language: those of all languages, then those of each one's file."""
    rows = read_rows(_WORDS, words_of(root, _WORDS))
    shared = {(row.text("id"), code): row.text(code) for row in rows for code in row.names if code != "id"}
    for name in names_in(root, _WORDINGS, ".yaml"):
        code = Path(name).stem
        for row in read_rows(name, words_of(root, name)):
            if code not in codes:
                raise row.wrong(f"“{code}” is not a language of languages.yaml.")
            shared[row.text("id"), code] = "|".join(row.texts("words"))
            for named in _named(shared[row.text("id"), code]):
                if not {(named, code), (named, ANY)} & shared.keys():
                    raise row.wrong(f"“{{{named}}}” is no word of “{code}” that stands before this row.")
            row.finish()
    return shared


def _named(pattern: str) -> frozenset[str]:
    return frozenset(_WORD.findall(pattern))


def _signal(row: Row, codes: tuple[str, ...], shared: _Shared) -> Signal:
    pairs: list[tuple[str, str]] = []
    patterns = row.row("patterns") if "patterns" in row else None
    for code in patterns.names if patterns else ():
        if code not in (*codes, ANY):
            raise row.wrong(f"“{code}” is not a language of languages.yaml.")
        assert patterns
        pairs += [(code, _known(pattern, code, shared, row)) for pattern in patterns.texts(code)]
    for pattern in row.texts("each", ()):
        pairs += _of_each(pattern, codes, shared, row)
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
        roles=tuple(_role(each, row) for each in row.texts("roles", ())),
    )
    row.finish()
    return signal


def _role(text: str, row: Row) -> Role:
    try:
        return Role(text)
    except ValueError:
        raise row.wrong(f"“{text}” is not one of the roles: {', '.join(Role)}.", "roles") from None


def _of_each(pattern: str, codes: tuple[str, ...], shared: _Shared, row: Row) -> Iterator[tuple[str, str]]:
    """A pattern that is made of words alone, for every language that has all of them."""
    named = _named(pattern)
    spoken = [code for code in codes if all((name, code) in shared or (name, ANY) in shared for name in named)]
    if not spoken:
        raise row.wrong(f"no language has all the words of “{pattern}”.")
    return ((code, pattern) for code in spoken)


def _known(pattern: str, code: str, shared: _Shared, row: Row) -> str:
    for name in _named(pattern):
        if (name, code) not in shared and (name, ANY) not in shared:
            raise row.wrong(f"“{{{name}}}” is not a word of words.yaml in “{code}”.")
    return pattern
