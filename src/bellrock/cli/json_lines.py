"""JSON for machines: one object or list a line, in UTF-8."""

import json

from bellrock.cli.written_out import escaped_json


def line(value: object) -> str:
    """One line of JSON in UTF-8; what UTF-8 cannot hold, ends a line or steers a terminal is escaped."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, ensure_ascii=True)
    return escaped_json(text)
