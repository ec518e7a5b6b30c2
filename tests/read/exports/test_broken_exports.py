"""However an export is broken, its reader gives what it can and never falls over."""

import json
import time

import pytest
from hypothesis import HealthCheck, given, settings

from bellrock.read import limits
from tests.fakes.reading import read_all
from tests.read.exports.broken_exports import EXPORTS, MORE, ODD, broken, places, read_as
from tests.read.exports.written import THREAT
from tests.read.exports.written_telegram import MO, as_written, block, chat, one_chat, page, record, said

SECONDS = 60
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@QUICK
@given(broken())
def test_a_broken_export_is_read_as_far_as_it_goes(export: tuple[str, str, bytes]) -> None:
    read_as(*export)


@pytest.mark.long
@pytest.mark.parametrize("format_", EXPORTS)
def test_sixty_seconds_of_broken_exports_find_nothing(format_: str) -> None:
    ends = time.monotonic() + SECONDS
    tried = 0

    @settings(QUICK, max_examples=500, database=None)
    @given(broken(format_))
    def walk(export: tuple[str, str, bytes]) -> None:
        read_as(*export)

    while time.monotonic() < ends:
        walk()
        tried += 500
    assert tried


@pytest.mark.parametrize(
    "name", [name for name, (file, _) in (EXPORTS | MORE).items() if file.endswith((".js", ".json"))]
)
def test_no_value_of_another_kind_stops_the_reading(name: str) -> None:
    file, text = (EXPORTS | MORE)[name]
    start = min(at for at in (text.find("{"), text.find("[")) if at >= 0)
    count = len(list(places(json.loads(text[start:]), lambda _: None)))
    for place in range(count):
        for odd in ODD:
            tree = [json.loads(text[start:])]
            list(places(tree[0], lambda other: tree.__setitem__(0, other)))[place](odd)  # noqa: B023  # used at once
            read_as(name, file, (text[:start] + json.dumps(tree[0])).encode())


@pytest.mark.parametrize("name", EXPORTS)
def test_every_example_is_taken_for_its_own_format_and_for_no_other(name: str) -> None:
    file, text = EXPORTS[name]

    messages, material = read_all(text, file)

    assert material.format == name
    assert any(message.text for message in messages)


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_that_is_told_about_in_words_is_read_as_words(name: str) -> None:
    file, text = EXPORTS[name]

    assert read_all(f"He sent me this {file}:\n{text}")[1].format == "text"


def test_twenty_thousand_people_are_counted_and_the_first_are_named() -> None:
    export = one_chat([record(number, 1_700_000_000, f"Person {number}", number, "hi") for number in range(20_000)])
    material = read_all(export, "result.json")[1]

    assert material.messages == 20_000
    assert len(material.participants) == limits.PEOPLE
    assert len(material.identities) <= limits.IDENTITIES


def test_half_an_emoji_is_kept_as_it_was_written() -> None:
    export = as_written(chat([record(1, 1, "Mo", MO, THREAT)])).replace(THREAT, "\\ud83d!")

    assert read_all(export, "result.json")[0][0].text == "\ud83d!"


@pytest.mark.parametrize(
    "text",
    ["<" * 200_000, "<div>" * 60_000, '<div class="' * 20_000, "</a>" * 60_000, "<a href=>" * 30_000, "&#" * 99_999],
)
def test_a_page_that_is_built_to_be_slow_is_not(text: str) -> None:
    began = time.process_time()
    messages, _ = read_all(page(block(1, said(text)), block(2, said("hi"), who="Ann")), "messages.html")

    assert messages[-1].text == "hi"
    assert time.process_time() - began < 4


def test_a_record_that_is_built_to_be_slow_is_not() -> None:
    parts = [
        {"type": "text_link", "text": f"{number}", "href": f"https://a.example/{number}"} for number in range(50_000)
    ]
    began = time.process_time()
    read_all(one_chat([record(1, 1, "Mo", MO, parts)]), "result.json")

    assert time.process_time() - began < 4
