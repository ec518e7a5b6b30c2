"""Names that strangers chose, made safe to show."""

import unicodedata

_LONGEST = 120
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Cn", "Co"})


def shown(name: str) -> str:
    """The name with every invisible or turning letter written out, cut to 120 letters."""
    safe = "".join(
        _escaped(letter) if unicodedata.category(letter) in _HIDDEN else letter for letter in name[:_LONGEST]
    )
    return safe + ("…" if len(name) > _LONGEST else "")


def _escaped(letter: str) -> str:
    code = ord(letter)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
