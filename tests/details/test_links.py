"""Links and the accounts they lead to."""

import pytest

from bellrock.records.detail import DetailKind, Reading
from tests.details.looking import look, normals, of

PROFILES = {
    "https://www.instagram.com/example.name/?hl=en": ("instagram", "https://www.instagram.com/example.name"),
    "instagram.com/example_name": ("instagram", "https://www.instagram.com/example_name"),
    "https://m.facebook.com/profile.php?id=100012345678901&ref=x": (
        "facebook",
        "https://www.facebook.com/profile.php?id=100012345678901",
    ),
    "https://www.facebook.com/people/Some-Body/61550000000000/": (
        "facebook",
        "https://www.facebook.com/profile.php?id=61550000000000",
    ),
    "https://www.facebook.com/example.name": ("facebook", "https://www.facebook.com/example.name"),
    "https://www.snapchat.com/add/example-name?share_id=1": ("snapchat", "https://www.snapchat.com/add/example-name"),
    "t.me/example_name": ("telegram", "https://t.me/example_name"),
    "https://t.me/+AbCdEf12345": ("telegram", "https://t.me/+AbCdEf12345"),
    "https://x.com/i/user/123456": ("x", "https://x.com/i/user/123456"),
    "https://twitter.com/example_name/status/1": ("x", "https://x.com/example_name"),
    "https://discord.com/users/123456789012345678": ("discord", "https://discord.com/users/123456789012345678"),
    "https://www.tiktok.com/@example.name": ("tiktok", "https://www.tiktok.com/@example.name"),
    "https://api.whatsapp.com/send?phone=447700900123&text=hi": ("whatsapp", "https://wa.me/447700900123"),
    "https://www.linkedin.com/in/example-name/": ("linkedin", "https://www.linkedin.com/in/example-name"),
    "https://old.reddit.com/u/example_name": ("reddit", "https://www.reddit.com/user/example_name"),
    "https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa": (
        "youtube",
        "https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa",
    ),
    "https://onlyfans.com/example_name": ("onlyfans", "https://onlyfans.com/example_name"),
}


@pytest.mark.parametrize(("link", "place"), PROFILES.items())
def test_a_link_to_an_account_gives_the_account(link: str, place: tuple[str, str]) -> None:
    (profile,) = of(DetailKind.PROFILE, f"this is you: {link} is it not")
    assert (profile.quote.text, profile.system, profile.normal) == (link, *place)
    assert not of(DetailKind.LINK, f"this is you: {link} is it not")


@pytest.mark.parametrize(
    "link",
    [
        "https://www.instagram.com/p/Cabc123/",
        "https://www.instagram.com/explore",
        "https://www.facebook.com/groups/12345",
        "https://www.youtube.com/watch?v=abc",
        "https://example.com/path?a=1#b",
        "http://192.0.2.7:8080/x",
    ],
)
def test_a_link_to_no_account_stays_a_link(link: str) -> None:
    assert normals(DetailKind.LINK, f"see {link} now") == [link]


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("hxxps://evil[.]example[.]com/a", "https://evil.example.com/a"),
        ("hXXp://example(.)com", "http://example.com"),
        ("hxxps[:]//example[.]org/b", "https://example.org/b"),
        ("example [dot] com/c", "http://example.com/c"),
    ],
)
def test_a_link_made_harmless_is_read_as_possible(written: str, link: str) -> None:
    (found,) = of(DetailKind.LINK, f"see {written} now")
    assert (found.quote.text, found.normal, found.reading) == (written, link, Reading.POSSIBLE)


def test_a_hidden_dot_inside_a_link_makes_no_second_link() -> None:
    assert len(of(DetailKind.LINK, "see https://example.com/a[.]com/x now")) == 1


def test_punctuation_of_the_sentence_is_no_part_of_a_link() -> None:
    assert normals(DetailKind.LINK, "(see https://example.com/a_(b)).") == ["https://example.com/a_(b)"]
    assert normals(DetailKind.LINK, "go to www.example.org, now!") == ["http://www.example.org"]


def test_names_of_files_and_ends_of_sentences_are_no_links() -> None:
    assert not of(DetailKind.LINK, "I opened main.py.Then I left. version 1.2.co and self.me or e.g. this")


def test_a_whatsapp_link_gives_the_phone_too() -> None:
    kinds = {each.kind: each.normal for each in look("write to https://wa.me/447700900123")}
    assert kinds == {DetailKind.PROFILE: "https://wa.me/447700900123", DetailKind.PHONE: "+447700900123"}
