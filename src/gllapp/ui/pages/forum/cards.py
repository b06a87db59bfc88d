"""Posts as the cards that the column shows, in words of the person's language."""

from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats, ladder
from gllapp.ui.ladder import Standing
from gllapp.ui.text import Rendered
from gllapp.ui.widgets.post_view import PostCard
from gllapp.views import Delivery, PostRow
from gllcore.ids import RecordId

_NO_BODY = Rendered("")


def key(post: RecordId) -> str:
    """How the widgets call a post."""
    return post.hex()


def post_of(key: str) -> RecordId:
    return RecordId(bytes.fromhex(key))


def card(row: PostRow, now_ms: int) -> PostCard:
    """Everything of a post but its text."""
    return PostCard(
        key=key(row.id),
        author=row.author_name,
        author_key=row.author.hex(),
        when=formats.moment(row.written_ms, now_ms),
        when_full=_times(row),
        body=_NO_BODY,
        role=formats.country(row.author_country),
        useful=row.useful,
        useful_to_me=row.useful_to_me,
        mine=row.mine,
        edited=row.edited_ms is not None,
        unread=row.unread,
        standing=_standing(row, now_ms) if row.mine else None,
        standing_tip=_receipt(row) if row.mine else "",
        reply_to=row.parent_author_name if row.parent is not None else "",
        rivals=row.rivals,
        withdrawn="" if row.withdrawn_ms is None else formats.moment(row.withdrawn_ms, now_ms),
        contested=row.contested,
    )


def _standing(row: PostRow, now_ms: int) -> Standing:
    is_carried = row.delivery is Delivery.ON_USB
    return Standing(row.delivery, ladder.on_stick(row.stick, row.stick_ms, now_ms) if is_carried else "")


def _times(row: PostRow) -> str:
    written = QCoreApplication.translate("PostTimes", "Written {time}")
    edited = QCoreApplication.translate("PostTimes", "Edited {time}")
    lines = [written.format(time=formats.full_moment(row.written_ms))]
    if row.edited_ms is not None:
        lines.append(edited.format(time=formats.full_moment(row.edited_ms)))
    return "\n".join(lines)


def _receipt(row: PostRow) -> str:
    """What the chip's word means for this post."""
    translate = QCoreApplication.translate
    if row.delivery is Delivery.RECEIVED and row.received_ms is not None:
        words = translate("PostTimes", "The server's receipt of {time} is kept on this PC.")
        return words.format(time=formats.full_moment(row.received_ms))
    if row.delivery is Delivery.WAITING:
        return translate("PostTimes", "It is safe on this PC and goes out with the next sync.")
    if row.delivery is Delivery.ON_USB:
        return translate(
            "PostTimes",
            "It is safe on this PC, and on a stick as well; whichever is first takes it to the server.",
        )
    return translate("PostTimes", "The outbox says why, and what to do next.")
