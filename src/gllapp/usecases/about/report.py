"""A report for whoever helps with a problem: versions, sizes, counts, codes; no names, addresses, texts or paths.

It reads the profile's folder and not the replica, so that there is one also when that does not open.
"""

import getpass
import os
import platform
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from gllapp.db.open import FILE as REPLICA
from gllapp.logs import FILE as LOG
from gllapp.settings import NO_PROXY, Settings, load_settings
from gllapp.usecases.about.redacting import redacted
from gllapp.usecases.about.versions import versions
from gllapp.views import Status

_LINES, _BUGS, _BUG_LINES = 60, 3, 60
_WIDEST = 300


def report(folder: Path, now_ms: int, standing: Status | None = None) -> str:
    """The report on the profile in ``folder``; ``standing`` where its replica is open. Whatever cannot be read is left out."""
    private = _private(folder, standing)
    parts = {
        "Versions": _versions(),
        "This PC": _pc(folder),
        "Settings": _settings(load_settings(folder)),
        "Data": [*_sizes(folder), *(_counts(standing) if standing else ())],
        "Log, its last lines": _tail(folder / LOG, _LINES),
        "Reports of mistakes in the program": _bugs(folder),
    }
    lines = [f"GLL report, {datetime.fromtimestamp(now_ms / 1000, UTC):%Y-%m-%d %H:%M} UTC"]
    for heading, said in parts.items():
        lines += ["", f"## {heading}", *(said or ["none"])]
    return "\n".join(redacted(line[:_WIDEST], private) for line in lines) + "\n"


def _private(folder: Path, standing: Status | None) -> list[str]:
    words = [platform.node(), str(folder), str(Path.home()), Path.home().name, folder.name]
    with suppress(OSError, KeyError):  # an account without a name
        words.append(getpass.getuser())
    if standing is not None:
        who = standing.identity
        words += [who.name, who.email, who.server, who.community_name, *who.name.split()]
    # A folder may bear the program's own name, which is no secret.
    return [word for word in words if "gll" not in word.lower() or os.sep in word]


def _versions() -> list[str]:
    here = versions()
    return [
        f"GLL {here.program}",
        f"Python {here.python}, Qt {here.qt}",
        f"SQLite {here.sqlite}, SQLCipher {here.sqlcipher}",
        f"Protocol {here.protocol}, replica format {here.replica}",
    ]


def _pc(folder: Path) -> list[str]:
    lines = [f"{platform.system()} {platform.release()}, {platform.machine()}, {os.cpu_count()} processors"]
    with suppress(OSError):
        lines.append(f"Free on the disk: {_megabytes(shutil.disk_usage(folder).free)}")
    return lines


def _settings(chosen: Settings) -> list[str]:
    proxy = {"": "as the system", NO_PROXY: "none"}.get(chosen.proxy, "an own one")
    return [
        f"Language {chosen.language or 'as the system'}, colours {chosen.theme}, text {chosen.text_percent} %",
        f"Proxy {proxy}, sync {chosen.sync}, files with sync {'yes' if chosen.files_with_sync else 'no'}",
    ]


def _sizes(folder: Path) -> Iterator[str]:
    for name in (REPLICA, f"{REPLICA}-wal"):
        with suppress(OSError):
            yield f"{name.replace('.', ' ')}: {_megabytes((folder / name).stat().st_size)}"


def _counts(standing: Status) -> list[str]:
    counts = standing.counts
    return [
        f"{standing.streams} streams, {counts.threads} threads, {counts.posts} posts, {counts.unread} unread",
        f"{counts.drafts} drafts, {counts.waiting} waiting, {counts.attention} need attention, {counts.kept} kept aside",
        f"{counts.conflicts} conflicts; the last sync ended with {standing.last_error or 'no error'}",
    ]


def _bugs(folder: Path) -> list[str]:
    newest = sorted(folder.glob("bug-*.txt"), reverse=True)[:_BUGS]
    return [line for file in newest for line in (file.stem, *_tail(file, _BUG_LINES))]


def _tail(file: Path, lines: int) -> list[str]:
    with suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:]
    return []


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
