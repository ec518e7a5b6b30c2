"""What the measures do not cover, said beside the answer and never left out."""

from bellrock.records.case import MailCheck
from bellrock.records.material import Channel, Material
from bellrock.records.recognition import Form, Recognition

_LANGUAGES = {
    "cy": "Welsh",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
}
_AS_IN_CHATS = frozenset({Form.SOCIAL_MEDIA, Form.IMAGE_ABUSE, Form.CHILD})


def caveats(material: Material, recognition: Recognition) -> tuple[MailCheck, ...]:
    """That no real chat was at hand to measure on, and that none in this language was; empty where both were."""
    found = []
    if material.channel is Channel.CHAT or recognition.form in _AS_IN_CHATS:
        found.append(MailCheck("not-measured-in-chats"))
    if not recognition.language_measured:
        name = _LANGUAGES.get(recognition.language)
        found.append(MailCheck("not-measured-in-language", ours=name) if name else MailCheck("language-not-known"))
    return tuple(found)
