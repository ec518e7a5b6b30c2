"""The page says where nothing real was measured, in every language and for every chat."""

import io

import pytest

from bellrock.content.phrases import load_mail_check_phrases
from bellrock.jobs.check import check, tools
from bellrock.records.situation import Situation

CHAT = "[13/06/2026, 21:25:15] Kim: pay me 200 gbp or i send it to all your followers\n"


def caveats(words: str) -> dict[str, str]:
    case = check("-", io.BytesIO(words.encode()), Situation(), tools())
    return {found.id: found.ours for found in case.checks}


def test_a_chat_is_guidance_that_was_not_measured_on_real_chats() -> None:
    assert "not-measured-in-chats" in caveats(CHAT * 2)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Wyślę twoje nagranie do wszystkich znajomych, jeśli nie zapłacisz 1000 zł do jutra wieczorem.", "Polish"),
        ("Je vais envoyer la vidéo à tous tes contacts si tu ne paies pas 300 euros dans les 24 heures.", "French"),
        ("Dit is een gewone brief over de vergadering van morgen, en niemand hoeft iets te betalen.", "Dutch"),
    ],
)
def test_a_language_without_real_threats_is_named_whatever_the_answer(words: str, name: str) -> None:
    assert caveats(words)["not-measured-in-language"] == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("돈을 지금 입금하지 않으면 친구에게 이 영상을 보내겠다", "Korean"),
        ("ถ้าคุณไม่โอนเงิน ฉันจะส่งรูปให้เพื่อนของคุณทุกคน", "Thai"),
        ("Αν δεν πληρωσεις θα στειλω τις φωτογραφιες σε ολους τους φιλους σου", "Greek"),
    ],
)
def test_who_pastes_a_language_that_we_cannot_read_well_is_told_so(words: str, name: str) -> None:
    assert caveats(words)["language-not-read"] == name


def test_an_english_mail_needs_no_caveat() -> None:
    mail = b"From: a@example.org\nMessage-ID: <1@example.org>\nDate: Mon, 4 May 2026 10:00:00 +0000\n\n"
    words = b"I recorded you through your webcam. Send 900 USD in bitcoin or I send the video to all your contacts.\n"

    case = check("x.eml", io.BytesIO(mail + words), Situation(), tools())

    assert not [found for found in case.checks if found.id.startswith(("not-measured", "language"))]


def test_every_check_has_its_words() -> None:
    phrases = load_mail_check_phrases()
    expected = {
        "own-address",
        "sender-refused",
        "sender-proved",
        "other-reply",
        "password-shown",
        "known-campaign",
        "recovery-offer",
    }
    expected |= {"wallet-seen", "wallet-not-seen", "not-measured-in-chats", "not-measured-in-language"}
    expected |= {"language-not-known", "language-not-read", "sender-not-known"}

    assert set(phrases) == expected
