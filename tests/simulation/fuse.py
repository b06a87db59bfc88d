"""Kills a process at any statement it gives its database: what the files hold at that moment is all that is left of it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, Engine, event
from sqlalchemy.util import LRUCache

_shared: dict[str, tuple[Dialect, LRUCache[Any, Any]]] = {}
_STATEMENTS = 4_000


def share_statements(engine: Engine) -> None:
    """What one engine has compiled serves all others of its kind: a run opens a dozen, and this is a third of its time."""
    kind = engine.dialect.dbapi.__name__ if engine.dialect.dbapi else ""
    if kind not in _shared:
        _shared[kind] = (engine.dialect, LRUCache(_STATEMENTS))
    engine.dialect, engine._compiled_cache = _shared[kind]


class Killed(BaseException):
    """The process is gone, its files are where they were. No code of the product can catch this and go on."""


class Fuse:
    """Burns by one with each statement, beginning and commit of ``engine`` once it is lit."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self._folder = folder
        self._remains: Path | None = None
        self._left = 0
        self._engine = engine
        self._pages: int | None = None

    def light(self, length: int, remains: Path) -> None:
        """The process dies at its statement number ``length``, and ``remains`` becomes its folder as it was then."""
        if self._remains is None:
            self._listen(event.listen)
        self._left, self._remains = length, remains

    def put_out(self) -> None:
        if self._remains is not None:
            self._listen(event.remove)
            # SQLAlchemy else goes on looking for listeners.
            self._engine._has_events = False
        self._remains = None

    def limit_pages(self, pages: int | None) -> None:
        """The file grows to so many pages at most, or stays as it is if it has more; None lifts that."""
        if self._pages is None and pages is not None:
            event.listen(self._engine, "checkout", self._limit)
        if self._pages is not None and pages is None:
            event.remove(self._engine, "checkout", self._limit)
            self._engine.dispose()
        self._pages = pages

    def _limit(self, connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {self._pages}").fetchone()

    def _listen(self, change: Callable[[Engine, str, Callable[..., None]], None]) -> None:
        """Only while it is lit: a listener is asked before each of some million statements."""
        for moment in ("begin", "before_cursor_execute", "commit"):
            change(self._engine, moment, self._burn)

    @contextmanager
    def spared(self) -> Iterator[None]:
        """Statements of the simulation's own, which are no part of the process's life."""
        remains, left = self._remains, self._left
        self.put_out()
        yield
        if remains is not None:
            self.light(left, remains)

    def _burn(self, *_: object) -> None:
        if self._remains is None:
            return
        self._left -= 1
        if self._left <= 0:
            copy_files(self._folder, self._remains)
            self.put_out()
            raise Killed


def copy_files(folder: Path, to: Path) -> None:
    """What a machine that stops now finds at its next start; shared memory does not outlive a process."""
    to.mkdir(parents=True)
    for file in folder.iterdir():
        if file.is_file() and not file.name.endswith("-shm"):
            shutil.copyfile(file, to / file.name)
