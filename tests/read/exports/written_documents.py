"""Documents written by code, as a printer and word processors write them, with invented words."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from tests.read.exports.written import zipped


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


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def word_xml(*paragraphs: str, root: str = "document", prolog: str = "") -> str:
    """The XML of a Word document; a paragraph without a tag becomes one run of words."""
    lines = "".join(
        f"<w:p>{each if each.startswith('<') else f'<w:r><w:t>{each}</w:t></w:r>'}</w:p>" for each in paragraphs
    )
    space = f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    return f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<w:{root} {space}><w:body>{lines}</w:body></w:{root}>'


def docx(*paragraphs: str, beside: Mapping[str, str | bytes] = MappingProxyType({}), prolog: str = "") -> bytes:
    """A Word document (ECMA-376) with these paragraphs, and files beside."""
    return zipped({"[Content_Types].xml": TYPES, "word/document.xml": word_xml(*paragraphs, prolog=prolog), **beside})


def odt(body: str, beside: Mapping[str, str | bytes] = MappingProxyType({})) -> bytes:
    """A LibreOffice document (ODF 1.3) with this body, and files beside."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        spaces = " ".join(
            f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text")
        )
        spaces += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
        archive.writestr("content.xml", f"<office:document-content {spaces}>{body}</office:document-content>")
        for name, content in beside.items():
            archive.writestr(name, content)
    return made.getvalue()
