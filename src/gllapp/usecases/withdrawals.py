"""Withdrawals that came in masses: what would go from view in a stream, and the person's word on it, which is for this PC alone."""

from gllapp.db import discussions, guarding, projection
from gllapp.db.guarding import Held
from gllapp.usecases.desk import Desk
from gllapp.views import PostRow, WithdrawalRow
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId


def list_withdrawals(desk: Desk) -> tuple[WithdrawalRow, ...]:
    """What waits for a decision, by stream."""
    with desk.replica.reading() as here:
        return guarding.rows(here)


def posts_in_question(desk: Desk, stream: RecordId, limit: int) -> tuple[PostRow, ...]:
    """The posts of a stream that would go, the oldest first."""
    with desk.replica.reading() as here:
        wanted = guarding.posts_of(here, stream, Held.ASKED)[:limit]
        found = [discussions.post(here, post) for post in wanted]
    return tuple(row for row in found if row is not None)


def withdraw_them(desk: Desk, stream: RecordId) -> int:
    """Shows them as withdrawn, as everywhere; also what was kept before. Raises Refused ``nothing_to_change``."""
    with desk.replica.writing() as here:
        posts = guarding.posts_of(here, stream, Held.ASKED, Held.KEPT)
        if not posts:
            raise Refused("nothing_to_change")
        guarding.release(here, posts)
        projection.project_again(here, map(OpId, posts))
    return len(posts)


def keep_them_shown(desk: Desk, stream: RecordId) -> int:
    """Goes on showing them on this PC. Raises Refused ``nothing_to_change``."""
    with desk.replica.writing() as here:
        posts = guarding.posts_of(here, stream, Held.ASKED)
        if not posts:
            raise Refused("nothing_to_change")
        guarding.keep(here, posts)
    return len(posts)
