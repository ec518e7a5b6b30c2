"""The plan: the steps whose `when` holds, in order, with the services that fit this situation."""

from collections.abc import Mapping
from datetime import date

from bellrock.plan.facts import Asked, facts
from bellrock.plan.fitting import Fitting, bits
from bellrock.plan.lines import lines_for
from bellrock.plan.words import Words
from bellrock.records.advice import Advice, Urgency, When
from bellrock.records.plan import Plan, PlanStep, Said
from bellrock.records.situation import DERIVED, NOT_SAID, Situation

CALL_101_SENTENCE = "call-101-sentence"
# Adults block their own picture with it. A partner or a parent may see that it was used, so it waits too.
ADULTS_TOOL = "stopncii"


class Planner:
    """The advice, compiled once; a plan then costs some tens of microseconds.

    Steps, services, scripts and laws are rows of one table; their bits stand one group after another.
    """

    def __init__(self, advice: Advice) -> None:
        self._advice = advice
        self._questions = Asked(advice.questions)
        self._platforms = {platform.id: platform for platform in advice.platforms}
        groups: tuple[tuple[When, ...], ...] = (
            tuple(step.when for step in advice.steps),
            tuple(service.when for service in advice.services),
            tuple(script.when for script in advice.scripts),
            tuple(law.when for law in advice.laws),
        )
        values = {question.id: (*(choice.id for choice in question.choices), NOT_SAID) for question in advice.questions}
        self._fitting = Fitting([when for group in groups for when in group], values | dict(DERIVED))
        self._sizes = tuple(len(group) for group in groups)
        self._words = Words(advice.scripts, advice.slots, advice.platforms)
        numbers = {step.id: number for number, step in enumerate(advice.steps)}
        self._never_with = tuple(sum(1 << numbers[other] for other in step.never_with) for step in advice.steps)
        places = {service.id: number for number, service in enumerate(advice.services)}
        self._served_by = tuple(sum(1 << places[name] for name in step.services) for step in advice.steps)
        self._held_back = tuple(step.held_back for step in advice.steps)
        self._adults_tool = sum(1 << number for name, number in places.items() if name == ADULTS_TOOL)
        self._urgencies = tuple(list(Urgency).index(step.urgency) for step in advice.steps)
        # The same step with the same services is the same record; there are few of these, and many plans.
        self._made: dict[tuple[int, int], PlanStep] = {}

    def facts(self, situation: Situation) -> dict[str, str]:
        """The answers that count and every derived fact, by name."""
        return facts(self._questions.asked(situation), self._platforms)

    def rows_that_hold(self, known: Mapping[str, str]) -> int:
        """The rows of the advice that hold under these facts, as bits, and above them whether steps wait.

        Two situations with the same bits have the same steps with the same services, and the same law.
        """
        return self._fitting.fit(known) | _is_waiting(known) << sum(self._sizes)

    def plan(self, situation: Situation, today: date) -> Plan:
        """The plan for one situation, made on `today`."""
        known = self.facts(situation)
        steps, services, scripts, laws = self._cut(self._fitting.fit(known))
        waiting = _is_waiting(known)
        (now, during_today, later), held = self._steps(steps, services, waiting)
        said = self._said(scripts, known)
        law = next((self._advice.laws[number].fact for number in bits(laws)), None)
        sentence = said.pop(CALL_101_SENTENCE, None)
        return Plan(
            now=tuple(now),
            today=tuple(during_today),
            later=tuple(later),
            say_101=" ".join(sentence.lines) if sentence else "",
            content_version=self._advice.version,
            date=today,
            scripts=tuple(said.values()),
            law=law.text if law else "",
            law_source=law.source if law else "",
            lines=lines_for(situation, self._advice) if situation.at_risk else (),
            held=held,
        )

    def _steps(self, fitting: int, services: int, waiting: bool) -> tuple[tuple[list[PlanStep], ...], tuple[str, ...]]:
        """The steps by urgency, and the ids of those that wait; what waits rules no other step out."""
        by_urgency: tuple[list[PlanStep], ...] = tuple([] for _ in Urgency)
        held: list[str] = []
        ruled_out = 0
        for number in bits(fitting):
            offered = services & self._served_by[number]
            alone = not self._served_by[number] or self._advice.steps[number].alone
            if not (offered or alone) or ruled_out >> number & 1:
                continue
            kept = offered & ~self._adults_tool if waiting else offered
            if waiting and (self._held_back[number] or not (kept or alone)):
                held.append(self._advice.steps[number].id)
                continue
            made = self._made.get((number, kept)) or self._make_step(number, kept)
            ruled_out |= self._never_with[number]
            by_urgency[self._urgencies[number]].append(made)
        return by_urgency, tuple(held)

    def _cut(self, fits: int) -> tuple[int, int, int, int]:
        steps, services, scripts, _ = self._sizes
        return (
            fits & ((1 << steps) - 1),
            fits >> steps & ((1 << services) - 1),
            fits >> (steps + services) & ((1 << scripts) - 1),
            fits >> (steps + services + scripts),
        )

    def _make_step(self, number: int, kept: int) -> PlanStep:
        step = self._advice.steps[number]
        made = self._made[number, kept] = PlanStep(
            id=step.id,
            title=step.title,
            why=step.why,
            how=step.how,
            services=tuple(name for name in step.services if self._is_kept(name, kept)),
            they_may_notice=step.they_may_notice,
            write_instead=step.write_instead,
            first=step.first,
            reviewed=step.reviewed,
            again_by=step.again_by,
        )
        return made

    def _is_kept(self, name: str, kept: int) -> bool:
        return any(self._advice.services[number].id == name for number in bits(kept))

    def _said(self, fitting: int, known: Mapping[str, str]) -> dict[str, Said]:
        said: dict[str, Said] = {}
        for number in bits(fitting):
            script = self._advice.scripts[number]
            if script.purpose not in said:
                lines = self._words.filled(number, known)
                if lines:
                    said[script.purpose] = Said(script.purpose, script.title, lines)
        return said


def _is_waiting(known: Mapping[str, str]) -> bool:
    """Whether what they may notice waits: nobody has said yet who they are."""
    return known["close_person"] == "not_known"
