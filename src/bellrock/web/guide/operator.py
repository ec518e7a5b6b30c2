"""Who runs a copy of the guide, as they say it in one file."""

from pathlib import Path

from bellrock.records.errors import UsageError

MOST = 2048
"""The most bytes: who it is and how to reach them, and no second guide."""


def operator_words(file: Path) -> tuple[str, ...]:
    """The lines of the file that say anything, as plain words.

    Raises UsageError where the file cannot be read, is over MOST bytes, or is not text in UTF-8.
    """
    try:
        with file.open("rb") as opened:
            raw = opened.read(MOST + 1)
        if len(raw) > MOST:
            raise UsageError(str(file), f"“{file}” is larger than 2 kB. Say in few words who you are.")
        words = raw.decode("utf-8")
    except OSError:
        raise UsageError(str(file), f"“{file}” cannot be read.") from None
    except UnicodeDecodeError:
        raise UsageError(str(file), f"“{file}” is not plain text in UTF-8.") from None
    lines = ("".join(each for each in line if each.isprintable()).strip() for line in words.splitlines())
    return tuple(line for line in lines if line)
