"""The headline answers the person's question, and never says more than can be known."""

from bellrock.content import exit_address, load_headlines
from bellrock.records.case import Verdict

HEADLINES = {headline.verdict: headline for headline in load_headlines().each}


def test_every_verdict_has_a_headline() -> None:
    assert set(HEADLINES) == set(Verdict)


def test_a_mass_mail_is_nearly_always_a_bluff_and_never_certainly_one() -> None:
    assert HEADLINES[Verdict.BLUFF].title == "This is nearly always a bluff."
    for headline in HEADLINES.values():
        assert "certain" not in headline.words.lower()
        assert "definitely" not in headline.words.lower()


def test_a_pasted_text_is_a_bluff_only_if_it_came_as_a_mail_from_a_stranger() -> None:
    assert HEADLINES[Verdict.BLUFF_IF_MAIL].words == (
        "If this came as an email and you have never spoken with them, it is nearly always a bluff. "
        "If you have talked or sent a picture, treat it as real: start here."
    )


def test_no_threat_found_is_never_said_to_be_safety() -> None:
    assert HEADLINES[Verdict.NONE].words == (
        "We did not find a threat in these words. That does not mean you are safe. "
        "If somebody threatens you, start here."
    )


def test_the_word_bluff_stands_in_no_other_headline() -> None:
    for verdict, headline in HEADLINES.items():
        assert ("bluff" in headline.words) == (verdict in {Verdict.BLUFF, Verdict.BLUFF_IF_MAIL})


def test_whoever_was_really_threatened_is_told_that_it_is_not_their_fault() -> None:
    for verdict in (Verdict.REAL, Verdict.OWN_REPORT):
        assert "not your fault" in HEADLINES[verdict].words


def test_the_exit_opens_one_neutral_page() -> None:
    assert exit_address().startswith("https://")
    assert not any(word in exit_address() for word in ("bellrock", "police", "help", "?"))
