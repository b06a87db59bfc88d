"""Whatever the bytes of a file, reading it ends, ascends, and gives what can be stored."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gllcore import rules
from gllserver.jobs.mail import BrokenMail, MailItem, read_mailbox, thread_mails
from tests.builders_mail import SEPARATOR, mailbox, message, write_mailbox
from tests.server.mail.reading import SAMPLE, read_bytes

# What makes a mailbox, to be put together wrongly.
_BRICKS = [
    SEPARATOR.encode() + b"\n", b"From x\n", b">From y\n", b"\n", b"\r\n", b"\n\n", b"--b\n", b"--b--\n", b"\xff\xfe", b"\0", b"=", b"=?",
    b"Subject: ", b"From: ", b"To: ", b"Date: ", b"Received: ;", b"Message-ID: <a@b>\n", b"References: <a@b> <", b"=?utf-8?Q?=C3?=", b"=?x?B?!?=",
    b"Content-Type: text/html\n", b"Content-Type: text/plain; charset=utf-16; format=flowed; delsp=yes\n", b"Content-Type: multipart/mixed; boundary=b\n",
    b"Content-Type: multipart/alternative; boundary=\"b\"\n", b"Content-Type: message/rfc822\n", b"Content-Type: message/delivery-status\n",
    b"Content-Type: multipart/digest; boundary=b\n", b"Content-Type: ;;;\n", b"Content-Type: message/external-body; access-type=x\n", b"Content-Length: 9\n",
    b"Content-Disposition: attachment; filename*=x''%ff\n", b"Content-Disposition: inline; filename*0*=\"a; filename*9=b\n", b"Content-Transfer-Encoding: base64\n",
    b"Content-Transfer-Encoding: quoted-printable\n", b"Content-Transfer-Encoding: x-uuencode\n", b"begin 644 x\n#AAAA\nend\n", b"<div><table><tr><td>", b"<a href='//x'>", b"<script>", b"<!--", b"&lt;", b"</blockquote>",
    b"> ", b">>> ", b"On 4 Mar 2008 Jane wrote:\n", b"-----Original Message-----\n", b"-- \n", b"_____________\n", b"unsubscribe http://x\n", b"HIFA profile: Jane is a nurse @\n",
    "été 手 يد \u202e".encode(), b"\xe9", b"words and words ", b"1. ", b"# ", b"```\n", b"=3D=\n", b"QUJD\n",
]  # fmt: skip


def _check(items: list[MailItem | BrokenMail], size: int) -> None:
    positions = [item.position for item in items]
    assert positions == sorted(positions)
    assert all(0 <= position < max(1, size) for position in positions)
    assert "unreadable" not in {item.code for item in items if isinstance(item, BrokenMail)}
    read = [item for item in items if isinstance(item, MailItem)]
    for item in read:
        _check_item(item)
    assert thread_mails(read).keys() == {item.message_id for item in read}


def _check_item(item: MailItem) -> None:
    rules.check_title(item.subject)
    if item.body_markdown:
        rules.check_body(item.body_markdown)
    for text in (
        item.message_id,
        item.sender_name,
        item.sender_email,
        item.topic,
        *item.references,
        *item.notes,
    ):
        assert rules.one_line(text)
    for text in (
        item.quoted_tail,
        item.profile or "",
        *(file.name + file.media_type for file in item.attachments),
    ):
        assert rules.storable(text)
    assert item.message_id
    assert len(item.sender_name) <= rules.NAME_CHARACTERS


def _read_and_check(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        _check(read_bytes(Path(folder), data), len(data))


@given(st.binary(max_size=2000))
def test_random_bytes(data: bytes) -> None:
    _read_and_check(data)


@given(st.binary(max_size=1000))
def test_random_bytes_in_a_message(data: bytes) -> None:
    _read_and_check(mailbox(data, message(data), message(extra=(b"X: " + data,))))


@settings(max_examples=300)
@given(st.lists(st.lists(st.sampled_from(_BRICKS), max_size=14).map(b"".join), max_size=4))
def test_bricks_of_mail_put_together_wrongly(messages: list[bytes]) -> None:
    _read_and_check(b"".join(SEPARATOR.encode() + b"\n" + each + b"\n\n" for each in messages))


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_sample(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    data = bytearray(SAMPLE.read_bytes())
    for _ in range(200):
        at = chance.randrange(len(data))
        data[at : at + chance.randrange(3)] = chance.randbytes(chance.randrange(3))
    _check(read_bytes(tmp_path, bytes(data)), len(data))


@pytest.mark.parametrize("share", [0.1, 0.35, 0.5, 0.77, 0.99])
def test_a_truncated_sample(share: float, tmp_path: Path) -> None:
    data = SAMPLE.read_bytes()
    data = data[: int(len(data) * share)]
    _check(read_bytes(tmp_path, data), len(data))


def test_a_communitys_past(tmp_path: Path) -> None:
    path = tmp_path / "past.mbox"
    write_mailbox(path, messages=400, seed=3)
    items = list(read_mailbox(path))
    _check(items, path.stat().st_size)
    read = [item for item in items if isinstance(item, MailItem)]
    assert len(read) == 400
    assert sum(item.profile is not None for item in read) > 100
    assert not any(
        "GLL profile" in item.body_markdown or "mailing list" in item.body_markdown for item in read
    )
    assert 20 < len({place.root for place in thread_mails(read).values()}) < 80


def test_the_same_seed_writes_the_same_mailbox(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        write_mailbox(tmp_path / name, messages=50, seed=seed)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() != (tmp_path / "c").read_bytes()


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/plain; format=flowed", b"a \n" * 600_000),
        ("text/plain", b"From: x\nTo: y\n" * 70_000),
        ("text/plain", b"x\nHIFA profile: nothing more\n" * 30_000),
        ("text/plain", b" " * 2_000_000 + b"x"),
        ("text/html", b"<div>" * 80_000),
        ("text/html", b"<table><tr><td>" * 3_000),
        ("text/html", b"<p>" + b" " * 390_000 + b"x"),
        ("text/html", b"<" * 400_000),
    ],
)
@pytest.mark.timeout(30)
def test_no_body_takes_a_time_that_grows_with_its_square(tmp_path: Path, kind: str, body: bytes) -> None:
    data = mailbox(message(body, content_type=kind))
    _check(read_bytes(tmp_path, data), len(data))


def test_a_charset_that_no_codec_may_be_asked_for(tmp_path: Path) -> None:
    (item,) = read_bytes(tmp_path, mailbox(message(b"\xe9t\xe9", content_type='text/plain; charset="a\0b"')))
    assert isinstance(item, MailItem)
    assert item.body_markdown == "été"


@pytest.mark.parametrize(
    "name", ["filename*0*=a; filename*=b", "filename*=\"a\0b'en'%ff\"", "filename*9=x; filename*=y"]
)
def test_parameters_without_sense_do_not_lose_the_message(tmp_path: Path, name: str) -> None:
    (item,) = read_bytes(tmp_path, mailbox(message(extra=(f"Content-Disposition: inline; {name}",))))
    assert isinstance(item, MailItem)
    assert item.body_markdown == "Hello everyone." or item.attachments
