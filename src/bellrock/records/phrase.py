"""A phrase: words for the person that belong to an id elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """The `title` and `text` that a page shows for `id`; `{value}` in the text is filled by the page."""

    id: str
    title: str
    text: str

    def filled(self, value: str) -> "Phrase":
        """The phrase with what was found in its place."""
        return Phrase(self.id, self.title.replace("{value}", value), self.text.replace("{value}", value))
