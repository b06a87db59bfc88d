"""A community with a running server process, and members' clients, whose commands run as processes or in this one."""

import gc
import io
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gllapp.bootstrap import dictionary, open_session, profile_folder
from gllapp.cli.main import Doors, Streams, run
from gllapp.platform import clock
from gllapp.platform.secrets import SECRETS_FILE_VARIABLE
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import list_threads, read_thread
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.session import Session, open_desk, sign_in
from gllapp.usecases.syncing import sync_now
from gllapp.views import OutboxRow, PostRow, ThreadRow
from gllcore.ids import RecordId
from gllserver.bootstrap import init_community, open_community
from tests import forked, locks
from tests.server.conversation import CHEAP
from tests.server_process import ROOT, ServerProcess, running_server

PASSWORD = "long enough"
STREAM = "Quality of care"
COMMAND_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended, and what it said."""

    exit_code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)

    def told(self, exit_code: int, code: str) -> None:
        """Asserts that a command with --json failed in this way, in words, and without a traceback."""
        assert self.exit_code == exit_code, self
        error = self.document["error"]
        assert error["code"] == code, self
        assert error["what"].endswith((".", "?")), self
        assert error["what"] in self.err, self
        assert "{" not in error["what"] + error["safe"] + error["next"], self
        assert "Traceback" not in self.out + self.err, self


def _no_window(folder: Path, is_named: bool) -> int:
    raise AssertionError("no window was asked for")


@dataclass(frozen=True, slots=True)
class Client:
    """A member's profile on a machine."""

    folder: Path
    secrets: Path

    def run(self, *words: str, stdin: bytes | str = b"", **environment: str) -> Ended:
        """A command of the app, run to its end; Python itself reads some of the environment when it starts."""
        said = stdin.encode() if isinstance(stdin, str) else stdin
        ended = forked.run(
            "gllapp",
            self.words(*words),
            self.environment(**environment),
            said,
            seconds=COMMAND_SECONDS,
            anew=bool(environment),
        )
        return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    def ask(self, *words: str, stdin: bytes | str = b"") -> Any:
        """What a command that must succeed answers in JSON."""
        ended = self.call(*words, "--json", stdin=stdin)
        assert ended.exit_code == 0, ended
        return ended.document

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "gllapp", *self.words(*words)]

    def words(self, *words: str) -> list[str]:
        return ["--profile", str(self.folder), *words]

    def environment(self, **more: str) -> dict[str, str]:
        own = {"PYTHONPATH": str(ROOT / "src"), "GLL_SECRETS_FILE": str(self.secrets)}
        return {**os.environ, **own, **more}

    def call(self, *words: str, stdin: bytes | str = b"") -> Ended:
        """The same command in the test's own process, without the second that a start takes."""
        data = stdin.encode() if isinstance(stdin, str) else stdin
        out, err = io.StringIO(), io.StringIO()
        looks_for_garbage = gc.isenabled()
        exit_code = run(
            ["--profile", str(self.folder), *words], self._doors(), Streams(io.BytesIO(data), out, err)
        )
        if not looks_for_garbage:
            gc.disable()  # a command lets it loose, and a window may stand beside this one
        return Ended(int(exit_code), out.getvalue(), err.getvalue())

    def _doors(self) -> Doors:
        return Doors(profile_folder, self._open, _no_window, clock.now_ms, dictionary)

    def _open(self, folder: Path, command: str = "gllapp") -> AbstractContextManager[Session]:
        keys = {SECRETS_FILE_VARIABLE: str(self.secrets)}
        return open_session(folder, command, environment=keys, seal_cost=locks.CHEAP)

    def start_thread(self, title: str, text: str, stream: str = STREAM) -> str:
        """Written without a connection; gives the new thread's id."""
        words = ("post", "new", "--stream", stream, "--title", title, "--text-stdin")
        return str(self.ask(*words, stdin=text)["thread"])

    def reply(self, thread: str, text: str) -> str:
        return str(self.ask("post", "reply", "--thread", thread, "--text-stdin", stdin=text)["post"])

    def sync(self) -> Any:
        """A sync that must come to its end."""
        document = self.ask("sync")
        assert document["complete"], document
        return document

    def session(self) -> AbstractContextManager[Session]:
        return self._open(self.folder)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        with self.session() as session:
            desk = open_desk(session)
            try:
                yield desk
            finally:
                desk.replica.close()

    def threads(self) -> tuple[ThreadRow, ...]:
        with self.desk() as desk:
            return list_threads(desk, limit=100_000).rows

    def posts(self, thread: str) -> tuple[PostRow, ...]:
        with self.desk() as desk:
            return read_thread(desk, RecordId(bytes.fromhex(thread)))

    def texts(self, *threads: str) -> Counter[str]:
        """The texts of the posts in these threads, with how often each is there."""
        return Counter(post.body for thread in threads for post in self.posts(thread))

    def outbox(self, box: Box) -> tuple[OutboxRow, ...]:
        with self.desk() as desk:
            return list_outbox(desk, box, limit=100_000).rows


@dataclass(frozen=True, slots=True)
class World:
    """A running server, and a folder in which members' profiles can be made."""

    server: ServerProcess
    data: Path
    folder: Path

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or 0

    def add_member(self, name: str) -> str:
        """A member with PASSWORD; gives the address."""
        email = f"{name}@example.org"
        community = open_community(self.data, password_cost=CHEAP)
        try:
            community.accounts.add(email, name.title(), PASSWORD)
        finally:
            community.close()
        return email

    def client(self, name: str) -> Client:
        """A new, empty profile."""
        return Client(self.folder / name, self.folder / "secrets.json")

    def member(self, name: str, url: str = "") -> Client:
        """A new member's client, signed in and in step with the server."""
        client = self.client(name)
        self.enrol(client, self.add_member(name), url)
        return client

    def enrol(self, client: Client, email: str, url: str = "") -> None:
        """Signs the client in and syncs it."""
        with client.session() as session:
            desk = sign_in(session, url or self.url, email, PASSWORD)
            try:
                assert sync_now(session, desk).complete
            finally:
                desk.replica.close()


@contextmanager
def running_world(folder: Path) -> Iterator[World]:
    data = folder / "server"
    init_community(data, "Test community")
    community = open_community(data)
    try:
        community.streams.add(STREAM, "en")
        community.streams.add("Soins maternels", "fr")
    finally:
        community.close()
    with running_server(data) as server:
        yield World(server, data, folder)
