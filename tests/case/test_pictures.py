"""A picture is opened only for its words, only where the person says what it shows, and never an intimate one."""

import io
from pathlib import Path

import pytest

from bellrock.jobs.check import check, tools
from bellrock.records.case import Shows, Wants
from bellrock.records.errors import PictureIntimate, PictureNotSaid, PictureProfileYoung
from bellrock.records.situation import Situation

PICTURES = [b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\0\0\0\x18ftypheic", b"RIFF\0\0\0\0WEBPVP8 "]
ADULT, CHILD = Situation(age="25_plus", age_in_picture="18_24"), Situation(age="16_17")
NOT_SAID, WAS_A_CHILD = Situation(), Situation(age="25_plus", age_in_picture="16_17")


@pytest.mark.parametrize("head", PICTURES)
@pytest.mark.parametrize("situation", [ADULT, CHILD, NOT_SAID, WAS_A_CHILD])
def test_a_picture_of_which_nothing_is_said_stays_closed_and_the_person_is_asked(
    head: bytes, situation: Situation
) -> None:
    with pytest.raises(PictureNotSaid, match="What does it show"):
        check("a", io.BytesIO(head + bytes(99)), situation, tools())


@pytest.mark.parametrize("head", PICTURES)
@pytest.mark.parametrize("situation", [ADULT, CHILD, NOT_SAID, WAS_A_CHILD])
def test_an_intimate_picture_is_never_opened_at_any_age(head: bytes, situation: Situation) -> None:
    with pytest.raises(PictureIntimate, match="Send it to nobody"):
        check("a", io.BytesIO(head + bytes(99)), situation, tools(), wants=Wants(shows=Shows.INTIMATE))


@pytest.mark.parametrize("situation", [CHILD, NOT_SAID, WAS_A_CHILD, Situation(age="25_plus")])
def test_a_profile_is_read_only_where_both_ages_are_18_or_over(situation: Situation) -> None:
    with pytest.raises(PictureProfileYoung, match="Write down the name"):
        check("a", io.BytesIO(PICTURES[0] + bytes(99)), situation, tools(), wants=Wants(shows=Shows.PROFILE))


def test_nothing_else_is_asked_what_it_shows(tmp_path: Path) -> None:
    assert check("-", io.BytesIO(b"See you at nine"), CHILD, tools()).material.format == "text"
