"""The pages to learn from and the practice keep their promises: plain, kind, sourced, for adults to practise on."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from bellrock.content import load_advice, load_banned, load_learn_pages, load_platforms
from bellrock.content.folder import CONTENT
from bellrock.content.plain_words import ADULT_LIMIT, YOUNG_LIMIT
from bellrock.content.practice import load_practice
from bellrock.content.reading_grade import grade
from bellrock.records.advice import LearnPage
from bellrock.records.errors import ContentError
from bellrock.records.practice import Dialogue

PAGES = load_learn_pages()
CHATS = load_practice().dialogues

SOURCE = '{url: "https://example.org/page", says: "Do not pay.", seen: 2026-11-23}'
CHAT = f"""- id: talk
  title: "A talk"
  you: Sam
  scene: ["Sam is 30."]
  lines:
    - {{who: Sam, words: "Hi.", sign: none}}
    - {{who: Robin, words: "Hi.", sign: none, feedback: "This is kind."}}
    - {{who: Robin, words: "Pay me.", sign: "Money", feedback: "Slow down."}}
  helps: ["Stop here."]
  sources:
    - {SOURCE}
  reviewed: 2026-11-25
  again_by: 2027-05-25
"""


def _lines(page: LearnPage) -> list[str]:
    return [page.title, *(line for heading, body in page.sections for line in (heading, *body))]


def _spoken(chat: Dialogue) -> list[str]:
    said = [words for line in chat.lines for words in (line.words, line.sign, line.feedback)]
    return [chat.title, *chat.scene, *said, *chat.helps]


EVERYTHING = [*((page.id, _lines(page)) for page in PAGES), *((chat.id, _spoken(chat)) for chat in CHATS)]
NAMES = [name for name, _ in EVERYTHING]


def test_everybody_who_talks_with_young_people_and_they_themselves_have_pages() -> None:
    assert {page.audience for page in PAGES} == {"young_people", "adults", "parents", "teachers", "youth_workers"}
    assert len({page.title for page in PAGES}) == len(PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_a_page_is_easy_enough_for_those_who_read_it(page: LearnPage) -> None:
    assert grade(_lines(page)) <= (YOUNG_LIMIT if page.audience == "young_people" else ADULT_LIMIT)


@pytest.mark.parametrize("chat", CHATS, ids=lambda chat: chat.id)
def test_a_chat_is_easy_enough_for_a_young_person(chat: Dialogue) -> None:
    assert grade(_spoken(chat)) <= YOUNG_LIMIT


@pytest.mark.parametrize(("name", "lines"), EVERYTHING, ids=NAMES)
def test_nothing_is_banned_shouted_contracted_or_told_to_frighten(name: str, lines: list[str]) -> None:
    words = "\n".join(lines)

    assert not any(each.words.casefold() in words.casefold() for each in load_banned())
    assert not re.search(r"!|\b\w+n['’]t\b", words)
    assert not re.search(r"\b(ruined|too late for you|destroy\w*|predator\w*|killed)\b", words, re.IGNORECASE)


@pytest.mark.parametrize(("name", "lines"), EVERYTHING, ids=NAMES)
def test_a_figure_of_how_many_stands_beside_its_year(name: str, lines: list[str]) -> None:
    for number, line in enumerate(lines):
        if re.search(r"\b\d+ (cases|of 100)|%|\bper ?cent|Of \d+, \d+\b", line):
            assert re.search(r"\b20\d\d\b", " ".join(lines[max(0, number - 1) : number + 1])), line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_every_heading_has_something_under_it(page: LearnPage) -> None:
    assert page.sections
    for heading, lines in page.sections:
        assert heading
        assert lines


def test_the_lesson_takes_twenty_minutes_without_a_gap() -> None:
    lesson = next(page for page in PAGES if page.id == "a-lesson-of-20-minutes")
    times = [re.match(r"(\d+) to (\d+) minutes", heading) for heading, _ in lesson.sections]
    spans = [(int(found[1]), int(found[2])) for found in times if found]

    assert spans[0][0] == 0
    assert spans[-1][1] == 20
    assert all(before[1] == after[0] for before, after in pairwise(spans))


def test_staff_are_told_what_they_never_do_and_each_nation_has_its_own_rule() -> None:
    staff = next(page for page in PAGES if page.id == "what-school-staff-do")
    words = " ".join(_lines(staff))
    rules = dict(staff.sections)

    for verb in ("view", "copy", "forward", "save"):
        assert re.search(rf"Never [^.]*\b{verb}\b", words), verb
    assert "UKCIS" in " ".join(rules["England"])
    assert "National Guidance for Child Protection in Scotland" in " ".join(rules["Scotland"])
    assert "UKCIS" not in " ".join(rules["Scotland"])
    assert rules["Wales"]
    assert rules["Northern Ireland"]


def test_no_adult_is_told_to_look_and_nobody_to_copy_the_picture() -> None:
    for name, lines in EVERYTHING:
        for line in lines:
            if re.search(r"\b(view|look at|copy|forward|screenshots?)\b[^.]*\b(picture|it)\b", line, re.IGNORECASE):
                assert re.search(r"\b([Nn]ever|[Dd]o not|not|trained person)\b", line), (name, line)


def test_the_facts_of_apps_are_printed_from_their_rows_and_stand_in_no_page() -> None:
    assert any(page.apps for page in PAGES)
    words = "\n".join(line for page in PAGES for line in _lines(page))
    for platform in load_platforms():
        assert not platform.lock_lists.text or platform.lock_lists.text not in words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_every_number_that_somebody_may_dial_from_a_page_is_known_from_a_source(page: LearnPage) -> None:
    services = {each.value for service in load_advice().services for each in service.channels}
    own = {each.value for each in page.channels}
    dialled = [
        re.sub(r"\D", "", found) for line in _lines(page) for found in re.findall(r"\b(?:0\d|116 )[\d ]{4,}\d", line)
    ]

    assert {*dialled} <= {re.sub(r"\D", "", value) for value in services | own}
    assert all(each.source and each.seen for each in page.channels)


def _page(name: str) -> LearnPage:
    return next(page for page in PAGES if page.id == name)


def _under(name: str, heading: str) -> str:
    return " ".join(next(lines for found, lines in _page(name).sections if heading in found))


def test_a_young_person_whose_face_was_put_in_a_fake_tells_an_adult_and_is_not_asked_to_prove_or_copy_it() -> None:
    page = _page("fakes-at-school")
    words = " ".join(_lines(page))

    assert page.audience == "young_people"
    assert "Tell one adult today" in _under("fakes-at-school", "picture of you")
    assert "You do not have to prove that it is fake." in words
    assert "Do not copy the picture." in words
    assert "it is not your fault" in words
    assert "Report Remove takes fakes too" in words
    assert not re.search(r"nude|naked|sex|porn|strip", words, re.IGNORECASE)


def test_whoever_hears_of_a_fake_of_somebody_at_school_does_not_look_save_or_pass_it_on() -> None:
    told = _under("fakes-at-school", "somebody you know")

    assert "Do not look for it. Do not ask to see it." in told
    assert "Do not save it, send it on" in told
    assert "Do not open it. Tell an adult." in told


def test_whoever_made_a_fake_reads_what_to_do_now_and_is_not_called_names() -> None:
    told = _under("fakes-at-school", "Did you make one")

    assert "Stop now" in told
    assert "Tell an adult" in told
    assert not re.search(r"criminal|bully|bad person|prison|arrest", told, re.IGNORECASE)


@pytest.mark.parametrize(
    "link",
    ["0800 1111", "childline.org.uk", "saferinternet.org.uk", "childnet.com", "talk.iwf.org.uk",
     "crimestoppers-uk.org/fearless"],
)  # fmt: skip
def test_the_page_on_fakes_leads_to_where_more_help_is(link: str) -> None:
    assert link in {channel.value for channel in _page("fakes-at-school").channels}


@pytest.mark.parametrize(
    ("heading", "known"),
    [
        ("right to stay", {"scottishwomensrightscentre.org.uk", "southallblacksisters.org.uk"}),
        ("family", {"0800 5999 247", "020 7008 0151", "0800 027 1234"}),
        ("decide", {"0808 808 1111"}),
        ("boss", {"0300 123 1100", "lra.org.uk"}),
        ("police", {"0800 085 0000", "policeconduct.gov.uk", "pirc.scot", "0300 123 2989"}),
    ],
)
def test_whoever_has_one_more_reason_to_be_afraid_reads_who_knows_about_it(heading: str, known: set[str]) -> None:
    told = _under("when-it-is-harder", heading)
    links = {channel.value for channel in _page("when-it-is-harder").channels}

    assert known <= {link for link in links if link in told}


def test_nobody_is_promised_what_the_police_or_the_immigration_office_will_do() -> None:
    words = " ".join(_lines(_page("when-it-is-harder")))

    assert "Nobody can promise you that they will not." in words
    assert "Nobody can promise it." in words
    assert not re.search(r"\b(police|Home Office|force)\b[^.]*\bwill\b(?! not\.)", words)


def test_whoever_fears_their_family_tells_somebody_outside_it_and_lets_no_relative_translate() -> None:
    told = _under("when-it-is-harder", "family")

    assert "outside the family" in told
    assert "Do not let a relative translate for you." in told


def test_whoever_is_afraid_to_report_somebody_close_is_led_to_the_page_on_that() -> None:
    step = next(step for step in load_advice().steps if step.id == "close-report")

    assert any(f'"{_page("when-it-is-harder").title}"' in line for line in step.how)
    assert any(f'"{_page("when-it-is-harder").title}"' in line for line in _lines(_page("adults-too")))


def test_there_is_a_chat_and_a_mail_to_practise_on() -> None:
    assert {"new-friend", "bluff-mail"} <= {chat.id for chat in CHATS}


@pytest.mark.parametrize("chat", CHATS, ids=lambda chat: chat.id)
def test_a_chat_has_lines_with_a_sign_and_without_and_every_answer_that_a_reader_may_ask_for(chat: Dialogue) -> None:
    assert {bool(line.sign) for line in chat.lines} == {True, False}
    for line in chat.lines:
        assert line.feedback or line.who == chat.you
        assert line.feedback or not line.sign
    assert chat.helps


@pytest.mark.parametrize("chat", CHATS, ids=lambda chat: chat.id)
def test_the_people_of_a_chat_are_grown_up_and_never_blamed(chat: Dialogue) -> None:
    ages = [int(each) for each in re.findall(r"\b\d{1,2}\b", " ".join(chat.scene))]

    assert ages
    assert min(ages) >= 19
    told = " ".join((*chat.helps, *(line.feedback for line in chat.lines)))
    assert not re.search(r"should (not )?have|mistake|foolish|silly|stupid|\bwrong\b", told)


def test_a_sound_chat_is_read_and_a_folder_without_chats_has_none(tmp_path: Path) -> None:
    assert load_practice(tmp_path).dialogues == ()

    (tmp_path / "practice.yaml").write_text(CHAT, encoding="utf-8")
    (chat,) = load_practice(tmp_path).dialogues
    assert [line.sign for line in chat.lines] == ["", "", "Money"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (', feedback: "Slow down."', "", "“feedback” is missing"),
        (', feedback: "This is kind."', "", "“feedback” is missing"),
        ('words: "Hi.", sign: none}', 'words: "Hi.", sign: "Too kind"}', "a line of Sam has no sign"),
        ('sign: "Money"', "sign: none", "lines with a sign and lines without one"),
        ('sign: "Money"', 'sing: "Money"', "“sign” is missing"),
        ("  helps:", "  help:", "“helps” is missing"),
    ],
)
def test_a_broken_chat_is_refused_with_its_place(tmp_path: Path, old: str, new: str, words: str) -> None:
    assert old in CHAT
    (tmp_path / "practice.yaml").write_text(CHAT.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ContentError, match=r"practice\.yaml, line \d+: .*" + re.escape(words)):
        load_practice(tmp_path)


def test_two_chats_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "practice.yaml").write_text(CHAT + CHAT, encoding="utf-8")

    with pytest.raises(ContentError, match="“talk” stands here twice"):
        load_practice(tmp_path)


def test_our_own_practice_stands_where_it_is_looked_for() -> None:
    assert (CONTENT / "practice.yaml").is_file()
