"""What can be done on a PC on which no post is yet, with what it costs."""

from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats
from gllapp.ui.widgets.notices import Offer

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
