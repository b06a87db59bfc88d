"""Why the library shows nothing, and what can be done about it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.library.places import Listing
from gllapp.ui.widgets.notices import Offer

ALL = "all"
"""The offer to leave nothing out."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What an empty state says."""

    icon: str
    title: str
    why: str
    offers: tuple[Offer, ...] = ()


def reason(listing: Listing, *, is_empty: bool) -> Reason:
    """The reason for this listing to hold nothing; ``is_empty`` says that the whole catalogue does. Offers: ``sync``, ``bundles``, ``all``."""
    return _no_library() if is_empty else _nothing_fits(listing)


def _no_library() -> Reason:
    translate = QCoreApplication.translate
    return Reason(
        "library",
        translate("Library", "No library on this PC yet"),
        translate(
            "Library",
            "The catalogue comes with a sync or from a USB stick, and then works without a connection. Documents come only when you keep them.",
        ),
        (
            Offer("sync", translate("Library", "Sync"), "sync"),
            Offer("bundles", translate("Library", "Read a bundle from USB"), "usb"),
        ),
    )


def _nothing_fits(listing: Listing) -> Reason:
    translate = QCoreApplication.translate
    title = translate("Library", "No resource fits the filter")
    if listing.text:
        typed = isolated(clean_name(listing.text))
        title = translate("Library", "No resource fits “{words}”").format(words=typed)
    why = translate(
        "Library", "Try fewer words or fewer filters. Accents and capital letters make no difference."
    )
    return Reason("search", title, why, (Offer(ALL, translate("Library", "Clear the filter"), "close"),))
