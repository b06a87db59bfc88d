"""A cut answer is gone on with by itself while that brings something, within the budget, on one connection a sync."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.corpus import corpus
from benchmarks.link import Link
from gllapp.db import runs
from gllapp.sync.engine import Outcome
from gllapp.sync.http import HttpLink, Trust
from gllapp.sync.pacing import CUTS, RESUMPTIONS
from gllapp.sync.plan import UNLIMITED, Budget
from gllapp.sync.resuming import OnProgress, resumed
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import list_streams, post_reply, start_thread
from gllapp.usecases.session import ServerLink, open_desk, sign_in
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncProgress, SyncReport
from gllcore.errors import EnvironmentFault
from gllcore.frames import MAGIC, FrameReader
from tests.app.sync.certificates import trusted
from tests.app.sync.scripted_server import chunked, response
from tests.e2e.world import PASSWORD, running_world

OURS = "Content-Type: application/x-gll"


def outcome(received: int, error: str = "", seconds: float = 1.0, bytes_down: int = 0) -> Outcome:
    return Outcome(
        complete=not error, received=received, sent=1, receipts=0, refused=0, restored=0, requests=1, bytes_up=1,
        bytes_down=bytes_down, seconds=seconds, clock_offset_ms=None,
        error=EnvironmentFault(error, server="s", seconds=1) if error else None,
    )  # fmt: skip


def run(
    endings: Iterator[Outcome],
    budget: Budget = UNLIMITED,
    is_stopped: Callable[[], bool] = lambda: False,
) -> tuple[Outcome, list[Budget], list[SyncProgress]]:
    budgets: list[Budget] = []
    told: list[SyncProgress] = []

    def attempt(left: Budget, on_progress: OnProgress) -> Outcome:
        budgets.append(left)
        ended = next(endings)
        on_progress(SyncProgress(ended.received, 0, 1, ended.bytes_down))
        return ended

    return resumed(attempt, budget, told.append, is_stopped), budgets, told


# --- when it goes on ---


def test_attempts_add_up_and_progress_never_goes_back() -> None:
    endings = [outcome(3, "connection_lost"), outcome(4, "cut_answer"), outcome(2, bytes_down=90)]
    total, budgets, told = run(iter(endings))
    assert (total.complete, total.received, total.requests, total.sent) == (True, 9, 3, 3)
    assert (total.seconds, total.bytes_down, total.error) == (3.0, 90, None)
    assert len(budgets) == 3
    assert [each.received for each in told] == [3, 7, 9]


@given(brought=st.lists(st.integers(0, 5), min_size=RESUMPTIONS + 5, max_size=RESUMPTIONS + 5),
       error=st.sampled_from(sorted(CUTS)))  # fmt: skip
def test_it_ends_with_the_first_attempt_that_brings_nothing_and_at_last_anyhow(
    brought: list[int], error: str
) -> None:
    total, budgets, _ = run(outcome(each, error) for each in brought)
    attempts = next((at for at, each in enumerate(brought, 1) if not each), len(brought))
    assert len(budgets) == min(attempts, RESUMPTIONS + 1)
    assert total.received == sum(brought[: len(budgets)])
    assert total.error is not None


@pytest.mark.parametrize("error", ["no_connection", "bad_signature", "server_busy", "captive_portal"])
def test_what_is_no_cut_ends_a_sync(error: str) -> None:
    _, budgets, _ = run(iter([outcome(5, error)]))
    assert len(budgets) == 1


def test_the_time_is_for_all_attempts_together() -> None:
    endings = [outcome(3, "cut_answer", 4.0), outcome(3, "cut_answer", 6.5), outcome(3, "cut_answer", 1.0)]
    _, budgets, _ = run(iter(endings), Budget(500, 10.0))
    assert budgets == [Budget(500, 10.0), Budget(500, 6.0)]


def test_what_a_slow_link_was_found_to_carry_decides_about_the_next_frames() -> None:
    _, budgets, _ = run(iter([outcome(9, "cut_answer", 40.0, 60_000), outcome(1)]))
    assert [budget.frame_bytes for budget in budgets] == [0, 6_750]


def test_a_person_who_has_stopped_it_is_obeyed() -> None:
    _, budgets, _ = run(iter([outcome(3, "cut_answer")]), is_stopped=lambda: True)
    assert len(budgets) == 1


# --- with a real server ---


def test_one_sync_survives_cuts_and_repeats_little(tmp_path: Path) -> None:
    with running_world(tmp_path) as world, Link(world.port) as link:
        writer = world.member("writer")
        with writer.desk() as desk:
            thread = start_thread(desk, list_streams(desk)[0].id, "Much", "The beginning.", "en")
            for sample in corpus(200, 20, 11):
                post_reply(desk, thread, sample.body)
        writer.sync()
        moved = []
        for name, cuts in (("whole", []), ("cut", [20_000] * 10)):
            client, email = world.client(name), world.add_member(name)
            with client.session() as session:
                desk = sign_in(session, link.url, email, PASSWORD)
                with closing(desk.replica):
                    link.reset()
                    link.cut(cuts, "down", reset=True)
                    report = sync_now(session, desk)
                    link.cut([])
                    assert (report.complete, report.error) == (True, ""), report
                    assert report.received > 200
                    assert link.counts().requests == report.requests
                    moved.append(link.counts().down)
                    with desk.replica.reading() as here:
                        assert runs.recent(here) == ((report.bytes_down, report.seconds),)
            with client.session() as session, closing(open_desk(session).replica):
                pass
        assert link.counts().cuts >= 2
        # A cut repeats no more than the frame that it fell into.
        assert moved[1] - moved[0] <= link.counts().cuts * 17_000


class Listened:
    """A link whose answers are kept beside."""

    def __init__(self, link: ServerLink, heard: bytearray) -> None:
        self._link = link
        self._heard = heard
        self.server = link.server

    def __getattr__(self, name: str) -> Any:
        return getattr(self._link, name)

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        with self._link.exchange(body) as chunks:
            yield self._hear(chunks)

    def _hear(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self._heard += chunk
            yield chunk


def test_a_link_that_was_slow_lately_gets_small_frames(tmp_path: Path) -> None:
    with running_world(tmp_path) as world:
        writer, reader = world.member("writer"), world.member("reader")
        with writer.desk() as desk:
            thread = start_thread(desk, list_streams(desk)[0].id, "Much", "The beginning.", "en")
            for sample in corpus(100, 10, 5):
                post_reply(desk, thread, sample.body)
        writer.sync()
        heard = bytearray()
        with reader.session() as session, closing(open_desk(session).replica) as replica:
            with replica.writing() as here:
                for at in range(8):
                    slow = SyncReport(True, 9, 0, 0, 0, 0, 300, 60_000, 1, 40.0)
                    runs.store(here, at, at + 1, slow)
            listening = replace(session, link=lambda url, token: Listened(session.link(url, token), heard))
            report = sync_now(listening, Desk(replica, session.now_ms))
        assert report.complete
        sizes = [len(message.payload) for message in FrameReader().feed(bytes(heard))]
        assert sum(sizes) > 20_000
        assert 4_000 < max(sizes) <= 6_750


# --- one connection, and its session again ---


@dataclass
class TlsServer:
    """Answers every request on a connection, and counts."""

    port: int
    connections: int = 0
    reused: list[bool] = field(default_factory=list)
    requests: int = 0


@contextmanager
def tls_server(context: ssl.SSLContext, answers: list[bytes]) -> Iterator[TlsServer]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = TlsServer(listening.getsockname()[1])

        def converse(plain: socket.socket) -> None:
            with context.wrap_socket(plain, server_side=True) as connection:
                server.connections += 1
                server.reused.append(bool(connection.session_reused))
                received = b""
                while data := connection.recv(65536):
                    received += data
                    if received.endswith(b"body"):
                        received = b""
                        connection.sendall(answers[server.requests % len(answers)])
                        server.requests += 1

        def serve() -> None:
            try:
                while True:
                    plain, _ = listening.accept()
                    plain.settimeout(10)
                    converse(plain)
            except OSError:
                return

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()


ANSWERS = [chunked("200 OK", [MAGIC, b"x" * 40_000], OURS), response("200 OK", MAGIC + b"y", OURS)]


def exchange(link: HttpLink, *, whole: bool) -> None:
    """An exchange as the engine has it, which stops reading at the last frame: before the end of the body."""
    with link.exchange(b"GLL1 body") as chunks:
        for _ in chunks:
            if not whole:
                break


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_sync_has_one_connection_and_the_next_one_resumes_its_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: ssl.TLSVersion
) -> None:
    context = trusted(tmp_path, monkeypatch)
    context.minimum_version = context.maximum_version = version
    with tls_server(context, ANSWERS) as server:
        trust = Trust()
        for _ in range(3):
            link = HttpLink(f"https://127.0.0.1:{server.port}", "token", trust=trust)
            for _ in range(4):
                exchange(link, whole=True)
            link.close()
    assert (server.requests, server.connections) == (12, 3)
    assert server.reused == [False, True, True]


def test_what_is_left_unread_of_a_body_does_not_cost_the_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last frame ends an exchange; the few bytes that HTTP says after it are read before the next."""
    answers = [chunked("200 OK", [MAGIC], OURS)]
    with tls_server(trusted(tmp_path, monkeypatch), answers) as server:
        link = HttpLink(f"https://127.0.0.1:{server.port}", "token")
        for _ in range(3):
            exchange(link, whole=False)
        link.close()
    assert (server.requests, server.connections) == (3, 1)


def test_another_process_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tls_server(trusted(tmp_path, monkeypatch), ANSWERS) as server:
        for _ in range(2):
            link = HttpLink(f"https://127.0.0.1:{server.port}", "token", trust=Trust())
            exchange(link, whole=True)
            link.close()
    assert server.reused == [False, False]


def test_where_the_system_checks_certificates_each_connection_shows_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A resumed session has no certificates to show: checked by Windows or macOS, it would be refused."""
    with tls_server(trusted(tmp_path, monkeypatch), ANSWERS) as server:
        trust = Trust(resumes=False)
        for _ in range(2):
            link = HttpLink(f"https://127.0.0.1:{server.port}", "token", trust=trust)
            exchange(link, whole=True)
            link.close()
    assert server.reused == [False, False]
