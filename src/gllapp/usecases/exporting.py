"""Writing resources down for reference managers and spreadsheets."""

from pathlib import Path

from gllapp.db.library import listing
from gllapp.library_views import Filter
from gllapp.platform.disk import replace_file
from gllapp.usecases.desk import Desk
from gllapp.usecases.library import EVERYTHING
from gllcore.errors import Refused
from gllfiles.formats import Format, written
from gllfiles.importing import described


def export_resources(
    desk: Desk, form: Format, file: Path, wanted: Filter = EVERYTHING, *, replace: bool = False
) -> int:
    """Writes the resources that the filter leaves, by their titles, and gives how many; the whole file or nothing.

    Raises Refused ``file_exists`` unless it is to ``replace``; EnvironmentFault.
    """
    if file.exists() and not replace:
        raise Refused("file_exists", file=str(file))
    with desk.replica.reading() as here:
        cards, shelves = listing.chosen_cards(here, wanted), listing.shelf_names(here)
    replace_file(file, written((described(card, shelves) for card in cards), form))
    return len(cards)
