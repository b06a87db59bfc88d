"""A librarian's file on its way to a real server, over a link that is cut, and from programs that are killed."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.link import Speed
from gllapp.usecases.sending_files import send_file
from gllapp.usecases.session import open_desk
from gllcore.files import BLOCK_BYTES, FileCard
from gllcore.model.people import Role
from gllfiles.hashing import card_of
from gllserver.bootstrap import open_community
from tests.fetching.ground import Ground, Reader, content

SIZE = 6 * BLOCK_BYTES + 100
# What asking once more costs: heads, and the card with its hashes.
ASKING = 1_500


@pytest.fixture(scope="module")
def librarian(ground: Ground) -> Reader:
    reader = ground.reader("librarian")
    with ground.community() as community:
        community.accounts.set_role("librarian@example.org", Role.LIBRARIAN)
    return reader


@pytest.fixture(autouse=True)
def unlimited_link(ground: Ground) -> Iterator[None]:
    yield
    ground.link.cut([])
    ground.link.set_speed(Speed())


def send(sender: Reader, file: Path) -> FileCard | None:
    with sender.client.session() as session, closing((desk := open_desk(session)).replica):
        return send_file(session, desk, file)


def is_there(ground: Ground, file: Path) -> bool:
    community = open_community(ground.world.data)
    try:
        card = community.files.card(card_of(file).id)
        return community.files.read(card.id, 0, card.size) == file.read_bytes()
    finally:
        community.close()


def written(folder: Path, seed: int) -> Path:
    file = folder / "guide.pdf"
    file.write_bytes(content(seed, SIZE))
    return file


def test_a_file_is_sent_once(ground: Ground, librarian: Reader, tmp_path: Path) -> None:
    file = written(tmp_path, 1)
    document = librarian.client.ask("files", "send", str(file))
    assert document == {
        "file": card_of(file).id.hex(),
        "sha256": card_of(file).sha256.hex(),
        "bytes": SIZE,
    }
    assert is_there(ground, file)
    ground.link.reset()
    librarian.client.ask("files", "send", str(file))
    assert ground.link.counts().up < ASKING


@pytest.mark.parametrize("place", [2 * BLOCK_BYTES, 3 * BLOCK_BYTES + 40_000, 5 * BLOCK_BYTES + 1_000])
def test_a_cut_costs_a_few_blocks_at_most(
    ground: Ground, librarian: Reader, tmp_path: Path, place: int
) -> None:
    file = written(tmp_path, place)
    ground.link.reset()
    # No faster than a busy server reads: what lies unread in its buffers is lost with a link that is cut.
    ground.link.set_speed(Speed(up_kbit=8_000))
    ground.link.cut([place + ASKING], direction="up")
    assert send(librarian, file) == card_of(file)
    assert is_there(ground, file)
    assert ground.link.counts().cuts == 1
    # What the server has not looked at yet when the link ends is lost with it: the block, and what its buffers held.
    up = ground.link.counts().up
    assert up <= SIZE + 3 * BLOCK_BYTES + 4 * ASKING


def test_a_killed_program_goes_on_where_it_was(ground: Ground, librarian: Reader, tmp_path: Path) -> None:
    file = written(tmp_path, 7)
    held = ground.link.hold(3 * BLOCK_BYTES + BLOCK_BYTES // 2, "up")
    with subprocess.Popen(
        librarian.client.command("files", "send", str(file), "--json"),
        env=librarian.client.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            assert held.wait(30)
        finally:
            process.kill()
    ground.link.cut([])
    ground.link.reset()
    assert send(librarian, file) is not None
    assert is_there(ground, file)
    assert ground.link.counts().up <= SIZE + 4 * ASKING


def test_who_only_reads_does_not_send(ground: Ground, tmp_path: Path) -> None:
    member = ground.reader("member")
    with ground.community() as community:
        community.accounts.set_role("member@example.org", Role.READER)
    ended = member.client.call("files", "send", str(written(tmp_path, 8)), "--json")
    assert json.loads(ended.out)["error"]["code"] == "role_forbids"


def test_a_file_that_is_not_there_is_told_so(librarian: Reader, tmp_path: Path) -> None:
    librarian.client.call("files", "send", str(tmp_path / "nothing.pdf"), "--json").told(3, "file_unreadable")


def test_who_stops_it_can_go_on(ground: Ground, librarian: Reader, tmp_path: Path) -> None:
    file = written(tmp_path, 9)
    gone: list[int] = []
    with librarian.client.session() as session, closing((desk := open_desk(session)).replica):
        assert send_file(session, desk, file, gone.append, lambda: len(gone) > 10) is None
    assert 0 < gone[-1] < SIZE
    assert send(librarian, file) is not None
    assert is_there(ground, file)
