"""How many steps wait until it is known who does this, in words."""

from bellrock.web.words import say


def held_words(count: int) -> str:
    """How many steps wait; nothing where none does."""
    if count < 2:
        return say("1 step waits.") if count else ""
    return say("{count} steps wait.").replace("{count}", str(count))
