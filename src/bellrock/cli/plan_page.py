"""A plan in the terminal."""

from bellrock.cli.page import Page
from bellrock.records.advice import Service
from bellrock.records.plan import Plan, PlanStep

URGENT = "Hurt yourself, taken something, or might now? 999 or A&E. Wake someone. Show them this screen."
# The ways without speaking that are answered at once.
QUICK = frozenset({"text", "chat", "form", "web"})
_NOTICE = {
    "yes": "The other side may notice this.",
    "not_known": "We do not know whether the other side can notice this.",
}


def show_plan(page: Page, plan: Plan, services: tuple[Service, ...]) -> None:
    """The whole plan: now, today, later, and what to say."""
    named = {service.id: service for service in services}
    if plan.lines:
        show_lines(page, plan.lines, named)
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


def show_lines(page: Page, lines: tuple[str, ...], named: dict[str, Service]) -> None:
    """Who to reach before anything else, each with a way that needs no voice where there is one."""
    page.heading("First")
    page.line(URGENT)
    for each in lines:
        page.line(line_of(named[each]))


def line_of(service: Service) -> str:
    """One line: who, how to call them, and how to reach them without speaking."""
    call = next((channel.value for channel in service.channels if channel.kind == "call"), "")
    # An email is answered too late here, and 999 takes texts only from a phone that was signed up.
    quick = next((each for each in service.channels if each.kind in QUICK and each.value != call), None)
    silent = f"text {quick.value}" if quick and quick.kind == "text" else quick.value if quick else ""
    ways = ", ".join(way for way in (call, silent) if way)
    return f"> {service.name}: {ways}" if ways else contact(service)


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
