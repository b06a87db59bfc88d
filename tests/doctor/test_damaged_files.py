"""Files that are really damaged: flipped, cut, overwritten. Nothing that can still be read of what a person wrote is lost."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from gllapp.db.keyed import connected
from gllapp.db.pages import PAGE_BYTES, Pages
from gllapp.db.salvage import READ, salvage, unsent_in
from gllapp.db.tables import State, metadata
from gllapp.usecases.drafts import list_drafts
from gllapp.usecases.findings import Check, Finding, Repair, Result
from gllapp.usecases.forum import read_thread
from gllapp.usecases.salvage import salvage_unsent
from gllapp.views import Act
from gllcore.errors import EnvironmentFault, Refused
from gllcore.outfile import decode
from tests.doctor.ward import SECRET, Patient
from tests.reconciliation.yard import KEY


def flip(file: Path, *pages: int) -> None:
    """One bit of each of these pages, counted from 1, is another one."""
    data = bytearray(file.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE_BYTES + 100] ^= 1
    file.write_bytes(data)


def pages_in(file: Path) -> int:
    return file.stat().st_size // PAGE_BYTES


def roots(file: Path) -> dict[str, int]:
    """The page at which each table begins."""
    connection = connected(file, KEY, read_only=True)
    try:
        return dict(connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0"))
    finally:
        connection.close()


# --- reading pages ---


def test_all_that_sqlite_reads_is_read_without_it(patient: Patient) -> None:
    for table in READ:
        expected = patient.ask(f"SELECT * FROM {table.name}")
        found = salvage(patient.file, KEY).rows[table]
        names = list(table.c.keys())
        assert sorted((tuple(cells[name] for name in names) for cells in found.values()), key=repr) == sorted(
            (tuple(row) for row in expected), key=repr
        )


def test_columns_are_in_the_order_in_which_they_are_stored(patient: Patient) -> None:
    """Pages tell no names: what comes with a later format stands behind what was there before."""
    for table in metadata.sorted_tables:
        stored = [row[1] for row in patient.ask(f"SELECT * FROM pragma_table_info('{table.name}')")]
        assert [column.name for column in table.c] == stored, table.name


def test_what_waits_in_the_log_of_a_killed_program_is_read_up_to_its_last_transaction(
    patient: Patient, tmp_path: Path
) -> None:
    copy = tmp_path / "killed.db"
    with patient.seat.desk.replica.writing() as here:
        here.exec_driver_sql("PRAGMA cache_size = 1")
        here.exec_driver_sql("UPDATE draft SET body = body || ' never saved'")
        here.exec_driver_sql("UPDATE op SET payload = zeroblob(9000)")
        for end in ("", "-wal"):
            shutil.copyfile(f"{patient.file}{end}", f"{copy}{end}")
        here.rollback()
    found = unsent_in(salvage(copy, KEY))
    assert {item.op_id for item in found.items} == patient.seat.operations(State.WAITING, State.ATTENTION)
    assert [draft.body for draft in found.drafts] == [draft.body for draft in list_drafts(patient.seat.desk)]


def test_nothing_is_read_with_another_key(patient: Patient) -> None:
    patient.close()
    found = salvage(patient.file, bytes(32))
    assert not any(found.rows.values())
    patient.open()


@pytest.mark.parametrize("content", [b"", b"not a database" * 1_000, bytes(8_192), b"x" * 5_000])
def test_what_is_no_replica_is_nothing(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.db"
    file.write_bytes(content)
    assert not any(salvage(file, KEY).rows.values())


def test_garbage_that_decrypts_is_read_without_harm(patient: Patient) -> None:
    """Without the salt no page can be checked: whatever then stands in one must not stop the others."""
    written = patient.seat.operations()
    patient.close()
    whole = patient.file.read_bytes()
    dice = random.Random(7)
    for _ in range(20):
        data = bytearray(whole)
        data[:16] = bytes(16)
        for _ in range(200):
            data[dice.randrange(16, len(data))] = dice.randrange(256)
        patient.file.write_bytes(data)
        found = unsent_in(salvage(patient.file, KEY))
        assert {item.op_id for item in found.items} <= written
    patient.file.write_bytes(whole)
    patient.open()


# --- salvage ---


def harm_first_page(file: Path) -> None:
    flip(file, 1)


def harm_salt(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(bytes(512) + data[512:])


def harm_trees(file: Path) -> None:
    """The pages from which the tables' own trees begin, where they have grown beyond one page."""
    found = roots(file)
    flip(file, *(found[name] for name in ("op", "post", "sqlite_autoindex_op_1", "search_data")))


@pytest.mark.parametrize("harm", [harm_first_page, harm_salt, harm_trees])
def test_unsent_work_is_brought_out_whole(
    patient: Patient, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    written = {entry.op_id for entry in patient.seat.store.pending()}
    (draft,) = list_drafts(patient.seat.desk)
    patient.close()
    harm(patient.file)
    before = patient.file.read_bytes()

    saved = salvage_unsent(patient.session, tmp_path / "saved")

    assert patient.file.read_bytes() == before
    assert {item.op_id for item in saved.content.items} > written
    assert saved.damaged + (harm is harm_salt) >= 1
    assert [(each.body, each.tags) for each in saved.content.drafts] == [(draft.body, draft.tags)]
    assert [item.text for item in saved.content.items if item.act is Act.REPLY] == ["A reply that waits"]
    page = (tmp_path / "saved" / "unsent.html").read_text(encoding="utf-8")
    assert "A reply that waits" in page
    assert SECRET in page, "the title of the thread that was answered"
    content = decode((tmp_path / "saved" / "unsent.gllout").read_bytes(), "it")
    assert len(content.operations) == len(saved.content.items)
    with pytest.raises(Refused, match="file"):
        salvage_unsent(patient.session, tmp_path / "saved")
    patient.seat.put_back(backup_of(patient))


def backup_of(patient: Patient) -> Path:
    """A sound replica again, for the yard to close: repaired."""
    patient.check_closed(repair=True)
    copy = patient.file.with_name("repaired.db")
    shutil.copyfile(patient.file, copy)
    patient.open()
    return copy


def test_what_cannot_be_read_is_told_and_the_rest_is_brought_out(patient: Patient, tmp_path: Path) -> None:
    patient.close()
    whole = patient.file.read_bytes()
    patient.file.write_bytes(whole[: len(whole) * 3 // 5 + 777])
    saved = salvage_unsent(patient.session, tmp_path / "saved")
    assert saved.damaged == 1
    assert saved.pages < pages_in(patient.file) + 2
    patient.file.write_bytes(whole)
    patient.open()
    assert {item.op_id for item in saved.content.items} <= patient.seat.operations()


def test_a_copy_without_its_key_cannot_be_salvaged(patient: Patient, tmp_path: Path) -> None:
    (patient.seat.folder / "profile.json").unlink()
    with pytest.raises(EnvironmentFault, match="key"):
        salvage_unsent(patient.session, tmp_path / "saved")


# --- repair ---


@pytest.mark.parametrize("step", [6, pytest.param(1, marks=pytest.mark.long)])
def test_damage_to_any_one_page_is_repaired_and_costs_no_work(patient: Patient, step: int) -> None:
    written = patient.seat.operations(State.WAITING, State.ATTENTION)
    shown = patient.seat.shown()
    drafts = [draft.body for draft in list_drafts(patient.seat.desk)]
    patient.close()
    whole = patient.file.read_bytes()
    where = roots(patient.file)
    for page in {*range(1, pages_in(patient.file) + 1, step), where["profile"], where["draft"]}:
        patient.file.write_bytes(whole)
        flip(patient.file, page)
        assert patient.check_closed().error is not None, page
        assert patient.check_closed().error is not None, "looking repairs nothing"
        damaged = patient.file.read_bytes()

        done = patient.check_closed(repair=True)

        if page == where["profile"]:
            assert done.error is not None
            assert done.error.code == "replica_beyond_repair"
            assert patient.file.read_bytes() == damaged
            continue
        assert (done.error, opened(done.findings)) == (None, True), page
        patient.open()
        assert patient.codes() == [], page
        # Items that were received and whose page was lost may wait once more; that is harmless.
        assert patient.seat.operations(State.WAITING, State.ATTENTION) >= written, page
        assert page == where["draft"] or drafts_are(patient, drafts), page
        assert patient.seat.shown()["member"] <= shown["member"]
        patient.close()
    patient.file.write_bytes(whole)
    patient.open()


def opened(found: tuple[Finding, ...]) -> bool:
    repaired, opening, *rest = found
    return (
        (repaired.check, repaired.code, repaired.repair) == (Check.FILE, "file_rebuilt", Repair.DONE)
        # A file that was made anew may be a copy, as far as anybody can tell.
        and (opening.check, opening.code) in ((Check.OPENING, ""), (Check.OPENING, "replica_copied"))
        and not any(each.result is Result.DAMAGED for each in rest)
    )


def drafts_are(patient: Patient, bodies: list[str]) -> bool:
    """A long draft goes on in other pages: it is there whole, or its page was one of those."""
    return [draft.body for draft in list_drafts(patient.seat.desk)] in (bodies, [])


@pytest.mark.parametrize("seed", range(4))
def test_after_damage_to_many_pages_a_sync_brings_everything_back(patient: Patient, seed: int) -> None:
    shown = {row[0] for row in patient.ask("SELECT id FROM post")}
    waiting = patient.seat.operations(State.WAITING)
    unsent = patient.seat.operations(State.WAITING, State.ATTENTION)
    patient.close()
    dice = random.Random(seed)
    kept = {roots(patient.file)["profile"]}
    lost = set(dice.sample(range(1, pages_in(patient.file) + 1), 12)) - kept
    flip(patient.file, *lost)
    here = {item.op_id for item in unsent_in(salvage(patient.file, KEY)).items}

    done = patient.check_closed(repair=True)

    assert done.error is None
    patient.open()
    assert patient.codes() == []
    if "token_unknown" not in patient.codes(online=True):
        patient.seat.synced()
    assert patient.codes(online=True) == []
    assert patient.yard.log_ids() >= here & waiting
    assert patient.yard.log_ids() == patient.seat.operations(State.LOG)
    assert {row[0] for row in patient.ask("SELECT id FROM post")} >= shown - (unsent - here)
    for thread in patient.threads:
        assert read_thread(patient.seat.desk, thread)


def test_the_damaged_file_is_kept_with_its_log(patient: Patient) -> None:
    patient.close()
    flip(patient.file, 1)
    damaged = patient.file.read_bytes()
    log = patient.file.with_name(patient.file.name + "-wal")
    log.write_bytes(b"what a crash has left")

    (found, *_) = patient.check_closed(repair=True).findings

    kept = patient.seat.folder / str(found.facts["kept"])
    assert kept.read_bytes() == damaged
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"what a crash has left"
    assert not log.exists()
    patient.open()


def test_page_by_page_is_fast_enough_for_a_large_replica(patient: Patient) -> None:
    """Work is bounded by the file: every page is decrypted once, and once more for each chain that it is part of."""
    pages = Pages(patient.file, KEY)
    rows = list(pages.rows())
    assert pages.count == pages_in(patient.file) or pages.count > 0
    assert (pages.damaged, pages.broken_rows) == (0, 0)
    assert len(rows) >= len(patient.seat.operations())
