"""What every row of advice shares: facts with their confidence, sources, and the day to look again."""

from datetime import date
from typing import NamedTuple

from bellrock.content.table import Row
from bellrock.records.advice import Confidence, Fact, Source


def words(row: Row, key: str) -> str:
    """The text at `key`, which must not be empty."""
    return row.words(key)


def yes_or_no(row: Row, key: str, default: str | None = None) -> bool:
    """True for `yes`, False for `no`; anything else is refused."""
    text = row.text(key, default)
    if text not in {"yes", "no"}:
        raise row.wrong(f"“{key}” must be yes or no.", key)
    return text == "yes"


def one_of(row: Row, key: str, allowed: tuple[str, ...], default: str | None = None) -> str:
    """The text at `key`, one of `allowed`; anything else is refused with the list."""
    text = row.text(key, default)
    if text not in allowed:
        raise row.wrong(f"“{key}” must be one of: {', '.join(allowed)}.", key)
    return text


class Known(NamedTuple):
    """How a statement is known; `source` and `seen` are empty for background knowledge."""

    confidence: Confidence
    source: str
    seen: date | None


def known(row: Row) -> Known:
    """How the statement of this row is known.

    What was seen, or is second-hand, must name its source and the day; background knowledge names neither.
    """
    confidence = row.choice("confidence", Confidence)
    source, seen = row.text("source", ""), row.day("seen")
    if confidence is Confidence.BACKGROUND:
        if source or seen:
            raise row.wrong("background knowledge has no “source” and no “seen”. Was the page seen?", "confidence")
    elif not source or not seen:
        raise row.wrong(f"what is {confidence.value} needs a “source” and the day it was “seen”.", "confidence")
    _address(row, "source", source)
    return Known(confidence, source, seen)


def fact(row: Row) -> Fact:
    """One statement; an empty text needs a caution that says what to do instead."""
    text, caution, note = row.text("text"), row.text("caution", ""), row.text("note", "")
    how = known(row)
    row.finish()
    if not text and not caution:
        raise row.wrong("an empty “text” needs a “caution” that says what to do instead.", "text")
    return Fact(text, how.confidence, how.source, how.seen, caution, note)


def fact_or(row: Row, key: str, caution: str) -> Fact:
    """The fact at `key`; where nothing is known, a fact with no text and the caution."""
    return fact(row.row(key)) if key in row else Fact("", Confidence.BACKGROUND, caution=caution)


class Review(NamedTuple):
    """Where a row comes from, when it was read through, and when it must be read again."""

    sources: tuple[Source, ...]
    reviewed: date
    again_by: date


def review(row: Row, sources_needed: bool = True) -> Review:
    """The sources and the two days of a row; refused when one is missing, or when the days are the wrong way round."""
    if sources_needed and "sources" not in row:
        raise row.wrong("“sources” is missing. Where does this come from?")
    sources = tuple(_source(each) for each in row.rows("sources"))
    if sources_needed and not sources:
        raise row.wrong("“sources” is empty. Where does this come from?", "sources")
    reviewed, again_by = row.day("reviewed"), row.day("again_by")
    if reviewed is None:
        raise row.wrong("“reviewed” is missing: the day on which somebody read this through.")
    if again_by is None:
        raise row.wrong("“again_by” is missing: the day by which somebody must read this again.")
    if again_by <= reviewed:
        raise row.wrong("“again_by” must be later than “reviewed”.", "again_by")
    return Review(sources, reviewed, again_by)


def _source(row: Row) -> Source:
    url, says, seen = words(row, "url"), words(row, "says"), row.day("seen")
    if seen is None:
        raise row.wrong("“seen” is missing: the day on which the page was read.")
    _address(row, "url", url)
    row.finish()
    return Source(url, says, seen)


def _address(row: Row, key: str, text: str) -> None:
    if text and not text.startswith(("https://", "http://")):
        raise row.wrong(f"“{key}” must be an address that begins with https://.", key)
