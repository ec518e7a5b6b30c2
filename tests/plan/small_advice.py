"""Steps and services built in a line, for tests of the planner alone."""

from bellrock.records.advice import (
    Advice,
    Channel,
    Choice,
    Confidence,
    Fact,
    Law,
    Platform,
    Question,
    Script,
    Service,
    Slot,
    Step,
    Urgency,
    When,
)

UNKNOWN = Fact("", Confidence.BACKGROUND, caution="Ask them first.")

QUESTIONS = tuple(
    Question(name, "Words?", tuple(Choice(value, "Words") for value in values.split()), when=when)
    for name, values, when in (
        ("role", "me child pupil friend client", ()),
        ("age", "under_13 13_15 16_17 18_24 25_plus", ()),
        ("dark_thoughts", "yes no not_sure", ()),
        ("known", "stranger known partner_or_ex not_known", ()),
        ("age_in_picture", "under_13 13_15 16_17 18_24 25_plus", ()),
        ("nation", "scotland england wales northern_ireland elsewhere", ()),
        ("country", "us other", (("nation", frozenset({"elsewhere"})),)),
        ("form", "mass_email social_media image_abuse child other_extortion", ()),
        ("app", "example other", ()),
        ("shared", "yes no not_known", ()),
        ("paid", "yes no not_known", ()),
        ("paid_by", "bank card", (("paid", frozenset({"yes"})),)),
        ("talking", "yes no", ()),
        ("picture", "real fake none not_known", ()),
        ("more_sent", "yes no", ()),
        ("received", "yes no", ()),
        ("others_threatened", "yes no", ()),
        ("password_shown", "yes no", ()),
        ("safe_now", "yes no not_sure", ()),
        ("came_by", "email chat not_known", ()),
    )
)

PLATFORMS = (Platform("example", "Example", "deletes", True, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),)


def when(**facts: str) -> When:
    """A row: `when(age="18_24 25_plus")`."""
    return tuple((fact, frozenset(values.split())) for fact, values in facts.items())


def step(
    name: str,
    urgency: Urgency = Urgency.NOW,
    place: int = 10,
    services: str = "",
    never_with: str = "",
    alone: bool = False,
    row: When = (),
    waits: bool = False,
) -> Step:
    """A step with bare words."""
    return Step(
        name, urgency, place, "Title", "Why.", ("How.",), row, tuple(services.split()), tuple(never_with.split()), "no",
        "", alone=alone, first="Do it.", waits=waits,
    )  # fmt: skip


def service(name: str, row: When = ()) -> Service:
    """A service with bare words."""
    return Service(
        name, name, "Anybody.", "Help.", row, (Channel("call", "1", "tel:1"),), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
    )


def advice(
    steps: tuple[Step, ...] = (),
    services: tuple[Service, ...] = (),
    scripts: tuple[Script, ...] = (),
    laws: tuple[Law, ...] = (),
    slots: tuple[Slot, ...] = (),
) -> Advice:
    """A body of advice with the real questions and one app; steps in the order of a plan."""
    order = list(Urgency)
    ordered = tuple(sorted(steps, key=lambda each: (order.index(each.urgency), each.place, each.id)))
    return Advice("0" * 12, QUESTIONS, ordered, services, PLATFORMS, scripts, laws, slots)
