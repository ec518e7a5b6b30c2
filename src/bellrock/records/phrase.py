"""A phrase: words for the person that belong to an id elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """The `title` and `text` that a page shows for `id`; they have no gaps, since what was found stands beside them."""

    id: str
    title: str
    text: str
