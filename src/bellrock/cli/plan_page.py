"""A plan in the terminal."""

from bellrock.cli.lines_first import show_ways
from bellrock.cli.page import Page
from bellrock.plan.lines import ways_of
from bellrock.records.advice import Advice, Service
from bellrock.records.plan import Plan, PlanStep
from bellrock.records.situation import Situation
from bellrock.web.person.lines_first import BEFORE_ANYTHING, now_words

_NOTICE = {
    "yes": "The other side may notice this.",
    "not_known": "We do not know whether the other side can notice this.",
}


def show_plan(page: Page, plan: Plan, advice: Advice, situation: Situation) -> None:
    """The whole plan: who is there now for somebody at risk, then now, today, later, and what to say."""
    named = {service.id: service for service in advice.services}
    if plan.lines:
        page.title(BEFORE_ANYTHING)
        page.line(now_words(situation))
        show_ways(page, ways_of(plan.lines, advice))
    for heading, steps in (("Now", plan.now), ("Today", plan.today), ("Later", plan.later)):
        if steps:
            page.heading(heading)
            _show_steps(page, steps, named)
    if plan.held:
        page.line()
        page.line(f"{waiting_words(len(plan.held))} Never met them? Add: known=stranger")
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
    _show_steps(page, plan.now, {service.id: service for service in services})
    page.line()
    page.line(f"Advice of {plan.date.isoformat()}, version {plan.content_version}. The rest: bellrock plan")


def waiting_words(count: int) -> str:
    """How many steps wait until it is known who does this."""
    return "1 step waits." if count == 1 else f"{count} steps wait."


def _show_steps(page: Page, steps: tuple[PlanStep, ...], named: dict[str, Service]) -> None:
    for number, step in enumerate(steps, 1):
        under = [step.why, *step.how]
        if step.they_may_notice in _NOTICE:
            under.append(_NOTICE[step.they_may_notice])
        if step.write_instead:
            under.append(f"If you cannot speak: {step.write_instead}")
        under += [contact(named[service]) for service in step.services if service in named]
        page.entry(f"{number}.", step.title, under)


def contact(service: Service) -> str:
    """One line: who, and the first ways to reach them."""
    ways = ", ".join(channel.value for channel in service.channels[:3])
    return f"> {service.name}: {ways}" if ways else f"> {service.name}"
