"""Measure recognition on a folder of labelled messages, by cross-validation over campaigns.

usage: python training/measure_recognise.py CORPUS_FOLDER
Prints Markdown for docs/measurements.md; counts and shares alone, no text.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from bellrock.content.lexicon import load_lexicon
from bellrock.recognise import Recogniser
from bellrock.records.recognition import Answer, Band, Form, Recognition
from training.corpus import OTHER, SEXTORTION, Reading, readings
from training.folds import FOLDS, held_out, held_out_parts, rows_of
from training.train_recognise import UNLEARNED

_BINS = ((0.0, 0.01), (0.01, 0.05), (0.05, 0.2), (0.2, 0.5), (0.5, 0.8), (0.8, 0.95), (0.95, 0.99), (0.99, 1.001))
Pair = tuple[Reading, Recognition]


def main(folder: str) -> None:
    """Print every figure."""
    lexicon = load_lexicon(weights=UNLEARNED)
    found = readings(Path(folder), Recogniser(lexicon))
    rows = rows_of(lexicon, found)
    pairs = tuple(zip(found, held_out(lexicon, found, rows), strict=True))
    print(f"{len(found)} files, {FOLDS} folds over campaigns; weights and calibration never saw the campaign.\n")
    _answers(pairs)
    _scores(pairs)
    _calibration(pairs)
    parts = held_out_parts(lexicon, found, rows)
    _parts([(reading, answer) for reading, _, answer in parts])


def _answers(pairs: Sequence[Pair]) -> None:
    print("| label | files | threat | about | none | own report |\n|---|---|---|---|---|---|")
    for label, rows in _by(pairs, lambda pair: pair[0].sample.label):
        given = Counter(answer.answer for _, answer in rows)
        own = sum(answer.own_report for _, answer in rows)
        print(
            f"| {label} | {len(rows)} | {given[Answer.THREAT]} | {given[Answer.ABOUT]} | {given[Answer.NONE]} | {own} |"
        )
    forms = Counter(answer.form for reading, answer in pairs if reading.sample.label == OTHER)
    personal = sum(answer.holds_personal for reading, answer in pairs if reading.sample.label == SEXTORTION)
    print(
        f"\nOther extortion with its form: {forms[Form.OTHER_EXTORTION]}. Mass mails said to be personal: {personal}.\n"
    )


def _scores(pairs: Sequence[Pair]) -> None:
    kept = [(r.sample, a.answer is Answer.THREAT) for r, a in pairs if r.sample.label != OTHER]
    right = sum(hit for sample, hit in kept if sample.threat)
    wrong = sum(hit for sample, hit in kept if not sample.threat)
    missed = sum(not hit for sample, hit in kept if sample.threat)
    f1 = 2 * right / (2 * right + wrong + missed)
    print(f"Sextortion: {right} found, {missed} missed, {wrong} false alarms, F1 {f1:.3f}.\n")
    print("| sextortion by | files | found |\n|---|---|---|")
    real = [pair for pair in pairs if pair[0].sample.label == SEXTORTION]
    for name, key in (
        ("language", lambda p: p[0].sample.language),
        ("disguised", lambda p: str(p[0].sample.obfuscated)),
    ):
        for value, rows in _by(real, key):
            print(f"| {name} {value} | {len(rows)} | {sum(a.answer is Answer.THREAT for _, a in rows)} |")
    print()


def _calibration(pairs: Sequence[Pair]) -> None:
    brier = sum((a.probability - r.sample.threat) ** 2 for r, a in pairs) / len(pairs)
    print(f"Brier score {brier:.4f} over {len(pairs)} files.\n")
    print("| said | files | mean said | threats among them |\n|---|---|---|---|")
    for low, high in _BINS:
        rows = [(r.sample.threat, a.probability) for r, a in pairs if low <= a.probability < high]
        if rows:
            mean = sum(said for _, said in rows) / len(rows)
            share = sum(threat for threat, _ in rows) / len(rows)
            print(f"| {low:.2f} to {min(high, 1):.2f} | {len(rows)} | {mean:.3f} | {share:.3f} |")
    bands = Counter((a.band, r.sample.threat) for r, a in pairs if a.answer is Answer.THREAT)
    print("\n| words, of those called threat | right | wrong |\n|---|---|---|")
    for band in Band:
        print(f"| {band.value} | {bands[band, True]} | {bands[band, False]} |")
    print()


def _parts(pairs: Sequence[Pair]) -> None:
    rows = [pair for pair in pairs if pair[0].sample.label == SEXTORTION]
    hits = sum(a.answer is Answer.THREAT for _, a in rows)
    by_group = [
        sum(a.answer is Answer.THREAT for _, a in group) / len(group)
        for _, group in _by(rows, lambda pair: pair[0].sample.group)
    ]
    campaigns = sum(by_group) / len(by_group)
    print(f"Parts of five sentences, pasted: {hits} of {len(rows)} called threat; mean over campaigns {campaigns:.2f}.")


def _by(pairs: Iterable[Pair], key: object) -> list[tuple[str, list[Pair]]]:
    groups: dict[str, list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(key(pair), []).append(pair)  # type: ignore[operator]
    return sorted(groups.items())


if __name__ == "__main__":
    main(sys.argv[1])
