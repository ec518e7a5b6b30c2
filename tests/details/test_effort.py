"""One material is worth so much looking and so many details, and says what was left out."""

import functools
import importlib
import io
import pkgutil

import pytest

from bellrock import details
from bellrock.content.example import load_example
from bellrock.content.lexicon import signal_examples
from bellrock.details import find
from bellrock.details.sheet import Sheet
from bellrock.jobs.check import check, tools
from bellrock.jobs.plan import situation_from
from bellrock.records.case import Case, Verdict
from bellrock.records.detail import DetailKind
from bellrock.records.effort import PURSES, Effort, Work
from bellrock.records.kept import MOST_OF_A_KIND
from bellrock.records.message import Message
from bellrock.records.situation import Situation
from tests.details.looking import BECH32, look

MISREAD = "to 1OlIABCDEFGHJKMNPQRSTUVWXYabOlIdef "
# Their keys are single letters and our own patterns, never what somebody wrote.
CACHES_OF_OUR_OWN = {
    "bellrock.read.formats.readers",
    "bellrock.read.normalise._plain",
    "bellrock.recognise.notation.cues",
    "bellrock.recognise.notation._needed",
    "bellrock.recognise.chain._expression",
    "bellrock.recognise.phrasing.rows",
    "bellrock.read.whatsapp.lines._first_words",
    "bellrock.read.whatsapp.lines._kept",
    "bellrock.read.whatsapp.lines._openings",
    "bellrock.read.whatsapp.names.fillers",
    "bellrock.read.whatsapp.names.halves",
    "bellrock.read.whatsapp.names.months",
    "bellrock.read.whatsapp.names.weekdays",
}
# These are emptied when a chat has been read.
FORGOTTEN = {
    "bellrock.read.whatsapp.calendar._new_year",
    "bellrock.read.whatsapp.calendar.fields",
    "bellrock.read.whatsapp.lines._is_notice",
    "bellrock.read.whatsapp.lines._is_odd_name",
    "bellrock.read.whatsapp.unusual._said",
}


def checked(text: str) -> Case:
    return check("-", io.BytesIO(text.encode()), situation_from({}), tools())


def test_five_thousand_addresses_are_kept_and_the_person_reads_that_there_are_more() -> None:
    case = checked(" ".join(f"a{number}@b.example" for number in range(MOST_OF_A_KIND + 10)))

    emails = [each for each in case.details if each.kind is DetailKind.EMAIL]
    assert len(emails) == MOST_OF_A_KIND
    assert emails[0].normal == "a0@b.example"
    assert "More than 5,000 email addresses were found. The first 5,000 are kept." in [
        each.why for each in case.material.unread
    ]


def test_addresses_over_many_messages_are_counted_together() -> None:
    line = "12/03/2024, 14:05 - Mo: " + " ".join(f"a{number}@b.example" for number in range(100))

    case = checked("\n".join([line] * 51))

    assert len(case.details) == MOST_OF_A_KIND
    assert any("The first 5,000 are kept." in each.why for each in case.material.unread)


def test_long_links_leave_room_for_an_answer() -> None:
    kept = find(Message(0, " ".join(f"http://a{number}.example.org/{'é' * 1900}" for number in range(1000))))

    assert sum(len(each.quote.text) + len(each.normal) for each in kept) <= 1_500_000


def test_a_text_full_of_misread_wallets_says_how_many_were_looked_at() -> None:
    case = checked(MISREAD * 500)

    said = {each.part: each.why for each in case.material.unread}
    assert said["wallets with misread letters"].startswith("We looked at the first ")
    assert said["wallets with misread letters"].endswith(" long words for repairs.")


def test_noise_of_one_kind_does_not_hide_another() -> None:
    pieces = " ".join(BECH32[at : at + 4] for at in range(0, len(BECH32), 4))
    text = "you have 1 h " * 4000 + f"Call me on +44 7700 900123 and pay to\n{pieces}\n"

    kinds = {each.kind for each in look(text)}

    assert {DetailKind.PHONE, DetailKind.WALLET, DetailKind.DEADLINE} <= kinds


def test_an_ordinary_demand_leaves_nothing_out() -> None:
    effort = Effort()

    find(Message(0, f"You have 48 hours to pay 900 USD to {BECH32}. " * 20), "GB", effort)

    assert effort.unread == ()


def test_what_is_passed_over_quickly_holds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [text for _, _, _, text in signal_examples()]
    texts += [
        "my snap: janedoe",
        "pay five hundred dollars",
        "you have two days",
        "pay by tomorrow",
        "jo at ex dot org",
    ]
    quick = [find(Message(0, text)) for text in texts]
    passed = sum(details._says_nothing(Sheet(text)) for text in texts)

    monkeypatch.setattr(details, "_says_nothing", lambda sheet: False)

    assert [find(Message(0, text)) for text in texts] == quick
    assert passed > len(texts) / 3


@pytest.mark.parametrize(
    "text",
    [
        "18 มีนาคม 2567 14:56 - Nora: pay me\n18 มีนาคม 2567 14:57 - Nora: now\n",
        "On 18/03/2024, 14:51 - Nora said: pay me\nthen nothing\n",
        "Nora\n18/03/2024, 14:51\npay me\nNora\n18/03/2024, 14:52\nnow\n",
        "From: Nora <a@example.org>\nDate: Wed, 13 Jun 2018 21:25:00 +0200\n\n18/03/2024, 14:51 - Nora: pay me\n",
    ],
)
def test_no_cache_outlives_a_material(text: str) -> None:
    checked(text)
    caches, remembered = set(), set()
    for floor in ("read", "recognise", "details", "case", "records"):
        package = importlib.import_module(f"bellrock.{floor}")
        for module in pkgutil.walk_packages(package.__path__, f"bellrock.{floor}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, functools._lru_cache_wrapper) and value.__module__ == module.name:
                    caches.add(f"{module.name}.{name}")
                    if value.cache_info().currsize:
                        remembered.add(f"{module.name}.{name}")
    assert caches <= CACHES_OF_OUR_OWN | FORGOTTEN
    assert not remembered & FORGOTTEN


def test_a_mail_of_which_not_all_was_looked_at_for_a_threat_is_never_flatly_called_a_bluff(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mail = load_example()
    whole = check("mail.eml", io.BytesIO(mail), Situation(), tools())
    monkeypatch.setitem(PURSES, Work.SIGNALS, PURSES[Work.SIGNALS]._replace(least=0, a_letter=10))
    cut = check("mail.eml", io.BytesIO(mail), Situation(), tools())

    assert whole.verdict is Verdict.BLUFF
    assert cut.verdict is not Verdict.BLUFF
    assert "signs of a threat" in {each.part for each in cut.material.unread}
