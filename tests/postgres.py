"""A real PostgreSQL of the tests' own: started on a free port of the loopback, thrown away afterwards."""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import psycopg

START_SECONDS = 60
DURABLE = {"max_connections": "120", "unix_socket_directories": ""}
# What a test database need not have: it never outlives a power cut.
SETTINGS = DURABLE | {"fsync": "off", "full_page_writes": "off"}
EMPTY = "template0"


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server; `base_url` ends before the database's name."""

    base_url: str

    @contextmanager
    def fresh_database(self, template: str = EMPTY) -> Iterator[str]:
        """A new database for one test, as a `postgresql://` URL; removed with whoever is still connected.

        ``template`` names the one whose copy it is; nobody may be connected with that.
        """
        name = self._created("test", template)
        try:
            yield self.url(name)
        finally:
            self._command(f"DROP DATABASE {name} WITH (FORCE)")

    def new_template(self) -> str:
        """The name of an empty database that stays as long as the server does, to be filled and copied."""
        return self._created("template", EMPTY)

    def url(self, name: str) -> str:
        return f"{self.base_url}/{name}"

    def _created(self, kind: str, template: str) -> str:
        name = f"{kind}_{secrets.token_hex(6)}"
        self._command(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def _command(self, statement: str) -> None:
        with psycopg.connect(f"{self.base_url}/postgres", autocommit=True) as connection:
            connection.execute(statement.encode())


@contextmanager
def running_postgres(settings: Mapping[str, str] = SETTINGS) -> Iterator[Postgres]:
    """Start a server in a folder of its own and stop it at the end."""
    home = Path(tempfile.mkdtemp(prefix="gll-postgres-"))
    try:
        owner = _unprivileged_owner(home)
        binaries = _reachable_by(owner, _find_binaries(), home)
        password = secrets.token_urlsafe(12)
        data = home / "data"
        (home / "password").write_text(password, encoding="ascii")
        _give(home, owner)
        _run(
            [
                binaries / "initdb",
                f"--pgdata={data}",
                "--username=gll",
                f"--pwfile={home / 'password'}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync",
            ],
            owner,
        )
        port = _start(binaries, data, owner, settings)
        try:
            yield Postgres(f"postgresql://gll:{password}@127.0.0.1:{port}")
        finally:
            _run([binaries / "pg_ctl", f"--pgdata={data}", "--mode=immediate", "stop"], owner)
    finally:
        shutil.rmtree(home)


def _start(binaries: Path, data: Path, owner: int | None, settings: Mapping[str, str]) -> int:
    """Start the server on a port that was free a moment ago; another process may take it, so try again."""
    for attempts_left in (2, 1, 0):
        port = _free_port()
        chosen = " ".join(f"-c {key}={value or chr(39) * 2}" for key, value in settings.items())
        options = f"-c listen_addresses=127.0.0.1 -c port={port} {chosen}"
        start = [
            "--wait",
            f"--timeout={START_SECONDS}",
            f"--log={data / 'log'}",
            f"--options={options}",
            "start",
        ]
        try:
            _run([binaries / "pg_ctl", f"--pgdata={data}", *start], owner)
        except RuntimeError:
            if not attempts_left:
                raise
        else:
            return port
    raise AssertionError("the last attempt raises or returns")


def _find_binaries() -> Path:
    """The folder of initdb and pg_ctl: pgserver's wheel, else the system's newest."""
    wheel = find_spec("pgserver")
    if wheel is not None and wheel.origin is not None:
        return Path(wheel.origin).parent / "pginstall" / "bin"
    on_path = shutil.which("initdb")
    if on_path is not None:
        return Path(on_path).resolve().parent
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    if debian:
        return debian[-1]
    raise RuntimeError("no PostgreSQL here: pgserver has no wheel for this Python, and the system has none")


def _unprivileged_owner(home: Path) -> int | None:
    """The user whom root lends to the server, which refuses to run as root; None when this is not root."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    import pwd

    home.chmod(0o711)
    return pwd.getpwnam("nobody").pw_uid


def _reachable_by(owner: int | None, binaries: Path, home: Path) -> Path:
    """The binaries where `owner` may run them: a clone below /root is closed to everybody else."""
    if owner is None or all(folder.stat().st_mode & 0o001 for folder in binaries.parents):
        return binaries
    packages = binaries.parents[2]
    for name in ("pgserver", "pgserver.libs"):
        shutil.copytree(packages / name, home / name)
    return home / binaries.relative_to(packages)


def _give(home: Path, owner: int | None) -> None:
    """Let the server's user make its data folder and read its password."""
    if owner is not None:
        home.chmod(0o700)
        os.chown(home, owner, -1)
        os.chown(home / "password", owner, -1)


def _run(command: Sequence[str | Path], owner: int | None) -> None:
    """Run one of PostgreSQL's programs as `owner`; raises RuntimeError with all that it said."""
    with tempfile.TemporaryFile() as said:  # a file: the server inherits it, and a pipe would never end
        ended = subprocess.run(
            command, user=owner, cwd="/", stdin=subprocess.DEVNULL, stdout=said, stderr=said, check=False
        )
        said.seek(0)
        words = said.read().decode(errors="replace")
    if ended.returncode != 0:
        log = next(
            (Path(str(part)[9:]) / "log" for part in command if str(part).startswith("--pgdata=")), None
        )
        raise RuntimeError(
            f"{command[0]} failed:\n{words}\n{log.read_text() if log and log.exists() else ''}"
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
