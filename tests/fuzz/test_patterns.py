"""No pattern and no finder needs more than time in proportion to its text, whatever was written to slow it down."""

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bellrock.content.lexicon import load_lexicon
from bellrock.details import find
from bellrock.recognise.chain import Chain, alternatives
from bellrock.recognise.notation import parts
from bellrock.recognise.signals import _LONGEST as SENTENCE
from bellrock.recognise.wordings import Wordings
from bellrock.records.material import Channel, Material
from bellrock.records.message import Message
from tests.fakes.reading import read_all
from tests.fuzz.all_patterns import all_patterns
from tests.fuzz.hostile_letters import hostile
from tests.machine_speed import slowness
from tests.recognise.hearing import RECOGNISER

GROWTH = 2.2
PER_LETTER = 5e-6
FLOOR = 0.004
LETTERS = 2_000
# Patterns that read our own words alone: the advice, the signals as they are written.
OURS = ("bellrock.content.", "bellrock.recognise.chain:", "bellrock.recognise.notation:", "bellrock.web.guide")
# How the code uses what it does not search a whole text with: tried at one place, or on so many letters at most.
AT_ONE_PLACE = frozenset(
    (
        "bellrock.details.emails:_HIDDEN_DOMAIN:0",
        "bellrock.details.links:_HARMLESS_HOST:0",
        "bellrock.details.links:_AUTHORITY:0",
        "bellrock.read.whatsapp.media:_NAMED:0",
        "bellrock.read.page:_PLAIN:0",
        "bellrock.read.xml_stream:_PLAIN:0",
        "bellrock.read.xml_stream:_KEY:0",
        "bellrock.read.xml_stream:_BETWEEN:0",
        "bellrock.read.mime:_TYPE:0",
        "bellrock.read.mime:_HEADER:0",
        "bellrock.read.mime:_FIELD:0",
        "bellrock.details.dates:_DATE:0",
        "bellrock.read.mail_date:_ISO:0",
        "bellrock.read.mail_file:_ABOVE:0",
        "bellrock.read.mime:_TAIL:0",
        "bellrock.read.mail_body:_SIMPLE:0",
        "bellrock.read.packed:_ORDINARY:0",
        "bellrock.read.transfer:_ALL_BASE64:0",
        "bellrock.read.transcript:_NAME_FIRST:0",
        "bellrock.case.sender_proof:_RESULT:0",
    )
)
AT_MOST = {
    "bellrock.details.emails:_HIDDEN_LOCAL:0": 80,
    "bellrock.details.deadlines:_NUMBER_WORD:0": 28,
    "bellrock.read.packed:_MIXED:0": 40,
    "bellrock.read.links:_IN_A_FOOTER:0": 120,
    "bellrock.read.links:_HOST_BEFORE:0": 62,
    "bellrock.read.whatsapp.lines:_WHOLE_NOTICE:0": 500,
}
UNITS = (
    *("1 h ", "two hours ", "you have 1 h ", "in 2 days or ", "by 1am ", "until tomorrow ", "bis morgen um ", "1 "),
    *(
        "+1 2345678 ",
        "0 7 7 0 0 9 0 0 1 2 3 ",
        "call 07700900123 ",
        "11 11 11 ",
        "€5 ",
        "$1-",
        "R$5 ",
        "usd5 ",
        "GB00 ",
    ),
    *(
        "a@b.example ",
        "a(at)b(dot)co ",
        "a[.]com ",
        "a.com ",
        "http://a.bc/ ",
        "@ab ",
        "snap: ab_1 ",
        "\u200ba",
        "аbc1 ",
    ),
    *("to 1OOAbcdefghijkmnopqrstuvwxyzABCDEF ", "to 4" + "OA" * 47 + " ", "pay 0x" + "oA1" * 13 + "b "),
    *(
        "0x" + "aB3" * 13 + "c ",
        "abc1 bcd2 cde3 def4 ",
        "1AbCdEfGh1\n",
        "i will send your ",
        "send it to your friends ",
    ),
    *("you have 48 hours to pay ", "i. ", "is ", "don't ", "á", "(abc) ", "1a1a1a", "\n\n", "tag is is "),
    *("12/03/2024, 14:05 - A: hi\n", "[1/1/20, 10:00\u200e", "1/1/20,\u200e", "1/1/20 \u200e \u200e"),
)


def seconds(work: Callable[[], object], enough: float) -> float:
    """Processor time, the least of a dozen runs, since the machine has other work; one quick run is enough."""
    best = float("inf")
    for _ in range(12):
        before = time.process_time()
        work()
        best = min(best, time.process_time() - before)
        if best <= enough:
            break
    return best


def complaint(
    work: Callable[[str], object], text: Callable[[int], str], letters: int, at_the_start: float = FLOOR
) -> str | None:
    """What is wrong where the text of twice the length takes more than it may; None where all is well."""
    twice = text(2 * letters)
    allowed = max(FLOOR, PER_LETTER * len(twice)) + at_the_start - FLOOR
    second = seconds(lambda: work(twice), at_the_start)
    if second <= at_the_start:
        return None
    if second > allowed * slowness():
        return f"{second / len(twice) * 1e6:.1f} s/MB"
    for _ in range(3):
        first = seconds(lambda: work(text(letters)), second / GROWTH)
        if second <= GROWTH * first + FLOOR:
            return None
        second = min(second, seconds(lambda: work(twice), GROWTH * first))
    return f"{second / first:.1f} times as long for twice the text"


def tries(name: str, pattern: re.Pattern[Any]) -> tuple[Callable[[str], object], int]:
    """How the code tries a pattern, and on how many letters."""

    def given(text: str) -> str | bytes:
        return text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text

    if name in AT_ONE_PLACE:
        return lambda text: pattern.match(given(text)), LETTERS
    return lambda text: [None for _ in pattern.finditer(given(text))], AT_MOST.get(name, 2 * LETTERS) // 2


def faults(patterns: dict[str, re.Pattern[Any]], wide: bool) -> Iterator[str]:
    for name, pattern in patterns.items():
        work, letters = tries(name, pattern)
        for begin, unit, breaker in hostile(pattern, wide):

            def text(size: int, begin: str = begin, unit: str = unit, breaker: str = breaker) -> str:
                return begin + unit * max(1, (size - len(begin)) // len(unit)) + breaker

            if found := complaint(work, text, letters):
                yield f"{name}: {begin[:24]!r} + {unit[:24]!r} + {breaker!r}: {found}"
                break


def of_strangers() -> dict[str, re.Pattern[Any]]:
    return {name: pattern for name, pattern in all_patterns().items() if not name.startswith(OURS)}


def test_no_pattern_of_ours_takes_more_than_its_text_allows() -> None:
    assert list(faults(of_strangers(), wide=False)) == []


@pytest.mark.long
def test_no_pattern_of_ours_takes_more_than_its_text_allows_with_many_more_texts() -> None:
    assert list(faults(of_strangers(), wide=True)) == []


def chains(*, plain: bool = False) -> Iterator[tuple[str, Chain, list[str]]]:
    """Every way to say a part of a signal that has a gap, each once, with an example of each of its pieces.

    A `plain` one without a gap is a choice of words, whose pieces the long walk tries.
    """
    lexicon = load_lexicon()
    wordings, tried = Wordings(lexicon.words), set()
    for signal in lexicon.signals:
        for language, pattern in signal.patterns:
            for part in parts(wordings.spelled(pattern, language)):
                for way in alternatives(part.removeprefix("!")):
                    if way not in tried and (plain or "…" in way or "‥" in way):
                        tried.add(way)
                        chain = Chain(way)
                        examples = [next(hostile(piece, wide=False))[1] for piece in chain.expressions()]
                        yield f"{signal.id} {language}: {way[:60]}", chain, examples


def slow_sentences(chain: Chain, pieces: list[str], each: bool = False) -> Iterator[str]:
    """Sentences as long as any that is searched, that hold all but the last piece as often as there is room."""
    most = " ".join(pieces[:-1]) or pieces[0][:-1]
    for unit in (most + " ", " ".join(pieces) + " ", *((piece + " " for piece in pieces) if each else ())):
        text = (unit * (SENTENCE // len(unit) + 1))[:SENTENCE]
        limit = max(FLOOR, PER_LETTER * SENTENCE)
        took = seconds(lambda text=text: chain.search(text, 0, len(text)), limit)  # type: ignore[misc]
        if took > limit * slowness():
            yield unit[:60]


def test_no_signal_takes_more_than_its_sentence_allows() -> None:
    slow = [(name, unit) for name, chain, pieces in chains() for unit in slow_sentences(chain, pieces)]
    assert slow == []


@pytest.mark.long
def test_no_signal_takes_more_than_a_sentence_of_one_piece_of_it_allows() -> None:
    slow = [(name, unit) for name, chain, pieces in chains() for unit in slow_sentences(chain, pieces, each=True)]
    assert slow == []


@pytest.mark.long
def test_no_piece_of_a_signal_takes_more_than_its_sentence_allows() -> None:
    pieces = {piece.pattern: piece for _, chain, _ in chains(plain=True) for piece in chain.expressions()}
    found = []
    for number, piece in enumerate(pieces.values()):
        name = f"piece:{number}"
        AT_MOST[name] = SENTENCE
        found += [f"{each} in {piece.pattern[:80]}" for each in faults({name: piece}, wide=True)]
    assert found == []


def hear(text: str) -> object:
    listening = RECOGNISER.start()
    listening.hear(Message(0, text))
    return listening.conclude(Material("text", Channel.TEXT, "", (), 1, None, None))


def read(text: str) -> object:
    return read_all("12/03/2024, 14:05 - A: hi\n" + text + "\n12/03/2024, 14:06 - A: hi\n", "chat.txt")


WORK: dict[str, Callable[[str], object]] = {"find": lambda text: find(Message(0, text)), "hear": hear, "read": read}
# Seconds that the sums which the purses hold at the start allow; the first tens of kilobytes of such a text spend them.
AT_THE_START = 1.0


@pytest.mark.parametrize("work", WORK)
def test_a_hostile_word_over_and_over_costs_no_more_than_its_length_allows(work: str) -> None:
    RECOGNISER.finder.prepare()
    slow = []
    for unit in UNITS:
        text = unit * (16_000 // len(unit))
        limit = AT_THE_START + PER_LETTER * len(text)
        if seconds(lambda text=text: WORK[work](text), limit) > limit:  # type: ignore[misc]
            slow.append(unit)
    assert slow == []


@pytest.mark.long
@pytest.mark.parametrize("work", WORK)
def test_a_long_hostile_text_costs_no_more_than_its_length_allows(work: str) -> None:
    RECOGNISER.finder.prepare()
    slow = []
    for unit in UNITS:

        def text(size: int, unit: str = unit) -> str:
            return unit * (size // len(unit))

        if found := complaint(WORK[work], text, 60_000, AT_THE_START):
            slow.append((unit, found))
    assert slow == []
