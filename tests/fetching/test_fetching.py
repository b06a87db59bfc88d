"""What a person keeps comes to their PC: in its order, as far as it may, from whatever has it, and nothing false."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import StringIO
from pathlib import Path

import msgspec
import pytest

from gllapp.cli.files import run_fetch
from gllapp.cli.output import Answer
from gllapp.platform.surrounding_network import Facts, surrounding_of
from gllapp.settings import Settings, save_settings
from gllapp.sync.files.sources import ServerFiles
from gllapp.usecases.budgets import Bound, Budgets, choose_budgets
from gllapp.usecases.file_terms import file_terms
from gllapp.usecases.keeping import release_resource
from gllcore.errors import ProtocolViolation
from gllcore.files import BLOCK_BYTES, FileCard, card_message, encode_card
from gllcore.ids import CommunityId
from gllfiles.hashing import card_of_blocks
from tests.fetching.ground import Ground, content

COMMUNITY = CommunityId(bytes(16))
PHONE = surrounding_of(Facts("wlan0", "192.168.43.1", "aa:bb", "Amina’s phone", True))


def test_a_newer_edition_comes_as_what_differs(ground: Ground) -> None:
    older = content(22, 40 * BLOCK_BYTES)
    newer = older[:500_000] + b"a new recommendation" + older[500_000:]
    resource, _ = ground.shelve("Edited", older)
    reader = ground.reader("editions")
    reader.keep(resource)
    assert reader.fetch().fetched == 1
    card = ground.new_edition(resource, newer)
    reader.keep()
    ground.link.reset()
    report = reader.fetch()
    assert report.fetched == 1
    assert report.bytes < 5_000
    assert reader.has(card.id, newer)


def test_a_cut_delta_goes_on(ground: Ground) -> None:
    older = content(23, 10 * BLOCK_BYTES)
    newer = content(24, 2 * BLOCK_BYTES) + older
    resource, _ = ground.shelve("Much edited", older)
    reader = ground.reader("cut-delta")
    reader.keep(resource)
    assert reader.fetch().fetched == 1
    card = ground.new_edition(resource, newer)
    reader.keep()
    ground.link.reset()
    ground.link.cut([60_000], direction="down")
    reports = [reader.fetch(), reader.fetch()]
    assert sum(report.fetched for report in reports) == 1
    assert reader.has(card.id, newer)
    assert ground.link.counts().cuts == 1
    assert ground.link.counts().down < 2 * BLOCK_BYTES + 25_000


def test_a_file_that_the_server_lost_keeps_no_other_from_coming(ground: Ground) -> None:
    lost, gone = ground.shelve("Lost", content(25, 1_000))
    there, card = ground.shelve("There", content(26, 100_000))
    reader = ground.reader("loser")
    reader.keep(lost, there)
    path = ground.world.data / "files" / "files" / gone.id.hex()[:2] / gone.id.hex()
    path.unlink()
    report = reader.fetch()
    assert [(trouble.title, trouble.error) for trouble in report.troubles] == [("Lost", "unknown_file")]
    assert (report.fetched, report.waiting, report.error) == (1, 1, "")
    assert reader.has(card.id, content(26, 100_000))


def test_what_nobody_keeps_makes_room_and_nothing_else(ground: Ground) -> None:
    shelved = [ground.shelve(f"Room {number}", content(30 + number, 200_000)) for number in range(3)]
    (first, one), (second, two), (third, three) = shelved
    ann = ground.reader("room-ann")
    ben = ground.reader("room-ben", beside=ann)
    ann.keep(first)
    ben.keep(second)
    assert (ann.fetch().fetched, ben.fetch().fetched) == (1, 1)
    limited = Settings(library_bytes=500_000)
    save_settings(ben.client.folder, limited)
    ben.keep(third)
    full = ben.fetch()
    assert [trouble.error for trouble in full.troubles] == ["library_full"]
    with ben.client.desk() as desk:
        release_resource(desk, second)
    made = ben.fetch()
    assert (made.fetched, made.dropped) == (1, 1)
    assert [ann.store.holds(card.id) for card in (one, two, three)] == [True, False, True]


def test_files_come_only_when_they_are_asked_for_or_allowed(ground: Ground) -> None:
    resource, card = ground.shelve("Asked for", content(40, 70_000))
    reader = ground.reader("asked")
    reader.keep(resource)
    assert reader.client.ask("sync")["files"] is None
    assert reader.client.ask("sync", "--no-files")["files"] is None
    assert not reader.store.holds(card.id)
    reader.client.ask("files", "set", "--with-sync", "--per-sync", "65536")
    first = reader.client.ask("sync")["files"]
    assert (first["fetched"], first["bytes"], first["waiting"]) == (0, BLOCK_BYTES, 1)
    status = reader.client.ask("files", "status")
    assert (status["here"], status["begun"], status["waiting"]) == (0, 1, 1)
    assert reader.client.ask("sync")["files"]["fetched"] == 1
    assert reader.client.ask("files", "fetch")["fetched"] == 0


def test_a_limit_of_the_sync_is_one_of_its_files_too(ground: Ground) -> None:
    resource, card = ground.shelve("Limited", content(41, 70_000))
    reader = ground.reader("limited")
    reader.keep(resource)
    document = reader.client.ask("sync", "--files", "--max-bytes", "30000")
    assert document["files"]["bytes"] == 0
    assert reader.client.ask("sync", "--files", "--max-bytes", "100000")["files"]["fetched"] == 1
    assert reader.store.holds(card.id)


def test_what_the_person_allows_on_a_network_that_costs_holds_for_a_fetch_by_hand(ground: Ground) -> None:
    resource, card = ground.shelve("By hand", content(43, 5 * BLOCK_BYTES))
    reader = ground.reader("by-hand")
    reader.keep(resource)
    with reader.client.session() as here:
        session = replace(here, surrounding=lambda address: PHONE)

        def fetch(max_bytes: int = 0) -> Answer:
            return run_fetch(session, max_bytes=max_bytes, max_seconds=0, stick=(), err=StringIO())

        choose_budgets(session.folder, Budgets(sync_bytes=3 * BLOCK_BYTES))
        ground.link.reset()
        stopped = fetch()
        assert stopped.document["stopped_by"] == Bound.SYNC_BYTES
        assert 2 * BLOCK_BYTES < ground.link.counts().down < 4 * BLOCK_BYTES, "of five"
        choose_budgets(session.folder, Budgets(week_bytes=2 * BLOCK_BYTES))
        ground.link.reset()
        spent = fetch()
        assert spent.error is not None
        assert spent.error.code == "week_spent"
        assert all("--max-bytes" in each.lines[-1] for each in (stopped, spent)), "the way on is told"
        assert ground.link.counts().down == 0
        assert fetch(max_bytes=10**9).error is None
    assert reader.store.holds(card.id)


def test_hours_that_are_none_are_refused(ground: Ground) -> None:
    reader = ground.reader("hours")
    reader.client.call("files", "set", "--hours", "at night", "--json").told(4, "bad_hours")
    assert reader.client.ask("files", "set", "--hours", "22:00-6:00")["hours"] == "22:00-06:00"
    assert reader.client.ask("files", "set", "--hours", "always")["hours"] is None


@pytest.mark.parametrize(
    ("settings", "minute", "may"),
    [
        (Settings(), 0, False),
        (Settings(files_with_sync=True), 0, True),
        (Settings(files_with_sync=True, files_hours="22:00-06:00"), 23 * 60, True),
        (Settings(files_with_sync=True, files_hours="22:00-06:00"), 12 * 60, False),
        (Settings(files_hours="22:00-06:00"), 23 * 60, False),
    ],
)
def test_files_come_at_the_hours_that_were_chosen(
    tmp_path: Path, settings: Settings, minute: int, may: bool
) -> None:
    save_settings(tmp_path, settings)
    assert file_terms(tmp_path, minute).may_come is may


def test_without_a_network_nothing_is_lost(ground: Ground) -> None:
    resource, _ = ground.shelve("Offline", content(42, 1_000))
    reader = ground.reader("offline")
    reader.keep(resource)
    ground.link.set_down(True)
    try:
        ended = reader.client.call("files", "fetch", "--json")
    finally:
        ground.link.set_down(False)
    assert ended.exit_code == 3
    assert ended.document["error"]["code"] in ("no_connection", "connection_lost")
    assert ended.document["waiting"] == 1
    assert reader.fetch().fetched == 1


# --- cards ---


class Teller:
    """A server that tells one card, whatever is asked for."""

    server = "https://teller.example"
    bytes_up = bytes_down = 0

    def __init__(self, payload: bytes) -> None:
        self._payload = payload

    @contextmanager
    def fetch(self, path: str, start: int | None = None, end: int | None = None) -> Iterator[Iterator[bytes]]:
        yield iter([self._payload])

    def send(self, method: str, path: str, body: object) -> bytes:
        raise AssertionError("nothing is sent")

    def close(self) -> None:
        pass


CARD = msgspec.structs.replace(card_of_blocks([b"said"]), seal=b"the seal")


def told(card: FileCard, payload: bytes) -> FileCard:
    """The card of ``card``'s file, as a server tells it that answers with ``payload``."""
    sealed = (CARD.seal, card_message(COMMUNITY, CARD))
    return ServerFiles(Teller(payload), COMMUNITY, lambda seal, message: (seal, message) == sealed).card(
        card.id
    )


def test_a_sealed_card_is_believed() -> None:
    assert told(CARD, encode_card(CARD)) == CARD


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (encode_card(msgspec.structs.replace(CARD, seal=b"another seal")), "bad_signature"),
        (encode_card(msgspec.structs.replace(CARD, hashes=bytes(16))), "bad_signature"),
        (encode_card(msgspec.structs.replace(CARD, size=3)), "bad_signature"),
        (encode_card(card_of_blocks([b"something else"])), "damaged_file_card"),
        (b"<html>", "damaged_file_card"),
        (bytes(4 * 1024**2), "damaged_file_card"),
    ],
)
def test_any_other_card_is_not(payload: bytes, code: str) -> None:
    with pytest.raises(ProtocolViolation) as caught:
        told(CARD, payload)
    assert caught.value.code == code
