"""A phone of any country writes the day in its own way, and the day that is read is the one that was meant."""

import time

import pytest

from bellrock.read.whatsapp.stamp import stamp_of
from tests.fakes.reading import iso, read_all


def when(stamp: str, later: str) -> tuple[str | None, str | None]:
    messages, material = read_all(f"{stamp}Ann: pay 200 GBP\n{later}Bo: no\n", "chat.txt")
    assert [(message.author, message.text) for message in messages] == [("Ann", "pay 200 GBP"), ("Bo", "no")]
    return iso(material)


@pytest.mark.parametrize(
    ("stamp", "later"),
    [
        ("[2024/2/28 14:56:00] ", "[2024/3/5 09:05:00] "),
        ("2024. 2. 28. 오후 2:56 - ", "2024. 3. 5. 오전 9:05 - "),
        ("28/2/2567 14:56 - ", "5/3/2567 09:05 - "),
        ("28/2/67 14:56 - ", "5/3/67 09:05 - "),
        ("[2/28/2567 BE, 14:56:00] ", "[3/5/2567 BE, 09:05:00] "),
        ("28 ก.พ. 2567 14:56 น. - ", "5 มี.ค. 2567 09:05 น. - "),
        ("[2/28/R6, 14:56:00] ", "[3/5/R6, 09:05:00] "),
        ("令和6年2月28日 14:56 - ", "令和6年3月5日 9:05 - "),
        ("113/2/28 下午2:56 - ", "113/3/5 上午9:05 - "),
        ("۱۴۰۲/۱۲/۹،\u200f ۱۴:۵۶ - ", "۱۴۰۲/۱۲/۱۵،\u200f ۹:۰۵ - "),
    ],
)
def test_a_year_of_another_calendar_is_told_in_the_common_one(stamp: str, later: str) -> None:
    assert when(stamp, later) == ("2024-02-28T14:56:00", "2024-03-05T09:05:00")


@pytest.mark.parametrize(
    ("stamp", "later"),
    [
        ("28/2/24, 2:56 de la tarde - ", "5/3/24, 9:05 de la mañana - "),
        ("28.2.2024, 2:56 אחה״צ - ", "5.3.2024, 9:05 לפנה״צ - "),
        ("२८/२/२४, २:५६ म.उ. - ", "५/३/२४, ९:०५ म.पू. - "),
        ("28/2/24, பிற்பகல் 2:56 - ", "5/3/24, முற்பகல் 9:05 - "),
        ("28.02.24 г., 2:56 сл.об. - ", "05.03.24 г., 9:05 пр.об. - "),
        ("28.02.2024, 2:56 po poł. - ", "05.03.2024, 9:05 rano - "),
        ("28 de feb. de 2024, 2:56 p. m. - ", "5 de mar. de 2024, 9:05 a. m. - "),
        ("14:56, 28/02/2024 - ", "09:05, 05/03/2024 - "),
        ("14:56 28/2/24 - ", "09:05 5/3/24 - "),
        ("14:56, 28 Feb 2024 - ", "09:05, 5 Mar 2024 - "),
        ("28 February 2024, 14:56 - ", "5 March 2024, 09:05 - "),
        ("Wednesday, 28 February 2024 14:56 - ", "Tuesday, 5 March 2024 09:05 - "),
        ("February 28, 2024, 2:56 PM - ", "March 5, 2024, 9:05 AM - "),
        ("2024 m. vasario 28 d. 14:56 - ", "2024 m. kovo 5 d. 09:05 - "),
        ("14:56 28 thg 2, 2024 - ", "09:05 5 thg 3, 2024 - "),
        ("24. 2. 28. 오후 2:56 - ", "24. 3. 5. 오전 9:05 - "),
        ("28.2.2024, 2:56 ip. - ", "5.3.2024, 9:05 ap. - "),
        ("28 בפבר׳ 2024, 14:56 - ", "5 במרץ 2024, 9:05 - "),
        ("28.02.24 г., 14:56 ч. - ", "05.03.24 г., 9:05 ч. - "),
    ],
)
def test_words_in_a_stamp_are_understood_in_the_language_of_the_phone(stamp: str, later: str) -> None:
    assert when(stamp, later) == ("2024-02-28T14:56:00", "2024-03-05T09:05:00")


def test_a_night_is_late_before_midnight_and_early_behind_it() -> None:
    assert when("28/2/24, 9:30 de la noche - ", "29/2/24, 12:10 de la noche - ") == (
        "2024-02-28T21:30:00",
        "2024-02-29T00:10:00",
    )
    assert when("28.02.2024, 11:56 w nocy - ", "05.03.2024, 2:05 w nocy - ") == (
        "2024-02-28T23:56:00",
        "2024-03-05T02:05:00",
    )


def test_a_day_of_the_islamic_calendar_is_kept_as_written_and_not_converted() -> None:
    """Its months begin with the moon that was seen; a day that is one off does harm in a report."""
    assert when("١٨‏/٨‏/١٤٤٥ هـ، ٢:٥٦ م - ", "٢١‏/٨‏/١٤٤٥ هـ، ٩:٠٥ ص - ") == (None, None)


def test_a_year_that_is_not_written_is_not_made_up() -> None:
    assert when("28 Feb 14:56 - ", "5 Mar 09:05 - ") == (None, None)


def test_a_month_whose_name_means_two_months_is_not_guessed() -> None:
    """Listopad is November in Poland and October in Croatia."""
    assert when("28 listopad 2024, 14:56 - ", "29 listopad 2024, 9:05 - ") == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "12 people at 10:30 - we met",
        "At 10:30 18 Mar - we met",
        "March was fine at 10:30 - Ann: yes",
        "10:30 - Ann: hi",
    ],
)
def test_a_sentence_that_begins_with_a_clock_or_a_month_is_no_stamp(line: str) -> None:
    assert stamp_of(line) is None


@pytest.mark.parametrize("unit", ["1 ", "a ", "12:30 ", "Mar ", "[", "1/1/20, ", "年", "๑", "- "])
def test_a_line_that_nearly_is_a_stamp_is_read_at_once(unit: str) -> None:
    for line in ("12:30 " + unit * 100_000, "Mar " + unit * 100_000, "[" + unit * 100_000 + "]"):
        before = time.process_time()
        stamp_of(line)
        assert time.process_time() - before < 0.1
