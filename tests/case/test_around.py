"""A person sees each quote as it stood, with who said it; what they wrote themselves is never called the threat."""

import io

import pytest

from bellrock.case.quoting import Line, ShownQuote, shown_quotes
from bellrock.case.self_harm import self_harm
from bellrock.jobs.check import check, tools
from bellrock.records.case import Case
from bellrock.records.recognition import SELF_HARM_OWN, SELF_HARM_THREAT, Answer
from bellrock.records.situation import Situation
from bellrock.records.theirs import MarkedWords

CHAT = """\
[03.02.25, 22:10:01] Sam: who is this
[03.02.25, 22:11:01] Lena: you know me
[03.02.25, 22:12:01] Sam: no I do not
[03.02.25, 22:13:01] Lena: I have your video. Pay 500 USD or I send it to your family
[03.02.25, 22:14:01] Sam: please do not send the video to my family, I can pay 200 USD
[03.02.25, 22:15:01] Lena: ok
[03.02.25, 22:16:01] Sam: thank you
"""


def case_of(words: str, name: str = "chat.txt") -> Case:
    return check(name, io.BytesIO(words.encode()), Situation(), tools())


def quote_of(case: Case, signal: str) -> ShownQuote:
    return next(each for each in shown_quotes(case, 5) if each.signal == signal).quotes[0]


def told(line: Line) -> tuple[str, str, str]:
    words = line.words
    text = f"{words.before}[{words.marked}]{words.behind}" if isinstance(words, MarkedWords) else words.exact
    return (line.by.exact if line.by else "", line.at.exact if line.at else "", text)


def test_a_quote_of_a_chat_stands_with_its_speaker_its_time_and_two_messages_on_each_side() -> None:
    assert [told(each) for each in quote_of(case_of(CHAT), "have-your-pictures").lines] == [
        ("Lena", "03.02.25, 22:11:01", "you know me"),
        ("Sam", "03.02.25, 22:12:01", "no I do not"),
        ("Lena", "03.02.25, 22:13:01", "[I have your video]. Pay 500 USD or I send it to your family"),
        ("Sam", "03.02.25, 22:14:01", "please do not send the video to my family, I can pay 200 USD"),
        ("Lena", "03.02.25, 22:15:01", "ok"),
    ]


def test_what_the_person_targeted_wrote_is_never_quoted_as_a_threat() -> None:
    case = case_of(CHAT)
    said_by_sam = {message for message, line in enumerate(CHAT.splitlines()) if "] Sam:" in line}
    threats = [each for each in case.recognition.signals if tools().recogniser.scales.side[each.id] == "threat"]

    assert case.recognition.answer is Answer.THREAT
    assert threats
    assert not said_by_sam & {each.quote.message for each in threats}


def test_of_a_group_everybody_who_threatens_is_quoted_and_nobody_else() -> None:
    chat = CHAT + (
        "[03.02.25, 22:17:01] Rob: I have your video too. Pay 300 USD or I send it to your family\n"
        "[03.02.25, 22:18:01] Kim: did they send it to your family?\n"
    )
    case = case_of(chat)
    threats = [each for each in case.recognition.signals if tools().recogniser.scales.side[each.id] == "threat"]

    assert {each.quote.message for each in threats} == {3, 7}


def test_of_two_who_threaten_in_a_group_both_are_quoted() -> None:
    chat = (
        "[03.02.25, 22:10:01] Sam: hello\n"
        "[03.02.25, 22:11:01] Lena: I have your video. Pay 500 USD or I send it to your family\n"
        "[03.02.25, 22:12:01] Rob: I have your video too. Pay 300 USD or I send it to your family\n"
    )

    assert {each.quote.message for each in case_of(chat).recognition.signals} == {1, 2}
    assert {each.quote.message for each in case_of(chat.partition("\n")[2]).recognition.signals} == {0}


def test_a_crowd_of_names_hides_no_threat() -> None:
    crowd = "".join(
        f"[03.02.25, 22:10:{number % 60:02}] P{number}: or I show it\n[03.02.25, 22:10:00] P{number}: pay 5 USD\n"
        for number in range(1_500)
    )
    threat = "[03.02.25, 23:10:01] Lena: I have your video. Pay 500 USD or I send it to your family\n"

    assert case_of(crowd + threat).recognition.answer is Answer.THREAT


def test_a_quote_of_a_mail_stands_among_its_lines() -> None:
    lines = [f"Line {number} is here." for number in range(6)]
    mail = "\n".join([*lines[:3], "I recorded you. Pay 900 USD in bitcoin.", *lines[3:]])

    (only,) = quote_of(case_of(mail, "mail.txt"), "recorded-you").lines

    assert told(only)[2] == "Line 1 is here.\nLine 2 is here.\nI [recorded you]. Pay 900 USD in bitcoin." + (
        "\nLine 3 is here.\nLine 4 is here."
    )


@pytest.mark.parametrize("length", [1_000, 100_000])
def test_a_long_line_is_cut_between_words(length: int) -> None:
    filler = "word " * (length // 5)
    (only,) = quote_of(case_of(f"{filler}I recorded you. Pay 900 USD. {filler}", "mail.txt"), "recorded-you").lines
    text = told(only)[2]

    assert len(text) < 500
    assert text.startswith("word ")
    assert text.rstrip().endswith("word")


def test_a_password_is_hidden_in_the_lines_around_a_quote_too() -> None:
    case = case_of("tulip12 is your password. I recorded you. Pay 900 USD or I show all your friends.", "mail.txt")

    shown = [told(line)[2] for each in shown_quotes(case, 5) for quote in each.quotes for line in quote.lines]

    assert len(shown) > 3
    assert all("••••••" in line and "tulip12" not in line for line in shown)


def test_a_flood_of_quotes_keeps_few_lines() -> None:
    chat = "".join(
        f"[03.02.25, 22:{minute % 60:02}:01] Lena {minute}: I have your video. Pay {minute} USD\n"
        for minute in range(3_000)
    )

    assert len(case_of(chat).said) <= 600


def test_despair_of_whoever_is_threatened_is_theirs_and_no_threat() -> None:
    chat = (
        "[03.02.25, 22:10:01] Lena: I have your video. Pay 500 USD or I send it to your family\n"
        "[03.02.25, 22:11:01] Rob: if you post that ill kill myself and its on you\n"
    )

    assert self_harm(case_of(chat).recognition) == (SELF_HARM_OWN,)
    assert self_harm(case_of(chat.replace("Rob:", "Lena:")).recognition) == (SELF_HARM_THREAT,)
