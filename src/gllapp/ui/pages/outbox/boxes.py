"""What the boxes of the outbox hold, and what an empty one says."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gllapp.ui.models.outbox_items import Item, item_of_act, item_of_draft, item_of_kept
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllapp.usecases import drafts, kept, outbox
from gllapp.usecases.desk import Desk
from gllapp.usecases.status import counts
from gllapp.views import Counts, Delivery

_ACTS = {
    Delivery.WAITING: outbox.Box.WAITING,
    Delivery.ATTENTION: outbox.Box.ATTENTION,
    Delivery.RECEIVED: outbox.Box.SENT,
}


class Found(NamedTuple):
    """A page of a box with the counts of all."""

    box: Delivery
    items: Sequence[Item]
    next_key: tuple[int, bytes] | None
    counts: Counts


def first_page(desk: Desk, box: Delivery | None) -> Found:
    """The newest items of a box; without one, of the box that a person most likely wants to see."""
    standing = counts(desk)
    box = box or _most_wanted(standing)
    now = desk.now_ms()
    if box is Delivery.DRAFT:
        return Found(box, [item_of_draft(row, now) for row in drafts.list_drafts(desk)], None, standing)
    if box is Delivery.KEPT:
        return Found(box, [item_of_kept(row, now) for row in kept.list_kept(desk)], None, standing)
    return _acts(desk, box, None, standing)


def later_page(desk: Desk, box: Delivery, key: tuple[int, bytes]) -> Found:
    """The items of a box of acts after the ``next_key`` of the page before."""
    return _acts(desk, box, key, counts(desk))


def _acts(desk: Desk, box: Delivery, key: tuple[int, bytes] | None, standing: Counts) -> Found:
    page = outbox.list_outbox(desk, _ACTS[box], key)
    now = desk.now_ms()
    return Found(box, [item_of_act(row, now) for row in page.rows], page.next_key, standing)


def _most_wanted(standing: Counts) -> Delivery:
    if standing.attention:
        return Delivery.ATTENTION
    if standing.kept:
        return Delivery.KEPT
    if standing.waiting:
        return Delivery.WAITING
    return Delivery.DRAFT if standing.drafts else Delivery.RECEIVED


def empty_state(box: Delivery) -> EmptyState:
    """What an empty box will hold, and what can be done about it."""
    translate = QCoreApplication.translate
    write = Offer(
        "write", translate("Outbox", "Write a post"), "edit", translate("Outbox", "it will wait safely")
    )
    if box is Delivery.DRAFT:
        why = translate(
            "Outbox", "What you write is saved as you type. What you have not sent yet stands here."
        )
        return EmptyState("draft", translate("Outbox", "No drafts"), why, (write,))
    if box is Delivery.WAITING:
        why = translate(
            "Outbox", "What you send without a connection waits here and leaves with the next sync."
        )
        return EmptyState("outbox", translate("Outbox", "Nothing is waiting"), why, (write,))
    if box is Delivery.KEPT:
        why = translate("Outbox", "What was not sent yet when a stream was taken away from you stands here.")
        return EmptyState("inbox", translate("Outbox", "Nothing is kept aside"), why)
    if box is Delivery.ATTENTION:
        why = translate("Outbox", "If the community cannot accept something, it stands here with the reason.")
        return EmptyState("good", translate("Outbox", "Nothing needs your attention"), why)
    why = translate(
        "Outbox", "Everything that GLL has received from you is listed here, with the time of its receipt."
    )
    return EmptyState("sent", translate("Outbox", "Nothing sent yet"), why, (write,))
