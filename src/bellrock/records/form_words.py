"""The words on one form of blackmail: what it is, and what helps."""

from dataclasses import dataclass
from datetime import date

from bellrock.records.advice import Source
from bellrock.records.recognition import Form


@dataclass(frozen=True, slots=True)
class FormWords:
    """One form in plain words; `what` says what it is and `helps` what to do, one sentence each."""

    form: Form
    name: str
    what: tuple[str, ...]
    helps: tuple[str, ...]
    sources: tuple[Source, ...]
    reviewed: date
    again_by: date
