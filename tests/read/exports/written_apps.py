"""Exports of Snapchat, TikTok, X and Messenger's encrypted chats, key for key as they are written."""

import json
from collections.abc import Mapping

Rows = list[dict[str, object]]


def old_snap(who: str, when: str, text: str, *, sent: bool = False, kind: str = "TEXT") -> dict[str, object]:
    """One message of Snapchat's oldest generation, which names the other side alone."""
    return {"To" if sent else "From": who, "Media Type": kind, "Created": f"{when} UTC", "Text": text}


def snap(who: str, seconds: int, when: str, text: str | None, **more: object) -> dict[str, object]:
    """One message of Snapchat's newer generations."""
    return {
        "From": who,
        "Media Type": "TEXT",
        "Created": f"{when} UTC",
        "Content": text,
        "Conversation Title": None,
        "IsSender": who == "ann",
        "Created(microseconds)": seconds * 1000,
        "IsSaved": True,
        "Media IDs": "",
        **more,
    }


def tiktok(
    chats: Mapping[str, Rows], root: str = "Direct Message", inner: str = "Direct Messages", ahead: int = 0
) -> str:
    """TikTok's file; `ahead` is how much the person watched, which stands before the chats."""
    watched = [{"Date": "2024-01-01 00:00:00", "Link": "https://www.tiktokv.example/share/video/1/"}] * ahead
    history = {f"Chat History with {name}:": rows for name, rows in chats.items()}
    return json.dumps(
        {
            "Your Activity": {"Watch History": {"VideoList": watched}},
            root: {inner: {"ChatHistory": history}},
            "App Settings": {"Settings": {"SettingsMap": {}}},
        }
    )


def tok(who: str, when: object, text: str) -> dict[str, object]:
    """One message of TikTok."""
    return {"Date": when, "From": who, "Content": text}


def x_message(number: int, sender: int, when: str, text: str, **more: object) -> dict[str, object]:
    """One message of X."""
    return {
        "messageCreate": {
            "recipientId": "1",
            "reactions": [],
            "urls": [],
            "text": text,
            "mediaUrls": [],
            "senderId": str(sender),
            "id": str(number),
            "createdAt": when,
            **more,
        }
    }


def x_archive(conversations: Mapping[str, Rows], name: str = "direct_messages") -> str:
    """A file of X: the newest message first."""
    listed = [
        {"dmConversation": {"conversationId": key, "messages": list(reversed(rows))}}
        for key, rows in conversations.items()
    ]
    return f"window.YTD.{name}.part0 = " + json.dumps(listed, indent=2)


def sealed(rows: Rows, title: str = "Mo_12") -> str:
    """A file of Messenger's encrypted chats: the newest message first."""
    people = list(dict.fromkeys(str(row["senderName"]) for row in rows))
    return json.dumps(
        {"participants": people, "threadName": title, "messages": list(reversed(rows))}, ensure_ascii=False
    )


def sealed_row(who: str, when: int, text: str, **more: object) -> dict[str, object]:
    """One message of it; `when` is in seconds."""
    return {
        "isUnsent": False,
        "media": [],
        "reactions": [],
        "senderName": who,
        "text": text,
        "timestamp": when * 1000,
        "type": "text",
        **more,
    }
