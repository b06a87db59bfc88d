"""A copied replica goes on in another incarnation before its first act; one that only lived through an ordinary week does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from gllapp.db import incarnations, tables
from gllapp.db.connecting import begun, engine_of
from gllapp.db.migrations import migrate
from gllapp.db.open import FILE
from gllapp.platform.outside import Outside
from gllapp.usecases.checking import check_profile
from gllapp.usecases.conflicts import combine, list_conflicts
from gllapp.usecases.findings import Check, Finding
from gllapp.usecases.forum import list_streams, read_thread, start_thread
from gllapp.views import Delivery
from gllcore.ids import RecordId
from gllcore.model.people import Role
from tests.copies.house import Profile, Silent, close_all, moved_in, same_disk
from tests.machine import Machine
from tests.reconciliation.yard import KEY, Yard


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    yard = Yard(tmp_path / "yard")
    yield yard
    close_all()
    yard.close()


@pytest.fixture
def state(tmp_path: Path) -> Outside:
    """This machine as it is, with a folder of its own for marks."""
    return Outside(tmp_path / "state")


@pytest.fixture
def amina(yard: Yard, state: Outside) -> Profile:
    return moved_in(yard, "amina", state)


def write(profile: Profile, text: str) -> RecordId:
    profile.yard.clock.ms += 1_000
    (stream,) = list_streams(profile.desk)
    return start_thread(profile.desk, stream.id, "A thread", text, "en")


def counters(profile: Profile) -> list[int]:
    """Of own acts, in the order written."""
    mine = profile.desk.replica.profile().device
    wanted = sa.select(tables.op.c.counter).where(tables.op.c.device == mine).order_by(tables.op.c.number)
    with profile.desk.replica.reading() as here:
        return list(here.execute(wanted).scalars())


def shown(profile: Profile, thread: RecordId) -> set[str]:
    """The text that is shown and those that stand beside it."""
    post = read_thread(profile.desk, thread)[0]
    return {post.body, *(side.value or "" for row in list_conflicts(profile.desk) for side in row.sides)}


# --- an ordinary life ---


def test_restarts_and_syncs_raise_no_doubt(amina: Profile) -> None:
    for number in range(20):
        write(amina, f"number {number}")
        if number % 3:
            amina.synced()
        amina.reopen()
    assert amina.incarnation == 0
    assert set(counters(amina)) == {0}, "and cost nothing on the wire"


def test_a_renamed_folder_raises_no_doubt(amina: Profile) -> None:
    amina.close()
    amina.folder = amina.folder.rename(amina.folder.with_name("renamed"))
    amina.open()
    assert amina.incarnation == 0


def test_an_upgrade_raises_no_doubt(amina: Profile) -> None:
    amina.close()
    engine = engine_of(amina.folder / FILE, KEY)
    with engine.connect() as here, begun(here, writes=True):
        migrate(here, 3)
    engine.dispose()
    amina.open()
    amina.reopen()
    assert amina.incarnation == 0


def test_a_power_cut_before_a_mark_is_left_raises_no_doubt(amina: Profile) -> None:
    """The replica knows a mark before it is left, and those before it for a while after."""
    amina.close()
    for number in range(5):
        with amina.desk.replica.writing() as here:
            incarnations.leaves(here, f"lost {number:03}".encode())
    amina.open()
    assert amina.incarnation == 0


def test_lost_answers_raise_no_doubt(amina: Profile, yard: Yard) -> None:
    write(amina, "the first")
    amina.synced()
    for number in range(20):
        write(amina, f"number {number}")
        with Silent(yard):
            assert amina.sync().error == "connection_lost"
    amina.synced()
    amina.reopen()
    assert amina.incarnation == 0


def test_a_hundred_requests_that_never_arrive_raise_no_doubt(amina: Profile) -> None:
    write(amina, "the first")
    amina.synced()
    for number in range(100):
        with amina.desk.replica.writing() as here:
            incarnations.sends(here, b"\0\0%06d" % number)
    write(amina, "the second")
    amina.synced()
    assert amina.incarnation == 0


# --- seen at the opening ---


def test_a_profile_on_another_machine_begins_another_incarnation_before_any_act(
    yard: Yard, tmp_path: Path
) -> None:
    amina = moved_in(yard, "amina", Machine("old PC"))
    moved = amina.copied_to(Machine("new PC"), tmp_path / "new")
    assert moved.incarnation > 0
    write(moved, "the first act there")
    assert counters(moved) == [moved.incarnation << 16]
    before = moved.incarnation
    moved.reopen()
    amina.reopen()
    assert (moved.incarnation, amina.incarnation) == (before, 0), "and both are quiet from then on"


def test_a_disk_that_was_copied_into_another_machine_is_seen_by_the_hardware(
    yard: Yard, tmp_path: Path
) -> None:
    old = Machine("old PC")
    amina = moved_in(yard, "amina", old)
    amina.close()
    new = Machine("new PC", marks=dict(old.marks))
    assert amina.copied_to(new, tmp_path / "new").incarnation > 0


def test_a_folder_copied_on_one_machine_is_seen_by_its_file(
    amina: Profile, state: Outside, tmp_path: Path
) -> None:
    """Although both have the same mark, and one of them is open."""
    twin = amina.copied_to(state, tmp_path / "twin")
    assert twin.incarnation > 0
    for _ in range(3):
        before = twin.incarnation
        amina.reopen()
        twin.reopen()
        assert (amina.incarnation, twin.incarnation) == (0, before)


def test_an_older_copy_put_back_is_seen_by_its_mark(amina: Profile, tmp_path: Path) -> None:
    amina.close()
    backup = amina.files(tmp_path / "backup")
    amina.open()
    write(amina, "after the backup")
    amina.put_back(backup)
    assert amina.incarnation > 0


def test_so_is_a_copy_made_before_something_was_sent_while_the_profile_was_open(
    amina: Profile, tmp_path: Path
) -> None:
    write(amina, "before the backup")
    backup = amina.files(tmp_path / "backup")
    write(amina, "after the backup")
    amina.synced()
    amina.put_back(backup)
    assert amina.incarnation > 0


def test_a_copy_put_back_again_and_again_begins_anew_each_time(amina: Profile, tmp_path: Path) -> None:
    amina.close()
    backup = amina.files(tmp_path / "backup")
    amina.open()
    seen = {0}
    for _ in range(5):
        amina.put_back(backup)
        seen.add(amina.incarnation)
    assert len(seen) == 6


def test_a_state_folder_that_was_cleaned_costs_one_incarnation(yard: Yard) -> None:
    machine = Machine()
    amina = moved_in(yard, "amina", machine)
    machine.marks.clear()
    amina.reopen()
    first = amina.incarnation
    amina.reopen()
    assert first > 0
    assert amina.incarnation == first


def test_where_nothing_can_be_left_the_surroundings_decide(yard: Yard, tmp_path: Path) -> None:
    machine = Machine("a kiosk", is_closed=True)
    amina = moved_in(yard, "amina", machine)
    for _ in range(3):
        write(amina, "again")
        amina.synced()
        amina.reopen()
    assert amina.incarnation == 0
    assert amina.copied_to(Machine("another", is_closed=True), tmp_path / "moved").incarnation > 0


def test_a_folder_that_is_closed_later_costs_nothing(yard: Yard) -> None:
    machine = Machine()
    amina = moved_in(yard, "amina", machine)
    machine.is_closed = True
    amina.reopen()
    machine.marks.clear()
    amina.reopen()
    machine.is_closed = False
    amina.reopen()
    amina.reopen()
    assert amina.incarnation == 0


# --- seen at the server ---


def test_a_copy_that_nothing_tells_apart_is_seen_by_what_it_has_sent(yard: Yard, tmp_path: Path) -> None:
    machine = Machine()
    amina = moved_in(yard, "amina", machine)
    write(amina, "before the copy")
    amina.synced()
    twin = amina.copied_to(same_disk(machine), tmp_path / "twin")
    assert (amina.incarnation, twin.incarnation) == (0, 0)

    for profile in (twin, amina, twin):
        write(profile, "by one of them")
        profile.synced()
    both = (amina.incarnation, twin.incarnation)
    assert 0 not in both
    assert both[0] != both[1]

    for _ in range(3):
        for profile in (amina, twin):
            write(profile, "and again")
            profile.synced()
            profile.reopen()
    assert (amina.incarnation, twin.incarnation) == both, "each has its own by now, and doubts no more"


def test_a_server_put_back_raises_no_doubt(amina: Profile, yard: Yard) -> None:
    write(amina, "before the backup")
    amina.synced()
    backup = yard.back_up("server.copy")
    for number in range(3):
        write(amina, f"number {number}")
        amina.synced()
    yard.restore(backup)
    write(amina, "after it")
    amina.synced()
    write(amina, "and once more")
    amina.synced()
    assert amina.incarnation == 0


# --- what it is good for ---


def test_two_copies_that_edit_one_text_keep_both(yard: Yard, tmp_path: Path) -> None:
    amina = moved_in(yard, "amina", Machine("old PC"))
    thread = write(amina, "as it was")
    amina.synced()
    twin = amina.copied_to(Machine("new PC"), tmp_path / "new")

    amina.edit(thread, "on the old PC")
    twin.edit(thread, "on the new PC")
    for profile in (amina, twin, amina):
        profile.synced()

    for profile, here in ((amina, "on the old PC"), (twin, "on the new PC")):
        assert shown(profile, thread) == {"on the old PC", "on the new PC"}
        (row,) = list_conflicts(profile.desk)
        assert row.before == "as it was"
        assert {side.value for side in row.sides if side.here} == {here}

    combine(twin.desk, list_conflicts(twin.desk)[0].key, "on both")
    for profile in (twin, amina):
        profile.synced()
    assert shown(amina, thread) == shown(twin, thread) == {"on both"}


def test_what_was_lost_here_and_received_there_is_not_replaced_unseen(amina: Profile, tmp_path: Path) -> None:
    """An edit reached the server, then the replica was put back to before it, and the text was edited again."""
    thread = write(amina, "as it was")
    amina.synced()
    backup = amina.files(tmp_path / "backup")
    amina.edit(thread, "the edit that the backup does not have")
    amina.synced()
    amina.put_back(backup)
    amina.edit(thread, "the edit afterwards")
    amina.synced()
    assert shown(amina, thread) == {"the edit that the backup does not have", "the edit afterwards"}


def test_what_waits_is_changed_after_a_move_without_a_conflict(yard: Yard, tmp_path: Path) -> None:
    amina = moved_in(yard, "amina", Machine("old PC"))
    thread = write(amina, "waits")
    moved = amina.copied_to(Machine("new PC"), tmp_path / "new")
    moved.edit(thread, "changed")
    moved.synced()
    assert list_conflicts(moved.desk) == ()
    assert read_thread(moved.desk, thread)[0].body == "changed"


def test_what_a_copy_has_sent_is_no_receipt_for_what_was_not_accepted_here(
    yard: Yard, tmp_path: Path
) -> None:
    amina = moved_in(yard, "amina", Machine("old PC"))
    thread = write(amina, "as it was")
    amina.synced()
    twin = amina.copied_to(Machine("new PC"), tmp_path / "new")
    amina.edit(thread, "written on the old PC")
    twin.edit(thread, "written later, sent earlier")
    twin.synced()
    yard.community.accounts.set_role("amina@example.org", Role.READER)
    amina.synced()
    assert read_thread(twin.desk, thread)[0].delivery is Delivery.RECEIVED
    assert read_thread(amina.desk, thread)[0].delivery is Delivery.ATTENTION


# --- what is told ---


def test_the_check_tells_for_a_month_that_there_was_a_copy(yard: Yard, tmp_path: Path) -> None:
    amina = moved_in(yard, "amina", Machine("old PC"))
    moved = amina.copied_to(Machine("new PC"), tmp_path / "new")
    for profile in (amina, moved):
        profile.close()

    def opening(profile: Profile) -> Finding:
        found = check_profile(profile.session, online=False)
        assert found.error is None
        return next(each for each in found.findings if each.check is Check.OPENING)

    assert opening(amina).code == ""
    assert opening(moved).code == "replica_copied"
    assert str(opening(moved).facts["when"]).startswith("2026-01-01")
    yard.clock.ms += 31 * 24 * 3_600_000
    assert opening(moved).code == ""
