"""Pages of Instagram and Messenger: who wrote what and when, by how the blocks stand and not by their names."""

import re

import pytest
from hypothesis import given

from bellrock.records.material import IdentityKind
from bellrock.records.message import Mark
from tests.fakes.reading import read_all
from tests.fuzz.mutated import kept, tearings, torn, walk
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_pages import meta_message, meta_page, some_meta_page

NAME = "message_1.html"
STAMP = "May 06, 2024 8:01 pm"
INBOX = "your_instagram_activity/messages/inbox/mo.x_7654321"


def test_the_oldest_message_comes_first_with_its_local_time() -> None:
    messages, material = read_all(some_meta_page(), NAME)

    assert [(each.author, each.text) for each in messages] == [("Mo", THREAT), ("Ann", "no")]
    assert [each.sent.iso() for each in messages if each.sent] == ["2024-05-06T20:01:00", "2024-05-06T20:02:00"]
    assert [(each.author, each.sign) for each in messages[1].reactions] == [("Mo", "❤")]
    assert [each.name for each in messages[1].attachments] == ["1.jpg"]
    assert messages[1].marks == (Mark.MEDIA,)
    assert material.participants == ("Ann", "Mo")
    assert material.conversations[0].title == "Mo"


@pytest.mark.parametrize("heading", ["h2", "div"])
def test_other_names_of_classes_change_nothing(heading: str) -> None:
    row = meta_message("Mo", STAMP, "a", heading=heading)
    page = meta_page("Mo", [row]).replace("_a6-", "_x9-").replace("noborder", "nb").replace('="pam', '="zz')

    assert [(each.author, each.text) for each in read_all(page, NAME)[0]] == [("Mo", "a")]


@pytest.mark.parametrize("stamp", ["٦ مايو ٢٠٢٤ ٨:٠١ م", "2024 maj 6 8:01 xx", "mai 6, 2024 8:01 CH", ""])
def test_a_time_that_is_not_understood_costs_no_message(stamp: str) -> None:
    said = read_all(meta_page("Mo", [meta_message("Mo", stamp, "a")]), NAME)[0][0]

    assert (said.author, said.text) == ("Mo", "a")
    assert (said.sent.raw if said.sent else "") == stamp
    assert said.sent is None or said.sent.when is None


def test_words_stay_as_they_were_typed_and_links_stand_below_them() -> None:
    link = '<a href="https://mo.example/pay?a=1&amp;b=2">Mo</a><a href="https://mo.example/x">https://mo.example/x</a>'
    said = read_all(meta_page("Mo", [meta_message("Mo", STAMP, "a &lt;b&gt;<br />c &#064;", link)]), NAME)

    assert said[0][0].text.split("\n")[:2] == ["a <b>", "c @"]
    assert said[0][0].text.count("https://mo.example/x") == 1
    assert said[0][0].text.endswith("\nhttps://mo.example/pay?a=1&b=2")


def test_a_list_that_holds_no_reaction_stays_words() -> None:
    said = read_all(meta_page("Mo", [meta_message("Mo", STAMP, "a", reactions="<li>Pay 200</li>")]), NAME)

    assert "Pay 200" in said[0][0].text


def test_every_page_of_a_thread_is_read_the_oldest_first_and_the_username_is_known() -> None:
    export = zipped(
        {
            f"{INBOX}/message_1.html": meta_page("Mo", [meta_message("Mo", STAMP, "c")]),
            f"{INBOX}/message_10.html": meta_page("Mo", [meta_message("Mo", STAMP, "a")]),
            f"{INBOX}/message_2.html": meta_page("Mo", [meta_message("Mo", STAMP, "b")]),
            "your_instagram_activity/likes/liked_posts.html": meta_page("x", [meta_message("Bo", STAMP, "like")]),
        }
    )

    messages, material = read_all(export, "instagram.zip")

    assert [each.text for each in messages] == ["a", "b", "c"]
    assert material.format == "instagram_page"
    assert (material.identities[0].kind, material.identities[0].value) == (IdentityKind.USERNAME, "mo.x")


@pytest.mark.parametrize(
    ("name", "words", "format_"),
    [
        ("facebook-ann/messages/inbox/mo_1/message_1.html", "", "messenger_page"),
        ("message_1.html", "", "messenger_page"),
        ("message_1 (1).html", "instagram", "instagram_page"),
        ("posts_1.html", "", "text"),
    ],
)
def test_whose_page_it_is_is_told_by_its_folder_or_its_words(name: str, words: str, format_: str) -> None:
    assert read_all(meta_page(words, [meta_message("Mo", STAMP, "a")]), name)[1].format == format_


def test_a_page_whose_looks_fill_its_beginning_is_still_a_thread() -> None:
    looks = "<style>" + ".z { color: red }" * 9_000
    page = meta_page("Mo", [meta_message("Mo", STAMP, "a")]).replace("<style>.uiBoxWhite", looks)

    assert read_all(zipped({f"{INBOX}/message_1.html": page}), "instagram.zip")[1].messages == 1


def test_a_page_cut_anywhere_gives_all_that_is_whole_and_says_so() -> None:
    raw = some_meta_page()
    for end in range(raw.index(b"8:02 PM"), len(raw), 9):
        messages, material = read_all(raw[:end], NAME)
        assert [each.text for each in messages] in ([], ["no"], [THREAT, "no"])
        assert "ends in the middle" in material.unread[0].why


def test_blocks_that_are_never_closed_lose_no_message() -> None:
    page = re.sub("</div>\n", "", meta_page("Mo", [meta_message("Mo", STAMP, each) for each in "ab"]))

    # The oldest one takes what stands below it, for nothing says where it ends.
    assert [each.text[:1] for each in read_all(page, NAME)[0]] == ["a", "b"]


def test_a_page_that_is_not_turned_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bellrock.read.meta_page.MOST_TURNED", 10)

    assert [each.text for each in read_all(some_meta_page(), NAME)[0]] == ["no", THREAT]


@pytest.mark.parametrize(
    ("opens", "closes"), [("<div>", "</div>"), ("<div>", ""), ("<div><h2>", ""), ("<ul><li>", ""), ("<a href=x>", "")]
)
def test_thirty_thousand_tags_in_one_another_are_no_danger(opens: str, closes: str) -> None:
    deep = opens * 30_000 + "x" + closes * 30_000
    messages, _ = read_all(meta_page("Mo", [meta_message("Mo", STAMP, deep), meta_message("Mo", STAMP, "a")]), NAME)

    assert messages[-1].text == "a"


def test_a_name_with_a_date_alone_is_no_message() -> None:
    row = "<div><div><a href='https://www.instagram.com/bo'>bo</a></div><div>May 06, 2024 8:01 pm</div></div>"

    assert [each.text for each in read_all(meta_page("Mo", [row, meta_message("Mo", STAMP, "a")]), NAME)[0]] == ["a"]


@given(tearings())
def test_torn_pages_are_read_or_refused_in_order(choices: list[tuple[int, int, bytes]]) -> None:
    kept(torn(some_meta_page(), choices), NAME)


@pytest.mark.long
def test_sixty_seconds_of_torn_pages_make_nothing_fall_over() -> None:
    assert walk({"message_1.html": some_meta_page()}, 60, seed=14)
