"""Exports of Telegram Desktop, key for key and tag for tag as tdesktop writes them."""

import json
from collections.abc import Mapping

ME, MO = 100, 200


def record(
    number: int, when: int, who: str | None, account: int, text: object = "", **more: object
) -> dict[str, object]:
    """One message; `when` is in seconds, the clock beside it is two hours ahead."""
    return {
        "id": number,
        "type": "message",
        "date": "2023-11-15T00:13:20",
        "date_unixtime": str(when),
        "from": who,
        "from_id": f"user{account}",
        **more,
        "text": text,
        "text_entities": [{"type": "plain", "text": text}] if isinstance(text, str) and text else [],
    }


def notice(number: int, when: int, who: str, account: int, action: str, **more: object) -> dict[str, object]:
    """One record of what was done."""
    return {
        "id": number,
        "type": "service",
        "date": "2023-11-15T00:13:20",
        "date_unixtime": str(when),
        "actor": who,
        "actor_id": f"user{account}",
        "action": action,
        **more,
        "text": "",
        "text_entities": [],
    }


def chat(records: list[dict[str, object]], title: str = "Mo", number: int = MO, kind: str = "personal_chat") -> object:
    """One chat."""
    return {"name": title, "type": kind, "id": number, "messages": records}


def one_chat(records: list[dict[str, object]], **more: object) -> str:
    """The file of one chat."""
    return as_written({**_members(chat(records)), **more})


def all_chats(*chats: object, contacts: tuple[Mapping[str, object], ...] = ()) -> str:
    """The file of everything."""
    return as_written(
        {
            "about": "Here is the data you requested. Remember: Telegram is ad free.",
            "personal_information": {
                "user_id": ME,
                "first_name": "Ann",
                "last_name": "",
                "phone_number": "",
                "bio": "",
            },
            "contacts": {"about": "These contacts.", "list": list(contacts)},
            "chats": {"about": "This page lists all chats.", "list": list(chats)},
        }
    )


def as_written(value: object) -> str:
    """JSON as tdesktop writes it: one blank a level, letters as they are, control letters as \\x07."""
    written = json.dumps(value, indent=1, ensure_ascii=False)
    for code in (*range(9), 11, 12, *range(14, 32)):
        short = {8: "\\b", 12: "\\f"}.get(code, f"\\u{code:04x}")
        written = written.replace(short, f"\\x{code:02X}")
    return written


def _members(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}
