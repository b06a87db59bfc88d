"""What stands against each other in the member's own posts, and how its author settles it: by an ordinary edit."""

from collections.abc import Callable

from gllapp.db import acts, conflicts, drafts, people
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import body_of, title_of, written_post
from gllapp.views import Act, ConflictRow, Contested, SideRow
from gllcore.errors import Refused
from gllcore.ids import OpId
from gllcore.model.discussions import PostField
from gllcore.operations import Kind, Value
from gllcore.permissions import check_edit

# Fewer characters of a key could name another conflict tomorrow.
PREFIX_CHARACTERS = 6


def list_conflicts(desk: Desk) -> tuple[ConflictRow, ...]:
    """Everything that the member may settle, of the newest post first."""
    with desk.replica.reading() as here:
        return conflicts.rows(here)


def find_conflict(desk: Desk, wanted: str) -> ConflictRow:
    """A conflict by the first characters of its key in hexadecimal, six at least.

    Raises Refused ``unknown_conflict`` or ``ambiguous_id``.
    """
    rows = list_conflicts(desk) if len(wanted) >= PREFIX_CHARACTERS else ()
    found = [row for row in rows if row.key.hex().startswith(wanted.lower())]
    if not found:
        raise Refused("unknown_conflict")
    if len(found) > 1:
        raise Refused("ambiguous_id", prefix=wanted)
    return found[0]


def keep_side(desk: Desk, key: bytes, side: int) -> OpId:
    """Settles a conflict on one of its sides, from 0 as listed.

    Raises Refused ``unknown_conflict`` when it is settled by now or another side has come: nobody decides about a text
    that they have not seen.
    """
    return _settle(desk, key, lambda row: _keeping(row, row.sides[side]), None)


def combine(desk: Desk, key: bytes, text: str, draft: int | None = None) -> OpId:
    """Settles a conflict by a text of its own, or a title; one about a withdrawal by keeping the post with that text.

    ``draft`` is what the text was written as; it ends with the act. Raises Refused ``unknown_conflict`` as
    :func:`keep_side` does, and where the rules refuse the text.
    """
    return _settle(desk, key, lambda row: _saying(row.about, text), draft)


def _settle(
    desk: Desk, key: bytes, wanted: Callable[[ConflictRow], dict[int, Value]], draft: int | None
) -> OpId:
    with desk.replica.writing() as here:
        row = next((row for row in conflicts.rows(here) if row.key == key), None)
        if row is None:
            raise Refused("unknown_conflict")
        target, fields = written_post(here, row.post), wanted(row)
        changes_thread = PostField.TITLE in fields
        check_edit(people.standing(here), target.target, changes_thread=changes_thread)
        act = Act.WITHDRAW if fields.get(PostField.WITHDRAWN) else Act.EDIT
        entry = acts.write(here, act, target.scope, Kind.POST, row.post, fields, desk.now_ms())
        drafts.remove(here, draft)
    return entry.op_id


def _keeping(row: ConflictRow, side: SideRow) -> dict[int, Value]:
    """A text is kept as it was written, to the letter."""
    if row.about is Contested.WITHDRAWAL:
        return {PostField.WITHDRAWN: side.value is None}
    return {PostField.TITLE if row.about is Contested.TITLE else PostField.BODY: side.value}


def _saying(about: Contested, text: str) -> dict[int, Value]:
    if about is Contested.TITLE:
        return {PostField.TITLE: title_of(text)}
    kept: dict[int, Value] = {PostField.WITHDRAWN: False} if about is Contested.WITHDRAWAL else {}
    return {PostField.BODY: body_of(text), **kept}
