"""Every signal: its own examples, its words for the person, and that no pattern can be skipped by mistake."""

import re

import pytest

from bellrock.content.lexicon import load_lexicon, signal_examples
from bellrock.read.normalise import normalise
from bellrock.recognise.chain import Chain, alternatives
from bellrock.recognise.cue_index import CueIndex, WordsKnown, words_of
from bellrock.recognise.fold import fold
from bellrock.recognise.notation import cues, parts
from bellrock.recognise.signals import Finder
from bellrock.recognise.wordings import Wordings
from bellrock.records.errors import ContentError
from bellrock.records.lexicon import Side, Signal

LEXICON = load_lexicon()
FINDER = Finder(LEXICON)
WORDINGS = Wordings(LEXICON.words)
EXAMPLES = signal_examples()
MADE_OF_WORDS = re.compile(r"!?(?:\{[a-z]+\}[| &!]*)+")
SPELLED = tuple(
    (each.id, WORDINGS.spelled(pattern, code)) for each in LEXICON.signals for code, pattern in each.patterns
)
WHOLE = {"en", "de", "pt", "es", "fr", "it", "nl", "pl"}


@pytest.mark.parametrize(("signal", "language", "fires", "text"), EXAMPLES)
def test_an_example_fires_or_stays_silent_as_its_row_says(signal: str, language: str, fires: bool, text: str) -> None:
    found = {hit.signal for hit in FINDER.find(fold(normalise(text).text), (language,))}
    assert (signal in found) is fires


@pytest.mark.parametrize("signal", LEXICON.signals, ids=lambda signal: signal.id)
def test_a_signal_has_an_example_in_each_of_its_languages(signal: Signal) -> None:
    shown = {language for name, language, fires, _ in EXAMPLES if name == signal.id and fires}
    silent = [text for name, _, fires, text in EXAMPLES if name == signal.id and not fires]
    # A pattern that is made of words alone is shown in the file of each language (test_wordings).
    needed = {language for language, pattern in signal.patterns if not MADE_OF_WORDS.fullmatch(pattern)}
    assert needed - {"any"} <= shown
    assert shown
    assert silent


@pytest.mark.parametrize("signal", LEXICON.signals, ids=lambda signal: signal.id)
def test_a_signal_speaks_plainly_to_the_person(signal: Signal) -> None:
    for words in (signal.title, signal.sentence):
        assert "!" not in words
        assert not re.search(r"n't\b|\b\w+'(?:re|ll|ve)\b", words)
        assert len(words.split(".")[0].split()) <= 16
    assert signal.reason.endswith(".")
    assert re.fullmatch("[a-z]+(?:-[a-z]+)*", signal.id)


def test_the_signals_that_carry_a_threat_are_known_in_the_eight_first_languages() -> None:
    carried = {"recorded-you", "will-show-people", "will-publish", "pay-or-else", "money-demand", "deadline"}
    carried |= {"promise-delete", "have-your-pictures", "obey-or-else", "short-threat", "own-report", "threat-told"}
    for signal in LEXICON.signals:
        if signal.id in carried:
            assert {language for language, _ in signal.patterns} >= WHOLE
            carried.discard(signal.id)
    assert not carried


def test_no_signal_stands_twice_and_none_counts_against_its_own_side() -> None:
    names = [signal.id for signal in LEXICON.signals]
    assert len(names) == len(set(names))
    learned = dict(LEXICON.weights.by_signal)
    for signal in LEXICON.signals:
        weight = learned.get(signal.id, signal.prior)
        if signal.side in (Side.THREAT, Side.OTHER):
            assert weight > 0
        elif signal.side is Side.CONTEXT:
            assert weight == 0
        else:
            assert weight < 0


def test_every_signal_that_weighs_was_learned_with_the_rest() -> None:
    weighing = {signal.id for signal in LEXICON.signals if signal.side is not Side.CONTEXT}
    assert weighing == set(dict(LEXICON.weights.by_signal))


def test_no_pattern_is_found_where_its_cues_are_missing() -> None:
    texts = [fold(normalise(text).text) for _, _, _, text in EXAMPLES]
    written = {way for _, pattern in SPELLED for part in parts(pattern) for way in alternatives(part.removeprefix("!"))}
    held = CueIndex()
    ways = [(way, Chain(way), [held.bit(group) for group in cues(way)]) for way in sorted(written)]
    for text in texts:
        here = held.held(words_of(text), WordsKnown())
        for way, chain, needed in ways:
            if any(bit & ~here for bit in needed):
                assert chain.search(text, 0, len(text))[0] is None, (way, text)


def test_no_pattern_repeats_a_repetition() -> None:
    for signal, pattern in SPELLED:
        assert not re.search(r"[+*]\)[+*{]|\}\)[+*]", pattern), (signal, pattern)


def test_the_lexicon_is_small() -> None:
    patterns = sum(len(pattern) for signal in LEXICON.signals for _, pattern in signal.patterns)
    assert patterns + sum(len(words) for _, _, words in LEXICON.words) < 500_000


def test_an_unknown_shared_word_is_refused_with_its_place(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "signals").mkdir()
    (tmp_path / "languages.yaml").write_text("- {code: en, measured: yes, words: the a}\n")
    (tmp_path / "signals" / "words.yaml").write_text("- {id: people, en: friends}\n")
    (tmp_path / "signals" / "one.yaml").write_text(
        "- {id: one, title: T, sentence: S, side: threat, prior: 1, reason: R., "
        "patterns: {en: ['{peeple}']}, fires: {en: [x]}, silent: {en: [y]}}\n"
    )
    with pytest.raises(ContentError, match="peeple"):
        load_lexicon(tmp_path, LEXICON.weights)
