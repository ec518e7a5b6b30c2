"""People walk from the first page to their plan by links alone: without JavaScript, with the network closed."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Error, Page, Route, expect

from tests.browser import stage
from tests.guide.reading import Folder

pytestmark = pytest.mark.browser

# Steps that show at first, and sheets that a whole plan is printed on.
MOST, PAPER = 5, 3


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *words: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def hosted(folder: Path) -> Iterator[str]:
    with served(folder) as address:
        yield address


@contextlib.contextmanager
def opened(browser: Browser, **more: object) -> Iterator[Page]:
    """A page in a context of its own, which may reach this folder and this machine and nothing else."""
    context = browser.new_context(**{"viewport": stage.PHONE, **more})  # type: ignore[arg-type]
    context.set_default_timeout(5000)
    reached: list[str] = []

    def refuse(route: Route) -> None:
        reached.append(route.request.url)
        route.abort()

    context.route(lambda url: not url.startswith(("file:", "http://127.0.0.1:", "data:")), refuse)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert reached == []
    assert complaints == []


def follow(page: Page, *doors: str) -> None:
    """Press each door by its words, one page after the other."""
    for words in doors:
        before = page.url
        page.locator("a.door", has_text=words).first.click()
        page.wait_for_url(partial(str.__ne__, before))
        assert "Help" in page.title()


def steps(page: Page) -> list[str]:
    """The titles of all steps in order, those for today and later too, each without its number."""
    return [str(title).split(" ", 3)[3] for title in page.locator(".group .step h3").all_text_contents()]


def snapchat_in_scotland(page: Page) -> None:
    follow(page, "I need help now", "Yes", "Only online, never met", "In a chat or an app", "16 or 17", "Scotland")
    assert any("Report Remove" in text for text in page.locator(".steps .helper").all_text_contents())
    assert page.locator(".helper", has_text="StopNCII").count() == 0
    assert "101" in page.locator("main").inner_text()
    assert page.locator("a[href='tel:08001111']").count() > 1
    part = page.locator(".step", has=page.locator("a", has_text="See the way in your app")).first
    part.locator("summary").first.click()
    part.locator("a", has_text="See the way in your app").click()
    follow(page, "Snapchat")
    assert "second phone" in page.locator("main").inner_text()
    assert "Mute it, and leave it installed" in page.locator("main").inner_text()


def man_with_a_bluff_mail(page: Page) -> None:
    follow(
        page, "I need help now", "Leave this out", "Only online, never met", "An email from a stranger", "25 or over"
    )
    while page.locator("#asked").count():
        follow(page, "Leave this out")
    shown = steps(page)
    assert "Do not reply and do not pay" in shown
    assert any("report@phishing.gov.uk" in title for title in shown)
    assert "nearly always a bluff" in str(page.locator(".steps").text_content())


def woman_whose_ex_threatens(page: Page) -> None:
    follow(page, "I need help now", "Yes", "A partner or an ex", "want something else, or to hurt", "25 or over")
    follow(page, "25 or over", "England")
    shown = steps(page)
    assert shown[0] == "First talk to people who know about this"
    page.locator(".steps .step summary").first.click()
    first = page.locator(".steps .step").first.inner_text()
    assert "National Domestic Abuse Helpline" in first
    assert "0808 2000 247" in first
    assert shown.index("Plan each change with the helpline first") > 0


def mother(page: Page) -> None:
    follow(
        page,
        "I am helping someone",
        "My child, or a child I look after",
        "Only online, never met",
        "In a chat or an app",
    )
    assert page.locator("#asked").inner_text() == "How old is your child?"
    follow(page, "13 to 15", "Wales")
    text = " ".join(page.locator(".group").all_text_contents())
    assert "Report Remove" in text
    assert "StopNCII" not in text


def friend_who_received_the_picture(page: Page) -> None:
    follow(page, "I was sent a picture of somebody", "Show me what to do")
    while page.locator("#asked").count():
        follow(page, "Leave this out")
    assert any("Do not open the picture you were sent" in title for title in steps(page))


def paid_by_gift_card(page: Page) -> None:
    follow(
        page,
        "I need help now",
        "Yes",
        "Only online, never met",
        "In a chat or an app",
        "18 to 24",
        "18 to 24",
        "Scotland",
    )
    follow(page, "Paid, shared, more?")
    page.locator("summary", has_text="Has any money been sent?").click()
    page.locator("summary", has_text="With a gift card").click()
    opened_part = page.locator("details[open] details[open]").inner_text()
    assert "gift card" in opened_part.lower()
    assert "code" in page.locator("details[open]").first.inner_text()


WALKS: tuple[Callable[[Page], None], ...] = (
    snapchat_in_scotland,
    man_with_a_bluff_mail,
    woman_whose_ex_threatens,
    mother,
    friend_who_received_the_picture,
    paid_by_gift_card,
)


@pytest.mark.parametrize("way", ["file", pytest.param("hosted", marks=pytest.mark.long)])
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_everybody_comes_to_the_right_plan(
    browser: Browser, folder: Path, hosted: str, walk: Callable[[Page], None], way: str
) -> None:
    with opened(browser, java_script_enabled=False) as page:
        page.goto((folder / "index.html").as_uri() if way == "file" else hosted)
        walk(page)


def test_a_plan_shows_its_steps_for_now_alone_and_the_others_by_one_tap(browser: Browser, folder: Path) -> None:
    for script in (False, True):
        with opened(browser, java_script_enabled=script) as page:
            page.goto((folder / "index.html").as_uri())
            follow(
                page, "I need help now", "Leave this out", "Only online, never met", "In a chat or an app", "16 or 17"
            )
            while page.locator("#asked").count():
                follow(page, "Leave this out")
            now = page.locator(".step h3:visible").all_inner_texts()
            assert 0 < len(now) <= MOST
            assert now[0].startswith(f"1 of {len(now)}")
            assert page.get_by_text("Enough for now.").is_visible()
            page.locator("a.door", has_text="Today (").first.click()
            today = page.locator(".step h3:visible").all_inner_texts()
            assert not set(today) & set(now)
            expect(page).to_have_title("Help: steps for today" if script else "Help: steps for now")
            page.locator("a:visible", has_text="Back to now").click()
            assert page.locator(".step h3:visible").all_inner_texts() == now
            if script:
                assert page.pdf(format="A4").count(b"/Type /Page\n") <= PAPER


def kinds(guide: Folder) -> dict[str, str]:
    """One page of each kind."""
    first = "index.html"
    now = guide.door(first, "I need help now")
    plan = guide.door(now, "Yes")
    end = plan
    while guide.shown(end).question:
        end = next(href for href, text in guide.shown(end).links if text == "Leave this out")
    found = {"first": first, "gone": "404.html", "now": now, "asking": plan, "end": end}
    found |= {"unsafe": guide.door(now, "No")}
    found |= {"beside": guide.door(first, "I am helping someone")}
    found |= {"received": guide.door(first, "I was sent a picture of somebody")}
    found |= {"check": guide.door(first, "Check a message")}
    for words in ("Who can help", "My notes", "Stay safe on this device", "What “Exit this page” does"):
        found[words] = link(guide, first, words)
    found |= {f"end, {part}": f"{end}#{part}" for part in ("n2", "n3", "more")}
    found["apps"] = link(guide, end, "See the way in your app").partition("#")[0]
    found["app"] = guide.links(found["apps"])[0][0].partition("#")[0]
    found["learn"] = next(
        name for name in guide.pages if "For parents, teachers and young people</h1>" in guide.text(name)
    )
    found["learn page"] = guide.links(found["learn"])[-1][0]
    found["practice"] = guide.door(found["learn"], "Practise with a chat")
    return found


def link(guide: Folder, name: str, words: str) -> str:
    before = guide.text(name).partition(f">{words}</a>")[0]
    return before.rpartition("href=")[2].strip('"')


def test_axe_finds_nothing_on_any_kind_of_page(browser: Browser, guide: Folder, hosted: str) -> None:
    axe = Axe()
    with opened(browser) as page:
        for kind, name in kinds(guide).items():
            page.goto(hosted + name)
            page.evaluate(axe.axe_script)
            found = page.evaluate("() => axe.run()")["violations"]
            assert [f"{each['id']}: {each['nodes'][0]['html']}" for each in found] == [], kind
            assert page.evaluate("() => document.documentElement.scrollWidth") <= stage.PHONE["width"], kind


def went_back(page: Page) -> None:
    """Press Back; a page out of the browser's own memory never says that it has loaded."""
    with contextlib.suppress(Error):
        page.go_back(timeout=1000)
    page.wait_for_timeout(150)


def test_back_goes_one_page_back_and_finds_nothing_after_the_exit(browser: Browser, folder: Path) -> None:
    with stage.neutral_page() as (outside, _), served(folder) as address, opened(browser) as page:
        page.goto(outside)
        page.goto(address)
        follow(page, "I need help now", "Yes", "Only online, never met")
        plan = page.url
        page.locator("a", has_text="Which app?").first.click()
        page.wait_for_load_state()
        went_back(page)
        assert page.url == plan
        page.locator("a", has_text="Which app?").first.click()
        page.wait_for_url(lambda url: url != plan, wait_until="commit")
        assert page.evaluate("() => [localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
        page.evaluate("(to) => { document.getElementById('exit').href = to; }", outside + "neutral")
        page.click("#exit")
        page.wait_for_url(outside + "neutral", timeout=15_000)
        for _ in range(3):
            went_back(page)
            assert not page.url.startswith(address)
            assert "Help" not in page.title()


def test_an_app_and_a_service_lead_back_to_the_plan(browser: Browser, guide: Folder, hosted: str) -> None:
    with opened(browser) as page:
        page.goto(hosted)
        follow(page, "I need help now", "Yes", "Only online, never met")
        plan = page.url
        page.locator("a", has_text="Which app?").first.click()
        page.get_by_role("link", name="Snapchat").click()
        page.get_by_role("button", name="Back to my plan").click()
        page.wait_for_url(plan, wait_until="commit")
        page.locator("footer a", has_text="Who can help").click()
        page.get_by_role("button", name="Back to my plan").click()
        page.wait_for_url(plan, wait_until="commit")
        page.goto(hosted + link(guide, "index.html", "Read what it does"))
        assert page.get_by_role("button", name="Back to my plan").is_hidden()


def test_a_step_that_was_opened_is_closed_by_back_and_open_after_a_reload(browser: Browser, hosted: str) -> None:
    with opened(browser) as page:
        page.goto(hosted)
        follow(page, "I need help now", "Yes", "Only online, never met")
        folds = page.locator(".at-first .step > details")
        folds.nth(0).locator("summary").first.click()
        folds.nth(1).locator("summary").first.click()
        page.reload()
        assert folds.nth(1).get_attribute("open") is not None
        went_back(page)
        assert [folds.nth(at).get_attribute("open") is not None for at in range(2)] == [True, False]
        went_back(page)
        assert page.locator(".at-first .step > details[open]").count() == 0
        assert "#" not in page.url
