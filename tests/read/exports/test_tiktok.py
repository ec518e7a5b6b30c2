"""TikTok's download: every chat by the username of the other person, in both spellings of its keys."""

import pytest

from bellrock.records.material import IdentityKind
from tests.fakes.reading import iso, read_all
from tests.read.exports.written import THREAT, zipped
from tests.read.exports.written_apps import tiktok, tok

ROWS = [tok("mo.x", "2024-03-12 14:05:00", THREAT), tok("ann", "2024-03-12 14:04:00", "hi")]


@pytest.mark.parametrize(
    ("root", "inner"),
    [
        ("Direct Message", "Direct Messages"),
        ("Direct Messages", "Chat History"),
        ("Direct Messages", "Direct Messages"),
    ],
)
def test_the_chats_are_found_in_every_spelling_and_come_out_the_oldest_first(root: str, inner: str) -> None:
    messages, material = read_all(tiktok({"mo.x": ROWS, "jo": [ROWS[1]]}, root, inner), "user_data_tiktok.json")

    assert [(message.author, message.text) for message in messages] == [("ann", "hi"), ("mo.x", THREAT), ("ann", "hi")]
    assert [(each.title, each.messages) for each in material.conversations] == [("mo.x", 2), ("jo", 1)]
    assert material.format == "tiktok"


def test_the_username_is_known_and_the_page_made_of_it_is_called_made() -> None:
    found = read_all(tiktok({"mo.x": ROWS}), "user_data.json")[1].identities

    assert [(each.kind, each.value, each.derived) for each in found] == [
        (IdentityKind.USERNAME, "mo.x", False),
        (IdentityKind.PROFILE_LINK, "https://www.tiktok.com/@mo.x", True),
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2024-03-12 14:05:00", "2024-03-12T14:05:00"),
        ("2024-03-12 14:05:00 UTC", "2024-03-12T14:05:00Z"),
        ("2024-03-12T14:05:00", "2024-03-12T14:05:00"),
        ("2024-03-12T14:05:00Z", "2024-03-12T14:05:00Z"),
        (1710252300, "2024-03-12T14:05:00Z"),
        ("1710252300000", "2024-03-12T14:05:00Z"),
        ("yesterday", None),
    ],
)
def test_a_zone_is_said_only_where_one_is_written(written: object, read: str | None) -> None:
    assert iso(read_all(tiktok({"mo.x": [tok("mo.x", written, "hi")]}), "user_data.json")[1])[0] == read


def test_years_of_watching_before_the_chats_are_passed_over() -> None:
    export = zipped({"TikTok/user_data_tiktok.json": tiktok({"mo.x": ROWS}, ahead=100_000)})

    messages, material = read_all(export, "tiktok.zip")

    assert [message.text for message in messages] == ["hi", THREAT]
    assert material.unread == ()
