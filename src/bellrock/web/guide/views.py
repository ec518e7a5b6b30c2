"""What a page of the guide prints: the cards of its steps, its question as links, its sections."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bellrock.jobs.guide import GuidePage
from bellrock.jobs.guide_sections import Added, Section
from bellrock.records.advice import Advice, Question, Urgency
from bellrock.records.plan import PlanStep, Said
from bellrock.records.situation import NOT_SAID
from bellrock.web.guide.frame import neutral
from bellrock.web.person.base import CRISIS
from bellrock.web.person.cards import ServiceCard, StepCard, service_card, step_card
from bellrock.web.person.planning import GROUPS, NEXT, Group, PlanView
from bellrock.web.words import day_in_words, say

# The words for a helper that fit every helper: a page may be shared by a parent and a teacher.
ANY_HELPER = "client"
TITLES = dict(GROUPS)


@dataclass(frozen=True, slots=True)
class Choices:
    """A question whose answers are links; `skip` leads on without an answer, `waiting` says that steps wait for it."""

    text: str
    links: tuple[tuple[str, str], ...]
    skip: str = ""
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """The steps that one answer adds; without `text` they stand for every answer of the section."""

    text: str
    groups: tuple[Group, ...]
    scripts: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """One question that opens, and what it adds."""

    text: str
    answers: tuple[Answered, ...]


class Views:
    """Makes what the templates print; the card of a step or a service is made once."""

    def __init__(self, advice: Advice) -> None:
        self.advice = advice
        self._questions = {question.id: question for question in advice.questions}
        self._services = {service.id: service for service in advice.services}
        self._steps: dict[PlanStep, StepCard] = {}
        apps = self._questions["app"]
        rows = {platform.id: platform.name for platform in advice.platforms}
        self.apps = Choices(apps.text, tuple((neutral(f"app {each}"), name) for each, name in rows.items()))

    def plan(self, page: GuidePage) -> dict[str, object]:
        """The records of one plan page."""
        plan = page.plan
        named: set[str] = set()
        groups = tuple(
            Group(title, tuple(self._card(step, named) for step in getattr(plan, name)))
            for name, title in GROUPS
            if getattr(plan, name)
        )
        unsafe = page.situation.safe_now in {"no", "not_sure"}
        view = PlanView(
            title=say("What to do"),
            lines_first=tuple(self._compact(each) for each in CRISIS) if unsafe else (),
            next=tuple(said for said in plan.scripts if said.purpose == NEXT),
            groups=groups,
            say_101=plan.say_101,
            scripts=tuple(said for said in plan.scripts if said.purpose != NEXT),
            law=plan.law,
            law_source=plan.law_source,
            version=plan.content_version,
            date=day_in_words(plan.date),
            answers=(),
            said=(),
        )
        return {
            "plan": view,
            "asked": self._asked(page),
            "sections": tuple(self._section(section, page, place) for place, section in enumerate(page.sections)),
            "apps": self.apps,
            "places": self._places(page),
            "go_on": "",
        }

    def question(self, name: str) -> Question:
        """One question by its id."""
        return self._questions[name]

    def _asked(self, page: GuidePage) -> Choices | None:
        if not page.asks:
            return None
        question = self._questions[page.asks]
        texts = {choice.id: choice.text for choice in question.choices}
        links = tuple((f"{link.page}.html", texts[link.answer]) for link in page.links if link.answer)
        skip = next(f"{link.page}.html" for link in page.links if not link.answer)
        return Choices(question.asked(page.situation.role), links, skip, page.waiting)

    def _places(self, page: GuidePage) -> Choices | None:
        country = self._questions["country"]
        if not all(getattr(page.situation, fact) in allowed for fact, allowed in country.when):
            return None
        links = ((neutral(f"country {choice.id}"), choice.text) for choice in country.choices)
        return Choices(country.text, tuple(links))

    def _section(self, section: Section, page: GuidePage, place: int) -> SectionView:
        question = self._questions[section.question]
        role = page.situation.role
        words = question.asked(role if page.asks or role in {"me", NOT_SAID} else ANY_HELPER)
        shared = _shared(section.added)
        answers = [Answered("", self._groups(shared, f"m{place}"), ())] if shared else []
        for number, added in enumerate(_told_apart(section.added)):
            rest = [pair for pair in added.steps if pair not in shared]
            if rest or added.scripts:
                text = "" if len(section.added) == 1 else self._answer(added)
                answers.append(Answered(text, self._groups(rest, f"m{place}{chr(97 + number)}"), added.scripts))
        only = self._answer(section.added[0]) if len(section.added) == 1 else ""
        return SectionView(f"{words} {only}".rstrip(), tuple(answers))

    def _answer(self, added: Added) -> str:
        question, answer = added.answers[-1]
        return next(choice.text for choice in self._questions[question].choices if choice.id == answer)

    def _groups(self, steps: Iterable[tuple[Urgency, PlanStep]], prefix: str) -> tuple[Group, ...]:
        groups: dict[Urgency, list[StepCard]] = {}
        named: set[str] = set()
        for urgency, step in steps:
            card = self._card(step, named)
            groups.setdefault(urgency, []).append(replace(card, id=f"{prefix}-{card.id}"))
        return tuple(Group(TITLES[urgency.value], tuple(cards)) for urgency, cards in groups.items())

    def _card(self, step: PlanStep, named: set[str]) -> StepCard:
        card = self._steps.get(step)
        if card is None:
            card = self._steps[step] = step_card(replace(step, services=()), {})
        services = tuple(self._compact(each, each in named) for each in step.services)
        named.update(step.services)
        return replace(card, services=services)

    def _compact(self, name: str, again: bool = False) -> ServiceCard:
        """The card of a service without what its page tells; named again on one page, only how to reach it."""
        card = replace(
            service_card(self._services[name]),
            answers=(),
            others=(),
            cautions=(),
            access=(),
            more="" if again else f"{neutral('services')}#{name}",
        )
        return replace(card, does="", who="", formerly="") if again else card


def _shared(added: tuple[Added, ...]) -> list[tuple[Urgency, PlanStep]]:
    """The steps that every answer of a section adds, when there are several answers to choose from."""
    if len(added) == 1:
        return []
    return [pair for pair in added[0].steps if all(pair in each.steps for each in added[1:])]


def _told_apart(added: tuple[Added, ...]) -> tuple[Added, ...]:
    """Without the plain "yes" where a follow-up question tells its answers apart."""
    followed = {each.answers[0] for each in added if len(each.answers) > 1}
    return tuple(each for each in added if len(each.answers) > 1 or each.answers[0] not in followed)
