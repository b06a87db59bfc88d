"""Why a list of threads is empty, and what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.forum.places import Listing
from gllapp.ui.ways_to_begin import ways_to_begin
from gllapp.ui.widgets.notices import Offer
from gllapp.views import StreamRow


@dataclass(frozen=True, slots=True)
class Reason:
    """What an empty state says."""

    icon: str
    title: str
    why: str
    offers: tuple[Offer, ...] = ()


def reason(listing: Listing, streams: Sequence[StreamRow]) -> Reason:
    """The reason for this listing to hold nothing. Offers: ``sync``, ``bundles``, ``write``, ``all``."""
    if listing.tag:
        return _no_such_tag(listing.tag)
    if not streams:
        return _nothing_here()
    if listing.unread_only:
        return _all_read()
    chosen = next((row for row in streams if row.id == listing.stream), None)
    return _nothing_written(closed=all(row.closed for row in ([chosen] if chosen else streams)))


def archived() -> Reason:
    """For the discussion of a pod that takes nothing new."""
    translate = QCoreApplication.translate
    return Reason(
        "forum",
        translate("Emptiness", "Nobody has written here"),
        translate("Emptiness", "This pod is archived: nothing new can be written in it."),
    )


def _no_such_tag(tag: str) -> Reason:
    translate = QCoreApplication.translate
    title = translate("Emptiness", "No thread with the tag {tag} here").format(tag=isolated(clean_name(tag)))
    why = translate("Emptiness", "Others may have it in another stream.")
    return Reason("tag", title, why, (_all(),))


def _nothing_here() -> Reason:
    translate = QCoreApplication.translate
    return Reason(
        "forum",
        translate("Emptiness", "No posts on this PC yet"),
        translate(
            "Emptiness", "Streams and posts arrive with the first sync; after that they can be read offline."
        ),
        ways_to_begin(),
    )


def _all_read() -> Reason:
    translate = QCoreApplication.translate
    title = translate("Emptiness", "You have read everything here")
    return Reason("good", title, translate("Emptiness", "New posts come with the next sync."), (_all(),))


def _nothing_written(*, closed: bool) -> Reason:
    translate = QCoreApplication.translate
    title = translate("Emptiness", "Nobody has written here yet")
    if closed:
        return Reason("forum", title, translate("Emptiness", "This stream is closed for new threads."))
    why = translate(
        "Emptiness", "Write without a connection: your thread waits safely and goes out with the next sync."
    )
    return Reason(
        "forum", title, why, (Offer("write", translate("Emptiness", "Write the first thread"), "edit"),)
    )


def _all() -> Offer:
    return Offer("all", QCoreApplication.translate("Emptiness", "Show all threads"), "inbox")
