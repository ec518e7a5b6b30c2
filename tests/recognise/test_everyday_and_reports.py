"""What only sounds like a threat, and what people tell of a threat."""

import pytest

from bellrock.records.material import Channel
from bellrock.records.recognition import Answer
from tests.recognise.hearing import WALLET, heard


@pytest.mark.parametrize(
    "text",
    [
        f"You can support the project with bitcoin: {WALLET}. Thank you.",
        f"Invoice 22. Please pay 0.015 BTC to {WALLET} within 7 days. If you do not pay, the shop closes your account.",
        "Último aviso: si no paga 90 euros en 5 días, cortaremos el suministro.",
    ],
)
def test_a_bill_that_only_demands_is_no_threat(text: str) -> None:
    for channel in Channel:
        assert heard(text, channel=channel).answer is Answer.NONE


@pytest.mark.parametrize(
    "text",
    [
        "Your wedding video is ready. We filmed you and your guests. I will send the film to your family on Monday.",
        "I have the video of your presentation, I will share it with your colleagues tomorrow.",
        "Te paso el video de la boda mañana y se lo mando a tu familia.",
        "Ik heb je gefilmd bij de wedstrijd, ik stuur de video naar je ouders.",
        "Nagrałem cię na koncercie, wyślę film twojej mamie.",
    ],
)
def test_pictures_of_an_ordinary_day_are_no_threat(text: str) -> None:
    for channel in Channel:
        assert heard(text, channel=channel).answer is Answer.NONE


def test_pictures_of_an_ordinary_day_do_not_undo_a_threat_beside_them() -> None:
    lines = ("nice wedding video on your page", "pay 200 or i send the pictures you sent me to your wife")
    assert heard(*lines, channel=Channel.CHAT).answer is Answer.THREAT


def test_one_sentence_in_a_long_text_of_another_topic_is_no_threat() -> None:
    sentence = "The cache is full. I will delete all the files once the transfer is done. "
    prose = "The parser reads each table and writes an index for it. " * 80
    assert heard(prose + sentence + prose).answer is Answer.NONE


@pytest.mark.parametrize(
    "text",
    [
        "They told me they will send the pictures to my mum if I do not pay by tonight. I already paid 50.",
        "I paid 300 and now he wants more. He says he will show my wife.",
        "They said: if you block me I will send it to everyone. I blocked them anyway.",
        'I just got one of these: "I recorded you through your webcam. Send 500 USD or I send it to all." What now?',
        "He has my pictures and said he will ruin my life.",
        "Should I pay? They say they will delete it after I pay.",
        "He keeps messaging me: 'pay or I send it to your family'. I am shaking.",
        "My daughter is being blackmailed by a boy she met online.",
    ],
)
def test_a_report_in_a_persons_own_words_is_their_own(text: str) -> None:
    answer = heard(text)
    assert answer.answer is Answer.ABOUT
    assert answer.own_report


@pytest.mark.parametrize(
    "text",
    [
        "How to spot sextortion emails: scammers claim that they recorded you through your webcam and demand bitcoin.",
        "Police have warned about sextortion. Criminals get pictures and threaten to send them to family.",
        "What is webcam blackmail? Criminals record a video call. They then threaten to share it unless you pay.",
    ],
)
def test_advice_and_news_are_nobodys_own_report(text: str) -> None:
    answer = heard(text)
    assert answer.answer is Answer.ABOUT
    assert not answer.own_report
