"""Which pictures may be opened to read their words: what the person says of them decides, and both ages."""

from bellrock.records.case import Shows
from bellrock.records.errors import PictureIntimate, PictureNotSaid, PictureProfileYoung, Unreadable
from bellrock.records.situation import Situation


def why_closed(name: str, shows: Shows | None, situation: Situation) -> Unreadable | None:
    """Why a picture stays closed, as the error to raise; None where it may be read (DESIGN.md, safety rule 2)."""
    if shows is None:
        return PictureNotSaid(name)
    if shows is Shows.INTIMATE:
        return PictureIntimate(name)
    if shows is Shows.PROFILE and not situation.adult_now_and_then:
        return PictureProfileYoung(name)
    return None
