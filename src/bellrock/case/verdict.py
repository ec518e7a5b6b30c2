"""The verdict: which headline answers the person's question, never the label."""

from bellrock.records.case import Verdict
from bellrock.records.detail import Detail, DetailKind
from bellrock.records.material import Channel, Material
from bellrock.records.recognition import Answer, Form, Recognition
from bellrock.records.situation import Situation

_ACCOUNTS = frozenset((DetailKind.PROFILE, DetailKind.HANDLE))


def verdict(
    material: Material, recognition: Recognition, situation: Situation, details: tuple[Detail, ...] = ()
) -> Verdict:
    """The headline for one material, from what was read and from what the person said.

    A person's own report opens the plan, whatever its answer.
    """
    if recognition.own_report:
        return Verdict.OWN_REPORT
    if recognition.answer is Answer.ABOUT:
        return Verdict.ABOUT
    if recognition.answer is Answer.NONE:
        return Verdict.NONE
    if recognition.form is Form.OTHER_EXTORTION:
        return Verdict.OTHER_EXTORTION
    if recognition.form is Form.MASS_EMAIL:
        return _bluff(material, recognition, situation, details)
    return Verdict.REAL


def _bluff(material: Material, recognition: Recognition, situation: Situation, details: tuple[Detail, ...]) -> Verdict:
    """Whether "nearly always a bluff" may be said (safety rule 5 of the design).

    Never when it came by chat, holds a picture, the person's real contacts or profile, or words the two exchanged.
    A pasted text has no known channel: the flat sentence stands only for a mail, for a known campaign,
    or after the person says that it came by email; a contrary word of the person always wins.
    It is said flatly only where every part is known to be plain words.
    A file that was not opened may hold a picture (safety rule 2): then the sentence stays an if,
    unless the person says that there is no picture.
    An account that the mail names may be the person's own, and no mass mail would name it: then it stays an if too.
    So it does where the words may be meant for one person alone.
    What a remote address shows, and what a part is that cannot be read, nobody knows: then it always stays an if.
    """
    personal = (
        material.channel is Channel.CHAT
        or material.pictures > 0
        or material.chats > 0
        or recognition.holds_personal
        or situation.came_by == "chat"
        or "yes" in (situation.talking, situation.shared, situation.more_sent)
        or situation.known in {"known", "partner_or_ex"}
        or situation.picture in {"real", "fake"}
    )
    if personal:
        return Verdict.REAL
    by_mail = material.channel is Channel.MAIL or situation.came_by == "email" or recognition.campaign is not None
    # A profile may be the person's own; a name with the sign @ too.
    named = any(detail.kind in _ACCOUNTS for detail in details)
    unseen = (
        named
        or recognition.meant_for_one
        or material.on_the_web + material.unknown > 0
        or (material.closed > 0 and situation.picture != "none")
    )
    return Verdict.BLUFF if by_mail and not unseen else Verdict.BLUFF_IF_MAIL
