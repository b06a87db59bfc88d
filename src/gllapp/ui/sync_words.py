"""What a sync is doing and has done, in the person's words."""

from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.status_segment import Status
from gllapp.views import SyncProgress, SyncReport

SIGN_IN_AGAIN = frozenset({"token_expired", "token_revoked", "token_unknown"})
"""The errors after which only a new sign-in helps."""


def progress_words(progress: SyncProgress) -> str:
    """``141 received, 3 confirmed · 23 kB``."""
    moved = formats.size(progress.bytes_up + progress.bytes_down)
    return f"{_amounts(progress.received, progress.receipts)} · {moved}"


def report_words(report: SyncReport, *, stopped: bool = False) -> str:
    """``Finished · 14 received, 3 confirmed · 1 waiting``; never sounds as if all were sent while something waits."""
    translate = QCoreApplication.translate
    parts = [_end(report, stopped=stopped), _amounts(report.received, report.receipts)]
    if report.refused:
        parts.append(translate("Sync", "%n need attention", "", report.refused))
    if report.still_waiting:
        parts.append(translate("Sync", "%n waiting", "", report.still_waiting))
    return " · ".join(parts)


def report_status(report: SyncReport, *, stopped: bool = False) -> Status:
    """The same as a segment of the status bar."""
    tip = QCoreApplication.translate("Sync", "Opens Sync & data")
    icon, tone = ("good", Tone.GOOD) if report.complete else ("pause", Tone.WARN)
    return Status(icon, report_words(report, stopped=stopped), tip, tone)


def _amounts(received: int, confirmed: int) -> str:
    translate = QCoreApplication.translate
    if not received and not confirmed:
        return translate("Sync", "nothing new")
    parts = []
    if received:
        parts.append(translate("Sync", "%n received", "", received))
    if confirmed:
        parts.append(translate("Sync", "%n confirmed", "", confirmed))
    return ", ".join(parts)


def _end(report: SyncReport, *, stopped: bool) -> str:
    if report.complete:
        return QCoreApplication.translate("Sync", "Finished")
    if stopped and not report.error:
        return QCoreApplication.translate("Sync", "Stopped")
    return QCoreApplication.translate("Sync", "Interrupted")
