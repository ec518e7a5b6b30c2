"""Exports written by code, key for key as each app writes them: no person's data, the threat and the demand alone."""

import io
import json
import zipfile
from collections.abc import Mapping

THREAT = "Pay 200 or all your friends get it"


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A zip with these files, in this order."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def as_meta_writes(text: str) -> str:
    """Letters as Instagram and Messenger write them: each byte of UTF-8 as a letter of its own."""
    return text.encode("utf-8").decode("latin-1")


def meta_thread(rows: list[Mapping[str, object]], title: str, **more: object) -> str:
    """One file of a thread, the newest message first; rows are given oldest first."""
    people = list(dict.fromkeys(str(row["sender_name"]) for row in rows))
    thread = {
        "participants": [{"name": name} for name in people],
        "messages": list(reversed(rows)),
        "title": as_meta_writes(title),
        **more,
    }
    return json.dumps(thread)


def meta_row(author: str, when: int, text: str = "", **more: object) -> Mapping[str, object]:
    """One message of a thread; `when` is in seconds."""
    words = {"content": as_meta_writes(text)} if text else {}
    return {"sender_name": as_meta_writes(author), "timestamp_ms": when * 1000, **words, **more}
