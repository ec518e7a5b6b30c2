"""A chat that was copied into a mail or a text: lines with a clock and a name, or two who take turns.

A chat between the two is never a mass mail, however much its words sound like one.
"""

from collections import Counter
from itertools import pairwise

from bellrock.read.whatsapp.stamp import MARKS, stamp_of
from bellrock.records.pattern import regex

_LEAD = regex(rf"[>\s|*•{MARKS}\u00a0]{{0,20}}")
_LONGEST = 200
_DIGIT = regex(r"\d")
_MARK = regex(r"[:：<>\d]")
_CLOCK = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?"
_DAY = r"(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}\s\w{3,9}\.?\s\d{2,4}|\w{3,9}\.?\s\d{1,2},?\s\d{2,4}|\w{5,9})"
_WHEN = rf"(?:{_DAY}(?:T|,?\s{{1,2}}(?:at\s|um\s|à\s|a\slas\s)?))?{_CLOCK}Z?"
_NAME = r"[^\W\d_][\w.'’+-]{0,24}(?:\s[\w.'’+-]{1,24}){0,3}"
_CALLED = rf"(?:{_NAME}|\+?\d[\d\s()-]{{6,18}}|@[\w.]{{1,30}}|~\s?{_NAME})"
# A clock, then who writes; who writes, then a clock.
_CLOCK_FIRST = regex(rf"(?i)[\[(<{{]?{_WHEN}[\])>}}]?[\s,;|–—-]{{0,4}}[<\[(]?{_CALLED}[>\])]?\s?[:,;|>\t]")
_NAME_FIRST = regex(
    rf"(?i){_CALLED}[\s,·|—–@-]{{0,4}}[\[(<{{]?(?:today at|yesterday at|heute um)?\s?{_WHEN}[\])>}}]?\s?(?::|$)"
)
# It stands in all four of these, and is found faster.
_A_CLOCK = regex(r"\d[:.hH]\d\d")
_BARE_CLOCK = regex(rf"[\[(<{{]?{_WHEN}[\])>}}]?(?=\W|$)")
_ALONE = regex(rf"(?i)[\[(]?{_WHEN}[\])]?\s{{0,4}}$")
_TURN = regex(
    r"(?:<([^<>\n]{1,30})>|[^\w\s:<>]{0,6}([^\W\d_][\w.'’-]{0,20}(?: [\w.'’-]{1,20}){0,2}|\+?\d[\d ()-]{6,18})"
    r"[^\w\s:<>]{0,6}(?:\s?\([^()\n]{1,20}\))?\s?[:：>])\s{0,3}\S"
)
_EXPORTED = regex(
    r"""(?i)["'](?:from|sender|author|sender_name|from_id|user|username)["']\s?:|<(?:sms|mms|message)\s"""
)
# Behind the name of a field stands a colon.
_MAY_BE_EXPORTED = regex(r":(?:(?<=[\"']:)|(?<=[\"']\s:))")
_CHATTER = regex(r"[@+~&%]?[\w.\[\]`^|-]{1,30}(?: [\w.'’-]{1,20}){0,2}")
_ME = "me you i myself ich du moi toi je yo tu tú eu io ik ja ty ego self mi jij você"
_SELVES = frozenset(_ME.split())
# Words that stand before a colon and name no person.
_NO_NAMES = """
    from to cc bcc subject date sent received reply action status message answer question note notes ps p.s p.s.
    wallet bitcoin btc eth ltc xmr usdt litecoin monero ethereum address amount price sum total cost pay payment
    password pass login email e-mail mail user username name phone tel mobile account id ip os system device
    browser time deadline warning attention important remember reminder step option tip hint advice usd eur gbp
    http https mailto ftp code key pin link website site url file files folder attachment network method
    currency fee qr priority folgendes wichtig hinweis betreff von an gesendet passwort adresse konto betrag
    objet de à envoyé asunto para enviado oggetto da inviato a data assunto temat od do onderwerp van aan
    verzonden nota importante attenzione atención achtung uwaga let op reason diagnosis host server port error
    result type size version reference ref case bank iban swift sender recipient re fw fwd aw wg follow example
    summary conclusion solution offer deal proposal rules rule terms contact contacts proof fact facts truth
    first second third finally also hello hi hey dear regards
"""
_LABELS = frozenset(_NO_NAMES.split())
_TURNS_KEPT = 20_000


def holds_chat(text: str) -> tuple[bool, bool]:
    """Whether a chat stands in these words, and whether lines in it may be one."""
    stamped = clocked = bare = 0
    turns: list[str] = []
    for written in text.split("\n"):
        if not _MARK.search(written):
            continue
        start = _LEAD.match(written)
        line = written[start.end() if start else 0 :][:_LONGEST]
        if not line:
            continue
        stamp = stamp_of(line)
        if stamp is not None:
            stamped += 2 if ":" in line[stamp.end :] else 1
            continue
        digits = _DIGIT.search(line, 0, 60) is not None and _A_CLOCK.search(line) is not None
        if digits and (_CLOCK_FIRST.match(line) or _NAME_FIRST.match(line)):
            clocked += 1
        elif digits and ((line[0] in "0123456789[(<{" and _BARE_CLOCK.match(line)) or _ALONE.match(line)):
            bare += 1
        elif len(turns) < _TURNS_KEPT and (turn := _turn(line)):
            turns.append(turn)
    exported = _EXPORTED.search(text) if _MAY_BE_EXPORTED.search(text) or "<" in text else None
    named, maybe = _two_take_turns(turns)
    return (
        stamped > 1 or clocked > 1 or named,
        maybe or stamped + clocked > 0 or bare > 1 or (exported and _EXPORTED.search(text, exported.end())) is not None,
    )


def _turn(line: str) -> str:
    """The name that speaks in this line, or nothing."""
    if ":" not in line and ">" not in line and "：" not in line:
        return ""
    found = _TURN.match(line)
    if not found:
        return ""
    name = (found[1] or found[2]).strip()
    if found[1] and not _CHATTER.fullmatch(found[1]):
        return ""
    if name.isupper() and line[found.end() - 2] == ":":
        return ""  # a field of a calendar or a card, such as BEGIN:VEVENT
    name = name.lower()
    return "" if not set(name.split()).isdisjoint(_LABELS) or name.startswith("x-") or "/" in name else name


def _two_take_turns(turns: list[str]) -> tuple[bool, bool]:
    """Whether two who are named take turns, and whether they may."""
    counts = Counter(turns)
    often = [name for name, count in counts.items() if count > 1]
    selves = [name for name in counts if name in _SELVES]
    changes = sum(1 for one, two in pairwise(turns) if one != two)
    spoken = len(counts) > 1 and (len(often) > 1 or (bool(selves) and changes > 0))
    return spoken, len(counts) > 1 and (bool(often) or len(counts) == 2) and len(turns) >= 2
