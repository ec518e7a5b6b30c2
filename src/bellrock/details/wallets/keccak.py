"""Keccak-256 as Ethereum and Monero use it: the submission's padding byte 0x01, not the 0x06 of SHA3-256.

Source: the Keccak reference, version 3.0; FIPS 202 for the permutation Keccak-f[1600].
"""

_MASK = (1 << 64) - 1
_RATE = 136
_ROUNDS = (
    0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000,
    0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
    0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A,
    0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
    0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A,
    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
)  # fmt: skip


def _steps() -> tuple[tuple[int, int, int], ...]:
    """Rho and pi together: lane (x, y) turns by (t+1)(t+2)/2 bits and moves to (y, 2x+3y)."""
    steps = [(0, 0, 0)]
    x, y = 1, 0
    for turn in range(24):
        goes_to = y + 5 * ((2 * x + 3 * y) % 5)
        steps.append((x + 5 * y, goes_to, (turn + 1) * (turn + 2) // 2 % 64))
        x, y = y, (2 * x + 3 * y) % 5
    return tuple(sorted(steps, key=lambda step: step[1]))


_STEPS = tuple((lane, turn, 64 - turn, lane % 5) for lane, _, turn in _steps())


def _permute(lanes: list[int]) -> list[int]:
    for constant in _ROUNDS:
        c0, c1, c2, c3, c4 = (lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5))
        parity = (
            c4 ^ ((c1 << 1 | c1 >> 63) & _MASK),
            c0 ^ ((c2 << 1 | c2 >> 63) & _MASK),
            c1 ^ ((c3 << 1 | c3 >> 63) & _MASK),
            c2 ^ ((c4 << 1 | c4 >> 63) & _MASK),
            c3 ^ ((c0 << 1 | c0 >> 63) & _MASK),
        )
        moved = []
        for lane, turn, back, column in _STEPS:
            value = lanes[lane] ^ parity[column]
            moved.append((value << turn | value >> back) & _MASK)
        lanes = []
        for row in range(0, 25, 5):
            a, b, c, d, e = moved[row : row + 5]
            lanes += (a ^ ~b & c, b ^ ~c & d, c ^ ~d & e, d ^ ~e & a, e ^ ~a & b)
        lanes[0] ^= constant
    return lanes


def keccak256(message: bytes) -> bytes:
    """The 32 bytes of the Keccak-256 digest."""
    padding = bytearray(_RATE - len(message) % _RATE)
    padding[0] = 1
    padding[-1] |= 0x80
    padded = message + bytes(padding)
    lanes = [0] * 25
    for block in range(0, len(padded), _RATE):
        for place in range(_RATE // 8):
            at = block + 8 * place
            lanes[place] ^= int.from_bytes(padded[at : at + 8], "little")
        lanes = _permute(lanes)
    return b"".join(lane.to_bytes(8, "little") for lane in lanes[:4])
