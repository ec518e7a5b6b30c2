"""Mails written for the tests, and what reading them gives."""

from tests.fakes.reading import read_all

HEAD = "From: Cy <cy@example.org>\nTo: ann@example.com\nDate: Wed, 13 Jun 2018 21:25:00 +0200\nSubject: Pay\n"


def mail(body: str, head: str = "", charset: str = "utf-8") -> bytes:
    return (HEAD + head + "\n" + body).encode(charset)


def parts(*bodies: str, kind: str = "mixed") -> bytes:
    lines = "".join(f"--cut\n{body}\n" for body in bodies)
    return mail(lines + "--cut--\n", f"MIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary=cut\n")


def body_of(raw: bytes) -> str:
    return read_all(raw, "a.eml")[0][0].text


def why(raw: bytes) -> list[str]:
    return [unread.why for unread in read_all(raw, "a.eml")[1].unread]
