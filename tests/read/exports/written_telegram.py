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


def page(*blocks: str, title: str = "Mo") -> str:
    """One page of a chat."""
    return (
        '<!DOCTYPE html>\n<html>\n\n <head>\n\n  <meta charset="utf-8"/>\n<title>Exported Data</title>\n'
        '  <script src="js/script.js" type="text/javascript">\n\n  </script>\n\n </head>\n\n'
        ' <body onload="CheckLocation();">\n\n  <div class="page_wrap">\n\n   <div class="page_header">\n\n'
        f'    <div class="content">\n\n     <div class="text bold">\n{title} \n     </div>\n\n'
        "    </div>\n\n   </div>\n\n"
        '   <div class="page_body chat_page">\n\n    <div class="history">\n' + "".join(blocks) + "\n    </div>\n\n"
        '   <a class="pagination block_link" href="messages2.html">\nNext messages\n   </a>\n\n'
        "   </div>\n\n  </div>\n\n </body>\n\n</html>\n"
    )


def block(number: int, inside: str, who: str | None = "Mo", when: str = "14.11.2023 22:13:20 UTC+02:00") -> str:
    """One message of a page; without a name it is joined to the one above."""
    joined = "" if who else " joined"
    face = '\n      <div class="pull_left userpic_wrap">\n\n       <div class="userpic userpic3">\n\n'
    face += (
        '        <div class="initials" style="line-height: 42px">\nM\n        </div>\n\n       </div>\n\n      </div>\n'
    )
    called = f'\n       <div class="from_name">\n{who} \n       </div>\n'
    return (
        f'\n     <div class="message default clearfix{joined}" id="message{number}">\n'
        f"{face if who else ''}"
        '\n      <div class="body">\n\n'
        f'       <div class="pull_right date details" title="{when}">\n22:13\n       </div>\n'
        f"{called if who else ''}{inside}"
        "\n      </div>\n\n     </div>\n"
    )


def said(text: str) -> str:
    """The words of a message; they are HTML already."""
    return f'\n       <div class="text">\n{text}\n       </div>\n'


def hung(kind: str, title: str, status: str = "", path: str = "") -> str:
    """What hangs on a message, with a file or without."""
    tag, ends = ("a", f' block_link {kind}" href="{path}') if path else ("div", f" {kind}")
    return (
        f'\n       <div class="media_wrap clearfix">\n\n        <{tag} class="media clearfix pull_left{ends}">\n\n'
        '         <div class="fill pull_left">\n\n         </div>\n\n         <div class="body">\n\n'
        f'          <div class="title bold">\n{title}\n          </div>\n\n'
        f'          <div class="status details">\n{status}\n          </div>\n\n'
        f"         </div>\n\n        </{tag}>\n\n       </div>\n"
    )


def told(number: int, text: str) -> str:
    """A notice, or the line of a new day where its number is negative."""
    return (
        f'\n     <div class="message service" id="message{number}">\n\n      <div class="body details">\n{text}\n'
        "      </div>\n\n     </div>\n"
    )
