"""A plan in the terminal."""

from bellrock.cli.page import Page
from bellrock.records.advice import Service
from bellrock.records.plan import Plan, PlanStep

_NOTICE = {
    "yes": "The other side may notice this.",
    "not_known": "We do not know whether the other side can notice this.",
}


def show_plan(page: Page, plan: Plan, services: tuple[Service, ...]) -> None:
    """The whole plan: now, today, later, and what to say."""
    named = {service.id: service for service in services}
    for heading, steps in (("Now", plan.now), ("Today", plan.today), ("Later", plan.later)):
        if steps:
            page.heading(heading)
            _show_steps(page, steps, named)
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
