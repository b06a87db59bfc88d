"""The outbox: what waits, what needs attention and why, what has been received."""

from enum import StrEnum

from gllapp.db import drafts, outbox, taking_back
from gllapp.db.tables import State
from gllapp.usecases.desk import Desk
from gllapp.views import OutboxRow, Page
from gllcore.errors import Refused
from gllcore.ids import OpId

PAGE = 50


class Box(StrEnum):
    """The places of the outbox beside the drafts, which have a list of their own."""

    WAITING = "waiting"
    ATTENTION = "attention"
    SENT = "sent"


_STATES = {Box.WAITING: State.WAITING, Box.ATTENTION: State.ATTENTION, Box.SENT: State.LOG}


def list_outbox(
    desk: Desk, box: Box, after: tuple[int, bytes] | None = None, limit: int = PAGE
) -> Page[OutboxRow]:
    """The acts in a box, newest first; ``after`` is the ``next_key`` of the page before."""
    with desk.replica.reading() as here:
        return outbox.rows(here, _STATES[box], after, limit)


def retry(desk: Desk, op_id: OpId) -> None:
    """What needed attention waits again, as the same operation. Raises Refused ``unknown_item``."""
    with desk.replica.writing() as here:
        if not outbox.retry(here, op_id):
            raise Refused("unknown_item")


def take_back(desk: Desk, op_id: OpId) -> int | None:
    """What needed attention leaves the outbox; its text becomes a draft, whose id is given. None for a mere "useful".

    Raises Refused ``unknown_item``.
    """
    with desk.replica.writing() as here:
        text = taking_back.as_draft(here, op_id, desk.now_ms())
        if not outbox.discard(here, op_id):
            raise Refused("unknown_item")
        return None if text is None else drafts.save(here, text)
