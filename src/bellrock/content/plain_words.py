"""Whether the words are plain: nothing banned, "do not" for "don't", no exclamation mark, easy enough to read."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from bellrock.content.banned import FILE as BANNED_FILE
from bellrock.content.faults import Faults
from bellrock.content.folder import words_of
from bellrock.content.reading_grade import grade
from bellrock.records.advice import Advice, Banned, Fact, LearnPage, Platform, Service, When
from bellrock.records.form_words import FormWords
from bellrock.records.headline import Headlines
from bellrock.records.practice import Practice

# The Flesch-Kincaid grade of a page that a young person may read, and of a page for adults.
YOUNG_LIMIT = 6.0
ADULT_LIMIT = 8.0

# The folders and files that hold words for people; signals and weights are for machines.
_FOLDERS = ("steps", "say", "services", "platforms", "learn", "forms")

_ADDRESS = re.compile(r"https?://[^\s\"'}]+")
_CONTRACTION = re.compile(r"\b[a-z]+n['’]t\b", re.IGNORECASE)
_FORMERLY = re.compile(r"\bformerly:")

# Questions whose choices are names: of places and of apps.
_NAMES = frozenset({"nation", "country", "app"})
_ADULT_ROUTES = frozenset({"adult", "adult_was_child", "adult_not_said"})
_ADULT_AGES = frozenset({"18_24", "25_plus"})
# Who asks for a child, a pupil or a client is grown up.
_ADULT_ROLES = frozenset({"child", "pupil", "client"})


def for_adults(when: When) -> bool:
    """Whether only adults read a row of the advice: by its `when`, nobody under 18 is ever shown it."""
    return any(
        (fact == "young" and allowed == {"no"})
        or (fact == "route" and allowed <= _ADULT_ROUTES)
        or (fact == "age" and allowed <= _ADULT_AGES)
        or (fact == "role" and allowed <= _ADULT_ROLES)
        for fact, allowed in when
    )


def check_lines(root: Path, banned: tuple[Banned, ...], faults: Faults) -> None:
    """Find banned words, contractions and exclamation marks, line by line, in every file that people read."""
    for name in _files(root):
        for number, line in enumerate(words_of(root, name).split("\n"), 1):
            for what in _wrong(line, banned):
                faults.add(f"{name}:{number}", f"{name}, line {number}: {what}")


def _files(root: Path) -> Iterator[str]:
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        inside = name.partition("/")[0] in _FOLDERS or "/" not in name
        if inside and path.suffix in {".md", ".yaml"} and name != BANNED_FILE:
            yield name


def _wrong(line: str, banned: tuple[Banned, ...]) -> Iterator[str]:
    if not _FORMERLY.search(line):
        for each in banned:
            if each.words.casefold() in line.casefold():
                hint = f" Write {each.instead}" if each.instead else ""
                yield f"“{each.words}” is not to be used. {each.why}{hint}"
    if line.lstrip().startswith("#") and not line.startswith("# "):
        return
    words = _ADDRESS.sub("", line)
    for contraction in _CONTRACTION.findall(words):
        yield f"write “{_spelt_out(contraction)}”, not “{contraction}”."
    if "!" in words:
        yield "an exclamation mark shouts. End the sentence with a full stop."


def _spelt_out(contraction: str) -> str:
    stem = contraction[:-3]
    return {"ca": "cannot", "wo": "will not", "sha": "shall not"}.get(stem.lower(), f"{stem} not")


def check_grades(
    advice: Advice, pages: tuple[LearnPage, ...], headlines: Headlines, forms: Iterable[FormWords], faults: Faults
) -> None:
    """Find every page that is too hard to read for those who are shown it."""
    for form in forms:
        _check(f"forms/ ({form.form.value})", [form.name, *form.what, *form.helps], False, faults)
    for file, lines, adults in (*_steps_and_scripts(advice), *_rows(advice), *_short_words(advice, headlines)):
        _check(file, lines, adults, faults)
    for page in pages:
        lines = [page.title, *(line for heading, body in page.sections for line in (heading, *body))]
        _check(f"learn/{page.id}.md", lines, page.audience != "young_people", faults)


def check_practice(practice: Practice, faults: Faults) -> None:
    """Find every chat to practise on that is too hard to read for a young person."""
    for each in practice.dialogues:
        spoken = [words for line in each.lines for words in (line.words, line.sign, line.feedback)]
        _check(f"practice.yaml ({each.id})", [each.title, *each.scene, *spoken, *each.helps], False, faults)


def _check(file: str, lines: Iterable[str], adults: bool, faults: Faults) -> None:
    reached, limit = grade(lines), ADULT_LIMIT if adults else YOUNG_LIMIT
    if reached > limit:
        who = "an adult" if adults else "a young person"
        what = f"this is too hard to read for {who}: grade {reached:.1f}, at most {limit:.0f}."
        faults.add(file, f"{file}: {what} Shorter sentences and shorter words help.")


_Page = tuple[str, list[str], bool]


def _steps_and_scripts(advice: Advice) -> Iterator[_Page]:
    for step in advice.steps:
        yield (
            f"steps/{step.id}.md",
            [step.title, *step.why.split("\n"), *step.how, step.write_instead],
            for_adults(step.when),
        )
        # What always shows is read alone, so it is easy enough alone.
        yield f"steps/{step.id}.md (first)", [step.first], for_adults(step.when)
    for script in advice.scripts:
        yield f"say/{script.id}.md", [script.title, *script.lines], for_adults(script.when)


def _rows(advice: Advice) -> Iterator[_Page]:
    for service in advice.services:
        yield f"services/ ({service.id})", _service_words(service), service.adults_only or for_adults(service.when)
    for platform in advice.platforms:
        yield f"platforms/{platform.id}.yaml", _platform_words(platform), False
    for law in advice.laws:
        # An Act has the name that it has; the sentence about it is held to the adults' grade.
        yield f"law.yaml ({law.id})", [law.fact.text], True


def _service_words(service: Service) -> list[str]:
    facts = (service.asks, service.anonymous, service.tells_parents, service.tells_police, *service.access)
    hours = [channel.hours.text for channel in service.channels if channel.hours]
    return [service.who, service.does, service.said_first, *hours, *service.cautions, *_fact_words(facts)]


def _platform_words(platform: Platform) -> list[str]:
    facts = (platform.report, platform.stable_id, platform.pause_how, platform.lock_lists, platform.evidence)
    losses = (platform.loses_on_log_out.fact, platform.loses_on_uninstall.fact)
    return [platform.closed, *_fact_words((*facts, *losses))]


def _fact_words(facts: Iterable[Fact]) -> list[str]:
    return [words for fact in facts for words in (fact.text, fact.caution)]


def _short_words(advice: Advice, headlines: Headlines) -> Iterator[_Page]:
    for question in advice.questions:
        choices = () if question.id in _NAMES else question.choices
        words = [
            question.text,
            *(choice.text for choice in choices),
            *(text for _, text in question.by_role + question.by_age),
        ]
        yield f"questions.yaml ({question.id})", words, False
    for headline in headlines.each:
        yield f"headlines.yaml ({headline.verdict.value})", [headline.title, *headline.lines], False
