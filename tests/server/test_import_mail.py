"""A mailing list's past becomes threads by the cards of its authors: once, however often it is imported."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import RecordId
from gllcore.merge import member_of, post_of
from gllcore.model.discussions import Post
from gllcore.model.people import Member
from gllcore.operations import Kind
from gllserver.jobs.import_mail import Report, import_mailbox
from gllserver.services.archive import Archive, Letter, Stored
from tests.builders_mail import mailbox, message, multipart, part, write_mailbox
from tests.server.conversation import PASSWORD, ManualClock, Table
from tests.wire_client import WireReplica

SAMPLE = Path(__file__).parent / "mail" / "data" / "sample.mbox"

QUESTION = message(
    "Who has **oxygen**?\n", message_id="<q@x>", subject="Oxygen", sender="Jane Doe <jane@example.org>"
)
ANSWER = message(
    "We have.\n\n> Who has **oxygen**?\n",
    message_id="<a@x>",
    subject="Re: Oxygen",
    sender="Ravi Sharma <ravi@example.org>",
    date="Wed, 5 Mar 2008 10:00:00 +0000",
    extra=("References: <q@x>",),
)
THANKS = message(
    "Thanks!\n",
    message_id="<t@x>",
    subject="Re: Oxygen",
    sender="Jane Doe <jane@example.org>",
    date="Thu, 6 Mar 2008 10:00:00 +0000",
    extra=("References: <q@x> <a@x>",),
)


def imported(table: Table, folder: Path, *mails: bytes, stream: str = "General") -> Report:
    file = folder / "archive.mbox"
    file.write_bytes(mailbox(*mails))
    return import_file(table, file, stream)


def import_file(table: Table, file: Path, stream: str = "General") -> Report:
    community = table.community
    return import_mailbox(
        file, Archive(community.ground, community.streams.named(stream)), community.ground.clock()
    )


def posts(replica: WireReplica, number: int = 1) -> list[Post]:
    entries = replica.logs[number].entries
    made = [
        post_of(e for e in entries if e.record == entry.record)
        for entry in entries
        if entry.op.record is None
    ]
    return [post for post in made if post is not None]


def members(replica: WireReplica) -> list[Member]:
    cards = replica.logs[0].entries
    made = [member_of([card]) for card in cards if card.op.kind == Kind.MEMBER and card.op.record is None]
    return [member for member in made if member is not None]


def test_a_conversation_becomes_a_thread(table: Table, tmp_path: Path) -> None:
    report = imported(table, tmp_path, THANKS, ANSWER, QUESTION)  # in whatever order
    reader = table.replica()
    root, answer, thanks = posts(reader)

    assert report == Report(3, 0, (), 1, 2)
    assert (root.title, root.body, root.thread) == ("Oxygen", "Who has **oxygen**?", None)
    assert (answer.body, answer.thread, answer.parent) == ("We have.", root.id, None)
    assert (thanks.body, thanks.thread, thanks.parent) == ("Thanks!", root.id, answer.id)
    assert root.written_ms == 1_204_624_800_000
    assert root.device == thanks.device != answer.device
    assert [member.name for member in members(reader)] == ["Jane Doe", "Ravi Sharma", "Ann"]


def test_the_same_archive_again_changes_nothing(table: Table, tmp_path: Path) -> None:
    imported(table, tmp_path, QUESTION, ANSWER)
    again = imported(table, tmp_path, QUESTION, ANSWER)

    assert again == Report(0, 2, (), 0, 0)
    assert len(posts(table.replica())) == 2


def test_a_message_that_stands_twice_in_an_archive_is_one_post(table: Table, tmp_path: Path) -> None:
    assert imported(table, tmp_path, QUESTION, QUESTION) == Report(1, 1, (), 1, 1)


def test_next_months_archive_goes_on_with_last_months_threads(table: Table, tmp_path: Path) -> None:
    imported(table, tmp_path, QUESTION, ANSWER)
    report = imported(table, tmp_path, THANKS)
    root, answer, thanks = posts(table.replica())

    assert report == Report(1, 0, (), 0, 0)
    assert (thanks.thread, thanks.parent) == (root.id, answer.id)


def test_an_answer_to_another_stream_begins_a_thread_of_its_own(table: Table, tmp_path: Path) -> None:
    imported(table, tmp_path, QUESTION, ANSWER)
    report = imported(table, tmp_path, THANKS, stream="Maternité")

    assert report.threads == 1
    assert posts(table.replica(), 2)[0].title == "Oxygen"


def test_an_interrupted_import_goes_on(table: Table, tmp_path: Path) -> None:
    """Whatever batches were stored before the interruption are a prefix of this order, and are skipped."""
    file = tmp_path / "archive.mbox"
    write_mailbox(file, messages=60, seed=5)
    community = table.community
    archive = Archive(community.ground, community.streams.named("General"))

    class Interrupted(Archive):
        """An import that is stopped after its first batch."""

        def store(self, letters: Sequence[Letter]) -> Stored:
            super().store(letters[:25])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_mailbox(
            file, Interrupted(community.ground, community.streams.named("General")), community.ground.clock()
        )
    report = import_mailbox(file, archive, community.ground.clock())

    assert (report.imported, report.skipped) == (35, 25)
    assert len(posts(table.replica())) == 60


def test_authors_and_members_of_one_address_are_one_person(table: Table, tmp_path: Path) -> None:
    jane = table.community.accounts.add("jane@example.org", "Jane D.", PASSWORD)
    report = imported(table, tmp_path, QUESTION, ANSWER)
    ravi = table.community.accounts.add("ravi@example.org", "Dr Ravi Sharma", PASSWORD)
    reader = table.replica()
    cards = reader.logs[0].entries

    assert report.members == 1
    assert posts(reader)[0].device in {
        card.record for card in cards if card.op.kind == Kind.DEVICE and bytes(jane.member) in card.op.payload
    }
    assert posts(reader)[1].device in {
        card.record for card in cards if card.op.kind == Kind.DEVICE and bytes(ravi.member) in card.op.payload
    }
    now = member_of(card for card in cards if card.record == ravi.member)
    assert now is not None
    assert now.name == "Dr Ravi Sharma"


def test_addresses_stay_on_the_server(table: Table) -> None:
    import_file(table, SAMPLE)
    directory = table.replica().logs[0].entries

    assert len(directory) > 20
    assert not any(re.search(rb"[a-z]{2,}@[a-z]{2,}", entry.op.payload) for entry in directory)


def test_attachments_are_listed_below_the_text(table: Table, tmp_path: Path) -> None:
    kind, body = multipart(
        "mixed",
        part("text/plain", "See the file."),
        part("application/pdf; name=plan_[1].pdf", b"x" * 3000, "Content-Disposition: attachment"),
    )
    imported(table, tmp_path, message(body, content_type=kind))

    assert posts(table.replica())[0].body == "See the file.\n\n📎 plan\\_\\[1\\].pdf (3 KB)"


def test_the_sample_arrives_and_what_is_broken_is_named(table: Table) -> None:
    report = import_file(table, SAMPLE)
    reader = table.replica()

    assert report.imported == len(posts(reader)) == 29
    assert [mail.code for mail in report.broken] == ["no_headers", "no_text"]
    assert report.threads == sum(post.thread is None for post in posts(reader))
    assert report.members == len(members(reader)) - 1
    assert any(member.about for member in members(reader))


def test_a_few_hundred_messages_reach_a_replica_in_their_order(
    table: Table, tmp_path: Path, clock: ManualClock
) -> None:
    file = tmp_path / "archive.mbox"
    write_mailbox(file, messages=300, seed=3)

    report = import_file(table, file)
    arrived = posts(table.replica())

    assert report.imported == len(arrived) == 300
    seen = set[RecordId | None]()
    for post in arrived:
        assert {post.thread, post.parent} - {None} <= seen
        seen.add(post.id)
        assert post.written_ms <= clock.ms


@pytest.mark.parametrize("content", [b"just some text\n" * 20, b"\x00\x01\x02" * 500])
def test_a_file_that_is_no_mailbox_is_refused(table: Table, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(content)

    with pytest.raises(Refused) as caught:
        import_file(table, file)

    assert caught.value.code == "not_a_mailbox"


def test_a_file_that_is_not_there_is_said(table: Table, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        import_file(table, tmp_path / "none.mbox")

    assert caught.value.code == "file_unreadable"


def test_a_stream_that_is_not_there_is_said(table: Table) -> None:
    with pytest.raises(Refused, match="no stream"):
        import_file(table, SAMPLE, "Nowhere")
