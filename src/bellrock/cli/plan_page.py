"""A plan in the terminal."""

from bellrock.cli.lines_first import show_ways
from bellrock.cli.page import Page
from bellrock.plan.lines import ways_of
from bellrock.records.advice import Advice, Service
from bellrock.records.plan import Plan, PlanStep
from bellrock.records.situation import Situation
from bellrock.web.person.lines_first import BEFORE_ANYTHING, now_words
from bellrock.web.person.waiting import held_words

_NOTICE = {
    "yes": "The other side may notice this.",
    "not_known": "We do not know whether the other side can notice this.",
}
# Who stands beside a step at first; the others stand in the whole plan.
_NEAR = 2


def show_plan(page: Page, plan: Plan, advice: Advice, situation: Situation, whole: bool = False) -> None:
    """Who is there now for somebody at risk, then what to do now, the rest in short, and what to say.

    `whole` unfolds every step: how, why, and everybody who helps.
    """
    named = {service.id: service for service in advice.services}
    if plan.lines:
        page.title(BEFORE_ANYTHING)
        page.line(now_words(situation))
        show_ways(page, ways_of([named[line] for line in plan.lines]))
    for heading, steps in (("Now", plan.now), ("Today", plan.today), ("Later", plan.later)):
        if steps:
            page.heading(heading)
            if whole:
                _show_unfolded(page, steps, named)
            else:
                _show_first(page, steps, named, _NEAR if steps is plan.now else 0)
        if steps is plan.now:
            _show_end_of_now(page, plan, whole)
    page.heading("What to say on the phone")
    page.line(plan.say_101)
    if plan.law:
        page.heading("The law")
        page.line(plan.law)
    page.line()
    page.line(f"Advice of {plan.date.isoformat()}, version {plan.content_version}.")
    if plan.last_checked:
        page.line(f"Some of this was last checked on {plan.last_checked.isoformat()}.")


def show_now(page: Page, plan: Plan, services: tuple[Service, ...]) -> None:
    """Only what to do now, for the end of a checked material."""
    page.heading("What to do now")
    _show_first(page, plan.now, {service.id: service for service in services}, _NEAR)
    page.line()
    page.line(f"Advice of {plan.date.isoformat()}, version {plan.content_version}. The rest: bellrock plan")


def _show_end_of_now(page: Page, plan: Plan, whole: bool) -> None:
    page.line()
    if plan.held:
        page.line(f"{held_words(len(plan.held))} Never met them? Add: known=stranger")
    page.line("Enough for now. You can stop here. The rest waits for you.")
    if not whole:
        page.line("How, why, and who helps with each step: add --whole")


def _show_first(page: Page, steps: tuple[PlanStep, ...], named: dict[str, Service], near: int) -> None:
    """Each step with what to do, and those who help nearest."""
    for number, step in enumerate(steps, 1):
        helpers = [contact(named[service]) for service in step.services if service in named]
        page.entry(f"{number} of {len(steps)}.", step.title, filter(None, (step.first, *helpers[:near])))


def _show_unfolded(page: Page, steps: tuple[PlanStep, ...], named: dict[str, Service]) -> None:
    for number, step in enumerate(steps, 1):
        under = [line for line in (step.first, step.why, *step.how) if line]
        if step.they_may_notice in _NOTICE and not step.first:
            under.append(_NOTICE[step.they_may_notice])
        if step.write_instead:
            under.append(f"If you cannot speak: {step.write_instead}")
        under += [contact(named[service]) for service in step.services if service in named]
        page.entry(f"{number} of {len(steps)}.", step.title, under)


def contact(service: Service) -> str:
    """One line: who, and the first ways to reach them."""
    ways = ", ".join(channel.value for channel in service.channels[:3])
    return f"> {service.name}: {ways}" if ways else f"> {service.name}"
