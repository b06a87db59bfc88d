"""Whether what is shown is what the operations say: everything folded anew, compared with what was there.

Whatever is shown is derived from the operations, but for one thing: what the person has read stays read.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Table, delete, func, insert, select, text, union

from gllapp.db import posts, projection, tables
from gllapp.db.library import records
from gllapp.db.library import tables as library
from gllapp.db.pods import tables as pods
from gllapp.db.pods import texts
from gllapp.db.search import findables
from gllapp.db.search.tables import findable
from gllapp.db.tables import State
from gllcore.ids import OpId
from gllcore.operations import Kind
from gllcore.pod_rules import PODS_KINDS

_op = tables.op
_post = tables.post
_thread = tables.thread

_AT_ONCE = 2_000
_FOLDED = (
    tables.stream, tables.member, tables.device, tables.post, tables.thread, tables.useful, library.resource,
    library.resource_card, library.resource_key, library.resource_file, library.shelf, pods.pod_record,
)  # fmt: skip
# By the kinds of the records that have a row there.
_CARDS: Mapping[Table, Collection[int]] = {
    tables.stream: (Kind.STREAM, Kind.POD),
    tables.member: (Kind.MEMBER,),
    tables.device: (Kind.DEVICE,),
    library.shelf: (Kind.SHELF,),
    pods.pod_record: PODS_KINDS,
}
# Rows that nothing else refers to by their place: they are made anew without the ones before.
_EMPTIED = (_thread, tables.useful, library.resource_card, library.resource_key, library.resource_file)

_INDEXES = ("search", "search_title", "search_library", "search_findable")
# Every word of an index with a fingerprint of the places where it stands: made by SQL, for there are millions.
_SEE_WORDS = "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', '{index}', 'instance')"
_WORDS = (
    "SELECT term, count(*),"
    " sum((doc * 40503 + 97) * (offset * 1021 + length(col) * 31 + unicode(col) + 1) % 2147483647)"
    " FROM temp.words GROUP BY term"
)
_FORGET_WORDS = "DROP TABLE temp.words"
_EMPTY_SEARCH = "INSERT INTO {index} ({index}) VALUES ('delete-all')"
_EXTRA_POSTS = text(
    f"""
    DELETE FROM post WHERE id NOT IN
        (SELECT op_id FROM op WHERE kind = {int(Kind.POST)} AND record IS NULL AND state <> {int(State.DISCARDED)})
    """  # noqa: S608  # both numbers are ours
)

Shown = Mapping[str, Mapping[bytes, bytes]]


class Differences(NamedTuple):
    """How many rows were not as they are when folded anew, and whether the index of words was not."""

    rows: int = 0
    search: bool = False


def fold_anew(here: Connection) -> Differences:
    """Folds everything anew in the caller's transaction, and tells what is not as it was."""
    before, words, stale = _shown(here), _words(here), texts.stale(here)
    fold_all(here)
    # No text is another one for it: what it is made of are the same operations.
    texts.keep_stale(here, stale)
    after = _shown(here)
    return Differences(_different(before, after), words != _words(here))


# --- folding ---


def fold_all(here: Connection) -> None:
    """Makes all that is shown, and the index of words, from the operations alone."""
    _remove_what_nobody_wrote(here)
    for index in _INDEXES:
        here.exec_driver_sql(_EMPTY_SEARCH.format(index=index))
    for table in _EMPTIED:
        here.execute(delete(table))
    ids = (OpId(op_id) for op_id in here.execute(select(_op.c.op_id).order_by(_op.c.number)).scalars().all())
    while part := list(islice(ids, _AT_ONCE)):
        projection.project_again(here, part)
    _count_threads(here)
    _forget_what_is_not_shown(here)


def _remove_what_nobody_wrote(here: Connection) -> None:
    here.execute(_EXTRA_POSTS)
    for table, kinds in _CARDS.items():
        written = select(_op.c.op_id).where(_op.c.kind.in_(sorted(kinds)), _op.c.record.is_(None))
        here.execute(delete(table).where(table.c.id.not_in(written)))
    resources = select(_op.c.op_id).where(_op.c.kind == Kind.RESOURCE, _op.c.record.is_(None))
    extra = select(library.resource.c.number).where(library.resource.c.id.not_in(resources))
    records.remove(here, list(here.execute(extra).scalars()))


def _forget_what_is_not_shown(here: Connection) -> None:
    """Last, so that what is shown again has the number in the index of words that it had."""
    shown = union(select(tables.member.c.id), select(pods.pod_record.c.id))
    findables.remove(
        here, here.execute(select(findable.c.id).where(findable.c.id.not_in(shown))).scalars().all()
    )


def _count_threads(here: Connection) -> None:
    """Posts that were here already bring no new thread when they are folded again."""
    firsts = select(_post.c.id, _post.c.scope, *map(func.abs, (0, 0, 0))).where(_post.c.id == _post.c.thread)
    missing = firsts.where(_post.c.id.not_in(select(_thread.c.id)))
    here.execute(insert(_thread).from_select(["id", "scope", "latest_ms", "posts", "unread"], missing))
    threads = here.execute(select(_thread.c.id)).scalars()
    while part := list(islice(threads, _AT_ONCE)):
        posts.summarise(here, part)


# --- comparing ---


def _shown(here: Connection) -> Shown:
    """A fingerprint of every row, by table and key."""
    return {table.name: dict(_rows(here, table)) for table in _FOLDED}


def _rows(here: Connection, table: Table) -> Iterator[tuple[bytes, bytes]]:
    keys = [column.name for column in table.primary_key]
    for row in here.execute(select(table)).mappings():
        yield _fingerprint(row[key] for key in keys), _fingerprint(row.values())


def _different(before: Shown, after: Shown) -> int:
    return sum(
        before[name].get(key) != after[name].get(key)
        for name in after
        for key in before[name].keys() | after[name].keys()
    )


def _words(here: Connection) -> bytes:
    """A fingerprint of the indexes of words."""
    total = hashlib.sha256()
    for index in _INDEXES:
        here.exec_driver_sql(_SEE_WORDS.format(index=index))
        for row in here.exec_driver_sql(_WORDS):
            total.update(msgspec.msgpack.encode((index, *row)))
        here.exec_driver_sql(_FORGET_WORDS)
    return total.digest()


def _fingerprint(values: Iterable[Any]) -> bytes:
    return hashlib.sha256(msgspec.msgpack.encode(list(values))).digest()[:16]
