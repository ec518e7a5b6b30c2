"""The pictures and files that a WhatsApp line names, or says were left out."""

import re

from bellrock.read.whatsapp.stamp import MARKS
from bellrock.records.message import Attachment
from bellrock.records.pattern import regex

_ATTACHED = regex(r"<[^<>:\n]{2,24} ?: ?([^<>\n]{1,300})>")
_PHONE_NAME = regex(r"([A-Z]{2,5}-\d{8}-WA\d{4,}\.\w{1,5}) \([^()\n]{3,40}\)")
_NAMED = regex(
    r"([^\n()]{1,200}\.\w{1,5}) \((?:file attached|Datei angehängt|archivo adjunto|fichier joint|file allegato"
    r"|arquivo anexado|ficheiro anexado|bestand bijgevoegd|файл добавлен|dosya ekli|plik dołączony"
    r"|tiedosto liitetty|bifogad fil|fil vedhæftet|fil vedlagt|الملف مرفق|文件附件|檔案附件|添付ファイル"
    r"|파일 첨부됨)\)"
)
_LEFT_OUT_WHOLE = regex(
    r"<(?:media omitted|medien (?:ausgeschlossen|weggelassen)|multimedia omitido|archivo omitido|médias omis"
    r"|media omessi|media omesso|mídia oculta|ficheiro não revelado|media weggelaten|без медиафайлов"
    r"|файл пропущен|medya dahil edilmedi|pominięto multimedia|media jätettiin pois|media utelämnat"
    r"|mediefil udeladt|utelatt media|تم استبعاد الوسائط|मीडिया छोड़ा गया)>",
    re.IGNORECASE,
)
_LEFT_OUT = regex(
    r"(?P<kind>image|photo|video note|video|gif|sticker|audio|voice message|document|contact card|bild|foto"
    r"|imagen|imagem|immagine|afbeelding|vídeo|vidéo|figurinha|documento|dokument|ses|görüntü) (?:omitted"
    r"|weggelassen|ausgelassen|omitid[oa]|omise?|absente?|omess[oa]|ocultad[oa]|weggelaten|dahil edilmedi)\W*$",
    re.IGNORECASE,
)
_TYPES = {
    "video": "video/*",
    "video note": "video/*",
    "vídeo": "video/*",
    "vidéo": "video/*",
    "görüntü": "image/*",
    "audio": "audio/*",
    "voice message": "audio/*",
    "ses": "audio/*",
    "document": "application/*",
    "documento": "application/*",
    "dokument": "application/*",
    "contact card": "text/vcard",
}


def named_in(text: str, inside: frozenset[str] | set[str]) -> tuple[Attachment, ...]:
    """The attachments that a message names; `inside` holds the names of the files that came with the chat."""
    named = ">" in text or ")" in text
    if not named and (len(text) > 60 or " " not in text):
        return ()
    first = text.split("\n", 1)[0]
    words = first.strip(MARKS + " ")
    if not named:
        return _left_out(words)
    found = [match[1].strip(MARKS + " ") for match in _ATTACHED.finditer(first)]
    if not found and (match := _PHONE_NAME.match(words) or _NAMED.match(words)):
        found = [match[1].strip(MARKS + " ")]
    if found:
        return tuple(Attachment(name, present=name in inside) for name in found if "." in name)
    if _LEFT_OUT_WHOLE.match(words):
        return (Attachment(words.strip("<>")),)
    return _left_out(words)


def _left_out(words: str) -> tuple[Attachment, ...]:
    left_out = _LEFT_OUT.fullmatch(words)
    return (Attachment(words, _TYPES.get(left_out["kind"].lower(), "image/*")),) if left_out else ()
