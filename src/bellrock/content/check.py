"""Every mistake of the content at once, for whoever edits it."""

from pathlib import Path

from bellrock.content.banned import read_banned
from bellrock.content.exit_page import read_exit_address
from bellrock.content.faults import Faults
from bellrock.content.folder import CONTENT
from bellrock.content.form_rows import load_forms
from bellrock.content.headlines import read_headlines
from bellrock.content.learn_pages import read_learn_pages
from bellrock.content.links import check_complete
from bellrock.content.load import load_advice
from bellrock.content.manifest import being_edited
from bellrock.content.plain_words import check_doubts, check_grades, check_lines, check_practice
from bellrock.content.practice import load_practice
from bellrock.content.translations import check_translations, read_translations
from bellrock.records.advice import Advice


def check_content(root: Path = CONTENT) -> tuple[Advice, tuple[str, ...]]:
    """The advice as far as it can be read, and each mistake in one sentence with its file and, where known, line."""
    with being_edited():
        return _checked(root)


def _checked(root: Path) -> tuple[Advice, tuple[str, ...]]:
    faults = Faults(gather=True)
    advice = load_advice(root, faults)
    pages = read_learn_pages(root, faults)
    headlines, forms = read_headlines(root, faults), load_forms(root, faults)
    read_exit_address(root, faults)
    check_complete(advice, faults)
    check_lines(root, read_banned(root, faults), faults)
    check_doubts(advice, faults)
    check_grades(advice, pages, headlines, forms.values(), faults)
    check_practice(load_practice(root, faults), faults)
    check_translations(advice, read_translations(root, faults), faults)
    return advice, tuple(dict.fromkeys(fault.detail for fault in faults.found))
