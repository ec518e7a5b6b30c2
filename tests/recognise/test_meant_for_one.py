"""Words that are meant for one person: a life that is named, an answer, a picture that is announced."""

import pytest

from bellrock.recognise.acquaintance import is_of_somebody_else
from bellrock.recognise.meant import meant_for_one
from bellrock.records.message import MailHead

HEAD = MailHead(subject="Pay", sender="Vic Storm <vic@example.net>", to=("Nora Field <nora@example.org>",))
THREAT = "I have your video. Send 900 USD in bitcoin, or I send it to all your contacts."

PEOPLE = (
    *(
        "Anna, Peter and Mike, they all get it.",
        "It goes to your sister Anna and your boss.",
        "Your boss, Daniel, gets it.",
    ),
    *(
        "Oluwaseun, Zbigniew and Xiulan will see it first.",
        "Mr Whitmore and Mrs Hale see it.",
        "All of them:\nAnna\nPeter",
    ),
    *(
        "Anna, Peter und Michael bekommen es alle.",
        "Deine Schwester Julia sieht es.",
        "Carmen, Pablo y Javier lo verán.",
    ),
    *("Votre soeur Camille la recevra.", "Tua sorella Giulia lo riceverà.", "Je zus Sanne krijgt het."),
    *("Twoja siostra Kasia to zobaczy.", "O seu irmão Caio vai receber.", "Meneer de Wit krijgt het."),
    *("First: anna.k@example.com, mike77@example.net", "Your colleague too: j.hale@example.org"),
)
PLACES = (
    *("You work at Halden Bakery in Leeds.", "You live at 14 Mill Lane.", "Your home in Baker Street is known to me."),
    *(
        "The teachers at your school, St Mary's, see it.",
        "Sie wohnen in der Lindenstraße 12.",
        "Sie arbeiten bei der Bank.",
    ),
    *(
        "Vives en la calle Mayor 14.",
        "Vous habitez au 14 rue des Lilas.",
        "Abiti in via Garibaldi 14.",
        "Je werkt bij de gemeente.",
    ),
    *("Mieszkasz przy ulicy Lipowej 14.", "Pracujesz w tej firmie.", "Moras na rua Direita 14."),
)
ANSWERS = (
    *(
        "Thanks for your answer.",
        "As you wrote yesterday, you have no money.",
        "You replied that you would pay.",
        "I got your message.",
    ),
    *("Danke für Ihre Antwort.", "Wie Sie gestern geschrieben haben, geht es nicht.", "Obrigado pela sua resposta."),
    *(
        "Gracias por tu respuesta.",
        "Merci pour votre réponse.",
        "Comme vous l'avez écrit hier.",
        "Grazie per la tua risposta.",
    ),
    *("Bedankt voor je antwoord.", "Dziękuję za odpowiedź.", "Ho letto quello che mi hai risposto."),
)
ANNOUNCED = (
    *(
        "The video of you is attached.",
        "See attached.",
        "Here is the screenshot.",
        "Here it is:",
        "Proof below:",
        "Exhibit A:",
    ),
    *(
        "I put one frame of it into this mail.",
        "Anbei ein Bild.",
        "Hier ist es:",
        "Ein Standbild habe ich dieser Mail beigelegt.",
    ),
    *(
        "Segue em anexo o vídeo.",
        "Adjunto la captura.",
        "Aquí está:",
        "Voici la capture d'écran.",
        "La photo en pièce jointe.",
    ),
    *(
        "In allegato trovi lo screenshot.",
        "Eccolo:",
        "Zie bijlage.",
        "Hier is de screenshot.",
        "W załączniku zdjęcie.",
        "Oto ono:",
    ),
)
FOR_ALL = (
    *(
        "Hello Nora,",
        "Dear Anna,",
        "Best regards,\nVic",
        "My name is Peter, I am a hacker.",
        "From: Peter <peter@example.com>",
    ),
    *(
        "Your family, friends and colleagues will know.",
        "I have access to Facebook, Twitter and Instagram.",
        "Write: Buy Bitcoin.",
    ),
    *(
        "I sent this from your account nora@example.org.",
        "Questions? Write to me at vic.pay@example.com.",
        "Do not reply.",
    ),
    *(
        "I send this video to all your contacts.",
        "In the right half you see the video that you watched.",
        "My wallet: see below.",
    ),
    *(
        "I have attached my code to the driver of your device.",
        "You can live in peace then.",
        "I work for a group of hackers.",
    ),
    *(
        "Antworten Sie nicht auf diese Mail. Ihre Familie erfährt alles.",
        "Vou enviar este vídeo a todos os seus contatos.",
    ),
    *(
        "No respondas a este correo. Podrás vivir en paz.",
        "Ne répondez pas. Vos amis, votre famille et vos collègues sauront.",
    ),
    *(
        "La tua famiglia e i tuoi colleghi sapranno tutto.",
        "Ik stuur die video naar al je contacten.",
        "Mam film i wyślę to wideo.",
    ),
)


@pytest.mark.parametrize("words", PEOPLE)
def test_a_mail_that_names_people_is_meant_for_one(words: str) -> None:
    assert meant_for_one((f"{THREAT}\n{words}",), HEAD)


@pytest.mark.parametrize("words", PLACES)
def test_a_mail_that_names_where_somebody_lives_or_works_is_meant_for_one(words: str) -> None:
    assert meant_for_one((f"{THREAT}\n{words}",), HEAD)


@pytest.mark.parametrize("words", ANSWERS)
def test_a_mail_that_answers_somebody_is_meant_for_one(words: str) -> None:
    assert meant_for_one((f"{THREAT}\n{words}",), HEAD)


@pytest.mark.parametrize("words", ANNOUNCED)
def test_a_mail_that_announces_a_picture_is_meant_for_one(words: str) -> None:
    assert meant_for_one((f"{THREAT}\n{words}",), HEAD)


@pytest.mark.parametrize("words", FOR_ALL)
def test_what_a_mass_mail_says_is_meant_for_nobody_alone(words: str) -> None:
    assert not meant_for_one((f"{THREAT}\n{words}",), HEAD)


def test_the_subject_and_every_part_are_heard() -> None:
    assert meant_for_one((THREAT,), MailHead(subject="Your video is attached"))
    assert meant_for_one((THREAT, "Anna and Peter"), HEAD)
    assert meant_for_one((THREAT, "Anna and Peter"), None)
    assert not meant_for_one((THREAT, ""), HEAD)


@pytest.mark.parametrize(
    ("before", "others"),
    [
        ("I will call ", True),
        ("Numbers I dial first: ", True),
        ("Your mother: ", True),
        ("Questions: write to deals@example.net or call ", False),
        ("Call me: ", False),
    ],
)
def test_a_number_is_a_contact_s_unless_it_is_said_to_be_the_sender_s_own(before: str, others: bool) -> None:
    assert is_of_somebody_else(f"{before}+44 7700 900123", len(before)) is others
