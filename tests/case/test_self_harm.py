"""Words about hurting or killing oneself: whose they are, and that they change no answer."""

import pytest

from bellrock.case.self_harm import self_harm
from bellrock.records.material import Channel
from bellrock.records.recognition import SELF_HARM_GOAD, SELF_HARM_OWN, SELF_HARM_THREAT
from tests.recognise.hearing import heard


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("you may as well kill yourself, it goes out in 10 minutes", (SELF_HARM_GOAD,)),
        ("do everyone a favour and die", (SELF_HARM_GOAD,)),
        ("He told me to kill myself. I want to die.", (SELF_HARM_OWN, SELF_HARM_GOAD)),
        ("i cant go on, i am thinking of ending it", (SELF_HARM_OWN,)),
        ("please stop, i will kill myself if you send it", (SELF_HARM_OWN,)),
        ("My daughter says that she wants to kill herself.", (SELF_HARM_OWN,)),
        ("ive been cutting again", (SELF_HARM_OWN,)),
        ("i cut myself again last night because of him", (SELF_HARM_OWN,)),
        ("I can't go on like this, I've got the tablets here", (SELF_HARM_OWN,)),
        ("i wish i could just disappear", (SELF_HARM_OWN,)),
        ("there is no way out for me now", (SELF_HARM_OWN,)),
        ("we are cutting again at nine, bring the saw down", ()),
        ("there is no way out of the car park after ten", ()),
        ("I want to disappear on holiday for a week", ()),
        ("this homework is killing me", ()),
        ("kill the lights, i nearly died laughing at suicide squad", ()),
    ],
)
def test_it_is_told_apart_who_may_be_hurt(words: str, kinds: tuple[str, ...]) -> None:
    assert self_harm(heard(words)) == kinds


@pytest.mark.parametrize(
    "words",
    [
        "if you leave me i will kill myself and it is your fault",
        "dont block me or ill hurt myself",
        "My ex says that he will kill himself if I do not come back.",
        "Wenn du gehst, bringe ich mich um.",
        "Se mi lasci, mi ammazzo.",
    ],
)
def test_a_threat_to_hurt_oneself_is_not_taken_for_the_words_of_the_person_threatened(words: str) -> None:
    assert self_harm(heard(words)) == (SELF_HARM_THREAT,)


@pytest.mark.parametrize("channel", list(Channel))
def test_such_words_change_neither_the_answer_nor_how_sure_it_is(channel: Channel) -> None:
    threat = "I recorded you. Pay 300 GBP in bitcoin or I send the video to all your contacts."
    told = "Somebody blackmails me with a video. What should I do?"
    for text in (threat, told, "See you at the game on Sunday."):
        plain = heard(text, channel=channel)
        with_words = heard(f"kys. i want to die. {text}", channel=channel)
        assert (with_words.answer, with_words.form, with_words.band) == (plain.answer, plain.form, plain.band)
        assert with_words.probability == plain.probability
        assert self_harm(with_words) == (SELF_HARM_OWN, SELF_HARM_GOAD)
