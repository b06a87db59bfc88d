"""Where in the window the person was: kept in the replica, for it can tell what somebody looked for."""

from collections.abc import Mapping
from dataclasses import dataclass

from gllapp.db.home import visits, window
from gllapp.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class Remembered:
    """``spots`` by their names, in the window's own code. ``goes_on``: the window was open a moment ago."""

    spots: Mapping[str, str]
    goes_on: bool


def remembered(desk: Desk, opened_ms: int) -> Remembered:
    with desk.replica.reading() as here:
        return Remembered(window.read(here), visits.goes_on(here, opened_ms))


def remember(desk: Desk, spots: Mapping[str, str]) -> None:
    with desk.replica.writing() as here:
        window.keep(here, spots)
