"""The words that make a length of time a deadline in more languages, as deadline_words.py has them for the eight.

Swedish, Danish, Norwegian, Turkish, Romanian, Czech, Welsh, Russian, Ukrainian, Arabic, Hindi, Japanese, Chinese and
Korean.
"""

import re

from bellrock.records.pattern import regex

#: The units by the words for them; the letters are those of ISO 8601.
UNITS: dict[str, str] = {
    word: unit
    for unit, words in {
        "M": "minut minuter minutter dakika minute minutu minuty munud минут минуты минуту хвилин хвилини "
        "хвилину دقيقة دقائق",
        "H": "timme timmar time timer saat ora ore oră hodin hodiny hodinu awr oriau час часа часов година "
        "години годин годину "
        "ساعة ساعات ساعتين ghante ghanta",
        "D": "dag dagar dage dager gün zile zi zilei dní dny den dnů dydd diwrnod день дня дней сутки суток дні "
        "днів доба доби добу "
        "يوم أيام يومين",
        "W": "vecka veckor uge uger uke uker hafta săptămână săptămâni saptamani týden týdny týdnů wythnos "
        "неделя недели неделю недель "
        "тиждень тижні тижнів أسبوع أسابيع",
    }.items()
    for word in words.split()
}
_GLUED = {
    "時間": "H", "时间": "H", "小時": "H", "小时": "H", "个小时": "H", "個小時": "H", "分钟": "M", "分鐘": "M",
    "分": "M", "日": "D", "天": "D",
    "週間": "W", "周": "W", "시간": "H", "분": "M", "일": "D", "주": "W", "घंटे": "H", "घंटों": "H", "घंटा": "H",
    "घण्टे": "H", "मिनट": "M",
    "दिन": "D", "दिनों": "D", "हफ़्ते": "W", "हफ्ते": "W", "ชั่วโมง": "H", "นาที": "M", "วัน": "D", "ঘন্টা": "H",
    "ঘণ্টা": "H", "দিন": "D",
}  # fmt: skip
_UNIT = regex(rf"[ \u00a0]{{0,2}}({'|'.join(sorted(_GLUED, key=len, reverse=True))})")
#: What sets a deadline right behind such a unit: "within", "until then", "you have".
_SETS_GLUED = regex(
    r"[ \u00a0]?(?:以内|以內|之内|之內|内に|内|內|までに|まで|の猶予|のうちに|안에|이내|내에|के अंदर|के भीतर"
    r"|में (?:पैसे|भेज|दो|भुगतान)|का समय|हैं|ภายใน|এর মধ্যে)"
)
_SETS_BEFORE_GLUED = regex(
    r"(?:あと|残り|限时|限時|给你|給你|你有|你只有|还有|還有|within|तुम्हारे पास|आपके पास|तेरे पास|ภายใน|มีเวลา"
    r"|너에게|당신에게)[^\d\n]{0,12}\Z"
)

SETS = regex(
    r"(?<!\w)(?:du har(?: bara| kun| bare)?|ni har|dere har|i har|inom|inden for|inden|innen|indenfor|får du"
    r"|ger dig|giver dig|gir deg"
    r"|giver jer|frist\w*|deadline\w*|inom de n(?:ä|a)rmaste|i løbet af|i løpet av"
    r"|(?:sadece|yalnızca|tam)|s(?:ü|u)ren(?:iz)? (?:var)?|veriyorum|zaman(?:ın|ınız)"
    r"|ai(?: doar| la dispozi(?:ț|t)ie)?|ave(?:ț|t)i|(?:î|i)(?:ț|t)i dau|v(?:ă|a) dau|(?:î|i)n termen de|termen(?:ul)?"
    r"|m(?:á|a)(?:š|s|te)(?: na to| jen)?|d(?:á|a)v(?:á|a)m (?:ti|v(?:á|a)m)|b(?:ě|e)hem|lh(?:ů|u)t\w*"
    r"|mae (?:gennych|gen ti|gynnoch|gennyt)(?: chi)?|o fewn|rhoi"
    r"|у (?:тебя|вас|тебе)(?: есть| осталось| лише| только| є)?|даю (?:тебе|вам)|в течени[еи]|протягом|срок\w*"
    r"|термін\w*|маєш|маєте"
    r"|осталось|за ближайшие|не позднее|впродовж"
    r"|لديك|عندك|لديكم|معك|أمامك|خلال|في غضون|مهلة|المهلة|أعطيك|امامك"
    r"|(?:tumhare|aapke|tere) paas)(?!\w)",
    re.IGNORECASE,
)
SETS_AFTER = regex(
    r"[\s,.:]{0,3}(?:(?:på dig|på deg|til å betale|til at betale|att betala|kvar|tilbage|igjen|på sig)|i(?:ç"
    r"|c)inde|s(?:ü|u)ren|veriyorum|vaktin|s(?:ü|u)re|kald(?:ı|i)"
    r"|la dispozi|s(?:ă|a) pl(?:ă|a)te|r(?:ă|a)mase|na (?:zaplacen|to)|zb(?:ý|y)v|i dalu|ar (?:ô|o)l"
    r"|на (?:оплату|то|это|перевод|размышлен)|чтобы|щоб|иначе|инакше|інакше|لدفع|للدفع|لتدفع|لإرسال|وإلا|قبل أن"
    r"|ke andar|mein (?:paise|bhej|do)|hain)",
    re.IGNORECASE,
)
IN = regex(
    r"(?<!\w)(?:om|på|i løbet af|p(?:å|a)|in|(?:î|i)n|za|mewn|через|за|после|بعد|sonra)[ ]+(?:bara |kun |bare "
    r"|just )?\Z",
    re.IGNORECASE,
)
DONE_THEN = regex(
    r"(?<!\w)(?:skicka\w*|sänd\w*|betala\w*|lägger ut|sprid\w*|publicera\w*|delar|send\w*|betal\w*|del(?:er|e)"
    r"|offentliggør\w*|spre\w*|legger ut"
    r"|g(?:ö|o)nder\w*|(?:ö|o)de\w*|payla(?:ş|s)\w*|yay\w*|trimi\w*|pl(?:ă|a)t\w*|public\w*|po(?:š|s)l\w*"
    r"|zapla\w*|zve(?:ř|r)ejn\w*|anfon\w*|talu|rhannu"
    r"|пришл\w*|отправ\w*|заплат\w*|плати\w*|перевед\w*|выложу|разошл\w*|опублик\w*|скин\w*|надішл\w*|надсила\w*"
    r"|відправ\w*|опубліку\w*"
    r"|أرسل\w*|ارسل\w*|سأرسل|ادفع|سأنشر|انشر|حول|تدفع|mando|m[aá]nd[ao]\w*|env[ií]a\w*|p[aá]ga\w*|deposita\w*"
    r"|transf\w*|überweis\w*|versa\w*|wp(?:ł|l)a\w*|prze(?:ś|s)l\w*|wy(?:ś|s)l\w*|oddaj|przelej|mandaré"
    r"|verschick\w*|versend\w*|raus"
    r"|geht an|enverrai|divulgu\w*|difundo"
    r"|vaza\w*|pubblic\w*|diffond\w*|verspreid\w*|wrzuc\w*|roze(?:ś|s)l\w*|mandaré)(?!\w)",
    re.IGNORECASE,
)
NO_DEADLINE = regex(
    r"(?<!\w)(?:varje|var|hver|sedan|siden|för|for|de senaste|de siste|de sidste|her|son|ge(?:ç|c)en|fiecare"
    r"|acum|de|ultimele|ka(?:ž|z)d\w*|p(?:ř|r)ed|posledn\w*"
    r"|pob|ers|кажд\w*|последн\w*|уже|кожн\w*|останн\w*|вже|كل|منذ|آخر)[ ]+\Z",
    re.IGNORECASE,
)
NO_DEADLINE_AFTER = regex(
    r"[ ,]{0,2}(?:sedan|siden|ago|(?:ö|o)nce|(?:î|i)n urm(?:ă|a)|назад|тому|مضت|前|之前|전|पहले|ที่แล้ว|om dagen"
    r"|i d(?:ö|o)gnet|i døgnet|i timen|в день|на добу|denn(?:ě|e))",
    re.IGNORECASE,
)


_DO = regex(r"(?<!\w)do[ ](?:\d{1,3}|\w{3,16})[ ](?:hodin|dn[íiůu]|godzin|minut|t(?:ý|y)dn)")


def within(sentence: str) -> bool:
    """True for the Slavic "do" before a length of time, which is "within" there and a verb in English."""
    return _DO.search(sentence) is not None


def glued(text: str, end: int) -> tuple[str, int] | None:
    """The unit behind a number that ends at `end` and the end of it, in writings that put no blank between words."""
    found = _UNIT.match(text, end)
    return (_GLUED[found[1]], found.end()) if found else None


def sets_glued(text: str, start: int, end: int) -> bool:
    """True where the words around a number with such a unit set a deadline with it."""
    if NO_DEADLINE_AFTER.match(text, end):
        return False
    return bool(_SETS_GLUED.match(text, end) or _SETS_BEFORE_GLUED.search(text, max(0, start - 24), start))
