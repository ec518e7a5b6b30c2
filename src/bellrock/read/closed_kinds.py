"""Kinds of files that are known by their first bytes and not read: what to do with each."""

_PICTURE = ""
_PACKED = "It is packed. Unpack it first, and try the file inside."
_KINDS = (
    (0, b"\x89PNG", _PICTURE),
    (0, b"\xff\xd8\xff", _PICTURE),
    (0, b"GIF8", _PICTURE),
    (4, b"ftyp", _PICTURE),
    (8, b"WEBP", _PICTURE),
    (0, b"Rar!", _PACKED),
    (0, b"7z\xbc\xaf", _PACKED),
)


def what_to_do(head: bytes) -> str | None:
    """What to do with a file that begins so, a sentence or nothing to add; None where it may be read."""
    return next((how for at, magic, how in _KINDS if head.startswith(magic, at)), None)
