"""Only the receiver's own server can prove where a mail came from, and it never proves who wrote it."""

import pytest

from bellrock.case import mail_checks
from bellrock.case.sender_proof import Proof, proof_of
from bellrock.content.phrases import load_mail_check_phrases
from bellrock.records.message import MailHead
from tests.fakes.reading import read_all

RECEIVED = "Received: from mail.other.example by mx1.provider.example with ESMTP; Fri, 27 Nov 2026 10:00:00 +0000\n"
SENDER = "From: Police <report@police.example>\nTo: you@provider.example\nSubject: Pay\n"
PASS = "Authentication-Results: mx.provider.example; dmarc=pass header.from=police.example\n"
FAIL = "Authentication-Results: mx.provider.example; spf=fail; dmarc=fail header.from=police.example\n"


def said(*headers: str, sender: str = SENDER) -> list[str]:
    """The checks of a mail with these headers above its sender."""
    head = read_all("".join(headers) + sender + "\nPay.\n", "a.eml")[0][0].mail
    assert head is not None
    return [check.id for check in mail_checks(head)]


@pytest.mark.parametrize(
    "headers",
    [
        (PASS, RECEIVED),
        (PASS.replace("mx.", "other."), RECEIVED),
        (PASS.replace("dmarc", "dkim=pass header.d=police.example; dmarc"), RECEIVED),
        (PASS.replace("dmarc=pass", "dmarc=pass (p=reject dis=none)"), RECEIVED),
    ],
)
def test_what_the_receiver_wrote_above_its_own_stamp_is_believed(headers: tuple[str, ...]) -> None:
    assert said(*headers) == ["sender-proved"]


@pytest.mark.parametrize(
    "headers",
    [
        (PASS,),
        (RECEIVED, PASS),
        (PASS.replace("mx.provider.example", "mail.police.example"), RECEIVED),
        (PASS.replace("mx.provider.example", "mx.provider.example.evil.example"), RECEIVED),
        (PASS.replace("mx.provider.example", "example"), RECEIVED.replace("mx1.provider.example", "other.example")),
        (f"ARC-{PASS}", RECEIVED),
        (f"X-{PASS}", RECEIVED),
        ("Received-SPF: pass\n", RECEIVED),
        (PASS.replace("police.example", "evil.example"), RECEIVED),
        (PASS.replace("dmarc=pass", "dmarc=none (dmarc=pass)"), RECEIVED),
        (PASS.replace("dmarc=pass", 'spf=none smtp.mailfrom="a; dmarc=pass"'), RECEIVED),
        (PASS.replace("dmarc=pass", "spf=none reason=dmarc=pass"), RECEIVED),
        (PASS.replace("dmarc=pass", "spf=fail; dmarc=pass"), RECEIVED),
        (PASS, RECEIVED, "From: a@evil.example\n"),
        (PASS, RECEIVED.replace("by mx1", "(by mx.provider.example) by mx.evil.example with a; by mx1")),
    ],
)
def test_what_anybody_else_can_have_written_proves_nothing(headers: tuple[str, ...]) -> None:
    assert said(*headers) == ["sender-not-known"]


@pytest.mark.parametrize(
    "headers",
    [
        (FAIL, RECEIVED),
        (FAIL, RECEIVED, PASS),
        (FAIL, PASS, RECEIVED),
        (PASS, FAIL, RECEIVED),
        (PASS.replace("dmarc=pass", "dmarc=fail; dmarc=pass"), RECEIVED),
        (FAIL.replace("; dmarc=fail", "; dkim=none"), RECEIVED),
    ],
)
def test_a_refusal_beside_a_proof_is_a_refusal(headers: tuple[str, ...]) -> None:
    assert said(*headers) == ["sender-refused"]


def test_a_mail_with_two_senders_has_no_proved_one() -> None:
    assert said(PASS, RECEIVED, sender=SENDER.replace("From: Police ", "From: <a@b.example>, ")) == ["sender-not-known"]
    assert said(PASS, RECEIVED, sender=SENDER.replace("Police", '"boss@police.example"')) == ["sender-not-known"]


def test_a_country_s_second_word_is_no_owner() -> None:
    received = RECEIVED.replace("provider.example", "one.co.uk")

    assert said(PASS.replace("mx.provider.example", "mx.two.co.uk"), received) == ["sender-not-known"]
    assert said(PASS.replace("mx.provider.example", "mx.one.co.uk"), received) == ["sender-proved"]


def test_no_sentence_says_that_an_address_is_real() -> None:
    words = load_mail_check_phrases()

    assert "real" not in f"{words['sender-proved'].title} {words['sender-proved'].text}"
    assert "This does not say who wrote it" in words["sender-proved"].text


def test_a_result_that_only_begins_like_a_pass_proves_nothing() -> None:
    """A provider that writes an address without quotes lets its sender write a result."""
    spoilt = "mx.example.net; spf=pass smtp.mailfrom=a;dmarc=pass@evil.example.com"
    head = MailHead(sender="a@example.org", senders=1, received_by="mx.example.net", authentication=(spoilt,))

    assert proof_of(head, "example.org") is Proof.CANNOT_TELL


def test_a_pass_that_names_no_domain_proves_none() -> None:
    head = MailHead(
        sender="a@example.org", senders=1, received_by="mx.example.net", authentication=("mx.example.net; dmarc=pass",)
    )

    assert proof_of(head, "example.org") is Proof.CANNOT_TELL
