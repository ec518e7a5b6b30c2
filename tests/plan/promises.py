"""What every plan must keep, whoever it is for."""

import re
from collections.abc import Iterator, Mapping

from bellrock.records.advice import Advice, Step
from bellrock.records.plan import Plan, PlanStep

UNDER_18 = frozenset({"under_13", "13_15", "16_17"})
EMERGENCY = frozenset(
    {"emergency-999", "emergency-elsewhere", "emergency-911", "emergency-000", "emergency-111", "emergency-112"}
)
ABUSE_LINES = {
    "scotland": "scotlands-domestic-abuse-helpline",
    "england": "national-domestic-abuse-helpline",
    "wales": "live-fear-free",
    "northern_ireland": "domestic-sexual-abuse-helpline-ni",
}
NOW_LIMIT = 5
# The page's own trace in the browser's history is not evidence, and the rest of the history stays.
CLEARS_NO_EVIDENCE = frozenset({"close-before-each-change"})

_NEGATED = re.compile(r"\b(not|no|never|nobody)\b", re.IGNORECASE)
_DEACTIVATE = re.compile(r"\b(choose|press|tap|use|pick)\b[^.]*\bdeactivate", re.IGNORECASE)
_SCREENSHOT = re.compile(r"\b(take|keep|make)\b[^.]*\bscreenshots?\b", re.IGNORECASE)
# What takes a chat off a phone: each only where a sourced fact says that nothing is lost by it there.
_LOG_OUT = re.compile(r"\b(log|sign|logging|signing) out\b", re.IGNORECASE)
_UNINSTALL = re.compile(
    r"\b(uninstall\w*|(take|remove|delete|get) (the|this|that|your) app( off)?\b|(take|get) it off (the|your) phone)",
    re.I,
)
_DELETE = re.compile(
    r"(^|\b(then|that,|you can|them to)\s+)(delete|clear|wipe|erase)\b(?! itself)[^.]*"
    r"\b(it|them|all|chats?|messages?|account|history|picture|unread)\b",
    re.IGNORECASE,
)
_ACTING = re.compile(
    r"\b(report (the account|it|them)|then block|block (it |them )?last|change (that|the|a) password|pause the account"
    r"|set each account to private|log out)\b",
    re.IGNORECASE,
)


def sentences(step: Step | PlanStep) -> Iterator[str]:
    """Each sentence of a step."""
    for line in (step.title, step.first, *step.why.split("\n"), *step.how, step.write_instead):
        yield from re.split(r"(?<=[.!?])\s+", line)


def _asks(words: re.Pattern[str], sentence: str) -> bool:
    """Whether the sentence asks for it; a "not" before the words forbids it, one after them does not."""
    found = words.search(sentence)
    return found is not None and not _NEGATED.search(sentence[: found.end()])


class Promises:
    """The promises, with what each step asks of people read from its words once."""

    def __init__(self, advice: Advice) -> None:
        self.adults_only = frozenset(service.id for service in advice.services if service.adults_only)
        self.never_with = {step.id: frozenset(step.never_with) for step in advice.steps}
        self.deactivates = self._saying(advice, _DEACTIVATE)
        self.screenshots = self._saying(advice, _SCREENSHOT)
        self.second_phone = frozenset(
            step.id for step in advice.steps if any("second phone" in sentence for sentence in sentences(step))
        )
        self.logs_out = self._saying(advice, _LOG_OUT)
        self.uninstalls = self._saying(advice, _UNINSTALL)
        self.deletes = self._saying(advice, _DELETE)
        self.acting = frozenset(
            step.id
            for step in advice.steps
            if step.they_may_notice == "yes" and _ACTING.search(f"{step.title}. {step.first}")
        )
        self.abuse_line = frozenset(
            step.id for step in advice.steps if set(step.services) & {*ABUSE_LINES.values()} and step.urgency == "now"
        )

    @staticmethod
    def _saying(advice: Advice, words: re.Pattern[str]) -> frozenset[str]:
        return frozenset(step.id for step in advice.steps if any(_asks(words, each) for each in sentences(step)))

    def broken(self, plan: Plan, facts: Mapping[str, str]) -> Iterator[str]:
        """Each promise that this plan breaks, in words."""
        yield from self._of_the_list(plan)
        yield from self._of_ages(plan, facts)
        yield from self._of_danger(plan, facts)
        yield from self._of_the_app(plan, facts)
        yield from self._of_evidence(plan, facts)

    def _of_the_list(self, plan: Plan) -> Iterator[str]:
        ids = [step.id for step in plan.steps]
        if not 0 < len(plan.now) <= NOW_LIMIT:
            yield f"{len(plan.now)} steps for now: {[step.id for step in plan.now]}"
        if len(set(ids)) < len(ids):
            yield "a step stands twice"
        if any(self.never_with[name] & set(ids) for name in ids):
            yield "two steps that are never together"
        if not plan.say_101:
            yield "nothing to say on 101"

    def _of_ages(self, plan: Plan, facts: Mapping[str, str]) -> Iterator[str]:
        services = {name for step in plan.steps for name in step.services}
        if facts["young"] == "yes" and services & self.adults_only:
            yield f"under 18 and sent to {services & self.adults_only}"
        if facts["age_in_picture"] in UNDER_18 and "stopncii" in services:
            yield "under 18 in the picture and sent to stopncii"
        if facts["young"] == "no" and "report-remove" in services:
            yield "18 or over and sent to report-remove"
        if facts["young"] == "yes" and facts["where"] == "uk" and "childline" not in services:
            yield "under 18 in the UK without childline"
        if facts["young"] == "yes" and facts["where"] == "elsewhere" and "childline" in services:
            yield "elsewhere and sent to childline"
        if facts["age"] == "under_13" and facts["for_whom"] == "self":
            asked = {step.id for step in plan.steps} & (self.screenshots | self.second_phone | self.deactivates)
            if asked:
                yield f"under 13 and asked to collect: {asked}"

    def _of_danger(self, plan: Plan, facts: Mapping[str, str]) -> Iterator[str]:
        if facts["safe_now"] in {"no", "not_sure"} and not set(plan.now[0].services) & EMERGENCY:
            yield f"in danger and first told {plan.now[0].id}"
        ids = [step.id for step in plan.steps]
        acts = [place for place, name in enumerate(ids) if name in self.acting]
        if facts["close_person"] != "yes" or not acts:
            return
        lines = [place for place, name in enumerate(ids) if name in self.abuse_line]
        if not lines or lines[0] > acts[0]:
            yield f"somebody close, and {ids[acts[0]]} comes before the line"
            return
        first = plan.steps[lines[0]]
        if facts["young"] == "no" and facts["where"] == "uk" and ABUSE_LINES[facts["nation"]] not in first.services:
            yield "somebody close, and the line of the nation is missing"
        if facts["young"] == "yes" and facts["where"] == "uk" and "childline" not in first.services:
            yield "somebody close, under 18, and Childline is missing"

    def _of_the_app(self, plan: Plan, facts: Mapping[str, str]) -> Iterator[str]:
        ids = [step.id for step in plan.steps]
        deactivating = [place for place, name in enumerate(ids) if name in self.deactivates]
        if deactivating and facts["app_pause"] != "pauses":
            yield f"told to deactivate on {facts['app']}"
        keeping = [place for place, name in enumerate(ids) if name in self.screenshots | self.second_phone]
        if deactivating and keeping and min(deactivating) < min(keeping):
            yield "told to pause before the evidence is kept"
        told = set(ids) & self.screenshots
        if facts["screenshot_noticed"] == "yes" and not told <= self.second_phone:
            yield f"told to take a screenshot that is noticed: {told - self.second_phone}"

    def _of_evidence(self, plan: Plan, facts: Mapping[str, str]) -> Iterator[str]:
        ids = [step.id for step in plan.steps]
        kept = [place for place, name in enumerate(ids) if name in self.screenshots | self.second_phone]
        for act, asking in (("log_out", self.logs_out), ("uninstall", self.uninstalls)):
            places = [place for place, name in enumerate(ids) if name in asking]
            if places and facts[f"loses_on_{act}"] != "no":
                yield f"told to {act} on {facts['app']}, where nothing says that the chats stay: {ids[places[0]]}"
            elif places and (not kept or places[0] < kept[0]):
                yield f"told to {act} before the words are kept: {ids[places[0]]}"
        deleting = set(ids) & self.deletes - CLEARS_NO_EVIDENCE
        if deleting:
            yield f"told to delete: {deleting}"
