"""What format 11 adds to the search: people, pods, documents and comments are found too, posts by place, author, language and time.

The index of the posts is made anew, as it is folded since: a word of the six languages is found however it was typed.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from alembic.operations import Operations
from sqlalchemy import Connection

from gllapp.db.search import marks
from gllcore.folding import shadow

_TABLE: Final = """CREATE TABLE findable (
        number INTEGER NOT NULL,
        id BLOB NOT NULL,
        kind INTEGER NOT NULL,
        scope INTEGER NOT NULL,
        device BLOB,
        written_ms INTEGER NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (id)
    )"""
_INDEX: Final = (
    "CREATE VIRTUAL TABLE {index} USING fts5({columns}, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3')",
    # As in format 1, and for the same reason: a first sync brings all records at once.
    "INSERT INTO {index} ({index}, rank) VALUES ('automerge', 0)",
    "INSERT INTO {index} ({index}, rank) VALUES ('crisismerge', 32)",
)
_INDEXES: Final = {"search_findable": "title, body", "search_title": "title"}
_EMPTY: Final = "INSERT INTO {index} ({index}) VALUES ('delete-all')"
_POSTS: Final = (
    "SELECT number, scope, device, language, written_ms, title, body, id = thread FROM post ORDER BY number"
)
_AT_ONCE: Final = 1_000


def up(operations: Operations) -> None:
    operations.execute(_TABLE)
    for index, columns in _INDEXES.items():
        for statement in _INDEX:
            operations.execute(statement.format(index=index, columns=columns))
    # What documents say is read again at the next start.
    for index in ("search", "search_text"):
        operations.execute(_EMPTY.format(index=index))
    operations.execute("DELETE FROM text_indexed")
    _index_posts(operations.get_bind())


def down(operations: Operations) -> None:
    for name in (*_INDEXES, "findable"):
        operations.execute(f"DROP TABLE {name}")


def _index_posts(here: Connection) -> None:
    scopes: dict[int, bytes] = dict(here.exec_driver_sql("SELECT number, id FROM scope").all())
    posts = here.exec_driver_sql(_POSTS)
    while some := posts.fetchmany(_AT_ONCE):
        rows = list(_rows(some, scopes))
        here.exec_driver_sql(
            "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)", [row[:3] for row in rows]
        )
        threads = [(number, title) for number, _, _, title in rows if title is not None]
        if threads:
            here.exec_driver_sql("INSERT INTO search_title (rowid, title) VALUES (?, ?)", threads)


def _rows(posts: Sequence[Any], scopes: Mapping[int, bytes]) -> Iterator[tuple[int, str, str, str | None]]:
    for number, scope, device, language, written_ms, title, body, begins in posts:
        marked = marks.line(
            (
                marks.of_scope(scopes[scope]),
                marks.of_device(device),
                marks.of_language(language),
                marks.of_moment(written_ms),
            )
        )
        folded = shadow(title)
        yield number, f"{marked} {folded}", shadow(body), folded if begins else None
