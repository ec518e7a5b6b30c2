"""The situation: what the person chose to say; every answer may be left out."""

from dataclasses import dataclass, fields

NOT_SAID = "not_said"
# The one answer that is never stored, sent, printed or copied, and by which no plan and no page differs.
UNSAID = "dark_thoughts"
# The answers after which the lines come before everything else.
AT_RISK = frozenset({("safe_now", "no"), ("safe_now", "not_sure"), (UNSAID, "yes"), (UNSAID, "not_sure")})

_ADULT = frozenset({"18_24", "25_plus"})

# The facts that are worked out from the answers, with every value that each can take; a row of the advice may name
# them like a question. Their predicates stand in plan/facts.py.
DERIVED = (
    ("route", ("child", "adult_was_child", "adult", "adult_not_said", "not_said")),
    ("where", ("uk", "elsewhere", "not_said")),
    ("has_picture", ("yes", "no", "not_known")),
    ("app_pause", ("pauses", "deletes", "none", "not_known")),
    ("screenshot_noticed", ("yes", "no")),
    ("loses_on_log_out", ("yes", "no", "not_known")),
    ("loses_on_uninstall", ("yes", "no", "not_known")),
    ("close_person", ("yes", "no", "not_known")),
    ("for_whom", ("self", "helper")),
    ("young", ("yes", "no", "not_said")),
    # yes: the form is mass_email and nothing said speaks against a bluff (safety rule 5): not picture real or fake,
    # not known or partner_or_ex, not talking, not shared, not more_sent, not came_by chat.
    ("mail_bluff", ("yes", "no")),
)


@dataclass(frozen=True, slots=True)
class Situation:
    """The answers given, by question id; a question left out holds "not_said".

    `age` and `age_in_picture` are always those of the person targeted, whoever asks.
    """

    role: str = NOT_SAID
    age: str = NOT_SAID
    dark_thoughts: str = NOT_SAID
    known: str = NOT_SAID
    age_in_picture: str = NOT_SAID
    nation: str = NOT_SAID
    country: str = NOT_SAID
    form: str = NOT_SAID
    app: str = NOT_SAID
    shared: str = NOT_SAID
    paid: str = NOT_SAID
    paid_by: str = NOT_SAID
    talking: str = NOT_SAID
    picture: str = NOT_SAID
    more_sent: str = NOT_SAID
    received: str = NOT_SAID
    others_threatened: str = NOT_SAID
    password_shown: str = NOT_SAID
    safe_now: str = NOT_SAID
    came_by: str = NOT_SAID

    @property
    def adult_now_and_then(self) -> bool:
        """True where both ages were said and are 18 or over: now, and in the picture."""
        return self.age in _ADULT and self.age_in_picture in _ADULT

    @property
    def at_risk(self) -> bool:
        """Whether the lines come first: not safe, not sure of it, or thoughts of suicide."""
        return not AT_RISK.isdisjoint({("safe_now", self.safe_now), (UNSAID, self.dark_thoughts)})

    def said(self) -> tuple[tuple[str, str], ...]:
        """The answers that were given and may go on, as pairs of question id and choice id, in their order.

        Whether somebody thinks of suicide is never among them: it goes into no page, notes, print or address.
        """
        pairs = ((field.name, getattr(self, field.name)) for field in fields(self) if field.name != UNSAID)
        return tuple((name, value) for name, value in pairs if value != NOT_SAID)
