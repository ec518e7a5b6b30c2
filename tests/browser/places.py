"""Every page of the local app and how a person comes to it; the tests walk this list."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from bellrock.web.held import HEAD
from tests.web.wire import place

# Whoever looks over a shoulder, or into the list of tabs, reads one of these and nothing of what it is about.
NEUTRAL_TITLES = {"Error: Help"} | {
    f"Help: {each}"
    for each in (
        "start",
        "about",
        "first questions",
        "questions",
        "for somebody else",
        "what to do first",
        "words to read",
        "what we found",
        "notes",
        "people to call",
        "how to reach them",
        "this device",
        "the button at the top",
        "pages to read",
        "one page to read",
        "practice",
        "apps",
        "one app",
        "steps for now",
        "steps for today",
        "steps for later",
        "more steps",
        "words to say",
    )
}
THREAT = "Pay 200 GBP or I send it to your friends."


@dataclass(frozen=True)
class Place:
    """One page in one state: `route` as in the list of routes, `go` leads there from the first screen."""

    name: str
    route: str
    go: Callable[[Page], None]

    def __str__(self) -> str:
        return self.name


def _at(address: str) -> Callable[[Page], None]:
    def go(page: Page) -> None:
        page.goto(page.url.rpartition("/")[0] + "/" + place(address))

    return go


def press(page: Page, words: str) -> None:
    """Press a link or a button by its words and wait for the page that follows."""
    page.locator("main").get_by_text(words, exact=True).first.click()
    page.locator("main h1").wait_for()
    page.wait_for_load_state("load")  # the style sheet has arrived, too


def _result(page: Page) -> None:
    _at("check")(page)
    page.fill("#words", THREAT)
    press(page, "Read it")
    page.get_by_text("Why we say this").wait_for()


def _plan_with_answers(page: Page) -> None:
    _result(page)
    press(page, "The whole plan")
    page.locator(".steps").wait_for()
    page.wait_for_load_state("load")  # with the style sheet, what waits for later is hidden


def _plan_today(page: Page) -> None:
    _plan_with_answers(page)
    page.locator("a:visible", has_text="Today (").click()
    page.locator(".view:target").wait_for()


def _plan_unsafe(page: Page) -> None:
    _at("now")(page)
    page.get_by_role("button", name="No", exact=True).click()
    page.locator(".first-lines").wait_for()


def _questions_with_answers(page: Page) -> None:
    _plan_with_answers(page)
    page.get_by_text("Change or add answers").click()
    press(page, "Go to the questions")
    page.get_by_text("Show my plan").wait_for()


def _notes_filled(page: Page) -> None:
    _result(page)
    press(page, "Put these in my notes")
    page.locator("#n-account").wait_for()


def _nothing_given(page: Page) -> None:
    _at("check")(page)
    press(page, "Read it")
    page.get_by_text("There is nothing to read yet").wait_for()


def _example(page: Page) -> None:
    _at("check")(page)
    press(page, "Try it with an invented example")
    page.get_by_text("This is an invented example.").wait_for()


PLACES = (
    Place("first", place("first"), _at("first")),
    Place("now", place("now"), _at("now")),
    Place("check", place("check"), _at("check")),
    Place("check-nothing", place("check"), _nothing_given),
    Place("result", place("check"), _result),
    Place("example", place("example"), _example),
    Place("beside", place("beside"), _at("beside")),
    Place("received", place("received"), _at("received")),
    Place("questions", place("questions"), _at("questions")),
    Place("questions-answered", place("questions"), _questions_with_answers),
    Place("plan", place("plan"), _at("plan")),
    Place("plan-answered", place("plan"), _plan_with_answers),
    Place("plan-today", place("plan"), _plan_today),
    Place("plan-unsafe", place("plan"), _plan_unsafe),
    Place("notes", place("notes"), _at("notes")),
    Place("notes-filled", place("notes"), _notes_filled),
    Place("services", place("services"), _at("services")),
    Place("safety", place("safety"), _at("safety")),
    Place("leave", place("leave"), _at("leave")),
    Place("about", place("about"), _at("about")),
    Place("learn", place("learn"), _at("learn")),
    Place("learn-page", place("learn-<int:number>"), _at("learn-1")),
    Place("practice", place("practice"), _at("practice")),
    Place("gone", f"{HEAD}<str:name>", _at(f"{HEAD}x")),
    Place("not-here", "not-here", _at("not-here")),
)
