"""The sizes at which reading stops; every reader is fed by strangers."""

MIB = 1024 * 1024

PLAIN = 256 * MIB
"""A mail, text or chat that is not in a zip."""

ONE_TEXT = 64 * MIB
"""A text or mail that has to be held as a whole."""

ZIP = 2048 * MIB
"""A zip: its pictures are never unpacked, so the size of the zip itself matters little."""

ZIP_ENTRIES = 20_000
ZIP_DIRECTORY = 16 * MIB
UNPACKED = 256 * MIB
"""All that is unpacked from one input: from a zip, the zips in it, what is attached to its mails."""

HANDED_BACK = 3
"""Containers, one inside the other, out of which a file is handed back to the readers."""

INNER_ZIP = 32 * MIB
RATIO = 200
RATIO_FROM = 10 * MIB
"""Deflate reaches 1028:1 on zeros; chats stay near 10:1."""

MESSAGE = 4_000_000
"""Letters of one chat message."""

JSON_VALUE = 8_000_000
"""Letters of one value in a JSON file, such as one message with all that hangs on it."""

EXPORT = 2048 * MIB
"""An export that is read through a window."""

HEARD = 400_000
"""Letters of one message in which a threat is looked for; recognise/listen.py reads no more."""

PART = 16 * MIB
"""Bytes of one part of a mail that are looked at, its packing undone."""

WORDS = 2 * MIB
"""Bytes of one text in a mail that are read; five times what is heard, and more than any newsletter."""

HEADERS = 5_000
"""Headers of a mail or a part; the longest real mails have some two hundred."""

PEOPLE = 5_000
"""Participants that are kept by name."""

CONVERSATIONS = 5_000
PEOPLE_OF_ONE = 50
"""Participants that are named for one of several conversations."""

IDENTITIES = 5_000

PEOPLE_COUNTED = 2_000_000
DEPTH = 20
PARTS = 1_000
"""Parts of a mail, one inside the other and in all."""

ATTACHED_TEXT = MIB
HEADER = 65_536
"""Letters of one header of a mail that are looked at."""

UNREAD = 50
SNIFF = 65_536
