"""What the pages print, and what they keep to themselves."""

import re
import urllib.parse
from dataclasses import replace
from typing import BinaryIO

import pytest

from bellrock.case.mask import masked
from bellrock.case.showing import shown_detail
from bellrock.records.case import Case
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.errors import NotText
from bellrock.records.quote import Quote
from bellrock.records.situation import Situation
from bellrock.web import words
from bellrock.web.assets import assets
from bellrock.web.pages import page, printer
from bellrock.web.person import noting
from bellrock.web.person.base import Base
from bellrock.web.person.links import LOCAL
from bellrock.web.person.routes import urlpatterns
from tests.browser import stage
from tests.fakes import shelf as fake
from tests.web.wire import ask, place, post

SECRET_WORDS = "zebra-lantern-quince"


def at(app: str, name: str) -> str:
    return urllib.parse.urlsplit(app).path + place(name)


def test_what_somebody_wrote_is_never_printed_as_markup(app: str) -> None:
    answer = post(app, "check", words="<script>alert(1)</script><b>pay</b>")

    assert "<script>alert" not in answer.text
    assert "&lt;script&gt;alert" in answer.text
    assert "&lt;b&gt;cat.jpg&lt;/b&gt;" in answer.text


def test_pasted_words_are_shown_without_what_hides_in_them(app: str) -> None:
    answer = post(app, "check", words="Pay  200\u200b GBP\r\nor else")

    assert "<blockquote><p><bdi>Pay 200 GBP</bdi></p></blockquote>" in answer.text


def test_line_ends_are_those_that_were_pasted() -> None:
    def repeating(name: str, stream: BinaryIO, situation: Situation) -> Case:
        raise NotText(name, repr(stream.read()))

    with stage.served(lambda: replace(fake.shelf(), check=repeating)) as address:
        answer = post(address, "check", words="one\r\ntwo")

    assert "b&#39;one\\ntwo&#39;" in answer.text


def test_words_and_a_file_together_are_not_read_by_halves(app: str) -> None:
    body = (
        b'--edge\r\nContent-Disposition: form-data; name="words"\r\n\r\nPay me\r\n'
        b'--edge\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nPay us\r\n--edge--\r\n'
    )
    answer = ask(
        app,
        at(app, "check"),
        "POST",
        body,
        content_type="multipart/form-data; boundary=edge",
        sec_fetch_site="same-origin",
    )

    assert answer.status == 422
    assert "one at a time" in answer.text


def test_an_answer_that_we_do_not_ask_for_counts_as_left_out(app: str) -> None:
    answer = post(app, "plan", age="999", nation="scotland", nonsense="x", role="<b>")

    assert answer.status == 200
    assert 'name="nation" value="scotland"' in answer.text
    assert "<b>" not in answer.text.partition("<main")[2].partition("<li")[0]
    assert 'name="age"' not in answer.text


def test_an_answer_in_the_address_is_not_read(app: str) -> None:
    answer = ask(app, at(app, "plan") + "?nation=scotland")

    assert "scotland" not in answer.text.casefold()


def test_an_error_shows_and_logs_nothing_of_what_was_sent(capfd: pytest.CaptureFixture[str]) -> None:
    def broken(*given: object) -> Case:
        raise ValueError(f"could not make sense of {given} {SECRET_WORDS}")

    with stage.served(lambda: replace(fake.shelf(), check=broken)) as address:
        answer = post(address, "check", words=SECRET_WORDS)

    said = capfd.readouterr()
    assert answer.status == 500
    assert "our mistake" in answer.text
    assert SECRET_WORDS not in answer.text + said.out + said.err
    assert re.fullmatch(r"bellrock: a page failed \(ValueError in test_pages\.py, line \d+\)\n", said.err)


def test_a_working_page_logs_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    with stage.served(fake.shelf) as app:
        post(app, "check", words=SECRET_WORDS)
        ask(app, at(app, "not-here"))

    assert capfd.readouterr() == ("", "")


def test_a_broken_form_is_told_kindly(app: str) -> None:
    answer = ask(
        app, at(app, "check"), "POST", b"nonsense", content_type="multipart/form-data", sec_fetch_site="same-origin"
    )

    assert answer.status == 400
    assert "We could not read this" in answer.text


def test_empty_words_and_no_file_are_told_kindly(app: str) -> None:
    answer = post(app, "check", words="  \n ")

    assert answer.status == 422
    assert "There is nothing to read yet" in answer.text


def test_the_parts_of_a_page_are_kept_by_no_browser(app: str) -> None:
    part = ask(app, at(app, LOCAL.script))

    assert part.headers["content-type"] == "text/javascript; charset=utf-8"
    assert part.headers["cache-control"] == "no-store"
    assert "etag" not in part.headers
    assert part.body == assets()["page.js"].body


@pytest.mark.parametrize("name", ["../pages.py", "..%2fpages.py", "page.js", "bellrock.css", "p20/x", "single.js"])
def test_only_the_parts_of_the_pages_can_be_asked_for(app: str, name: str) -> None:
    assert ask(app, at(app, name)).status == 404


def test_no_address_of_a_page_says_what_is_on_it() -> None:
    for route in map(str, (each.pattern for each in urlpatterns)):
        assert re.fullmatch(r"(p\d+(-<(int:number|str:name)>)?)?", route), route


def test_the_style_sheet_names_nothing_outside_and_stays_small() -> None:
    import gzip

    sheet = assets()["bellrock.css"].body
    assert b"url(" not in sheet
    assert b"@import" not in sheet
    assert len(gzip.compress(sheet, 9)) <= 6 * 1024


# A side has a name in one direction of writing only; "start" and "end" hold in both.
SIDES = re.compile(
    rb"\b(?:margin|padding|border|inset)-(?:left|right)|\b(?:left|right)\s*:|text-align:\s*(?:left|right)"
)


def test_the_style_sheet_knows_no_left_and_no_right() -> None:
    assert SIDES.findall(assets()["bellrock.css"].body) == []


def test_the_scripts_write_no_markup_and_keep_nothing() -> None:
    for name, script in ((each, assets()[each].body) for each in assets() if each.endswith(".js")):
        for word in (b"innerHTML", b"outerHTML", b"insertAdjacentHTML", b"document.write", b"eval(", b"new Function"):
            assert word not in script, name
        for word in (b"localStorage", b"sessionStorage", b"indexedDB", b"cookie", b"caches", b"sendBeacon"):
            assert word not in script, name


def test_no_template_has_a_script_or_a_style_of_its_own() -> None:
    environment = printer()
    # The one file to pass on has nothing beside it to load.
    for name in set(environment.list_templates()) - {"guide/single.html"}:
        source = environment.loader.get_source(environment, name)[0] if environment.loader else ""
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", source), name
        assert not re.search(r"<script(?! src=)", source), name


def test_every_word_of_a_template_can_be_translated() -> None:
    environment = printer()
    for name in environment.list_templates():
        source = environment.loader.get_source(environment, name)[0] if environment.loader else ""
        bare = re.sub(
            r"<code>.*?</code>|[a-z-]+=\"[a-z_]+\"|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>|&[a-z]+;", " ", source, flags=re.DOTALL
        )
        assert not re.search(r"[A-Za-z]{2,}", bare), (name, re.findall(r"[A-Za-z]{2,}", bare))


def test_the_same_templates_print_pages_without_a_form() -> None:
    links = replace(LOCAL, posts=False, check="", example="", guard="")
    base = Base(links, "https://example.org/", fake.shelf().base.lines)

    for template in ("first", "safety", "leave"):
        assert "<form" not in page(f"person/{template}.html", base=base)
    first = page("person/first.html", base=base)
    assert "Check a message" not in first
    assert "guard" not in first


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("AQUF-7H2K9P-4XWZ", "••••-••••••-4XWZ"),
        ("6006 4912 3456", "•••• •••• 3456"),
        ("ABCD", "••••"),
        ("", ""),
    ],
)
def test_a_card_code_shows_its_end_only(code: str, shown: str) -> None:
    assert masked(code) == shown


def test_every_kind_of_detail_has_its_place_in_the_notes() -> None:
    for kind in DetailKind:
        detail = shown_detail(Detail(kind, Quote(0, 0, 9, "AB12 3456"), "AB12 3456"))
        assert detail.shown.exact in [value for _, value in noting.filled_from([detail]).each]


def test_the_notes_ask_for_what_the_police_page_lists() -> None:
    ids = {field.id for field in noting.FIELDS}

    assert {"app", "profile", "url", "account-id", "method", "account", "amounts", "times", "call"} <= ids


def test_a_day_is_written_in_words() -> None:
    from datetime import date

    assert words.day_in_words(date(2026, 2, 3)) == "3 February 2026"
