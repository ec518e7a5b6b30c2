"""Hear a few invented lines."""

from bellrock.content.lexicon import load_lexicon
from bellrock.recognise import Recogniser
from bellrock.records.material import Channel, Material
from bellrock.records.message import MailHead, Message
from bellrock.records.recognition import Recognition

RECOGNISER = Recogniser(load_lexicon())
WALLET = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"


def heard(*lines: str, channel: Channel = Channel.TEXT, subject: str = "") -> Recognition:
    listening = RECOGNISER.start()
    head = MailHead(subject=subject) if channel is Channel.MAIL else None
    for number, line in enumerate(lines):
        listening.hear(Message(number, line, mail=head if number == 0 else None))
    return listening.conclude(Material("text", channel, "", (), len(lines), None, None))
