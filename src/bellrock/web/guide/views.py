"""What a page of the guide prints: the cards of its steps, its question as links, its sections."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bellrock.jobs.guide import GuidePage
from bellrock.jobs.guide_sections import Added, Section
from bellrock.records.advice import Advice, Question, Urgency
from bellrock.records.plan import PlanStep, Said
from bellrock.records.situation import NOT_SAID
from bellrock.web.guide.frame import leading, neutral
from bellrock.web.person.cards import ServiceCard, StepCard, service_card, step_card
from bellrock.web.person.planning import ANCHORS, GROUPS, Group, group_of, view_of
from bellrock.web.words import say

# The words for a helper that fit every helper: a page may be shared by a parent and a teacher.
ANY_HELPER = "client"
TITLES = dict(GROUPS)
# A step whose row names one of these reads otherwise for some app, so it leads to the pages of the apps.
OF_AN_APP = frozenset({"app", "app_pause", "screenshot_noticed"})


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
        self._whole = {service.id: service_card(service) for service in advice.services}
        self._steps: dict[PlanStep, StepCard] = {}
        self._of_an_app = frozenset(step.id for step in advice.steps if OF_AN_APP & {fact for fact, _ in step.when})

    def plan(self, page: GuidePage, less: int = 0) -> dict[str, object]:
        """The records of one plan page.

        With `less` it names the helpers shortly in the steps for now too, and its sections give no reasons; with 2
        they say what to do and who helps.
        A page that still asks holds the steps for now alone: today and later stand on the page at `end`.
        """
        plan, short = page.plan, less > 0
        wanted = GROUPS[:1] if page.asks else GROUPS
        named: set[str] = set()
        groups = tuple(
            group_of(name, tuple(self._card(step, named, short or name != Urgency.NOW) for step in getattr(plan, name)))
            for name, _ in wanted
            if getattr(plan, name)
        )
        # The shared view without its steps: their cards are made here, shorter.
        bare = view_of(self.advice, replace(plan, now=(), today=(), later=()), page.situation)
        view = replace(bare, groups=groups, answers=(), said=(), say_101="” · “".join(page.sentences))
        return {
            "plan": view,
            "asked": self._asked(page),
            "sections": tuple(self._section(section, page, named, less) for section in page.sections),
            "places": self._places(page),
            "apps": leading(neutral("apps")),
            "go_on": "",
            "stranger": f"{page.stranger}.html" if page.stranger else "",
            "end": "",
            "more_at_end": False,
            "onward": tuple(
                (ANCHORS[name], say(title)) for name, title in GROUPS[1:] if page.asks and getattr(plan, name)
            ),
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
        links = ((leading(neutral(f"country {choice.id}")), choice.text) for choice in country.choices)
        return Choices(country.text, tuple(links))

    def _section(self, section: Section, page: GuidePage, named: set[str], less: int) -> SectionView:
        question = self._questions[section.question]
        role = page.situation.role
        words = question.asked(role if page.asks or role in {"me", NOT_SAID} else ANY_HELPER)
        told = _told_apart(section.added)
        shared = _shared(told)
        # One answer to the question itself stands in the heading; those of a follow-up question open below it.
        first = list(dict.fromkeys(each.answers[0] for each in section.added))
        heading = [self._answer(first[0])] if len(first) == 1 else []
        alike: dict[tuple[object, ...], list[Added]] = {}
        for added in told:
            alike.setdefault((*added.steps, *added.scripts), []).append(added)
        answers = [Answered("", self._groups(shared, named, less), ())] if shared else []
        for group in alike.values():
            rest = [pair for pair in group[0].steps if pair not in shared]
            texts = [self._answer(each.answers[-1]) for each in group]
            if len(alike) == 1:
                heading, texts = heading or texts, []
            steps = self._groups(rest, named, less)
            answers.append(Answered(" / ".join(texts), steps, group[0].scripts))
        return SectionView(" ".join((words, " / ".join(heading))).rstrip(), tuple(answers))

    def _answer(self, said: tuple[str, str]) -> str:
        question, answer = said
        return next(choice.text for choice in self._questions[question].choices if choice.id == answer)

    def _groups(self, steps: Iterable[tuple[Urgency, PlanStep]], named: set[str], less: int) -> tuple[Group, ...]:
        groups: dict[Urgency, list[StepCard]] = {}
        for urgency, step in steps:
            # On the heaviest pages a section does not name again who stands further up with a number.
            kept = replace(step, services=tuple(each for each in step.services if each not in named or not less))
            card = self._card(kept, named, short=True)
            # The same step may stand under several answers, so here it bears no id.
            card = replace(card, id="", near=len(card.services), why=card.why if less < 1 else "")
            card = replace(card, how=card.how if less < 2 else ())
            groups.setdefault(urgency, []).append(card)
        return tuple(Group(say(TITLES[urgency.value]), tuple(cards)) for urgency, cards in groups.items())

    def _card(self, step: PlanStep, named: set[str], short: bool) -> StepCard:
        card = self._steps.get(step)
        if card is None:
            apps = leading(neutral("apps")) if step.id in self._of_an_app else ""
            card = self._steps[step] = replace(step_card(replace(step, services=()), {}), apps=apps)
        # Only a step for now tells for whom a helper is; elsewhere the name leads to the rest.
        found = tuple(self.compact(each, short, each in named) for each in step.services)
        services = tuple(replace(each, more=leading(each.more)) for each in found)
        named.update(step.services)
        return replace(card, services=services)

    def compact(self, name: str, short: bool = False, again: bool = False) -> ServiceCard:
        """How to reach a service, for whom it is and where the rest stands; named again on one page, less of it.

        A page with every card whole would weigh twice what a slow phone takes in at once.
        """
        whole = self._whole[name]
        more = neutral(f"service {name}")
        if not short and not again:
            return replace(whole, answers=(), others=(), calls=whole.calls[:1], silent=whole.silent[:1], more=more)
        calls = tuple(replace(each, notes=()) for each in whole.calls[:1])
        silent = () if again and calls else whole.silent[:1]
        return replace(whole, answers=(), others=(), who="", said_first="", calls=calls, silent=silent, more=more)


def _shared(added: tuple[Added, ...]) -> list[tuple[Urgency, PlanStep]]:
    """The steps that every answer of a section adds, when there are several, each of which adds more than those."""
    common = [pair for pair in added[0].steps if all(pair in each.steps for each in added[1:])]
    return common if len(added) > 1 and all(len(each.steps) > len(common) for each in added) else []


def _told_apart(added: tuple[Added, ...]) -> tuple[Added, ...]:
    """Without the plain "yes" where a follow-up question tells its answers apart."""
    followed = {each.answers[0] for each in added if len(each.answers) > 1}
    return tuple(each for each in added if len(each.answers) > 1 or each.answers[0] not in followed)
