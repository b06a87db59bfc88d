"""Keeps what the window shows for its next start; see :mod:`gllapp.usecases.home.glance`."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from gllapp.db.home import look
from gllapp.db.home.visits import ONE_VISIT_MS
from gllapp.home_views import Home
from gllapp.usecases.desk import Desk
from gllapp.usecases.home.glance import look_of
from gllcore.errors import EnvironmentFault


def keep_look(desk: Desk, shown: Home | None = None) -> None:
    """``shown`` is the start page as it is shown now; without it, as it will be at the next visit if nothing comes until then."""
    from gllapp.usecases.home.looking import home  # a command that changes nothing asks for none of these
    from gllapp.usecases.pods.waiting import count_waiting
    from gllapp.usecases.status import status

    kept = look_of(shown or home(_next_visit(desk)), status(desk), count_waiting(desk))
    with desk.replica.writing() as here:
        look.keep(here, kept)


@contextmanager
def look_kept(desk: Desk) -> Iterator[None]:
    """Where somebody uses the window, a sync by command leaves it a look: in the morning it shows at once what the night has brought."""
    with desk.replica.reading() as here:
        was_there = look.is_there(here)
    yield
    if was_there:
        # The window shows itself without one, only later.
        with suppress(EnvironmentFault):
            keep_look(desk)


def _next_visit(desk: Desk) -> Desk:
    return Desk(desk.replica, lambda: desk.now_ms() + ONE_VISIT_MS + 1)
