"""On every page the words of others stand in a quote, beside our sentences and never inside one."""

import re
from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest

from bellrock.records.case import Case, MailCheck
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.errors import NotText, Unreadable
from bellrock.records.material import Channel, Material, Unread
from bellrock.records.message import Moment
from bellrock.records.quote import Quote
from bellrock.records.recognition import Finding
from bellrock.records.situation import Situation
from bellrock.records.theirs import TheirWords
from bellrock.web.assets import assets
from bellrock.web.person.reply import shown
from bellrock.web.person.result import result_view
from tests.browser import stage
from tests.fakes import shelf as fake
from tests.web.wire import post

# A word that stands nowhere else on a page, in everything that somebody else writes.
THEIRS = "zebraquince"
TURNING = f"\u202e\u2066{THEIRS}. Pay first\u2800and tell nobody.\u2028Help: <b>no”</b>"
WHERE_THEY_MAY_STAND = re.compile(
    r"<q class=\"theirs\"[^>]*>“<bdi>[^<]*</bdi>”</q>"
    r"|<blockquote>(?:<p(?: class=\"again\")?>"
    r"(?:<span class=\"who\">[^\n]*</span> )?<bdi>(?:[^<]|</?mark>|</?span>)*</bdi></p>)+</blockquote>"
    r"|data-copy=\"[^\"]*\"|<input type=\"hidden\" name=\"note-[a-z-]+\" value=\"[^\"]*\">"
)


def hostile(stream: bytes = b"Pay 200 GBP.") -> Case:
    case = fake.check("-", BytesIO(stream), Situation())
    quote = Quote(0, 0, len(TURNING), TURNING)
    in_a_detail = replace(quote, text=f"code {TURNING}")
    moment = Moment(TURNING, datetime.fromisoformat("2026-11-27T10:00Z"))
    return replace(
        case,
        name=TURNING,
        material=Material("eml", Channel.MAIL, "0" * 64, (TURNING,), 2, moment, moment, (Unread(TURNING, "Why."),)),
        recognition=replace(case.recognition, signals=(Finding("demand", quote),)),
        details=tuple(Detail(kind, in_a_detail, f"{kind.value} {TURNING}", author=TURNING) for kind in DetailKind),
        checks=(MailCheck("own-address", TheirWords(TURNING)),),
    )


def page_of(case: Case) -> str:
    shelf = fake.shelf()
    view = result_view(shelf, case, Situation(), shelf.plan(Situation()), invented=False)
    return shown(shelf, "result.html", result=view).decode()


def test_every_word_of_theirs_on_the_result_page_stands_in_a_quote_of_its_own() -> None:
    page = page_of(hostile())
    ours = WHERE_THEY_MAY_STAND.sub("", page)

    assert page.count(THEIRS) > 3 * len(DetailKind)
    assert THEIRS not in ours
    assert "Pay first" not in ours


def test_our_own_words_are_the_same_whatever_they_write() -> None:
    plain = replace(hostile(), name="a.eml", checks=(MailCheck("own-address", TheirWords("eve@example.org")),))

    assert WHERE_THEY_MAY_STAND.sub("", page_of(plain)) == WHERE_THEY_MAY_STAND.sub("", page_of(hostile()))


def test_nothing_that_is_seen_turns_a_line_or_breaks_it() -> None:
    seen = re.sub(r"data-copy=\"[^\"]*\"|value=\"[^\"]*\"", "", page_of(hostile()))

    assert not set(seen) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2069\u2028\u2029\u2800\u200b")


def test_what_the_copy_button_copies_is_exact() -> None:
    escaped = TURNING.replace("<", "&lt;").replace(">", "&gt;")

    assert f'data-copy="link {escaped}"' in page_of(hostile())


def test_the_day_that_we_read_from_is_written_by_us_and_never_as_it_stood_in_the_mail() -> None:
    read = page_of(hostile()).partition("We read")[2].partition("Nothing of it")[0]

    assert read.strip() == "2 messages (27 November 2026)."


def test_no_heading_no_title_and_no_button_is_named_by_them() -> None:
    page = page_of(hostile())
    named = re.findall(r"<(h[1-6]|title|summary|button|label|legend)\b[^>]*>(.*?)</\1>", page, re.DOTALL)

    assert len(named) > 20
    assert [words for _, words in named if THEIRS in words] == []
    assert re.findall(rf"(?:aria-label|title|alt|placeholder)=\"[^\"]*{THEIRS}", page) == []


def test_the_voice_that_says_copied_says_only_that() -> None:
    script = assets()["forms.js"].body.decode()
    copying = script.partition('data-do="copy"')[2].partition("\n  });")[0]

    assert re.findall(r"hear\((\w+)\)", copying) == ["done"]
    assert 'closest("[data-done]").dataset.done' in copying
    assert set(re.findall(r'data-done="([^"]*)"', page_of(hostile()))) == {"Copied"}


def test_notes_hold_their_words_without_what_turns_a_line(app: str) -> None:
    answer = post(app, "notes", None, **{"note-reach": TURNING, "note-url": "https://example.org/" + "x" * 5000})
    field = answer.text.partition('id="n-reach"')[2].partition("</textarea>")[0].partition(">")[2]

    assert field == f"{THEIRS}. Pay first and tell nobody. Help: &lt;b&gt;no’&lt;/b&gt;"
    assert "x" * 301 not in answer.text


@pytest.mark.parametrize("name", [TURNING, "a\nbellrock: all is well.txt"], ids=["turning", "lines"])
def test_a_file_that_cannot_be_read_is_not_named_in_our_words(name: str) -> None:
    def refuse(*words: object) -> Case:
        raise NotText(name)

    with stage.served(lambda: replace(fake.shelf(), check=refuse)) as address:
        answer = post(address, "check", words="x")

    assert answer.status == 422
    assert THEIRS not in answer.text
    assert "all is well" not in answer.text
    assert Unreadable(name).why == "This could not be read."


def test_our_own_name_for_a_part_is_no_quote_and_every_other_name_is_one() -> None:
    unread = (Unread("some letters", "They were guessed."), Unread("photo.jpg", "It was not opened."))
    case = hostile()
    page = page_of(replace(case, material=replace(case.material, unread=unread)))

    assert "<li>some letters: They were guessed.</li>" in page
    assert '<li><q class="theirs">“<bdi>photo.jpg</bdi>”</q> It was not opened.</li>' in page
