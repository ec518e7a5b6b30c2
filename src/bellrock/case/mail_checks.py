"""Checks of a mail's headers that calm: what they prove and what they do not."""

from bellrock.case.sender_proof import Proof, proof_of
from bellrock.records.case import MailCheck
from bellrock.records.message import MailHead
from bellrock.records.theirs import TheirWords

_LONGEST = 1_000


def mail_checks(head: MailHead) -> tuple[MailCheck, ...]:
    """The checks that hold for this mail; the words of each stand in content/mail_checks.yaml.

    `own-address`: From equals To, which anybody can write, so it proves no break-in
    (29 of 75 real sextortion mails did so).
    `sender-refused`: the receiver's own server says that the sender's name is not proved.
    `sender-proved`: it says that the mail came through the domain that it names; this does not say who wrote it.
    `sender-not-known`: no header that we can trust says either.
    `other-reply`: answers go to another address than the one shown.
    """
    checks = []
    sender = _address(head.sender)
    if sender and sender in {_address(to) for to in head.to}:
        checks.append(MailCheck("own-address", TheirWords(sender)))
    domain = sender.rpartition("@")[2] if sender.count("@") == 1 and head.sender.count("@") == 1 else ""
    proof = proof_of(head, domain)
    if proof is Proof.PROVED:
        checks.append(MailCheck("sender-proved", TheirWords(domain)))
    elif proof is Proof.REFUSED:
        checks.append(MailCheck("sender-refused", TheirWords(sender)))
    elif sender and not checks:
        checks.append(MailCheck("sender-not-known", TheirWords(sender)))
    reply = _address(head.reply_to)
    if reply and sender and reply != sender:
        checks.append(MailCheck("other-reply", TheirWords(reply)))
    return tuple(checks)


def _address(person: str) -> str:
    """The address of a person as the reader writes them: what the last angle brackets hold, or all of it."""
    inside = person.rpartition("<")[2].partition(">")[0] if "<" in person else person
    return inside.strip().lower()[:_LONGEST]
