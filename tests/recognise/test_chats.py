"""What is said in chats, in the words of those who say it; every text is invented."""

import pytest

from bellrock.records.material import Channel
from bellrock.records.recognition import Answer, Form
from tests.recognise.hearing import heard


@pytest.mark.parametrize(
    "line",
    [
        "help me out wit 3 x 100 apple cards n this all goes away. u got 20 mins",
        "pay me 200 n i wont post it bro",
        "if u block me everyone sees it",
        "500 by tonight or the video goes to ur mum",
    ],
)
def test_a_teenagers_short_threat_is_a_threat(line: str) -> None:
    assert heard(line).answer is Answer.THREAT


@pytest.mark.parametrize(
    "line",
    [
        "300 euros or the video goes on YouTube.",
        "I will put it online unless you pay me.",
        "Drop the case and nobody will see the pictures.",
        "Come back to me or your family will get the video.",
        "I already sent it to one of your friends.",
        "How would it look if I sent these to the people you work with?",
        "My silence has a price.",
        "I will destroy your life.",
        "There is a case against you, pay the fine and we close the case.",
    ],
)
def test_a_threat_is_known_whatever_comes_first_in_it(line: str) -> None:
    assert heard(line).answer is Answer.THREAT


@pytest.mark.parametrize(
    "line",
    [
        "I am 45 and a woman I met online recorded me and I already paid 400. She wants more.",
        "im 16 and someone on snap has my pics and wants money what do i do",
        "my ex is outside my house and says he will send the photos if i dont open the door",
        "tells me to pay him or he will send it to all my friends",
    ],
)
def test_whoever_tells_their_age_and_what_they_paid_is_heard(line: str) -> None:
    answer = heard(line)

    assert answer.answer is Answer.ABOUT
    assert answer.own_report


@pytest.mark.parametrize(
    "lines",
    [
        ("can you send the pics from the party", "sure, i will send them to everyone in the group"),
        ("did you see his killer goal", "what would your boss say haha", "send it to my sister too"),
        ("forget about that", "i will never see you again at this rate", "come home soon"),
        ("what do you have for lunch", "how much does it cost", "stay with me tonight, we watch the match"),
    ],
)
def test_friends_who_joke_are_not_called_blackmailers(lines: tuple[str, ...]) -> None:
    assert heard(*lines, channel=Channel.CHAT).answer is Answer.NONE


def test_a_real_threat_is_not_taken_for_a_report_because_it_says_my_friends() -> None:
    words = "I recorded you. Pay me 500 dollars today or I show the video to all my friends online."

    assert heard(words).answer is Answer.THREAT


def test_a_short_threat_without_signs_of_a_mass_mail_is_never_called_one() -> None:
    answer = heard("Do what I say or your family will see the pictures.")

    assert answer.answer is Answer.THREAT
    assert answer.form is not Form.MASS_EMAIL


def test_news_that_quotes_a_threat_is_about_it() -> None:
    words = "The sender claims that he has a video and threatens to send it to everyone unless the victim pays. "
    words += "The police warn of such scams."

    assert heard(words).answer is Answer.ABOUT


def test_one_sentence_is_not_told_in_every_way_that_it_could_be_named() -> None:
    answer = heard("pay me 200 gbp or i send it to all your followers", channel=Channel.CHAT)

    assert "ultimatum" in {finding.id for finding in answer.signals}
    assert not {"shows-it", "tells-your-people"} & {finding.id for finding in answer.signals}
