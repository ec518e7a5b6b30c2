"""A chat of more people than anybody can look through stays small, and the true number is said."""

from bellrock.read import limits
from bellrock.read.tally import Tally
from bellrock.records.material import Channel
from bellrock.records.message import Message


def test_five_thousand_people_are_kept_by_name_and_all_are_counted() -> None:
    tally = Tally()
    for number in range(3 * limits.PEOPLE):
        tally.add(Message(index=number, text="hi", author=f"P{number % (2 * limits.PEOPLE)}"))
    material = tally.material("whatsapp", Channel.CHAT, "0" * 64)

    assert len(material.participants) == limits.PEOPLE
    assert material.participants[0] == "P0"
    assert [unread.why for unread in material.unread] == ["There are 10,000. Only the first 5,000 are listed."]


def test_a_chat_of_few_people_says_nothing_about_their_number() -> None:
    tally = Tally()
    for number in range(limits.PEOPLE):
        tally.add(Message(index=number, text="hi", author=f"P{number}"))

    assert tally.material("whatsapp", Channel.CHAT, "0" * 64).unread == ()
