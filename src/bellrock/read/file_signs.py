"""What bytes are, by the signs that files begin with and never by what they are called.

The signs are those that each format's own specification asks for.
"""

from enum import StrEnum


class FileKind(StrEnum):
    """What a file may show: a picture or a video, a sound, other files that it packs, a document with pictures."""

    PICTURE = "picture"
    SOUND = "sound"
    ARCHIVE = "archive"
    DOCUMENT = "document"


_SIGNS: tuple[tuple[int, bytes, FileKind], ...] = tuple(
    (at, sign, kind)
    for kind, signs in (
        (
            FileKind.PICTURE,
            (
                *((0, sign) for sign in (b"\xff\xd8\xff", b"\x89PNG", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*")),
                *((0, sign) for sign in (b"8BPS", b"\xff\x4f\xff\x51", b"\xff\x0a", b"icns", b"DDS ", b"v/1\x01")),
                *((0, sign) for sign in (b"\xd7\xcd\xc6\x9a", b"gimp xcf", b"\x00\x00\x01\x00", b"/* XPM */", b"FLIF")),
                *((4, sign) for sign in (b"ftyp", b"moov", b"mdat", b"wide", b"jP  ", b"JXL ", b"skip")),
                *((0, sign) for sign in (b"\x1a\x45\xdf\xa3", b"FLV\x01", b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3")),
                *((0, sign) for sign in (b"0&\xb2u\x8ef\xcf\x11", b"OggS", b"AT&TFORM", b"BPG\xfb")),
                *((8, sign) for sign in (b"WEBP", b"AVI ")),
                (40, b" EMF"),
            ),
        ),
        (
            FileKind.SOUND,
            (*((0, sign) for sign in (b"ID3", b"\xff\xfb", b"\xff\xf3", b"fLaC", b"#!AMR", b"MThd", b"caff")),),
        ),
        (
            FileKind.ARCHIVE,
            (
                *((0, sign) for sign in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"\x1f\x8b", b"\x1f\x9d")),
                *((0, sign) for sign in (b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"MSCF", b"LZIP")),
                *((0, sign) for sign in (b"\x04\x22\x4d\x18", b"!<arch>", b"xar!", b"BZh")),
                (257, b"ustar"),
            ),
        ),
        (
            FileKind.DOCUMENT,
            (
                *((0, sign) for sign in (b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"%!PS", b"\x78\x9f\x3e\x22")),
                *(
                    (0, sign)
                    for sign in (b"ITSF", b"\xffWPC", b"MZ\x90", b"\x7fELF", b"SQLite format", b"bplist", b"\xe4R\\{")
                ),
            ),
        ),
    )
    for at, sign in signs
)
_BY_PLACE = {place: tuple(sign for at, sign, _ in _SIGNS if at == place) for place in {at for at, _, _ in _SIGNS}}
_BLANKS = b" \t\r\n\x0b\x0c\xef\xbb\xbf"
_LEAD = 64
_REACH = 512
# Signs that no words hold by chance, so that they count wherever they stand.
_ANYWHERE = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n",
    b"\x00\x00\x00\x0cjP  ",
    b"WEBPVP8",
    b"ftypheic",
    b"ftypmif1",
    b"ftypavif",
)
_BITMAP_HEADS = frozenset((12, 40, 52, 56, 64, 108, 124))


def kind_of(raw: bytes) -> FileKind | None:
    """What the first bytes show this to be, blanks before them passed over; None where they are no such file."""
    head = raw[: _LEAD + _REACH]
    for start in {0, len(head) - len(head[:_LEAD].lstrip(_BLANKS) + head[_LEAD:])}:
        for at, signs in _BY_PLACE.items():
            if head.startswith(signs, start + at):
                return next(kind for place, sign, kind in _SIGNS if place == at and head.startswith(sign, start + at))
        if _is_bitmap(head[start:]):
            return FileKind.PICTURE
    return None


def _is_bitmap(head: bytes) -> bool:
    return head[:2] == b"BM" and head[6:10] == bytes(4) and int.from_bytes(head[14:18], "little") in _BITMAP_HEADS


def picture_inside(raw: bytes) -> bool:
    """True when the sign of a picture stands anywhere in these bytes."""
    return kind_of(raw) is FileKind.PICTURE or any(sign in raw for sign in _ANYWHERE)


# What real mails hold of control codes: blanks, page breaks and the escapes of Japanese letters.
CONTROLS = bytes(code for code in (*range(9), *range(14, 27), *range(28, 32), 127))
_FEW = 8


def is_binary(raw: bytes) -> bool:
    """True when these bytes hold more control codes than the odd stray ones that words hold."""
    return len(raw) - len(raw.translate(None, CONTROLS)) > _FEW
