"""Discord's data package and the files of DiscordChatExporter, key for key as they are written."""

import json

DIRECT, GROUP = "111111111111111111", "222222222222222222"


def own(number: int, when: str, text: object, files: str = "") -> dict[str, object]:
    """One message of the package."""
    return {"ID": number, "Timestamp": when, "Contents": text, "Attachments": files}


def package(rows: list[dict[str, object]], table: str = "", folder: str = "messages") -> dict[str, str]:
    """The files of a package with one chat of two in JSON and a channel as a table."""
    files = {
        "account/user.json": json.dumps({"id": "100000000000000000", "username": "ann"}),
        f"{folder}/index.json": json.dumps(
            {DIRECT: "Direct Message with mo.x#0", GROUP: "general in A server", "3": None}
        ),
        f"{folder}/c{DIRECT}/messages.json": json.dumps(rows),
        f"{folder}/c{DIRECT}/channel.json": json.dumps(
            {"id": DIRECT, "type": "DM", "recipients": ["100000000000000000", "200000000000000000"]}
        ),
    }
    if table:
        files[f"{folder}/c{GROUP}/messages.csv"] = "ID,Timestamp,Contents,Attachments\r\n" + table
    return files


def user(number: int, name: str, nickname: str, ending: str = "0000") -> dict[str, object]:
    """Somebody as the exporter writes them."""
    return {
        "id": str(number),
        "name": name,
        "discriminator": ending,
        "nickname": nickname,
        "color": None,
        "isBot": False,
        "roles": [],
        "avatarUrl": "https://cdn.example/a.png",
    }


MO = user(200, "mo.x", "Mo")
ANN = user(100, "ann", "Ann", "1234")


def written(who: dict[str, object], when: str, text: str, **more: object) -> dict[str, object]:
    """One message as the exporter writes it."""
    return {
        "id": "1",
        "type": "Default",
        "timestamp": when,
        "timestampEdited": None,
        "callEndedTimestamp": None,
        "isPinned": False,
        "content": text,
        "author": who,
        "attachments": [],
        "embeds": [],
        "stickers": [],
        "reactions": [],
        "mentions": [],
        **more,
    }


def exported(messages: list[dict[str, object]], title: str = "Mo", kind: str = "DirectTextChat") -> str:
    """One file of the exporter."""
    return json.dumps(
        {
            "guild": {"id": "0", "name": "Direct Messages", "iconUrl": "https://cdn.example/0.png"},
            "channel": {"id": DIRECT, "type": kind, "categoryId": None, "category": None, "name": title, "topic": None},
            "dateRange": {"after": None, "before": None},
            "exportedAt": "2024-03-12T12:00:00+01:00",
            "messages": messages,
            "messageCount": len(messages),
        },
        indent=2,
        ensure_ascii=False,
    )
