"""Letters that steer a terminal, written out so that they only stand there."""

# Escape and the other controls move, clear and rename (ECMA-48, both sets); the rest turn the line around (UAX 9).
_STEERING = {*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029}
_SIGNS = {code: f"\\u{code:04x}" for code in _STEERING}
# In JSON the same writing is an escape; U+0085, U+2028 and U+2029 end a line for some who cut lines.
_IN_JSON = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), 0x2028, 0x2029)}


def written_out(words: str) -> str:
    """The words on one line, every steering letter as `\\u001b` and the like; what people write with is kept."""
    return words.translate(_SIGNS)


def escaped_json(text: str) -> str:
    """The same JSON on a line that stays one line, with nothing in it that steers a terminal."""
    return text.translate(_IN_JSON)
