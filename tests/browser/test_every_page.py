"""What must hold on every page: nothing for axe to find, room to touch, no sideways scroll, the way out, the strip."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

from bellrock.web.person.links import PARTS
from bellrock.web.person.routes import urlpatterns
from tests.browser import stage
from tests.browser.conftest import Opener
from tests.browser.places import NEUTRAL_TITLES, PLACES, Place

pytestmark = pytest.mark.browser

SIZES = (stage.PHONE, stage.DESKTOP)
TALL: ViewportSize = {"width": 360, "height": 740}

# Everything that can be pressed, and how much room a finger has on it; a box or a dot counts with its label.
TARGETS = """() => [...document.querySelectorAll('a, button, input, select, summary, textarea')]
  .map((each) => [each, each.closest('label') ?? each])
  .filter(([each, spot]) => spot.offsetParent && !each.matches('.skip, [type=hidden]'))
  .filter(([each]) => !each.matches('p a:not(.way), dd a:not(.way)'))
  .map(([each, spot]) => [each.outerHTML.slice(0, 90), spot.getBoundingClientRect()])
  .filter(([, box]) => box.height < 44 || box.width < 44)
  .map(([what, box]) => `${what} ${box.width} x ${box.height}`)"""

AXE = Axe()

WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def findings(page: Page, rules: str = "") -> list[str]:
    """What axe has to say of a page, by all of its rules or by one."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.axe_script)
    options: dict[str, object] = {"resultTypes": ["violations"]}
    found = page.evaluate("(options) => axe.run(options)", options | ({"runOnly": [rules]} if rules else {}))
    return [
        f"{each['id']}: {each['nodes'][0]['html']} {each['nodes'][0]['failureSummary']}" for each in found["violations"]
    ]


def test_no_route_is_forgotten() -> None:
    routes = {str(each.pattern) for each in urlpatterns} - set(PARTS)

    assert routes == {each.route for each in PLACES} - {"not-here"}


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_every_page_is_right_for_everybody(open_page: Opener, app: str, place: Place) -> None:
    page = open_page()
    page.goto(app)
    place.go(page)

    assert page.title() in NEUTRAL_TITLES
    for size in SIZES:
        page.set_viewport_size(size)
        assert findings(page) == []
        assert page.evaluate(TARGETS) == []
        assert page.evaluate(WIDER) <= 0
        assert page.locator("aside.strip a").count() == 3
        assert page.locator("a#exit").is_visible()


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_every_page_works_without_javascript(open_page: Opener, app: str, place: Place) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(app)
    place.go(page)
    page.wait_for_load_state("load")

    assert page.locator(".scripted:visible").count() == 0
    at_first = ".view:target .step" if place.name == "plan-today" else ".at-first .step"
    assert all(step.is_visible() for step in page.locator(at_first).all())
    assert all(question.is_visible() for question in page.locator("form > .question").all())
    for size in SIZES:
        page.set_viewport_size(size)
        assert page.evaluate(WIDER) <= 0
        assert page.locator("a#exit").is_visible()


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_every_page_holds_in_every_look(open_page: Opener, app: str, place: Place) -> None:
    """Where no script ran: with JavaScript off axe itself could not run, so only our own scripts are kept away."""
    page = open_page()
    page.route("**/*", lambda each: each.abort() if each.request.resource_type == "script" else each.fallback())
    page.goto(app)
    place.go(page)
    assert "script" not in (page.locator("html").get_attribute("class") or "")

    assert findings(page) == []
    page.emulate_media(color_scheme="dark")
    assert findings(page, "color-contrast") == []
    page.emulate_media(forced_colors="active")
    assert findings(page, "color-contrast") == []
    page.emulate_media(forced_colors="none", color_scheme="light")
    page.set_viewport_size(stage.SMALLEST)
    assert page.evaluate(WIDER) <= 0
    page.evaluate("() => { document.documentElement.dir = 'rtl'; }")
    assert page.evaluate(WIDER) <= 0
    page.set_viewport_size(stage.PHONE)
    page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
    assert page.evaluate(WIDER) <= 0
    button = page.locator("a#exit").bounding_box()
    assert button is not None
    assert 0 <= button["x"] <= button["x"] + button["width"] <= stage.PHONE["width"]
    page.set_viewport_size(TALL)
    page.evaluate("() => scrollTo(0, 0)")
    assert page.evaluate("() => document.querySelector('main').getBoundingClientRect().top") <= TALL["height"] / 4
