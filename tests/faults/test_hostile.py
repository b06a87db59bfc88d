"""Every hostile message, in both directions: refused in words, quoted nowhere, and of no consequence.

hostile_requests and hostile_answers are the tables. To the server it goes over HTTP to a process; to the client it comes
from a scripted server. Afterwards good syncs work.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from os import getpid
from pathlib import Path
from socket import socket

import pytest
from msgspec.structs import replace as altered

from benchmarks.corpus import corpus
from gllapp.db.sync_store import SyncStore
from gllapp.logs import FILE as LOG_FILE
from gllcore.clock import LATEST_MS, HybridTime
from gllcore.frames import FrameReader
from gllcore.operations import op_id
from gllcore.protocol import decode_request
from gllserver.bootstrap import dictionary, init_community, open_community
from tests.app.sync.scripted_server import ScriptedServer, response, says, scripted_server
from tests.conformance.asking import ask
from tests.e2e.world import PASSWORD, STREAM, Client, World
from tests.faults.forging import SECRET_WORDS, Body, Pen, Script
from tests.faults.ground import at_work, copied, move
from tests.faults.hostile_answers import TAKEN_CALMLY, TO_CLIENT, Build
from tests.faults.hostile_requests import AMONG_GOOD, TO_SERVER
from tests.faults.truth import check_holds, check_holds_all, check_shown_once, server_log
from tests.server_process import running_server
from tests.simulation.template import fast_folder
from tests.wire_client import WireReplica, Written, bearer, sign_in, sync

# What a process may grow by while the other side does its worst: a few messages, unpacked, and what Python keeps.
GROWTH_KB = 64 * 1024
SECOND_STREAM = "Soins maternels"
# So many, and so long, that an answer with all of them has two messages, and does not leap ahead to the newest.
NEWS = 40
ENVIRONMENT = 3


@dataclass(frozen=True, slots=True)
class Site:
    """A community's server, what it logs, a device that lies to it, and a member who only wants to sync."""

    world: World
    log: Path
    pen: Pen
    victim: Client

    @property
    def pid(self) -> int:
        return self.world.server.process.pid

    def ask(self, body: Body, outbox: Sequence[Written] = ()) -> tuple[str, list[str]]:
        """The code with which a request was refused, and those of its refused operations."""
        reply = ask(self.world.url, "POST", "/v1/sync", body, bearer(self.pen.replica))
        if reply.status != 200:
            return reply.code, []
        return "", [refusal.code for refusal in self.pen.replica.take(reply.body, outbox).refusals]

    def check_well(self) -> None:
        """Both devices sync as ever, and neither gets what it should not."""
        for replica in (self.pen.replica, self.pen.neighbour):
            sync(self.world.url, replica)
        quoted = self.log.read_text()
        assert SECRET_WORDS not in quoted
        assert "Hostile" not in quoted
        assert "Traceback" not in quoted
        assert self.pen.replica.token not in quoted


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with fast_folder() as folder:
        data, log_file = folder / "server", folder / "server.log"
        init_community(data, "Hostile community")
        with closing(open_community(data)) as community:
            community.streams.add(STREAM, "en")
            community.streams.add(SECOND_STREAM, "fr")
        with log_file.open("w") as written, running_server(data, log=written) as server:
            world = World(server, data, folder)
            devices = [device(world, name) for name in ("hostile", "neighbour")]
            stream, second = (devices[0].number_of(name) for name in (STREAM, SECOND_STREAM))
            pen = Pen(devices[0], devices[1], dictionary(), stream, second)
            yield Site(world, log_file, pen, world.member("victim"))


def device(world: World, name: str) -> WireReplica:
    replica = sign_in(world.url, world.add_member(name), PASSWORD, dictionary())
    sync(world.url, replica)
    return replica


@contextmanager
def bounded_memory(pid: int) -> Iterator[None]:
    """The process grows by less than GROWTH_KB at its worst moment, where the system tells such things."""
    status, reset = Path(f"/proc/{pid}/status"), Path(f"/proc/{pid}/clear_refs")
    if not reset.exists():
        yield
        return
    reset.write_text("5")
    before = kilobytes(status, "VmRSS")
    yield
    assert kilobytes(status, "VmHWM") - before < GROWTH_KB


def kilobytes(status: Path, name: str) -> int:
    (line,) = (line for line in status.read_text().splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1])


@pytest.mark.parametrize("case", TO_SERVER)
def test_the_server_refuses(site: Site, case: str) -> None:
    code, build = TO_SERVER[case]
    before = site.log.stat().st_size
    with bounded_memory(site.pid):
        assert site.ask(build(site.pen)) == (code, [])
    said = site.log.read_text()[before:]
    assert said == "" if code.startswith("version") else f"refused: {code}" in said
    site.check_well()
    assert not any(text.startswith(("Hostile", SECRET_WORDS)) for text in texts_of(site))


def texts_of(site: Site) -> list[str]:
    return [
        text for number in (site.pen.stream, site.pen.second) for text in site.pen.neighbour.bodies(number)
    ]


@pytest.mark.parametrize("case", AMONG_GOOD)
def test_the_server_refuses_one_and_takes_the_others(site: Site, case: str) -> None:
    code, build = AMONG_GOOD[case]
    good = [site.pen.replica.post(site.pen.stream, f"{when} {case}") for when in ("Before", "After")]
    outbox = [good[0], build(site.pen), good[1]]
    assert site.ask(site.pen.replica.body(outbox), outbox) == ("", [code])
    site.check_well()
    assert [text for text in texts_of(site) if text.endswith(case)] == [f"Before {case}", f"After {case}"]


def test_what_comes_twice_is_stored_once(site: Site) -> None:
    """A batch twice in a request, then the request once more."""
    number, op = site.pen.replica.post(site.pen.stream, "Said again and again")
    (batch,) = site.pen.replica.batches([Written(number, op)])
    body = site.pen.pushing(batch, batch, count=2)
    for _ in range(2):
        reply = ask(site.world.url, "POST", "/v1/sync", body, bearer(site.pen.replica))
        assert (reply.status, reply.code) == (200, "")
    site.check_well()
    assert texts_of(site).count("Said again and again") == 1
    assert op_id(op) in server_log(site.world.data).places


def test_a_clock_of_the_year_9999_moves_nobody_elses(site: Site) -> None:
    number, op = site.pen.replica.post(site.pen.stream, "From the far future")
    future = Written(number, altered(op, time=HybridTime(LATEST_MS)))
    sync(site.world.url, site.pen.replica, [future])
    with copied(site.victim) as client, at_work(client) as member:
        assert member.sync().complete
        member.write(1, "Of today")
        (entry,) = SyncStore(member.desk.replica).pending()
        received = server_log(site.world.data).places[op_id(future.op)].received_ms
        assert abs(entry.op.time.ms - received) < 3_600_000


# --- to the client ---


@dataclass(frozen=True, slots=True)
class Victim:
    """A profile in which a post waits, and what the server had truly answered to it."""

    client: Client
    script: Script


@pytest.fixture(scope="module")
def victim(site: Site) -> Victim:
    """Its request is caught on the way, so that the answer to it can be played to copies of the profile."""
    client = site.world.member("attacked")
    with at_work(client) as member:
        member.write(1, "Waiting")
    bodies = [post.body for post in corpus(2 * NEWS, 12, 4)]
    texts = [f"News, {one} {two}" for one, two in zip(bodies[:NEWS], bodies[NEWS:], strict=True)]
    news = [site.pen.replica.post(site.pen.stream, text) for text in texts]
    sync(site.world.url, site.pen.replica, news)
    with scripted_server(says(response("200 OK", b""))) as server, copied(client) as copy:
        point(copy, server.url)
        copy.call("sync", "--json").told(ENVIRONMENT, "cut_answer")
    request = body_of(server.requests[0])
    with at_work(client) as member:
        token = member.desk.replica.profile().token
    reply = ask(site.world.url, "POST", "/v1/sync", request, {"Authorization": f"Bearer {token}"})
    script = Script(reply.body, dictionary(), site.pen.stream, site.pen.second)
    assert len(script.logs) > 1
    return Victim(client, script)


def point(client: Client, url: str) -> None:
    with at_work(client) as member:
        move(member, url)


@contextmanager
def playing(build: Build, script: Script) -> Iterator[ScriptedServer]:
    """A server whose answers are built for the request that they follow: the first, the second, … and the last for ever."""
    asked: list[bytes] = []

    def play(connection: socket) -> None:
        asked.append(server.requests[-1])
        opening, *_ = FrameReader().feed(body_of(asked[-1]))
        built = build(replace(script, nonce=decode_request(opening.payload).nonce))
        answers: list[Body] = list(built) if isinstance(built, list) else [built]
        say(connection, answers[min(len(asked), len(answers)) - 1])

    with scripted_server(play) as server:
        yield server


def say(connection: socket, answer: Body) -> None:
    if isinstance(answer, bytes):
        # It says so that it closes: a client that comes with its next request at that moment would find nobody.
        connection.sendall(response("200 OK", answer, "Connection: close"))
        return
    connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    for piece in answer:
        connection.sendall(piece)


def body_of(request: bytes) -> bytes:
    """What follows the head of an HTTP request."""
    return request.partition(b"\r\n\r\n")[2]


@pytest.mark.parametrize("case", TO_CLIENT)
def test_the_client_refuses(site: Site, victim: Victim, case: str) -> None:
    code, build = TO_CLIENT[case]
    with copied(victim.client) as client, playing(build, victim.script) as server:
        point(client, server.url)
        with bounded_memory(getpid()):
            told = client.call("sync", "--json")
        told.told(ENVIRONMENT, code)
        assert f"sync: {code}" in (client.folder / LOG_FILE).read_text()
        check_quoted_nowhere(client)
        check_unharmed(site, client)


@pytest.mark.parametrize("case", TAKEN_CALMLY)
def test_the_client_takes_calmly(site: Site, victim: Victim, case: str) -> None:
    with (
        copied(victim.client) as client,
        playing(TAKEN_CALMLY[case], victim.script) as server,
    ):
        point(client, server.url)
        assert client.ask("sync")["complete"]
        check_unharmed(site, client)


def check_quoted_nowhere(client: Client) -> None:
    logged = (client.folder / LOG_FILE).read_text()
    assert not [words for words in (SECRET_WORDS, "News,", "Waiting") if words in logged]


def check_unharmed(site: Site, client: Client) -> None:
    """All that is here is true, and a sync with the real server brings the rest."""
    log = server_log(site.world.data)
    with at_work(client) as member:
        check_holds(member.desk, log)
        move(member, site.world.url)
        assert member.sync().complete
        check_holds_all(member.desk, server_log(site.world.data))
        check_shown_once(member.desk, ["Waiting, 0 of 1."])
