"""JSON of any size and shape is read through a window, and what is broken costs nothing else."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bellrock.read import json_stream
from bellrock.read.json_stream import JsonStream, Path

VALUES = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False, allow_infinity=False) | some.text(),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(), inner, max_size=4),
    max_leaves=12,
)


def values(written: str | bytes, *paths: Path) -> tuple[list[object], int, bool]:
    raw = written.encode("utf-8", "surrogatepass") if isinstance(written, str) else written
    stream = JsonStream(io.BytesIO(raw), "utf-8", frozenset(paths).__contains__)
    found = [value.value for value in stream.values()]
    return found, stream.broken, stream.is_cut


@given(some.lists(VALUES), some.integers(1, 40))
def test_what_is_read_through_a_small_window_is_what_the_library_reads(rows: list[object], window: int) -> None:
    written = json.dumps({"first": 1, "rows": rows, "last": "x"})
    before, json_stream._CHUNK = json_stream._CHUNK, window
    try:
        read = values(written, (), ("rows",))
    finally:
        json_stream._CHUNK = before

    assert read == ([1, *json.loads(written)["rows"], "x"], 0, False)


@given(some.lists(VALUES, min_size=1))
def test_a_file_cut_anywhere_gives_every_value_that_was_whole(rows: list[object]) -> None:
    written = json.dumps(rows)
    for end in range(1, len(written)):
        found, _, is_cut = values(written[:end], ())
        assert is_cut
        assert found == json.loads(written)[: len(found)]


@pytest.mark.parametrize("deep", ["[" * 100_000, '{"a":' * 100_000, '{"":' * 100_000])
def test_a_hundred_thousand_brackets_are_no_danger(deep: str) -> None:
    assert values(deep)[2]
    stream = JsonStream(io.BytesIO(deep.encode()), "utf-8", lambda _: True)
    assert list(stream.values()) == []
    assert stream.is_cut


def test_half_an_emoji_is_kept_as_it_was_written() -> None:
    assert values('["\\ud83d", "\\ud83d\\ude00"]', ())[0] == ["\ud83d", "😀"]


@pytest.mark.parametrize("broken", ["NaN", "01x", "'a'", '{"a" 1}', '"\\x07"', "tru", "1" * 5_000])
def test_a_broken_value_between_two_good_ones_costs_neither(broken: str) -> None:
    found, count, is_cut = values(f'[{{"a": 1}}, {broken}, {{"b": 2}}]', ())

    assert (found, count, is_cut) == ([{"a": 1}, {"b": 2}], 1, False)


@pytest.mark.parametrize("window", range(1, 60))
def test_brackets_in_the_words_of_a_broken_value_end_nothing_wherever_the_window_ends(
    window: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_stream, "_CHUNK", window)

    found, count, is_cut = values('[{"a": 01, "t": "x\\"]}]}[[{{ yy", "u": 3}, {"b": 2}, {"c": 3}]', ())

    assert (found, count, is_cut) == ([{"b": 2}, {"c": 3}], 1, False)


def test_a_name_of_a_variable_before_the_brackets_is_passed_over() -> None:
    assert values("window.YTD.x.part0 = [1, 2]", ())[0] == [1, 2]


def test_the_letters_may_be_repaired_before_they_are_read() -> None:
    stream = JsonStream(io.BytesIO(b'["a\\x07"]'), "utf-8", lambda _: True, lambda text: text.replace("\\x", "\\u00"))

    assert [value.value for value in stream.values()] == ["a\x07"]
