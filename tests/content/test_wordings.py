"""What whoever blackmails says is known in every language, and so is what the person targeted says of it."""

import re

import pytest

from bellrock.content.lexicon import load_lexicon
from bellrock.records.material import Channel
from bellrock.records.recognition import Answer
from tests.recognise.hearing import heard

LEXICON = load_lexicon()
WHOLE = {code for code, _ in LEXICON.languages} - LEXICON.in_part
# The names that a language needs before it may be called supported.
NEEDED = {"orelse", "demand", "obey", "ishow", "theysee", "whom", "yours", "net", "pics", "ruin", "held", "timeleft"}
NEEDED |= {"noway", "veiled", "hunted", "done", "fee", "spared", "blackmails", "mine", "claims", "theywill", "offender"}
NEEDED |= {"victim", "advises", "textsays"}

THREATS = {
    "en": "Pay me 300 pounds or I send the video to your family.",
    "de": "Zahl mir 300 Euro oder ich schicke das Video an deine Familie.",
    "pt": "Paga 300 reais ou eu mando o vídeo para a sua família.",
    "es": "Págame 300 euros o mando el video a tu familia.",
    "fr": "Paie 300 euros ou j'envoie la vidéo à ta famille.",
    "it": "Pagami 300 euro o mando il video alla tua famiglia.",
    "nl": "Betaal 300 euro of ik stuur de video naar je familie.",
    "pl": "Zapłać 300 zł albo wyślę film twojej rodzinie.",
    "sv": "Betala 3000 kronor annars skickar jag filmen till din familj.",
    "da": "Betal 3000 kroner, ellers sender jeg videoen til din familie.",
    "no": "Betal 3000 kroner, ellers sender jeg videoen til familien din.",
    "tr": "Parayı ödemezsen videoyu ailene göndereceğim.",
    "ru": "Переведи деньги, иначе отправлю видео твоей семье.",
    "uk": "Перекажи гроші, інакше надішлю відео твоїй родині.",
    "ar": "ادفع المال وإلا سأرسل الفيديو إلى عائلتك.",
    "ja": "お金を払わなければ、あなたの家族に動画を送ります。",
    "hi": "पैसे भेजो वरना वीडियो तुम्हारे परिवार को भेज दूंगा।",
    "fil": "Magbayad ka kung hindi ikakalat ko ang video sa pamilya mo.",
    "ro": "Plătește sau trimit video familiei tale, tuturor.",
    "cs": "Zaplať, jinak pošlu video tvé rodině.",
    "cy": "Tala 300 punt neu bydda i'n anfon y fideo at dy deulu.",
}
REPORTS = {
    "de": "Jemand erpresst mich mit einem Video und will Geld.",
    "pt": "Estão me chantageando com um vídeo meu e pedem dinheiro.",
    "es": "Me están chantajeando con un video mío y piden dinero.",
    "fr": "On me fait du chantage avec une vidéo de moi.",
    "it": "Qualcuno mi ricatta con un video e vuole soldi.",
    "nl": "Iemand chanteert mij met een video en wil geld.",
    "pl": "Ktoś mnie szantażuje nagraniem i chce pieniędzy.",
    "sv": "Någon utpressar mig med en film och vill ha pengar.",
    "da": "Nogen afpresser mig med en video og vil have penge.",
    "no": "Noen driver utpressing mot meg med en video.",
    "tr": "Biri bana şantaj yapıyor ve para istiyor.",
    "ru": "Меня шантажируют видео и требуют деньги.",
    "uk": "Мене шантажують відео і вимагають гроші.",
    "ar": "شخص يبتزني بصوري ويطلب مني المال.",
    "ja": "私は動画で脅迫されています。お金を要求されています。",
    "hi": "कोई मुझे वीडियो से ब्लैकमेल कर रहा है।",
    "fil": "May nagba-blackmail sa akin, binablackmail ako gamit ang video.",
    "ro": "Cineva mă șantajează cu un video și cere bani.",
    "cs": "Někdo mě vydírá videem a chce peníze.",
    "cy": "Mae rhywun yn fy mlacmelio, blacmel yw hyn i mi.",
    "id": "Ada yang mengancam saya dan minta uang.",
    "vi": "Có người đe dọa tôi để tống tiền.",
}
EVERYDAY = {
    "de": "Ich schicke dir morgen die Bilder vom Urlaub, liebe Grüße an deine Familie.",
    "es": "Te mando mañana las fotos de la fiesta, saludos a tu familia.",
    "fr": "Je t'envoie demain les photos des vacances, bisous à ta famille.",
    "it": "Domani ti mando le foto della festa, saluta la tua famiglia.",
    "sv": "Jag skickar bilderna från semestern i morgon, hälsa familjen.",
    "tr": "Yarın tatil fotoğraflarını sana gönderirim.",
    "ru": "Завтра пришлю фото из отпуска, привет семье.",
    "ja": "明日、旅行の写真を送りますね。",
    "hi": "मैं कल तुम्हें छुट्टी की फोटो भेज दूंगा।",
    "cs": "Zítra ti pošlu fotky z dovolené.",
    "cy": "Bydda i'n anfon y lluniau atat ti yfory.",
}


@pytest.mark.parametrize("language", sorted(WHOLE))
@pytest.mark.parametrize("channel", [Channel.TEXT, Channel.CHAT])
def test_a_threat_is_known_in_every_language_that_we_say_we_read(language: str, channel: Channel) -> None:
    assert heard(THREATS[language], channel=channel).answer is Answer.THREAT


@pytest.mark.parametrize("language", sorted(REPORTS))
def test_whoever_tells_of_blackmail_is_heard_in_their_language(language: str) -> None:
    answer = heard(REPORTS[language])

    assert answer.answer is Answer.ABOUT
    assert answer.own_report


@pytest.mark.parametrize("language", sorted(EVERYDAY))
@pytest.mark.parametrize("channel", [Channel.TEXT, Channel.CHAT])
def test_holiday_pictures_are_no_threat_in_any_language(language: str, channel: Channel) -> None:
    assert heard(EVERYDAY[language], channel=channel).answer is Answer.NONE


@pytest.mark.parametrize("language", sorted(WHOLE - {"en"}))
def test_a_language_that_we_say_we_read_has_all_the_words(language: str) -> None:
    assert {name for name, code, _ in LEXICON.words if code == language} >= NEEDED


@pytest.mark.parametrize("language", sorted(THREATS))
def test_a_supported_language_is_named(language: str) -> None:
    answer = heard(f"{THREATS[language]} {REPORTS.get(language, '')} {EVERYDAY.get(language, '')}")

    assert answer.language in (language, "und")
    assert answer.language == "und" or answer.language_supported


def test_no_word_stands_where_no_pattern_names_it() -> None:
    words = {(name, code): pattern for name, code, pattern in LEXICON.words}
    named = [(name, code) for each in LEXICON.signals for code, pattern in each.patterns for name in _names(pattern)]
    met = set()
    while named:
        name, code = named.pop()
        if (name, code) not in met:
            met.add((name, code))
            own = words.get((name, code)) or words[name, "any"]
            named += [(inner, code) for inner in _names(own)]
    for_all = {(name, "any") for name, code in met if (name, code) not in words}

    assert set(words) - met - for_all == set()


def _names(pattern: str) -> list[str]:
    return re.findall(r"\{([a-z]+)\}", pattern)
