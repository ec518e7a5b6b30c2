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
    if shown is not None:
        sights = sights.most(Sights(links=links_in(shown)))
    drawn = drawn_in(words) or (shown is not None and drawn_by(source))
    sights = sights.most(Sights(unknown=int(drawn)))
    if shown is not None and packed_in_comments(source):
        sights = sights.most(Sights(unknown=1))
    return sights.most(Sights(chats=int(chat), unknown=int(maybe and not chat)))


def too_long(text: str) -> bool:
    """True where the end of a text is never heard: whoever listens for a threat reads the first part."""
    return len(text) > limits.HEARD
