"""What the measures do not cover, said beside the answer and never left out."""

from bellrock.records.case import MailCheck
from bellrock.records.material import Channel, Material
from bellrock.records.recognition import Form, Recognition

_LANGUAGES = {
    "ar": "Arabic",
    "bn": "Bengali",
    "cs": "Czech",
    "cy": "Welsh",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fil": "Tagalog",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
_AS_IN_CHATS = frozenset({Form.SOCIAL_MEDIA, Form.IMAGE_ABUSE, Form.CHILD})


def caveats(material: Material, recognition: Recognition) -> tuple[MailCheck, ...]:
    """That no real chat was at hand to measure on, and that none in this language was; empty where both were."""
    found = []
    if material.channel is Channel.CHAT or recognition.form in _AS_IN_CHATS:
        found.append(MailCheck("not-measured-in-chats"))
    if not recognition.language_measured:
        found.append(_of_language(recognition))
    return tuple(found)


def _of_language(recognition: Recognition) -> MailCheck:
    name = _LANGUAGES.get(recognition.language)
    if name is None:
        return MailCheck("language-not-known")
    return MailCheck("not-measured-in-language" if recognition.language_supported else "language-not-read", ours=name)
