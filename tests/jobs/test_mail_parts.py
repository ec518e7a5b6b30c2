"""Whoever hands in a whole mailbox reads of each mail what it is."""

import io
import json

from bellrock.cli.case_json import of_case
from bellrock.jobs.check import check, tools
from bellrock.jobs.mail_parts import MOST
from bellrock.records.case import Case
from bellrock.records.situation import Situation
from tests.read.exports.written import zipped

HEAD = "From {0}@example.org Mon Nov 23 10:00:00 2026\nFrom: {0}@example.org\nSubject: {1}\n"
HEAD += "Date: Mon, 23 Nov 2026 10:00:00 +0000\nMessage-ID: <{0}@example.org>\n\n{2}\n\n"
LUNCH = "See you at lunch tomorrow, the soup is good."
THREAT = "I recorded you through your webcam. Send 900 USD in bitcoin or I send the video to all your contacts."

MAILS = (("a", "lunch", LUNCH), ("b", "your video", THREAT))


def checked(*mails: tuple[str, str, str]) -> Case:
    box = "".join(HEAD.format(*mail) for mail in mails)
    return check("box.mbox", io.BytesIO(box.encode()), Situation(), tools())


def test_each_mail_of_a_mailbox_has_its_own_answer() -> None:
    case = checked(("a", "lunch", LUNCH), ("b", "your video", THREAT), ("c", "soup", LUNCH))

    parts = json.loads(json.dumps(of_case(case, "")))["parts"]
    assert [(part["subject"], part["answer"]) for part in parts] == [
        ("lunch", "none"),
        ("your video", "threat"),
        ("soup", "none"),
    ]
    assert parts[1]["from"] == "b@example.org"
    assert parts[1]["sent"] == "2026-11-23T10:00:00Z"
    assert parts[1]["form"] == "mass_email"


def test_each_mail_of_a_zip_has_its_own_answer() -> None:
    mails = {f"{name}.eml": HEAD.format(name, about, words).partition("\n")[2] for name, about, words in MAILS}
    case = check("mails.zip", io.BytesIO(zipped(mails)), Situation(), tools())

    assert [(part.head.subject, part.recognition.answer.value) for part in case.parts] == [
        ("lunch", "none"),
        ("your video", "threat"),
    ]


def test_a_single_mail_has_no_parts() -> None:
    assert "parts" not in of_case(checked(("a", "your video", THREAT)), "")


def test_of_very_many_mails_the_first_are_answered_one_by_one() -> None:
    case = checked(*((f"a{number}", "lunch", LUNCH) for number in range(MOST + 5)))

    assert len(case.parts) == MOST
    assert case.material.messages == MOST + 5
