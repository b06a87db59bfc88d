"""What a librarian has brought in goes to a real server behind a sync: within its limits, over cuts, and each file once."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gllapp.file_views import FilesSent
from gllapp.platform.surrounding_network import Facts, surrounding_of
from gllapp.sending_views import SendProgress
from gllapp.usecases.bringing_in import bring_in, look_at
from gllapp.usecases.budgets import Allowed, Bound, Budgets, choose_budgets
from gllapp.usecases.fetching import left_of, within
from gllapp.usecases.planning import plan_sync
from gllapp.usecases.sending_files import (
    OnSending,
    files_to_send,
    moved_by,
    send_waiting_files,
    send_with_sync,
)
from gllapp.usecases.session import open_desk
from gllapp.usecases.stores import store_of
from gllapp.usecases.syncing import sync_now
from gllcore.files import BLOCK_BYTES
from gllcore.model.people import Role
from gllfiles.surveying import FOLDER, Source
from tests.fetching.ground import Ground, Reader, content

SIZE = 3 * BLOCK_BYTES
PHONE = surrounding_of(Facts("wlan0", "192.168.43.1", "aa:bb", "Amina’s phone", True))


@pytest.fixture(scope="module")
def librarian(ground: Ground) -> Reader:
    reader = ground.reader("bringing-librarian")
    with ground.community() as community:
        community.accounts.set_role("bringing-librarian@example.org", Role.LIBRARIAN)
        community.library.open()
    reader.client.sync()
    return reader


def bring(sender: Reader, folder: Path, seeds: range) -> None:
    for seed in seeds:
        (folder / f"picture {seed}.png").write_bytes(content(seed, SIZE))
    source = Source(FOLDER, folder, folder)
    with sender.client.session() as session, closing((desk := open_desk(session)).replica):
        found = look_at(desk, source)
        assert found is not None
        assert bring_in(desk, store_of(session), source, found).added == len(seeds)


def send(sender: Reader, limits: Allowed, tell: OnSending = lambda _: None) -> FilesSent:
    with sender.client.session() as session, closing((desk := open_desk(session)).replica):
        return send_waiting_files(session, desk, limits, tell)


def test_limits_and_cuts_cost_no_file_twice(ground: Ground, librarian: Reader, tmp_path: Path) -> None:
    bring(librarian, tmp_path, range(500, 503))
    first = send(librarian, Allowed(max_bytes=SIZE + BLOCK_BYTES))
    assert (first.sent, first.waiting, first.error) == (1, 2, "")
    ground.link.reset()
    ground.link.cut([BLOCK_BYTES * 2], direction="up")
    told: list[SendProgress] = []
    second = send(librarian, Allowed(), told.append)
    assert (second.sent, second.waiting, second.error) == (2, 0, "")
    assert send(librarian, Allowed()) == FilesSent(0, 0, 0)

    places = [progress.sent for progress in told]
    assert (told[-1].file, told[-1].files, places[-1], told[-1].size) == (2, 2, 2 * SIZE, 2 * SIZE)
    assert told[-1].now.title.startswith("picture 50")
    assert all(0 <= place <= 2 * SIZE for place in places)


def test_a_file_that_is_gone_from_here_is_told_and_holds_up_no_other(
    librarian: Reader, tmp_path: Path
) -> None:
    bring(librarian, tmp_path, range(800, 802))
    with librarian.client.session() as session, closing((desk := open_desk(session)).replica):
        lost, _ = files_to_send(desk)
        store = store_of(session)
        aside = tmp_path / "aside"
        store.path(lost.id).rename(aside)
        sent = send_waiting_files(session, desk)
        assert (sent.sent, sent.waiting, sent.error) == (1, 1, "file_unreadable")
        assert sent.facts["file"] == lost.title
        aside.rename(store.path(lost.id))
        assert send_waiting_files(session, desk).waiting == 0


def test_behind_a_sync_only_as_wished_and_with_what_it_has_left(
    ground: Ground, librarian: Reader, tmp_path: Path
) -> None:
    bring(librarian, tmp_path, range(600, 601))
    with librarian.client.session() as session, closing((desk := open_desk(session)).replica):
        synced = sync_now(session, desk)
        assert synced.complete
        assert send_with_sync(session, desk, synced, False, Allowed()) is None
        spent = Allowed(max_bytes=synced.bytes_up + synced.bytes_down)
        assert send_with_sync(session, desk, synced, None, spent) is None
        gone = send_with_sync(session, desk, synced, None, Allowed())
        assert gone is not None
        assert (gone.sent, gone.waiting) == (1, 0)
        assert send_with_sync(session, desk, synced, None, Allowed()) is None


def test_where_it_costs_a_librarians_files_keep_to_the_limits_and_say_which(
    ground: Ground, librarian: Reader, tmp_path: Path
) -> None:
    bring(librarian, tmp_path, range(900, 902))
    with librarian.client.session() as at_home, closing((desk := open_desk(at_home)).replica):
        session = replace(at_home, surrounding=lambda address: PHONE)
        synced = sync_now(session, desk)
        assert synced.complete
        moved = synced.bytes_up + synced.bytes_down
        choose_budgets(session.folder, Budgets(sync_bytes=moved))
        none = send_with_sync(session, desk, synced, None, Allowed())
        assert none is not None
        assert (none.sent, none.bytes, none.waiting, none.stopped_by) == (0, 0, 2, Bound.SYNC_BYTES)
        choose_budgets(session.folder, Budgets(sync_bytes=moved + SIZE + BLOCK_BYTES))
        some = send_with_sync(session, desk, synced, None, Allowed())
        assert some is not None
        assert (some.sent, some.waiting, some.stopped_by) == (1, 1, Bound.SYNC_BYTES)
        # What has gone is gone from what files have that come behind.
        after = moved_by(synced, some)
        left = left_of(within(session, desk, Allowed(), after), after)
        assert left is None or left.max_bytes == SIZE + BLOCK_BYTES - some.bytes
        choose_budgets(session.folder, Budgets(week_bytes=1))
        spent = send_with_sync(session, desk, synced, None, Allowed())
        assert spent is not None
        assert (spent.sent, spent.waiting, spent.stopped_by) == (0, 1, Bound.WEEK_BYTES)
        choose_budgets(session.folder, Budgets())
        assert plan_sync(session, desk).files == 1
        rest = send_with_sync(session, desk, synced, None, Allowed())
        assert rest is not None
        assert (rest.sent, rest.waiting, rest.stopped_by) == (1, 0, "")


def test_who_only_reads_now_is_told_and_keeps_the_files(
    ground: Ground, librarian: Reader, tmp_path: Path
) -> None:
    bring(librarian, tmp_path, range(700, 701))
    with ground.community() as community:
        community.accounts.set_role("bringing-librarian@example.org", Role.READER)
    try:
        refused = send(librarian, Allowed())
        assert (refused.sent, refused.waiting, refused.error) == (0, 1, "role_forbids")
    finally:
        with ground.community() as community:
            community.accounts.set_role("bringing-librarian@example.org", Role.LIBRARIAN)
    assert send(librarian, Allowed()).sent == 1
