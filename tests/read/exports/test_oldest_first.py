"""Whatever order an app writes in, a person reads a chat from its beginning."""

import pytest

from bellrock.read.json_values import since_1970, written_date
from bellrock.read.oldest_first import oldest_first


@pytest.mark.parametrize(
    ("times", "newest_first", "expected"),
    [
        ([1, 2, 3], False, "abc"),
        ([3, 2, 1], False, "cba"),
        ([2, 2, 1], False, "cba"),
        ([1, 3, 2], False, "acb"),
        ([1, 1, 2], True, "abc"),
        ([1, 1, 1], False, "abc"),
        ([1, 1, 1], True, "cba"),
        ([2, "?", 1], False, "abc"),
        ([2, "?", 1], True, "cba"),
        ([2, None, 1], True, "cba"),
        ([], True, ""),
    ],
)
def test_rows_come_out_by_their_times_and_those_of_one_second_as_they_were_sent(
    times: list[object], newest_first: bool, expected: str
) -> None:
    rows = list(zip("abc", times, strict=False))

    made = oldest_first(rows, lambda row: since_1970(row[1]), newest_first=newest_first)

    assert "".join(row[0] for row in made) == expected


def test_a_clock_without_a_zone_among_others_leaves_all_as_it_stands() -> None:
    rows = ["2024-03-12T10:00:00Z", "2024-03-12T09:00:00"]

    assert oldest_first(rows, lambda row: written_date(row, is_utc=False)) == rows
