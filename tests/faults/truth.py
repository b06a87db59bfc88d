"""What must be true of a replica whatever has happened to its link or its process, judged by the server's own file."""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select

from gllapp.db import tables
from gllapp.db.tables import State
from gllapp.usecases.desk import Desk
from gllapp.views import Delivery, SyncReport
from gllserver.bootstrap import DATABASE_FILE

_op, _post = tables.op, tables.post
_OPERATIONS = select(_op.c.op_id, _op.c.scope, _op.c.seq, _op.c.received_ms, _op.c.state)
_OWN = select(tables.outbox.c.op_id)
_CURSORS = select(tables.scope.c.number, tables.scope.c.seq, tables.scope.c.link)
_SHOWN_RECEIVED = select(_post.c.id).where(_post.c.delivery == str(Delivery.RECEIVED))
_LOG = "SELECT scope, seq, op_id, received_ms, link FROM log ORDER BY scope, seq"


class Place(NamedTuple):
    """Where an operation stands in the server's logs, and when it was received."""

    scope: int
    seq: int
    received_ms: int


class ServerLog(NamedTuple):
    """The server's logs; ``links`` are the chain's hashes by scope and sequence number."""

    places: dict[bytes, Place]
    links: dict[tuple[int, int], bytes]

    @property
    def heads(self) -> dict[int, int]:
        """The last sequence number of each scope."""
        heads: dict[int, int] = {}
        for scope, seq in self.links:
            heads[scope] = max(seq, heads.get(scope, 0))
        return heads


def server_log(data: Path) -> ServerLog:
    """As the file in a server's folder holds it just now; no operation is there twice, and nothing is missing in between."""
    with closing(sqlite3.connect(data / DATABASE_FILE)) as database:
        rows = database.execute(_LOG).fetchall()
    log = ServerLog(
        {op_id: Place(scope, seq, received_ms) for scope, seq, op_id, received_ms, _ in rows},
        {(scope, seq): link for scope, seq, _, _, link in rows},
    )
    assert len(log.places) == len(rows), "an operation is in the server's log twice"
    assert sum(log.heads.values()) == len(rows), "the server's log has gaps"
    return log


def check_holds(desk: Desk, log: ServerLog) -> None:
    """At any moment: what is received here is so in the server's log, and each own act is received or waits."""
    with desk.replica.reading() as here:
        operations = here.execute(_OPERATIONS).all()
        own = {op_id for (op_id,) in here.execute(_OWN)}
        shown_received = {post for (post,) in here.execute(_SHOWN_RECEIVED)}
        cursors = here.execute(_CURSORS).all()
    received = {row.op_id for row in operations if row.state == State.LOG}
    waiting = {row.op_id for row in operations if row.state in (State.WAITING, State.OFFERED)}
    ahead = {row.op_id for row in operations if row.state == State.AHEAD}
    assert len(received) + len(waiting) + len(ahead) == len(operations), "refused or discarded by a fault"
    assert ahead <= log.places.keys(), "ahead of a place that the server's log does not have"
    false = [
        row.op_id for row in operations if row.op_id in received and log.places.get(row.op_id) != row[1:4]
    ]
    assert not false, "received here, and not so in the server's log"
    assert own <= received | waiting, "an own act is lost"
    assert waiting <= own, "somebody else's act waits here"
    assert shown_received <= log.places.keys(), "a post is shown as received that is not"
    for number, seq, link in cursors:
        assert seq == 0 or log.links[number, seq] == link, "a cursor that is not on the server's log"


def check_holds_all(desk: Desk, log: ServerLog) -> None:
    """After a sync that came to its end: the replica is the server's log, and nothing waits."""
    check_holds(desk, log)
    with desk.replica.reading() as here:
        received = {op_id for (op_id,) in here.execute(select(_op.c.op_id).where(_op.c.state == State.LOG))}
        cursors = {number: seq for number, seq, _ in here.execute(_CURSORS)}
    assert received == log.places.keys(), "the replica is not the server's log"
    assert {number: seq for number, seq in cursors.items() if seq} == log.heads


def check_report(report: SyncReport, waiting: int, errors: Collection[str]) -> None:
    """Received is said when, and only when, it is so; an end that was not reached has a name."""
    assert report.complete or report.error in errors, report
    assert report.still_waiting == waiting, report
    assert not report.complete or not waiting, report


def check_shown_once(desk: Desk, texts: Iterable[str]) -> None:
    """Each text is the body of one post."""
    wanted = Counter(texts)
    with desk.replica.reading() as here:
        shown = Counter(here.execute(select(_post.c.body).where(_post.c.body.in_(wanted))).scalars())
    assert shown == wanted
