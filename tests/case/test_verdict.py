"""The headline answers the person's question, and never calls a personal threat a bluff."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bellrock.case import open_case, verdict
from bellrock.records.case import Verdict
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.material import Channel, Material
from bellrock.records.message import MailHead
from bellrock.records.quote import Quote
from bellrock.records.recognition import Answer, Band, Campaign, Form, Recognition
from bellrock.records.situation import Situation

MAIL = Material("eml", Channel.MAIL, "0" * 64, (), 1, None, None)
TEXT = replace(MAIL, format="text", channel=Channel.TEXT)
CHAT = replace(MAIL, format="whatsapp", channel=Channel.CHAT)
THREAT = Recognition(Answer.THREAT, Form.MASS_EMAIL, 0.99, Band.ALMOST_CERTAIN, ())
NOBODY_SAID = Situation()
BLUFFS = {Verdict.BLUFF, Verdict.BLUFF_IF_MAIL}


def test_a_mass_mail_is_called_nearly_always_a_bluff() -> None:
    assert verdict(MAIL, THREAT, NOBODY_SAID) is Verdict.BLUFF


def test_a_pasted_text_has_no_known_channel_so_the_bluff_is_only_conditional() -> None:
    assert verdict(TEXT, THREAT, NOBODY_SAID) is Verdict.BLUFF_IF_MAIL


def test_a_pasted_text_becomes_a_bluff_when_the_person_says_it_came_by_email() -> None:
    assert verdict(TEXT, THREAT, Situation(came_by="email")) is Verdict.BLUFF


def test_a_pasted_text_that_was_sent_to_many_people_is_a_bluff() -> None:
    known = replace(THREAT, campaign=Campaign("c1", 22, 2019, 2024))

    assert verdict(TEXT, known, NOBODY_SAID) is Verdict.BLUFF


def test_a_mail_with_a_file_that_nobody_opened_is_a_bluff_only_if() -> None:
    """A PDF or a zip may hold a picture of the person or of their home."""
    closed = replace(MAIL, closed=1)

    assert verdict(closed, THREAT, NOBODY_SAID) is Verdict.BLUFF_IF_MAIL
    assert verdict(closed, THREAT, Situation(came_by="email")) is Verdict.BLUFF_IF_MAIL
    assert verdict(closed, replace(THREAT, campaign=Campaign("c1", 22, 2019, 2024)), NOBODY_SAID) in BLUFFS
    assert verdict(closed, THREAT, Situation(picture="none")) is Verdict.BLUFF


@pytest.mark.parametrize("material", [replace(MAIL, on_the_web=1), replace(MAIL, unknown=1)])
def test_what_nobody_can_know_leaves_an_if_whatever_the_person_says(material: Material) -> None:
    assert verdict(material, THREAT, NOBODY_SAID) is Verdict.BLUFF_IF_MAIL
    assert verdict(material, THREAT, Situation(picture="none")) is Verdict.BLUFF_IF_MAIL
    assert verdict(replace(material, channel=Channel.TEXT), THREAT, Situation(came_by="email")) is Verdict.BLUFF_IF_MAIL


@pytest.mark.parametrize(
    ("material", "recognition", "situation"),
    [
        (CHAT, THREAT, NOBODY_SAID),
        (replace(MAIL, pictures=1), THREAT, NOBODY_SAID),
        (replace(MAIL, chats=1), THREAT, NOBODY_SAID),
        (MAIL, replace(THREAT, holds_personal=True), NOBODY_SAID),
        (MAIL, THREAT, Situation(talking="yes")),
        (MAIL, THREAT, Situation(picture="real")),
        (MAIL, THREAT, Situation(picture="fake")),
        (MAIL, THREAT, Situation(shared="yes")),
        (MAIL, THREAT, Situation(more_sent="yes")),
        (MAIL, THREAT, Situation(known="partner_or_ex")),
        (TEXT, THREAT, Situation(came_by="chat")),
        (TEXT, replace(THREAT, campaign=Campaign("c1", 22, 2019, 2024)), Situation(came_by="chat")),
    ],
    ids=[
        "chat",
        "picture",
        "chat-in-a-mail",
        "own-words",
        "talked",
        "sent-a-picture",
        "made-a-picture",
        "shown",
        "sent-more",
        "ex",
        "said-chat",
        "campaign-by-chat",
    ],
)
def test_a_personal_threat_is_never_called_a_bluff(
    material: Material, recognition: Recognition, situation: Situation
) -> None:
    assert verdict(material, recognition, situation) is Verdict.REAL


@given(
    channel=st.sampled_from(Channel),
    form=st.sampled_from([form for form in Form if form is not Form.MASS_EMAIL]),
    came_by=st.sampled_from(["email", "chat", "not_known", "not_said"]),
    campaign=st.booleans(),
)
def test_only_a_mass_mail_can_ever_be_called_a_bluff(
    channel: Channel, form: Form, came_by: str, campaign: bool
) -> None:
    known = Campaign("c1", 22, 2019, 2024) if campaign else None
    threat = replace(THREAT, form=form, campaign=known)

    assert verdict(replace(TEXT, channel=channel), threat, Situation(came_by=came_by)) not in BLUFFS


@pytest.mark.parametrize("answer", list(Answer))
def test_a_persons_own_report_opens_the_plan_whatever_its_answer(answer: Answer) -> None:
    assert verdict(TEXT, replace(THREAT, answer=answer, own_report=True), NOBODY_SAID) is Verdict.OWN_REPORT


def test_words_that_hold_no_threat_are_not_called_safe() -> None:
    nothing = replace(THREAT, answer=Answer.NONE, form=None)

    assert verdict(MAIL, nothing, NOBODY_SAID) is Verdict.NONE


def test_a_mail_from_your_own_address_is_explained() -> None:
    head = MailHead(sender="You <you@example.org>", to=("you@EXAMPLE.org",))

    case = open_case("-", MAIL, THREAT, (), NOBODY_SAID, head)

    assert [check.id for check in case.checks] == ["own-address"]


def test_a_sender_that_the_server_refused_is_explained() -> None:
    refused = ("mx.example.net; spf=fail; dkim=none",)
    head = MailHead(sender="a@example.org", authentication=refused, received_by="mx.example.net")

    assert [check.id for check in open_case("-", MAIL, THREAT, (), NOBODY_SAID, head).checks] == ["sender-refused"]


def test_answers_that_go_elsewhere_are_named() -> None:
    head = MailHead(
        sender="a@example.org",
        reply_to="b@example.net",
        authentication=("mx; dmarc=pass header.from=example.org",),
        received_by="mx",
    )

    assert [check.id for check in open_case("-", MAIL, THREAT, (), NOBODY_SAID, head).checks] == [
        "sender-proved",
        "other-reply",
    ]


@pytest.mark.parametrize("kind", [DetailKind.PROFILE, DetailKind.HANDLE])
def test_a_mail_that_names_an_account_is_not_flatly_called_a_bluff(kind: DetailKind) -> None:
    """It may be the person's own profile."""
    named = Detail(kind, Quote(0, 0, 3, "@ab"), "ab")

    assert verdict(MAIL, THREAT, NOBODY_SAID, (named,)) is Verdict.BLUFF_IF_MAIL
