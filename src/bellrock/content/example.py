"""The invented, harmless example that anybody can try before they trust us with their own words."""

from bellrock.content.folder import CONTENT, bytes_of


def load_example() -> bytes:
    """The bytes of an invented mail: the threat and the demand only, reserved names, a published test wallet."""
    return bytes_of(CONTENT, "example.eml")
