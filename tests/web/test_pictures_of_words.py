"""Whoever has only a screenshot is told how to take the words out of it, on each of the common devices."""

from bellrock.web.guide.frame import guide_base
from bellrock.web.pages import page
from bellrock.web.person.shelf import from_content
from tests.browser import stage
from tests.fakes.shelf import shelf
from tests.web.wire import ask

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 64


def test_a_picture_given_to_the_check_is_answered_with_the_way_to_its_words() -> None:
    edge = b"edge"
    head = b'\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'
    body = b"--" + edge + head + PNG + b"\r\n--" + edge + b"--\r\n"
    with stage.served(lambda: from_content(None)) as address:
        path = f"/{address.split('/', 3)[3]}p2"
        kind = "multipart/form-data; boundary=edge"
        answer = ask(address, path, "POST", body, content_type=kind, sec_fetch_site="same-origin")

    assert answer.status == 422
    for device in ("iPhone", "Android", "Windows"):
        assert f"<dt>{device}</dt>" in answer.text
    assert "Leave a nude picture closed." in answer.text


def test_the_check_page_of_the_guide_tells_it_too() -> None:
    told = page("guide/check.html", base=guide_base(shelf().advice, "https://www.example.org/"))

    assert all(f"<dt>{device}</dt>" in told for device in ("iPhone", "Android", "Windows"))
