"""A checked material in the terminal."""

from collections.abc import Iterator
from datetime import date

from bellrock.case import situation_of
from bellrock.case.quoting import ShownQuote, shown_quotes
from bellrock.case.showing import ShownDetail, ShownUnread, shown_details, shown_name, shown_unread
from bellrock.cli.lines_first import show_ways
from bellrock.cli.page import Beside, Page
from bellrock.cli.plan_page import show_now
from bellrock.content.lexicon import load_lexicon
from bellrock.content.phrases import load_detail_phrases, load_mail_check_phrases
from bellrock.jobs.advice import advice_on
from bellrock.plan import Planner
from bellrock.plan.lines import lines_for, ways_of
from bellrock.records.advice import Advice
from bellrock.records.case import Case
from bellrock.records.headline import Headlines
from bellrock.records.recognition import Answer
from bellrock.records.theirs import MarkedWords, TheirWords
from bellrock.web.person.deadline_said import deadline_words
from bellrock.web.person.lines_first import BEFORE_ANYTHING, first_words
from bellrock.web.person.surety import SURE, ends, of_how_many, proof

_MOST_QUOTES = 2
# Letters in all: some 2,000 lines, which is more than a window of most terminals keeps.
_ROOM_FOR_DETAILS = 100_000
_ROOM_FOR_UNREAD = 20_000
_ENTRY = 60


class CheckPages:
    """Prints each case as one calm page, with what to do now at its end."""

    def __init__(self, headlines: Headlines, today: date) -> None:
        self._headlines = headlines
        self._today = today
        self._advice = advice_on(today)
        self._planner = Planner(self._advice)
        self._signals = {signal.id: signal.title for signal in load_lexicon().signals}
        self._details = load_detail_phrases()
        self._checks = load_mail_check_phrases()

    def show(self, case: Case) -> None:
        """The page of one case."""
        page, headline = Page(), self._headlines.of(case)
        _show_lines(page, case, self._advice)
        name = shown_name(case)
        if name:
            page.line(name)
        page.title(headline.title)
        page.lines((*headline.lines, *deadline_words(case, situation_of(case))))
        if case.recognition.answer is not Answer.NONE:
            page.line(SURE[case.recognition.band])
            self._show_signals(page, case)
        self._show_checks(page, case)
        self._show_details(page, case)
        _show_unread(page, case)
        situation = situation_of(case)
        show_now(page, self._planner.plan(situation, self._today), self._advice.services)
        page.line()

    def _show_signals(self, page: Page, case: Case) -> None:
        shown = shown_quotes(case, _MOST_QUOTES)
        if shown:
            page.heading("Which words show it")
        for each in shown:
            words = [below for quote in each.quotes for below in _with_speaker(quote)]
            page.entry("-", self._signals.get(each.signal, each.signal), words)

    def _show_checks(self, page: Page, case: Case) -> None:
        for check in case.checks:
            phrase = self._checks[check.id]
            page.heading(phrase.title)
            page.line(phrase.text)
            if check.ours:
                page.line(check.ours)
            if check.value:
                page.line(check.value)

    def _show_details(self, page: Page, case: Case) -> None:
        shown = shown_details(case.details, _weight, _ROOM_FOR_DETAILS)
        if shown.each:
            page.heading("What they gave away about themselves")
        for each in shown.each:
            phrase = self._details[each.kind]
            page.entry("-", Beside(f"{phrase.title}:", each.shown), _under(each, phrase.text))
        for kind, count, of in shown.short:
            page.line(f"{self._details[str(kind)].title}: {of_how_many(count, of)}")


def _with_speaker(quote: ShownQuote) -> Iterator[TheirWords | Beside]:
    """The words of a quote, and of a chat who said them."""
    yield quote.words
    for line in quote.lines:
        if isinstance(line.words, MarkedWords) and line.by:
            yield Beside("Said by:", line.by)


def _show_lines(page: Page, case: Case, advice: Advice) -> None:
    """Before anything else, where words of self-harm were found: what to do, and who is there now."""
    situation = situation_of(case)
    words = first_words(case, situation)
    if not words:
        return
    page.title(BEFORE_ANYTHING)
    page.lines(words)
    named = {service.id: service for service in advice.services}
    show_ways(page, ways_of([named[line] for line in lines_for(situation, advice)]))


def _under(detail: ShownDetail, what_for: str) -> Iterator[str | TheirWords | Beside]:
    if detail.moment:
        yield ends(detail.moment)
    if detail.by:
        yield Beside("From", detail.by)
    yield what_for
    yield from proof(detail)


def _show_unread(page: Page, case: Case) -> None:
    shown = shown_unread(case.material.unread, _weight, _ROOM_FOR_UNREAD)
    if shown.each:
        page.heading("What could not be read")
    for each in shown.each:
        page.entry("-", Beside("", each.theirs) if each.theirs else each.ours, (each.why,))
    for _, count, of in shown.short:
        page.line(of_how_many(count, of))


def _weight(each: ShownDetail | ShownUnread) -> int:
    words = (each.shown, each.by) if isinstance(each, ShownDetail) else (each.theirs,)
    return _ENTRY + sum(len(theirs.shown) for theirs in words if theirs)
