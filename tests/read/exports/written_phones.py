"""Exports of what stands on a phone, written key for key as the programs write them; no person's data."""

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from tests.read.exports.written import THREAT

HEAD = (
    "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<?xml-stylesheet type=\"text/xsl\" href=\"sms.xsl\"?>\n"
)
NUMBER = "+447700900456"


def smses(records: Iterable[str], count: int | None = None) -> str:
    """A backup of these records."""
    rows = list(records)
    number = len(rows) if count is None else count
    return (
        f'{HEAD}<smses count="{number}" backup_set="1" backup_date="1721556032311">\n' + "\n".join(rows) + "\n</smses>"
    )


def values(**given: object) -> str:
    """Attributes of a tag."""
    return " ".join(f"{key}={quoteattr(str(value))}" for key, value in given.items())


def sms(text: str, when: int = 1_700_000_000, way: int = 1, contact: str = "Mo") -> str:
    """A text message; `when` is in seconds, `way` 1 where it was received and 2 where it was sent."""
    known = {"protocol": 0, "address": NUMBER, "date": when * 1000, "type": way, "subject": "null", "body": text}
    return f"  <sms {values(**known, read=1, status=-1, contact_name=contact)} />"


def mms(parts: Iterable[str], addresses: Iterable[tuple[str, int]] = (), **more: object) -> str:
    """A picture message of these parts; its addresses have a type, 137 for the sender."""
    known = {"date": 1_700_000_100_000, "msg_box": 1, "address": NUMBER, "contact_name": "Mo", "sub": "null", **more}
    people = "".join(f"<addr {values(address=address, type=kind)} />" for address, kind in addresses)
    return f"  <mms {values(**known)}><parts>{''.join(parts)}</parts><addrs>{people}</addrs></mms>"


def part(kind: str, **more: object) -> str:
    """A part of a picture message."""
    return f"<part {values(seq=0, ct=kind, **{'name': 'null', 'text': 'null', **more})} />"


def backup() -> bytes:
    """A backup with a bit of everything, for tearing."""
    picture = part("image/png", cl="a.png", data="iVBORw0KGgo=" * 20)
    rows = [sms("hello", way=2), sms(THREAT), mms([picture, part("text/plain", text="look")], [(NUMBER, 137)])]
    return smses([*rows, "<!-- note -->", sms("no", 1_700_000_200, way=2)]).encode()
