"""The planner: which steps stand, in which order, with which services."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bellrock.plan import Planner
from bellrock.plan.facts import Asked, facts
from bellrock.records.advice import Advice, Confidence, Fact, Law, Script, Slot, Step, Urgency, When
from bellrock.records.plan import Plan
from bellrock.records.situation import NOT_SAID, Situation
from tests.plan.small_advice import PLATFORMS, QUESTIONS, advice, service, step, when

TODAY = date(2026, 11, 25)


def _plan(body: Advice, **answers: str) -> Plan:
    return Planner(body).plan(Situation(**answers), TODAY)


def _ids(plan: Plan) -> list[str]:
    return [each.id for each in plan.steps]


def test_a_step_stands_where_all_of_its_facts_hold() -> None:
    body = advice((step("a", row=when(nation="scotland", young="yes not_said")),))

    assert _ids(_plan(body, nation="scotland", age="16_17")) == ["a"]
    assert _ids(_plan(body, nation="scotland")) == ["a"]
    assert _ids(_plan(body, nation="wales", age="16_17")) == []
    assert _ids(_plan(body, nation="scotland", age="25_plus")) == []


def test_steps_are_ordered_by_urgency_then_place_then_name() -> None:
    body = advice(
        (
            step("late", Urgency.LATER, 1),
            step("b", Urgency.NOW, 20),
            step("c", Urgency.NOW, 10),
            step("a", Urgency.NOW, 20),
            step("mid", Urgency.TODAY, 99),
        )
    )
    plan = _plan(body)

    assert [[each.id for each in group] for group in (plan.now, plan.today, plan.later)] == [
        ["c", "a", "b"],
        ["mid"],
        ["late"],
    ]


def test_a_service_is_named_only_where_its_own_row_holds() -> None:
    services = (service("for-all"), service("for-adults", when(young="no")))
    body = advice((step("a", services="for-adults for-all"),), services)

    assert _plan(body, age="25_plus").now[0].services == ("for-adults", "for-all")
    assert _plan(body, age="16_17").now[0].services == ("for-all",)


def test_a_step_that_names_services_and_keeps_none_falls_away_unless_it_stands_alone() -> None:
    services = (service("for-adults", when(young="no")),)
    body = advice((step("a", services="for-adults"), step("b", services="for-adults", alone=True), step("c")), services)

    assert _ids(_plan(body, age="16_17")) == ["b", "c"]
    assert _ids(_plan(body, age="25_plus")) == ["a", "b", "c"]


def test_of_two_steps_that_are_never_together_the_earlier_wins() -> None:
    body = advice((step("a", place=1, never_with="b"), step("b", place=2, never_with="a"), step("c", place=3)))

    assert _ids(_plan(body)) == ["a", "c"]


def test_a_step_that_fell_away_rules_nothing_out() -> None:
    services = (service("for-adults", when(young="no")),)
    steps = (step("a", place=1, services="for-adults", never_with="b"), step("b", place=2, never_with="a"))

    assert _ids(_plan(advice(steps, services), age="16_17")) == ["b"]


def test_a_step_that_was_ruled_out_rules_nothing_out() -> None:
    steps = (
        step("a", place=1, never_with="b"),
        step("b", place=2, never_with="a c"),
        step("c", place=3, never_with="b"),
    )

    assert _ids(_plan(advice(steps))) == ["a", "c"]


def test_the_plan_says_from_which_content_and_on_which_day_it_was_made() -> None:
    plan = _plan(advice((step("a"),)))

    assert (plan.content_version, plan.date) == ("0" * 12, TODAY)


def _script(name: str, purpose: str, place: int, *lines: str, row: When = ()) -> Script:
    return Script(name, purpose, "Title", row, place, lines)


SLOTS = (Slot("shared", "shared", (("yes", "It was shared."),)),)


def test_of_the_scripts_of_one_purpose_the_first_that_fits_is_said() -> None:
    scripts = (
        _script("a", "call", 1, "For Wales.", row=when(nation="wales")),
        _script("b", "call", 2, "For all."),
        _script("c", "call", 3, "Never."),
    )

    assert [said.lines for said in _plan(advice(scripts=scripts)).scripts] == [("For all.",)]
    assert [said.lines for said in _plan(advice(scripts=scripts), nation="wales").scripts] == [("For Wales.",)]


def test_a_line_whose_slot_has_no_words_falls_away() -> None:
    body = advice(scripts=(_script("a", "call", 1, "Hello.", "{shared}", "On {app}."),), slots=SLOTS)

    assert _plan(body).scripts[0].lines == ("Hello.",)
    assert _plan(body, shared="yes", app="example").scripts[0].lines == ("Hello.", "It was shared.", "On Example.")
    assert _plan(body, shared="no", app="other").scripts[0].lines == ("Hello.",)


def test_a_script_without_any_line_left_gives_way_to_the_next() -> None:
    scripts = (
        _script("a", "call-101-sentence", 1, "It is on {app}."),
        _script("b", "call-101-sentence", 2, "I am blackmailed."),
    )

    assert _plan(advice(scripts=scripts)).say_101 == "I am blackmailed."
    assert _plan(advice(scripts=scripts), app="example").say_101 == "It is on Example."


def test_the_sentence_for_101_is_not_shown_twice() -> None:
    plan = _plan(advice(scripts=(_script("a", "call-101-sentence", 1, "I am blackmailed."),)))

    assert plan.scripts == ()


def test_the_first_law_that_fits_is_shown_with_its_source() -> None:
    laws = tuple(
        Law(name, row, Fact(f"The law of {name}.", Confidence.SEEN, f"https://example.org/{name}", TODAY))
        for name, row in (("wales", when(nation="wales")), ("scotland", when(nation="scotland")))
    )
    plan = _plan(advice(laws=laws), nation="scotland")

    assert (plan.law, plan.law_source) == ("The law of scotland.", "https://example.org/scotland")
    assert _plan(advice(laws=laws)).law == ""


# The plain way to say the same, without bits: every invented advice must give the same plan both ways.


def _holds(row: When, known: dict[str, str]) -> bool:
    return all(known[fact] in allowed for fact, allowed in row)


def _plain_plan(body: Advice, situation: Situation) -> list[tuple[str, tuple[str, ...]]]:
    known = facts(Asked(body.questions).asked(situation), {platform.id: platform for platform in PLATFORMS})
    fitting = {each.id for each in body.services if _holds(each.when, known)}
    standing: list[Step] = []
    for each in body.steps:
        kept = [name for name in each.services if name in fitting]
        stands = _holds(each.when, known) and (kept or not each.services or each.alone)
        if stands and not any(each.id in other.never_with for other in standing):
            standing.append(each)
    return [(each.id, tuple(name for name in each.services if name in fitting)) for each in standing]


_VALUES = {question.id: (NOT_SAID, *(choice.id for choice in question.choices)) for question in QUESTIONS}
_CELLS = {
    "nation": ("scotland", "wales", "elsewhere", NOT_SAID),
    "young": ("yes", "no", NOT_SAID),
    "country": ("us", "other", NOT_SAID),
    "app_pause": ("deletes", "not_known"),
}
_ROWS = st.fixed_dictionaries(
    {}, optional={fact: st.frozensets(st.sampled_from(values), min_size=1) for fact, values in _CELLS.items()}
).map(lambda cells: tuple(cells.items()))


@st.composite
def _bodies(draw: st.DrawFn) -> Advice:
    services = tuple(service(f"s{number}", draw(_ROWS)) for number in range(draw(st.integers(0, 4))))
    names = [each.id for each in services]
    count = draw(st.integers(0, 7))
    apart = draw(st.frozensets(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=6))
    steps = []
    for number in range(count):
        others = {b if a == number else a for a, b in apart if number in {a, b} and a != b and max(a, b) < count}
        named = draw(st.lists(st.sampled_from(names), unique=True)) if names else []
        steps.append(
            step(
                f"t{number}",
                draw(st.sampled_from(list(Urgency))),
                draw(st.integers(0, 3)),
                " ".join(named),
                " ".join(f"t{other}" for other in sorted(others)),
                draw(st.booleans()),
                draw(_ROWS),
            )
        )
    return advice(tuple(steps), services)


@given(_bodies(), st.fixed_dictionaries({name: st.sampled_from(values) for name, values in _VALUES.items()}))
def test_the_fast_way_gives_the_same_plan_as_the_plain_way(body: Advice, answers: dict[str, str]) -> None:
    situation = Situation(**answers)
    plan = Planner(body).plan(situation, TODAY)

    assert [(each.id, each.services) for each in plan.steps] == _plain_plan(body, situation)
