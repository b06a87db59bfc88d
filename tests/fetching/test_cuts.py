"""Real servers, real links that are cut, and programs that are killed: each costs at most a block of 64 KB."""

import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import closing
from itertools import chain, repeat

import pytest

from gllapp.usecases.fetching import fetch_files
from gllapp.usecases.session import open_desk
from gllcore.files import BLOCK_BYTES, FileCard, FileId
from gllcore.ids import RecordId
from gllfiles.store import FileStore
from tests.fetching.ground import Ground, Reader, content

SIZE = 5 * BLOCK_BYTES + 4_321
SECONDS = 60
# What asking once more costs: the head of a request and of its answer.
ASKING = 800


def moved(ground: Ground, act: Callable[[], object]) -> int:
    """Bytes down while ``act`` runs."""
    ground.link.reset()
    act()
    return ground.link.counts().down


def until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < deadline, "it never came to that"
        threading.Event().wait(0.01)


@pytest.fixture(scope="module")
def guide(ground: Ground) -> tuple[RecordId, FileCard]:
    return ground.shelve("Guide", content(1, SIZE))


@pytest.fixture(scope="module")
def unharmed(ground: Ground, guide: tuple[RecordId, FileCard]) -> int:
    """Bytes down of a fetch that nothing disturbs."""
    reader = ground.reader("unharmed")
    reader.keep(guide[0])
    down = moved(ground, reader.fetch)
    assert reader.has(guide[1].id, content(1, SIZE))
    assert down < SIZE + 1_500
    return down


PLACES = [
    *(block * BLOCK_BYTES for block in range(6)),
    *(block * BLOCK_BYTES + BLOCK_BYTES // 2 for block in range(5)),
    *(block * BLOCK_BYTES - 1 for block in range(1, 6)),
]


@pytest.mark.parametrize("place", PLACES)
def test_a_cut_costs_at_most_a_block(
    ground: Ground, guide: tuple[RecordId, FileCard], unharmed: int, place: int
) -> None:
    reader = ground.reader(f"cut-{place}")
    reader.keep(guide[0])
    ground.link.cut([unharmed - SIZE + place], direction="down")
    ground.link.reset()
    reports = [reader.fetch()]
    if reports[0].error:
        # A cut within the first block brought nothing: it is gone on with when the person asks again.
        reports.append(reader.fetch())
    counts = ground.link.counts()
    assert reader.has(guide[1].id, content(1, SIZE))
    assert (reports[-1].error, reports[-1].fetched) == ("", 1)
    assert counts.cuts == 1
    assert counts.down <= unharmed + place % BLOCK_BYTES + ASKING * len(reports) + 1_500 * (len(reports) - 1)


def test_a_link_that_is_cut_again_and_again_brings_the_file(
    ground: Ground, guide: tuple[RecordId, FileCard]
) -> None:
    reader = ground.reader("flickering")
    reader.keep(guide[0])
    ground.link.cut(chain(repeat(100_000, 12)), direction="down")
    assert reader.fetch().fetched == 1
    assert reader.has(guide[1].id, content(1, SIZE))


def test_a_killed_program_goes_on_where_it_was(
    ground: Ground, guide: tuple[RecordId, FileCard], unharmed: int
) -> None:
    reader = ground.reader("killed")
    reader.keep(guide[0])
    ground.link.reset()
    ground.link.hold(unharmed - SIZE + 3 * BLOCK_BYTES + 10_000, "down")
    with begun(reader) as process:
        until(lambda: held(reader.store, guide[1].id) == {0, 1, 2})
        process.kill()
    ground.link.cut([])
    assert reader.fetch().fetched == 1
    assert reader.has(guide[1].id, content(1, SIZE))
    assert ground.link.counts().down <= unharmed + BLOCK_BYTES + ASKING


def test_two_programs_want_one_file(ground: Ground, guide: tuple[RecordId, FileCard], unharmed: int) -> None:
    one = ground.reader("one")
    other = ground.reader("other", beside=one)
    for reader in (one, other):
        reader.keep(guide[0])
    ground.link.hold(unharmed - SIZE + BLOCK_BYTES + 10_000, "down")
    with begun(one) as process:
        until(lambda: bool(held(one.store, guide[1].id)))
        ground.link.cut([])
        ground.link.hold(2 * BLOCK_BYTES, "down")
        with other.client.session() as session, closing((desk := open_desk(session)).replica):
            profile = desk.replica.profile()
            desk.replica.signed_in_again(token=profile.token, server=ground.world.url, device=profile.device)
            report = fetch_files(session, desk)
        assert [trouble.error for trouble in report.troubles] == ["file_in_use"]
        assert (report.fetched, report.waiting, report.error) == (0, 1, "")
        ground.link.cut([])
        process.kill()
    assert other.fetch().fetched == 1
    assert (one.fetch().fetched, one.fetch().waiting) == (0, 0)
    assert one.has(guide[1].id, content(1, SIZE))


def held(store: FileStore, file: FileId) -> set[int]:
    """The blocks of which something has been written; looked at from outside, while another program writes."""
    try:
        size = (store.folder / "parts" / file.hex()).stat().st_size
    except FileNotFoundError:
        return set()
    return set(range(size // BLOCK_BYTES))


def begun(reader: Reader) -> "subprocess.Popen[bytes]":
    """The program, while it fetches."""
    return subprocess.Popen(
        reader.client.command("files", "fetch", "--json"),
        env=reader.client.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
