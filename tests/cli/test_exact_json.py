"""For machines every word stays exact, and no answer is larger than one can hold."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bellrock.cli import case_json
from bellrock.cli.case_json import of_case
from bellrock.cli.json_lines import line
from bellrock.records.case import Case, Verdict
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.material import Channel, Material, Unread
from bellrock.records.quote import Quote
from bellrock.records.recognition import Answer, Band, Finding, Form, Recognition
from bellrock.records.situation import Situation

ANSWER = 20_000_000


def case_of(words: str, many: int = 1) -> Case:
    quote = Quote(0, 0, len(words), words)
    return Case(
        words,
        Material("eml", Channel.MAIL, "0" * 64, (words,) * many, 1, None, None, (Unread(words, "Why."),) * many),
        Recognition(Answer.THREAT, Form.MASS_EMAIL, 0.9, Band.ALMOST_CERTAIN, (Finding("money-demand", quote),) * many),
        (Detail(DetailKind.LINK, quote, words, author=words),) * many,
        Situation(),
        Verdict.BLUFF,
    )


@given(st.text(st.characters(exclude_categories=())))
def test_whatever_they_wrote_comes_back_letter_for_letter(words: str) -> None:
    said = json.loads(line(of_case(case_of(words), "Our words.")))

    assert said["path"] == said["participants"][0] == said["unread"][0]["part"] == words
    assert said["signals"][0]["quote"] == said["details"][0]["value"] == said["details"][0]["normal"] == words
    assert said["headline"] == "Our words."
    assert "left_out" not in said


@pytest.mark.parametrize("words", ["a" * 40, "é" * 400, "👩" * 3000, "\ud800" * 9, "x" * 400_000], ids=len)
def test_an_answer_for_machines_holds_20_megabytes_at_most(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    # A hundredth of everything, so that the test is quick.
    assert sum(case_json.ROOM.values()) < ANSWER
    monkeypatch.setattr(case_json, "ROOM", {name: room // 100 for name, room in case_json.ROOM.items()})
    many = 1000 if len(words) < 400_000 else 1
    said = of_case(replace(case_of(words, many), name="flood.txt"), "Our words.")
    text = line(said)
    left = said["left_out"]

    assert len(text.encode()) <= ANSWER // 100
    assert isinstance(left, dict)
    assert left["details"] > 0
    for name, entries in json.loads(text).items():
        # The services to name first are ours, and few.
        if isinstance(entries, list) and name != "lines":
            assert len(entries) + left.get(name, 0) == many
