"""A text that an old program saved is read in its own letters, and it is said that they were guessed."""

import pytest

from tests.fakes.reading import read_all
from tests.read.mails import HEAD, parts

WORDS = {
    "cp1250": "Nagrałem cię przez kamerę. Wyślij 450 zł, albo wyślę nagranie.",
    "iso8859_2": "Nagrałem cię przez kamerę. Wyślij 450 zł, albo wyślę źle.",
    "cp1251": "Я записал тебя. Отправь 450 рублей, или видео увидят все.",
    "koi8_r": "Я записал тебя. Отправь 450 рублей, или видео увидят все.",
    "cp1253": "Σε κατέγραψα. Στείλε 450 ευρώ.",
    "cp1254": "Seni kaydettim. Paranı gönder, yoksa ailene göndereceğim.",
    "cp1255": "הקלטתי אותך. שלח 450 שקל.",
    "cp1256": "سجلتك بالكاميرا. ارسل 450 دولار.",
    "cp1257": "Įrašiau tave. Siųsk 450 eurų, arba išsiųsiu šeimai.",
    "cp874": "ฉันอัดวิดีโอของคุณไว้ ส่งเงินมา 450 บาท",
    "cp932": "あなたのビデオを録画しました。お金を送ってください。",
    "euc_jp": "あなたのビデオを録画しました。お金を送ってください。",
    "iso2022_jp": "あなたのビデオを録画しました。",
    "gb18030": "我录了你的视频，二十四小时内付款，否则我把视频发给你的家人。",
    "big5": "我錄了你的影片，二十四小時內付款，否則我把影片發給你的家人。",
    "cp949": "당신의 영상을 녹화했습니다. 돈을 보내지 않으면 가족에게 보냅니다.",
    "cp1252": "Ich habe dich über deine Webcam aufgenommen. Überweise 450 €.",
}


@pytest.mark.parametrize("code", WORDS)
def test_the_letters_of_an_old_code_are_read_as_they_were_meant(code: str) -> None:
    for text in (WORDS[code], f"18/03/2024, 14:51 - Mo: {WORDS[code]}\n18/03/2024, 14:52 - Ann: no\n"):
        messages, material = read_all(text.encode(code))

        assert WORDS[code] in messages[0].text
        assert [unread.part for unread in material.unread] == ["some letters"]


@pytest.mark.parametrize("code", [code for code in WORDS if code != "iso2022_jp"])
@pytest.mark.parametrize("named", ["", "klingon", "utf-8"])
def test_a_mail_whose_code_is_not_named_or_named_wrongly_is_read_as_it_was_meant(code: str, named: str) -> None:
    kind = f"Content-Type: text/plain; charset={named}\n" if named else ""

    messages, material = read_all(f"{HEAD}{kind}\n".encode() + WORDS[code].encode(code), "a.eml")

    assert messages[0].text == WORDS[code]
    assert material.unread


def test_a_mail_of_many_parts_in_old_codes_has_a_few_of_them_guessed_and_loses_none() -> None:
    many = parts(*["Content-Type: text/plain\n\n\x80 Pay now"] * 60).replace(b"\xc2\x80", b"\xcf\xf0\xe8\xe2\xe5\xf2")

    text = read_all(many, "a.eml")[0][0].text

    assert text.count("Привет Pay now") == 20
    assert text.count("Pay now") == 60


@pytest.mark.parametrize("text", ["I paid £450 — please help", "£5", "café £5", "5 € zahlen", "he said “pay” – now"])
def test_a_few_signs_of_money_and_dashes_in_an_old_code_stay_what_they_are(text: str) -> None:
    assert read_all(text.encode("cp1252"))[0][0].text == text


@pytest.mark.parametrize("text", ["Zoë: naïve 😀 ok", "Zoë: 5 £ is what it costs to get in \ufffd", "ł"])
def test_good_unicode_is_never_taken_for_an_old_code(text: str) -> None:
    assert read_all(text)[0][0].text == text


def test_one_broken_letter_in_unicode_changes_no_other() -> None:
    assert "Michał, Łucja, źle" in read_all("Michał, Łucja, źle ".encode() + b"\xe9 ok")[0][0].text
