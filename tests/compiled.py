"""A statement becomes SQL once in a test's process, not once more for each of the many small databases that tests open."""

from collections.abc import MutableMapping
from typing import Any, Final

from sqlalchemy import Engine
from sqlalchemy.engine import base
from sqlalchemy.util import LRUCache

_MOST: Final = 4_000


class _Compiled(MutableMapping[tuple[Any, ...], Any]):
    """What SQLAlchemy keeps for each engine, kept for all engines of one SQLite: its keys begin with the engine's dialect."""

    def __init__(self) -> None:
        self._kept: LRUCache[tuple[Any, ...], Any] = LRUCache(_MOST)

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return self._kept.get(_of_any(key), default)

    def __getitem__(self, key: tuple[Any, ...]) -> Any:
        return self._kept[_of_any(key)]

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        self._kept[_of_any(key)] = compiled

    def __delitem__(self, key: tuple[Any, ...]) -> None:
        del self._kept[_of_any(key)]

    def __iter__(self) -> Any:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


def _of_any(key: tuple[Any, ...]) -> tuple[Any, ...]:
    dialect, *rest = key
    return (type(dialect), dialect.dbapi, dialect.server_version_info, *rest)


def share_compiled_statements() -> None:
    """From now on, in this process; a fifth of the time of tests in which commands open a replica each.

    Not by a listener: one is enough to make every statement look for others at every moment of it.
    """
    compiled = _Compiled()

    class Sharing(Engine):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            if self.dialect.name == "sqlite":
                self._compiled_cache = compiled

    base.Engine = Sharing  # type: ignore[misc]  # what create_engine makes
