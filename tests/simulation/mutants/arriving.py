"""The product without what protects an arrival: seals, transactions, ends, pages and gaps, sums."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from unittest.mock import patch

import msgspec
from sqlalchemy import Connection, delete

from gllapp.arrivals import Applied, Arrival, Held
from gllapp.db import early, log, projection, sync_store, tables
from gllapp.db.replica import Replica
from gllapp.db.sync_store import SyncStore
from gllapp.sync import engine
from gllapp.sync.plan import Plan
from gllapp.usecases import syncing
from gllcore import operations
from gllcore.protocol import Cursor, End, SummedEnd

# --- what comes in ---


def seals_unchecked() -> AbstractContextManager[object]:
    return patch.object(syncing, "is_signed", lambda *_: True)


def seals_not_kept() -> AbstractContextManager[object]:
    return patch.object(sync_store, "_keep_seal", lambda *_: None)


def cursor_ahead_of_its_entries() -> AbstractContextManager[object]:
    """The cursor is stored first, in a transaction of its own."""
    whole = log.store_places

    def store_places(here: Connection, changed: Mapping[int, log.Place]) -> None:
        whole(here, changed)
        here.exec_driver_sql("COMMIT")
        here.exec_driver_sql("BEGIN IMMEDIATE")

    return patch.object(log, "store_places", store_places)


def effect_after_its_entries() -> AbstractContextManager[object]:
    """What has arrived is stored first, and shown in a transaction of its own."""
    whole = SyncStore.apply

    def apply(self: SyncStore, arrival: Arrival) -> Applied:
        project = projection.project
        touched: list[log.Stored] = []
        with patch.object(projection, "project", lambda _, stored: touched.extend(stored)):
            applied = whole(self, arrival)
        with self._replica.writing() as here:
            project(here, touched)
        return applied

    return patch.object(SyncStore, "apply", apply)


def nothing_atomic() -> AbstractContextManager[object]:
    """Each statement is its own transaction."""

    @contextmanager
    def writing(self: Replica) -> Iterator[Connection]:
        with self._engine.connect() as here, here.begin():
            yield here

    return patch.object(Replica, "writing", writing)


def end_unchecked() -> AbstractContextManager[object]:
    """An answer is whole when its end has come, whatever was in it, and the sums in it are not looked at."""

    def ended(self: engine.Engine, _: Any, __: Any, end: End) -> End:
        return end

    return patch.multiple(engine.Engine, _ended=ended, _holds_the_same=lambda *_: True)


def nonce_unlooked_at() -> AbstractContextManager[object]:
    """Whatever answer comes is taken for the answer to this request."""
    whole_end = engine.Engine._ended

    def ended(self: engine.Engine, plan: Plan, answer: Any, end: SummedEnd) -> SummedEnd:
        request = msgspec.structs.replace(plan.request, nonce=end.nonce)
        return whole_end(self, plan._replace(request=request), answer, end)

    return patch.object(engine.Engine, "_ended", ended)


# --- pages and gaps ---


def gaps_forgotten() -> AbstractContextManager[object]:
    """What is below the newest page counts as there."""
    whole = log.store_places

    def store_places(here: Connection, changed: Mapping[int, log.Place]) -> None:
        whole(here, {number: place._replace(gap=None) for number, place in changed.items()})

    return patch.object(log, "store_places", store_places)


def gaps_untold() -> AbstractContextManager[object]:
    """The server is not told what is missing below the cursors."""
    whole = SyncStore.held

    def held(self: SyncStore) -> Sequence[Held]:
        return [each._replace(gap=None) for each in whole(self)]

    return patch.object(SyncStore, "held", held)


def ahead_for_ever() -> AbstractContextManager[object]:
    """What came ahead of its log is listed as such also when its place has come."""
    return patch.object(early, "arrived", lambda *_: None)


# --- damage ---


def sums_unlooked_at() -> AbstractContextManager[object]:
    return patch.object(engine.Engine, "_holds_the_same", lambda *_: True)


def damaged_scope_is_emptied() -> AbstractContextManager[object]:
    """Where a row is missing, all of the log is deleted, to come again."""

    def repair(self: SyncStore, number: int) -> None:
        with self._replica.writing() as here:
            place = log.places(here)[number]
            here.execute(delete(tables.op).where(tables.op.c.scope == number, tables.op.c.seq.is_not(None)))
            first = Cursor(0, operations.first_link(self.community, place.id))
            log.store_places(here, {number: log.Place(place.id, first)})

    return patch.object(SyncStore, "repair", repair)
