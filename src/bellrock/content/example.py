"""The invented, harmless example that anybody can try before they trust us with their own words."""

from importlib.resources import files


def load_example() -> bytes:
    """The bytes of an invented mail: the threat and the demand only, reserved names, a published test wallet."""
    return files("bellrock.content").joinpath("example.eml").read_bytes()
