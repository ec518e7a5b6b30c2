"""Bytes in, Messages out, one at a time, and a Material last.

`read` is the one door; sniff.py picks the reader that fits.
text.py, mail.py and whatsapp.py are the readers, each with its own files beside it, and never know each other.
archive.py looks into zips; limits.py says where reading stops.
"""

from bellrock.read.sniff import read

__all__ = ["read"]
