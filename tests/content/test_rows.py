"""Every row of the advice: named, sourced, dated, and nothing in it that would harm."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from bellrock.content import load_advice, load_banned, load_learn_pages
from bellrock.content.folder import CONTENT
from bellrock.content.form_rows import load_forms
from bellrock.records.advice import Advice, Channel, Confidence, Fact, Service, Source

# The police page names these; the others are where a person is sent by age, nation, danger and money.
ON_THE_POLICE_PAGE = {
    "police-scotland",
    "report-remove",
    "ceop",
    "papyrus",
    "samaritans",
    "get-safe-online",
    "revenge-porn-helpline",
    "ceop-education",
    "ncsc",
    "self-help-guide",
}
OTHERS = {
    "police-101",
    "emergency-999",
    "childline",
    "stopncii",
    "take-it-down",
    "victim-support-scotland",
    "report-fraud",
    "cyber-and-fraud-hub",
    "shout",
    "iwf",
    "nspcc",
    "scotlands-domestic-abuse-helpline",
    "national-domestic-abuse-helpline",
    "live-fear-free",
    "domestic-sexual-abuse-helpline-ni",
    "bank-159",
    "rape-crisis-scotland",
}

# Nobody is ever told to make a copy of a nude picture; a sentence that says not to is welcome.
COPY = re.compile(
    r"\b(screenshot|photograph|copy|save|capture|download|record|print|forward|send)\b[^.]*"
    r"\b(nude|naked|intimate (image|picture|photo|video)|picture itself)\b",
    re.IGNORECASE,
)
NOT = re.compile(r"\b(not|no|never|nobody|nothing|without)\b", re.IGNORECASE)
# What must never be promised or said.
PROMISES = re.compile(
    r"\b(you will get (it|your money) back|guarantee|will be (deleted|removed) everywhere)"
    r"|\b(police will (find|arrest|catch)|they will surely|certainly a bluff|it is your fault|you should have)\b",
    re.IGNORECASE,
)


@cache
def _advice() -> Advice:
    return load_advice()


def _facts(service: Service) -> Iterator[Fact]:
    yield from (service.asks, service.anonymous, service.tells_parents, service.tells_police, *service.access)


def _channels() -> Iterator[tuple[Service, Channel]]:
    for service in _advice().services:
        for channel in service.channels:
            yield service, channel


def _reviewed() -> Iterator[tuple[str, tuple[Source, ...], date | None, date | None]]:
    body = _advice()
    for step in body.steps:
        yield f"steps: {step.id}", step.sources, step.reviewed, step.again_by
    for service in body.services:
        yield f"services: {service.id}", service.sources, service.reviewed, service.again_by
    for platform in body.platforms:
        yield f"platforms: {platform.id}", platform.sources, platform.reviewed, platform.again_by
    for page in load_learn_pages():
        yield f"learn: {page.id}", page.sources, page.reviewed, page.again_by
    for form in load_forms().values():
        yield f"forms: {form.form}", form.sources, form.reviewed, form.again_by


REVIEWED = list(_reviewed())


def test_every_service_of_the_police_page_and_of_the_routing_table_has_a_row() -> None:
    assert (ON_THE_POLICE_PAGE | OTHERS) - {service.id for service in _advice().services} == set()


@pytest.mark.parametrize(("row", "sources", "reviewed", "again_by"), REVIEWED, ids=[each[0] for each in REVIEWED])
def test_a_row_says_where_it_comes_from_and_when_to_look_again(
    row: str, sources: tuple[Source, ...], reviewed: date | None, again_by: date | None
) -> None:
    assert reviewed is not None
    assert again_by is not None
    assert reviewed < again_by <= reviewed + timedelta(days=366)
    assert sources
    assert len({source.url for source in sources}) == len(sources)
    for source in sources:
        assert date(2026, 1, 1) <= source.seen <= reviewed
        assert len(source.says) <= 200
        assert re.fullmatch(r"https?://[^\s/]+\.[a-z]{2,}(/\S*|\?\S*)?", source.url)


def test_every_way_to_reach_a_service_says_how_sure_it_is() -> None:
    for service, channel in _channels():
        sure = channel.confidence is Confidence.BACKGROUND
        assert sure == (channel.source == "" and channel.seen is None), (service.id, channel.value)


def test_a_service_without_any_way_to_reach_it_is_not_one_place_or_was_never_found() -> None:
    without = {service.id for service in _advice().services if not service.channels}

    assert without == {"self-help-guide"} | {service.id for service in _advice().services if not service.one_place}
    assert all(
        service.one_place for service in _advice().services if "elsewhere" not in dict(service.when).get("where", ())
    )


def test_a_fact_that_is_not_known_says_what_to_ask() -> None:
    for service in _advice().services:
        for fact in _facts(service):
            assert fact.text or fact.caution, service.id


def test_a_service_never_promises_silence_that_was_not_seen() -> None:
    """Whether parents are told decides whether a child dares to ask: a guess there is shown as an open question."""
    for service in _advice().services:
        fact = service.tells_parents
        assert not fact.text or fact.confidence is not Confidence.BACKGROUND or fact.caution, service.id


def test_open_now_is_only_ever_told_from_hours_that_were_seen() -> None:
    for service, channel in _channels():
        if channel.hours and channel.hours.spans:
            assert channel.hours.confidence is Confidence.SEEN, service.id


def test_the_old_name_of_ceop_education_stands_only_as_formerly() -> None:
    names = {service.id: service.formerly for service in _advice().services}

    assert names["ceop-education"] == "Thinkuknow"


def _people_read() -> Iterator[tuple[str, str]]:
    for folder in ("steps", "say", "services", "platforms", "learn", "forms"):
        for path in sorted((CONTENT / folder).rglob("*.*")):
            if path.suffix in {".md", ".yaml"}:
                yield from _sentences(path)
    for name in ("headlines.yaml", "questions.yaml", "law.yaml", "slots.yaml", "cautions.yaml"):
        yield from _sentences(CONTENT / name)


def _sentences(path: Path) -> Iterator[tuple[str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if "url:" not in line:
            for sentence in re.split(r"(?<=[.!?])\s+|\", \"", line):
                yield f"{path.parent.name}/{path.name}", sentence


def test_nobody_is_told_to_copy_or_send_on_a_nude_picture() -> None:
    told = [(name, each) for name, each in _people_read() if COPY.search(each) and not NOT.search(each)]

    assert told == []


def test_nothing_is_promised_and_nobody_is_blamed() -> None:
    said = [(name, each) for name, each in _people_read() if PROMISES.search(each)]

    assert [(name, each) for name, each in said if not NOT.search(each)] == []


def test_the_rules_against_copying_and_promising_find_what_they_forbid() -> None:
    assert COPY.search("Take a screenshot of the nude picture.")
    assert NOT.search("Do not take a screenshot of the nude picture.")
    assert PROMISES.search("The police will find them.")
    assert not COPY.search("Take a screenshot of the words.")


def test_a_banned_word_says_why() -> None:
    for banned in load_banned():
        assert banned.why.endswith(".")


@pytest.mark.parametrize("question", _advice().questions, ids=lambda question: question.id)
def test_a_question_asks_a_helper_about_the_person_and_not_about_themselves(question: object) -> None:
    words = dict(getattr(question, "by_role", ()))
    text = getattr(question, "text", "")

    if re.search(r"\byou(r)?\b", text.lower()) and not text.startswith("Do you know who"):
        assert set(words) == {"child", "pupil", "friend", "client"}
        # What a helper is to ask aloud is asked of the person.
        told = [re.sub(r"^Ask them: [^?]*\?", "", said) for said in words.values()]
        assert all(not re.search(r"\b(are|were|do) you\b", said.lower()) for said in told)


def test_what_is_banned_stands_nowhere_in_the_content_but_in_its_own_list_and_as_formerly() -> None:
    banned_words = load_banned()
    found = [
        (path.name, banned.words)
        for path in sorted(CONTENT.rglob("*"))
        if path.suffix in {".md", ".yaml", ".json", ".eml"} and path.name != "banned.yaml"
        for line in path.read_text(encoding="utf-8").splitlines()
        if "formerly:" not in line
        for banned in banned_words
        if banned.words.casefold() in line.casefold()
    ]

    assert found == []
