"""What the receiver's own server proved about the sender's domain, and nothing that anybody else wrote."""

import re
from enum import StrEnum

from bellrock.records.message import MailHead


class Proof(StrEnum):
    """`PROVED`: the mail came through the domain it names. `REFUSED`: the receiver says it did not. Else not known."""

    PROVED = "proved"
    REFUSED = "refused"
    CANNOT_TELL = "cannot_tell"


_ASIDE = re.compile(r'"(?:[^"\\]|\\.)*"|\([^()]*\)')
_RESULT = re.compile(r"\s*(spf|dkim|dmarc)\s*(?:/\s*\d+\s*)?=\s*([a-z]+)(?=\s|$)", re.IGNORECASE)
_NAMED = re.compile(r"\bheader\.from\s*=\s*@?([\w.-]+)", re.IGNORECASE)
_REFUSED = frozenset({"fail", "hardfail", "softfail", "permerror"})
_DEEPEST = 8


def proof_of(head: MailHead, domain: str) -> Proof:
    """What is proved about `domain`, the one behind the sign @ of the only sender.

    A header counts where it stands above the first Received header and is signed by the host that received the mail
    (RFC 8601, sections 5 and 7.1: the reader trusts only the names of its own provider).
    A refusal beside a proof is a refusal; refused SPF or DKIM alone is one only where DMARC proves nothing.
    """
    results: dict[str, set[str]] = {"spf": set(), "dkim": set(), "dmarc": set()}
    named: set[str] = set()
    for line in head.authentication:
        server, _, rest = _without_asides(line).partition(";")
        if not _same_owner(server.strip().split(" ")[0].lower(), head.received_by):
            continue
        for result in rest.split(";"):
            found = _RESULT.match(result)
            if found:
                results[found[1].lower()].add(found[2].lower())
            if found and found[1].lower() == "dmarc":
                named.update(domain.lower() for domain in _NAMED.findall(result))
    return _weighed(results, plain=head.senders == 1 and bool(domain) and named == {domain})


def _weighed(results: dict[str, set[str]], *, plain: bool) -> Proof:
    if results["dmarc"] & _REFUSED:
        return Proof.REFUSED
    others = bool((results["spf"] | results["dkim"]) & _REFUSED)
    if results["dmarc"] == {"pass"}:
        return Proof.PROVED if plain and not others else Proof.CANNOT_TELL
    return Proof.REFUSED if others else Proof.CANNOT_TELL


def _without_asides(line: str) -> str:
    """The header without its remarks and quoted words, in which a sender may have written anything."""
    for _ in range(_DEEPEST):
        shorter = _ASIDE.sub(" ", line)
        if shorter == line:
            break
        line = shorter
    return line.partition("(")[0].partition('"')[0]


# Where a country sells names below a second word: co.uk, com.br. Such a word has at most three letters, or is here.
_SECOND_WORDS = frozenset(("info", "gouv", "govt", "police", "school", "asso", "mod"))


def _same_owner(one: str, other: str) -> bool:
    """True where both hosts stand under one registered domain; where that cannot be told, only the same host counts."""
    return bool(one) and (one == other or (registered(one) == registered(other) != ""))


def registered(host: str) -> str:
    """The domain that somebody registered: two words, or three under a country's second word; else nothing."""
    words = host.strip(".").split(".")
    if len(words) < 2 or not all(words) or words[-1].isdigit():
        return ""
    short = len(words[-1]) == 2 and (len(words[-2]) <= 3 or words[-2] in _SECOND_WORDS)
    keep = 3 if short else 2
    return ".".join(words[-keep:]) if len(words) >= keep else ""
