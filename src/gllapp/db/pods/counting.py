"""What there is in a pod on this PC, in numbers."""

from typing import NamedTuple

from sqlalchemy import Connection, func, select

from gllapp.db import tables
from gllapp.db.pods import records
from gllcore.model.documents import DocumentCard
from gllcore.model.pods import Task
from gllcore.operations import Kind

_op = tables.op
_thread = tables.thread


class Counts(NamedTuple):
    """``bytes`` are those of what was said; files are counted with the library. ``changed_ms`` is when something came last."""

    unread: int
    threads: int
    documents: int
    open_tasks: int
    bytes: int
    changed_ms: int | None


NOTHING = Counts(0, 0, 0, 0, 0, None)


def counts(here: Connection, number: int) -> Counts:
    """Of the pod whose log has this number."""
    threads, unread = here.execute(
        select(func.count(), func.coalesce(func.sum(_thread.c.unread), 0)).where(_thread.c.scope == number)
    ).one()
    size, latest = here.execute(
        select(func.coalesce(func.sum(func.length(_op.c.payload)), 0), func.max(_op.c.written_ms)).where(
            # A device's key is nothing that anybody has done.
            _op.c.scope == number,
            _op.c.kind != Kind.POD_KEY,
        )
    ).one()
    documents = [each for each in records.every(here, DocumentCard, scope=number) if not each.value.archived]
    tasks = [each for each in records.every(here, Task, scope=number) if _is_open(each.value)]
    return Counts(unread, threads, len(documents), len(tasks), size, latest)


def _is_open(task: Task) -> bool:
    return not task.done and not task.withdrawn
