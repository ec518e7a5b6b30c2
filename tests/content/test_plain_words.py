"""Plain words: what is refused, and that our own pages hold to it."""

from pathlib import Path

import pytest

from bellrock.content import load_banned
from bellrock.content.check import check_content
from bellrock.content.plain_words import for_adults
from bellrock.content.reading_grade import grade, syllables
from bellrock.records.advice import When
from tests.content.small_content import break_in

HARD = "Notwithstanding considerable organisational complexity, immediately communicate unauthorised dissemination."


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("steps/wait.md", "You can wait", "Don't wait", "write “Do not”, not “Don't”"),
        ("steps/wait.md", "You can wait", "You can’t wait", "write “cannot”, not “can’t”"),
        ("steps/wait.md", "You can wait.", "Stop!", "an exclamation mark shouts"),
        ("services/all.yaml", "They listen.", "They won't tell.", "write “will not”, not “won't”"),
        ("services/all.yaml", "They listen.", "On 0800 000 0000.", "“0800 000 0000” is not to be used. A dead number."),
        ("questions.yaml", '- id: role\n  text: "Words?"', '- id: role\n  text: "Isn\'t it?"', "write “Is not”"),
        ("steps/wait.md", "You can wait.", HARD, "too hard to read for a young person"),
        ("learn/talk.md", "You can ask how they are.", HARD, "too hard to read for an adult"),
        ("forms/child.yaml", "You can wait.", HARD, "too hard to read for a young person"),
        ("headlines.yaml", '- id: none\n  title: "This is calm."', f'- id: none\n  title: "{HARD}"', "too hard"),
    ],
)
def test_words_that_are_not_plain_are_told_with_their_file(
    small: Path, name: str, old: str, new: str, words: str
) -> None:
    break_in(small, name, old, new)

    _, problems = check_content(small)

    assert len(problems) == 1
    assert problems[0].startswith(name.partition("/")[0])
    assert words in problems[0]


def test_a_page_for_adults_may_be_a_little_harder_than_one_for_the_young(small: Path) -> None:
    middling = "Report the account to the app before you block it, because a report needs the conversation."
    break_in(small, "steps/wait.md", "It helps.", "\n".join([middling] * 6))
    assert len(check_content(small)[1]) == 1

    break_in(small, "steps/wait.md", "{young: [yes, not_said]}", "{young: [no]}")
    assert check_content(small)[1] == ()


def test_a_dead_number_may_stand_as_what_a_service_was_formerly(small: Path) -> None:
    break_in(small, "services/all.yaml", '  who: "Anybody."', '  formerly: "0800 000 0000"\n  who: "Anybody."')

    assert check_content(small)[1] == ()


def test_an_address_is_not_a_sentence(small: Path) -> None:
    break_in(small, "services/all.yaml", "https://example.org/page", "https://example.org/wait!now")

    assert check_content(small)[1] == ()


@pytest.mark.parametrize(
    ("when", "adults"),
    [
        ((), False),
        ((("young", frozenset({"no"})),), True),
        ((("young", frozenset({"no", "not_said"})),), False),
        ((("route", frozenset({"adult", "adult_was_child"})),), True),
        ((("route", frozenset({"adult", "not_said"})),), False),
        ((("age", frozenset({"18_24", "25_plus"})),), True),
        ((("age", frozenset({"16_17", "18_24"})),), False),
        ((("role", frozenset({"child", "pupil"})),), True),
        ((("role", frozenset({"child", "friend"})),), False),
        ((("nation", frozenset({"scotland"})),), False),
    ],
)
def test_only_rows_that_nobody_under_18_is_shown_are_for_adults(when: When, adults: bool) -> None:
    assert for_adults(when) is adults


# How a dictionary cuts these words; none of them was used to make the counter.
@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("stop", 1), ("asked", 1), ("wanted", 2), ("needed", 2), ("settled", 2), ("changes", 2), ("messages", 3),
        ("police", 2), ("picture", 2), ("report", 2), ("private", 2), ("screenshot", 2), ("details", 2), ("account", 2),
        ("safety", 2), ("statement", 2), ("anybody", 4), ("evidence", 3), ("password", 2), ("emergency", 4),
        ("video", 3), ("people", 2), ("quietly", 3), ("little", 2), ("table", 2), ("move", 1), ("tired", 2), ("NHS", 3),
        ("criminal", 3), ("organisation", 5), ("responsibility", 6), ("Childline's", 2), ("threatened", 2), ("use", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    # 12 words, 2 sentences, 14 syllables.
    lines = ["The police can help you.", "You can call them on a number 101."]

    assert grade(lines) == pytest.approx(0.39 * 12 / 2 + 11.8 * 14 / 12 - 15.59)


def test_numbers_and_addresses_are_not_hard_words() -> None:
    assert grade(["Call 0808 800 5000."]) == grade(["Call."])
    assert grade(["Open childline.org.uk now."]) == grade(["Open now."])
    assert grade([]) == 0.0


def test_nothing_of_our_advice_is_banned_contracted_shouted_or_too_hard_to_read() -> None:
    _, problems = check_content()

    assert problems == ()


def test_the_dead_numbers_and_old_names_are_known() -> None:
    banned = " ".join(each.words for each in load_banned())

    for words in ("08457 90 90 90", "0845 60 39 213", "07786 209697", "0300 123 2020", "Action Fraud", "HOPELINEUK"):
        assert words in banned
