"""Documents written by code: PDFs, as a printer writes them, with invented words."""

import zlib
from collections.abc import Iterable


def pdf(*pages: str, pictures: int = 0, links: Iterable[str] = (), trailer: str = "") -> bytes:
    """A PDF with these pages, each line of a page a line of it (ISO 32000-1)."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    names = []
    for number in range(pictures):
        objects.append(stream(b"\x00", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8"))
        names.append(f"/I{number} {len(objects)} 0 R")
    notes = " ".join(f"<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ({link}) >> >>" for link in links)
    kids = []
    for page in pages:
        objects.append(stream(drawn(page)))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R /Annots [{notes}] "
            f"/Resources << /Font << /F1 3 0 R >> /XObject << {' '.join(names)} >> >> >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return put_together(objects, trailer)


def drawn(page: str) -> bytes:
    """What a page asks to be drawn: its lines from above to below."""
    lines = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in page.splitlines()]
    return b"BT /F1 12 Tf 72 720 Td 14 TL " + b" T* ".join(f"({line}) Tj".encode("cp1252") for line in lines) + b" ET"


def stream(content: bytes, more: str = "") -> bytes:
    """A stream, packed."""
    packed = zlib.compress(content)
    return f"<< /Length {len(packed)} /Filter /FlateDecode {more} >>\nstream\n".encode() + packed + b"\nendstream"


def put_together(objects: list[bytes], trailer: str = "") -> bytes:
    """The file of these objects, the first of which is its root."""
    made, places = bytearray(b"%PDF-1.4\n"), []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return bytes(made) + (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
