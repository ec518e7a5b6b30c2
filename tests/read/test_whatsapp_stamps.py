"""Every way in which a phone writes a date is read, and a date that cannot be told is not made up."""

import time

import pytest

from bellrock.read.whatsapp.stamp import Stamps, stamp_of
from tests.fakes.reading import iso, read_all

THIRTEENTH = "2018-06-13T21:25:00"


@pytest.mark.parametrize(
    ("stamp", "when"),
    [
        ("6/13/18, 1:55 p.m. - ", "2018-06-13T13:55:00"),
        ("13-06-2018, 01.55 PM - ", "2018-06-13T13:55:00"),
        ("13.06.18 21.25.15: ", "2018-06-13T21:25:15"),
        ("[06.13.18 21:25:15] ", "2018-06-13T21:25:15"),
        ("13.6.2018 klo 21.25.15 - ", "2018-06-13T21:25:15"),
        ("3.6.2018 klo 21.25 - ", "2018-06-03T21:25:00"),
        ("13. 6. 2018. 21:25:15 - ", "2018-06-13T21:25:15"),
        ("[6/13/18 1:55:00 p.\u00a0m.] ", "2018-06-13T13:55:00"),
        ("[6/13/18, 1:55:00\u202fPM] ", "2018-06-13T13:55:00"),
        ("[2018/06/13, 21:25:15] ", "2018-06-13T21:25:15"),
        ("[2018/06/07, 21:25:15] ", "2018-06-07T21:25:15"),
        ("[06/2018/13, 21:25:15] ", "2018-06-13T21:25:15"),
        ("[13.01.18, 11:53:57] ", "2018-01-13T11:53:57"),
        ("[17.9.2019, 16:37:47] ", "2019-09-17T16:37:47"),
        ("13/6/18, 21:25 - ", THIRTEENTH),
        ("06/13/18, 8:30:52 AM \u2013 ", "2018-06-13T08:30:52"),
        ("13/06/2018, 11:25 a. m. - ", "2018-06-13T11:25:00"),
        ("13/06/2018, 00:08 a. m. - ", "2018-06-13T00:08:00"),
        ("13/06/2018, 12:08 a.m. - ", "2018-06-13T00:08:00"),
        ("13/06/2018, 12:08 p.m. - ", "2018-06-13T12:08:00"),
        ("[2018-06-13, 12:00:01] ", "2018-06-13T12:00:01"),
        ("[13/06/18 21:25] ", THIRTEENTH),
        (
            "\u0662\u0664\u200f/\u0664\u200f/\u0662\u0660\u0662\u0662\u060c \u0662:\u0660\u0667 \u0645 - ",
            "2022-04-24T14:07:00",
        ),
        (
            "\u0663\u200f/\u0664\u200f/\u0662\u0660\u0662\u0662\u060c \u0662:\u0660\u0667 \u0635 - ",
            "2022-04-03T02:07:00",
        ),
        ("\u200e[13/06/2018, 21:25:00] ", THIRTEENTH),
        ("13/06/2018 à 21:25 - ", THIRTEENTH),
        ("13.06.18, 21:25 - ", THIRTEENTH),
        ("2018. 6. 13. 오후 9:25 - ", THIRTEENTH),
        ("2018/6/13 下午9:25 - ", THIRTEENTH),
        ("[21:25, 13/06/2018] ", THIRTEENTH),
    ],
)
def test_a_stamp_of_any_phone_gives_its_time(stamp: str, when: str) -> None:
    messages, material = read_all(f"{stamp}Ann: pay 200 GBP\n{stamp}Bo: no\n", "chat.txt")

    assert material.format == "whatsapp"
    assert [(message.author, message.text) for message in messages] == [("Ann", "pay 200 GBP"), ("Bo", "no")]
    assert iso(material) == (when, when)
    assert messages[0].sent is not None
    assert messages[0].sent.raw in stamp.replace("\u200e", "")


def test_a_message_copied_out_of_a_chat_has_a_day_but_no_year() -> None:
    messages, material = read_all("[13/06, 21:25] Ann: pay 200 GBP\n[13/06, 21:26] Bo: no")

    assert material.participants == ("Ann", "Bo")
    assert iso(material) == (None, None)
    assert messages[0].sent is not None
    assert messages[0].sent.when is None


def test_a_number_over_twelve_later_in_the_chat_settles_the_day_of_all() -> None:
    assert iso(read_all("2/11/19, 14:18 - Ann: a\n2/13/19, 14:18 - Ann: b\n")[1])[0] == "2019-02-11T14:18:00"
    assert iso(read_all("2/11/19, 14:18 - Ann: a\n13/11/19, 14:18 - Ann: b\n")[1])[0] == "2019-11-02T14:18:00"


def test_a_chat_that_would_run_backwards_in_one_order_is_in_the_other() -> None:
    assert iso(read_all("3/1/19, 10:00 - Ann: a\n2/2/19, 10:00 - Ann: b\n")[1]) == (
        "2019-01-03T10:00:00",
        "2019-02-02T10:00:00",
    )
    assert iso(read_all("1/3/19, 10:00 - Ann: a\n2/2/19, 10:00 - Ann: b\n")[1]) == (
        "2019-01-03T10:00:00",
        "2019-02-02T10:00:00",
    )


@pytest.mark.parametrize(
    "chat",
    [
        "2/11/19, 14:18 - Ann: a\n10/11/19, 14:18 - Ann: b\n2/11/19, 14:19 - Ann: c\n",
        "[12/06/2024, 9:34:05 PM] Ann: a\n[12/06/2024, 9:35:10 PM] Bo: b\n",
        "2/11/19, 14:18 - Ann: a\n11/11/19, 14:18 - Ann: b\n",
    ],
)
def test_a_day_that_cannot_be_told_from_a_month_is_not_guessed(chat: str) -> None:
    messages, material = read_all(chat)

    assert iso(material) == (None, None)
    assert messages[0].sent is not None
    assert messages[0].sent.raw


def test_a_phone_whose_language_was_changed_writes_both_orders_in_one_chat() -> None:
    chat = "2/20/19, 10:00 - Ann: a\n3/1/19, 10:00 - Ann: b\n20.04.19, 10:00 - Ann: c\n01.05.19, 10:00 - Ann: d\n"
    messages, material = read_all(chat)

    assert [message.sent and message.sent.iso() for message in messages] == [
        "2019-02-20T10:00:00",
        "2019-03-01T10:00:00",
        "2019-04-20T10:00:00",
        "2019-05-01T10:00:00",
    ]
    assert iso(material) == ("2019-02-20T10:00:00", "2019-05-01T10:00:00")


def test_one_separator_with_both_orders_is_read_on_each_side_of_the_change() -> None:
    days = ("20/2/19", "1/3/19", "25/3/19", "4/26/19", "5/1/19")
    chat = "".join(f"{day}, 10:00 - Ann: hi\n" for day in days)

    assert [message.sent and message.sent.iso() for message in read_all(chat)[0]] == [
        "2019-02-20T10:00:00",
        "2019-03-01T10:00:00",
        "2019-03-25T10:00:00",
        "2019-04-26T10:00:00",
        "2019-05-01T10:00:00",
    ]


def test_the_earliest_time_is_the_first_wherever_it_stands() -> None:
    chat = "20/02/2019, 10:00 - Ann: late\n15/01/2019, 10:00 - Ann: early\n"

    assert iso(read_all(chat)[1]) == ("2019-01-15T10:00:00", "2019-02-20T10:00:00")


@pytest.mark.parametrize(
    "line",
    [
        "99/99/99, 10:00 - Ann: hi",
        "31/02/19, 10:00 - Ann: hi",
        "13/06/18, 25:00 - Ann: hi",
        "2/11/19: Arrival",
        "1.2.3 Ann: hi",
    ],
)
def test_what_can_be_no_date_is_no_stamp(line: str) -> None:
    assert read_all(line)[1].format == "text"


def test_a_programs_log_is_no_chat() -> None:
    assert read_all("[2020-01-01 12:00:01] ERROR: disk is full\n[2020-01-01 12:00:02] INFO: done\n")[1].format == "text"


def test_a_stamp_like_the_one_before_it_is_read_as_if_it_stood_alone() -> None:
    stamp = "12/03/2024, 14:05 -"
    bracket = "[12.03.24, 14:05:06]"
    lines = [f"{stamp} Mo: hi", f"{stamp} Mo: hi", f"{stamp}", f"{stamp}Mo", f"{stamp}  Mo", f"{stamp} \u200eMo"]
    lines += [f"{bracket} Mo: hi", f"{bracket} Mo: hi", f"{bracket}  Mo", f"{bracket}", f"{bracket}Mo", f"{stamp} Mo"]
    for order in (lines, lines[::-1], [lines[2], lines[3]]):
        stamps = Stamps()
        assert [stamps.of(line) for line in order] == [stamp_of(line) for line in order]


def test_a_line_of_marks_and_blanks_is_read_at_once_and_is_no_stamp() -> None:
    for line in ("1/1/20," + "\u200e" * 200_000 + "x", "1/1/20" + " " * 200_000 + "\u200e" * 200_000 + "x"):
        before = time.process_time()
        assert stamp_of(line) is None
        assert time.process_time() - before < 0.1
