"""The words that make a length of time a deadline, or no deadline, in eight languages.

English, German, Portuguese, Spanish, French, Italian, Dutch, Polish, in this order in each pattern.
Every pattern is tried on a few words beside a length of time, never on a whole text.
"""

import re

from bellrock.records.pattern import regex

#: What sets a deadline, before the length of time; a few words may stand between.
SETS = regex(
    r"\b(?:you(?:['’]ve|['’]ll| will| shall| still| only| now| just)*(?: have| got| get)|u have|you(?:['’]ve)"
    r"|giv(?:e|es|ing|en) (?:you|u)|(?:i|we)(?:['’]ll| will|['’]m| am)? giv(?:e|ing)|gave you|from the moment"
    r"|since you (?:open|read)\w*"
    r"|within|in the (?:next|following)|(?:the|your) next|in less than|in under|no later than|not later than"
    r"|deadline\w*|time ?limit|timer|count ?down\w*|expires? in|ultimatum"
    r"|limited to|(?:i|we)(?:['’]ll| will| can) (?:wait|give)|must be (?:paid|made|done) in"
    r"|(?:sie|du|ihnen|dir|ihr) (?:haben|hast|habt|bleiben|bleibt|hättest)|(?:haben|hast|habt|bleiben"
    r"|bleibt) (?:sie|du|ihnen|dir|ihr)|gebe (?:ihnen|dir|euch)|innerhalb|binnen|frist\w*|in den n(?:ä|ae)chsten"
    r"|(?:voc(?:ê|e)s?|vc|tu|o senhor) (?:tem|t(?:ê|e)m|tens|ter(?:á|a))|(?:te|lhe|vos) (?:dou|darei)|dou(?:-lhe"
    r"|-te)|prazo|dentro de|em at(?:é|e)|no prazo|nas pr(?:ó|o)ximas|nos pr(?:ó|o)ximos|tem (?:apenas|s(?:ó|o)"
    r"|exatamente)?"
    r"|(?:tiene|tienes|ten(?:é|e)s|ten(?:é|e)is|tienen|dispone\w*|queda[ns]?)|(?:te|le|les|os) (?:doy|dar(?:é|e)"
    r"|quedan?)|plazo|en (?:las|los) pr(?:ó|o)xim[ao]s|en menos de"
    r"|(?:vous|tu) (?:avez|as|disposez|disposes|aurez)|(?:vous|te) (?:donne|laisse|reste)|d(?:é|e)lai|dans (?:les"
    r"|un d)|d['’]ici|sous|endéans"
    r"|(?:hai|ha|avete|avrai|ha solo)|(?:ti|vi|le) (?:do|concedo|restano|rimangono)|entro|scadenza|nelle prossime"
    r"|nei prossimi"
    r"|(?:je|jij|u|jullie) (?:hebt|heeft|hebben|krijgt)|(?:hebt|heeft|heb) (?:je|jij|u)|geef (?:je|jou|u)|binnen"
    r"|termijn|in de (?:komende|volgende)"
    r"|(?:masz|macie|ma pan|ma pani|masz tylko)|(?:daj(?:ę|e)|dam) (?:ci|wam|panu|pani)|w ci(?:ą|a)gu|termin"
    r"|na zapłat\w*|przez najbliższe"
    r")\b",
    re.IGNORECASE,
)
#: What sets a deadline behind the length of time.
SETS_AFTER = regex(
    r"[\s,.:]{0,3}(?:(?:is|are) all\b|(?:is |are )?(?:left|remaining|deadline|ultimatum)|time ?limit|to (?:pay|send"
    r"|transfer|make|complete|decide|contact|respond|reply|answer|comply|do (?:it|this|so)|get|buy|raise|find)"
    r"|from (?:now|the moment|this|when|the time|reading|opening)|(?:after|since|once) (?:you (?:open|read|receiv"
    r"|get)|reading|opening|receiving|receipt)|or (?:i|else|we|your|the|everyone|everybody|it)\b"
    r"|(?:zeit|um (?:zu|die|das|den)|ab (?:jetzt|sofort|dem)|für die)|para (?:pagar|enviar|transferir|fazer|hacer"
    r"|realizar|efetuar|efectuar|completar)|a partir (?:de|deste|do|da)|desde (?:que|el|este|ahora)"
    r"|pour (?:payer|envoyer|effectuer|transf|faire|me|r(?:é|e)gler)|(?:à|a) (?:partir|compter)|per (?:pagare"
    r"|inviare|effettuare|trasferire|completare|fare)|da (?:quando|questo|adesso|ora)|om (?:te|het)|vanaf|de tijd"
    r"|na (?:zapłat|wpłat|przelew|dokonanie|to)|od (?:momentu|teraz|otwarcia)|(?:and|then) (?:i|we|the|your"
    r"|everyone)\b)",
    re.IGNORECASE,
)
#: "in 24 hours" sets a deadline where the same sentence says what will then be done.
IN = regex(
    r"\b(?:in|after|nach|em|dentro de|en|dans|tra|fra|dopo|over|na|za|po|depois de|despu(?:é|e)s de|apr(?:è"
    r"|e)s)[ ]+(?:just |only |exactly |about |nur |solo |apenas )?\Z",
    re.IGNORECASE,
)
DONE_THEN = regex(
    r"\b(?:pay|send|sent|transfer|post|publish|share|release|leak|upload|delete|forward|spread|expose|payment|money"
    r"|bitcoins?|btc"
    r"|zahl\w*|bezahl\w*|schick\w*|sende\w*|ver(?:ö|oe)ffentlich\w*|pag\w+|envi\w+|envo\w+|public\w+|compart\w+"
    r"|pai?er|payez|paie|partag\w+|invi\w+|condivid\w+|betaal\w*|stuur\w*|verstuur\w*|deel|zap(?:ł|l)a\w*|wy(?:ś"
    r"|s)l\w*|opublikuj\w*)\b",
    re.IGNORECASE,
)
#: What stands right before a length of time that sets no deadline.
NO_DEADLINE = regex(
    r"\b(?:every|each|per|once (?:in|every)|(?:hours?|times?|days?|weeks?|once|twice|stunden|horas|heures|ore|uur"
    r"|godzin\w*)(?=[ ]a?n?[ ]*\Z)|(?:for )?(?:the )?(?:last|past|previous)|alle|jede[nrs]?|seit|pro|vor|letzten?"
    r"|cada|a cada|h(?:á|a)|hace|faz|durante|nas ?(?:ú|u)ltimas|nos ?(?:ú|u)ltimos|(?:ú|u)ltim[ao]s"
    r"|chaque|tou(?:te)?s les|depuis|il y a|derni(?:è|e)re?s?|ogni|tutt[ie] (?:le|i)|da|ultim[ie]|elke|iedere|om de"
    r"|sinds|afgelopen|co|ka(?:ż|z)d[eyąa]|od|[mb]illion|thousand|ostatni\w*|desde|since|been|lasted|takes?"
    r"|took)[ ]+\Z",
    re.IGNORECASE,
)
NO_DEADLINE_AFTER = regex(
    r"[ ,]{0,2}(?:ago|old|earlier|a (?:day|week|month)|per |each |every |geleden|temu|fa\b|atr(?:á|a)s|alt\b|pro "
    r"|am tag|al d(?:í|i)a|por (?:dia|d(?:í|i)a|semana)|par (?:jour|semaine)|al giorno|per dag|dziennie|and 7|/)",
    re.IGNORECASE,
)
