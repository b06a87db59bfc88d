"""The matrix of versions: clients of each version on communities of each version, and today's app where the server is older."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from gllapp.usecases.outbox import Box
from gllcore.errors import ExitCode
from tests.conformance.client import Replica
from tests.conformance.operations import DIRECTORY, Operation
from tests.conformance.record import SERVER
from tests.conformance.test_recorded import RECORDINGS
from tests.e2e.world import PASSWORD, running_world
from tests.server_process import END_SECONDS, environment, running_server, url_said_by

# More than a server sends in order to who takes pages.
MANY = 300
BUDGET = 9_000
CLIENTS: Mapping[str, Mapping[str, Any]] = {
    "version 1": {"version": 1},
    "version 2": {"version": 2},
    "newest first": {"version": 2, "newest_first": True},
}
# A server of the version before, as far as a client can tell: it refuses what is newer.
OLDER = """
import sys
from gllserver.services import devices
devices.VERSION -= 1
from gllserver.__main__ import main
sys.exit(main())
"""


@pytest.fixture(params=RECORDINGS, ids=lambda folder: folder.name)
def community(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Today's server over a copy of a recorded community; gives its address."""
    data = tmp_path / SERVER
    shutil.copytree(request.param / SERVER, data)
    for path in (data, *data.iterdir()):
        path.chmod(0o700 if path.is_dir() else 0o600)
    with running_server(data) as server:
        yield server.url


def signed_in(url: str, kind: str) -> Replica:
    return Replica.signed_in(url, "carl@example.org", PASSWORD, **CLIENTS[kind])


def written(replica: Replica, stream: int, count: int) -> list[Operation]:
    return [replica.thread(stream, f"Round {n}", f"{n:x} was checked at six. " * 4) for n in range(count)]


@pytest.mark.parametrize("kind", CLIENTS)
def test_every_client_lives_on_every_recorded_community(community: str, kind: str) -> None:
    """A first sync in parts, posts and a refusal, a lost answer, and what others write: the same logs for all."""
    writer = signed_in(community, "version 1")
    writer.sync()
    stream = writer.open_streams()[0]
    writer.sync(*written(writer, stream, MANY))

    replica = signed_in(community, kind)
    parts = 0
    while (answer := replica.sync(max_bytes=BUDGET)).end and answer.end.more:
        parts += 1
        assert answer.entries
    assert parts > 1

    good, bad = replica.thread(stream, "Of today", "b"), replica.thread(stream, "", "b")
    replica.ask([good, bad])  # the answer is lost
    answer = replica.sync(good, bad)
    assert [(told.place, told.code) for told in answer.refusals] == [(1, "title_missing")]
    assert replica.find(stream, good.id).is_echo

    for other in CLIENTS:
        fresh = signed_in(community, other)
        fresh.sync()
        replica.sync()
        assert {number: log.link for number, log in fresh.logs.items()} == {
            number: log.link for number, log in replica.logs.items()
        }
        assert fresh.ids(stream) == replica.ids(stream)
    assert len(replica.ids(stream)) > MANY
    assert replica.logs[DIRECTORY].gap is None


# --- today's app and an older server ---


@contextmanager
def older_server(data: Path, port: int) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, "-c", OLDER, "serve", "--data", str(data), "--port", str(port)],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    with process.stdout:
        try:
            url_said_by(process)
            yield
            process.terminate()
            assert process.wait(END_SECONDS) == 0
        finally:
            process.kill()
            process.wait()


def test_an_older_server_is_told_in_words_and_nothing_is_lost(tmp_path: Path) -> None:
    with running_world(tmp_path) as world:
        ann, ben = world.member("ann"), world.client("ben")
        email = world.add_member("ben")
        thread = ann.start_thread("Hand rub", "Who makes it locally?")
        world.server.end()

    sign_in = ("sign-in", world.url, "--email", email, "--password-stdin", "--json")
    with older_server(world.data, world.port):
        ended = [ann.call("sync", "--json"), ben.call(*sign_in, stdin=PASSWORD)]
    for each in ended:
        each.told(ExitCode.ENVIRONMENT, "version_too_new")
        error = each.document["error"]
        assert error["what"] == f"{world.url} is older than this version of the app."
        assert error["safe"] == "Everything that you wrote is safe on this PC."
        assert error["next"] == "Tell your coordinator that the server needs an update."
    assert [row.title for row in ann.outbox(Box.WAITING)] == ["Hand rub"]

    with running_server(world.data, None, "--port", str(world.port)):
        ann.sync()
        world.enrol(ben, email)
    assert ann.outbox(Box.WAITING) == ()
    assert ann.texts(thread) == ben.texts(thread) != {}
