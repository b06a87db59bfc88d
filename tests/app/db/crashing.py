"""A member's hour at the desk that ends at any statement: run as a program, it dies at each of them and looks what is left.

    python -m tests.app.db.crashing FOLDER STRIDE

One process at a time and no threads, so that a fork is a whole copy of it. Prints the number of deaths survived.
"""

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from io import FileIO
from pathlib import Path

from sqlalchemy import event, select, text

from gllapp.db import tables
from gllapp.db.open import open_replica
from gllapp.db.replica import Replica
from gllapp.db.sync_store import SyncStore
from gllapp.usecases import drafts, forum, outbox
from gllapp.usecases.outbox import Box
from gllcore.ids import OpId, RecordId
from gllcore.operations import op_id
from tests.app.builders import KEY, Seat, push, take_seat

Step = Callable[[Seat], object]
Shown = dict[str, list[str]]


def hour(seat: Seat) -> list[Step]:
    """Each step is one transaction; what they do depends on nothing but the steps before."""
    logs = seat.logs
    thread = logs.post(seat.olgas, seat.stream, "A question", title="Why?")
    reply = logs.post(seat.olgas, seat.stream, "And another", thread=thread)
    arrival, *_ = logs.arrivals(seat.store.held())

    def receipts(own: Seat) -> None:
        push(own.replica, logs)
        own.store.apply(logs.arrivals(own.store.held())[0])

    def refused(own: Seat) -> None:
        own.refuse(own.store.pending()[0].op_id, "stream_closed")

    def attention(own: Seat) -> OpId:
        return outbox.list_outbox(own.desk, Box.ATTENTION).rows[0].op_id

    return [
        lambda own: drafts.save_draft(own.desk, seat.stream, title="T", body="Half a sen"),
        lambda own: forum.start_thread(own.desk, seat.stream, "T", "A whole sentence", "en", ["a"], draft=1),
        lambda own: own.store.apply(arrival),
        lambda own: forum.post_reply(own.desk, thread, "An answer", parent=reply),
        receipts,
        lambda own: forum.mark_read(own.desk, [thread, reply]),
        lambda own: forum.edit_post(own.desk, own_thread(own), "Another sentence"),
        refused,
        lambda own: outbox.take_back(own.desk, attention(own)),
        lambda own: forum.set_useful(own.desk, thread, True),
    ]


def own_thread(seat: Seat) -> RecordId:
    return next(row.id for row in forum.list_threads(seat.desk).rows if row.mine)


def shown(replica: Replica) -> Shown:
    """Every row of every table, and what search finds. What waits must be what was hashed, and no page damaged."""
    with replica.reading() as here:
        found = {
            table.name: sorted(repr(tuple(row)) for row in here.execute(select(table)))
            for table in tables.metadata.sorted_tables
        }
        found["search"] = [
            str(row) for row in here.execute(text("SELECT rowid FROM search WHERE search MATCH 'a*'"))
        ]
        damage = here.execute(text("PRAGMA integrity_check")).scalar_one()
    assert damage == "ok", damage
    assert all(op_id(entry.op) == entry.op_id for entry in SyncStore(replica).pending())
    return found


def die_at(replica: Replica, point: int) -> list[int]:
    """Ends the process without a word before statement, commit or rollback number ``point``; gives the count so far."""
    count = [0]

    def listen(*_: object) -> None:
        count[0] += 1
        if count[0] == point:
            os._exit(1)

    for moment in ("before_cursor_execute", "after_cursor_execute", "commit", "rollback"):
        event.listen(replica._engine, moment, listen)
    return count


def live(seat: Seat, point: int, after: Callable[[], None]) -> int:
    """The whole hour, or until death; ``after`` is called when a step is done. Gives how often it could have died."""
    steps = hour(seat)
    count = die_at(seat.replica, point)
    for step in steps:
        step(seat)
        after()
    return count[0]


def sit_down(folder: Path, template: Path) -> Seat:
    """The same desk every time."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    return take_seat(folder)


def _tell(told: FileIO) -> None:
    told.write(b".")


def died(folder: Path, template: Path, point: int) -> int:
    """Lives in a child that dies at ``point``; gives how many steps it had done."""
    done = folder.with_suffix(".done")
    done.write_bytes(b"")
    child = os.fork()
    if child == 0:
        try:
            with done.open("ab", buffering=0) as told:
                live(sit_down(folder, template), point, lambda: _tell(told))
        finally:
            os._exit(2)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 1, "the child lived on"
    return len(done.read_bytes())


def main(arguments: Sequence[str]) -> int:
    home, stride = Path(arguments[0]), int(arguments[1])
    template = home / "template"
    take_seat(template).replica.close()
    moments = whole_life(home / "counted", template, lambda _: None)
    states = [shown_in(template)]
    whole_life(home / "seen", template, lambda seat: states.append(shown(seat.replica)))

    points = range(1, moments + 1, stride)
    for point in points:
        done = died(home / "life", template, point)
        assert shown_in(home / "life") in states[done : done + 2], (point, done)
    sys.stdout.write(f"{len(points)}\n")
    return 0


def whole_life(folder: Path, template: Path, after: Callable[[Seat], None]) -> int:
    seat = sit_down(folder, template)
    try:
        return live(seat, 0, lambda: after(seat))
    finally:
        seat.replica.close()


def shown_in(folder: Path) -> Shown:
    replica = open_replica(folder, KEY, 0)
    try:
        return shown(replica)
    finally:
        replica.close()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
