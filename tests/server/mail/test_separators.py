"""Where messages begin and end, in every dialect of mbox and in files that are none."""

from pathlib import Path

import pytest

from gllserver.jobs.mail import BrokenMail, MailItem, read_mailbox
from tests.builders_mail import SEPARATOR, mailbox, message
from tests.server.mail.reading import read_broken, read_bytes, read_items, read_one


@pytest.mark.parametrize("data", [b"", b"\n", b"\r\n \n", b"\xef\xbb\xbf"])
def test_an_empty_file_holds_nothing(tmp_path: Path, data: bytes) -> None:
    assert read_bytes(tmp_path, data) == []


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.4\n" + bytes(range(256)) * 20,
        b"Dear all,\nFrom my window I see the gate.\n",
        b"Subject: one letter, no mailbox\n\ntext\n",
        "From jane Tue Mar  4 10:00:00 2008\n".encode("utf-16"),
        b"\0" * 200_000,
    ],
)
def test_a_file_that_is_no_mailbox(tmp_path: Path, data: bytes) -> None:
    assert read_broken(tmp_path, data) == [(0, 0, "not_a_mailbox")]


def test_a_missing_file_is_the_callers_to_report(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        next(read_mailbox(tmp_path / "nowhere"))


def test_text_before_the_first_message_is_reported_and_skipped(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, b"\nthe end of a cut message\n\n" + mailbox(message()))
    assert [type(item) for item in found] == [BrokenMail, MailItem]
    assert isinstance(found[0], BrokenMail)
    assert (found[0].position, found[0].code) == (1, "text_before_first")


@pytest.mark.parametrize(
    "separator",
    [
        "From jane@example.org Tue Mar  4 10:00:00 2008",
        "From jane at example.org  Tue Mar  4 10:00:00 2008",
        "From - Tue Mar 04 10:00:00 2008",
        "From ???@??? Tue Mar 04 10:00:00 2008",
        "From jane@example.org Tue Mar  4 10:00 2008",
        "From jane@example.org Tue Mar  4 10:00:00 +0000 2008",
        "From jane@example.org Tue Mar  4 10:00:00 CET 2008",
        "From jane@example.org 2008-03-04 10:00:00",
        "From jane@example.org",
        "From MAILER-DAEMON Tue, 04 Mar 2008 10:00:00 +0000",
    ],
)
def test_separators_of_many_programs(tmp_path: Path, separator: str) -> None:
    data = mailbox(message(), message(message_id="<m2@example.org>"), separator=separator)
    assert [type(item) for item in read_bytes(tmp_path, data)] == [MailItem, MailItem]


def test_a_separator_without_a_blank_line_before_it(tmp_path: Path) -> None:
    one = f"{SEPARATOR}\n".encode() + message("short\n")
    found = read_bytes(tmp_path, one + one.replace(b"<m1@", b"<m2@"))
    assert [item.message_id for item in found if isinstance(item, MailItem)] == [
        "m1@example.org",
        "m2@example.org",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "From the ward we see the gate.",
        "From 10:30 on 4 March 2008 the ward was closed.",
        "From: a heading, not a header",
        "From jane@example.org",
    ],
)
def test_a_sentence_does_not_end_a_message(tmp_path: Path, line: str) -> None:
    item = read_one(tmp_path, message(f"Before.\n\n{line}\nAfter.\n"))
    assert line in item.body_markdown
    assert "After." in item.body_markdown


def test_escaped_lines_are_freed_and_quotations_are_not(tmp_path: Path) -> None:
    body = ">From here.\n\n>>From a quote.\n\n> one\n>From two\n> three\n\nThe end.\n"
    text = read_one(tmp_path, message(body)).body_markdown
    assert text == "From here.\n\n> From a quote.\n\n> one  \n> From two  \n> three\n\nThe end."


def test_counted_bodies_may_hold_bare_separators(tmp_path: Path) -> None:
    body = f"A mailbox looks so:\n\n{SEPARATOR}\nSubject: within\n\n>From is kept.\n\nThe end.\n".encode()
    first = message(body, extra=(f"Content-Length: {len(body)}",))
    data = f"{SEPARATOR}\n".encode() + first + b"\n" + mailbox(message(message_id="<m2@example.org>"))
    found = [item for item in read_bytes(tmp_path, data) if isinstance(item, MailItem)]
    assert [item.message_id for item in found] == ["m1@example.org", "m2@example.org"]
    assert "Subject: within" in found[0].body_markdown
    assert "> From is kept." in found[0].body_markdown


@pytest.mark.parametrize("length", ["0", "7", "99999999", "-1", "many"])
def test_a_wrong_count_is_not_believed(tmp_path: Path, length: str) -> None:
    one = message("Just this.\n", extra=(f"Content-Length: {length}",))
    items = read_items(tmp_path, one, message(message_id="<m2@example.org>"))
    assert [item.body_markdown for item in items] == ["Just this.", "Hello everyone."]


def test_windows_line_ends_and_a_missing_last_one(tmp_path: Path) -> None:
    data = mailbox(message("One.\n\nTwo.\n"), message("Three.\n", message_id="<m2@example.org>"))
    found = read_bytes(tmp_path, data.replace(b"\n", b"\r\n").rstrip())
    assert [item.body_markdown for item in found if isinstance(item, MailItem)] == ["One.\n\nTwo.", "Three."]


def test_an_editors_mark_at_the_start(tmp_path: Path) -> None:
    (item,) = read_bytes(tmp_path, b"\xef\xbb\xbf" + mailbox(message()))
    assert isinstance(item, MailItem)
    assert item.position == 3


def test_a_huge_message_is_cut_and_the_next_one_found(tmp_path: Path) -> None:
    huge = message("Words first.\n\n" + ("x" * 99 + "\n") * 120_000)
    first, second = read_items(tmp_path, huge, message(message_id="<m2@example.org>"))
    assert first.body_markdown.startswith("Words first.")
    assert len(first.body_markdown.encode()) <= 64 * 1024
    assert "larger than 10 MB, the rest was not read" in first.notes
    assert second.message_id == "m2@example.org"


def test_a_line_of_a_megabyte(tmp_path: Path) -> None:
    item = read_one(tmp_path, message("word " * 200_000))
    assert max(map(len, item.body_markdown.split("\n"))) <= 1000
    assert any("cut at a paragraph" in note for note in item.notes)


def test_broken_messages_do_not_hide_their_neighbours(tmp_path: Path) -> None:
    data = mailbox(message(), b"\nno headers here", message(message_id="<m3@example.org>"), message("\n"))
    codes = [
        item.code if isinstance(item, BrokenMail) else item.message_id for item in read_bytes(tmp_path, data)
    ]
    assert codes == ["m1@example.org", "no_headers", "m3@example.org", "no_text"]


def test_parts_nested_without_end(tmp_path: Path) -> None:
    nested = b"".join(
        f"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n".encode() for level in range(60)
    )
    data = mailbox(b"Subject: deep\n" + nested, message())
    assert [code for _, _, code in read_broken(tmp_path, data)] == ["too_deep"]
