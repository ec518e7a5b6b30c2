"""The first and the last time of an export in which some times have a zone and some have none."""

import pytest

from tests.fakes.reading import iso, read_all
from tests.read.exports.written import meta_row, meta_thread, zipped

THREAD = "your_instagram_activity/messages/inbox/mo.x_7654321/message_1.json"
AT_NOON = 1_710_244_800  # 12 March 2024, 12:00 UTC
A_DAY = 86_400


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [
        ((0,), None, None),
        ((-2, 2), "2024-03-10T12:00:00Z", "2024-03-14T12:00:00Z"),
        ((2,), "2024-03-12T14:05:00", "2024-03-14T12:00:00Z"),
        ((-2,), "2024-03-10T12:00:00Z", "2024-03-12T14:05:00"),
    ],
)
def test_a_clock_without_a_zone_is_first_or_last_only_where_it_is_so_in_every_zone(
    days: tuple[int, ...], first: str | None, last: str | None
) -> None:
    rows = [meta_row("Mo", AT_NOON + day * A_DAY, "hi") for day in days]
    export = zipped({"chat.txt": "[2024-03-12, 14:05:00] A: hi\n", THREAD: meta_thread(rows, "Mo")})

    _, material = read_all(export, "both.zip")

    assert material.messages == len(days) + 1
    assert iso(material) == (first, last)
