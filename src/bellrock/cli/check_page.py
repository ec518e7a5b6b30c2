"""A checked material in the terminal."""

from datetime import date

from bellrock.case import situation_of
from bellrock.case.quoting import shown_quotes
from bellrock.cli.page import Page
from bellrock.cli.plan_page import show_now
from bellrock.content.lexicon import load_lexicon
from bellrock.content.phrases import load_detail_phrases, load_mail_check_phrases
from bellrock.jobs.advice import advice_on
from bellrock.plan import Planner
from bellrock.records.case import Case
from bellrock.records.detail import Detail
from bellrock.records.headline import Headlines
from bellrock.records.recognition import Answer
from bellrock.web.person.mask import shown_value
from bellrock.web.person.surety import SURE, proof

_MOST_QUOTES = 2
_LONGEST_QUOTE = 160


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
        if case.name != "-":
            page.line(case.name)
        page.title(headline.title)
        page.lines(headline.lines)
        if case.recognition.answer is not Answer.NONE:
            page.line(SURE[case.recognition.band])
            self._show_signals(page, case)
        self._show_checks(page, case)
        self._show_details(page, case.details)
        if case.material.unread:
            page.heading("What could not be read")
            for unread in case.material.unread:
                page.entry("-", unread.part, (unread.why,))
        situation = situation_of(case)
        show_now(page, self._planner.plan(situation, self._today), self._advice.services)
        page.line()

    def _show_signals(self, page: Page, case: Case) -> None:
        quotes = shown_quotes(case)
        if quotes:
            page.heading("Which words show it")
        for name, each in quotes.items():
            lines = dict.fromkeys(" ".join(words.split()) for words in each)
            page.entry("-", self._signals.get(name, name), (f"“{_cut(words)}”" for words in [*lines][:_MOST_QUOTES]))

    def _show_checks(self, page: Page, case: Case) -> None:
        for check in case.checks:
            phrase = self._checks[check.id].filled(check.value)
            page.heading(phrase.title)
            page.line(phrase.text)

    def _show_details(self, page: Page, details: tuple[Detail, ...]) -> None:
        if not details:
            return
        page.heading("What they gave away about themselves")
        seen = set()
        for detail in details:
            # The same value twice is one detail to note; where it stands again is in the JSON.
            if (detail.kind, detail.normal, detail.author) in seen:
                continue
            seen.add((detail.kind, detail.normal, detail.author))
            phrase = self._details[detail.kind]
            under = [phrase.text, *proof(detail)]
            if detail.author:
                under.insert(0, f"From {detail.author}")
            page.entry("-", f"{phrase.title}: {shown_value(detail)}", under)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + "…"
