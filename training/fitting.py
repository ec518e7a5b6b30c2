"""A logistic model whose weights start at what a helpline worker would give and are moved by what was seen.

Each weight has a normal prior around its signal's own `prior`, so a signal never seen in the corpora keeps it.
A signal that speaks for a threat never gets a negative weight, and one that speaks about threats never a positive one.
"""

from collections.abc import Sequence

import numpy as np

from bellrock.records.lexicon import Lexicon, Side, Weights

# How far the corpora may move a weight: the spread of its prior, in log odds.
SPREAD = 1.0
BIAS_PRIOR, BIAS_SPREAD = -5.2, 0.5
# A judgement and not learned: the corpora hold no pastes of people who were in doubt.
PASTED = 2.4
_STEPS = 4000


def fit(
    lexicon: Lexicon,
    rows: Sequence[frozenset[str]],
    chosen: Sequence[float],
    threats: Sequence[bool],
    weights: np.ndarray,
) -> Weights:
    """The weights learned from rows of signals; `slope` 1 and `shift` 0 until they are calibrated."""
    ids = [signal.id for signal in lexicon.signals if signal.side is not Side.CONTEXT]
    sides = {signal.id: signal.side for signal in lexicon.signals}
    priors = {signal.id: signal.prior for signal in lexicon.signals}
    place = {name: column for column, name in enumerate(ids)}
    x = np.zeros((len(rows), len(ids)))
    for number, row in enumerate(rows):
        for name in row:
            if name in place:
                x[number, place[name]] = 1.0
    y = np.array(threats, dtype=float)
    brought = PASTED * np.array(chosen, dtype=float)
    start = np.array([priors[name] for name in ids])
    speaks = np.array([sides[name] in (Side.ABOUT, Side.REPORT) for name in ids])
    lowest = np.where(speaks, -np.inf, 0.05)
    highest = np.where(speaks, -0.05, np.inf)
    learned, bias = start.copy(), BIAS_PRIOR
    rate = 4.0 / (np.sum(weights) * 0.05 + 10)
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-(x @ learned + bias + brought)))
        slack = weights * (chance - y)
        learned -= rate * (x.T @ slack + (learned - start) / SPREAD**2)
        bias -= rate * (float(np.sum(slack)) + (bias - BIAS_PRIOR) / BIAS_SPREAD**2)
        learned = np.clip(learned, lowest, highest)
    by_signal = tuple((name, round(float(weight), 3)) for name, weight in zip(ids, learned, strict=True))
    return Weights(round(float(bias), 3), PASTED, 1.0, 0.0, by_signal)


def calibrate(odds: Sequence[float], threats: Sequence[bool], counts: np.ndarray) -> tuple[float, float]:
    """The slope and shift that make held-out log odds honest (Platt's way, with his softened targets)."""
    x, known = np.array(odds), np.array(threats)
    ups, downs = float(counts[known].sum()), float(counts[~known].sum())
    y = np.where(known, (ups + 1) / (ups + 2), 1 / (downs + 2))
    slope, shift = 1.0, 0.0
    for _ in range(200):
        chance = 1 / (1 + np.exp(-np.clip(slope * x + shift, -30, 30)))
        slack, spread = counts * (chance - y), counts * np.maximum(chance * (1 - chance), 1e-9)
        gradient = np.array([float(slack @ x) + 0.01 * (slope - 1), float(slack.sum()) + 0.01 * shift])
        curve = np.array([[spread @ (x * x) + 0.01, spread @ x], [spread @ x, spread.sum() + 0.01]])
        step = np.linalg.solve(curve, gradient)
        slope, shift = slope - float(step[0]), shift - float(step[1])
        if float(np.abs(step).max()) < 1e-6:
            break
    return round(slope, 3), round(shift, 3)
