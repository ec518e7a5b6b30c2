"""Telegram Desktop's pages: who said what, as typed, whatever a page puts around it."""

import pytest

from bellrock.records.message import Mark, MessageKind
from tests.fakes.reading import iso, read_all
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_telegram import block, hung, page, said, told

OLD = "14.11.2023 22:13:20"


def test_a_page_gives_who_said_what_and_when_in_the_world() -> None:
    export = page(told(-1, "14 November 2023"), block(1, said(THREAT)), block(2, said("now"), who=None))

    messages, material = read_all(export, "messages.html")

    assert [(message.author, message.text) for message in messages] == [("Mo", THREAT), ("Mo", "now")]
    assert iso(material) == ("2023-11-14T20:13:20Z", "2023-11-14T20:13:20Z")
    assert (material.format, material.conversations[0].title) == ("telegram_page", "Mo")
    assert material.unread == ()


def test_an_older_page_has_no_zone_and_none_is_made_up() -> None:
    assert iso(read_all(page(block(1, said("hi"), when=OLD)), "messages.html")[1])[0] == "2023-11-14T22:13:20"


@pytest.mark.parametrize("when", ["31.02.2023 22:13:20", "01.01.0001 00:00:00 UTC+14:00", "now", "99.99.9999 99:99:99"])
def test_a_time_that_is_none_is_not_guessed(when: str) -> None:
    messages, material = read_all(page(block(1, said("hi"), when=when)), "messages.html")

    assert messages[0].text == "hi"
    assert material.first is None


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("a &lt;b&gt; &amp;amp; &quot;c&quot; &apos;d&apos;", "a <b> &amp; \"c\" 'd'"),
        ("one<br>two<br><br>three", "one\ntwo\n\nthree"),
        ("  two blanks  here ", "  two blanks  here "),
        ("pay <strong>now</strong> or <em>else</em>", "pay now or else"),
        ("<pre>x = 1<br>  y</pre>", "x = 1\n  y"),
        ('<a href="https://a.example">here</a>', "here\nhttps://a.example"),
        ('<a href="https://a.example/?b=1&amp;c">https://a.example/?b=1&amp;c</a>', "https://a.example/?b=1&c"),
        ('<a href="https://t.me/mo">@mo</a> <a href="tel:07700900123">07700900123</a>', "@mo 07700900123"),
        ('<a href="" onclick="return ShowHashtag(&quot;x&quot;)">#x</a>', "#x"),
        ("&lt;div class=&quot;message default&quot;&gt;", '<div class="message default">'),
    ],
)
def test_words_come_out_as_they_were_typed(written: str, typed: str) -> None:
    messages, _ = read_all(page(block(1, said(written)), block(2, said("x"), who=None)), "messages.html")

    assert [message.text for message in messages] == [typed, "x"]


def test_what_hangs_on_a_message_is_named_and_a_contact_gives_its_number() -> None:
    export = page(
        block(1, hung("media_photo", "Photo", "Not included, 720x1280")),
        block(2, hung("media_voice_message", "Voice message", "00:03", "voice_messages/audio_1.ogg")),
        block(3, hung("media_contact", "Moe X", "+44 7700 900123")),
        block(4, hung("media_location", "Location", "1.5, 2.5", "https://maps.example/?q=1.5,2.5")),
    )

    messages, material = read_all(export, "messages.html")

    assert [[each.name for each in message.attachments] for message in messages] == [["Photo"], ["audio_1.ogg"], [], []]
    assert messages[0].attachments[0].is_picture
    assert messages[2].text == "Moe X\n+44 7700 900123"
    assert messages[3].text == "Location\n1.5, 2.5\nhttps://maps.example/?q=1.5,2.5"
    assert [(each.of, each.value) for each in material.identities] == [("Moe X", "+44 7700 900123")]


def test_a_call_and_a_notice_were_sent_by_nobody() -> None:
    export = page(
        block(1, hung("media_call success", "Ann", "Outgoing (12 seconds)")),
        told(2, "Mo took a screenshot"),
        block(3, said("no"), who="Ann"),
    )

    messages, material = read_all(export, "messages.html")

    assert [message.kind for message in messages] == [MessageKind.SYSTEM, MessageKind.SYSTEM, MessageKind.MESSAGE]
    assert messages[0].marks == (Mark.CALL,)
    assert messages[1].text == "Mo took a screenshot"
    assert (material.messages, material.participants) == (1, ("Ann",))


def test_an_answer_and_words_passed_on_are_told_apart_from_their_author() -> None:
    above = '<a href="#go_to_message1">this message</a>'
    reply = f'\n       <div class="reply_to details">\nIn reply to {above}\n       </div>\n'
    passed_on = (
        '\n       <div class="pull_left forwarded userpic_wrap">\n       </div>\n       <div class="forwarded body">\n'
        '        <div class="from_name">\nSomebody <span class="date details" title="01.01.2020 00:00:00"> 01.01.2020'
        f"</span>\n        </div>\n{said('hello')}\n       </div>\n"
    )
    export = page(block(1, reply + said("no")), block(2, passed_on))

    messages, material = read_all(export, "messages.html")

    assert [(message.author, message.text) for message in messages] == [("Mo", "no"), ("Mo", "hello")]
    assert [message.marks for message in messages] == [(Mark.REPLY,), (Mark.FORWARDED,)]
    assert iso(material)[0] == "2023-11-14T20:13:20Z"


def test_a_sign_under_a_message_is_by_whoever_set_it() -> None:
    face = '<div class="userpic userpic1">\n<div class="initials" title="Ann">\nA\n</div>\n</div>\n'
    people = f'<span class="userpics">\n{face}</span>\n'
    named = f'<span class="reaction active">\n<span class="emoji">\n🙏\n</span>\n{people}</span>\n'
    counted = '<span class="reaction">\n<span class="emoji">\n👍\n</span>\n<span class="count">\n3\n</span>\n</span>\n'

    messages, _ = read_all(page(block(1, said("x") + f'<span class="reactions">\n{named}{counted}</span>\n')), "m.html")

    assert [(each.author, each.sign) for each in messages[0].reactions] == [("Ann", "🙏"), ("", "👍")]
    assert messages[0].text == "x"


def test_a_bot_that_helped_is_no_part_of_the_name() -> None:
    assert read_all(page(block(1, said("x"), who="Mo via @gif")), "m.html")[0][0].author == "Mo"


def test_the_pages_of_every_chat_are_read_in_their_order_and_kept_apart() -> None:
    pages = {
        f"chats/chat_1/messages{number or ''}.html": page(block(1, said(f"word {number or 1}")))
        for number in (10, 2, 0)
    }
    export = zipped(
        {"lists/chats.html": "<html>", **pages, "chats/chat_2/messages.html": page(block(1, said("b")), title="Ann")}
    )

    messages, material = read_all(export, "export.zip")

    assert [message.text for message in messages] == ["word 1", "word 2", "word 10", "b"]
    assert [(each.title, each.messages) for each in material.conversations] == [("Mo", 3), ("Ann", 1)]


def test_a_cut_page_gives_all_before_the_cut_and_says_so() -> None:
    export = page(*(block(number, said(f"word {number}")) for number in range(5)))

    messages, material = read_all(export[: export.index("word 4") + 3], "messages.html")

    assert [message.text for message in messages] == ["word 0", "word 1", "word 2", "word 3", "wor"]
    assert "ends in the middle" in material.unread[0].why


def test_a_message_of_megabytes_costs_no_other() -> None:
    export = page(block(1, said("<b>" * 400_000)), block(2, said("hi"), who="Ann"))

    messages, material = read_all(export, "messages.html")

    assert messages[-1].text == "hi"
    assert "a very long message" in [each.part for each in material.unread]
