"""The start page of a PC on which nothing is yet: why, and what can be done, with its cost."""

from PySide6.QtCore import QCoreApplication

from gllapp.home_views import Home
from gllapp.ui.pages.home import telling
from gllapp.ui.ways_to_begin import ways_to_begin
from gllapp.ui.widgets.notices import EmptyState


def nothing_here(found: Home) -> EmptyState:
    """Offers: :func:`ways_to_begin`."""
    translate = QCoreApplication.translate
    offers = ways_to_begin(has_synced=found.last_sync_ms is not None)
    why = translate("Home", "Posts arrive with a sync or on a stick; after that they can be read offline.")
    return EmptyState(
        "home", f"{telling.title(found)}. {translate('Home', 'No posts on this PC yet')}", why, offers
    )
