"""A PDF by way of its library, pypdf, every step of which is bounded; what it raises costs one page and no more."""

import io
import itertools
import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from bellrock.read import limits
from bellrock.records.pattern import regex

if TYPE_CHECKING:
    from pypdf import PageObject

# A page of a printed chat takes 5 to 50 kB to write; what takes more than this is a drawing.
_PAGE = 2 * limits.MIB
_BOUNDS: dict[str, Any] = {
    "maximum_declared_stream_length": limits.ONE_TEXT,
    "array_based_stream_maximum_output_length": _PAGE,
    "zlib_maximum_output_length": 4 * _PAGE,
    "lzw_maximum_output_length": _PAGE,
    "run_length_maximum_output_length": _PAGE,
    "stream_decoding_work_maximum_length": 8 * _PAGE,
    "stream_parsing_work_maximum_count": 200_000,
    "stream_filters_maximum_length": 4,
    "page_tree_maximum_entries": 20_000,
    "page_tree_maximum_page_entries": 400_000,
    "xform_maximum_invocations_per_extraction": 50,
    "jbig2dec_binary": None,  # the library would start this program
    "disable_legacy_handling": True,
}
_DEEPEST, _MOST = 4, 200
_INLINE = regex(rb"(?<![^\s])BI\s[^<>]{0,300}\sID\s")
_ROOT = regex(rb"(?<![0-9])([0-9]{1,8})\s{1,4}([0-9]{1,5})\s{1,4}obj\s{0,4}<<[^<>]{0,300}/Type\s{0,4}/Catalog")


class Locked(Exception):
    """The PDF asks for a password."""


class Broken(Exception):
    """No page of the PDF can be found."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its words or None where it is broken, the links behind them, new pictures, bytes of its drawing."""

    words: str | None
    links: tuple[str, ...] = ()
    pictures: int = 0
    size: int = 0


def _bounded() -> AbstractContextManager[Any]:
    from pypdf import apply_configuration

    return apply_configuration(**_BOUNDS)


class Book:
    """The pages of one PDF; raises `Locked` or `Broken`."""

    def __init__(self, stream: BinaryIO) -> None:
        # The library writes down what it mends, and a log may hold words of the person.
        logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
        self._seen: set[object] = set()
        self.is_mended = False
        try:
            self._open(stream)
        except Broken:
            if (mended := _with_an_end(stream)) is None:
                raise
            self._open(mended)
            self.is_mended = True

    def _open(self, stream: BinaryIO) -> None:
        from pypdf import PdfReader

        try:
            with _bounded():
                self._reader = PdfReader(stream, xref_stream_maximum_entries=500_000)
                locked = self._reader.is_encrypted and not self._unlocked()
                self._count = 0 if locked else len(self._reader.pages)
        except MemoryError:
            raise
        except Exception as fault:
            raise Broken from fault
        if locked:
            raise Locked

    def _unlocked(self) -> bool:
        """True where the PDF opens without a word, as one does that only forbids to print it."""
        from pypdf.errors import DependencyError

        try:
            return bool(self._reader.decrypt(""))
        except DependencyError:
            # Its lock needs a library that encrypts, which only `seal` may have.
            return False

    def pages(self) -> Iterator[Page]:
        """Each page; one that is broken has no words."""
        for number in range(self._count):
            try:
                with _bounded():
                    page = self._page(self._reader.pages[number])
            except MemoryError:
                raise
            except Exception:
                page = Page(None)
            yield page

    def attached(self) -> int:
        """How many files the PDF carries."""
        try:
            with _bounded():
                return sum(1 for _ in itertools.islice(self._reader.attachment_list, _MOST))
        except MemoryError:
            raise
        except Exception:
            return 0

    def _page(self, page: "PageObject") -> Page:
        content = page.get_contents()
        data = content.get_data() if content is not None else b""
        if len(data) > _PAGE:
            return Page(None, size=len(data))
        pictures = self._pictures(page.get("/Resources"), 0) + sum(1 for _ in _INLINE.finditer(data))
        links = tuple(itertools.islice(_links(page), _MOST))
        return Page(_letters(page.extract_text()), links, pictures, len(data))

    def _pictures(self, resources: Any, depth: int) -> int:
        """The pictures that a page names and no page before it, drawings in drawings looked into."""
        objects = _resolved(_resolved(resources).get("/XObject"))
        count = 0
        for name in itertools.islice(objects, _MOST):
            place = objects.raw_get(name)
            key = getattr(place, "idnum", None) or (id(objects), name)
            if key in self._seen:
                continue
            self._seen.add(key)
            one = _resolved(place)
            count += one.get("/Subtype") == "/Image"
            if one.get("/Subtype") == "/Form" and depth < _DEEPEST:
                count += self._pictures(one.get("/Resources"), depth + 1)
        return count


def _with_an_end(stream: BinaryIO) -> BinaryIO | None:
    """A PDF that was cut off with the end that it lacks: where its root stands, of which the library asks there."""
    stream.seek(0)
    raw = stream.read(limits.ONE_TEXT)
    roots = _ROOT.findall(raw)
    whole = raw.rfind(b"endobj")
    if not roots or whole < 0:
        return None
    end = b"\ntrailer\n<< /Root %s R >>\nstartxref\n0\n%%%%EOF\n" % b" ".join(roots[-1])
    return io.BytesIO(raw[: whole + 6] + end)


def _resolved(thing: Any) -> Any:
    """A dictionary of the PDF, or an empty one where it is none."""
    from pypdf.generic import DictionaryObject

    found = thing.get_object() if hasattr(thing, "get_object") else thing
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def _links(page: "PageObject") -> Iterator[str]:
    named: Any = page.get("/Annots")
    notes = named.get_object() if hasattr(named, "get_object") else named
    for note in notes if isinstance(notes, list) else []:
        address = _resolved(_resolved(note).get("/A")).get("/URI")
        if isinstance(address, (str, bytes)):
            yield address if isinstance(address, str) else address.decode("utf-8", "replace")


def _letters(text: str) -> str:
    """The words without the zeros that a broken table of letters gives, and blanks at the ends of lines."""
    return "\n".join(line.rstrip(" \t") for line in text.replace("\x00", "").split("\n"))
