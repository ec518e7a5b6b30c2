"""Signatures of mails: the two kinds that are known to hold nothing but a signature."""

import binascii
import re

_ARMOUR = re.compile(rb"-----BEGIN PGP SIGNATURE-----\r?\n((?:[ -~]*\r?\n)*?)-----END PGP SIGNATURE-----")
_HEADER = re.compile(rb"(?m)^[A-Za-z]{1,20}: [^\r\n]*$|^=[A-Za-z0-9+/]{4}\s*$")
_SIGNATURE_PACKETS = frozenset((0x88, 0x89, 0x8A, 0xC2))
_LONGEST_PGP, _LONGEST_SMIME = 8_000, 16_000
_SIGNED = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
_NAMES = ("pkcs7-signature", "x-pkcs7-signature")


def is_signature(kind: str, raw: bytes) -> bool:
    """True where these bytes are a signature and too short for a picture.

    OpenPGP: an armoured signature packet (RFC 9580, section 5.2). S/MIME: signed data (RFC 5652, section 5.1).
    """
    if kind == "application/pgp-signature":
        return len(raw) <= _LONGEST_PGP and _is_pgp(raw.strip())
    if kind.partition("/")[2] in _NAMES:
        return len(raw) <= _LONGEST_SMIME and raw[:1] == b"\x30" and _SIGNED in raw[:40]
    return False


def _is_pgp(raw: bytes) -> bool:
    found = _ARMOUR.fullmatch(raw)
    if found is None:
        return False
    letters = b"".join(_HEADER.sub(b"", found[1]).split())
    try:
        packet = binascii.a2b_base64(letters)
    except binascii.Error:
        return False
    return packet[:1] != b"" and packet[0] in _SIGNATURE_PACKETS
