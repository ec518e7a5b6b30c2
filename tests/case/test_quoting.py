"""Whoever looks over a shoulder reads no password and no gift-card code; the record keeps both whole."""

import io

from bellrock.case.quoting import shown_quotes
from bellrock.jobs.check import check, tools
from bellrock.records.case import Case
from bellrock.records.situation import Situation


def case_of(words: str) -> Case:
    return check("-", io.BytesIO(words.encode()), Situation(), tools())


def shown_words(case: Case) -> set[str]:
    return {quote.words.exact for each in shown_quotes(case, 500) for quote in each.quotes}


def test_a_printed_password_is_hidden_on_the_screen_and_whole_in_the_record() -> None:
    case = case_of("tulip12 is your password. I recorded you. Pay 900 USD in bitcoin or I show all your friends.")

    shown = " ".join(shown_words(case))

    assert "tulip12" in " ".join(finding.quote.text for finding in case.recognition.signals)
    assert "tulip12" not in shown
    assert "is your password" in shown


def test_a_password_that_is_a_plain_word_is_hidden_too() -> None:
    case = case_of("sunshine is your password. I recorded you. Pay 900 USD in bitcoin or I show all your friends.")

    assert "sunshine" not in " ".join(shown_words(case))


def test_the_words_of_other_signals_stand_as_they_are() -> None:
    case = case_of("I recorded you. Send 900 USD in bitcoin within 48 hours or I show the video to all your friends.")

    found = {finding.quote.text for finding in case.recognition.signals}
    shown = shown_words(case)

    assert shown <= found
    # Of two quotes of one signal that overlap in whole the longer one stands.
    assert all(any(words in each for each in shown) for words in found)
    assert "900 USD in bitcoin within 4" not in shown or "900 USD in bitcoin" not in shown


def test_of_very_many_quotes_the_first_are_shown_and_all_are_counted() -> None:
    case = case_of("\n".join(f"I recorded you on day {day}. Send {day + 100} USD." for day in range(2, 40)))

    demand = next(each for each in shown_quotes(case, 1) if each.signal == "money-demand")

    assert [quote.words.exact for quote in demand.quotes] == ["Send 102 USD"]
    assert demand.of > 1
