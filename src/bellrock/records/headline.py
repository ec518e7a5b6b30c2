"""The words that answer the person's question on the check page."""

from dataclasses import dataclass

from bellrock.records.case import Case, Verdict


@dataclass(frozen=True, slots=True)
class Headline:
    """The answer in one sentence, and the sentences that follow it."""

    verdict: Verdict
    title: str
    lines: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The whole headline as one text."""
        return " ".join((self.title, *self.lines))


@dataclass(frozen=True, slots=True)
class Headlines:
    """One headline for each verdict."""

    each: tuple[Headline, ...]

    def of(self, case: Case) -> Headline:
        """The headline of a case."""
        return next(headline for headline in self.each if headline.verdict is case.verdict)
