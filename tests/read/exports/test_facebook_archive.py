"""Facebook's archive of 2013 to 2017: each thread by itself, the oldest message first, at the hour of its zone."""

import pytest
from hypothesis import given

from bellrock.records.material import IdentityKind
from bellrock.records.message import Mark
from tests.fakes.reading import read_all
from tests.fuzz.mutated import kept, tearings, torn, walk
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_pages import old_message, old_page, old_thread, some_old_page

SITE = "facebook.com"
STAMP = "Friday, October 4, 2013 at 10:05pm PDT"


def test_each_thread_stands_by_itself_the_oldest_message_first() -> None:
    one = old_thread("Ann, Mo", [old_message("Mo", STAMP, "a"), old_message("Mo", STAMP, "b")])
    two = old_thread("Ann, Bo", [old_message("Ann", STAMP, "c")])

    messages, material = read_all(old_page(one, two), "messages.htm")

    assert [(each.author, each.text, each.conversation) for each in messages] == [
        ("Mo", "a", "Ann, Mo"),
        ("Mo", "b", "Ann, Mo"),
        ("Ann", "c", "Ann, Bo"),
    ]
    assert [(each.title, each.messages) for each in material.conversations] == [("Ann, Mo", 2), ("Ann, Bo", 1)]
    assert material.format == "facebook_archive"


def test_who_wrote_is_listed_in_the_order_of_the_file() -> None:
    thread = old_thread("x", [old_message("Mo", STAMP, "a"), old_message("Ann", STAMP, "b")])

    assert read_all(old_page(thread), "messages.htm")[1].participants == ("Ann", "Mo")


@pytest.mark.parametrize(
    ("stamp", "when"),
    [
        (STAMP, "2013-10-05T05:05:00Z"),
        ("Wednesday, November 12, 2008 at 8:53pm UTC+01", "2008-11-12T19:53:00Z"),
        ("Freitag, 4. Oktober 2013 um 22:05 UTC-05:30", "2013-10-05T03:35:00Z"),
        ("vendredi 4 octobre 2013, 22:05", "2013-10-04T22:05:00"),
        ("mar. 5 déc. 2013, 10:00", "2013-12-05T10:00:00"),
        ("Friday, October 4, 2013 at 10:05pm BST", "2013-10-04T22:05:00"),
        ("04.10.2013 22:05", "2013-10-04T22:05:00"),
        ("2013-10-04 22:05", "2013-10-04T22:05:00"),
        ("10/14/2013 22:05", "2013-10-14T22:05:00"),
        ("lis 4, 2013 10:00", None),
        ("04/10/2013 22:05", None),
        ("Oct 4, 2013 7:20 CH", None),
        ("Feb 31, 2013 7:20 am", None),
        ("Oct 4, 2013 13:20 pm", None),
        ("sometime", None),
    ],
)
def test_a_time_is_read_in_many_languages_and_never_guessed(stamp: str, when: str | None) -> None:
    sent = read_all(old_page(old_thread("x", [old_message("Mo", stamp, "a")])), "messages.htm")[0][0].sent

    assert sent
    assert (sent.raw, sent.iso()) == (stamp, when)


def test_words_stay_as_they_were_typed_and_files_are_named() -> None:
    message = old_message("Mo", STAMP, "a &lt;b&gt; &amp;amp;<br />c", '<img src="photos/1.jpg" />')

    said = read_all(zipped({"html/messages.htm": old_page(old_thread("x", [message])), "photos/1.jpg": ""}), "a.zip")[
        0
    ][0]

    assert (said.text, said.marks) == ("a <b> &amp;\nc", (Mark.MEDIA,))
    assert [(each.name, each.present) for each in said.attachments] == [("1.jpg", True)]


def test_a_number_that_stands_for_a_name_is_the_account() -> None:
    page = old_page(old_thread("x", [old_message("100000123@" + SITE, STAMP, "a")]))

    assert [(each.kind, each.value) for each in read_all(page, "messages.htm")[1].identities] == [
        (IdentityKind.ACCOUNT_ID, "100000123")
    ]


def test_a_file_cut_anywhere_still_gives_what_is_whole() -> None:
    raw = some_old_page()
    for end in range(raw.index(THREAT.encode()) + len(THREAT), len(raw), 7):
        messages, material = read_all(raw[:end], "messages.htm")
        assert messages[0].text == THREAT
        assert ["ends in the middle" in each.why for each in material.unread] == [True]


def test_a_thread_that_is_never_closed_ends_where_the_next_begins() -> None:
    raw = some_old_page().replace(b"</div>", b"")

    assert [each.conversation for each in read_all(raw, "messages.htm")[0]] == ["Ann, Mo", "Ann, Mo", "Ann, Bo"]


def test_a_page_that_is_not_turned_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bellrock.read.formats.facebook_archive.MOST_TURNED", 10)

    assert [each.text for each in read_all(some_old_page(), "messages.htm")[0]] == ["who", THREAT, "who"]


@pytest.mark.parametrize("text", ["<p class='user'>a</p>", 'class="message_header" class="user" class="meta"'])
def test_other_words_are_no_archive(text: str) -> None:
    assert read_all(text)[1].format == "text"


@given(tearings())
def test_torn_pages_are_read_or_refused_in_order(choices: list[tuple[int, int, bytes]]) -> None:
    kept(torn(some_old_page(), choices), "messages.htm")


@pytest.mark.long
def test_sixty_seconds_of_torn_pages_make_nothing_fall_over() -> None:
    assert walk({"messages.htm": some_old_page()}, 60, seed=13)
