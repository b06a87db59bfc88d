"""Keeps what the window shows for its next start; see :mod:`gllapp.usecases.home.glance`."""

from gllapp.db.home import look
from gllapp.db.home.visits import ONE_VISIT_MS
from gllapp.home_views import Home
from gllapp.usecases.desk import Desk
from gllapp.usecases.home.glance import look_of
from gllapp.usecases.home.looking import home
from gllapp.usecases.pods.waiting import count_waiting
from gllapp.usecases.status import status


def keep_look(desk: Desk, shown: Home | None = None) -> None:
    """``shown`` is the start page as it is shown now; without it, as it will be at the next visit if nothing comes until then."""
    kept = look_of(shown or home(_next_visit(desk)), status(desk), count_waiting(desk))
    with desk.replica.writing() as here:
        look.keep(here, kept)


def _next_visit(desk: Desk) -> Desk:
    return Desk(desk.replica, lambda: desk.now_ms() + ONE_VISIT_MS + 1)
