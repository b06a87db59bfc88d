"""Many writers at once, within a process and across processes: no gap, no doubles, and nobody sees a later entry first."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from gllcore.operations import next_link
from gllserver.bootstrap import Community, open_community
from tests.server.conversation import CHEAP, Table
from tests.wire_client import WireReplica

WRITERS = 4
ROUNDS = 6


@pytest.fixture
def tables(table: Table, data: Path, database_url: str | None) -> Iterator[list[Table]]:
    """The same community opened twice, as two server processes would."""
    second = open_community(data, database_url, table.community.ground.clock, password_cost=CHEAP)
    yield [table, Table(second)]
    second.close()


def test_concurrent_writers_make_one_log_without_gaps(tables: list[Table]) -> None:
    writers = [(tables[n % 2], tables[0].replica(f"m{n}@example.org")) for n in range(WRITERS)]

    with watching(tables[0].community) as seen:
        at_once([partial(write, at, by) for at, by in writers])

    reader = tables[0].replica("reader@example.org")
    assert len(reader.logs[1].entries) == WRITERS * ROUNDS * 2
    assert sorted(reader.bodies(1)) == sorted(
        f"{by.device.hex()} {n} {half}" for _, by in writers for n in range(ROUNDS) for half in "ab"
    )
    assert seen, "the watcher looked at least once"


def test_enrolling_at_once_makes_one_directory(tables: list[Table]) -> None:
    for n in range(WRITERS):
        tables[0].community.accounts.add(f"m{n}@example.org", f"M{n}", "correct horse")

    at_once([partial(tables[n % 2].replica, f"m{n}@example.org", synced=False) for n in range(WRITERS)])

    assert len(tables[0].replica("reader@example.org").logs[0].entries) == 2 + 2 * WRITERS + 2


def test_the_same_batch_from_two_connections_is_taken_once(tables: list[Table]) -> None:
    ann = tables[0].replica()
    body = ann.body([ann.post(1, f"Post {n}") for n in range(50)])

    at_once([partial(at.answer, ann, body) for at in tables])

    assert tables[0].replica("reader@example.org").bodies(1) == [f"Post {n}" for n in range(50)]


def write(table: Table, replica: WireReplica) -> None:
    for n in range(ROUNDS):
        name = f"{replica.device.hex()} {n}"
        table.sync(
            replica, [replica.post(1, f"{name} a"), replica.post(1, f"{name} b"), replica.post(2, name)]
        )


def at_once(tasks: list[Callable[[], object]]) -> None:
    """Run the tasks side by side, started together; raises what any of them raised."""
    barrier = threading.Barrier(len(tasks))

    def started(task: Callable[[], object]) -> None:
        barrier.wait(30)
        task()

    with ThreadPoolExecutor(len(tasks)) as pool:
        for future in [pool.submit(started, task) for task in tasks]:
            future.result(60)


@contextmanager
def watching(community: Community) -> Iterator[list[int]]:
    """Read the log all the while: whatever head is visible, everything up to it is there and chained."""
    done, heads = threading.Event(), list[int]()

    def watch() -> None:
        while True:
            finished = done.is_set()
            heads.append(check_prefix(community))
            if finished:
                return

    with ThreadPoolExecutor(1) as pool:
        watcher = pool.submit(watch)
        try:
            yield heads
        finally:
            done.set()
        watcher.result(30)
    assert heads == sorted(heads)


def check_prefix(community: Community) -> int:
    with community.ground.database.reading() as session:
        state = session.log.scopes()[1]
        placed = session.log.page(state, 0, 100_000)
    assert [item.entry.seq for item in placed] == list(range(1, state.head.seq + 1))
    for before, item in pairwise(placed):
        assert item.link == next_link(before.link, item.entry.op_id, item.entry.received_ms or 0)
    assert not placed or placed[-1].link == state.head.link
    return state.head.seq
