"""Every way in which somebody may break a file is refused, with the file, the line and what to do."""

from pathlib import Path

import pytest

from bellrock.content import exit_address, load_advice, load_headlines, load_learn_pages
from bellrock.content.check import check_content
from bellrock.records.errors import ContentError
from tests.content.small_content import SERVICES, break_in

STEP = "steps/call-somebody.md"
SERVICE = "services/all.yaml"

BROKEN = [
    # file, what stands there, what is put there, where the error is, words of the error
    (STEP, "urgency: now", "urgency: soon", f"{STEP}:2", "now, today, later"),
    (STEP, "place: 10", "place: ten", f"{STEP}:3", "whole number"),
    (STEP, "place: 10\n", "", f"{STEP}:2", "“place” is missing"),
    (STEP, "{young: [yes, not_said]}", "{youngish: [yes]}", f"{STEP}:4", "“youngish” is not a fact. The facts"),
    (STEP, "{young: [yes, not_said]}", "{young: [perhaps]}", f"{STEP}:4", "The answers are: yes, no, not_said"),
    (STEP, "{young: [yes, not_said]}", "{young: []}", f"{STEP}:4", "empty list"),
    (STEP, "{young: [yes, not_said]}", "{young: [yes, yes]}", f"{STEP}:4", "twice"),
    (STEP, "{young: [yes, not_said]}", "{young: [yes, no, not_said]}", f"{STEP}:4", "every answer"),
    (STEP, "{young: [yes, not_said]}", "{}", f"{STEP}:4", "“when” is empty"),
    (STEP, "{young: [yes, not_said]}", "{app: [myspace]}", f"{STEP}:4", "“myspace” is not an answer of “app”"),
    (STEP, "[example-line]", "[example-lime]", STEP, "Did you mean: example-line?"),
    (STEP, "[example-line]", "[example-line, example-line]", f"{STEP}:5", "twice"),
    (STEP, "alone: yes", "alone: perhaps", f"{STEP}:6", "yes or no"),
    (STEP, "they_may_notice: no", "they_may_notice: maybe", f"{STEP}:7", "yes, no, not_known"),
    (STEP, 'first: "Tell them."\n', "", f"{STEP}:2", "“first” is missing"),
    (STEP, '"Tell them."', '"' + 31 * "Tell " + '"', f"{STEP}:13", "At most 30"),
    (STEP, "they_may_notice: no", "they_may_notice: yes", f"{STEP}:13", "must open with “They may notice this:”"),
    (STEP, "they_may_notice: no", "they_may_notice: no\nwaits: perhaps", f"{STEP}:8", "yes or no"),
    (STEP, "{young: [yes, not_said]}", "{dark_thoughts: [yes]}", f"{STEP}:4", "“dark_thoughts” is not a fact"),
    (STEP, "they_may_notice: no\n", "", f"{STEP}:2", "“they_may_notice” is missing"),
    (STEP, 'write_instead: "Write to them."\n', "", f"{STEP}:2", "how to write instead"),
    (STEP, "Do not pay.", "", f"{STEP}:10", "“says” is empty"),
    (STEP, "https://example.org/page", "example.org", f"{STEP}:10", "begins with https://"),
    (STEP, ", seen: 2026-11-23", "", f"{STEP}:10", "“seen” is missing"),
    (STEP, "seen: 2026-11-23", "seen: 23 November", f"{STEP}:10", "a date such as 2026-11-25"),
    (STEP, "reviewed: 2026-11-25\n", "", f"{STEP}:2", "“reviewed” is missing"),
    (STEP, "again_by: 2027-05-25\n", "", f"{STEP}:2", "“again_by” is missing"),
    (STEP, "again_by: 2027-05-25", "again_by: 2026-11-25", f"{STEP}:12", "later than “reviewed”"),
    (STEP, "alone: yes", "lonely: yes", f"{STEP}:6", "“lonely” is not a key that is known"),
    (STEP, "alone: yes", "alone: yes\nalone: no", f"{STEP}:7", "“alone” stands here twice"),
    (STEP, "alone: yes", "alone: [yes", f"{STEP}:7", "this is not YAML"),
    (STEP, "alone: yes", "never_with: [wait]", STEP, "steps/wait.md must name “call-somebody” too"),
    (STEP, "alone: yes", "never_with: [nowhere]", STEP, "there is no such step"),
    (STEP, "alone: yes", "never_with: [call-somebody]", STEP, "the step itself"),
    (STEP, "# Call somebody\n", "", STEP, "the page has no title"),
    (STEP, "## Why\nIt helps.\n", "", STEP, "“## Why” is missing"),
    (STEP, "## How\n", "## How\n- One.\n## More\n", STEP, "no other"),
    (STEP, "- Call them now.\n", "", STEP, "both hold words"),
    (SERVICE, "id: example-line", "id: Example Line", f"{SERVICE}:1", "small letters"),
    (SERVICE, "  name: Example Line\n", "", f"{SERVICE}:1", "“name” is missing"),
    (SERVICE, "kind: call", "kind: pigeon", f"{SERVICE}:7", "call, text, relay"),
    (SERVICE, "link: ", "address: ", f"{SERVICE}:7", "“link” is missing"),
    (SERVICE, "tel:+448081570000", "https://example.org/", f"{SERVICE}:9", "must begin with tel:"),
    (SERVICE, "free: yes", "free: perhaps", f"{SERVICE}:10", "yes, no, not_known"),
    (SERVICE, "      source: \"https://example.org/\"\n      seen: 2026-11-23\n      hours", "      hours",
     f"{SERVICE}:11", "the day it was “seen”"),
    (SERVICE, "      confidence: seen\n      source", "      confidence: background\n      source", f"{SERVICE}:11",
     "Was the page seen?"),
    (SERVICE, "        confidence: seen", "        confidence: second_hand", f"{SERVICE}:20", "must never be a guess"),
    (SERVICE, "mon-fri", "weekdays", f"{SERVICE}:20", "a run such as mon-fri"),
    (SERVICE, '"16:00"', '"25:00"', f"{SERVICE}:20", "a time such as"),
    (SERVICE, '"16:00"', '"10:00"', f"{SERVICE}:20", "opens before it closes"),
    (SERVICE, "  sources:\n", "  sauces:\n", f"{SERVICE}:1", "“sources” is missing"),
    (SERVICE, "  who: ", "  asks: {text: \"\", confidence: background}\n  who: ", f"{SERVICE}:3", "what to do instead"),
    (SERVICE, SERVICES, SERVICES + SERVICES, f"{SERVICE}:25", "“example-line” stands twice"),
    ("platforms/example.yaml", "id: example", "id: other", "platforms/example.yaml:1", "the name of the file"),
    ("platforms/example.yaml", "pause: deletes", "pause: yes", "platforms/example.yaml:3", "pauses, deletes, none"),
    ("questions.yaml", "- id: paid_by", "- id: paid_with", "questions.yaml:35", "there is no question “paid_with”"),
    ("questions.yaml", "{nation: [elsewhere]}", "{nation: [mars]}", "questions.yaml:21", "“mars” is not an answer"),
    ("questions.yaml", "{nation: [elsewhere]}", "{paid: [yes]}", "questions.yaml:21", "“paid” is not a fact"),
    ("questions.yaml", "{nation: [elsewhere]}", "{where: [elsewhere]}", "questions.yaml:21", "“where” is not a fact"),
    ("questions.yaml", "- id: paid_by", "- id: paid_by\n  on_wish: perhaps", "questions.yaml:36", "one of: yes, no"),
    ("questions.yaml", "- id: paid_by", "- id: paid_by\n  asked_if: {}", "questions.yaml:36", "“asked_if” is empty"),
    ("questions.yaml", "- id: paid_by", "- id: paid_by\n  asked_if: {paid: [mars]}", "questions.yaml:36", "“mars”"),
    ("law.yaml", "confidence: seen", "confidence: sure", "law.yaml:4", "seen, second_hand, background"),
    ("slots.yaml", "fact: shared", "fact: sharing", "slots.yaml:2", "“sharing” is not a fact"),
    ("slots.yaml", '"yes": "It', '"maybe": "It', "slots.yaml:3", "“maybe” is not an answer of “shared”"),
    ("say/call-101-sentence.md", "blackmail.", "{blackmail}.", "say/call-101-sentence.md", "no slot “blackmail”"),
    ("say/call-101-sentence.md", "blackmail.", "{Shared}.", "say/call-101-sentence.md", "a slot is written {name}"),
    ("say/call-101-sentence.md", "I want to report blackmail.\n", "", "say/call-101-sentence.md", "holds no words"),
    ("bank_holidays.yaml", "2026-11-30", "30 November", "bank_holidays.yaml:4", "dates such as"),
    ("bank_holidays.yaml", "scotland", "mars", "bank_holidays.yaml:1", "is not a nation"),
    ("cautions.yaml", "platform: Look.\n", "", "cautions.yaml:1", "“platform” is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "where", "words"), BROKEN)
def test_a_broken_file_is_refused_with_its_place_and_plain_words(
    small: Path, name: str, old: str, new: str, where: str, words: str
) -> None:
    load_advice(small)
    break_in(small, name, old, new)

    with pytest.raises(ContentError) as caught:
        load_advice(small)

    assert caught.value.where == where
    assert words in caught.value.why
    assert name.partition("/")[0] in caught.value.detail
    assert where.partition(":")[2] in caught.value.detail


def test_a_missing_file_is_named(small: Path) -> None:
    (small / "questions.yaml").unlink()

    with pytest.raises(ContentError, match=r"questions\.yaml: this file is missing"):
        load_advice(small)


def test_a_file_that_is_no_text_is_named(small: Path) -> None:
    (small / "law.yaml").write_bytes(b"- id: \xff\xfe")

    with pytest.raises(ContentError, match=r"law\.yaml: this file is not saved as UTF-8"):
        load_advice(small)


def test_a_file_name_with_a_blank_is_refused(small: Path) -> None:
    (small / "steps/wait.md").rename(small / "steps/Wait a bit.md")

    with pytest.raises(ContentError, match="small letters, digits and hyphens"):
        load_advice(small)


def test_a_headline_that_is_missing_is_named(small: Path) -> None:
    break_in(small, "headlines.yaml", '- id: about\n  title: "This is calm."\n', "")

    with pytest.raises(ContentError, match="missing: about"):
        load_headlines(small)


def test_the_exit_page_is_reached_by_a_safe_address(small: Path) -> None:
    assert exit_address(small) == "https://example.org/"
    break_in(small, "exit.yaml", "https:", "http:")

    with pytest.raises(ContentError, match="must begin with https://"):
        exit_address(small)


def test_a_learn_page_for_nobody_is_refused(small: Path) -> None:
    assert load_learn_pages(small)[0].sections == (("A start", ("- You can ask how they are.",)),)
    break_in(small, "learn/talk.md", "audience: parents", "audience: everybody")

    with pytest.raises(ContentError, match=r"learn/talk\.md, line 2: .*young_people, adults, parents"):
        load_learn_pages(small)


def test_a_number_that_stands_in_no_line_of_its_page_is_refused(small: Path) -> None:
    way = '{kind: call, value: "0800 1", link: "tel:08001", confidence: background}'
    break_in(small, "learn/talk.md", "place: 10\n", f"place: 10\nchannels:\n  - {way}\n")

    with pytest.raises(ContentError, match=r"learn/talk\.md, line \d: “0800 1” stands in no line of the page"):
        load_learn_pages(small)

    break_in(small, "learn/talk.md", "You can ask how they are.", "You can call 0800 1.")
    assert [each.link for each in load_learn_pages(small)[0].channels] == ["tel:08001"]


def test_all_mistakes_are_told_at_once(small: Path) -> None:
    break_in(small, STEP, "urgency: now", "urgency: soon")
    break_in(small, SERVICE, "kind: call", "kind: pigeon")
    break_in(small, "law.yaml", "confidence: seen", "confidence: sure")

    _, problems = check_content(small)

    places = [problem.partition(":")[0] for problem in problems]
    assert f"{STEP}, line 2" in places
    assert f"{SERVICE}, line 7" in places
    assert "law.yaml, line 4" in places
    # The other step names the service that could not be read.
    assert any(problem.startswith("steps/wait.md: there is no service") for problem in problems)


def test_a_sound_folder_has_no_mistakes(small: Path) -> None:
    _, problems = check_content(small)

    assert problems == ()


def test_a_hole_is_told_before_anybody_falls_into_it(small: Path) -> None:
    (small / "say/call-101-sentence.md").unlink()
    (small / "platforms/example.yaml").rename(small / "platforms/another.yaml")
    break_in(small, "platforms/another.yaml", "id: example", "id: another")

    _, problems = check_content(small)

    assert [problem.partition(":")[0] for problem in problems] == ["say", "questions.yaml", "platforms/another.yaml"]
