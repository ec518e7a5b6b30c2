"""Readings and Situation in, Case out."""

from bellrock.case.calming import calming_checks, warning_checks
from bellrock.case.caveats import caveats
from bellrock.case.mail_checks import mail_checks
from bellrock.case.situation import situation_of
from bellrock.case.verdict import verdict
from bellrock.records.campaign import SeenWallets
from bellrock.records.case import Case
from bellrock.records.detail import Detail
from bellrock.records.material import Material
from bellrock.records.message import MailHead
from bellrock.records.recognition import Answer, Recognition
from bellrock.records.said import Said
from bellrock.records.situation import Situation

__all__ = ["mail_checks", "open_case", "situation_of", "verdict"]


def open_case(
    name: str,
    material: Material,
    recognition: Recognition,
    details: tuple[Detail, ...],
    situation: Situation,
    mail: MailHead | None = None,
    wallets: SeenWallets | None = None,
    said: tuple[Said, ...] = (),
) -> Case:
    """The case of one material: its readings, what the person said, and the headline that follows.

    `said` are the words around the quotes.
    `wallets` are those of mass mails that we know; left out, no wallet is said to be known or not known.
    """
    headers = mail_checks(mail) if mail and recognition.answer is Answer.THREAT else ()
    return Case(
        name=name,
        material=material,
        recognition=recognition,
        details=details,
        situation=situation,
        verdict=verdict(material, recognition, situation, details),
        mail=mail,
        checks=(
            *warning_checks(recognition),
            *headers,
            *calming_checks(material, recognition, details, wallets),
            *caveats(material, recognition),
        ),
        said=said,
    )
