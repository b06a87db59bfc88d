"""Several worker processes behind one socket: one log for all of them, deaths that nobody notices, and a common end."""

import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from gllcore.errors import EnvironmentFault
from gllserver.bootstrap import dictionary, init_community, open_community
from gllserver.http.serving import bound
from gllserver.http.workers import serve_together
from tests.server.conversation import PASSWORD
from tests.server_process import END_SECONDS, ServerProcess, command, environment, running_server
from tests.wire_client import WireReplica, ask, sign_in, sync

WORKERS = 2
WRITERS = 8
READERS = 2
ROUNDS = 10
POSTS_A_ROUND = 3

on_sqlite = pytest.mark.parametrize("database_url", [None], ids=["sqlite"])
needs_proc = pytest.mark.skipif(
    sys.platform != "linux", reason="workers are found by what Linux tells in /proc"
)


@pytest.fixture
def server(data: Path, database_url: str | None) -> Iterator[ServerProcess]:
    """Two workers over a community with two streams and a member."""
    init_community(data, "Community", database_url)
    community = open_community(data, database_url)
    try:
        community.streams.add("General", "en")
        community.streams.add("Maternité", "fr")
        community.accounts.add("ann@example.org", "Ann", PASSWORD)
    finally:
        community.close()
    with running_server(data, database_url, "--workers", str(WORKERS), anew=True) as running:
        yield running


def replica_of(server: ServerProcess) -> WireReplica:
    """A new device of the member, in step with the server."""
    replica = sign_in(server.url, "ann@example.org", PASSWORD, dictionary())
    sync(server.url, replica)
    return replica


def test_readers_see_every_number_in_order_while_many_write(server: ServerProcess) -> None:
    """Replicas themselves refuse a gap, a broken chain and a wrong seal: here they pull all the while."""
    writers = [replica_of(server) for _ in range(WRITERS)]
    readers = [replica_of(server) for _ in range(READERS)]
    written = threading.Event()
    started = threading.Barrier(WRITERS + READERS)

    def write(replica: WireReplica) -> None:
        started.wait(30)
        for n in range(ROUNDS):
            posts = [
                replica.post(1 + n % 2, f"{replica.device.hex()} {n} {at}") for at in range(POSTS_A_ROUND)
            ]
            answer = sync(server.url, replica, posts)
            assert (answer.refusals, answer.error, answer.echoes) == ((), None, POSTS_A_ROUND)

    def read(replica: WireReplica) -> int:
        started.wait(30)
        pulls = 0
        while not written.is_set():
            pulls += bool(sync(server.url, replica).entries)
        sync(server.url, replica)
        return pulls

    before = busy_ticks(server)
    with ThreadPoolExecutor(WRITERS + READERS) as pool:
        reading = [pool.submit(read, replica) for replica in readers]
        writing = [pool.submit(write, replica) for replica in writers]
        try:
            for each in writing:
                each.result(90)
        finally:
            written.set()
        pulls = [each.result(30) for each in reading]

    assert max(pulls) > 2, "a reader saw the log grow in many steps"
    everything = sorted(
        f"{writer.device.hex()} {n} {at}"
        for writer in writers
        for n in range(ROUNDS)
        for at in range(POSTS_A_ROUND)
    )
    for replica in [*readers, *writers]:
        sync(server.url, replica)
        assert replica.logs[1].cursor == readers[0].logs[1].cursor
        assert sorted(replica.bodies(1) + replica.bodies(2)) == everything
    assert len(before) in (0, WORKERS)
    assert all(busy > before[pid] for pid, busy in busy_ticks(server).items()), "both workers served"


@needs_proc
@on_sqlite
def test_a_worker_that_dies_is_replaced_while_the_other_serves(server: ServerProcess) -> None:
    ann, reader = replica_of(server), replica_of(server)
    first = busy_ticks(server)
    os.kill(next(iter(first)), signal.SIGKILL)
    pushes = 0
    while not busy_ticks(server).keys() - first.keys():
        sync(server.url, ann, [ann.post(1, "Still here.")])
        pushes += 1
    sync(server.url, reader)

    assert len(reader.bodies(1)) == pushes
    assert len(busy_ticks(server)) == WORKERS


@needs_proc
def test_workers_end_with_their_parent_however_it_ends(data: Path) -> None:
    init_community(data, "Community")
    process = subprocess.Popen(
        command("serve", "--data", str(data), "--port", "0", "--workers", str(WORKERS)),
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        with process.stdout:
            url = process.stdout.readline().removeprefix("listening on ").strip()
            workers = busy_ticks(ServerProcess(url, process))
        assert len(workers) == WORKERS
    finally:
        process.kill()
        process.wait(END_SECONDS)
    for pid in workers:
        wait_for_end(pid)


def test_workers_that_cannot_begin_end_the_server_with_their_error() -> None:
    announced: list[bool] = []
    with bound("127.0.0.1", 0) as listener, pytest.raises(EnvironmentFault) as caught:
        serve_together(2, listener, refusing_work, lambda: announced.append(True))
    assert (caught.value.code, caught.value.facts) == ("database_fault", {"reason": "out of order"})
    assert announced == []


def test_workers_that_break_before_they_begin_end_the_server_as_a_bug() -> None:
    with bound("127.0.0.1", 0) as listener, pytest.raises(RuntimeError, match="before it could serve"):
        serve_together(2, listener, breaking_work, lambda: None)


def refusing_work(_listener: socket.socket, _announce: Callable[[], None], _end: threading.Event) -> None:
    raise EnvironmentFault("database_fault", reason="out of order")


def breaking_work(_listener: socket.socket, _announce: Callable[[], None], _end: threading.Event) -> None:
    os._exit(7)


@needs_proc
@on_sqlite
def test_an_interrupt_of_all_processes_ends_them_in_order(server: ServerProcess) -> None:
    """As Ctrl+C does in a terminal: the parent and its workers get it at the same moment."""
    for pid in [*busy_ticks(server), server.process.pid]:
        os.kill(pid, signal.SIGINT)
    assert server.process.wait(END_SECONDS) == 0
    with pytest.raises(OSError, match="refused"):
        ask(server.url, "GET", "/v1/health")


# --- processes, as Linux tells of them ---


def busy_ticks(server: ServerProcess) -> dict[int, int]:
    """Each worker's id, and how long it has computed in the system's ticks; empty where the system does not tell."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "stat").read_text().rpartition(")")[2].split()
            is_worker = b"spawn_main" in (folder / "cmdline").read_bytes()
        except OSError:  # it has just ended
            continue
        if is_worker and int(words[1]) == server.process.pid:
            found[int(folder.name)] = int(words[11]) + int(words[12])
    return found


def wait_for_end(pid: int) -> None:
    """Until the process is gone, which is nobody's child here."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    try:
        assert select.select([handle], [], [], END_SECONDS)[0], "still there"
    finally:
        os.close(handle)
