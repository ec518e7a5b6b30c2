"""One look at a text, for all that may be more than plain words."""

from bellrock.read import limits
from bellrock.read.drawn import drawn_by, drawn_in
from bellrock.read.fetched import fetched_by, links_in
from bellrock.read.packed import packed_in, packed_in_comments, unfolded
from bellrock.read.sights import Sights
from bellrock.read.transcript import holds_chat


def look_at(source: str, shown: str | None = None) -> Sights:
    """What this text holds beside its words; `shown` is what a person sees of a page, where it is one."""
    words = source if shown is None else shown
    chat, maybe = holds_chat(words)
    sights = fetched_by(unfolded(source)).most(packed_in(words))
    unclear = (maybe and not chat) or drawn_in(words)
    links = 0
    if shown is not None:
        links = links_in(shown)
        unclear = unclear or drawn_by(source) or packed_in_comments(source)
    return sights.most(Sights(links=links, unknown=int(unclear), chats=int(chat)))


def too_long(text: str) -> bool:
    """True where the end of a text is never heard: whoever listens for a threat reads the first part."""
    return len(text) > limits.HEARD
