"""What the recogniser answers, on invented threats, reports, advice and everyday words."""

import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bellrock.records.material import Channel, Material
from bellrock.records.message import MailHead, Message, MessageKind
from bellrock.records.recognition import Answer, Band, Form
from tests.recognise.hearing import RECOGNISER, WALLET, heard

PLAIN = (
    "Hello. I recorded you through your webcam.\n"
    f"Send 900 USD in bitcoin to {WALLET} within 48 hours or I send the video to all your contacts."
)
MASS = {
    "en": PLAIN,
    "de": "Ich habe Sie mit Ihrer Webcam gefilmt. Überweisen Sie 900 EUR in Bitcoin. "
    "Sonst sende ich das Video an alle Ihre Kontakte.",
    "pt": "Gravei você pela sua webcam. Envie 900 dólares em bitcoin ou enviarei o vídeo a todos os seus contatos.",
    "es": "Te grabé con la cámara de tu ordenador. Envía 900 dólares en bitcoin o enviaré el video a tus contactos.",
    "fr": "Je vous ai filmé avec votre webcam. Envoyez 900 euros en bitcoin ou j'enverrai la vidéo à vos contacts.",
    "it": "Ti ho registrato con la tua webcam. Invia 900 euro in bitcoin o invierò il video a tutti i tuoi contatti.",
    "nl": "Ik heb je gefilmd met je webcam. Betaal 900 euro in bitcoin of ik stuur de video naar al je contacten.",
    "pl": "Nagrałem cię twoją kamerą. Wyślij 900 euro w bitcoinach albo wyślę film do wszystkich twoich kontaktów.",
}
CHATS = {
    "en": ("hey", "I saved our video call", "Pay 200 GBP or I send it to your friends"),
    "de": ("Ich habe deine Bilder", "Zahl 300 Euro oder ich schicke sie deinen Freunden"),
    "pt": ("gravei nossa chamada", "paga 500 reais ou eu mando para sua família"),
    "es": ("tengo las fotos que me enviaste", "paga 200 euros o se lo mando a tus amigos"),
    "fr": ("j'ai enregistré notre appel", "paie 200 euros ou j'envoie la vidéo à ta famille"),
    "it": ("ho le foto che mi hai mandato", "paga 200 euro o le mando ai tuoi amici"),
    "nl": ("ik heb de foto's die je mij stuurde", "betaal 200 euro of ik stuur het naar je vrienden"),
    "pl": ("mam zdjęcia, które mi wysłałeś", "zapłać 500 zł albo wyślę je twoim znajomym"),
}


@pytest.mark.parametrize("language", MASS)
@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.TEXT])
def test_a_plain_mass_threat_is_a_threat_in_every_language(language: str, channel: Channel) -> None:
    answer = heard(MASS[language], channel=channel)
    assert answer.answer is Answer.THREAT
    assert answer.form is Form.MASS_EMAIL
    assert not answer.holds_personal
    assert answer.language == language


@pytest.mark.parametrize("language", CHATS)
@pytest.mark.parametrize("channel", [Channel.CHAT, Channel.TEXT])
def test_a_threat_in_a_chat_is_a_threat_and_personal_in_every_language(language: str, channel: Channel) -> None:
    lines = CHATS[language] if channel is Channel.CHAT else ("\n".join(CHATS[language]),)
    answer = heard(*lines, channel=channel)
    assert answer.answer is Answer.THREAT
    assert answer.form in (Form.SOCIAL_MEDIA, Form.IMAGE_ABUSE)
    assert answer.holds_personal
    assert not answer.measured
    assert answer.band is not Band.ALMOST_CERTAIN


@pytest.mark.parametrize(
    "lines",
    [
        ("if u block me everyone sees it", "send 100 on paypal"),
        ("I have screenshots of your followers", "you have 20 minutes", "or i post it"),
        ("i know where you live", "i will ruin your life", "pay me or i share the screenshots"),
        ("you left me after all we had", "come back to me or everyone sees the pictures"),
        ("I will delete everything if you pay", "you have until midnight"),
        ("dont ignore me", "i will send to all ur friends on insta"),
        ("du hast 30 Minuten", "sonst sehen es alle deine Follower"),
        ("tienes una hora", "o lo publico"),
        ("masz godzinę", "albo wszyscy zobaczą"),
        ("tu as une heure", "sinon je publie tout"),
    ],
)
def test_a_short_threat_in_a_chat_is_a_threat(lines: tuple[str, ...]) -> None:
    assert heard(*lines, channel=Channel.CHAT).answer is Answer.THREAT


PERSONAL = {
    Form.SOCIAL_MEDIA: ("I recorded our video call.", "Pay 300 EUR in bitcoin or I send the video to your contacts."),
    Form.IMAGE_ABUSE: ("You left me after all we had.", "Come back to me or everyone sees the pictures."),
    Form.CHILD: ("i am only 15", "send me more pics or I post these to your school"),
}


@pytest.mark.parametrize("form", PERSONAL)
@pytest.mark.parametrize("channel", list(Channel))
def test_words_between_two_people_are_personal_in_every_form_and_channel(form: Form, channel: Channel) -> None:
    lines = PERSONAL[form] if channel is Channel.CHAT else (" ".join(PERSONAL[form]),)
    answer = heard(*lines, channel=channel)
    assert answer.holds_personal
    assert channel is Channel.MAIL or answer.answer is Answer.THREAT
    if channel is Channel.CHAT:
        assert answer.form is form


@pytest.mark.parametrize(
    "words",
    [
        "the pictures you sent me",
        "I have the list of your friends: I found your Instagram followers",
        "I will send it to your mum",
        "remember what you showed me",
        "our video call is on my phone",
    ],
)
def test_a_mass_threat_with_personal_words_is_held_to_be_personal(words: str) -> None:
    assert heard(f"{PLAIN} {words}.", channel=Channel.MAIL).holds_personal


@pytest.mark.parametrize(
    "text",
    [
        "I recorded you with your camera.",
        "After the payment I will delete the video and you will not hear from me again.",
        "If I find out that you shared this message with someone, the video will be sent to everyone at once.",
        "My trojan was installed on your device and I have full access to your account.",
    ],
)
def test_one_strong_sentence_is_enough_in_a_paste(text: str) -> None:
    assert heard(text).answer is Answer.THREAT


@pytest.mark.parametrize(
    "text",
    [
        "We have hacked your website and extracted your database. Pay 0.15 BTC or we destroy the site's reputation.",
        "There is a bomb in your building. Pay 20000 USD in bitcoin or it goes off.",
        "Somebody paid me to kill you. Pay me 5000 dollars and I let you live.",
        "We will start a DDoS attack on your network unless you pay 2 bitcoin.",
    ],
)
def test_extortion_of_another_kind_has_its_own_form(text: str) -> None:
    answer = heard(text)
    assert answer.answer is Answer.THREAT
    assert answer.form is Form.OTHER_EXTORTION


@pytest.mark.parametrize(
    "text",
    [
        f"I got this email today, is it real? What should I do? They wrote: {PLAIN}",
        f"{PLAIN}\n\nI received this email this morning. I am so scared. What should I do?",
        "Someone is threatening to send my pictures to my friends if I don't pay. I am scared.",
        "He says he will post the video we made if I leave him. What can I do?",
        "Ich habe eine Mail bekommen. Jemand erpresst mich mit einem Video von mir. Was soll ich tun?",
        "Mi ex mi minaccia di pubblicare le mie foto.",
        "Me están amenazando con mandar mis fotos a mi familia. ¿Qué hago?",
        "J'ai reçu un mail qui dit qu'il m'a filmé. C'est une arnaque ?",
        "Estão me chantageando com um vídeo meu. Preciso de ajuda.",
        "Iemand bedreigt mij met foto's van mij. Wat moet ik doen?",
        "Ktoś grozi mi, że wyśle moje zdjęcia znajomym. Co mam zrobić?",
    ],
)
def test_a_persons_own_report_is_about_it_even_where_it_quotes_the_threat(text: str) -> None:
    answer = heard(text)
    assert answer.answer is Answer.ABOUT
    assert answer.own_report
    assert answer.form is None


def test_a_report_shows_the_threat_that_it_quotes() -> None:
    answer = heard(f"I got this email today. What should I do? {PLAIN}")
    assert {"recorded-you", "will-show-people"} <= {finding.id for finding in answer.signals}


def test_the_fear_of_the_person_in_a_chat_does_not_undo_the_threat() -> None:
    lines = ("pay 200 or i send the video to your family", "please dont, i am so scared", "what should i do")
    assert heard(*lines, channel=Channel.CHAT).answer is Answer.THREAT


@pytest.mark.parametrize(
    "text",
    [
        "Sextortion: what to do. If someone threatens to share a video of you, do not pay the scammer. Report it to "
        "the police. Scammers often claim to have recorded you.",
        "Police said a man was arrested for sextortion after he threatened to share pictures.",
        "These emails often claim that a hacker recorded you. The scammers demand bitcoin. Victims should report it.",
    ],
)
def test_advice_and_news_are_about_it(text: str) -> None:
    assert heard(text).answer is Answer.ABOUT


@pytest.mark.parametrize(
    "text",
    [
        "Can we meet tomorrow? I will send you the video of the party. Pay me back 20 pounds when you can.",
        "Please pay the invoice of 300 EUR within 14 days or we will pass it to a collection agency.",
        "Your account will be deleted in 24 hours. Log in to keep your photos.",
        "can you send me the pics from last night? i'll share them with everyone in the group",
        "Mum I broke my phone, this is my new number. Can you send me 300 pounds today?",
        "We recorded the meeting. The video is on the wiki, please share it with your team.",
        "Ich schicke dir morgen die Bilder vom Urlaub. Liebe Grüße an deine Familie.",
        "Te mando mañana las fotos de la fiesta. ¿Me pagas los 20 euros?",
        "Je t'envoie les photos demain. Tu peux me payer les 20 euros ?",
        "",
    ],
)
def test_everyday_words_are_none(text: str) -> None:
    for channel in Channel:
        assert heard(text, channel=channel).answer is Answer.NONE


def test_a_wallet_alone_or_a_word_alone_is_no_threat() -> None:
    assert heard(f"My address is {WALLET}").answer is Answer.NONE
    assert heard("Send 0.5 BTC to the exchange.").answer is Answer.NONE


def test_a_disguised_threat_is_read_through_its_disguise() -> None:
    disguised = PLAIN.replace("recorded", "rec\u043erd\u0435d").replace("webcam", "w\u200bebc\u0430m")
    answer = heard(disguised.replace("video", "v&#105;deo"), channel=Channel.MAIL)
    assert answer.answer is Answer.THREAT
    assert any("rec\u043erd\u0435d" in finding.quote.text for finding in answer.signals)


THREAT = "I have your video. Pay 500 dollars or I send it to your family"


def test_the_subject_of_a_mail_counts_but_is_not_quoted() -> None:
    answer = heard("Read this.", channel=Channel.MAIL, subject="I recorded you and hacked your computer")
    assert answer.answer is Answer.NONE or not answer.signals
    plain = heard("Pay now.", channel=Channel.MAIL)
    assert answer.probability > plain.probability


@pytest.mark.parametrize("head", [MailHead(subject=THREAT), MailHead(sender=f"{THREAT} <a@example.org>")])
def test_a_threat_that_stands_only_above_the_mail_is_a_threat(head: MailHead) -> None:
    listening = RECOGNISER.start()
    listening.hear(Message(0, "Read the line above.", mail=head))
    assert listening.conclude(Material("eml", Channel.MAIL, "", (), 1, None, None)).answer is Answer.THREAT


@pytest.mark.parametrize("marks", ["“”", '""', "„“", "«»"])
def test_a_threat_in_the_name_of_a_group_is_heard_and_quoted_where_it_stands(marks: str) -> None:
    line = f"Lena created group {marks[0]}{THREAT}{marks[1]}"
    listening = RECOGNISER.start()
    listening.hear(Message(0, line, kind=MessageKind.SYSTEM))
    answer = listening.conclude(Material("whatsapp", Channel.CHAT, "", (), 1, None, None))
    assert answer.answer is Answer.THREAT
    assert all(line[each.quote.start : each.quote.end] == each.quote.text for each in answer.signals)


def test_lines_that_the_app_wrote_are_passed_over_and_parts_are_heard() -> None:
    for kind, wanted in ((MessageKind.SYSTEM, Answer.NONE), (MessageKind.PART, Answer.THREAT)):
        listening = RECOGNISER.start()
        listening.hear(Message(0, PLAIN, kind=kind))
        assert listening.conclude(Material("eml", Channel.MAIL, "", (), 1, None, None)).answer is wanted


def test_words_far_apart_in_a_long_chat_are_not_added_up() -> None:
    everyday = ["see you at the match on sunday then", "ok great"] * 400
    lines = ["you have two days for the form", *everyday, "send me 300 dollars for the tickets", *everyday]
    lines += ["check your followers", *everyday, "i will delete everything on the old disk"]
    assert heard(*lines, channel=Channel.CHAT).answer is Answer.NONE


def test_a_threat_deep_in_a_long_chat_is_found_and_quoted_where_it_stands() -> None:
    everyday = ["see you at the match on sunday then", "ok great"] * 1000
    answer = heard(*everyday, *CHATS["en"], *everyday, channel=Channel.CHAT)
    assert answer.answer is Answer.THREAT
    assert {finding.quote.message for finding in answer.signals} <= set(range(2000, 2003))


def test_a_long_chat_is_heard_in_constant_memory() -> None:
    listening = RECOGNISER.start()
    for number in range(3000):
        listening.hear(Message(number, "pay me 200 dollars or i send the video to all your friends"))
    answer = listening.conclude(Material("whatsapp", Channel.CHAT, "", (), 3000, None, None))
    assert len(answer.signals) < 60
    assert sys.getsizeof(listening._recent) < 20_000


def test_a_language_without_real_material_is_said_to_be_unmeasured() -> None:
    assert heard(MASS["en"], channel=Channel.MAIL).measured
    assert heard(MASS["de"], channel=Channel.MAIL).measured
    for language in ("es", "fr", "it", "nl", "pl"):
        assert not heard(MASS[language], channel=Channel.MAIL).measured


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
PIECES = [
    "I recorded you",
    "&#105; ",
    "w\u200bebcam ",
    "pay 200 GBP or ",
    "your friends",
    "\n\n",
    "video ",
    "é",
    "ひ",
    "П",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(TEXTS, st.sampled_from(PIECES)), max_size=12).map("".join), st.sampled_from(list(Channel)))
def test_no_text_crashes_and_every_quote_quotes_the_original(text: str, channel: Channel) -> None:
    answer = heard(text, channel=channel)
    assert 0 <= answer.probability <= 1
    for finding in answer.signals:
        quote = finding.quote
        assert text[quote.start : quote.end] == quote.text
        assert quote.text
    if answer.answer is Answer.THREAT:
        assert answer.signals
        assert answer.form is not None
    else:
        assert answer.form is None


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        " ",
        "\n",
        "i will ",
        "pay or ",
        "$1,",
        "if you do not pay i will ",
        "an alle ",
        "send the video to all your ",
        "ж",
        "&#",
    ],
)
def test_a_long_text_built_from_one_piece_is_heard_in_time(piece: str) -> None:
    begin = time.process_time()
    heard(piece * (300_000 // len(piece)))
    assert time.process_time() - begin < 6
