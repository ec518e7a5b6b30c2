"""Whoever threatens may put the words where a reader looks last; each is heard, or what holds it is named."""

import pytest

from tests.fakes.reading import read_all

HEAD = "From: a@mail.example\nSubject: Read this\nMIME-Version: 1.0\n"
PAY = "Pay 900 USD in two days or I send the video to your contacts."
TALKED = "We talked on Friday."


def parts(kind: str, *bodies: tuple[str, str]) -> str:
    inner = "".join(f"--b\nContent-Type: {type_}\n\n{body}\n" for type_, body in bodies)
    return f"{HEAD}Content-Type: multipart/{kind}; boundary=b\n\n{inner}--b--\n"


def of_type(kind: str, body: str) -> str:
    return f"{HEAD}Content-Type: {kind}\n\n{body}\n"


def test_one_sentence_that_only_the_form_with_colours_holds_is_heard() -> None:
    messages, _ = read_all(parts("alternative", ("text/plain", PAY), ("text/html", f"<p>{PAY}</p><p>{TALKED}</p>")))

    assert TALKED in messages[0].text
    assert messages[0].text.count("two days") == 1


def test_where_each_form_says_what_the_other_does_not_both_are_heard() -> None:
    messages, _ = read_all(
        parts("alternative", ("text/plain", f"{PAY} Today."), ("text/html", f"<p>{PAY} {TALKED}</p>"))
    )

    assert "Today." in messages[0].text
    assert TALKED in messages[0].text


def test_an_attached_calendar_is_read() -> None:
    calendar = "text/calendar\nContent-Disposition: attachment; filename=a.ics"
    messages, _ = read_all(parts("mixed", ("text/plain", PAY), (calendar, f"BEGIN:VCALENDAR\nSUMMARY:{TALKED}")))

    assert any(TALKED in message.text for message in messages)


@pytest.mark.parametrize(
    "odd",
    [
        f"<div style='display:none;display:block'>{TALKED}</div>",
        f"<!-->{TALKED}<!-- -->",
        f"<!--[if mso]>{TALKED}<![endif]-->",
        f"<input value='{TALKED}'>",
        f"<bdo dir=rtl>{TALKED}</bdo>",
        f"<style>p:after{{content: attr(title)}}</style><p title='{TALKED}'></p>",
    ],
)
def test_words_that_only_some_programs_show_are_never_passed_over_in_silence(odd: str) -> None:
    plain = read_all(of_type("text/html", f"<p>{PAY}</p>"))[1]
    material = read_all(of_type("text/html", f"<p>{PAY}</p>{odd}"))[1]

    assert material.unknown > plain.unknown
    assert len(material.unread) > len(plain.unread)


@pytest.mark.parametrize("packed", ["\a" * 9, "\x00" * 10, "\n\x89PNG\r\n\x1a\n" + "\x00\x01\x02\x03" * 9])
def test_a_threat_beside_control_codes_is_heard_and_the_codes_are_named(packed: str) -> None:
    body = "\n".join([PAY, "It is about what you did last week, and you know it well.", packed])
    messages, material = read_all(of_type("text/plain", body).encode("latin-1"), "a.eml")

    assert PAY in "\n".join(message.text for message in messages)
    assert material.unknown + material.pictures > 0
    assert material.unread


@pytest.mark.parametrize("name", ["N" * 300, "Ann\nof the hill"])
def test_a_threat_under_a_name_that_no_app_would_write_is_a_message(name: str) -> None:
    chat = f"[03.02.25, 22:14:01] {name}: {PAY}\n[03.02.25, 22:15:01] Bo: no\n"
    messages, _ = read_all(chat, "chat.txt")

    assert [PAY in message.text and message.kind == "message" for message in messages] == [True, False]


def test_words_before_or_after_the_parts_make_it_unknown_what_somebody_saw() -> None:
    mail = parts("mixed", ("text/plain", PAY))
    before = mail.replace("\n\n--b", f"\n\n{TALKED} You sent me your picture.\n--b", 1)

    assert read_all(mail)[1].unknown == 0
    assert read_all(before)[1].unknown > 0
    assert read_all(f"{mail}{TALKED}\n")[1].unknown > 0
