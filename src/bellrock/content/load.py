"""The content as frozen records; each function reads only the folders that it needs.

Every function raises ContentError at the first mistake, with file and line; `bellrock.content.check` gathers them all.
"""

from pathlib import Path

from bellrock.content.bank_holidays import read_bank_holidays
from bellrock.content.banned import read_banned
from bellrock.content.cautions import read_cautions
from bellrock.content.exit_page import read_exit_address
from bellrock.content.faults import Faults
from bellrock.content.folder import CONTENT, content_version
from bellrock.content.laws import read_laws
from bellrock.content.learn_pages import read_learn_pages
from bellrock.content.line_rows import read_lines
from bellrock.content.links import check_ids
from bellrock.content.platform_rows import read_platforms
from bellrock.content.questions import read_questions
from bellrock.content.scripts import read_scripts, read_slots
from bellrock.content.service_rows import read_services
from bellrock.content.step_pages import read_steps
from bellrock.content.vocabulary import Vocabulary
from bellrock.records.advice import Advice, Banned, LearnPage, Platform, Question, Service


def load_advice(root: Path = CONTENT, faults: Faults | None = None) -> Advice:
    """The whole body of advice that a plan is made from, every id in it known."""
    faults = faults or Faults()
    questions = read_questions(root, faults)
    vocabulary = Vocabulary.of(questions)
    cautions = read_cautions(root, faults)
    slots = read_slots(root, vocabulary, faults)
    advice = Advice(
        version=content_version(root),
        questions=questions,
        steps=read_steps(root, vocabulary, faults),
        services=read_services(root, vocabulary, cautions, faults),
        platforms=read_platforms(root, cautions, faults),
        scripts=read_scripts(root, vocabulary, slots, faults),
        laws=read_laws(root, vocabulary, faults),
        slots=slots,
        bank_holidays=read_bank_holidays(root, vocabulary.values("nation"), faults),
        lines=read_lines(root, vocabulary, faults),
    )
    check_ids(advice, faults)
    return advice


def load_questions(root: Path = CONTENT) -> tuple[Question, ...]:
    """The questions in the order in which they are asked."""
    return read_questions(root, Faults())


def load_services(root: Path = CONTENT) -> tuple[Service, ...]:
    """Who can help."""
    faults = Faults()
    return read_services(root, Vocabulary.of(read_questions(root, faults)), read_cautions(root, faults), faults)


def load_platforms(root: Path = CONTENT) -> tuple[Platform, ...]:
    """The apps."""
    faults = Faults()
    return read_platforms(root, read_cautions(root, faults), faults)


def load_learn_pages(root: Path = CONTENT) -> tuple[LearnPage, ...]:
    """The pages to learn and teach from, by audience and place."""
    return read_learn_pages(root, Faults())


def load_banned(root: Path = CONTENT) -> tuple[Banned, ...]:
    """The numbers, names and words that are never used."""
    return read_banned(root, Faults())


def exit_address(root: Path = CONTENT) -> str:
    """The one outside page that is ever opened, on the person's press."""
    return read_exit_address(root, Faults())
