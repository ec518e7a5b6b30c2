"""An export that holds half an emoji is answered like any other."""

from bellrock.web.person.shelf import from_content
from tests.browser import stage
from tests.web.wire import ask

THREAD = """{"messages": [{"sender_name": "Mo \\ud83d", "timestamp_ms": 1579294140000,
"content": "I recorded you. Pay 200 or all your friends get it \\ud83d by Friday"}]}"""


def test_a_person_reads_the_answer_to_a_chat_with_half_an_emoji() -> None:
    head = b'\r\nContent-Disposition: form-data; name="file"; filename="a.json"\r\nContent-Type: text/plain\r\n\r\n'
    body = b"--edge" + head + THREAD.encode() + b"\r\n--edge--\r\n"
    with stage.served(lambda: from_content(None)) as address:
        path = f"/{address.split('/', 3)[3]}p2"
        kind = "multipart/form-data; boundary=edge"
        answer = ask(address, path, "POST", body, content_type=kind, sec_fetch_site="same-origin")

    assert answer.status == 200
    assert "This is blackmail." in answer.text
