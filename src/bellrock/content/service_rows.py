"""The services, lists of rows, as they stand in services/."""

import re
from pathlib import Path

from bellrock.content.cautions import Cautions
from bellrock.content.faults import Faults
from bellrock.content.folder import names_in, words_of
from bellrock.content.hours import hours
from bellrock.content.sourced import fact, fact_or, known, one_of, review, words, yes_or_no
from bellrock.content.table import Row, read_rows
from bellrock.content.vocabulary import Vocabulary
from bellrock.records.advice import Channel, Service, ServiceGroup

FOLDER = "services"

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SCHEMES = {
    "call": ("tel:",),
    "text": ("sms:",),
    "relay": ("tel:",),
    "sign": ("https:",),
    "chat": ("https:",),
    "email": ("mailto:",),
    "form": ("https:",),
    "web": ("https:",),
    "letter": ("",),
}


def read_services(root: Path, vocabulary: Vocabulary, cautions: Cautions, faults: Faults) -> tuple[Service, ...]:
    """All services, in the order of the files' names and of the rows in them; an id stands once only."""
    services: dict[str, Service] = {}
    for name in names_in(root, FOLDER, ".yaml"):
        with faults.catching():
            group = _group_of(name)
            for row in read_rows(name, words_of(root, name)):
                with faults.catching():
                    service = _service(row, group, vocabulary, cautions)
                    if service.id in services:
                        raise row.wrong(f"the service “{service.id}” stands twice.", "id")
                    services[service.id] = service
    return tuple(services.values())


def _group_of(file: str) -> ServiceGroup:
    stem = Path(file).stem
    return ServiceGroup(stem) if stem in set(ServiceGroup) else ServiceGroup.SUPPORT


def _service(row: Row, group: ServiceGroup, vocabulary: Vocabulary, cautions: Cautions) -> Service:
    name = words(row, "id")
    if not _ID.fullmatch(name):
        raise row.wrong("an id is small letters, digits and hyphens.", "id")
    if "channels" not in row:
        raise row.wrong("“channels” is missing. Write [] only for a service that nobody could find.")
    sourced = review(row)
    service = Service(
        id=name,
        name=words(row, "name"),
        formerly=row.text("formerly", ""),
        who=words(row, "who"),
        does=words(row, "does"),
        when=vocabulary.when(row),
        adults_only=yes_or_no(row, "adults_only", "no"),
        one_place=yes_or_no(row, "one_place", "yes"),
        group=row.choice("group", ServiceGroup, group),
        said_first=row.text("said_first", ""),
        channels=tuple(channel(each) for each in row.rows("channels")),
        asks=fact_or(row, "asks", cautions.asks),
        anonymous=fact_or(row, "anonymous", cautions.anonymous),
        tells_parents=fact_or(row, "tells_parents", cautions.tells_parents),
        tells_police=fact_or(row, "tells_police", cautions.tells_police),
        access=tuple(fact(each) for each in row.rows("access")),
        cautions=row.texts("cautions", ()),
        note=row.text("note", ""),
        sources=sourced.sources,
        reviewed=sourced.reviewed,
        again_by=sourced.again_by,
    )
    row.finish()
    return service


def channel(row: Row) -> Channel:
    """One way to reach somebody; refused when its link does not fit its kind, or when nothing says how it is known."""
    kind = one_of(row, "kind", tuple(_SCHEMES))
    link = row.text("link", "" if kind == "letter" else None)
    if not link.startswith(_SCHEMES[kind]):
        raise row.wrong(f"the “link” of a channel of kind {kind} must begin with {_SCHEMES[kind][0]}", "link")
    how = known(row)
    way = Channel(
        kind=kind,
        value=words(row, "value"),
        link=link,
        label=row.text("label", ""),
        free=one_of(row, "free", ("yes", "no", "not_known"), "not_known"),
        hours=hours(row.row("hours")) if "hours" in row else None,
        confidence=how.confidence,
        source=how.source,
        seen=how.seen,
    )
    row.finish()
    return way
