"""Kept aside: what had not been received when its stream was taken away; it can be read, copied, and sent when the stream is open again."""

from collections.abc import Sequence

from gllapp.db import drafts, kept, log, unsent
from gllapp.db.replica import Transaction
from gllapp.usecases.desk import Desk
from gllapp.views import Act, KeptRow
from gllcore.errors import Refused
from gllcore.outfile import operation_of


def list_kept(desk: Desk) -> tuple[KeptRow, ...]:
    """All of it, the last written first."""
    with desk.replica.reading() as here:
        return kept.rows(here)


def send_again(desk: Desk, item: int) -> int | None:
    """Puts an act back into the outbox, as the same operation, or a draft among the drafts, whose id is given.

    What it is about goes before it, where that was kept aside too: an edit of a document that nobody has would be refused.
    What was received after all, and is here, is only kept aside no more. Raises Refused ``unknown_item``, ``not_admitted``
    while the stream is not the member's to read, ``kept_as_text`` for a document's whole text, or ``item_unreadable``.
    """
    with desk.replica.writing() as here:
        rows = kept.rows(here)
        row = next((row for row in rows if row.id == item), None)
        if row is None:
            raise Refused("unknown_item")
        if not row.is_open:
            raise Refused("not_admitted")
        if row.act is not None and row.op_id is None:
            raise Refused("kept_as_text")
        if row.op_id is None:
            kept.remove(here, item)
            return drafts.save(here, kept.draft_in(row))
        for each in _with_what_it_is_about(row, rows):
            _wait_again(here, each)
        return None


def _with_what_it_is_about(row: KeptRow, rows: Sequence[KeptRow]) -> list[KeptRow]:
    """This act last, each behind the acts that made the records that it names; ``rows`` begin with the last written."""
    found = [row]
    for each in rows[rows.index(row) + 1 :]:
        if each.op_id is not None and any(later.encoded.find(each.op_id) >= 0 for later in found):
            found.insert(0, each)
    return found


def _wait_again(here: Transaction, row: KeptRow) -> None:
    operation = operation_of(row.encoded)
    if operation is None or row.op_id is None:
        raise Refused("item_unreadable")
    kept.remove(here, row.id)
    unsent.wait_again(here, row.op_id, operation, row.encoded)


def discard_kept(desk: Desk, item: int) -> None:
    """Throws it away; :func:`keep_again` has it back. Raises Refused ``unknown_item``."""
    with desk.replica.writing() as here:
        if not kept.remove(here, item):
            raise Refused("unknown_item")


def keep_again(desk: Desk, row: KeptRow) -> None:
    """What was thrown away is kept aside as it was, unless it has been received since."""
    with desk.replica.writing() as here:
        if row.op_id is None or not log.states_of(here, [row.op_id]):
            kept.add(here, [row])


def can_be_kept_again(row: KeptRow) -> bool:
    """Whether nothing goes for good with it: the next sync lets go of a file that nothing here names any more."""
    return row.act is not Act.SHARE_FILE
