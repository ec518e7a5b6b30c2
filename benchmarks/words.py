"""What a frightened person has to read and press, by situation: `make bench-words`.

First view: the words that show when the plan opens, without the strip, the lines and what can be pressed.
Whole: title, first words, reasons and ways of every step.
Taps: from the first screen to the fitted plan, in the app and in the guide.
Screens: how many times 360 x 740 the page of the app is high when it opens.
"""

import re
import statistics
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from playwright.sync_api import Page, ViewportSize

from bellrock.content import load_advice
from bellrock.jobs.guide import Guide, walk_guide
from bellrock.plan import Planner
from bellrock.records.plan import Plan
from bellrock.records.situation import NOT_SAID, UNSAID, Situation
from bellrock.web.person.shelf import from_content
from tests.browser import stage
from tests.web.wire import place

PHONE: ViewportSize = {"width": 360, "height": 740}
FIRST_MOST, WHOLE_MOST, STAFF_MOST, STEPS_MOST = 160, 900, 1200, 16
STAFF = frozenset({"pupil", "client"})
WORD = re.compile(r"[^\W_][\w'’.-]*")
# What is read at first: neither the strip, the lines, what folds, nor what can be pressed.
READ_AT_FIRST = """() => {
  const main = document.querySelector('main').cloneNode(true);
  const out = 'details, .first-lines, .view, button, a.door, label, .hidden, .done, form > details';
  main.querySelectorAll(out).forEach((each) => each.remove());
  return main.innerText ?? main.textContent;
}"""
PEOPLE = {
    "boy of 16, Scotland, Snapchat": {
        "role": "me", "age": "16_17", "known": "stranger", "form": "social_media", "nation": "scotland",
        "app": "snapchat", "safe_now": "yes",
    },
    "man with a mass mail": {"role": "me", "age": "25_plus", "form": "mass_email", "came_by": "email"},
    "mother of a boy of 14": {"role": "child", "age": "13_15", "known": "stranger", "form": "social_media"},
    "woman whose ex threatens": {
        "role": "me", "age": "25_plus", "age_in_picture": "25_plus", "known": "partner_or_ex", "form": "image_abuse",
        "nation": "england",
    },
    "friend who was sent a picture": {"role": "friend", "received": "yes"},
    "paid, pictures sent already": {
        "role": "me", "age": "18_24", "age_in_picture": "18_24", "known": "stranger", "form": "social_media",
        "nation": "england", "paid": "yes", "paid_by": "bank", "shared": "yes",
    },
    "nothing said": {"role": "me"},
    "girl of 12": {"role": "me", "age": "under_13", "known": "stranger", "form": "child"},
    "girl of 14, somebody known": {"role": "me", "age": "13_15", "known": "known", "form": "child", "nation": "wales"},
    "not safe": {"role": "me", "age": "18_24", "safe_now": "no"},
    "not sure who it is": {"role": "me", "age": "18_24", "known": "not_known", "form": "social_media"},
    "woman of 30, under 18 in it": {
        "role": "me", "age": "25_plus", "age_in_picture": "16_17", "known": "known", "form": "image_abuse",
    },
    "boy of 17 in the United States": {
        "role": "me", "age": "16_17", "known": "stranger", "form": "social_media", "nation": "elsewhere",
        "country": "us",
    },
    "partner of a man of 40": {"role": "friend", "age": "25_plus", "known": "stranger", "form": "social_media"},
    "teacher": {"role": "pupil", "age": "13_15", "known": "stranger", "form": "social_media", "nation": "scotland"},
    "support worker": {"role": "client", "age": "25_plus", "known": "partner_or_ex", "form": "image_abuse"},
}  # fmt: skip


def words(text: str) -> int:
    """How many words, counted as a reader does."""
    return len(WORD.findall(text))


def whole_words(plan: Plan) -> int:
    """The words of every step, unfolded."""
    return sum(words(" ".join((step.title, step.first, step.why, *step.how))) for step in plan.steps)


def walked(page: Page, address: str, said: dict[str, str]) -> int:
    """Press as a person does, from the first screen of the app to the fitted plan; gives how many taps it took."""
    page.goto(address)
    left, taps = dict(said), 0

    def press(found: str, text: str | None = None) -> None:
        nonlocal taps
        page.locator(found, has_text=text).first.click() if text else page.locator(found).first.click()
        taps += 1

    role = left.pop("role")
    if left.pop("received", ""):
        press(f'main a[href="{place("received")}"]')
        press("main form button")
    elif role != "me":
        press(f'main a[href="{place("beside")}"]')
        press(f'main button[name=role][value="{role}"]')
    else:
        press(f'main a[href="{place("now")}"]')
        for name in ("age", "known"):
            if name in left:
                press(f'main input[name={name}][value="{left.pop(name)}"]')
        safe = left.pop("safe_now", "")
        press(f'main button[name=safe_now][value="{safe}"]' if safe else "main form > button.plain")
    page.locator(".steps").wait_for()
    if left:
        if page.locator("main form summary").count():
            press("main form summary")
        press(f'main form[action^="{place("questions")}"] button')
        page.locator("[data-questions]").wait_for()
        page.wait_for_load_state("load")

        def choose(name: str) -> None:
            nonlocal taps
            value = left.pop(name)
            if page.locator(f"select[name={name}]").count():
                page.locator(f"select[name={name}]").select_option(value)
                taps += 2
            else:
                press(f'fieldset:visible input[name={name}][value="{value}"]')

        while left:
            shown = page.locator("fieldset:visible [name]").first
            name = str(shown.get_attribute("name")) if shown.count() else ""
            if name in left:
                choose(name)
            # A question that follows from the answer opens in the same place.
            for follows in tuple(left):
                if page.locator(f"fieldset:visible [name={follows}]").count() and name:
                    choose(follows)
            if left and not page.locator('[data-do="question-next"]').is_visible():
                # What few need to say is asked on wish, behind the last question.
                press("[data-questions] summary", "Say more")
                for other in tuple(left):
                    choose(other)
            elif left:
                press('[data-do="question-next"]')
        press("[data-questions] > button")
        page.locator(".steps").wait_for()
    return taps


def guide_taps(guide: Guide, said: dict[str, str]) -> int:
    """How many links lead from the first page of the guide to the end of its questions."""
    given = Situation(**said)
    if given.received == "yes":
        name = guide.doors["received"]
    else:
        name = guide.doors["unsafe" if given.safe_now == "no" else given.role]
    taps = 2
    while guide.pages[name].asks:
        page = guide.pages[name]
        answer = getattr(given, page.asks)
        wanted = "" if answer == NOT_SAID else answer
        name = next(link.page for link in page.links if link.answer == wanted)
        taps += 1
    return taps


def rows() -> Iterator[tuple[str, int, int, int, int, int, int, float]]:
    """For each person: first view, whole, steps for now, steps, taps in app and guide, screens."""
    advice = load_advice()
    planner, guide = Planner(advice), walk_guide(advice, date(2026, 11, 25))
    with stage.served(from_content) as address, stage.a_browser() as browser:
        for who, said in PEOPLE.items():
            situation = replace(Situation(**said), **{UNSAID: NOT_SAID})
            plan = planner.plan(situation, date(2026, 11, 25))
            page = browser.new_page(viewport=PHONE)
            taps = walked(page, address, said)
            first = words(str(page.evaluate(READ_AT_FIRST)))
            high = float(page.evaluate("() => document.documentElement.scrollHeight"))
            page.close()
            in_guide = guide_taps(guide, said)
            screens = round(high / PHONE["height"], 1)
            yield who, first, whole_words(plan), len(plan.now), len(plan.steps), taps, in_guide, screens


def main() -> None:
    """Measure and print the table, with the middle and the worst of each column."""
    found = list(rows())
    head = ("situation", "first view", "whole", "now", "steps", "taps, app", "taps, guide", "screens")
    print("| " + " | ".join(head) + " |")
    print("|---|" + "---|" * (len(head) - 1))
    for row in found:
        print("| " + " | ".join(map(str, row)) + " |")
    columns = list(zip(*(row[1:] for row in found), strict=True))
    for name, made in (("middle", statistics.median), ("worst", max)):
        print("| " + " | ".join((f"**{name}**", *(f"{made(column):g}" for column in columns))) + " |")
    bars = (FIRST_MOST, f"{WHOLE_MOST}; staff {STAFF_MOST}", 5, STEPS_MOST, "", "", "")
    print("| bar | " + " | ".join(map(str, bars)) + " |")


if __name__ == "__main__":
    main()
