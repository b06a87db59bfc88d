"""How things stand: for the status bar and the command of the same name."""

from collections.abc import Sequence

from gllapp.db import conflicts, discussions, drafts, kept, outbox, people, runs
from gllapp.db.replica import Transaction
from gllapp.db.tables import State
from gllapp.usecases.desk import Desk
from gllapp.views import Counts, Status, StreamRow


def status(desk: Desk) -> Status:
    with desk.replica.reading() as here:
        streams = discussions.streams(here)
        last = runs.last(here)
        return Status(
            identity=people.identity(here),
            counts=_counts(here, streams),
            last_complete_sync_ms=last.complete_ms,
            last_attempt_ms=last.attempt_ms,
            last_error=last.error,
            streams=len(streams),
        )


def counts(desk: Desk) -> Counts:
    """For badges."""
    with desk.replica.reading() as here:
        return _counts(here, discussions.streams(here))


def _counts(here: Transaction, streams: Sequence[StreamRow]) -> Counts:
    return Counts(
        drafts=drafts.count(here),
        waiting=outbox.count(here, State.WAITING),
        attention=outbox.count(here, State.ATTENTION),
        unread=sum(stream.unread for stream in streams),
        posts=sum(stream.posts for stream in streams),
        threads=sum(stream.threads for stream in streams),
        conflicts=len(conflicts.rows(here)),
        kept=kept.count(here),
        carried=outbox.carried(here),
    )
