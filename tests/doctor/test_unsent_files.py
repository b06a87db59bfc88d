"""Unsent work on its way out of one replica and into another: whole, once, and refused when it is not what it should be."""

import hashlib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from gllapp.db.tables import State
from gllapp.usecases.drafts import discard_draft, list_drafts
from gllapp.usecases.forum import read_thread
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.unsent import export_unsent, import_unsent
from gllapp.views import Act, Delivery
from gllcore import outfile
from gllcore.clock import HybridTime
from gllcore.errors import EnvironmentFault, GllError, Refused, UsageError
from gllcore.ids import OpId, ScopeId
from gllcore.operations import Operation, pack
from gllcore.outfile import OutDraft, OutFile
from tests.doctor.ward import Patient
from tests.reconciliation.yard import Seat


def exported(patient: Patient, name: str = "work.gllout") -> Path:
    file = patient.seat.folder.parent / name
    export_unsent(patient.seat.desk, file, replace=True)
    return file


def content_of(file: Path) -> OutFile:
    return outfile.decode(file.read_bytes(), file.name)


def write(patient: Patient, content: OutFile) -> Path:
    file = patient.seat.folder.parent / "made.gllout"
    file.write_bytes(outfile.encode(content))
    return file


def second_device(patient: Patient) -> Seat:
    """Another PC of Amina's, synced."""
    return patient.yard.take_seat("second", patient.seat.email)


def code_of(error: "pytest.ExceptionInfo[GllError]") -> str:
    return error.value.code


# --- the journey ---


def test_what_was_exported_here_is_received_once_from_there(patient: Patient) -> None:
    """Of five items one had been refused; on its second try it is received."""
    file = exported(patient)
    other = second_device(patient)
    written = patient.seat.operations(State.WAITING, State.ATTENTION)

    taken = import_unsent(other.desk, file)

    assert {item.op_id for item in taken.items} == written == other.operations(State.WAITING)
    assert (taken.drafts, taken.known, taken.elsewhere, taken.unreadable) == (1, 0, 0, 0)
    assert [row.post for row in list_outbox(other.desk, Box.WAITING).rows if row.act is Act.THREAD][1:] == [
        patient.waiting[0]
    ]
    report = other.synced()
    assert (report.receipts, report.refused) == (len(written), 0)
    assert other.post(patient.waiting[0]).delivery is Delivery.RECEIVED
    # The first device is found again after all.
    assert patient.seat.synced().refused == 0
    assert patient.seat.operations(State.WAITING) == set()
    assert written <= patient.yard.log_ids()
    assert patient.seat.shown()["post"] == other.shown()["post"]
    replies = [post.body for post in read_thread(other.desk, patient.threads[1])]
    assert replies.count("A reply that waits") == 1


def test_importing_twice_and_at_home_changes_nothing(patient: Patient) -> None:
    file = exported(patient)
    for _ in range(2):
        taken = import_unsent(patient.seat.desk, file)
        assert (taken.items, taken.drafts, taken.known) == ((), 0, 5)
    assert len(list_drafts(patient.seat.desk)) == 1
    patient.seat.synced()
    assert import_unsent(patient.seat.desk, file).known == 5
    assert patient.seat.operations(State.WAITING) == set()


def test_a_file_can_be_taken_in_again_when_its_places_are_known(patient: Patient) -> None:
    """The second device was signed in and has not synced since the stream was made."""
    other = second_device(patient)
    patient.yard.community.streams.add("Newer", "en")
    patient.seat.synced()
    there = OpId(patient.seat.write("In the new stream", stream="Newer"))
    file = exported(patient)

    taken = import_unsent(other.desk, file)
    assert taken.elsewhere == 1
    assert there not in other.operations()
    other.synced()
    assert [item.op_id for item in import_unsent(other.desk, file).items] == [there]
    assert other.synced().receipts == 1


def test_each_operation_stays_byte_for_byte_also_of_kinds_to_come(patient: Patient) -> None:
    """The server refuses what it does not know; it is kept under Needs attention, and is exported as it came."""
    other = second_device(patient)
    (stream,) = (scope.scope for scope in other.store.held() if scope.number > 0)
    unknown = Operation(
        ScopeId(stream),
        99,
        None,
        pack({77: ["to come"]}),
        HybridTime(5),
        0,
        patient.seat.desk.replica.profile().device,
    )
    encoded = msgspec.msgpack.encode(unknown)
    file = write(patient, OutFile(b"", b"", b"", 0, (encoded,)))

    taken = import_unsent(other.desk, file)

    (item,) = taken.items
    assert (item.act, item.encoded) == (Act.OTHER, encoded)
    assert other.sync().refused == 1
    (row,) = list_outbox(other.desk, Box.ATTENTION).rows
    assert (row.act, row.reason) == (Act.OTHER, "unknown_kind")
    again = other.folder / "again.gllout"
    export_unsent(other.desk, again)
    assert content_of(again).operations == (encoded,)


def test_an_export_holds_what_was_encoded_when_it_was_written(patient: Patient) -> None:
    stored = [
        row[0]
        for row in patient.ask(
            "SELECT encoded FROM outbox JOIN op USING (op_id) WHERE state <> 0 ORDER BY outbox.number"
        )
    ]
    content = content_of(exported(patient))
    assert list(content.operations) == stored[-5:]
    profile = patient.seat.desk.replica.profile()
    assert (content.community, content.member, content.device) == (
        profile.community, profile.member, profile.device,
    )  # fmt: skip


def test_a_draft_that_was_sent_or_changed_since_is_another_one(patient: Patient) -> None:
    file = exported(patient)
    (draft,) = list_drafts(patient.seat.desk)
    discard_draft(patient.seat.desk, draft.id)
    assert import_unsent(patient.seat.desk, file).drafts == 1
    (back,) = list_drafts(patient.seat.desk)
    assert (back.body, back.tags, back.thread, back.saved_ms) == (
        draft.body, draft.tags, draft.thread, draft.saved_ms,
    )  # fmt: skip


# --- refusals ---


def test_another_members_file_is_refused_and_so_is_another_communitys(patient: Patient) -> None:
    file = exported(patient)
    with pytest.raises(Refused) as told:
        import_unsent(patient.olga.desk, file)
    assert (code_of(told), told.value.facts["name"]) == ("outfile_of_another", "Olga")
    elsewhere = write(patient, msgspec.structs.replace(content_of(file), community=bytes(16)))
    with pytest.raises(Refused) as told:
        import_unsent(patient.seat.desk, elsewhere)
    assert code_of(told) == "outfile_of_another"
    assert patient.olga.operations(State.WAITING) == set()


def test_what_another_member_wrote_is_not_taken_in_whatever_the_file_says(patient: Patient) -> None:
    olgas = OpId(patient.olga.write("Olga's own words"))
    (entry,) = patient.olga.store.pending()
    forged = write(patient, OutFile(b"", b"", b"", 0, (msgspec.msgpack.encode(entry.op),)))
    taken = import_unsent(patient.seat.desk, forged)
    assert (taken.items, taken.elsewhere) == ((), 1)
    assert olgas not in patient.seat.operations()


def test_nobody_becomes_a_moderator_by_a_file(patient: Patient) -> None:
    directory = patient.seat.store.held()[0].scope
    profile = patient.seat.desk.replica.profile()
    card = Operation(directory, 1, profile.member, pack({4: "moderator"}), HybridTime(5), 0, profile.device)
    taken = import_unsent(
        patient.seat.desk, write(patient, OutFile(b"", b"", b"", 0, (msgspec.msgpack.encode(card), b"\x00")))
    )
    assert (taken.items, taken.unreadable) == ((), 2)


@given(some.data())
def test_a_damaged_file_is_refused_with_words(data: some.DataObject) -> None:
    draft = OutDraft(b"s" * 16, b"", b"", b"", "Title", "Text", "en", ("tag",), 7)
    whole = outfile.encode(OutFile(b"c" * 16, b"m" * 16, b"d" * 16, 5, (b"one", b"two"), (draft,)))
    assert outfile.encode(outfile.decode(whole, "it")) == whole
    at = data.draw(some.integers(0, len(whole) - 1))
    flipped = bytearray(whole)
    flipped[at] ^= data.draw(some.integers(1, 255))
    for damaged in (bytes(flipped), whole[:at], whole + b"\0", b"", data.draw(some.binary(max_size=200))):
        with pytest.raises(Refused) as told:
            outfile.decode(damaged, "it")
        assert code_of(told) == "outfile_damaged"


@given(some.binary(max_size=60))
def test_content_that_is_none_is_refused_even_with_a_right_checksum(content: bytes) -> None:
    data = outfile.MAGIC + bytes([outfile.VERSION]) + content
    with pytest.raises(Refused) as told:
        outfile.decode(data + hashlib.sha256(data).digest(), "it")
    assert code_of(told) == "outfile_damaged"


def test_a_newer_file_is_told_apart_from_a_damaged_one() -> None:
    data = outfile.MAGIC + bytes([outfile.VERSION + 1]) + b"what is to come"
    with pytest.raises(Refused) as told:
        outfile.decode(data + hashlib.sha256(data).digest(), "it")
    assert code_of(told) == "outfile_newer"
    assert told.value.facts["found"] == outfile.VERSION + 1


def test_a_file_that_is_not_there_or_far_too_large_is_told(patient: Patient, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as told:
        import_unsent(patient.seat.desk, tmp_path / "nowhere.gllout")
    assert code_of(told) == "file_unreadable"
    huge = tmp_path / "huge.gllout"
    with huge.open("wb") as stream:
        stream.truncate(outfile.LARGEST_BYTES + 1)
    with pytest.raises(Refused) as refused:
        import_unsent(patient.seat.desk, huge)
    assert code_of(refused) == "outfile_damaged"


def test_a_file_that_is_there_is_not_written_over_unasked(patient: Patient, tmp_path: Path) -> None:
    file = tmp_path / "work.md"
    file.write_text("Something dear")
    with pytest.raises(Refused) as told:
        export_unsent(patient.seat.desk, file)
    assert (code_of(told), file.read_text()) == ("file_exists", "Something dear")
    with pytest.raises(UsageError):
        export_unsent(patient.seat.desk, tmp_path / "work.docx")
    with pytest.raises(EnvironmentFault) as fault:
        export_unsent(patient.seat.desk, tmp_path / "nowhere" / "work.md")
    assert code_of(fault) == "profile_unwritable"


# --- pages to read ---


def test_a_page_tells_where_each_item_belongs_and_why_it_waits(patient: Patient, tmp_path: Path) -> None:
    unsent = export_unsent(patient.seat.desk, tmp_path / "work.md")
    page = (tmp_path / "work.md").read_text(encoding="utf-8")
    assert page.startswith("# Unsent work of Amina in Learning Laboratory")
    assert page.count("\n## ") == len(unsent.items) + len(unsent.drafts) == 6
    assert "## Reply · In outbox" in page
    assert "> A reply that waits" in page
    assert "## New thread · Needs attention" in page
    assert "A post may hold 64 KB of text; this one has 70 KB." in page
    assert "Where: General · On a sentence that only members may read, number 1" in page
    assert "Tags: wash, water" in page


def test_a_page_is_harmless_whatever_was_written(patient: Patient, tmp_path: Path) -> None:
    patient.seat.write("<script>alert(1)</script>\n# Not a heading\n\n" + "مرحبا & <b>")
    export_unsent(patient.seat.desk, tmp_path / "work.html")
    export_unsent(patient.seat.desk, tmp_path / "work.md")
    html = (tmp_path / "work.html").read_text(encoding="utf-8")
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert 'dir="auto">&lt;script' in html
    assert "مرحبا &amp; &lt;b&gt;" in html
    assert "\n> # Not a heading\n>\n> مرحبا" in (tmp_path / "work.md").read_text(encoding="utf-8")


def test_an_item_that_cannot_be_read_is_named_and_not_imported(patient: Patient) -> None:
    (lost, *_) = (entry.op_id for entry in patient.seat.store.pending())
    patient.execute("UPDATE outbox SET encoded = x'00' WHERE op_id = :lost", lost=lost)
    patient.execute("UPDATE op SET base = 7 WHERE op_id = :lost", lost=lost)
    file = exported(patient)
    assert len(content_of(file).operations) == 4
    page = exported(patient, "work.md").read_text(encoding="utf-8")
    assert "waits waits" in page, "its text is still readable"


def test_a_clock_of_the_year_9999_has_a_page_too(patient: Patient) -> None:
    device = patient.seat.desk.replica.profile().device
    (scope,) = (held for held in patient.seat.store.held() if held.number > 0)
    late = Operation(
        scope.scope, 4, None, pack({1: "Late", 2: "Text"}), HybridTime(253_402_300_799_999), 0, device
    )
    import_unsent(
        patient.seat.desk, write(patient, OutFile(b"", b"", b"", 0, (msgspec.msgpack.encode(late),)))
    )
    assert "Written: 9999-12-3" in exported(patient, "work.md").read_text(encoding="utf-8")
