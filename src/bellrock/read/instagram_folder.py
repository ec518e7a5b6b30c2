"""The username of the other person, which Instagram's export gives in the name of a thread's folder alone."""

from bellrock.read.tally import Tally
from bellrock.records.material import Identity, IdentityKind
from bellrock.records.pattern import regex

_OF_A_PERSON = regex(r"([A-Za-z0-9._]{1,30})_\d{5,20}")
_NO_NAME = "instagramuser"
_WHERE = "the folder's name"


def identify(folder: str, tally: Tally) -> None:
    """Note the username, and the link that the app makes of it; a deleted account has none."""
    person = _OF_A_PERSON.fullmatch(folder)
    if person and person[1] != _NO_NAME:
        link = f"https://www.instagram.com/{person[1]}"
        tally.conversations.identify(Identity(folder, IdentityKind.USERNAME, person[1], _WHERE))
        tally.conversations.identify(Identity(folder, IdentityKind.PROFILE_LINK, link, _WHERE, derived=True))
