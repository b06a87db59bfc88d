"""What only a real process can show: signals, pipes, full disks, two programs at once, and what a start loads."""

import json
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gllapp.usecases.outbox import Box
from gllapp.usecases.session import open_desk
from tests.app.sync.scripted_server import scripted_server
from tests.e2e.world import STREAM, Client, World

SECONDS = 30
HEAVY = ("PySide6", "alembic", "keyring", "requests", "cryptography")


@pytest.fixture
def client(world: World) -> Iterator[Client]:
    """A member's client with a post that waits; it still waits afterwards."""
    client = world.member(f"member-{len(list(world.folder.iterdir()))}")
    client.start_thread("Waits", "Safely.")
    yield client
    assert [row.title for row in client.outbox(Box.WAITING)] == ["Waits"]


def started(client: Client, *words: str, out: int = subprocess.PIPE) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        client.command(*words), env=client.environment(), stdout=out, stderr=subprocess.PIPE, text=True
    )


def test_a_program_that_is_interrupted_ends_at_once_and_quietly(client: Client) -> None:
    reached, over = threading.Event(), threading.Event()

    def silent(connection: socket.socket) -> None:
        reached.set()
        over.wait(SECONDS)

    with scripted_server(silent) as server:
        with client.session() as session, closing(open_desk(session).replica) as replica:
            replica.signed_in_again(token="token", server=server.url, device=replica.profile().device)
        with started(client, "sync") as running:
            assert reached.wait(SECONDS)
            running.send_signal(signal.SIGINT)
            out, err = running.communicate(timeout=SECONDS)
        over.set()
    assert (running.returncode, out, err) == (130, "", "")


def test_a_program_that_is_killed_leaves_the_profile_usable(client: Client) -> None:
    reached, over = threading.Event(), threading.Event()

    def silent(connection: socket.socket) -> None:
        reached.set()
        over.wait(SECONDS)

    with scripted_server(silent) as server:
        with client.session() as session, closing(open_desk(session).replica) as replica:
            replica.signed_in_again(token="token", server=server.url, device=replica.profile().device)
        with started(client, "sync") as running:
            assert reached.wait(SECONDS)
            client.call("status", "--json").told(3, "profile_busy")
            running.kill()
            running.communicate(timeout=SECONDS)
        over.set()
    assert client.call("status").exit_code == 0


def test_a_reader_that_has_heard_enough_is_no_error(client: Client) -> None:
    with started(client, "post", "list") as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == ""
        assert running.wait(SECONDS) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_an_answer_that_cannot_be_written_is_told(client: Client) -> None:
    with Path("/dev/full").open("w") as full, started(client, "status", out=full.fileno()) as running:
        assert running.stderr is not None
        said = running.stderr.read()
    assert running.returncode == 3
    assert said.startswith("The disk could not be read or written (No space left on device)."), said


@pytest.mark.skipif(sys.platform == "win32", reason="the shell closes the streams")
@pytest.mark.parametrize(("closed", "exit_code"), [("<&-", 2), ("<&- >&- 2>&-", 2)])
def test_a_program_without_standard_streams_ends_as_it_should(
    client: Client, closed: str, exit_code: int
) -> None:
    words = client.command("post", "new", "--stream", STREAM, "--title", "T", "--text-stdin")
    shell = ["sh", "-c", f'exec "$@" {closed}', "sh", *words]
    ended = subprocess.run(
        shell, env=client.environment(), stderr=subprocess.PIPE, text=True, timeout=60, check=False
    )
    assert (ended.returncode, "Traceback" in ended.stderr) == (exit_code, False), ended


@pytest.mark.skipif(sys.platform == "win32", reason="the shell's limit on the size of files")
def test_a_disk_on_which_nothing_more_can_be_written(client: Client) -> None:
    """No file may grow beyond 8 KB: the act fails whole, and what was saved before is there."""
    words = client.command("post", "new", "--stream", STREAM, "--title", "T", "--text-stdin", "--json")
    ended = subprocess.run(
        ["sh", "-c", 'ulimit -f 16 && exec "$@"', "sh", *words],
        env=client.environment(), input="text " * 8_000, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 3, ended
    assert json.loads(ended.stdout)["error"]["code"] in ("disk_fault", "disk_full")
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("words", "heavy"),
    [(("--help",), ("sqlalchemy", *HEAVY)), (("nonsense",), ("sqlalchemy", *HEAVY)), (("status",), HEAVY),
     (("post", "new", "--stream", STREAM, "--title", "T", "--text-stdin"), HEAVY)],
    ids=["help", "mistake", "status", "new"],
)  # fmt: skip
def test_a_command_loads_only_what_it_needs(
    world: World, words: tuple[str, ...], heavy: tuple[str, ...]
) -> None:
    client = world.client("light")
    if not client.folder.exists():
        world.member("light")
    ended = subprocess.run(
        [sys.executable, "-X", "importtime", *client.command(*words)[1:]],
        env=client.environment(), input="text", capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    loaded = {line.rpartition("|")[2].strip().split(".")[0] for line in ended.stderr.splitlines()}
    assert "gllapp" in loaded
    assert loaded.isdisjoint(heavy)
