"""JSON for machines: one object or list a line, in UTF-8."""

import json


def line(value: object) -> str:
    """One line of JSON in UTF-8 as it stands; a lone surrogate, which UTF-8 cannot hold, is escaped."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, ensure_ascii=True)
    return text
