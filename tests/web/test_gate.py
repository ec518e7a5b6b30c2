"""Local means local: only this host, only with the secret, only from our own pages."""

import urllib.parse

import pytest

from bellrock.web.person.routes import urlpatterns
from tests.web.wire import ask, place, post

ROUTES = [str(each.pattern) for each in urlpatterns if "<" not in str(each.pattern)]


def path_of(address: str) -> str:
    return urllib.parse.urlsplit(address).path


def test_the_address_with_the_secret_is_answered(app: str) -> None:
    assert ask(app).status == 200


@pytest.mark.parametrize("path", ["/", "/p1", "/now", "/index.html", "/p21", "/favicon.ico", "//", "/%2e/"])
def test_nothing_is_there_without_the_secret(app: str, path: str) -> None:
    assert ask(app, path).status == 404


@pytest.mark.parametrize("route", ROUTES)
def test_a_wrong_secret_opens_nothing(app: str, route: str) -> None:
    secret = path_of(app).strip("/")
    for wrong in (secret[:-1], secret + "x", secret.swapcase(), "x" * len(secret), ""):
        assert ask(app, f"/{wrong}/{route}").status == 404


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("host", ["evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "", None])
def test_another_host_is_not_answered(app: str, route: str, host: str | None) -> None:
    assert ask(app, path_of(app) + route, host=host).status in {400, 404}


def test_an_answer_without_the_secret_shows_nothing_of_ours(app: str) -> None:
    answer = ask(app, "/")

    assert answer.body == b"Not found\n"
    assert "content-security-policy" in answer.headers


@pytest.mark.parametrize("route", [*ROUTES, "not-here"])
def test_every_answer_carries_the_same_guards(app: str, route: str) -> None:
    headers = ask(app, path_of(app) + route).headers

    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-" not in policy
    assert "require-trusted-types-for 'script'" in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in headers
    assert "server" not in headers
    assert headers["cache-control"] == "no-store"


def test_a_secret_is_made_anew_at_each_start(app: str) -> None:
    from tests.browser import stage
    from tests.fakes.shelf import shelf

    with stage.served(shelf) as another:
        assert path_of(another) != path_of(app)
        assert len(path_of(another)) > 30


@pytest.mark.parametrize("said", ["cross-site", "same-site", "nonsense"])
def test_a_form_of_another_site_is_refused(app: str, said: str) -> None:
    assert post(app, "plan", {"sec_fetch_site": said}).status == 403


def test_an_old_browser_is_known_by_its_origin(app: str) -> None:
    path, own = path_of(app) + place("plan"), "http://" + urllib.parse.urlsplit(app).netloc

    assert ask(app, path, "POST", origin=own).status == 200
    assert ask(app, path, "POST").status == 200
    assert ask(app, path, "POST", origin="http://evil.example").status == 403
    assert ask(app, path, "POST", origin="null").status == 200  # what our own policy makes an old browser send


def test_what_the_browser_says_of_the_site_outranks_the_origin(app: str) -> None:
    assert post(app, "plan", {"sec_fetch_site": "same-origin", "origin": "null"}).status == 200
    own = "http://" + urllib.parse.urlsplit(app).netloc
    assert post(app, "plan", {"sec_fetch_site": "cross-site", "origin": own}).status == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"])
def test_other_methods_find_nothing(app: str, method: str) -> None:
    assert ask(app, path_of(app) + place("plan"), method, sec_fetch_site="same-origin").status == 404


def test_the_port_is_bound_on_this_computer_only(app: str) -> None:
    from bellrock.web import serve

    with serve.listen(None) as listening:
        assert listening.getsockname()[0] == "127.0.0.1"
