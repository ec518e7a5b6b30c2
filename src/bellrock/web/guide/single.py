"""The guide as one file: whole and in good order without JavaScript; with it, the questions lead to the plan."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from html import unescape

from markupsafe import Markup

from bellrock.plan import Planner
from bellrock.plan.planner import CALL_101_SENTENCE
from bellrock.records.advice import Advice, LearnPage, Question, Script, Step
from bellrock.records.plan import PlanStep
from bellrock.records.practice import Practice
from bellrock.records.situation import UNSAID, Situation
from bellrock.web.guide.for_whom import ForWhom
from bellrock.web.guide.frame import guard
from bellrock.web.guide.parts import NOTING, SCRIPT, first_lines, part_body, source_of, whole_style
from bellrock.web.guide.table import table
from bellrock.web.pages import page
from bellrock.web.person.answers import Asked, asked
from bellrock.web.person.base import Base, crisis_lines
from bellrock.web.person.cards import ServiceCard, StepCard, platform_card, service_card, step_card
from bellrock.web.person.doors import HELPER
from bellrock.web.person.learn_views import learn_view, shelves
from bellrock.web.person.links import Links
from bellrock.web.person.noting import FIELDS
from bellrock.web.person.planning import ANCHORS, GROUPS, TITLES
from bellrock.web.person.thoughts import Thoughts, thoughts
from bellrock.web.words import day_in_words, say

NAME = "help.html"
# A step that waits for its turn is printed; one that is not for this person is not.
FITTED = (
    ".fitted .fits,.quietly,.quiet .copies,.quiet #notes,.quiet a[href='#notes'],.quiet [data-do=print]{display:none}"
    ".quiet .quietly{display:block}"
    "@media print{.fitted main>#top,.fitted main>section:not(#plan):not(#say):not(:target){display:none}}"
    "@media print{#plan .step[hidden],#plan .group[hidden],#plan [data-helper][hidden]{display:none !important}}"
)


@dataclass(frozen=True, slots=True)
class WholeStep:
    """A step with all its helpers, for whom it is, and whether it waits until it is known who does this."""

    card: StepCard
    helpers: tuple[ServiceCard, ...]
    fits: str
    not_fits: str
    waits: bool


@dataclass(frozen=True, slots=True)
class WholeGroup:
    """All steps of one urgency."""

    title: str
    anchor: str
    page_title: str
    aside: bool
    steps: tuple[WholeStep, ...]


@dataclass(frozen=True, slots=True)
class WholeScript:
    """Words to say, and for whom they are; a line with a slot is left out."""

    id: str
    title: str
    fits: str
    lines: tuple[str, ...]


def single_file(
    advice: Advice,
    learn: tuple[LearnPage, ...],
    practice: Practice,
    exit_to: str,
    day: date,
    operator: tuple[str, ...] = (),
) -> Iterator[tuple[str, bytes]]:
    """The one file by its name."""
    style = whole_style() + FITTED
    script = "".join(part_body(each).decode() for each in (SCRIPT, "walk.js", NOTING, "single.js"))
    base = _base(advice, exit_to, style, script)
    words = ForWhom(advice.questions)
    html = page(
        "guide/single.html",
        base=base,
        # Our own files, in the very bytes that the policy of the page names by their hash.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        table=Markup(table(advice)),  # noqa: S704
        first=_inside(page("person/first.html", base=base), 0),
        questions=tuple(_asked(advice, question) for question in advice.questions),
        groups=_groups(advice, words),
        scripts=tuple(_script(script, words) for script in advice.scripts),
        laws=tuple({"id": law.id, "text": law.fact.text} for law in advice.laws),
        more=tuple(_more(advice, learn, practice, base, operator)),
        date=day_in_words(day),
        version=advice.version,
    )
    yield NAME, html.encode()


def _base(advice: Advice, exit_to: str, style: str, script: str) -> Base:
    links = Links(
        first="#top",
        now="#plan",
        check="",
        example="",
        beside="#beside",
        received="#received",
        questions="",
        plan="#plan",
        notes="#notes",
        services="#services",
        safety="#safety",
        leave="#leave",
        style="",
        script="",
        guard="",
        forms="",
        posts=False,
        learn="#learn",
        practice="#practice",
        about="#about",
    )
    scripts = f"{source_of(script)} {source_of(first_lines())}"
    policy = (
        f"default-src 'none'; style-src {source_of(style)}; script-src {scripts}; img-src data:; "
        "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    return Base(links, exit_to, crisis_lines(advice), policy=policy, first_script=guard())


def _titled(name: str, template: str, base: Base, **records: object) -> tuple[str, str, Markup]:
    """A section by its name, with the title that the page has elsewhere."""
    html = page(template, base=replace(base, to_plan=base.links.plan), **records)
    return name, unescape(html[html.index("<title>") + 7 : html.index("</title>")]), _inside(html, 1)


def _inside(html: str, deeper: int) -> Markup:
    """What stands between the head and the foot of a page, its headings `deeper` by so many levels."""
    inside = html[html.index(">", html.index("<main")) + 1 : html.index("</main>")]
    lower = re.sub(r"(</?h)([1-6])\b", lambda found: f"{found[1]}{min(int(found[2]) + deeper, 6)}", inside)
    return Markup(lower)  # noqa: S704  (a page of ours, escaped when it was printed)


def _groups(advice: Advice, words: ForWhom) -> tuple[WholeGroup, ...]:
    services = {service.id: service_card(service) for service in advice.services}
    return tuple(
        WholeGroup(
            say(title),
            ANCHORS[urgency],
            say(TITLES[urgency]),
            urgency != "now",
            tuple(_step(step, services, words) for step in advice.steps if step.urgency.value == urgency),
        )
        for urgency, title in GROUPS
    )


def _step(step: Step, services: dict[str, ServiceCard], words: ForWhom) -> WholeStep:
    bare = PlanStep(step.id, step.title, step.why, step.how, (), step.they_may_notice, step.write_instead, step.first)
    helpers = tuple(services[name] for name in step.services)
    return WholeStep(step_card(bare, {}), helpers, *words.words(step.when), step.held_back)


def _asked(advice: Advice, question: Question) -> Asked | Thoughts:
    return thoughts(advice, Situation()) if question.id == UNSAID else asked(question, "")


def _script(script: Script, words: ForWhom) -> WholeScript:
    title = say("To the police you can say:") if script.purpose == CALL_101_SENTENCE else script.title
    lines = tuple(line for line in script.lines if "{" not in line)
    return WholeScript(script.id, title, words.words(script.when)[0], lines)


def _more(
    advice: Advice, learn: tuple[LearnPage, ...], practice: Practice, base: Base, operator: tuple[str, ...]
) -> Iterator[tuple[str, str, Markup]]:
    onward = (("#plan", say("Show me what to do")),)
    yield _titled("beside", "person/beside.html", base, choices=onward, thoughts=thoughts(advice, HELPER))
    yield _titled("received", "person/received.html", base, next="#plan", answers=())
    say_101 = Planner(advice).plan(Situation(role="me"), date.min).say_101
    yield _titled("notes", "person/notes.html", base, fields=FIELDS, say_101=say_101, never_met=False)
    cards = tuple(replace(service_card(each), id=f"s-{each.id}") for each in advice.services)
    yield _titled("services", "guide/service.html", base, cards=cards)
    for platform in advice.platforms:
        yield _titled(f"app-{platform.id}-page", "guide/app.html", base, card=platform_card(platform))
    listed = shelves(learn, lambda number: f"#learn-{learn[number - 1].id}")
    yield _titled("learn", "person/learn.html", base, shelves=listed, practises=bool(practice.dialogues))
    for each in learn:
        yield _titled(f"learn-{each.id}", "person/learn_page.html", base, learn=learn_view(each, advice.platforms))
    yield _titled("practice", "person/practice.html", base, practice=practice)
    yield _titled("safety", "guide/safety.html", base)
    yield _titled("leave", "person/leave.html", base)
    yield _titled("about", "person/about.html", base, operator=operator)
