"""The built folder: light, whole, closed; its names say nothing and it takes nothing in."""

import gzip
import hashlib
import re
from html import unescape
from pathlib import Path

import pytest

from bellrock import content
from bellrock.content.practice import load_practice
from bellrock.records.advice import Advice
from bellrock.records.errors import UsageError
from bellrock.web.guide.frame import IN_PAGE
from tests.browser.places import NEUTRAL_TITLES
from tests.guide.conftest import EXIT, write
from tests.guide.reading import Folder, doors

FILES, MEGABYTES, FLIGHT, REQUESTS = 6000, 120, 14 * 1024, 4
PART = re.compile(r'<(?:script|link)[^>]*(?:src|href)="?([^"\s>]+\.(?:js|css))\b')
HREF = re.compile(r'\s(?:href|src)="?([^"\s>]*)')
ID = re.compile(r'\sid="?([^"\s>]+)')
NEUTRAL = re.compile(r"(?:index|404|[ap][0-9a-f]+)\.html|[cj][0-9a-f]{8}\.(?:css|js)|hashes\.txt")
ASKS_OUTSIDE = re.compile(r"\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|serviceWorker|importScripts")
STORES = re.compile(r"localStorage|sessionStorage|indexedDB|document\.cookie|caches\.")


def test_the_guide_stays_small(guide: Folder) -> None:
    size = sum((guide.folder / name).stat().st_size for name in guide.files)

    assert 1000 < len(guide.files) <= FILES
    assert size / 1e6 <= MEGABYTES


def test_every_page_fits_a_first_flight_with_its_parts(guide: Folder) -> None:
    weight = {name: len(gzip.compress((guide.folder / name).read_bytes())) for name in guide.files}
    for name in guide.pages:
        parts = PART.findall(guide.text(name))

        assert len(parts) + 1 <= REQUESTS
        assert weight[name] + sum(weight[part] for part in parts) <= FLIGHT, name


def test_only_the_steps_of_the_plan_itself_have_a_box_to_tick(guide: Folder) -> None:
    for name in guide.pages:
        page = guide.text(name)

        assert page.count("<label class=tick>") == page.count("<li class=step id="), name


def test_names_say_nothing_of_anybody(guide: Folder) -> None:
    assert [name for name in guide.files if not NEUTRAL.fullmatch(name)] == []


def test_every_link_leads_somewhere(guide: Folder) -> None:
    ids = {name: set(ID.findall(guide.text(name))) for name in guide.pages}
    for name in guide.pages:
        for href in HREF.findall(guide.text(name)):
            target, _, place = href.partition("#")
            if re.match(r"(https?|tel|sms|mailto|data):", href):
                continue
            assert (target or name) in guide.files, (name, href)
            assert not place or place in ids[target or name], (name, href)


def test_every_page_is_reached_from_the_first(guide: Folder) -> None:
    seen, wait = set(), ["index.html"]
    while wait:
        name = wait.pop()
        if name not in seen:
            seen.add(name)
            hrefs = (href.partition("#")[0] for href in HREF.findall(guide.text(name)))
            wait.extend(href for href in hrefs if href in guide.pages)

    assert set(guide.pages) - seen == {"404.html"}


def test_nothing_is_sent_kept_or_fetched_from_elsewhere(guide: Folder) -> None:
    for name in (*guide.some, *(each for each in guide.files if each not in guide.pages)):
        text = guide.text(name)

        assert "<form" not in text, name
        assert not ASKS_OUTSIDE.search(text), name
        assert not STORES.search(text), name
        assert not re.search(r'<(?:script|img|iframe|link|source)[^>]*(?:src|href)="?(?:https?:)?//', text), name
        assert not re.search(r"@import|url\(", text) or name.endswith(".html"), name


def test_every_page_carries_its_policy_the_exit_and_the_lines(guide: Folder) -> None:
    for name in guide.some:
        text = guide.text(name)

        assert f'content="{IN_PAGE}"' in text, name
        assert text.count(f"href={EXIT}") == 2, name
        assert "href=tel:999" in text, name
        title = re.search(r"<title>(.*?)</title>", text)
        assert title, name
        assert title[1] in NEUTRAL_TITLES, name


def test_no_id_stands_twice_on_a_page(guide: Folder) -> None:
    for name in guide.some:
        ids = ID.findall(guide.text(name))

        assert len(ids) == len(set(ids)), name


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path, advice: Advice) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    with pytest.raises(UsageError, match="not an empty folder"):
        write(tmp_path, advice)

    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.long
def test_what_holds_for_some_pages_holds_for_all(guide: Folder) -> None:
    guide.some = guide.pages
    test_nothing_is_sent_kept_or_fetched_from_elsewhere(guide)
    test_every_page_carries_its_policy_the_exit_and_the_lines(guide)
    test_no_id_stands_twice_on_a_page(guide)


def named(guide: Folder, heading: str) -> str:
    """The text of the page with this heading."""
    return next(text for name in guide.some if f"<h1>{heading}</h1>" in (text := guide.text(name)))


def test_pages_to_learn_from_have_their_boxes_the_apps_and_the_practice(guide: Folder, advice: Advice) -> None:
    shelf = named(guide, "For parents, teachers and young people")
    for page in content.load_learn_pages():
        text = unescape(named(guide, page.title))
        lines = [line for _, each in page.sections for line in each]
        boxes = [line.removeprefix("- [ ] ") for line in lines if line.startswith("- [ ] ")]

        assert f">{page.title}</a>" in unescape(shelf)
        assert all(f"<input type=checkbox autocomplete=off> {box}</label>" in text for box in boxes), page.id
        assert "[ ]" not in text
        for app in advice.platforms if page.apps else ():
            assert not app.lock_lists.text or (app.name in text and app.lock_lists.text in text), (page.id, app.id)
    practice = {text: href for href, text in doors(shelf)}["Practise with a chat"]
    assert all(chat.title in unescape(guide.text(practice)) for chat in load_practice().dialogues)


def test_every_file_can_be_compared_with_the_list_of_hashes(guide: Folder) -> None:
    lines = guide.text("hashes.txt").splitlines()
    listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}

    assert list(listed) == sorted(listed)
    assert set(listed) == set(guide.files) - {"hashes.txt"}
    for name, digest in listed.items():
        assert hashlib.sha256((guide.folder / name).read_bytes()).hexdigest() == digest, name


@pytest.mark.long
def test_two_builds_are_equal_byte_for_byte(guide: Folder, tmp_path: Path, advice: Advice) -> None:
    write(tmp_path / "again", advice)
    again = Folder(tmp_path / "again")

    assert again.files == guide.files
    for name in guide.files:
        assert (again.folder / name).read_bytes() == (guide.folder / name).read_bytes(), name


def test_two_single_files_are_equal_byte_for_byte(one_file: Path, tmp_path: Path, advice: Advice) -> None:
    write(tmp_path / "again", advice, single=True)

    assert (tmp_path / "again" / one_file.name).read_bytes() == one_file.read_bytes()
