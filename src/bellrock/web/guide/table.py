"""The rows of the advice as JSON, for the one file: its script works the plan out as the planner does."""

import json

from bellrock.jobs.guide import WAITED_FOR
from bellrock.plan.facts import OF_THE_APP
from bellrock.plan.planner import ADULTS_TOOL
from bellrock.records.advice import Advice, Urgency, When


def table(advice: Advice) -> str:
    """Questions, steps, services, scripts, laws and apps with their rows; safe to stand inside a script element."""
    rows = {
        "questions": [
            {
                "id": question.id,
                "text": question.text,
                "by": dict(question.by_role),
                "ages": dict(question.by_age),
                "when": _row(question.when),
                "asked": _row(question.asked_if),
            }
            for question in advice.questions
        ],
        "steps": [
            {
                "id": step.id,
                "when": _row(step.when),
                "services": step.services,
                "never": step.never_with,
                "alone": step.alone,
                "held": step.held_back,
                "waits": step.they_may_notice == "yes" and step.urgency is not Urgency.NOW,
            }
            for step in advice.steps
        ],
        "services": {service.id: _row(service.when) for service in advice.services},
        "scripts": [
            {"id": script.id, "purpose": script.purpose, "when": _row(script.when)} for script in advice.scripts
        ],
        "laws": [{"id": law.id, "when": _row(law.when)} for law in advice.laws],
        "waited_for": sorted(WAITED_FOR),
        "adults_tool": ADULTS_TOOL,
        "apps": {
            each.id: {predicate.__name__: predicate(each) for predicate in OF_THE_APP} for each in advice.platforms
        },
    }
    return json.dumps(rows, separators=(",", ":"), ensure_ascii=True).replace("<", "\\u003c")


def _row(when: When) -> dict[str, list[str]]:
    return {fact: sorted(allowed) for fact, allowed in when}
