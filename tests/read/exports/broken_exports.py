"""Good exports of every app that writes JSON, tables or pages, and ways in which they come broken."""

import copy
import json
from collections.abc import Callable, Iterator
from io import BytesIO

from hypothesis import strategies as some

from bellrock.read.formats import readers
from bellrock.read.given import Given
from bellrock.read.tally import Tally
from bellrock.records.errors import Unreadable
from bellrock.records.message import Message
from tests.read.exports import written_apps as apps
from tests.read.exports import written_discord as discord
from tests.read.exports import written_telegram as telegram
from tests.read.exports.written import THREAT

_WHEN = 1_700_000_000
_TELEGRAM = telegram.all_chats(
    telegram.chat(
        [
            telegram.record(
                1, _WHEN, "Mo", 200, ["pay ", {"type": "text_link", "text": "a", "href": "https://a.example"}]
            ),
            telegram.record(2, _WHEN, "Mo", 200, contact_information={"first_name": "M", "phone_number": "+44"}),
            telegram.record(3, _WHEN, "Mo", 200, poll={"question": "?", "answers": [{"text": "a"}]}, photo="a/b.jpg"),
            telegram.record(4, _WHEN, "Mo", 200, reactions=[{"emoji": "❤", "count": 2, "recent": [{"from": "A"}]}]),
            telegram.notice(5, _WHEN, "Mo", 200, "phone_call", duration_seconds=3, members=["A", None]),
        ]
    ),
    contacts=({"user_id": 200, "phone_number": "+44"},),
)
_SNAP = {"mo": [apps.snap("mo", 1, "2022-07-22 19:28:21", THREAT, **{"Media IDs": "a | b"})], "Sent x": [{"To": "jo"}]}
_X = apps.x_archive(
    {"10-20": [apps.x_message(1, 10, "2020-01-01T10:00:00.000Z", "x", urls=[{"expanded": "https://a.example"}])]}
)
_SEALED = apps.sealed([apps.sealed_row("Mo", _WHEN, THREAT, media=[{"uri": "a/b"}], reactions=[{"actor": "A"}])])
_TABLE = 'ID,Timestamp,Contents,Attachments\n1,2021-01-01 10:00:00+00:00,"a\nb",https://a.example/b.png\n'
_PAGE = telegram.page(
    telegram.told(1, "Mo took a screenshot"),
    telegram.block(2, telegram.said('<a href="https://a.example">x</a><br>&lt;')),
    telegram.block(3, telegram.hung("media_contact", "M", "+44"), who=None),
)

EXPORTS: dict[str, tuple[str, str]] = {
    "telegram": ("result.json", _TELEGRAM),
    "telegram_page": ("messages.html", _PAGE),
    "discord": (f"c{discord.DIRECT}/messages.json", json.dumps([discord.own(1, "2023-05-02 10:00:00", THREAT, "a b")])),
    "discord_exporter": (
        "a.json",
        discord.exported([discord.written(discord.MO, "2024-03-12T12:00:00Z", THREAT, embeds=[{"title": "x"}])]),
    ),
    "snapchat": ("chat_history.json", json.dumps(_SNAP)),
    "tiktok": ("user_data.json", apps.tiktok({"mo": [apps.tok("mo", "2024-03-12 14:05:00", THREAT)]})),
    "x_archive": ("direct-messages.js", _X),
    "messenger_sealed": ("Mo_12.json", _SEALED),
}
MORE: dict[str, tuple[str, str]] = {
    "discord table": (f"c{discord.DIRECT}/messages.csv", _TABLE),
    "discord index": ("messages/index.json", json.dumps({discord.DIRECT: "Direct Message with mo#0"})),
    "discord channel": (
        f"c{discord.DIRECT}/channel.json",
        json.dumps({"id": "1", "type": "DM", "recipients": ["1", "2"]}),
    ),
}
ODD: tuple[object, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        10**25,
        1.5,
        -(10**17),
        "",
        "x",
        "\ud83d",
        "1" * 5_000,
        "\x00",
        "2024-03-12T10:00:00+99:99",
    ),
    *(
        [],
        {},
        [[]],
        [{}],
        [None, 1, "a", {"text": 3}],
        {"text": {"text": []}},
        {"id": {}},
        {"": ""},
        "0001-01-01T00:00:00+14:00",
    ),
)


def read_as(format_: str, name: str, raw: bytes) -> list[Message]:
    """What the reader of this format makes of the bytes, whatever they are."""
    reader = next(each for each in readers() if each.format == format_.split()[0])
    tally = Tally()
    given = Given(name, lambda: BytesIO(raw), len(raw), frozenset({"b.jpg"}))
    made: list[Message] = []
    try:
        reader.sure(given)
        for message in reader.messages(given, tally):
            assert message.index == len(made)
            made.append(message)
    except Unreadable:
        pass
    for moment in (message.sent for message in made):
        assert moment is None or moment.iso() is None or moment.when is not None
    tally.material(reader.format, reader.channel, "")
    return made


def places(value: object, put: Callable[[object], None]) -> Iterator[Callable[[object], None]]:
    """For every value in the tree a way to put another in its place."""
    yield put
    if isinstance(value, dict):
        for key in list(value):
            yield from places(value[key], lambda other, key=key: value.__setitem__(key, other))  # type: ignore[misc]
    elif isinstance(value, list):
        for at in range(len(value)):
            yield from places(value[at], lambda other, at=at: value.__setitem__(at, other))  # type: ignore[misc]


@some.composite
def broken(draw: some.DrawFn, only: str = "") -> tuple[str, str, bytes]:
    """An export with some values of another kind, some bytes lost, doubled or changed, and perhaps its end."""
    known = {name: export for name, export in (EXPORTS | MORE).items() if name.startswith(only)}
    format_, (name, text) = draw(some.sampled_from(sorted(known.items())))
    start = text.find("[" if name.endswith(".js") else "{") if name.endswith((".js", ".json")) else -1
    if text.startswith("["):
        start = 0
    if start >= 0 and draw(some.booleans()):
        tree: list[object] = [json.loads(text[start:].replace("\\x", "\\u00"))]
        for _ in range(draw(some.integers(1, 4))):
            ways = list(places(tree[0], lambda other: tree.__setitem__(0, other)))
            draw(some.sampled_from(ways))(copy.deepcopy(draw(some.sampled_from(ODD))))
        text = text[:start] + json.dumps(tree[0])
    raw = text.encode("utf-8", "surrogatepass")
    for _ in range(draw(some.integers(0, 3))):
        at, size = draw(some.integers(0, len(raw))), draw(some.integers(0, 20))
        middle = draw(
            some.sampled_from((b"", raw[at : at + size] * 2, b'"', b"\\", b"{", b"]", b"<div>", b"\x00", b"\xff"))
        )
        raw = raw[:at] + middle + raw[at + size :]
    if draw(some.booleans()):
        raw = raw[: draw(some.integers(0, len(raw)))]
    return format_, name, raw
