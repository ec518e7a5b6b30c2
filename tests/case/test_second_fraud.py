"""Whoever is offered help for a fee is warned, and nobody else is."""

import io

import pytest

from bellrock.jobs.check import check, tools
from bellrock.records.recognition import Answer
from bellrock.records.situation import Situation


def warned(words: str) -> bool:
    case = check("-", io.BytesIO(words.encode()), Situation(), tools())
    return any(each.id == "recovery-offer" for each in case.checks)


@pytest.mark.parametrize(
    "words",
    [
        "I am a certified ethical hacker. I can delete the video for good. My fee is 300 dollars in bitcoin.",
        "Your blackmailer was arrested. To release your refund you must first pay a processing fee of 450 GBP.",
        "Our company can remove your pictures from all websites, 100% guaranteed. Pay 250 USD to start.",
        "A recovery expert got my money back. Write to her on Telegram.",
        "Wir können Ihr Geld zurückholen.",
    ],
)
def test_whoever_is_offered_help_for_a_fee_is_warned(words: str) -> None:
    assert warned(words)


@pytest.mark.parametrize(
    "words",
    [
        "Please delete the old photos from your phone before you sell it.",
        "Keep your recovery phrase safe. Nobody needs it to send you funds.",
        "The doctor says that she will recover soon.",
    ],
)
def test_nobody_else_is_warned(words: str) -> None:
    assert not warned(words)


def test_the_promise_of_the_one_who_threatens_is_answered_as_a_threat() -> None:
    words = "I recorded you. Pay 900 USD in bitcoin and we delete the video for this fee, or I show it to your family."
    case = check("-", io.BytesIO(words.encode()), Situation(), tools())

    assert case.recognition.answer is Answer.THREAT
    assert not warned(words)
