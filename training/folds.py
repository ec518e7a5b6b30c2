"""Cross-validation in which a campaign is never on both sides, for the weights and for their calibration."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from bellrock.recognise import Recogniser
from bellrock.recognise.judge import brought, conclude, weighed
from bellrock.recognise.weigh import Scales
from bellrock.records.lexicon import Lexicon, Weights
from bellrock.records.material import Channel, Material
from bellrock.records.recognition import Recognition
from training.corpus import Reading
from training.fitting import calibrate, fit
from training.fragments import fragments, heard_alone

FOLDS = 5
PASTED_TEXT = Material("text", Channel.TEXT, "", (), 1, None, None)
_MAILS_OF_ONE_CAMPAIGN = 4.0
_PARTS_OF_ONE_CAMPAIGN = 4.0


@dataclass(frozen=True, slots=True)
class Row:
    """What one sample, or one part of a threat, gives to learn from."""

    signals: frozenset[str]
    group: str
    threat: bool
    brought: float = 0.0
    part: bool = False


def fold_of(group: str) -> int:
    """The fold of a campaign, by its name alone."""
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % FOLDS


def rows_of(lexicon: Lexicon, found: Sequence[Reading]) -> tuple[Row, ...]:
    """The rows to learn from: every sample, and the parts of every threat in which any signal stands."""
    recogniser = Recogniser(lexicon)
    rows = [_row(each, recogniser.scales) for each in found]
    for each in found:
        for part in fragments(each.messages):
            heard = heard_alone(recogniser, part)
            if heard.anywhere:
                rows.append(
                    Row(weighed(heard, PASTED_TEXT, recogniser.scales), each.sample.group, True, brought=1.0, part=True)
                )
    return tuple(rows)


def _row(reading: Reading, scales: Scales) -> Row:
    return Row(
        signals_of(reading, scales),
        reading.sample.group,
        reading.sample.threat,
        brought(reading.heard, reading.material),
    )


def signals_of(reading: Reading, scales: Scales) -> frozenset[str]:
    """The signals of a reading that count."""
    return weighed(reading.heard, reading.material, scales)


def learn(lexicon: Lexicon, rows: Sequence[Row]) -> Weights:
    """The weights from these rows, calibrated on folds among them."""
    weights = _fitted(lexicon, rows)
    odds, threats, counts = [], [], []
    for fold in range(FOLDS):
        rest = [row for row in rows if fold_of(row.group) != fold]
        here = [row for row in rows if fold_of(row.group) == fold]
        scales = Scales(replace(lexicon, weights=_fitted(lexicon, rest)))
        odds += [scales.log_odds(row.signals, row.brought) for row in here]
        threats += [row.threat for row in here]
        counts += list(_counts(here))
    slope, shift = calibrate(odds, threats, np.array(counts))
    return replace(weights, slope=slope, shift=shift)


def _fitted(lexicon: Lexicon, rows: Sequence[Row]) -> Weights:
    signals, chosen = [row.signals for row in rows], [row.brought for row in rows]
    return fit(lexicon, signals, chosen, [row.threat for row in rows], _counts(rows))


def _counts(rows: Sequence[Row]) -> np.ndarray:
    """What each row counts for: a campaign sent often, and a mail cut into many parts, count for little more."""
    mails = Counter(row.group for row in rows if row.threat and not row.part)
    parts = Counter(row.group for row in rows if row.part)
    counts = []
    for row in rows:
        if row.part:
            counts.append(min(1.0, _PARTS_OF_ONE_CAMPAIGN / parts[row.group]))
        else:
            counts.append(min(1.0, _MAILS_OF_ONE_CAMPAIGN / mails[row.group]) if row.threat else 1.0)
    return np.array(counts)


def held_out(lexicon: Lexicon, found: Sequence[Reading], rows: Sequence[Row]) -> tuple[Recognition, ...]:
    """The recognition of every reading by weights that never saw its campaign."""
    learned = [learn(lexicon, [row for row in rows if fold_of(row.group) != fold]) for fold in range(FOLDS)]
    judges = [replace(lexicon, weights=weights) for weights in learned]
    scales = [Scales(judge) for judge in judges]
    return tuple(
        conclude(each.heard, each.material, judges[fold], scales[fold])
        for each in found
        for fold in (fold_of(each.sample.group),)
    )


def held_out_parts(
    lexicon: Lexicon, found: Sequence[Reading], rows: Sequence[Row]
) -> tuple[tuple[Reading, str, Recognition], ...]:
    """The recognition of every part of every threat, as a pasted text, by weights that never saw its campaign."""
    recogniser = Recogniser(lexicon)
    learned = [learn(lexicon, [row for row in rows if fold_of(row.group) != fold]) for fold in range(FOLDS)]
    judges = [replace(lexicon, weights=weights) for weights in learned]
    results = []
    for each in found:
        fold = fold_of(each.sample.group)
        for part in fragments(each.messages):
            heard = heard_alone(recogniser, part)
            results.append((each, part, conclude(heard, PASTED_TEXT, judges[fold], Scales(judges[fold]))))
    return tuple(results)
