"""The names of money in other writings and languages than the eight, and where such a name ends.

Codes: ISO 4217, names from CLDR. In writings that put no blank between words a name may have more letters behind it.
"""

import re

from bellrock.records.pattern import regex

#: Signs of money beside those of the eight languages; full-width ones too.
SIGNS = {
    "￡": "GBP", "￥": "JPY", "￦": "KRW", "৳": "BDT", "₸": "KZT", "₼": "AZN", "₾": "GEL", "₲": "PYG", "₡": "CRC",
    "₭": "LAK", "֏": "AMD", "₮": "MNT", "៛": "KHR", "؋": "AFN", "₨": "PKR",
}  # fmt: skip

#: Whole words.
WORDS = {
    word: code
    for code, words in {
        "USD": "доллар доллара долларов доллары баксов бакса долар долари доларів долара دولار دولارات דולר דולרים "
        "dolár dolárů dolarů dolar δολάρια δολαρια دلار",
        "EUR": "евро євро يورو ευρώ ευρω אירו eura eurů avro یورو",
        "GBP": "фунт фунта фунтов фунтів liber pund bunnoedd punnoedd sterlin",
        "RUB": "рубль рубля рублей рубли руб",
        "UAH": "гривня гривні гривень грн гривен гривны",
        "TRY": "lirası tl",
        "RON": "roni",
        "CZK": "koruny koruna",
        "BGN": "лева лв",
        "ZAR": "rand",
        "BDT": "taka",
        "INR": "rupaye rupaiya rupya rupiya rupee",
        "PKR": "روپے روپیہ",
        "IDR": "rupiah",
        "VND": "đồng vnđ",
        "THB": "baht",
        "ILS": "שקל שקלים",
        "SAR": "ريال",
        "IRR": "ریال",
        "AED": "درهم دراهم dirham dirhams",
        "EGP": "جنيه جنيهات",
        "KES": "shilingi",
        "CNY": "yuan rmb renminbi",
        "JPY": "yen",
        "BTC": "биткоин биткоина биткоинов биткойн биткойнов біткоїн біткоїнів بيتكوين bitcoinů bitcoiny "
        "bitcoina bitcoinów",
    }.items()
    for word in words.split()
}
#: Names that two countries share, or that are small words elsewhere: the language of the text decides.
_SHARED: dict[str, tuple[tuple[str, str], ...]] = {
    "lei": (("RON", r"[ăâîșțşţ]|\b(?:trimite|plăte|plate|banii|bani)"),),
    "kr": (
        ("SEK", r"[äö]|\b(?:jag|skicka|pengar|betala|och)\b"),
        ("DKK", r"\b(?:dig|mig|penge|hvad|af|betal mig|inden)\b"),
        ("NOK", r"\b(?:deg|meg|penger|hva|av|innen)\b"),
    ),
}
_SHARED["kroner"] = _SHARED["kr"][1:]
_SIGNS_OF = {
    word: tuple((code, regex(signs, re.IGNORECASE)) for code, signs in languages) for word, languages in _SHARED.items()
}
_REACH = 60


def shared(word: str, text: str, at: int) -> str | None:
    """The currency of a name that countries share, by the words around it; None where they do not tell."""
    for code, signs in _SIGNS_OF.get(word, ()):
        if signs.search(text, max(0, at - _REACH), at + _REACH):
            return code
    return None


#: What multiplies the number before it, where a currency follows.
TIMES = {
    word: times
    for times, words in {
        100: "hundred hundert",
        1000: "k grand thousand mil tausend mille mila duizend tys tysięcy tysiące tysiąc ribu hazar hazaar bin "
        "tusen tisíc mii "
        "тысяч тысячи тыс тисяч тисячі ألف آلاف",
        10**5: "lakh lakhs lac",
        10**6: "m mn million millions mio juta milyon miljoner millioner миллион миллиона",
        10**7: "crore",
    }.items()
    for word in words.split()
}
_GLUED = (
    ("人民币", "CNY"), ("人民幣", "CNY"), ("美元", "USD"), ("美金", "USD"), ("欧元", "EUR"), ("歐元", "EUR"),
    ("英镑", "GBP"),
    ("英鎊", "GBP"), ("日元", "JPY"), ("日圓", "JPY"), ("港币", "HKD"), ("港元", "HKD"), ("港幣", "HKD"),
    ("台币", "TWD"),
    ("台幣", "TWD"), ("新台幣", "TWD"), ("韩元", "KRW"), ("卢布", "RUB"), ("元", "CNY"), ("圆", "CNY"),
    ("块钱", "CNY"), ("块", "CNY"),
    ("円", "JPY"), ("圓", "TWD"), ("比特币", "BTC"), ("比特幣", "BTC"), ("泰达币", "USDT"), ("以太坊", "ETH"),
    ("米ドル", "USD"), ("ドル", "USD"),
    ("ユーロ", "EUR"), ("ポンド", "GBP"), ("ウォン", "KRW"), ("ビットコイン", "BTC"), ("원", "KRW"),
    ("달러", "USD"), ("유로", "EUR"),
    ("파운드", "GBP"), ("비트코인", "BTC"), ("บาท", "THB"), ("ดอลลาร์", "USD"), ("ยูโร", "EUR"), ("ปอนด์", "GBP"),
    ("บิตคอยน์", "BTC"),
    ("रुपये", "INR"), ("रुपए", "INR"), ("रुपय", "INR"), ("रूपये", "INR"), ("डॉलर", "USD"), ("यूरो", "EUR"),
    ("पाउंड", "GBP"),
    ("बिटकॉइन", "BTC"), ("টাকা", "BDT"), ("ডলার", "USD"), ("টাকার", "BDT"), ("ரூபாய்", "INR"), ("రూపాయలు", "INR"),
)  # fmt: skip
_GLUED_CODES = dict(_GLUED)
_MULTIPLES = {
    "千": 10**3, "万": 10**4, "萬": 10**4, "百万": 10**6, "百萬": 10**6, "億": 10**8, "亿": 10**8, "만": 10**4,
    "천": 10**3,
    "백만": 10**6, "억": 10**8, "พัน": 10**3, "หมื่น": 10**4, "แสน": 10**5, "ล้าน": 10**6, "हज़ार": 10**3, "हजार": 10**3,
    "लाख": 10**5, "करोड़": 10**7, "হাজার": 10**3, "লাখ": 10**5,
}  # fmt: skip


def _longest_first(words: dict[str, object]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


#: 元旦 is New Year's Day.
_NAME = regex(
    rf"[ \u00a0]{{0,2}}({_longest_first(dict(_MULTIPLES))})?[ \u00a0]?({_longest_first(dict(_GLUED_CODES))})(?![旦])"
)


def glued(text: str, end: int) -> tuple[int, str, int] | None:
    """What multiplies a number that ends at `end`, and the currency behind it with its end, no blank needed."""
    found = _NAME.match(text, end)
    if found is None:
        return None
    # Written in the letters of Taiwan, 元 is its dollar.
    code = "TWD" if found[2] == "元" and found[1] in ("萬", "億", "百萬") else _GLUED_CODES[found[2]]
    return _MULTIPLES.get(found[1] or "", 1), code, found.end()
