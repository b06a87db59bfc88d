"""What a person keeps comes from the sticks in the drives first: no byte of the network, and nothing but what the community has sealed."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from gllapp.file_views import FileProgress
from gllapp.usecases.fetching import fetch_files
from gllapp.usecases.session import open_desk
from gllcore.bundles import SIGNATURE
from gllcore.files import BLOCK_BYTES
from gllcore.ids import RecordId
from gllfiles.bundles import bundle_folders
from tests.bundles import bad_sticks
from tests.e2e.world import Client
from tests.fetching.ground import Ground, Reader, content
from tests.fetching.sticks import Librarian, fetch, librarian_of

SIZE = 8 * BLOCK_BYTES + 1_000


@pytest.fixture(scope="module")
def librarian(ground: Ground) -> Librarian:
    return librarian_of(ground)


@contextmanager
def no_network(ground: Ground) -> Iterator[None]:
    ground.link.set_down(True)
    try:
        yield
    finally:
        ground.link.set_down(False)


def test_half_from_the_net_then_a_restart_and_the_rest_from_a_stick(
    ground: Ground, librarian: Librarian, tmp_path: Path
) -> None:
    said = content(800, SIZE)
    resource, card = librarian.shelve("Half and half", said)
    stick = librarian.make(tmp_path / "ST-01")
    reader = ground.reader("stick-halves")
    reader.keep(resource)
    half = reader.client.call("files", "fetch", "--max-bytes", str(4 * BLOCK_BYTES), "--json").document
    assert (half["fetched"], half["bytes"], half["stick_bytes"]) == (0, 4 * BLOCK_BYTES, 0)
    ground.link.reset()
    rest = reader.client.run("files", "fetch", "--stick", str(stick.folder), "--json").document
    assert (rest["fetched"], rest["bytes"], rest["stick_bytes"]) == (1, 0, SIZE - 4 * BLOCK_BYTES)
    assert (rest["troubles"], rest["error"]) == ([], None)
    assert reader.has(card.id, said)
    assert ground.link.counts().down == 0


def test_a_stick_alone_is_enough_without_any_network(
    ground: Ground, librarian: Librarian, tmp_path: Path
) -> None:
    said = content(801, SIZE)
    resource, card = librarian.shelve("Far away", said)
    elsewhere, _ = ground.shelve("Only on the server", content(802, 1_000))
    stick = librarian.make(tmp_path / "ST-01")
    reader = ground.reader("stick-alone")
    reader.keep(elsewhere, resource)
    with no_network(ground):
        ended = reader.client.call("files", "fetch", "--stick", str(stick.folder), "--json")
        again = reader.client.call("files", "fetch", "--stick", str(stick.folder))
    assert reader.has(card.id, said)
    told = ended.document
    assert (told["fetched"], told["bytes"], told["stick_bytes"], told["waiting"]) == (1, 0, SIZE, 1)
    assert told["error"]["code"] in ("no_connection", "connection_lost")
    assert "0 fetched" in again.out
    assert reader.fetch().fetched == 1


def test_where_a_stick_has_it_all_nobody_asks_the_network(
    ground: Ground, librarian: Librarian, tmp_path: Path
) -> None:
    resource, card = librarian.shelve("All there", content(803, SIZE))
    stick = librarian.make(tmp_path / "ST-01")
    reader = ground.reader("stick-all")
    reader.keep(resource)
    with no_network(ground):
        ended = reader.client.call("files", "fetch", "--stick", str(stick.folder))
    assert ended.exit_code == 0
    assert ended.out.startswith("Files: 1 fetched, 525.3 KB from sticks, 0 B over the net")
    assert reader.store.holds(card.id)


@pytest.mark.parametrize("blocks", [1, 5])
def test_a_stick_pulled_out_costs_a_block_and_the_server_has_the_rest(
    ground: Ground, librarian: Librarian, tmp_path: Path, blocks: int
) -> None:
    said = content(810 + blocks, SIZE)
    resource, card = librarian.shelve(f"Pulled at {blocks}", said)
    stick = librarian.make(tmp_path / "ST-01")
    reader = ground.reader(f"stick-pulled-{blocks}")
    reader.keep(resource)
    report = fetch(reader, stick, on_progress=_after(blocks, stick.pull))
    assert (report.fetched, report.error, report.troubles) == (1, "", ())
    assert report.stick_bytes == blocks * BLOCK_BYTES
    assert report.bytes == SIZE - blocks * BLOCK_BYTES
    assert reader.has(card.id, said)


def test_a_stick_pulled_out_without_a_network_goes_on_when_it_is_back(
    ground: Ground, librarian: Librarian, tmp_path: Path
) -> None:
    said = content(820, SIZE)
    resource, card = librarian.shelve("Pulled far away", said)
    stick = librarian.make(tmp_path / "ST-01")
    reader = ground.reader("stick-back")
    reader.keep(resource)
    with no_network(ground):
        first = fetch(reader, stick, on_progress=_after(3, stick.pull))
        stick.plug_in()
        second = fetch(reader, stick)
    assert (first.fetched, first.waiting, first.stick_bytes) == (0, 1, 3 * BLOCK_BYTES)
    assert [(each.error, each.facts) for each in first.troubles] == [("stick_pulled", {"stick": "ST-01"})]
    assert first.error in ("no_connection", "connection_lost")
    assert (second.fetched, second.error, second.troubles) == (1, "", ())
    assert second.stick_bytes == SIZE - 3 * BLOCK_BYTES
    assert reader.has(card.id, said)


def test_a_damaged_block_comes_from_the_server_and_is_told(
    ground: Ground, librarian: Librarian, tmp_path: Path
) -> None:
    said = content(830, SIZE)
    resource, card = librarian.shelve("Flipped", said)
    stick = librarian.make(tmp_path / "ST-01")
    stick.flip(card, 2 * BLOCK_BYTES + 77)
    stick.flip(card, 5 * BLOCK_BYTES)
    reader = ground.reader("stick-flipped")
    reader.keep(resource)
    report = fetch(reader, stick)
    assert (report.fetched, report.error) == (1, "")
    assert [(each.title, each.error, each.facts) for each in report.troubles] == [
        ("Flipped", "damaged_on_stick", {"stick": "ST-01"})
    ]
    assert (report.stick_bytes, report.bytes) == (SIZE - 2 * BLOCK_BYTES, 2 * BLOCK_BYTES)
    assert reader.has(card.id, said)


def test_what_one_stick_has_lost_another_has(ground: Ground, librarian: Librarian, tmp_path: Path) -> None:
    said = content(840, SIZE)
    resource, card = librarian.shelve("Two sticks", said)
    worn, good = librarian.make(tmp_path / "ST-01"), librarian.make(tmp_path / "ST-02")
    worn.flip(card, 0)
    reader = ground.reader("stick-two")
    reader.keep(resource)
    with no_network(ground):
        report = fetch(reader, worn, good)
    assert (report.fetched, report.stick_bytes, report.bytes, report.error) == (1, SIZE, 0, "")
    assert [each.facts for each in report.troubles] == [{"stick": "ST-01"}]
    assert reader.has(card.id, said)


def test_a_guest_keeps_what_a_stick_has(ground: Ground, librarian: Librarian, tmp_path: Path) -> None:
    """Nobody has signed in on this PC, and no server is ever asked."""
    said = content(845, SIZE)
    resource, card = librarian.shelve("For a guest", said)
    stick = librarian.make(tmp_path / "ST-01")
    guest = Reader(Client(tmp_path / "pc" / "guest", tmp_path / "secrets.json"))
    with no_network(ground):
        guest.client.ask("bundle", "import", str(stick.folder), "--only", "texts")
        guest.client.ask("resource", "keep", resource.hex())
        told = guest.client.ask("files", "fetch", "--stick", str(stick.folder))
    assert (told["fetched"], told["stick_bytes"], told["bytes"], told["waiting"]) == (1, SIZE, 0, 0)
    assert guest.has(card.id, said)


def test_limits_are_those_of_the_network(ground: Ground, librarian: Librarian, tmp_path: Path) -> None:
    resource, card = librarian.shelve("Beyond the limit", content(850, SIZE))
    stick = librarian.make(tmp_path / "ST-01")
    reader = ground.reader("stick-limit")
    reader.keep(resource)
    report = fetch(reader, stick, max_bytes=BLOCK_BYTES)
    assert (report.fetched, report.bytes) == (1, 0)
    assert reader.store.holds(card.id)


def test_who_stops_it_keeps_what_came(ground: Ground, librarian: Librarian, tmp_path: Path) -> None:
    said = content(855, SIZE)
    resource, card = librarian.shelve("Stopped", said)
    stick = librarian.make(tmp_path / "ST-01")
    reader = ground.reader("stick-stopped")
    reader.keep(resource)
    stopped: list[None] = []
    tell = _after(3, lambda: stopped.append(None))
    with no_network(ground):
        first = fetch(reader, stick, on_progress=tell, is_stopped=lambda: bool(stopped))
        second = fetch(reader, stick)
    assert (first.fetched, first.stick_bytes, first.waiting, first.error) == (0, 3 * BLOCK_BYTES, 1, "")
    assert (second.fetched, second.stick_bytes) == (1, SIZE - 3 * BLOCK_BYTES)
    assert reader.has(card.id, said)


def test_a_publisher_who_lies_gives_nothing(ground: Ground, librarian: Librarian, tmp_path: Path) -> None:
    """A document exchanged for another, with hashes that fit it, signed by whoever may make bundles."""
    librarian.shelve("Exchanged", content(860, SIZE))
    stick = librarian.make(tmp_path / "ST-01")
    with librarian.reader.client.desk() as desk:
        evil = bad_sticks.Stick(stick.folder, desk.replica.profile().device_seed)
    exchanged = evil.manifest.blobs[0]
    bad_sticks.forged(evil)
    reader = ground.reader("stick-forged")
    reader.keep(RecordId(exchanged.resource))
    report = fetch(reader, stick)
    assert (report.fetched, report.bytes, report.stick_bytes) == (1, exchanged.size, 0)
    assert [each.error for each in report.troubles] == ["damaged_on_stick"]
    assert reader.store.card_read_anew(exchanged.id) is not None


def test_a_stick_that_cannot_be_believed_is_no_source(
    ground: Ground, librarian: Librarian, tmp_path: Path
) -> None:
    resource, card = librarian.shelve("Unsigned", content(870, 1_000))
    stick = librarian.make(tmp_path / "ST-01")
    (bundle,) = bundle_folders(stick.folder)
    (bundle / SIGNATURE).write_bytes(bytes(96))
    reader = ground.reader("stick-unsigned")
    reader.keep(resource)
    report = fetch(reader, stick)
    assert (report.fetched, report.stick_bytes, report.bytes) == (1, 0, 1_000)
    assert reader.store.holds(card.id)


def test_a_folder_that_is_no_stick_is_told_so(ground: Ground, tmp_path: Path) -> None:
    reader = ground.reader("stick-none")
    reader.client.call("files", "fetch", "--stick", str(tmp_path), "--json").told(4, "no_bundle")


def test_the_sticks_in_the_drives_are_found(ground: Ground, librarian: Librarian, tmp_path: Path) -> None:
    resource, card = librarian.shelve("In a drive", content(875, 1_000))
    stick = librarian.make(tmp_path / "ST-01")
    reader = ground.reader("stick-drive")
    reader.keep(resource)
    with reader.client.session() as opened, no_network(ground):
        session = replace(opened, plugged_in=lambda: (tmp_path / "empty", stick.folder))
        with closing((desk := open_desk(session)).replica):
            report = fetch_files(session, desk)
    assert (report.fetched, report.stick_bytes, report.error) == (1, 1_000, "")
    assert reader.store.holds(card.id)


def test_what_a_stick_holds_is_called_as_the_library_calls_it(
    ground: Ground, librarian: Librarian, tmp_path: Path
) -> None:
    reader = ground.reader("stick-contents")
    reader.keep()
    resource, _ = librarian.shelve("Newer than what the reader knows", content(880, 1_000))
    stick = librarian.make(tmp_path / "ST-01")
    listed = reader.client.ask("bundle", "contents", str(stick.folder))["documents"]
    unknown = next(each for each in listed if each["resource"] == resource.hex())
    assert (unknown["title"], unknown["in_library"]) == ("Newer than what the reader knows", False)
    assert all(each["in_library"] for each in listed if each is not unknown)
    lines = reader.client.call("bundle", "contents", str(stick.folder)).out.splitlines()
    (told,) = (line for line in lines if line.startswith("Newer than"))
    assert told.endswith("not in the library: named by the stick")
    reader.keep()
    known = reader.client.ask("bundle", "contents", str(stick.folder))["documents"]
    assert all(each["in_library"] for each in known)
    reader.client.call("bundle", "contents", str(tmp_path), "--json").told(4, "no_bundle")


def _after(blocks: int, act: Callable[[], None]) -> Callable[[FileProgress], None]:
    """Does something as soon as so many blocks have come, once."""
    left = [act]

    def told(progress: FileProgress) -> None:
        if progress.held >= (blocks - 1) * BLOCK_BYTES and left:
            left.pop()()

    return told
