"""How much memory the programs hold at most: the client in a first sync and with its window, and the server meanwhile."""

import subprocess
import tempfile
from pathlib import Path

from benchmarks.member import member
from benchmarks.options import Options
from benchmarks.peak import MARK, peak_bytes
from benchmarks.server import serving
from benchmarks.site import Site, founded
from benchmarks.table import Row, Table
from benchmarks.window import app_command, app_window, bare_window

_MB = 1_000_000
_NOTE = "peak resident; floor: gllapp status, the server after a sign-in, a bare PySide6 window"


def run(options: Options) -> Table:
    with tempfile.TemporaryDirectory() as folder:
        site = founded(Path(folder) / "site", options.workload.base)
        with serving(site.data) as server:
            with member(site.profile, server.url, site.email):
                before = _megabytes(peak_bytes(server.pid))
            client = _peak_of_command(site, "sync")
            after = _megabytes(peak_bytes(server.pid))
        rows = [
            Row(f"client: first sync of {options.posts:,}", client, _peak_of_command(site, "status")),
            Row(f"server: first sync of {options.posts:,}", after, before),
            Row(f"window with {options.posts:,} posts", _peak_of_app(site), _peak_of_bare()),
        ]
    return Table("Memory", "MB", rows, _NOTE)


def _peak_of_command(site: Site, *words: str) -> float | None:
    (python, dash_m, *program), env = app_command(site, *words)
    command = [python, dash_m, "benchmarks.peak", *program]
    ended = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    _, _, said = ended.stderr.decode().rpartition(MARK)
    return _megabytes(int(said)) if said.strip().isdecimal() else None


def _peak_of_app(site: Site) -> float | None:
    with app_window(site) as shown:
        shown.settle()
        return _megabytes(peak_bytes(shown.pid))


def _peak_of_bare() -> float | None:
    with bare_window() as shown:
        shown.settle()
        return _megabytes(peak_bytes(shown.pid))


def _megabytes(size: int | None) -> float | None:
    return None if size is None else size / _MB
