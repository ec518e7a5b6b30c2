"""A text as it is: pasted words, or a .txt file."""

from bellrock.read import plain
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.records.material import Channel

READER = Reader(
    format="text",
    title="Words",
    channel=Channel.TEXT,
    sure=lambda _: Sure.ELSE,
    messages=plain.messages,
    tested=Tested.REAL,
    reads="pasted words and text files, letter for letter, as one message",
    misses="who said what, and when",
    endings=(".txt",),
)
