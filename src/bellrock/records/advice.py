"""The body of advice: who can help, what to do, what to ask, what to say.

Everything here is loaded from `content` and never changed.
A `When` is a row of a table: each fact with its allowed answers; all facts must hold.
There is no or, no not and no expression: "or" is a longer list, "not" is the list of the others.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

When = tuple[tuple[str, frozenset[str]], ...]


class Confidence(StrEnum):
    """How a fact is known: its own page was seen, seen at second hand, or background knowledge to be checked."""

    SEEN = "seen"
    SECOND_HAND = "second_hand"
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from: `says` is a short paraphrase, `seen` the day it was read."""

    url: str
    says: str
    seen: date


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement for the person; an unknown fact has an empty `text` and a `caution` to show instead.

    `note` is for those who keep the advice, and is shown to nobody else.
    """

    text: str
    confidence: Confidence
    source: str = ""
    seen: date | None = None
    caution: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """Open on `days` (0 is Monday) from `opens` to `closes`, in minutes of the day; over 1440 runs past midnight."""

    days: tuple[int, ...]
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class Hours:
    """When a channel is open, in words and, only where seen, as spans from which "open now" is computed."""

    text: str
    confidence: Confidence
    source: str = ""
    seen: date | None = None
    spans: tuple[OpenSpan, ...] = ()
    closed_on_bank_holidays: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a service; `kind` is call, text, relay, sign, chat, email, form, web or letter.

    `value` is what to dial or write to, as shown; `link` is its address (tel:, sms:, mailto:, https:).
    """

    kind: str
    value: str
    link: str
    label: str = ""
    free: str = "not_known"
    hours: Hours | None = None
    confidence: Confidence = Confidence.BACKGROUND
    source: str = ""
    seen: date | None = None

    @property
    def silent(self) -> bool:
        """True where nobody has to speak aloud."""
        return self.kind in {"text", "chat", "email", "form", "web", "letter"}


class ServiceGroup(StrEnum):
    """What somebody looks for among the services; in this order they stand on the page."""

    EMERGENCY = "emergency"
    POLICE = "police"
    PICTURES = "pictures"
    CHILDREN = "children"
    MONEY = "money"
    PARTNER = "partner"
    SUPPORT = "support"
    SAFETY_ONLINE = "safety_online"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Service:
    """Who can help: `when` says in which situations it may be named at all; plans never name it outside them.

    What is not `one_place`, such as the police of another country, has no channel of its own and needs none.
    """

    id: str
    name: str
    who: str
    does: str
    when: When
    channels: tuple[Channel, ...]
    asks: Fact
    anonymous: Fact
    tells_parents: Fact
    tells_police: Fact
    said_first: str = ""
    formerly: str = ""
    access: tuple[Fact, ...] = ()
    cautions: tuple[str, ...] = ()
    adults_only: bool = False
    one_place: bool = True
    group: ServiceGroup = ServiceGroup.SUPPORT
    note: str = ""
    sources: tuple[Source, ...] = ()
    reviewed: date | None = None
    again_by: date | None = None


@dataclass(frozen=True, slots=True)
class Loss:
    """Whether chats are lost by one act on an app: yes, no or not_known, and the fact that says so."""

    answer: str
    fact: Fact


NO_SOURCE = Loss("not_known", Fact("", Confidence.BACKGROUND))
"""What nobody has found out; no advice may rest on it."""


@dataclass(frozen=True, slots=True)
class Platform:
    """One app: how to report, find the stable id, pause, lock lists and take evidence there.

    `pause` is what its "deactivate" really does: pauses, deletes, none or not_known.
    Only an act that loses nothing may be advised there (DESIGN.md, safety rule 8).
    """

    id: str
    name: str
    pause: str
    tells_of_screenshots: bool
    report: Fact
    stable_id: Fact
    pause_how: Fact
    lock_lists: Fact
    evidence: Fact
    loses_on_log_out: Loss = NO_SOURCE
    loses_on_uninstall: Loss = NO_SOURCE
    closed: str = ""
    sources: tuple[Source, ...] = ()
    reviewed: date | None = None
    again_by: date | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `by_role` holds its words for a helper, by role id; every question may be skipped.

    `by_age` holds the words for the person themselves at an age, by the id of the age.
    An answer to a follow-up counts only where its `when` holds, and it is asked with the question that it follows.
    Others always count; they are asked where `asked_if` holds, those `on_wish` only when somebody wants to say more.
    """

    id: str
    text: str
    choices: tuple[Choice, ...]
    by_role: tuple[tuple[str, str], ...] = ()
    when: When = ()
    by_age: tuple[tuple[str, str], ...] = ()
    asked_if: When = ()
    on_wish: bool = False

    @property
    def follows(self) -> str:
        """The question that this one is a follow-up to, or nothing."""
        return self.when[0][0] if self.when else ""

    def asked(self, role: str, age: str = "") -> str:
        """The words of the question for this role, and for the person themselves at this age."""
        for_them = dict(self.by_role).get(role)
        return for_them or dict(self.by_age).get(age, self.text)


class Urgency(StrEnum):
    """When a step is to be done."""

    NOW = "now"
    TODAY = "today"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of advice: `place` orders the steps of one urgency; `why` and `how` hold one sentence a line.

    A step that names services and keeps none of them in a situation falls away, unless it stands `alone`.
    `first` says in at most 30 words what to do, safe by itself.
    A step that `waits` is held back until it is known who does this, and so is every one that they may notice.
    """

    id: str
    urgency: Urgency
    place: int
    title: str
    why: str
    how: tuple[str, ...]
    when: When
    services: tuple[str, ...]
    never_with: tuple[str, ...]
    they_may_notice: str
    write_instead: str
    sources: tuple[Source, ...] = ()
    reviewed: date | None = None
    again_by: date | None = None
    alone: bool = False
    first: str = ""
    waits: bool = False

    @property
    def held_back(self) -> bool:
        """Whether it has to wait until it is known who does this."""
        return self.waits or self.they_may_notice != "no"


@dataclass(frozen=True, slots=True)
class Slot:
    """The words that fill `{name}` in a script: for each answer of `fact` that has any."""

    name: str
    fact: str
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Script:
    """Words to say or send, for one purpose (call-101, parent-to-child, …), chosen by `when`, filled by slots.

    Of the scripts of one purpose the first by `place` that fits is used; a line whose slot has no words falls away.
    """

    id: str
    purpose: str
    title: str
    when: When
    place: int
    lines: tuple[str, ...]
    sources: tuple[Source, ...] = ()
    reviewed: date | None = None
    again_by: date | None = None


@dataclass(frozen=True, slots=True)
class Law:
    """One sourced sentence of law for a nation."""

    id: str
    when: When
    fact: Fact


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """A service that is named first where a life may be at risk, by its id; `when` may narrow the service's own."""

    service: str
    when: When = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """The whole body of advice that a plan is made from; `version` is a hash of the content it was loaded from."""

    version: str
    questions: tuple[Question, ...]
    steps: tuple[Step, ...]
    services: tuple[Service, ...]
    platforms: tuple[Platform, ...]
    scripts: tuple[Script, ...]
    laws: tuple[Law, ...]
    slots: tuple[Slot, ...] = ()
    bank_holidays: tuple[tuple[str, frozenset[date]], ...] = ()
    lines: tuple[CrisisLine, ...] = ()

    def holidays(self, nation: str) -> frozenset[date]:
        """The bank holidays of a nation; none where they are not listed."""
        return dict(self.bank_holidays).get(nation, frozenset())


@dataclass(frozen=True, slots=True)
class LearnPage:
    """A page to learn and teach from; `sections` holds each heading with its lines, list marks kept.

    `apps` is true where the page ends with what each app lets one lock, from the rows of the apps.
    `channels` are the numbers and addresses that stand in its lines and nowhere in the services.
    """

    id: str
    audience: str
    place: int
    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    sources: tuple[Source, ...] = ()
    reviewed: date | None = None
    again_by: date | None = None
    apps: bool = False
    channels: tuple[Channel, ...] = ()


@dataclass(frozen=True, slots=True)
class Banned:
    """Words, a number or a name that stand nowhere else in the content, why, and what to write instead."""

    words: str
    why: str
    instead: str = ""
