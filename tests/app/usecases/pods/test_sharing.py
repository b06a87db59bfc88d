"""Files of a pod: shared, sent like a librarian's, kept where somebody wants them, and gone with the pod."""

from functools import partial
from pathlib import Path

import pytest

from gllapp.db.library import outgoing
from gllapp.db.pods import files
from gllapp.db.rebuilding import rebuild
from gllapp.news_views import News
from gllapp.platform.devicekey import is_signed
from gllapp.usecases.keeping import evictable_files, wanted_files
from gllapp.usecases.kept import discard_kept, list_kept, send_again
from gllapp.usecases.library_files import files_came
from gllapp.usecases.making_room import Room
from gllapp.usecases.opening import copies_folder, copy_for_outside
from gllapp.usecases.own_data import export_own, own_data
from gllapp.usecases.pods import joining, sharing
from gllapp.usecases.pods.news import looked_at_pod, news_of
from gllapp.usecases.pods.sharing import FileEdit, list_pod_files, share_file
from gllapp.usecases.stores import Stores, own_files, stores_of
from gllcore.errors import EnvironmentFault
from gllcore.files import FileId
from gllfiles.keepers import Keepers
from gllfiles.media import MEDIA
from gllfiles.store import FileStore
from tests.app.usecases.pods.house import House, a_file, refused
from tests.reconciliation.yard import KEY, Seat

PDF = MEDIA[".pdf"]


def store(house: House, seat: Seat) -> FileStore:
    return own_files(seat.desk)


def stores(house: House, seat: Seat) -> Stores:
    return stores_of(house.yard.session(seat.folder), seat.desk)


def shared(house: House, tmp_path: Path) -> FileId:
    """Amina's, at everybody's; gives the file."""
    share_file(house.amina.desk, store(house, house.amina), house.pod, a_file(tmp_path))
    house.everybody()
    (row,) = list_pod_files(house.amina.desk, house.pod)
    return row.file.file.id


def take_in(house: House, seat: Seat, file: FileId, content: bytes = b"%PDF-1.4 a checklist") -> None:
    """As if it had been fetched."""
    assert store(house, seat).add_bytes(content).id == file
    files_came(seat.desk, store(house, seat), [file])


def test_a_shared_file_is_here_on_its_way_and_listed_at_everybodys(house: House, tmp_path: Path) -> None:
    own = store(house, house.amina)
    share_file(house.amina.desk, own, house.pod, a_file(tmp_path), "The checklist", "As of May")
    house.everybody()
    (row,) = list_pod_files(house.chidi.desk, house.pod)
    assert (row.file.title, row.file.note, row.file.file.name) == (
        "The checklist",
        "As of May",
        "checklist.pdf",
    )
    assert (row.author.name, row.file.file.media, row.here) == ("Amina", "application/pdf", 0)
    (mine,) = list_pod_files(house.amina.desk, house.pod)
    assert mine.here == row.file.file.size == 20
    assert own.holds(row.file.file.id)
    with house.amina.desk.replica.reading() as here:
        assert [each.id for each in outgoing.waiting(here)] == [row.file.file.id]
    assert evictable_files(house.amina.desk) == ()
    assert list(stores(house, house.amina).library.held()) == []


def test_what_is_kept_is_wanted_until_it_is_here(house: House, tmp_path: Path) -> None:
    file = shared(house, tmp_path)
    (row,) = list_pod_files(house.chidi.desk, house.pod)
    assert wanted_files(house.chidi.desk) == ()
    sharing.keep_file(house.chidi.desk, row.file.id)
    (wanted,) = wanted_files(house.chidi.desk)
    assert (wanted.id, wanted.size, wanted.title) == (file, 20, "checklist.pdf")
    take_in(house, house.chidi, file)
    assert wanted_files(house.chidi.desk) == ()
    assert evictable_files(house.chidi.desk) == ()
    assert sharing.kept_records(house.chidi.desk) == {row.file.id}
    assert sharing.release_files(house.chidi.desk, row.file.id)
    assert not sharing.release_files(house.chidi.desk, row.file.id)
    assert [each.id for each in evictable_files(house.chidi.desk)] == [file]


def test_all_of_a_pod_is_what_comes_later_too(house: House, tmp_path: Path) -> None:
    sharing.keep_all_files(house.chidi.desk, house.pod)
    file = shared(house, tmp_path)
    assert [each.id for each in wanted_files(house.chidi.desk)] == [file]


def test_who_shared_it_and_facilitators_change_and_withdraw_it(house: House, tmp_path: Path) -> None:
    record = share_file(house.chidi.desk, store(house, house.chidi), house.pod, a_file(tmp_path))
    house.everybody()
    sharing.edit_file(house.chidi.desk, record, FileEdit(title="A checklist", note="Draft"))
    sharing.edit_file(house.bruno.desk, record, FileEdit(note="Final"))
    with refused("nothing_to_change"):
        sharing.edit_file(house.bruno.desk, record, FileEdit(title="checklist.pdf"))
    house.everybody()
    (row,) = list_pod_files(house.amina.desk, house.pod)
    assert row.file.title == "A checklist"
    sharing.withdraw_file(house.bruno.desk, record)
    house.everybody()
    assert list_pod_files(house.chidi.desk, house.pod) == ()
    with house.chidi.desk.replica.reading() as here:
        assert outgoing.waiting(here) == ()


def test_who_neither_shared_nor_leads_changes_nothing(house: House, tmp_path: Path) -> None:
    shared(house, tmp_path)
    (row,) = list_pod_files(house.chidi.desk, house.pod)
    with refused("not_yours_to_change"):
        sharing.edit_file(house.chidi.desk, row.file.id, FileEdit(title="Mine"))
    with refused("not_yours_to_change"):
        sharing.withdraw_file(house.chidi.desk, row.file.id)


def test_what_cannot_be_shared_is_refused_and_nothing_is_taken_in(house: House, tmp_path: Path) -> None:
    own = store(house, house.amina)
    with refused("file_kind_not_shared"):
        share_file(house.amina.desk, own, house.pod, a_file(tmp_path, "setup.exe"))
    with pytest.raises(EnvironmentFault) as caught:
        share_file(house.amina.desk, own, house.pod, tmp_path / "not there.pdf")
    assert caught.value.code == "file_unreadable"
    with refused("not_admitted"):
        share_file(house.dede.desk, store(house, house.dede), house.pod, a_file(tmp_path))
    assert list(own.held()) == list(store(house, house.dede).held()) == []


def test_files_go_with_their_pod_and_nothing_else_does(house: House, tmp_path: Path) -> None:
    file = shared(house, tmp_path)
    (row,) = list_pod_files(house.chidi.desk, house.pod)
    sharing.keep_file(house.chidi.desk, row.file.id)
    take_in(house, house.chidi, file)
    both = stores(house, house.chidi)
    lent = copy_for_outside(both.stored(file), "Checklist", PDF, copies_folder(house.chidi.folder))
    other = both.library.add_bytes(b"of the library").id
    house.remove(house.chidi)
    house.chidi.synced()
    assert [held.id for held in both.held()] == [other]
    assert not lent.path.exists()
    assert wanted_files(house.chidi.desk) == ()
    assert sharing.kept_records(house.chidi.desk) == frozenset()
    assert file not in {each.id for each in evictable_files(house.chidi.desk)}


def test_what_has_begun_to_come_goes_too(house: House, tmp_path: Path) -> None:
    file = shared(house, tmp_path)
    own = store(house, house.chidi)
    card = store(house, house.amina).card(file)
    assert card is not None
    with own.part(card):
        assert [begun.card.id for begun in own.unfinished()] == [file]
    house.remove(house.chidi)
    house.chidi.synced()
    assert list(own.unfinished()) == []
    assert [path for path in own.folder.rglob("*") if path.is_file()] == []


def test_what_was_not_sent_stays_with_what_is_kept_aside_of_it(house: House, tmp_path: Path) -> None:
    own = store(house, house.chidi)
    share_file(house.chidi.desk, own, house.pod, a_file(tmp_path))
    (file,) = (held.id for held in own.held())
    house.remove(house.chidi)
    house.chidi.synced()
    assert own.holds(file)
    (kept,) = list_kept(house.chidi.desk)
    house.let_in(house.chidi)
    send_again(house.chidi.desk, kept.id)
    house.everybody()
    assert own.holds(file)
    with house.chidi.desk.replica.reading() as here:
        assert [each.id for each in outgoing.waiting(here)] == [file]
        assert files.left(here) == frozenset()


def test_what_somebody_shared_is_in_the_export_of_what_is_theirs_and_can_be_read(
    house: House, tmp_path: Path
) -> None:
    file = shared(house, tmp_path)
    found, (_, _, copy) = export_own(house.amina.desk, tmp_path / "mine")
    assert [(each.id, each.standing, each.name) for each in found.files] == [
        (file.hex(), "waiting", copy.name)
    ]
    assert copy.read_bytes() == b"%PDF-1.4 a checklist"
    assert own_data(house.chidi.desk).files == ()


def test_what_is_kept_aside_no_more_goes(house: House, tmp_path: Path) -> None:
    own = store(house, house.chidi)
    share_file(house.chidi.desk, own, house.pod, a_file(tmp_path))
    house.remove(house.chidi)
    house.chidi.synced()
    (kept,) = list_kept(house.chidi.desk)
    discard_kept(house.chidi.desk, kept.id)
    house.chidi.synced()
    assert list(own.held()) == []


def test_each_profile_on_a_pc_has_its_own(house: House, tmp_path: Path) -> None:
    """Amina has shared it, and everybody here sits at one PC."""
    file = shared(house, tmp_path)
    take_in(house, house.chidi, file)
    assert not stores(house, house.bruno).holds(file)
    joining.leave(house.chidi.desk, house.pod)
    house.everybody()
    assert not stores(house, house.chidi).holds(file)
    assert store(house, house.amina).holds(file)
    with house.chidi.desk.replica.reading() as here:
        assert files.left(here) == frozenset()


def test_what_another_pod_names_stays(house: House, tmp_path: Path) -> None:
    file = shared(house, tmp_path)
    second = house.open_pod("Clean hands")
    share_file(house.bruno.desk, store(house, house.bruno), second, a_file(tmp_path))
    house.everybody()
    joining.leave(house.bruno.desk, house.pod)
    house.everybody()
    assert store(house, house.bruno).holds(file)


def test_a_replica_made_anew_knows_what_was_kept_and_seen(house: House, tmp_path: Path) -> None:
    sharing.keep_all_files(house.chidi.desk, house.pod)
    looked_at_pod(house.chidi.desk, house.pod)
    house.chidi.desk.replica.close()
    rebuild(house.chidi.folder, KEY, house.yard.clock.ms, lambda key: partial(is_signed, key))
    house.chidi.reopen()
    assert sharing.kept_records(house.chidi.desk) == {house.pod}
    assert news_of(house.chidi.desk, house.pod) == ()
    file = shared(house, tmp_path)
    assert [each.id for each in wanted_files(house.chidi.desk)] == [file]
    assert [row.news for row in news_of(house.chidi.desk, house.pod)] == [News.FILE]


def test_what_is_kept_of_pods_counts_and_stays_and_nobody_else_is_told(house: House, tmp_path: Path) -> None:
    file = shared(house, tmp_path)
    desk, both = house.chidi.desk, stores(house, house.chidi)
    sharing.keep_all_files(desk, house.pod)
    room = Room(desk, both, "chidi", limit=30)
    room.write_down(wanted_files(desk))
    take_in(house, house.chidi, file)
    with refused("library_full"):
        room.make(11)
    assert both.holds(file)
    room.write_down(wanted_files(desk))
    assert Keepers(both.library.folder).others("somebody") == frozenset()
    sharing.release_files(desk, house.pod)
    room.make(11)
    assert not both.holds(file)
    assert room.dropped == 1
