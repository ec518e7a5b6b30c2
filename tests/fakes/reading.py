"""Hands bytes to the reader and gives back what came out."""

import io

from bellrock.read import read
from bellrock.records.material import Material
from bellrock.records.message import Message, MessageKind


def read_all(raw: bytes | str, name: str = "-") -> tuple[list[Message], Material]:
    """All messages, and the Material that came last."""
    stream = io.BytesIO(raw.encode("utf-8") if isinstance(raw, str) else raw)
    *messages, material = read(name, stream)
    assert isinstance(material, Material)
    assert not stream.closed
    checked: list[Message] = []
    for index, message in enumerate(messages):
        assert isinstance(message, Message)
        assert message.index == index
        checked.append(message)
    assert material.messages == sum(message.kind is MessageKind.MESSAGE for message in checked)
    return checked, material


def iso(material: Material) -> tuple[str | None, str | None]:
    """The first and the last time of the material as text."""
    return (material.first.iso() if material.first else None, material.last.iso() if material.last else None)
