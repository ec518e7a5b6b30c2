"""What whoever edits the advice asks: is it in order, what is due, and what does it look like as a picture."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from itertools import product
from pathlib import Path

from bellrock.content.check import check_content
from bellrock.content.freshness import is_stale
from bellrock.content.headlines import load_headlines
from bellrock.content.lexicon import read_lexicon
from bellrock.content.manifest import CONTENT, SEAL, being_edited, is_whole
from bellrock.content.manifest import seal as seal_all
from bellrock.content.ready import HEADLINES, READY, headlines_made_ready, made_ready
from bellrock.content.source_kinds import SourceKinds
from bellrock.plan import Planner
from bellrock.plan.graph import draw
from bellrock.recognise.signals import all_cues
from bellrock.records.advice import Advice, Channel, Confidence, Fact, LearnPage, Platform, Script, Service, Step
from bellrock.records.situation import Situation
from bellrock.records.translation import Translations
from bellrock.records.translation import is_stale as is_stale_translation

# A frightened reader can carry this many steps at once.
NOW_LIMIT = 5

_AGES = ("not_said", "under_13", "13_15", "16_17", "18_24", "25_plus")
_ROLES = ("not_said", "child", "pupil", "friend")
_NATIONS = ("not_said", "scotland", "england", "wales", "northern_ireland", "elsewhere")
_FORMS = ("not_said", "mass_email", "social_media", "image_abuse", "child", "other_extortion")
_KNOWN = ("not_said", "partner_or_ex")


@dataclass(frozen=True, slots=True)
class Checked:
    """Every mistake in one sentence each, and a last sentence that says where things stand."""

    problems: tuple[str, ...]
    sentence: str

    @property
    def in_order(self) -> bool:
        """Whether there is no mistake."""
        return not self.problems


def seal(root: Path = CONTENT) -> int:
    """Make the lexicon ready, write the manifest of all files as they stand, and give how many it lists."""
    if (root / READY).parent.is_dir():
        with being_edited():
            lexicon, headlines = read_lexicon(root), load_headlines(root)
        ready = made_ready(replace(lexicon, cues=all_cues(lexicon)))
        (root / READY).write_text(ready, encoding="utf-8", newline="\n")
        (root / HEADLINES).write_text(headlines_made_ready(headlines), encoding="utf-8", newline="\n")
    return seal_all(root)


def check() -> Checked:
    """Every mistake of the advice; the last sentence says what to do next."""
    advice, problems = check_content()
    if not problems:
        problems = tuple(_walked(advice))
    if problems:
        first = problems[0].partition(": ")[0]
        mistakes = "1 mistake was" if len(problems) == 1 else f"{len(problems)} mistakes were"
        return Checked(problems, f"{mistakes} found. Mend the first one ({first}), save, and run this again.")
    counted = f"{len(advice.steps)} steps, {len(advice.services)} services, {len(advice.platforms)} apps"
    if not is_whole():
        return Checked((), f"The advice is in order: {counted}. Now run “{SEAL}”. Then you can send your change in.")
    return Checked((), f"The advice is in order: {counted}. You can send your change in.")


def _walked(advice: Advice) -> Iterator[str]:
    """The first situation in which a person has nothing to do now, and the first with too much."""
    planner, empty, crowded = Planner(advice), "", ""
    for role, age, then, nation, form, known in product(_ROLES, _AGES, _AGES, _NATIONS, _FORMS, _KNOWN):
        situation = Situation(role=role, age=age, age_in_picture=then, nation=nation, form=form, known=known)
        now = planner.plan(situation, date.min).now
        said = " ".join(f"{name}={value}" for name, value in situation.said()) or "no answer at all"
        if not now and not empty:
            empty = f"steps: somebody has nothing to do now. Their answers: {said}."
        if len(now) > NOW_LIMIT and not crowded:
            names = ", ".join(step.id for step in now)
            crowded = f"steps: {len(now)} steps stand under now, at most {NOW_LIMIT}. Answers: {said}. Steps: {names}."
    yield from filter(None, (empty, crowded))


class Reason(IntEnum):
    """Why somebody must look, in the order in which it matters."""

    NO_LINK = 1
    WEAK_SOURCE = 2
    BACKGROUND = 3
    SECOND_HAND = 4
    NOTED = 5
    PAST_ITS_DAY = 6
    STALE_TRANSLATION = 7
    NOT_CHECKED = 8


_WORDS = {
    Reason.NO_LINK: "nobody has found a page or a number for it yet",
    Reason.WEAK_SOURCE: "neither a public body nor the service itself says this: find their own page",
    Reason.BACKGROUND: "nobody has looked this up yet",
    Reason.SECOND_HAND: "this was read somewhere else, not on its own page",
    Reason.NOTED: "somebody who keeps the advice was not sure",
    Reason.PAST_ITS_DAY: "the day to read it again has passed",
    Reason.STALE_TRANSLATION: "the English has changed since this was translated",
    Reason.NOT_CHECKED: "nobody whose first language this is has checked it",
}


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that a human must open on the live web before a release: which row, what in it, and where to look."""

    reason: Reason
    row: str
    what: str
    look_at: str = ""
    seen: date | None = None
    note: str = ""

    @property
    def why(self) -> str:
        """The reason in words."""
        return _WORDS[self.reason]


def due(
    advice: Advice,
    as_of: date,
    translations: Translations | None = None,
    kinds: SourceKinds | None = None,
    pages: tuple[LearnPage, ...] = (),
) -> tuple[Due, ...]:
    """All that is due on the day `as_of`: rows without a link first, then what was never seen, then what is old.

    Of `translations`, where they are given, each that is stale, and for each language how many are not checked.
    By `kinds`, where they are given, what leans on a weak source stands before what was only seen elsewhere.
    Of `pages` to learn from, where they are given, their numbers and addresses, and what is past its day.
    """
    found = [*_of_services(advice.services), *_of_platforms(advice.platforms), *_of_laws(advice), *_old(advice, as_of)]
    found += _of_words(advice, translations or Translations())
    found += _of_pages(pages, as_of)
    if kinds:
        found = [_weighed(each, kinds) for each in found]
        found += _leaning_on_weak_sources(advice, kinds)
    return tuple(sorted(found, key=lambda each: each.reason))


def _weighed(each: Due, kinds: SourceKinds) -> Due:
    weak = each.reason is Reason.SECOND_HAND and kinds.is_weak(each.look_at)
    return replace(each, reason=Reason.WEAK_SOURCE) if weak else each


def _leaning_on_weak_sources(advice: Advice, kinds: SourceKinds) -> Iterator[Due]:
    """Each row of which no source is a public body, or the service or app itself."""
    for folder, row in _reviewed(advice):
        if row.sources and all(kinds.is_weak(source.url) for source in row.sources):
            yield Due(Reason.WEAK_SOURCE, f"{folder}: {row.id}", "all of it", row.sources[0].url, row.sources[0].seen)
    for law in advice.laws:
        if kinds.is_weak(law.fact.source):
            yield Due(Reason.WEAK_SOURCE, f"law: {law.id}", "text", law.fact.source, law.fact.seen)


def _of_services(services: tuple[Service, ...]) -> Iterator[Due]:
    for service in services:
        if not service.one_place:
            continue
        row = f"services: {service.id}"
        if not service.channels:
            yield Due(Reason.NO_LINK, row, service.name)
        if service.note:
            yield Due(Reason.NOTED, row, service.name, note=service.note)
        for channel in service.channels:
            yield from _of_channel(row, channel)
        facts = {
            "what it asks": service.asks,
            "anonymous": service.anonymous,
            "tells parents": service.tells_parents,
            "tells police": service.tells_police,
        }
        facts |= {f"access {number}": fact for number, fact in enumerate(service.access, 1)}
        yield from _of_facts(row, facts)


def _of_channel(row: str, channel: Channel) -> Iterator[Due]:
    what = f"{channel.kind} {channel.value}"
    yield from _of_confidence(channel.confidence, row, what, channel.source or channel.link, channel.seen)
    if channel.hours:
        hours = channel.hours
        told = Fact(hours.text, hours.confidence, hours.source or channel.link, hours.seen, note=hours.note)
        yield from _of_facts(row, {f"hours of {what}": told})


def _of_platforms(platforms: tuple[Platform, ...]) -> Iterator[Due]:
    for platform in platforms:
        facts = {
            "report": platform.report,
            "stable id": platform.stable_id,
            "pause": platform.pause_how,
            "lock lists": platform.lock_lists,
            "evidence": platform.evidence,
        }
        losses = {"log-out": platform.loses_on_log_out, "uninstall": platform.loses_on_uninstall}
        facts |= {f"lost on {act}": loss.fact for act, loss in losses.items()}
        yield from _of_facts(f"platforms: {platform.id}", facts)


def _of_laws(advice: Advice) -> Iterator[Due]:
    for law in advice.laws:
        yield from _of_facts(f"law: {law.id}", {"text": law.fact})


def _of_facts(row: str, facts: dict[str, Fact]) -> Iterator[Due]:
    for what, fact in facts.items():
        yield from _of_confidence(fact.confidence, row, what, fact.source, fact.seen)
        if fact.note:
            yield Due(Reason.NOTED, row, what, fact.source, fact.seen, fact.note)


def _of_confidence(how: Confidence, row: str, what: str, look_at: str, seen: date | None) -> Iterator[Due]:
    if how is Confidence.BACKGROUND:
        yield Due(Reason.BACKGROUND, row, what, look_at)
    elif how is Confidence.SECOND_HAND:
        yield Due(Reason.SECOND_HAND, row, what, look_at, seen)


def _reviewed(advice: Advice) -> Iterator[tuple[str, Step | Service | Platform | Script]]:
    yield from (("steps", step) for step in advice.steps)
    yield from (("services", service) for service in advice.services)
    yield from (("platforms", platform) for platform in advice.platforms)
    yield from (("say", script) for script in advice.scripts)


def _old(advice: Advice, as_of: date) -> Iterator[Due]:
    for folder, row in _reviewed(advice):
        if is_stale(row, as_of):
            look_at = row.sources[0].url if row.sources else ""
            yield Due(Reason.PAST_ITS_DAY, f"{folder}: {row.id}", "all of it", look_at, row.reviewed)


def _of_pages(pages: tuple[LearnPage, ...], as_of: date) -> Iterator[Due]:
    for page in pages:
        row = f"learn: {page.id}"
        for channel in page.channels:
            yield from _of_channel(row, channel)
        if is_stale(page, as_of):
            look_at = page.sources[0].url if page.sources else ""
            yield Due(Reason.PAST_ITS_DAY, row, "all of it", look_at, page.reviewed)


def _of_words(advice: Advice, translations: Translations) -> Iterator[Due]:
    steps = {step.id: step for step in advice.steps}
    for each in translations.steps:
        if each.step in steps and is_stale_translation(each, steps[each.step]):
            yield Due(Reason.STALE_TRANSLATION, f"words: {each.language}/{each.step}", "all of it")
    for language in translations.languages:
        unchecked = sum(not each.checked_by for each in translations.of(language.code).values())
        if unchecked:
            yield Due(Reason.NOT_CHECKED, f"words: {language.code}", f"{unchecked} steps in {language.english}")


def graph(advice: Advice) -> str:
    """The advice as a picture: facts, steps and services with the lines between them, as SVG."""
    return draw(advice)
