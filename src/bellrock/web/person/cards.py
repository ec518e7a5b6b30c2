"""Services and steps as cards: every word that a template prints about them is chosen here."""

from dataclasses import dataclass
from datetime import date, datetime

from bellrock.content.freshness import as_of, last_checked
from bellrock.plan import open_now
from bellrock.records.advice import Channel, Confidence, Fact, Hours, Platform, Service
from bellrock.records.plan import PlanStep
from bellrock.records.translation import Standing, Translated, Wording
from bellrock.web.words import day_in_words, mark, say, step_words


@dataclass(frozen=True, slots=True)
class At:
    """When a page is read: the day, the clock time in the UK, the bank holidays there; a plain file has none."""

    day: date
    uk_time: datetime
    holidays: frozenset[date]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to reach a service: `act` is what its link says, `notes` are free, hours and caution."""

    kind: str
    act: str
    value: str
    link: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """A service as the person reads it: `call` to speak, `silent` to write, the answers to what people fear.

    `more` is where the answers stand when the card itself leaves them out.
    `brief` says that the whole card stands further up the page, so that here its ways are enough.
    """

    id: str
    name: str
    formerly: str
    who: str
    does: str
    said_first: str
    calls: tuple[Way, ...]
    silent: tuple[Way, ...]
    others: tuple[Way, ...]
    answers: tuple[tuple[str, str], ...]
    cautions: tuple[str, ...]
    access: tuple[str, ...]
    more: str = ""
    brief: bool = False


@dataclass(frozen=True, slots=True)
class StepCard:
    """A step as the person reads it: `notice` is the mark when the other side may see that it was done.

    On a page in another language: `foreign` says that the words are English all the same, `standing` says how far a
    translation can be trusted, and `beside` holds the English to read next to it.
    `apps` leads to the pages of the apps, where the app is not known and the step differs from app to app.
    `first` is what to do; it stands outside the fold.
    The first `near` services stand in the fold, the others one fold deeper.
    """

    id: str
    title: str
    why: str
    how: tuple[str, ...]
    services: tuple[ServiceCard, ...]
    notice: str
    write_instead: str
    foreign: bool = False
    beside: Wording | None = None
    standing: str = ""
    apps: str = ""
    first: str = ""
    near: int = 2


@dataclass(frozen=True, slots=True)
class AppFact:
    """One thing to do in an app, with what we could not make sure of."""

    title: str
    text: str
    caution: str
    source: str


@dataclass(frozen=True, slots=True)
class PlatformCard:
    """An app as the person reads it: keep the words, report, find the account, pause, hide the lists, in this order."""

    id: str
    name: str
    closed: str
    facts: tuple[AppFact, ...]


ACTS = {
    "call": mark("Call"),
    "text": mark("Text"),
    "relay": mark("Text relay"),
    "sign": mark("Sign language"),
    "chat": mark("Chat"),
    "email": mark("Write an email"),
    "form": mark("Fill in a form"),
    "web": mark("Open the page"),
    "letter": mark("Write a letter"),
}

NOTICE = {
    "yes": mark("They may notice this."),
    "not_known": mark("We do not know if they will notice this."),
}

TRANSLATED = frozenset({Standing.CHECKED, Standing.UNCHECKED, Standing.STALE})
STANDINGS = {
    Standing.UNCHECKED: mark("Nobody whose first language this is has checked it yet."),
    Standing.STALE: mark("This translation is of an older text."),
    Standing.SET_ASIDE: mark("The translation is of an older text, so this step is in English."),
}


def way(channel: Channel, at: At | None = None) -> Way:
    """One way to reach a service, with what is known and not known of it; "open now" only where `at` is given."""
    notes = [say("Free")] if channel.free == "yes" else []
    if channel.hours:
        notes.append(open_words(channel.hours, at))
        notes.append(hours_words(channel.hours))
    if channel.confidence is Confidence.BACKGROUND:
        notes.append(say("We have not checked this yet. If it does not work, look at their page."))
    act = say(channel.label) if channel.label else say(ACTS.get(channel.kind, mark("Reach them")))
    return Way(channel.kind, act, channel.value, channel.link, tuple(note for note in notes if note))


def open_words(hours: Hours, at: At | None) -> str:
    """Whether it is open now, told only where the hours were seen on the service's own page."""
    is_open = open_now(hours, at.uk_time, at.holidays) if at else None
    return {True: say("Open now"), False: say("Closed now"), None: ""}[is_open]


def hours_words(hours: Hours) -> str:
    """When a channel is open; hours that were not seen on its own page carry the day, or are left out."""
    if hours.confidence is Confidence.SEEN:
        return say(hours.text)
    if hours.seen:
        return f"{say(hours.text)} {say('Last seen on')} {day_in_words(hours.seen)}."
    return ""


def fact_words(fact: Fact, unknown: str) -> str:
    """The words of a fact with its caution, or what to ask when the fact is not known."""
    return " ".join(say(part) for part in (fact.text, fact.caution) if part) or unknown


def service_card(service: Service, at: At | None = None) -> ServiceCard:
    """The card of a service; read long after its last check it says so, and shows no hours."""
    ask = say("We do not know. Ask them first: who will you tell?")
    checked = last_checked(service, at.day) if at else None
    shown = as_of(service, at.day) if at else service
    ways = [way(channel, at) for channel in shown.channels]
    speak, write = {"call"}, {"text", "chat", "email", "form", "web", "letter"}
    return ServiceCard(
        id=service.id,
        name=service.name,
        formerly=service.formerly,
        who=say(service.who),
        does=say(service.does),
        said_first=say(service.said_first),
        calls=tuple(each for each in ways if each.kind in speak),
        silent=tuple(each for each in ways if each.kind in write),
        others=tuple(each for each in ways if each.kind not in speak | write),
        answers=(
            (say("What they ask"), fact_words(service.asks, say("We do not know."))),
            (say("Without my name?"), fact_words(service.anonymous, say("We do not know. Ask them first."))),
            (say("Will they tell my parents?"), fact_words(service.tells_parents, ask)),
            (say("Will they tell the police?"), fact_words(service.tells_police, ask)),
        ),
        cautions=(
            *((f"{say('Last checked on')} {day_in_words(checked)}.",) if checked else ()),
            *map(say, service.cautions),
        ),
        access=tuple(text for text in (fact_words(fact, "") for fact in service.access) if text),
    )


def platform_card(platform: Platform) -> PlatformCard:
    """The card of an app; evidence comes first, and nothing is paused before it is kept."""
    told = (
        (say("Keep the words"), platform.evidence),
        (say("Note which account it is"), platform.stable_id),
        (say("Report it in the app"), platform.report),
        (say("Pause it, or mute it"), platform.pause_how),
        (say("Before you log out"), platform.loses_on_log_out.fact),
        (say("Before you take the app off"), platform.loses_on_uninstall.fact),
        (say("Hide your lists"), platform.lock_lists),
    )
    facts = tuple(
        AppFact(title, fact.text, fact.caution, fact.source) for title, fact in told if fact.text or fact.caution
    )
    return PlatformCard(platform.id, platform.name, platform.closed, facts)


def step_card(step: PlanStep, services: dict[str, Service], at: At | None = None) -> StepCard:
    """The card of a step, with the cards of the services that fit."""
    shown = step_words(step)
    return StepCard(
        id=step.id,
        title=shown.words.title,
        why=shown.words.why,
        how=shown.words.how,
        services=tuple(service_card(services[each], at) for each in step.services),
        notice=_notice(step, shown),
        write_instead=shown.words.write_instead,
        foreign=shown.standing not in TRANSLATED and shown.standing is not Standing.SOURCE,
        beside=shown.beside,
        standing=say(STANDINGS.get(shown.standing, "")),
        first=shown.words.first,
    )


def _notice(step: PlanStep, shown: Translated) -> str:
    """The mark of a step that they may notice; empty where its first words open with that, in the same language."""
    words = say(NOTICE.get(step.they_may_notice, ""))
    return "" if words and shown.words.first.startswith(words.rstrip(".")) else words
