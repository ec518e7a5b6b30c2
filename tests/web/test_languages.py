"""The pages in other languages: the interface whole, English where there is no translation, no answer in an address."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bellrock.content import load_advice
from bellrock.content.translations import load_translations, names_of
from bellrock.records.advice import Advice
from bellrock.records.errors import UsageError
from bellrock.records.translation import Language, Translation, Translations, Wording, mark_of, words_of
from bellrock.web import words
from bellrock.web.catalogue import Catalogue, CatalogueError, read_catalogue, written
from bellrock.web.guide.language import guide_tongue
from bellrock.web.person.answers import spoken_advice
from bellrock.web.person.shelf import from_content
from bellrock.web.words import Tongue, catalogue, isolated, languages_for, say, speaking
from tests.browser import stage
from tests.fakes.shelf import STEPS, shelf
from tests.web.wire import ask, place, post
from tools import words as sheets
from tools.words import interface_words, worksheet

LANGUAGES = ("cy", "pl", "ar")
POLISH = Language("pl", "Polski", "Polish")
ARABIC = Language("ar", "العربية", "Arabic", "rtl")
FIELD = re.compile(r"\{[a-z]+\}")


@pytest.fixture(scope="module")
def advice() -> Advice:
    return load_advice()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_interface_has_words_and_no_other_text_does(advice: Advice, language: str) -> None:
    texts, known = set(interface_words(advice)), catalogue(language).words

    assert len(texts) > 300
    assert sorted(text for text in texts if not known.get(text)) == []
    assert sorted(set(known) - texts) == []


def _by_24_hours(text: str) -> set[str]:
    """The numbers in which a language without am and pm tells the clock times of a text."""
    hours = re.findall(r"(\d{1,2})(?:[.:]\d\d)?(am|pm)", text)
    return {str(int(hour) % 12 + 12 * (half == "pm")) for hour, half in hours} | ({"00"} if hours else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_hold_the_numbers_the_fields_and_the_names_of_their_text(advice: Advice, language: str) -> None:
    names = [name for name in names_of(advice.services) if name != "Police Scotland"]
    for text, said in catalogue(language).words.items():
        assert set(re.findall(r"\d+", said)) <= set(re.findall(r"\d+", text)) | _by_24_hours(text), said
        assert FIELD.findall(said) == FIELD.findall(text), said
        assert [name for name in names if name in text and name not in said] == [], said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_says_its_language_and_that_nobody_has_checked_it(language: str) -> None:
    assert catalogue(language).head["Language"] == language
    assert catalogue(language).checked_by == ""


def test_words_are_said_in_the_language_of_the_page_and_in_english_after_it() -> None:
    with speaking(Tongue(POLISH)):
        assert say("Today") == "Dzisiaj"
        assert say("A text that nobody has translated") == "A text that nobody has translated"
    assert say("Today") == "Today"


def test_what_is_not_checked_is_left_out_of_the_guide_unless_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    translations = Translations((POLISH, ARABIC))
    heads = {"pl": Catalogue({}, {"X-Checked-By": "A. Example"}), "ar": Catalogue()}
    monkeypatch.setattr(words, "catalogue", heads.__getitem__)

    assert languages_for(translations, guide=True) == (POLISH,)
    assert languages_for(translations, guide=True, with_unchecked=True) == (POLISH, ARABIC)
    assert languages_for(translations, guide=False) == (POLISH, ARABIC)


def test_nothing_is_checked_yet_so_the_guide_is_in_english_alone() -> None:
    assert languages_for(load_translations(), guide=True) == ()


def test_the_guide_is_refused_in_an_unchecked_language_until_it_is_asked_for(advice: Advice) -> None:
    translations = load_translations()

    with pytest.raises(UsageError, match="Nobody whose first language is Arabic has checked"):
        guide_tongue("ar", translations, advice)
    with pytest.raises(UsageError, match="one of: en, cy, pl, ar"):
        guide_tongue("xx", translations, advice)
    for_now = {step.id for step in advice.steps if step.urgency == "now"}
    assert set(guide_tongue("ar", translations, advice, with_unchecked=True).steps) == for_now
    assert guide_tongue("en", translations, advice) == Tongue()


def test_the_guide_in_a_checked_language_holds_only_the_steps_that_are_checked(
    advice: Advice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "catalogue", lambda _: Catalogue({}, {"X-Checked-By": "A. Example"}))
    unchecked, checked = _polish(), _polish("A. Example")

    assert guide_tongue("pl", unchecked, advice).steps == {}
    assert len(guide_tongue("pl", checked, advice).steps) == 1


def test_the_questions_of_the_guide_are_in_its_language(advice: Advice) -> None:
    with speaking(Tongue(POLISH)):
        asked = {question.id: question for question in spoken_advice(advice).questions}

    assert asked["age"].text == "Ile masz lat?"
    assert asked["age"].asked("child") == "Ile lat ma Twoje dziecko?"
    assert asked["safe_now"].choices[0].text == "Tak"


def test_a_number_inside_arabic_keeps_its_own_direction() -> None:
    assert isolated("على الرقم 116 123.") == "على الرقم <bdi>116\u00a0123</bdi>."
    assert isolated("<b> Take It Down") == "&lt;<bdi>b</bdi>&gt; <bdi>Take It Down</bdi>"


def test_a_catalogue_is_read_as_it_was_written() -> None:
    texts = {"One": "Jeden", "He said “no”, \\ and\nleft": '"x"'}

    assert read_catalogue("pl.po", written(texts, {"Language": "pl"})) == Catalogue(texts, {"Language": "pl"})


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('msgid "a"\n\n', "line 2: the msgstr is missing"),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', "line 6: “a” stands here twice"),
        ('msgid "a"\nmsgstr[0] "b"\n', "line 2: “msgstr[0]” is not known"),
        ("msgid a\n", "line 1: words stand between two straight quotes"),
        ('msgid "a"\nmsgid "b"\n', "line 2: each entry is one msgid"),
    ],
)
def test_a_catalogue_that_is_not_written_right_is_refused_with_the_line(text: str, says: str) -> None:
    with pytest.raises(CatalogueError, match=re.escape(says)):
        read_catalogue("pl.po", text)


def _polish(checked_by: str = "", of: str = "") -> Translations:
    step = STEPS[0]
    said = Wording("Zrób to", "Mów z kimś.", "To pomaga.", ("Najpierw to.", "Potem tamto."))
    return Translations((POLISH,), (Translation("pl", step.id, of or mark_of(words_of(step)), checked_by, said),))


def _plan(translations: Translations, **answers: str) -> str:
    made = replace(shelf(), translations=lambda: translations)
    with stage.served(lambda: made) as address:
        return post(address, "pl/plan", None, **answers).text


def _step(page: str, number: int) -> str:
    return page[page.index(f'id="step-{number}"') :].partition('<li class="step"')[0]


NOT_CHECKED = "Nikt, dla kogo to język ojczysty, jeszcze tego nie sprawdził."


def test_an_unchecked_step_stands_beside_its_english_and_says_so() -> None:
    page = _plan(_polish())

    assert '<html lang="pl" dir="ltr"' in page
    assert "Zrób to" in _step(page, 1)
    assert '<div lang="en" dir="ltr"><p><b>Do thing 1</b></p>' in _step(page, 1)
    before_the_fold = _step(page, 1).partition("<details>")[0]
    assert before_the_fold.index("Mów z kimś.") < before_the_fold.index(STEPS[0].first)
    assert NOT_CHECKED in _step(page, 1)


def test_a_checked_step_stands_alone() -> None:
    shown = _step(_plan(_polish("A. Example")), 1)

    assert "Zrób to" in shown
    assert "Mów z kimś." in shown.partition("<details>")[0]
    assert "Do thing 1" not in shown
    assert STEPS[0].first not in shown
    assert NOT_CHECKED not in shown


def test_a_step_without_translation_is_english_and_marked_as_english() -> None:
    shown = _step(_plan(_polish()), 2)

    assert '<span lang="en" dir="ltr">Do thing 2</span></h3>' in shown
    assert '<div lang="en" dir="ltr">' in shown


def test_a_stale_step_for_now_is_english_and_says_why() -> None:
    shown = _step(_plan(_polish("A. Example", of="0" * 12)), 1)

    assert "Do thing 1" in shown
    assert "Zrób to" not in shown
    assert "Tłumaczenie dotyczy starszego tekstu, więc ten krok jest po angielsku." in shown


def test_a_switch_of_language_carries_the_answers_in_the_form_and_none_in_its_address() -> None:
    page = _plan(_polish(), role="me", age="16_17")
    switch = page[page.index('<nav class="languages"') :].partition("</nav>")[0]

    assert 'action="../p7"' in switch
    assert '<input type="hidden" name="age" value="16_17">' in switch
    assert "href" not in switch


def test_a_form_from_another_site_is_not_carried_on() -> None:
    made = replace(shelf(), translations=_polish)
    with stage.served(lambda: made) as address:
        page = post(address, "pl/plan", {"sec_fetch_site": "cross-site"}, age="16_17").text

    assert 'value="16_17"' not in page


def test_a_page_of_a_message_has_no_switch_because_it_cannot_be_made_again() -> None:
    made = replace(shelf(), translations=_polish)
    with stage.served(lambda: made) as address:
        page = post(address, "pl/check", words="Pay 200 GBP or I send it to your friends.").text

    assert "200 GBP" in page
    assert '<nav class="languages"' not in page


@pytest.mark.parametrize("path", ["xx/p7", "pl", "PL/p7", "pl/pl/p7"])
def test_a_path_that_is_no_language_leads_nowhere(path: str) -> None:
    made = replace(shelf(), translations=_polish)
    with stage.served(lambda: made) as address:
        assert ask(address + path).status == 404


def test_the_strip_is_in_the_language_of_the_page_with_numbers_from_the_services() -> None:
    made = replace(shelf(), translations=_polish)
    with stage.served(lambda: made) as address:
        strip = ask(address + "pl/").text.partition('<aside class="strip"')[2].partition("</aside>")[0]

    assert "W niebezpieczeństwie" in strip
    assert re.findall(r"<b><bdi>([\d ]+)</bdi></b>", strip) == ["999", "116 123", "0800 1111"]


def test_a_worksheet_holds_the_english_above_the_old_words_and_counts_as_unfinished() -> None:
    step, (old,) = STEPS[0], _polish(of="0" * 12).steps
    sheet = worksheet(step, old)

    assert f"of: {mark_of(words_of(step))}" in sheet
    assert "- EN: Do this first.\n- Najpierw to.\n" in sheet
    assert "# EN: Do thing 1 / Zrób to" in sheet


def test_what_a_translator_is_told_names_the_fields_that_stand_in_the_files() -> None:
    paper = (Path(__file__).parents[2] / "docs" / "translate.md").read_text(encoding="utf-8")

    for name in (
        "python -m tools.words",
        "checked_by",
        "X-Checked-By",
        "of:",
        "first:",
        "EN:",
        "bellrock content check",
    ):
        assert name in paper
    assert json.dumps(sorted(LANGUAGES)) == json.dumps(sorted(each.code for each in load_translations().languages))


def test_worksheets_of_several_languages_are_written_in_one_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, advice: Advice
) -> None:
    # An unfinished worksheet is refused when it is read, so the second language must not read the first one's.
    empty = iter([Translations(load_translations().languages)])
    monkeypatch.setattr(sheets, "load_translations", lambda: next(empty))
    monkeypatch.setattr(sheets, "CONTENT", tmp_path)
    monkeypatch.setattr(sheets, "write_catalogue", lambda language, _: (tmp_path / language.code, 0))

    sheets.main(["cy", "pl"])

    assert len(list(tmp_path.glob("words/*/steps/*.md"))) == 2 * sum(step.urgency == "now" for step in advice.steps)


@pytest.fixture(scope="module")
def spoken_app() -> Iterator[str]:
    """The app with all that is translated today."""
    with stage.served(from_content) as address:
        yield address


@pytest.mark.parametrize("page", ["learn", "learn-1", "practice"])
def test_a_page_that_nobody_has_translated_is_in_english_throughout_and_leads_back_into_the_language(
    spoken_app: str, page: str
) -> None:
    shown = ask(spoken_app, urlsplit(spoken_app).path + "pl/" + place(page)).text

    assert '<html lang="en" dir="ltr"' in shown
    assert "Opuść tę stronę" not in shown
    assert f'href="{place("first")}"' in shown
    assert "Polski" not in shown


def test_a_verdict_its_reasons_and_who_helps_are_in_the_language_of_the_page(spoken_app: str) -> None:
    threat = "I recorded you through your webcam. Send 900 USD or I send the video to all your contacts."
    shown = post(spoken_app, "pl/check", words=threat).text
    headings = re.findall(r'<(?:h1|h2|summary|dt)[^>]*lang="en"[^>]*>', shown)

    title = "If this came as an email and you have never spoken with them, it is nearly always a bluff."
    assert f"<h1>{catalogue('pl').words[title]}</h1>" in shown
    assert headings == []
    services = ask(spoken_app, urlsplit(spoken_app).path + "pl/" + place("services")).text
    assert set(re.findall(r'<(\w+)[^>]* lang="en"', services)) == {"h3", "a"}  # the names, and the way into English
