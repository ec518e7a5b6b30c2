"""The situation: what the person chose to say; every answer may be left out."""

from dataclasses import dataclass, fields

NOT_SAID = "not_said"


@dataclass(frozen=True, slots=True)
class Situation:
    """The answers given, by question id; a question left out holds "not_said".

    `age` and `age_in_picture` are always those of the person targeted, whoever asks.
    """

    role: str = NOT_SAID
    age: str = NOT_SAID
    age_in_picture: str = NOT_SAID
    nation: str = NOT_SAID
    country: str = NOT_SAID
    form: str = NOT_SAID
    app: str = NOT_SAID
    shared: str = NOT_SAID
    paid: str = NOT_SAID
    paid_by: str = NOT_SAID
    talking: str = NOT_SAID
    known: str = NOT_SAID
    picture: str = NOT_SAID
    more_sent: str = NOT_SAID
    received: str = NOT_SAID
    others_threatened: str = NOT_SAID
    password_shown: str = NOT_SAID
    safe_now: str = NOT_SAID
    came_by: str = NOT_SAID

    def said(self) -> tuple[tuple[str, str], ...]:
        """The answers that were given, as pairs of question id and choice id, in the order of the questions."""
        pairs = ((field.name, getattr(self, field.name)) for field in fields(self))
        return tuple((name, value) for name, value in pairs if value != NOT_SAID)
