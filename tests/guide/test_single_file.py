"""The guide as one file: whole without JavaScript; with it, the steps that the planner gives for the same answers."""

import hashlib
import random  # noqa: TID251
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from typer.testing import CliRunner

from bellrock.cli import app
from bellrock.jobs.guide import without_held_back
from bellrock.plan import Planner
from bellrock.records.advice import Advice
from bellrock.records.situation import NOT_SAID, Situation
from tests.guide.conftest import DAY
from tests.guide.test_pages import ASKS_OUTSIDE, ID, STORES
from tests.guide.test_walks import opened

SAMPLE = 60
# Who stands beside a step at first, and the sheets that a whole plan is printed on.
NEAR, PAPER = 2, 3

# Sets every answer at once and tells the page so, as a person does one by one.
ANSWER = """(said) => {
  const box = document.querySelector('[data-asks]');
  for (const field of box.querySelectorAll('input, select')) {
    const value = said[field.name] ?? '';
    if (field.type === 'radio') field.checked = field.value === value; else field.value = value;
  }
  box.dispatchEvent(new Event('change', { bubbles: true }));
}"""
ONE = """([name, value]) => {
  const field = [...document.querySelectorAll(`[data-asks] [name="${name}"]`)];
  const radio = field.find((each) => each.type === 'radio' && each.value === value);
  if (radio) radio.checked = true; else field[0].value = value;
  document.querySelector('[data-asks]').dispatchEvent(new Event('change', { bubbles: true }));
}"""
SHOWN = """() => [...document.querySelectorAll('#plan .step')].filter((part) => !part.hidden)
  .map((part) => [part.id, [...part.querySelectorAll('[data-helper]')].filter((each) => !each.hidden)
  .map((each) => each.dataset.helper)])"""


def situations(advice: Advice) -> list[Situation]:
    chance = random.Random(7)
    choices = {each.id: [NOT_SAID, *(choice.id for choice in each.choices)] for each in advice.questions}
    drawn = [{name: chance.choice(values) for name, values in choices.items()} for _ in range(SAMPLE)]
    few = [dict(chance.sample(sorted(each.items()), 5)) for each in drawn]
    return [Situation(**each) for each in (*drawn, *few)]


def test_each_step_stands_once_with_its_words(one_file: Path, advice: Advice) -> None:
    text = unescape(one_file.read_text(encoding="utf-8"))
    for step in advice.steps:
        assert text.count(f'<li class="step" id="{step.id}">') == 1
        assert step.why in text
        assert all(line in text for line in step.how)


def test_it_takes_nothing_in_and_asks_nobody(one_file: Path) -> None:
    text = one_file.read_text(encoding="utf-8")
    ids = ID.findall(text)

    assert "<form" not in text
    assert not ASKS_OUTSIDE.search(text)
    assert not STORES.search(text)
    assert not re.search(r"<(?:script|img|iframe|link)[^>]*\s(?:src|href)=\"(?!data:)", text)
    assert sorted(set(ids)) == sorted(ids)
    assert all(place in ids for place in re.findall(r'href="#([^"]+)"', text))


@pytest.mark.browser
def test_the_questions_lead_to_the_plan(browser: Browser, one_file: Path, advice: Advice, planner: Planner) -> None:
    with opened(browser) as page:
        page.goto(one_file.as_uri())
        for situation in situations(advice):
            page.evaluate(ANSWER, dict(situation.said()))
            plan = planner.plan(situation, DAY)
            if situation.said():
                assert page.evaluate(SHOWN) == [[step.id, list(step.services)] for step in plan.steps], situation.said()


@pytest.mark.browser
def test_until_it_is_known_who_and_how_old_what_only_some_answers_make_right_waits(
    browser: Browser, one_file: Path, planner: Planner
) -> None:
    situation = Situation(role="me", age="25_plus", nation="scotland", form="social_media")
    plan = planner.plan(situation, DAY)
    stranger = planner.plan(replace(situation, known="stranger"), DAY)
    with opened(browser) as page:
        page.goto(one_file.as_uri())
        assert page.locator("#plan .step [data-helper=stopncii]:visible").count() == 0
        for said in situation.said():
            page.evaluate(ONE, list(said))
        assert page.evaluate(SHOWN) == [[each.id, list(each.services)] for each in without_held_back(plan).steps]
        assert plan.held
        assert page.get_by_text(f"{len(plan.held)} steps wait.").is_visible()
        page.evaluate(ONE, ["known", ""])
        assert page.get_by_text("Some steps wait for this answer").last.is_visible()
        while page.locator("[data-waits]").is_visible():
            page.get_by_text("Next question", exact=True).click()
        assert page.evaluate(SHOWN) == [[each.id, list(each.services)] for each in plan.steps]
        page.get_by_text("Never met them? Tap here.", exact=True).click()
        assert page.evaluate(SHOWN) == [[each.id, list(each.services)] for each in stranger.steps]
        assert page.get_by_text("steps wait.").is_hidden()


@pytest.mark.browser
def test_without_javascript_it_is_the_whole_guide_in_order(browser: Browser, one_file: Path, advice: Advice) -> None:
    with opened(browser, java_script_enabled=False) as page:
        page.goto(one_file.as_uri())

        assert step_ids(page) == [step.id for step in advice.steps]
        assert all(part.is_visible() for part in page.locator("#plan .step").all()[:5])
        assert page.locator("#n2 .step").first.is_hidden()
        page.locator("a.door:visible", has_text="Today").click()
        assert page.locator("#n2 .step").first.is_visible()
        page.locator("a:visible", has_text="Back to now").click()
        assert page.locator("[data-asks]").is_hidden()
        assert "For:" in page.locator("#plan .step").nth(3).inner_text()


@pytest.mark.browser
def test_the_plan_shows_its_steps_for_now_alone_numbered_and_prints_on_three_sheets(
    browser: Browser, one_file: Path, planner: Planner
) -> None:
    situation = Situation(role="me", age="16_17", nation="scotland", form="social_media", known="stranger")
    plan = planner.plan(situation, DAY)
    with opened(browser) as page:
        page.goto(one_file.as_uri())
        page.evaluate(ANSWER, dict(situation.said()))
        count = len(plan.now)
        assert page.locator("#plan .step h4:visible").all_inner_texts() == [
            f"{place} of {count}\n{step.title}" for place, step in enumerate(plan.now, 1)
        ]
        assert page.get_by_text("Enough for now.").is_visible()
        for step in page.locator("#plan .step:visible").all():
            step.locator("summary").first.click()
            assert step.locator("[data-helper]:visible").count() <= NEAR
        page.locator("a.door:visible", has_text=f"Today ({len(plan.today)})").click()
        assert page.title() == "Help: steps for today"
        assert page.locator("#plan .step h4:visible").count() == len(plan.today)
        page.locator("a:visible", has_text="Back to now").click()
        assert page.pdf(format="A4").count(b"/Type /Page\n") <= PAPER


@pytest.mark.browser
def test_a_person_presses_an_answer(browser: Browser, one_file: Path) -> None:
    with opened(browser) as page:
        page.goto(one_file.as_uri())
        page.get_by_text("A friend, a partner or somebody in my family", exact=True).click()
        page.get_by_text("Next question", exact=True).click()

        assert page.get_by_text("How old is your friend?", exact=True).is_visible()
        page.get_by_role("button", name="Start again").click()
        assert page.get_by_text("Who is this happening to?", exact=True).is_visible()


def step_ids(page: Page) -> list[str]:
    return [str(each) for each in page.evaluate("() => [...document.querySelectorAll('#plan .step')].map((p) => p.id)")]


def test_the_command_says_the_hash_of_the_one_file_and_writes_no_list(tmp_path: Path) -> None:
    ended = CliRunner().invoke(app, ["guide", "build", "--single-file", str(tmp_path / "one")])
    (made,) = (tmp_path / "one").iterdir()

    assert ended.exit_code == 0
    assert f"SHA-256: {hashlib.sha256(made.read_bytes()).hexdigest()}  {made.name}\n" in ended.stdout


def test_back_goes_one_question_back_and_a_reload_stays(browser: Browser, one_file: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(5000)
    page.goto(one_file.as_uri())
    page.evaluate("() => { location.hash = '#plan'; }")
    asked = page.locator("[data-asks] fieldset:visible legend")
    first = asked.inner_text()
    page.get_by_role("button", name="Next question").click()
    second = asked.inner_text()

    page.reload()
    assert asked.inner_text() == second != first
    page.go_back()
    assert asked.inner_text() == first
    assert page.url.startswith(one_file.as_uri())
    context.close()
