"""After much has come, the index of words is brought together behind what the person does."""

from collections.abc import Callable
from typing import Final

from gllapp.db.search import settling
from gllapp.usecases.desk import Desk

# Fewer parts cost a search nothing that anybody would notice.
_MANY_PARTS: Final = 12


def settle_index(desk: Desk, is_stopped: Callable[[], bool] = lambda: False) -> int:
    """Merges what many arrivals have left, in short transactions; gives how many. ``is_stopped`` is asked between them."""
    with desk.replica.reading() as here:
        if settling.parts(here) < _MANY_PARTS:
            return 0
    with desk.replica.writing() as here:
        settling.begin(here)
    steps, goes_on = 1, True
    while goes_on and not is_stopped():
        with desk.replica.writing() as here:
            goes_on = settling.step(here)
        steps += 1
    return steps
