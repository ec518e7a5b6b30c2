"""A shelf of the web pages with a small invented body of advice and a check that always finds the same.

The pages are tried on it without the real content, so that a changed word of advice breaks no test of a page.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import BinaryIO

from bellrock.jobs.plan import situation_from
from bellrock.plan import Planner
from bellrock.records.advice import (
    Advice,
    Channel,
    Choice,
    Confidence,
    CrisisLine,
    Fact,
    Hours,
    Law,
    Platform,
    Question,
    Script,
    Service,
    Step,
    Urgency,
)
from bellrock.records.case import Case, MailCheck, Verdict
from bellrock.records.detail import Detail, DetailKind, Reading
from bellrock.records.errors import EmptyInput
from bellrock.records.headline import Headline, Headlines
from bellrock.records.material import Channel as CameBy
from bellrock.records.material import Material, Unread
from bellrock.records.phrase import Phrase
from bellrock.records.quote import Quote
from bellrock.records.recognition import Answer, Band, Finding, Form, Recognition
from bellrock.records.situation import Situation
from bellrock.records.theirs import TheirWords
from bellrock.web.person.cards import At
from bellrock.web.person.shelf import Shelf

DAY = date(2026, 11, 25)
NOON = datetime.fromisoformat("2026-11-25T12:00")
UNKNOWN = Fact("", Confidence.BACKGROUND)

QUESTIONS = (
    Question(
        "role", "Who is this about?", (Choice("me", "Me"), Choice("child", "My child"), Choice("friend", "A friend"))
    ),
    Question(
        "age",
        "How old are you?",
        (Choice("16_17", "16 or 17"), Choice("25_plus", "25 or over")),
        (("child", "How old is your child?"),),
    ),
    Question(
        "dark_thoughts",
        "Do you think of it?",
        (Choice("yes", "Yes"), Choice("no", "No"), Choice("not_sure", "Not sure")),
    ),
    Question("known", "Do you know them?", (Choice("stranger", "No"), Choice("partner_or_ex", "A partner or ex"))),
    Question(
        "age_in_picture",
        "How old were you in the picture?",
        (Choice("16_17", "16 or 17"), Choice("25_plus", "25 or over")),
    ),
    Question("nation", "Where do you live?", (Choice("scotland", "Scotland"), Choice("elsewhere", "Another country"))),
    Question(
        "country",
        "Which country?",
        (Choice("us", "United States"), Choice("other", "Another one")),
        when=(("nation", frozenset({"elsewhere"})),),
    ),
    Question("form", "What is happening?", tuple(Choice(form.value, f"The form {form.value}") for form in Form)),
    Question("app", "Which app?", tuple(Choice(f"app{number}", f"App {number}") for number in range(9))),
    Question(
        "came_by",
        "How did it come?",
        (Choice("email", "By email"), Choice("chat", "In a chat"), Choice("not_known", "I do not know")),
        on_wish=True,
    ),
    Question(
        "safe_now",
        "Are you safe right now?",
        (Choice("yes", "Yes"), Choice("no", "No"), Choice("not_sure", "Not sure")),
    ),
    *(
        Question(
            name,
            f"The question {name}",
            (Choice("yes", "Yes"), Choice("no", "No"), Choice("not_known", "I do not know")),
        )
        for name in ("shared", "paid", "talking", "more_sent", "others_threatened", "password_shown")
    ),
    Question(
        "paid_by", "How?", (Choice("bank", "Bank"), Choice("other", "Other")), when=(("paid", frozenset({"yes"})),)
    ),
    Question("picture", "Is there a picture?", (Choice("real", "Yes"), Choice("none", "No"))),
    Question("received", "Were you sent a picture?", (Choice("yes", "Yes"), Choice("no", "No"))),
)


def _service(name: str, number: str, **more: object) -> Service:
    call = Channel("call", number, "tel:" + number.replace(" ", ""), free="yes", confidence=Confidence.SEEN)
    return Service(
        id=name,
        name=name.replace("-", " ").title(),
        who="Anybody.",
        does="They listen.",
        when=(),
        channels=(
            call,
            Channel("text", "86000", "sms:86000", hours=Hours("Every day.", Confidence.SECOND_HAND, seen=DAY)),
            Channel("web", "example.org", "https://example.org/"),
            Channel("letter", "Freepost EXAMPLE", ""),
        ),
        asks=Fact("Your first name.", Confidence.SEEN),
        anonymous=Fact("Yes.", Confidence.SEEN),
        tells_parents=UNKNOWN,
        tells_police=UNKNOWN,
        **more,  # type: ignore[arg-type]
    )


SERVICES = (
    _service("emergency-999", "999"),
    _service("samaritans", "116 123"),
    _service(
        "childline",
        "0800 1111",
        formerly="Old Line",
        said_first="Say that you are safe.",
        cautions=("Take your time.",),
    ),
)


def _step(number: int, urgency: Urgency, notice: str = "no", write: str = "") -> Step:
    return Step(
        id=f"step-{number}",
        urgency=urgency,
        place=number,
        title=f"Do thing {number}",
        first=f"Begin with thing {number}.",
        why="It helps you.",
        how=("Do this first.", "Then do that."),
        when=(),
        services=("childline",) if write else (),
        never_with=(),
        they_may_notice=notice,
        write_instead=write,
    )


STEPS = (
    _step(1, Urgency.NOW),
    _step(2, Urgency.NOW, write="You can write to them."),
    _step(3, Urgency.TODAY, notice="yes"),
    _step(4, Urgency.LATER, notice="not_known"),
)

ADVICE = Advice(
    version="0123456789ab",
    questions=QUESTIONS,
    steps=STEPS,
    services=SERVICES,
    platforms=(Platform("whatsapp", "WhatsApp", "pauses", False, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),),
    scripts=(
        Script("call", "call-101-sentence", "101", (), 10, ("Somebody blackmails me.",)),
        Script("tell", "tell", "Tell a parent", (), 10, ("Something happened. Can we talk?",)),
    ),
    laws=(Law("law", (), Fact("It is a crime.", Confidence.SEEN, "https://example.org/law", DAY)),),
    lines=tuple(CrisisLine(name) for name in ("emergency-999", "samaritans", "childline")),
)

WALLET = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
CARD = "AQUF-7H2K9P-4XWZ"


def _details() -> Iterator[Detail]:
    def quote(text: str) -> Quote:
        return Quote(0, 0, len(text), text)

    yield Detail(DetailKind.WALLET, quote(WALLET), WALLET, "btc", checked=True, author="them")
    yield Detail(DetailKind.GIFT_CARD, quote(CARD), CARD, "amazon", also=("apple",), reading=Reading.POSSIBLE)
    yield Detail(DetailKind.IBAN, quote("GB00X"), "GB00X", checked=False)
    yield Detail(DetailKind.AMOUNT, quote("200 GBP"), "200.00 GBP")
    yield Detail(DetailKind.HANDLE, quote("@fake"), "@fake", "instagram", author="them")


def check(name: str, stream: BinaryIO, situation: Situation) -> Case:
    """The same case for everything but nothing; the first line given is the quote that shows the threat."""
    words = stream.read().decode("utf-8", "replace")
    if not words.strip():
        raise EmptyInput(name)
    line = words.strip().splitlines()[0]
    return Case(
        name=name,
        material=Material(
            "eml", CameBy.MAIL, "0" * 64, ("them",), 1, None, None, (Unread("<b>cat.jpg</b>", "It is a picture."),)
        ),
        recognition=Recognition(
            Answer.THREAT,
            Form.MASS_EMAIL,
            0.99,
            Band.ALMOST_CERTAIN,
            (Finding("demand", Quote(0, 0, len(line), line)),),
        ),
        details=tuple(_details()),
        situation=situation,
        verdict=Verdict.BLUFF,
        checks=(MailCheck("own-address", TheirWords("you@example.org")), MailCheck("unknown-check")),
    )


def shelf(exit_to: str = "https://example.org/") -> Shelf:
    """The invented shelf."""
    planner = Planner(ADVICE)

    return Shelf(
        advice=ADVICE,
        plan=lambda said: planner.plan(said, DAY),
        services=lambda said: SERVICES,
        situation=lambda answers: situation_from(answers, QUESTIONS),
        check=check,
        example=lambda: b"Pay 200 GBP or I send it to your friends.",
        headlines=lambda: Headlines(
            tuple(Headline(each, f"The answer {each.value}.", ("One line.",)) for each in Verdict)
        ),
        signals=lambda: {"demand": Phrase("demand", "It asks for money", "You do not have to pay.")},
        detail_phrases=lambda: {
            kind.value: Phrase(kind.value, kind.value.title(), "Give it to the police.") for kind in DetailKind
        },
        check_phrases=lambda: {"own-address": Phrase("own-address", "It seems to be yours", "It proves nothing.")},
        at=lambda said: At(DAY, NOON, frozenset()),
        exit_to=exit_to,
    )
