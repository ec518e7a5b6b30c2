"""What must hold for any bytes at all."""

import io

from bellrock.details import find
from bellrock.read import read
from bellrock.read.normalise import normalise
from bellrock.records.errors import Unreadable
from bellrock.records.material import Material
from bellrock.records.message import Message


def keep_promises(given: bytes) -> None:
    """Read, normalise and extract; raise when a promise is broken.

    Nothing but Unreadable is raised, a Material comes last, messages are numbered from 0,
    normalising twice is normalising once, and every detail quotes the original letter for letter.
    """
    try:
        parts = list(read("-", io.BytesIO(given)))
    except Unreadable:
        return
    assert isinstance(parts[-1], Material)
    for index, part in enumerate(parts[:-1]):
        assert isinstance(part, Message)
        assert part.index == index
        shadow = normalise(part.text)
        assert normalise(shadow.text).text == shadow.text
        assert len(shadow.starts) == len(shadow.text) == len(shadow.ends)
        for detail in find(part):
            quote = detail.quote
            assert part.text[quote.start : quote.end] == quote.text
            assert quote.message == index
