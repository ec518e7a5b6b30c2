"""Bytes in, Messages out, one at a time, and a Material last.

`read` is the one door; sniff.py asks every reader in formats/ how sure it is, and the surest one reads.
A reader is one file there, and never knows another; what it needs beside it stands in a room of its own (whatsapp/).
zipped.py and archive.py look into zips and hand each file back to the readers; limits.py says where reading stops.
"""

from bellrock.read.sniff import read

__all__ = ["read"]
