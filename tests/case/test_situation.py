"""What a check fills in says of a person only what the material shows."""

import io

from bellrock.case import situation_of
from bellrock.jobs.check import check, tools
from bellrock.records.situation import Situation

CHAT = """\
[03.02.25, 22:10:01] Sam: please, i am 15
[03.02.25, 22:11:01] Lena: {threat}
"""


def form_of(threat: str, **said: str) -> tuple[str, str]:
    case = check("chat.txt", io.BytesIO(CHAT.format(threat=threat).encode()), Situation(**said), tools())
    return (case.recognition.form or "", situation_of(case).form)


def test_a_child_of_whom_they_have_a_picture_is_not_told_that_they_have_none_yet() -> None:
    assert form_of("I have your video. Pay 200 GBP or I send it to all your friends") == ("child", "social_media")


def test_what_the_person_said_themselves_stays() -> None:
    assert form_of("I have your video. Pay 200 GBP or I send it to all your friends", form="image_abuse")[1] == (
        "image_abuse"
    )
