"""What reading loads only when it meets it: codes of letters, tables of phone numbers.

A confined process can load nothing more, so it says what it lacks; the process that it was split from loads that, and
the next worker has it.
What many inputs need is loaded before (`load_usual`): to read one twice costs more.
"""

import codecs
import contextlib
import encodings
import importlib
import importlib.abc
import pkgutil
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

import bellrock.read
from bellrock.read.formats import readers


class LoadingRefused(BaseException):
    """A module was asked for after the process gave up loading; no handler of ordinary errors may swallow it."""

    def __init__(self, module: str) -> None:
        self.module = module
        super().__init__(module)


_CODES = frozenset(module.name for module in pkgutil.iter_modules(encodings.__path__))


# What pypdf uses where it is there; it is never there here.
_NEVER = frozenset(("brotli", "fontTools", "arabic_reshaper"))


class _Refusal(importlib.abc.MetaPathFinder):
    def find_spec(self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None) -> ModuleSpec | None:
        package, _, code = name.partition(".")
        if name in _NEVER:
            raise ModuleNotFoundError(name=name)
        if package == "encodings" and code not in _CODES:
            # A name that a stranger made up: there is nothing to load, and the codec registry knows what to say.
            raise ModuleNotFoundError(name=name)
        raise LoadingRefused(name)


def refuse_loading() -> None:
    """From here on, asking for a module that is not loaded raises LoadingRefused."""
    sys.meta_path.insert(0, _Refusal())


def load_like(module: str) -> bool:
    """Load what a worker lacked, and all that is of its kind; False where it is nothing that reading needs."""
    family = module.partition(".")[0]
    if family in ("encodings", *_CODE_MODULES):
        load_codes()
    elif family == "phonenumbers":
        load_phones()
    elif family == "pypdf":
        load_pdf()
    elif module.startswith("bellrock.read"):
        load_readers()
    elif family in _OTHERS:
        importlib.import_module(module)
    else:
        return False
    return True


def load_all() -> None:
    """Load all that reading may ever need."""
    load_readers()
    load_codes()
    load_phones()
    load_pdf()


def load_readers() -> None:
    """Load every reader, and what single formats load only when they are met."""
    readers()
    for module in pkgutil.walk_packages(bellrock.read.__path__, "bellrock.read."):
        importlib.import_module(module.name)


def load_codes() -> None:
    """Load every code of letters that Python knows."""
    for name in sorted(_CODES):
        with contextlib.suppress(LookupError, ImportError):
            codecs.lookup(name)


def load_usual() -> None:
    """Load every reader, the codes of letters of many files, and the phone numbers of the nearest countries.

    The tables of all countries cost more than the rest of it: only a number from further away needs them.
    """
    readers()
    for name in ("utf_8_sig", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "cp1252", "latin_1"):
        codecs.lookup(name)
    from phonenumbers.phonemetadata import PhoneMetadata

    for region in ("GB", "US"):
        PhoneMetadata.metadata_for_region(region)


def load_phones() -> None:
    """Load the tables of phone numbers of every country."""
    from phonenumbers.phonemetadata import PhoneMetadata

    PhoneMetadata.load_all()


def load_pdf() -> None:
    """Load all of the library that reads PDFs; it loads parts of itself only when it meets them."""
    import pypdf

    for module in pkgutil.walk_packages(pypdf.__path__, "pypdf."):
        with contextlib.suppress(ImportError):
            importlib.import_module(module.name)


_CODE_MODULES = (
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_multibytecodec",
)
_OTHERS = ("bellrock", "stdnum", "unicodedata", "stringprep", "html", "email", "decimal", "_decimal", "numbers")
