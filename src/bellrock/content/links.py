"""Whether the parts of the advice fit together: every id that is named exists, and pairs name each other."""

from difflib import get_close_matches

from bellrock.content.faults import Faults
from bellrock.records.advice import Advice, Question, Step

# The purpose of the one sentence that every plan gives to say on 101.
CALL_101_SENTENCE = "call-101-sentence"


def check_ids(advice: Advice, faults: Faults) -> None:
    """Find ids that do not exist, and pairs of steps that do not name each other: no plan can be made with these."""
    for step in advice.steps:
        _check_services(step, advice, faults)
        _check_never_with(step, advice, faults)
    _check_lines(advice, faults)


def check_complete(advice: Advice, faults: Faults) -> None:
    """Find what would leave a hole: no sentence for 101, an app that is offered and not described."""
    _check_sentence(advice, faults)
    _check_apps(advice, faults)


def _check_services(step: Step, advice: Advice, faults: Faults) -> None:
    known = {service.id for service in advice.services}
    for name in step.services:
        if name not in known:
            file = f"steps/{step.id}.md"
            near = get_close_matches(name, known)
            hint = f" Did you mean: {', '.join(near)}?" if near else ""
            faults.add(file, f"{file}: there is no service “{name}” in services/.{hint}")


def _check_lines(advice: Advice, faults: Faults) -> None:
    known = {service.id for service in advice.services}
    for name in dict.fromkeys(line.service for line in advice.lines):
        if name not in known:
            near = get_close_matches(name, known)
            hint = f" Did you mean: {', '.join(near)}?" if near else ""
            faults.add("lines.yaml", f"lines.yaml: there is no service “{name}” in services/.{hint}")


def _check_never_with(step: Step, advice: Advice, faults: Faults) -> None:
    file = f"steps/{step.id}.md"
    steps = {each.id: each for each in advice.steps}
    for name in step.never_with:
        other = steps.get(name)
        if other is None:
            faults.add(file, f"{file}: “never_with” names “{name}”, and there is no such step.")
        elif other is step:
            faults.add(file, f"{file}: “never_with” names the step itself.")
        elif step.id not in other.never_with:
            faults.add(file, f"{file}: it is never with “{name}”, so steps/{name}.md must name “{step.id}” too.")


def _check_sentence(advice: Advice, faults: Faults) -> None:
    last_resort = [
        script
        for script in advice.scripts
        if script.purpose == CALL_101_SENTENCE and not script.when and "{" not in script.lines[0]
    ]
    if not last_resort:
        what = f"one script of the purpose {CALL_101_SENTENCE} must have no “when” and no slot, so that it always fits."
        faults.add("say", f"say: {what}")


def _check_apps(advice: Advice, faults: Faults) -> None:
    asked = _choices(advice.questions, "app")
    known = {platform.id for platform in advice.platforms}
    for name in sorted(asked - known - {"other"}):
        what = f"questions.yaml: the question “app” offers “{name}”, and platforms/{name}.yaml is missing."
        faults.add("questions.yaml", what)
    for name in sorted(known - asked):
        faults.add(f"platforms/{name}.yaml", f"platforms/{name}.yaml: “{name}” is not a choice of the question “app”.")


def _choices(questions: tuple[Question, ...], name: str) -> set[str]:
    return {choice.id for question in questions if question.id == name for choice in question.choices}
