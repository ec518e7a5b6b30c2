"""iMessage as imessage-exporter writes it, in HTML and in text: each message once, in its place, by who sent it."""

import io

import pytest
from hypothesis import given

from bellrock.read import page as steps
from bellrock.records.material import IdentityKind
from bellrock.records.message import Mark, MessageKind
from bellrock.records.pattern import regex
from tests.fakes.reading import read_all
from tests.fuzz.mutated import kept, tearings, torn, walk
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_imessage import (
    MO,
    announcement,
    at,
    block,
    message,
    page,
    replies,
    some_page,
    some_text,
    tapbacks,
)

READ = " (Read by you after 1 second)"
AGAIN = "This message responded to an earlier message."
EXAMPLES = {"Mo.html": some_page().encode(), "Mo.txt": some_text().encode()}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_reply_that_stands_twice_is_given_once_in_the_place_where_it_was_sent(name: str) -> None:
    messages, material = read_all(EXAMPLES[name], name)

    said = [(each.author, each.text.split("\n")[0], each.kind) for each in messages]
    assert said[0] == (MO, THREAT, MessageKind.MESSAGE)
    assert said[1][2] is MessageKind.SYSTEM
    assert said[2:] == [("Me", "who", MessageKind.MESSAGE), ("Me", "no", MessageKind.MESSAGE)]
    assert messages[3].marks == (Mark.REPLY,)
    assert [(each.author, each.sign) for each in messages[0].reactions] == [("Me", "Loved")]
    assert messages[0].text == (f"{THREAT}\n\nnow" if name == "Mo.txt" else THREAT)
    assert messages[0].sent
    assert messages[0].sent.iso() == "2022-05-17T17:01:01"
    assert [(each.key, each.title, each.messages) for each in material.conversations] == [("Mo", "Mo", 3)]
    assert [(each.kind, each.value) for each in material.identities] == [(IdentityKind.PHONE, MO)]


@pytest.mark.parametrize("count", [1, 2])
def test_a_reply_that_stands_once_is_kept_and_two_alike_are_two(count: int) -> None:
    same = message(2, "Me", "ok")
    once = page(message(1, MO, "a", replies(*[same] * count)), message(3, MO, "b"))
    twice = page(message(1, MO, "a", replies(*[same] * count)), *[message(2, "Me", "ok", reply_context=AGAIN)] * count)

    assert [each.text for each in read_all(once)[0]] == ["a", *["ok"] * count, "b"]
    assert [each.text for each in read_all(twice)[0]] == ["a", *["ok"] * count]


def test_a_reply_that_stands_again_after_its_time_is_not_given_again() -> None:
    written = page(
        message(1, MO, "a", replies(message(2, "Me", "no"))),
        message(3, MO, "b"),
        message(2, "Me", "no", reply_context=AGAIN),
    )

    assert [each.text for each in read_all(written)[0]] == ["a", "no", "b"]


def test_a_block_that_is_closed_once_too_often_makes_no_reply_stand_twice() -> None:
    minutes = range(2, 8)
    inner = [message(each, "Me", str(each)).replace("</div>\n</div>", "</div></div></div>") for each in minutes]
    again = [message(each, "Me", str(each), reply_context=AGAIN) for each in minutes]

    assert [each.text for each in read_all(page(message(1, MO, "a", replies(*inner)), *again))[0]] == [*"a234567"]


def test_newer_pages_name_each_message_and_by_that_a_reply_is_known_again() -> None:
    def named(number: int) -> str:
        return f'<a title="x" href="sms://open?message-guid=G-{number}">{at(number)}</a>'

    reply = message(2, "Me", "no").replace(at(2), named(2))
    again = message(2, "Me", "no, now with a file", id="r-G-2").replace(at(2), named(2))

    messages, _ = read_all(page(message(1, MO, "a", replies(reply)), again, message(3, MO, "b")))

    assert [each.text for each in messages] == ["a", "no, now with a file", "b"]
    assert messages[1].sent
    assert messages[1].sent.iso() == "2022-05-17T17:02:01"


def test_words_stay_as_they_were_typed() -> None:
    text = "a  <b>\n\n& &amp; 😀"

    assert read_all(page(message(1, MO, text)))[0][0].text == text


def test_every_version_of_an_edited_message_is_kept() -> None:
    row = "<tr><td>{}</td><td>{}</td></tr>"
    span = '<span class="timestamp">Edited 9 seconds later</span>'
    table = f"<div class='edited'><table>{row.format('', THREAT)}{row.format(span, 'sorry')}</table></div>"
    written = message(1, MO, "X").replace('<span class="bubble">X</span>', table).replace(READ, "")
    in_text = block(1, MO, f"{at(1)} {THREAT}", "Edited 9 seconds later: sorry")

    below = block(1, MO, f"{at(1)}     {THREAT}", "    Edited 9 seconds later:     sorry", indent="    ")

    for said in (read_all(page(written))[0][0], read_all(in_text)[0][0], read_all(block(0, MO, "a") + below)[0][1]):
        assert (said.text, said.marks[0]) == (f"{THREAT}\nsorry", Mark.EDITED)
        assert said.sent
        assert said.sent.iso() == "2022-05-17T17:01:01"


def test_what_was_deleted_or_taken_back_is_marked() -> None:
    deleted = page(message(1, MO, "a", deleted="This message was deleted from the conversation!"))
    in_text = block(1, MO, "This message was deleted from the conversation!", "a") + block(
        2, MO, "Mo unsent this message part 10 seconds after sending!"
    )

    assert (read_all(deleted)[0][0].text, read_all(deleted)[0][0].marks) == ("a", (Mark.DELETED,))
    assert [(each.text, each.marks) for each in read_all(in_text)[0]] == [("a", (Mark.DELETED,)), ("", (Mark.DELETED,))]


def test_files_are_named_and_a_card_of_an_app_keeps_its_link() -> None:
    picture = '<div class="message_part"><img src="attachments/1/a.jpg" loading="lazy"></div>'
    link = '<a href="attachments/1/b.pdf">Click to download b.pdf (1 kB)</a>'
    card = (
        '<div class="message_part"><div class="app"><a href="https://mo.example/pay"><img src="https://x.example/i">'
        '<div class="name">Mo</div><div class="subcaption"><xmp>a <b> c</xmp></div></a></div></div>'
    )
    written = page(message(1, MO, "look", f'{picture}<div class="message_part">{link}</div>'), message(2, MO, "", card))

    messages, _ = read_all(zipped({"x/Mo.html": written, "x/a.jpg": "x"}), "a.zip")

    assert [(each.name, each.present) for each in messages[0].attachments] == [("a.jpg", True), ("b.pdf", False)]
    assert (messages[0].text, messages[0].marks) == ("look", (Mark.MEDIA,))
    assert messages[1].text == "https://mo.example/pay\nMo\na <b> c"
    assert messages[1].attachments == ()


def test_a_file_in_text_is_named_by_its_path() -> None:
    said = read_all(block(1, MO, "~/Library/Messages/Attachments/0f/x.heic"))[0][0]

    assert (said.text, [each.name for each in said.attachments]) == ("", ["x.heic"])


def test_a_sticker_is_a_reaction_and_no_file() -> None:
    written = page(message(1, MO, "a", tapbacks('<img src="attachments/s.png"> from Me', "<b>Liked</b> by Mo by Day")))
    said = read_all(written)[0][0]

    assert [(each.author, each.sign) for each in said.reactions] == [("Me", "sticker"), ("Mo by Day", "Liked")]
    assert said.attachments == ()


def test_a_conversation_each_is_kept_apart() -> None:
    export = zipped(
        {"x/Mo.html": page(message(1, MO, "a")), "x/Ann, Bo.txt": block(2, "Ann", "b") + block(3, "Me", "c")}
    )

    material = read_all(export, "a.zip")[1]

    assert [(each.key, each.messages) for each in material.conversations] == [("Mo", 1), ("Ann, Bo", 2)]


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_file_cut_anywhere_still_gives_what_is_whole(name: str) -> None:
    raw = EXAMPLES[name]
    for end in range(len(raw) // 2, len(raw), 11):
        messages, material = read_all(raw[:end], name)
        assert messages[0].text.split("\n")[0] == THREAT
        assert material.format.startswith("imessage")
        assert name == "Mo.txt" or "ends in the middle" in material.unread[0].why


def test_a_page_that_is_never_closed_costs_no_message() -> None:
    written = page(*(message(number, MO, str(number)) for number in range(1, 4))).replace("</div>", "")

    assert [(each.text, each.marks) for each in read_all(written)[0]] == [("1", ()), ("2", ()), ("3", ())]


@pytest.mark.parametrize("deep", ['<div class="replies"><div class="message">', "<div>", "<b>", "<!--", "<a ", "<xmp>"])
def test_thirty_thousand_tags_in_one_another_are_no_danger(deep: str) -> None:
    messages, _ = read_all(page(message(1, MO, "a"), message(2, MO, "X")).replace("X", deep * 30_000))

    assert messages[0].text == "a"


@pytest.mark.parametrize(
    "text",
    [
        f"{at(1)}\nsomething happened here\nand more",
        f"On {at(1)}\nMe\nwrote this",
        f"Pay me\n\n{at(1)}\nMe\nno",
        "<p>Jan 1</p>",
        announcement(1, "x"),
    ],
)
def test_other_words_are_no_export(text: str) -> None:
    assert read_all(text)[1].format == "text"


@given(tearings())
def test_a_plain_tag_is_read_as_one_that_is_looked_at_step_by_step(choices: list[tuple[int, int, bytes]]) -> None:
    raw = torn(EXAMPLES["Mo.html"], choices)
    before, steps._PLAIN = steps._PLAIN, regex("(?!)")
    try:
        slowly = list(steps.Page(io.BytesIO(raw), "utf-8").pieces())
    finally:
        steps._PLAIN = before

    assert list(steps.Page(io.BytesIO(raw), "utf-8").pieces()) == slowly


@given(tearings())
def test_torn_exports_are_read_or_refused_in_order(choices: list[tuple[int, int, bytes]]) -> None:
    for name, raw in EXAMPLES.items():
        kept(torn(raw, choices), name)


@pytest.mark.long
def test_sixty_seconds_of_torn_exports_make_nothing_fall_over() -> None:
    assert walk(EXAMPLES, 60, seed=12)
