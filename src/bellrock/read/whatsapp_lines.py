"""Which lines of a WhatsApp chat nobody sent: the notices that the app writes.

On Android a notice has no name before it.
On an iPhone it stands under a name and begins with the mark U+200E; but so do a left-out picture, a call, a place and
a deleted message, and those were sent.
Old exports have no marks: there only whole sentences that nobody types are taken for a notice.
"""

import re

from bellrock.read.whatsapp_stamp import MARKS
from bellrock.records.pattern import regex

_ENCRYPTED = regex(
    r"end[- ]to[- ]end|ende[- ]zu[- ]ende|extremo a extremo|bout en bout|ponta[- ][aà][- ]ponta"
    r"|ponto[- ]a[- ]ponto|uçtan uca|сквозн|наскрізн|päästä päähän|alusta loppuun|totalsträcks"
    r"|början till slut|ende[- ]til[- ]ende|end[- ]til[- ]end|szyfrowan|encriptad[oa]s|cifrad[oa]s|crittograf"
    r"|şifrel|šifrov|titkosít|criptat|salattuj|versleuteld|verschlüsselt|بين الطرفين|التشفير|מוצפנ|एन्क्रिप्ट"
    r"|端到端|端對端|エンドツーエンド|종단간|mã hóa đầu cuối|terenkripsi",
    re.IGNORECASE,
)
_MESSAGES_WORD = regex(
    r"messages (?:and|to|you send|in) |nachrichten|(?:los )?mensajes|les (?:messages|appels)|(?:as )?mensagens"
    r"|(?:i )?messaggi|berichten|gesprekken|сообщения|повідомлення|mesajlar|wiadomości|viestit|meddelanden"
    r"|meddelelser|meldinger|beskeder|zprávy|správy|üzenetek|mesajele|τα μηνύματα|الرسائل|ההודעות|संदेश|मैसेज"
    r"|消息|訊息|讯息|メッセージ|메시지|tin nhắn|pesan\b|your security code|this chat is",
    re.IGNORECASE,
)
_WHOLE_NOTICE = regex(
    r"your security code with .+ changed|the security code (?:with|for) .+ changed"
    r"|.{1,80} changed their phone number to a new number|this business (?:uses|works with|is now)"
    r"|this chat is with a business account|your chat is (?:now )?with a business|you (?:turned (?:on|off)"
    r"|updated the) (?:disappearing messages|message timer)|.{1,80} turned (?:on|off) disappearing messages\."
    r"|disappearing messages were turned|.{1,80} hat (?:seine|ihre) (?:telefon|sicherheits)nummer"
    r"|deine sicherheitsnummer (?:mit|für)|(?:tu|el) código de seguridad con .+ cambió"
    r"|votre code de sécurité avec .+ a changé|o (?:seu )?código de segurança .+ mudou"
    r"|il codice di sicurezza .+ è cambiato",
    re.IGNORECASE,
)
_DID = (
    r"created (?:this |the )?(?:group|community)|changed (?:the|this group'?s?|their"
    r"|to) ?(?:group'?s? )?(?:subject|name|icon|description|settings|phone|number)?|added |removed |left\b"
    r"|joined |was added|were added|turned (?:on|off)|pinned a message|deleted this group|blocked this"
    r"|unblocked this|started a (?:call|video)|is now an? admin|reset this group|updated the message timer"
    r"|hat (?:die gruppe|diese gruppe|den betreff|das gruppen|die gruppen|\S+ hinzugefügt|dich hinzugefügt)"
    r"|hat die|creó (?:el|este) grupo|cambió |añadió |agregó |salió|ha creato|ha aggiunto|a créé|a ajouté"
    r"|a changé|criou |adicionou |mudou |saiu|heeft de|heeft deze|создал|добавил|изменил|grubu|oluşturdu"
    r"|ekledi"
)
_DOES = regex(rf"(?:{_DID})", re.IGNORECASE)
_DOES_ONLY_THERE = regex(
    r"created (?:this )?group|changed (?:this group|the (?:group|subject)|their phone)|added you$|left$"
    r"|joined using|was added$|hat (?:diese |die )?gruppe|creó el grupo|a créé le groupe|ha creato il gruppo"
    r"|criou (?:o )?grupo",
    re.IGNORECASE,
)
_GROUP_WORD = regex(r"group|grupo|gruppe|gruppo|groep|групп|grub|ryhm|مجموعة|グループ|그룹|群", re.IGNORECASE)
_MARK = "\u200e"
_GROUP_LINE = regex(
    r"created (?:this )?(?:group|community)|changed the (?:subject|group|description)|changed this group"
    r"|hat die gruppe|hat den (?:gruppen)?betreff|hat die gruppenbeschreibung|creó el grupo"
    r"|cambió el (?:asunto|nombre)|a créé le groupe|a changé (?:le sujet|l'objet)|ha creato il gruppo"
    r"|ha cambiato l'oggetto|criou (?:o )?grupo|mudou o (?:assunto|nome)|alterou o|heeft de groep"
    r"|heeft het onderwerp|создал[аи]? группу|изменил[аи]? тему|grubunu oluşturdu|changed the group name",
    re.IGNORECASE,
)
_SENT = regex(
    r"waiting for this message|"
    r"(?:image|photo|video|video note|audio|gif|sticker|document|contact card|media|voice message) omitted"
    r"|attached|omitted|(?:you deleted this|this message was|message was|deleted this) (?:message|deleted)"
    r"|deleted|(?:missed |silenced )?(?:voice|video|group)? ?(?:voice |video )?call\b|call\b|location"
    r"|live location|poll|option|event|view once|weggelassen|ausgelassen|angehängt|gelöscht|anruf|standort"
    r"|umfrage|omitid[oa]|adjunt|eliminaste|eliminó|llamada|videollamada|ubicación|encuesta|opción|omis[e]?\b"
    r"|absente?|joint|supprimé|appel|localisation|position|sondage|omess[oa]|escluso|allegat|eliminat|chiamata"
    r"|posizione|sondaggio|ocultad[oa]|omitid|anexad|apagada|apagou|chamada|ligação|localização|enquete"
    r"|weggelaten|bijgevoegd|verwijderd|oproep|gesprek|locatie|peiling|опущен|пропущен|без медиа|удален|звонок"
    r"|местоположение|pominięt|dołączon|usunięt|połączenie|dahil edilmedi|eklendi|silindi|silindiniz|arama"
    r"|konum|anket|jätettiin pois|poistettiin|puhelu|utelämna|utelat|udeladt|slettet|raderat|تم حذف|مكالمة"
    r"|غير مرفق|تم استبعاد|省略|附件|已删除|通話|削除|생략|삭제",
    re.IGNORECASE,
)


def is_group_line(before_colon: str) -> bool:
    """True when the words before a colon are no name but a notice with a colon in a group's name."""
    return bool(_GROUP_LINE.search(before_colon))


def is_notice(author: str, text: str) -> bool:
    """True when this text under a name was written by the app and sent by nobody."""
    words = text[:500].strip(MARKS + " ~\u00a0")
    if not words:
        return False
    if _MESSAGES_WORD.match(words) and _ENCRYPTED.search(words):
        return True
    if _WHOLE_NOTICE.match(words):
        return True
    marked = text.startswith(_MARK)
    if _does_in_own_name(author, words, _DOES if marked else _DOES_ONLY_THERE):
        return True
    if not marked or "\n" in words:
        return False
    does = _DOES.search(words) is not None
    if does and _GROUP_WORD.search(words):
        return True
    if _SENT.search(words) or "<" in words:
        return False
    return does or words.endswith(".") or len(words.split()) > 5


def _does_in_own_name(author: str, words: str, does: re.Pattern[str]) -> bool:
    """People do not write "Ann created this group" under the name Ann; the app does."""
    name = author.strip(MARKS + "~ \u00a0\u202f")
    if not name or not words.startswith(name):
        return False
    rest = words[len(name) :]
    return bool(rest[:1].isspace() and does.match(rest.strip()))
