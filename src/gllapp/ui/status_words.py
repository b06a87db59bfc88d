"""The status bar's words: how the network, the last sync and the outbox stand."""

from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats, ladder
from gllapp.ui.counted import Counted
from gllapp.ui.ladder import Standing
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets import status_segment
from gllapp.ui.widgets.status_line import Segment
from gllapp.views import Counts, Delivery, Status

Line = dict[Segment, status_segment.Status | None]


def network(online: bool | None, name: str = "") -> status_segment.Status | None:
    """What the system says about the link, ``Online – Wi-Fi Clinic`` where it has a name; None where it cannot tell."""
    if online is None:
        return None
    translate = QCoreApplication.translate
    if not online:
        return status_segment.Status("offline", translate("StatusLine", "Offline"), _to_sync())
    short = translate("StatusLine", "Online")
    words = translate("StatusLine", "Online – {network}").format(network=name) if name else short
    return status_segment.Status("online", words, _to_sync(), short=short)


def standing(status: Status, now_ms: int) -> Line:
    """The segments that follow from the replica; None for those with nothing to say."""
    return {
        Segment.LAST_SYNC: _last_sync(status.last_complete_sync_ms, now_ms),
        Segment.WAITING: _waiting(status.counts, now_ms),
        Segment.ATTENTION: _attention(status.counts),
    }


def _last_sync(at_ms: int | None, now_ms: int) -> status_segment.Status:
    translate = QCoreApplication.translate
    if at_ms is None:
        return status_segment.Status("sync", translate("StatusLine", "Not synced yet"), _to_sync())
    words = translate("StatusLine", "Last complete sync {time}").format(time=formats.moment(at_ms, now_ms))
    return status_segment.Status("sync", words, _to_sync())


def _waiting(counts: Counts, now_ms: int) -> status_segment.Status:
    translate = QCoreApplication.translate
    tip = translate("StatusLine", "Opens the outbox")
    if not counts.waiting:
        return status_segment.Status("outbox", translate("StatusLine", "Nothing waiting"), tip)
    words = Counted().waiting(counts.waiting)
    carried = sum(each.items for each in counts.carried)
    if carried:
        said = translate("StatusLine", "{waiting}, {count} of them on USB")
        words = said.format(waiting=words, count=formats.number(carried))
    return status_segment.Status("waiting", words, "\n".join([*_sticks(counts, now_ms), tip]), Tone.INFO)


def _sticks(counts: Counts, now_ms: int) -> list[str]:
    """On which sticks what waits is as well: ``On USB “ST-03” since 12 March: 2``."""
    return [
        f"{ladder.words(Standing(Delivery.ON_USB, ladder.on_stick(each.stick, each.since_ms, now_ms)))}: "
        f"{formats.number(each.items)}"
        for each in counts.carried
    ]


def _attention(counts: Counts) -> status_segment.Status | None:
    if not counts.attention:
        return None
    translate = QCoreApplication.translate
    words = Counted().need_attention(counts.attention)
    return status_segment.Status("attention", words, translate("StatusLine", "Opens the outbox"), Tone.WARN)


def _to_sync() -> str:
    return QCoreApplication.translate("StatusLine", "Opens Sync & data")
