"""Only what the app itself wrote counts as sent by nobody; what a person typed stays theirs, whatever it looks like."""

import pytest

from bellrock.records.message import MessageKind
from tests.fakes.reading import read_all


def alone(text: str) -> MessageKind:
    return read_all(f"[18/03/2024, 14:51:00] Mo: {text}\n[18/03/2024, 14:52:00] Ann: no\n")[0][0].kind


@pytest.mark.parametrize(
    "typed",
    [
        "\u200eI have your video. Pay me or your family sees it.",
        "\u200fسجلتك. ارسل 450 دولار أو أرسل الفيديو.",
        "\u200eOpen this link to join my group: https://chat.example.org/a",
        "\u200eCorner Cafe (12 High St): https://maps.example.org/v/1",
        "Nachrichten hier sind Ende-zu-Ende-verschlüsselt, niemand hilft dir. Zahl jetzt.",
        "Los mensajes están cifrados, nadie te ayuda. Paga.",
        "Wiadomości i połączenia są w pełni zaszyfrowane, nikt ci nie pomoże. Zapłać.",
        "Messages and calls are end-to-end encrypted. I have your video. Pay me.",
        "Messages and calls are end-to-end encrypted.\nSo nobody helps you.",
        "Deine Mutter hat ihre Telefonnummer im Profil. Zahl jetzt.",
        "You turned off disappearing messages, good. Pay me.",
        "\u200eYou turned off disappearing messages. I have your video, pay me.",
        "\u200eI added your whole family",
        "\u200eMo removed nothing. Your video is still with me and I send it to all of them",
        "Messages and calls are end-to-end encrypted. Tap your bank and send me what I want, "
        "or I send your video to all your friends",
        "Your security code with your bank changed, and I have your video",
    ],
)
def test_a_threat_that_begins_like_a_notice_is_still_a_message(typed: str) -> None:
    assert alone(typed) is MessageKind.MESSAGE


@pytest.mark.parametrize(
    "sent",
    [
        "imatge omesa",
        "ei kuvaa",
        "naljepnica izostavljena",
        "стикер не добавлен",
        "đã bỏ qua tài liệu",
        "Tin nhắn này đã bị xóa.",
        "Dit bericht is verwijderd.",
        "Du raderade det här meddelandet.",
        "मिस्ड व्हॉइस कॉल",
        "이 메시지는 삭제되었습니다.",
    ],
)
def test_a_picture_or_call_that_the_app_names_was_sent_by_the_one_before_it(sent: str) -> None:
    assert alone(f"\u200e{sent}") is MessageKind.MESSAGE


@pytest.mark.parametrize(
    "notice",
    [
        "Kim oprettede gruppen “Quiz”",
        "Kim dodał(a) Cię",
        "Kimがあなたを追加しました",
        "Per님이 나갔습니다",
        "Kim 新增了您",
        "Kim heeft u toegevoegd",
        "Uw beveiligingscode voor Kim is gewijzigd. Tik voor meer informatie.",
        "קוד האבטחה עם Kim שונה.",
        "Viestit ja puhelut salataan täysin. Kukaan tämän keskustelun ulkopuolinen ei voi lukea niitä.",
    ],
)
def test_a_notice_in_the_language_of_the_phone_was_sent_by_nobody(notice: str) -> None:
    assert alone(f"\u200e{notice}") is MessageKind.SYSTEM


@pytest.mark.parametrize(
    "notice",
    [
        "Kim a modifié le sujet “Plan: A” en “Plan: B”",
        "Kim změnil/a téma Plan: A na Plan: B.",
        "Kim 將主題由 «Plan: A» 改為 «Plan: B»",
        "Kim го промени насловот од „Plan: A“ во „Plan: B“",
        "Kim megváltoztatta a tárgyat erről: „Plan: A” erre: „Plan: B”",
        "Kim criou o grupo “Plan: B”",
        "Kim - an unknown tongue - “Plan: A” - “Plan: B”",
    ],
)
def test_a_group_whose_name_has_a_colon_makes_no_new_person(notice: str) -> None:
    messages, material = read_all(f"18/03/2024, 14:50 - {notice}\n18/03/2024, 14:51 - Ann: hi\n")

    assert (messages[0].author, messages[0].text, messages[0].kind) == (None, notice, MessageKind.SYSTEM)
    assert material.participants == ("Ann",)


def test_a_person_whose_name_is_like_a_notice_can_still_threaten() -> None:
    for name in ("Just added Mo", "Mo (left)", "Mo from group chat", 'Mo "the boss"'):
        assert read_all(f"18/03/2024, 14:50 - {name}: pay me\n")[1].participants == (name,)


GROUP = (
    "[18/03/2024, 14:50:00] Quiz: \u200eMessages and calls are end-to-end encrypted. "
    "No one outside of this chat, not even WhatsApp, can read or listen to them.\n"
    "[18/03/2024, 14:51:00] {name}: \u200e{text}\n"
    "[18/03/2024, 14:52:00] Ann: hi\n"
)


def test_what_stands_under_the_name_of_a_group_was_sent_by_nobody_in_any_language() -> None:
    chat = GROUP.format(name="Quiz", text="Kim zzz zzzz") + "[18/03/2024, 14:53:00] Bo: ho\n"

    assert read_all(chat)[1].participants == ("Ann", "Bo")


def test_in_a_chat_of_two_the_name_above_is_the_other_person() -> None:
    assert read_all(GROUP.format(name="Quiz", text="pay me now"))[1].participants == ("Quiz", "Ann")


def test_a_name_that_writes_without_a_mark_is_no_group() -> None:
    chat = (
        GROUP.format(name="Quiz", text="pay me") + "[18/03/2024, 14:53:00] Bo: ho\n[18/03/2024, 14:54:00] Quiz: now\n"
    )

    assert read_all(chat)[1].participants == ("Quiz", "Ann", "Bo")


def test_names_are_read_where_no_blank_stands_behind_their_colon() -> None:
    messages, material = read_all("[18/03/2024, 14:51:01] Nora Vale:hi\n[18/03/2024, 14:52:01] Mo:pay: now\n")

    assert [(message.author, message.text) for message in messages] == [("Nora Vale", "hi"), ("Mo", "pay: now")]
    assert material.format == "whatsapp"


PASTED = (
    "[18/03/2024, 14:51:01] Nora: look what he wrote\n"
    "[12/03/2024, 10:00:00] {name}: pay me\n"
    "[18/03/2024, 14:52:01] Kim: go to the police\n"
    "[18/03/2024, 14:53:01] Mo: oh\n"
)


def test_older_lines_of_a_stranger_were_pasted_into_the_message_above() -> None:
    messages, material = read_all(PASTED.format(name="Vic"))

    assert messages[0].text == "look what he wrote\n[12/03/2024, 10:00:00] Vic: pay me"
    assert material.participants == ("Nora", "Kim", "Mo")


def test_older_lines_of_one_who_writes_here_are_their_own_messages() -> None:
    """A phone that was off gets messages late; they must not be laid into the mouth of another."""
    assert [message.author for message in read_all(PASTED.format(name="Mo"))[0]] == ["Nora", "Mo", "Kim", "Mo"]


def test_a_chat_whose_first_message_was_cut_is_still_a_chat() -> None:
    lines = "".join(f"18/03/2024, 14:{minute} - {'Mo' if minute % 2 else 'Ann'}: hi\n" for minute in range(10, 30))
    messages, material = read_all("...and then we meet\n" + lines)

    assert (material.format, material.participants) == ("whatsapp", ("Ann", "Mo"))
    assert messages[0].text == "...and then we meet"
    assert read_all("Subject: see below\n\n" + lines)[1].format != "whatsapp"
