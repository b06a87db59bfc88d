"""The start page of a PC on which nothing is yet: why, and what can be done, with its cost."""

from PySide6.QtCore import QCoreApplication

from gllapp.home_views import Home
from gllapp.ui import formats
from gllapp.ui.pages.home import telling
from gllapp.ui.widgets.notices import EmptyState, Offer

# What a first sync of a community of this kind takes before its posts: members, streams, the last of what was written.
_FIRST_SYNC_BYTES = 90_000


def ways_to_begin(*, has_synced: bool = False) -> tuple[Offer, ...]:
    """The places ``sync``, with what the first one takes, and ``bundles``; and ``write``."""
    translate = QCoreApplication.translate
    cost = translate("Home", "about {size}").format(size=formats.size(_FIRST_SYNC_BYTES))
    return (
        Offer("sync", translate("Home", "Sync"), "sync", "" if has_synced else cost),
        Offer("bundles", translate("Home", "Read a bundle from USB"), "usb"),
        Offer("write", translate("Home", "Write your first post – it will wait safely"), "edit"),
    )


def nothing_here(found: Home) -> EmptyState:
    """Offers: :func:`ways_to_begin`."""
    translate = QCoreApplication.translate
    offers = ways_to_begin(has_synced=found.last_sync_ms is not None)
    why = translate("Home", "Posts arrive with a sync or on a stick; after that they can be read offline.")
    return EmptyState(
        "home", f"{telling.title(found)}. {translate('Home', 'No posts on this PC yet')}", why, offers
    )
