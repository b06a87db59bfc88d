"""Senders, dates, ids and subjects, as mail programs and lists really write them."""

from pathlib import Path

import pytest

from gllserver.jobs.mail import read_mailbox
from gllserver.jobs.mail.charsets import clean_line, decode_bytes
from gllserver.jobs.mail.dates import EARLIEST_MS, parse_date
from gllserver.jobs.mail.headers import decode_words
from gllserver.jobs.mail.subjects import read_subject
from gllserver.jobs.mail.values import MailItem
from tests.builders_mail import START_S, mailbox, message
from tests.server.mail.reading import read_items, read_one


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("plain", "plain"),
        ("=?utf-8?Q?caf=C3=A9?=", "café"),
        ("=?UTF-8?B?Y2Fmw6k=?=", "café"),
        ("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café"),
        ("=?iso-8859-1?Q?=93quoted=94?=", "“quoted”"),
        ("=?x-nowhere?Q?caf=E9?=", "café"),
        ("=?utf-8?B?Y2Fmw6k?=", "café"),
        ("=?utf-8?B?Y?= rest", "=?utf-8?B?Y?= rest"),
        ("caf\udcc3\udca9", "café"),
        ("caf\udce9", "café"),
    ],
)
def test_encoded_words(raw: str, words: str) -> None:
    assert decode_words(raw) == words


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        (b"plain", None, "plain"),
        ("été".encode(), None, "été"),
        ("été".encode("cp1252"), None, "été"),
        ("été".encode(), "iso-8859-1", "été"),
        ("“été”".encode("cp1252"), "iso-8859-1", "“été”"),
        ("été".encode("cp1252"), "us-ascii", "été"),
        ("été".encode("cp1252"), "utf-8", "été"),
        ("été, déjà vu".encode() + b"\xff.", "utf-8", "été, déjà vu\ufffd."),
        ("рука".encode("koi8-r"), "koi8-r", "рука"),
        ("يد".encode("cp1256"), "windows-1256", "يد"),
        ("bàn tay".encode("cp1258"), "windows-1258", "bàn tay"),
        ("手".encode("gb18030"), "gb2312", "手"),
        ("手".encode("iso2022_jp"), "iso-2022-jp", "手"),
        ("main".encode("utf-16"), "utf-16", "main"),
        (b"x", "punycode", "x"),
        (b"\x81\x8d", None, "\x81\x8d"),
        (b"\xe9", "hex", "é"),
        (b"\xe9", "\0", "é"),
        (b"\xe9", "utf-8\n", "é"),
        (b"\\u00e9\xe9", "unicode_escape", "\\u00e9é"),
    ],
)
def test_charsets(data: bytes, declared: str | None, text: str) -> None:
    assert decode_bytes(data, declared)[0] == text


def test_a_line_is_cleaned_of_what_hides_or_reverses_letters() -> None:
    assert clean_line("Jane\u202e\u200b \x00Doe\r\n\t(Dr)", 100) == "Jane Doe (Dr)"
    assert clean_line("x" * 300, 200) == "x" * 199 + "…"
    assert clean_line("e\u0301", 10) == "é"


@pytest.mark.parametrize(
    ("value", "name", "email"),
    [
        ("Jane Doe <Jane@Example.org>", "Jane Doe", "jane@example.org"),
        ('"Doe, Jane" <jane@example.org>', "Doe, Jane", "jane@example.org"),
        ("jane@example.org (Jane Doe)", "Jane Doe", "jane@example.org"),
        ("jane at example.org (Jane Doe)", "Jane Doe", "jane@example.org"),
        ("jane@example.org", "jane", "jane@example.org"),
        ("'Jane' <jane@example.org>", "Jane", "jane@example.org"),
        ("=?utf-8?Q?J=C3=A9r=C3=B4me?= <j@example.org>", "Jérôme", "j@example.org"),
        ("Jane Doe, MD, MPH <jane@example.org>", "Jane Doe, MD, MPH", "jane@example.org"),
        ("(" * 3000, "jane", "jane@example.org"),
        ("", "jane", "jane@example.org"),
    ],
)
def test_senders(tmp_path: Path, value: str, name: str, email: str) -> None:
    item = read_one(tmp_path, message(sender=value))
    assert (item.sender_name, item.sender_email) == (name, email)


def test_a_list_that_writes_its_own_address_into_from(tmp_path: Path) -> None:
    rewritten = message(
        sender="Jane Doe via GLL <gll@lists.example.org>", extra=("Reply-To: jane@example.org",)
    )
    assert read_one(tmp_path, rewritten).sender_email == "jane@example.org"
    unknown = message(sender="Jane Doe via GLL <gll@lists.example.org>")
    assert read_one(tmp_path, unknown).sender_email == "gll@lists.example.org"


@pytest.mark.parametrize(
    ("raw", "ms"),
    [
        ("Tue, 4 Mar 2008 10:00:00 +0000", START_S * 1000),
        ("Tue, 4 Mar 2008 11:00:00 +0100", START_S * 1000),
        ("4 Mar 2008 10:00:00", START_S * 1000),
        ("Tue, 4 Mar 2008 10:00:00 -0000 (UTC)", START_S * 1000),
        ("Tue, 4 Mar 08 10:00:00 GMT", START_S * 1000),
        ("Tue, 4 Mar 2008 10:00:00 +9959", START_S * 1000),
        ("Tue Mar  4 10:00:00 2008", START_S * 1000),
        ("yesterday", None),
        ("", None),
        ("Tue, 99 Mar 2008 10:00:00 +0000", None),
        ("Tue, 4 Mar 99999999999 10:00:00 +0000", None),
        ("mar. 4 mars 2008", None),
    ],
)
def test_dates(raw: str, ms: int | None) -> None:
    assert parse_date(raw) == ms


def _received(date: str) -> str:
    return f"Received: from a by b; {date}"


@pytest.mark.parametrize(
    ("date", "received", "expected"),
    [
        ("Tue, 4 Mar 2008 10:00:00 +0000", "Wed, 5 Mar 2008 10:00:00 +0000", START_S),
        ("Tue, 4 Mar 2008 10:00:00 +0000", "Thu, 3 Apr 2008 10:00:00 +0000", START_S),  # written offline
        ("Tue, 4 Mar 2036 10:00:00 +0000", "Tue, 4 Mar 2008 10:00:00 +0000", START_S),
        ("Tue, 4 Mar 1997 10:00:00 +0000", "Tue, 4 Mar 2008 10:00:00 +0000", START_S),
        ("Thu, 1 Jan 1970 00:00:00 +0000", "Tue, 4 Mar 2008 10:00:00 +0000", START_S),
        (None, "Tue, 4 Mar 2008 10:00:00 +0000", START_S),
        (None, "at some time", START_S),  # the separator's
    ],
)
def test_the_date_that_is_believed(tmp_path: Path, date: str | None, received: str, expected: int) -> None:
    assert read_one(tmp_path, message(date=date, extra=(_received(received),))).sent_at_ms == expected * 1000


def test_without_any_date_the_previous_messages_counts(tmp_path: Path) -> None:
    undated = message(date=None, message_id="<m2@example.org>")
    path = tmp_path / "list.mbox"
    path.write_bytes(
        mailbox(undated, message(), undated.replace(b"m2", b"m3"), separator="From jane@example.org")
    )
    moments = [item.sent_at_ms for item in read_mailbox(path) if isinstance(item, MailItem)]
    assert moments == [EARLIEST_MS, START_S * 1000, START_S * 1000]


def test_a_caller_that_knows_the_time_says_what_is_future(tmp_path: Path) -> None:
    path = tmp_path / "list.mbox"
    path.write_bytes(mailbox(message(date="Tue, 4 Mar 2036 10:00:00 +0000")))
    (item,) = read_mailbox(path, latest_ms=START_S * 1000)
    assert isinstance(item, MailItem)
    assert item.sent_at_ms == START_S * 1000


@pytest.mark.parametrize(
    ("raw", "words", "topic", "is_reply"),
    [
        ("Newborn care", "Newborn care", "newborn care", False),
        ("Re: Newborn care", "Newborn care", "newborn care", True),
        ("[hifa] Re: [hifa] RE: Newborn care", "Newborn care", "newborn care", True),
        ("RE : Soins", "Soins", "soins", True),
        ("Re[2]: Care", "Care", "care", True),
        ("Re^3: Care", "Care", "care", True),
        ("AW: Care", "Care", "care", True),
        ("RES: Cuidado", "Cuidado", "cuidado", True),
        ("TR: Soins", "Soins", "soins", False),
        ("RV: Cuidado", "Cuidado", "cuidado", False),
        ("ENC: Cuidado", "Cuidado", "cuidado", False),
        ("Fwd: FW: Care", "Care", "care", False),
        ("رد: رعاية", "رعاية", "رعاية", True),
        ("إعادة توجيه: رعاية", "رعاية", "رعاية", False),
        ("Trả lời: Rửa tay", "Rửa tay", "rửa tay", True),
        ("Newborn care (12)", "Newborn care (12)", "newborn care", True),
        ("Care?!", "Care?!", "care", False),
        ("Renal care", "Renal care", "renal care", False),
        ("Regarding: care", "Regarding: care", "regarding: care", False),
        ("[2 posts left] Care", "[2 posts left] Care", "care", False),
        ("Re:", "", "", True),
        ("  ", "", "", False),
    ],
)
def test_subjects(raw: str, words: str, topic: str, is_reply: bool) -> None:
    subject = read_subject(raw, set())
    assert (subject.words, subject.topic, subject.is_reply) == (words, topic, is_reply)


def test_a_tag_is_the_lists_only_if_a_header_says_so() -> None:
    assert read_subject("[URGENT] Blood needed", {"hifa"}).words == "[URGENT] Blood needed"
    assert read_subject("[HIFA-fr: 123] Sang", {"hifa-fr"}).words == "Sang"


def test_references_are_cleaned_and_limited(tmp_path: Path) -> None:
    many = " ".join(f"<r{number}@x>" for number in range(80))
    item = read_one(
        tmp_path, message(extra=(f"References: {many} <m1@example.org>", "In-Reply-To: your letter <p@x>"))
    )
    assert len(item.references) <= 50
    assert (item.references[0], item.references[-1]) == ("r0@x", "p@x")
    assert "m1@example.org" not in item.references


@pytest.mark.parametrize("message_id", [None, "", "<>", "<two words@x>", "no brackets here"])
def test_a_missing_id_is_derived_and_stays_the_same(tmp_path: Path, message_id: str | None) -> None:
    first, again, other = read_items(
        tmp_path,
        message(message_id=message_id),
        message(message_id=message_id, extra=("Received: by another route",)),
        message("Other words.\n", message_id=message_id),
    )
    assert first.message_id == again.message_id
    assert first.message_id.endswith("@derived.invalid")
    assert other.message_id != first.message_id


def test_an_absurdly_long_id_is_still_one(tmp_path: Path) -> None:
    long = "x" * 3000 + "@example.org"
    first, answer = read_items(
        tmp_path,
        message(message_id=f"<{long}>"),
        message(message_id="<a@x>", extra=(f"In-Reply-To: <{long}>",)),
    )
    assert len(first.message_id) <= 250
    assert answer.references == (first.message_id,)
