"""What a sync is doing and has done, in the person's words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from gllapp.file_views import FileProgress, FilesReport, FilesSent
from gllapp.sending_views import SendProgress
from gllapp.sync.pacing import CUTS
from gllapp.ui import formats, words
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.syncer import NOTHING_PLANNED, Outlook
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.ui.widgets.status_segment import Status
from gllapp.views import LeftStream, SyncProgress, SyncReport

_SIGN_IN_AGAIN = frozenset({"token_expired", "token_revoked", "token_unknown", "not_signed_in"})
_SETTINGS = frozenset({"proxy_unreachable", "proxy_sign_in"})
# A PC's clock that is further off is worth a word, though what was written is put in order by the server's time.
_CLOCK_MINUTES = 5


def progress_words(progress: SyncProgress, expected: int = 0) -> str:
    """``141 received, 3 confirmed · 23 kB``; where it is known how many are ``expected``, ``141 of 212 are ready to read. · 23 kB``."""
    moved = formats.size(progress.bytes_up + progress.bytes_down)
    if expected > progress.received:
        return f"{_ready(progress.received, expected)} · {moved}"
    return f"{_amounts(progress.received, progress.receipts)} · {moved}"


def report_words(report: SyncReport, *, stopped: bool = False, expected: int = 0) -> str:
    """``Finished · 14 received, 3 confirmed · 1 waiting``; never sounds as if all were sent while something waits.

    After a cut ``Paused – connection lost. 141 of 212 are ready to read.``, where it is known how many were ``expected``.
    """
    if report.error in CUTS and report.received:
        parts = [f"{_end(report, stopped=stopped)}. {_ready(report.received, expected)}"]
        if report.receipts:
            parts.append(Counted().confirmed(report.receipts))
    else:
        parts = [_end(report, stopped=stopped), _amounts(report.received, report.receipts)]
    if report.refused:
        parts.append(Counted().need_attention(report.refused))
    if report.still_waiting:
        parts.append(Counted().waiting(report.still_waiting))
    return " · ".join(parts)


def file_progress_words(progress: FileProgress) -> str:
    """``File 2 of 14 · 3.1 MB of 8.5 MB``."""
    translate = QCoreApplication.translate
    file = translate("Sync", "File {file} of {files}").format(
        file=formats.number(progress.file), files=formats.number(progress.files)
    )
    held = translate("Sync", "{held} of {size}").format(
        held=formats.size(progress.held), size=formats.size(progress.size)
    )
    return f"{file} · {held}"


def sending_words(progress: SendProgress) -> str:
    """``3.1 MB of 8.5 MB · about 4 min``."""
    said = QCoreApplication.translate("Sync", "{held} of {size}").format(
        held=formats.size(progress.sent), size=formats.size(progress.size)
    )
    return said if progress.seconds_left is None else f"{said} · {formats.duration(progress.seconds_left)}"


def sending_status(progress: SendProgress) -> str:
    """``Sending file 2 of 3 · 3.1 MB of 8.5 MB · about 4 min``."""
    said = QCoreApplication.translate("Sync", "Sending file {file} of {files}").format(
        file=formats.number(progress.file), files=formats.number(progress.files)
    )
    return f"{said} · {sending_words(progress)}"


def sent_words(sent: FilesSent) -> str:
    """``2 files sent · 1 file still to send``; empty where nothing went or waits."""
    parts = []
    if sent.sent:
        parts.append(Counted().files_sent(sent.sent))
    if sent.waiting:
        parts.append(Counted().files_to_send(sent.waiting))
    if sent.stopped_by:
        parts.append(limit_words(sent.stopped_by))
    return " · ".join(parts)


def files_words(report: FilesReport) -> str:
    """``3 files came, 2.1 MB, 4.0 MB from sticks · 9 files still to come``."""
    parts = [Counted().files_came(report.fetched)]
    if report.bytes:
        parts.append(formats.size(report.bytes))
    if report.stick_bytes:
        from_sticks = QCoreApplication.translate("Sync", "{size} from sticks")
        parts.append(from_sticks.format(size=formats.size(report.stick_bytes)))
    said = [formats.listed(parts)]
    if report.waiting:
        said.append(Counted().files_to_come(report.waiting))
    if report.stopped_by:
        said.append(limit_words(report.stopped_by))
    return " · ".join(said)


def report_status(
    report: SyncReport,
    *,
    stopped: bool = False,
    outlook: Outlook = NOTHING_PLANNED,
    files: FilesReport | None = None,
    sent: FilesSent | None = None,
    expected: int = 0,
) -> Status:
    """The same as a segment of the status bar; after a failure with the next attempt, where one is planned, and with the files behind it, those that came and those that went."""
    tip = QCoreApplication.translate("Sync", "Opens Sync & data")
    icon, tone = ("good", Tone.GOOD) if report.complete else ("pause", Tone.WARN)
    said = [report_words(report, stopped=stopped, expected=expected)]
    if not report.complete and (planned := outlook_words(outlook)):
        said = [_end(report, stopped=stopped), planned]
    if files is not None:
        said = [_end(report, stopped=stopped), files_words(files)]
    if sent is not None and (went := sent_words(sent)):
        said = [_end(report, stopped=stopped), went, *said[1:]]
        icon, tone = ("attention", Tone.WARN) if sent.error else (icon, tone)
    return Status(icon, " · ".join(said), tip, tone)


def outlook_words(outlook: Outlook) -> str:
    """When the next sync comes by itself; empty where none does."""
    translate = QCoreApplication.translate
    if outlook.waits_for_link:
        return translate("Sync", "Syncs as soon as there is a link")
    if outlook.seconds is None:
        return ""
    minutes = round(outlook.seconds / 60)
    if not minutes:
        return (
            translate("Sync", "Next attempt in a moment")
            if outlook.is_retry
            else translate("Sync", "Next sync in a moment")
        )
    return Counted().attempt_in_minutes(minutes) if outlook.is_retry else Counted().sync_in_minutes(minutes)


def notice_after(report: SyncReport) -> Notice | None:
    """What a person should know or do after a sync; None when it went well. Its offers are keys of places."""
    translate = QCoreApplication.translate
    if report.gone:
        # Before everything else: it is said once.
        return _gone(report.gone)
    if report.error:
        return notice_of_end(report.error, report.facts)
    if report.refused:
        what = Counted().refused(report.refused)
        why = translate("Sync", "The outbox tells why, and what you can do.")
        return Notice(
            Tone.WARN,
            what,
            next=why,
            offers=(Offer("outbox", translate("Sync", "Open the outbox"), "outbox"),),
        )
    minutes = round((report.clock_offset_ms or 0) / 60_000)
    if abs(minutes) >= _CLOCK_MINUTES:
        return Notice(
            Tone.INFO, _clock(minutes), translate("Sync", "Your posts are put in order all the same.")
        )
    return None


def notice_of_end(error: str, facts: Mapping[str, str | int]) -> Notice:
    """What has ended a sync, or has kept it from beginning, and the way out."""
    return words.notice_of(error, facts, offers=(_way_out(error),))


def _gone(left: Sequence[LeftStream]) -> Notice:
    translate = QCoreApplication.translate
    names = formats.listed(isolated(clean_name(stream.name)) for stream in left)
    what = translate("Sync", "You are no longer in {streams}.").format(streams=names)
    kept = sum(stream.kept for stream in left)
    if not kept:
        return Notice(Tone.INFO, what, translate("Sync", "All your other streams are as they were."))
    offer = Offer("kept", translate("Sync", "Show what is kept aside"), "inbox")
    return Notice(Tone.INFO, what, Counted().kept_aside(kept), offers=(offer,))


def _way_out(error: str) -> Offer:
    translate = QCoreApplication.translate
    if error in _SIGN_IN_AGAIN:
        return Offer("sign_in", translate("Sync", "Sign in again"), "key")
    if error == "week_spent":
        return Offer("sync-all-the-same", translate("Sync", "Sync all the same"), "sync")
    if error in _SETTINGS:
        return Offer("settings", translate("Sync", "Open the settings"), "settings")
    return Offer("sync", translate("Sync", "Sync again"), "sync")


def _clock(minutes: int) -> str:
    return Counted().clock_ahead(minutes) if minutes > 0 else Counted().clock_behind(-minutes)


def _amounts(received: int, confirmed: int) -> str:
    if not received and not confirmed:
        return QCoreApplication.translate("Sync", "nothing new")
    parts = []
    if received:
        parts.append(Counted().received(received))
    if confirmed:
        parts.append(Counted().confirmed(confirmed))
    return formats.listed(parts)


def _ready(received: int, expected: int) -> str:
    """What the person has of a sync that was cut."""
    if expected <= received:
        return Counted().ready(received)
    return Counted().ready_of(received).format(expected=formats.number(expected))


def limit_words(bound: str) -> str:
    """Which of the person's own limits a sync or a fetch has come to."""
    from gllapp.usecases.budgets import Bound  # the window opens without it

    translate = QCoreApplication.translate
    words = {
        Bound.SYNC_BYTES.value: translate("Sync", "Stopped at the MB that you allow a sync"),
        Bound.SYNC_MONEY.value: translate("Sync", "Stopped at the money that you allow a sync"),
        Bound.SYNC_MINUTES.value: translate("Sync", "Stopped at the minutes that you allow a sync"),
        Bound.WEEK_BYTES.value: translate("Sync", "Stopped at the MB that you allow a week"),
        Bound.WEEK_MONEY.value: translate("Sync", "Stopped at the money that you allow a week"),
        Bound.FILES_BYTES.value: translate("Sync", "Stopped at the MB that you allow files of a sync"),
    }
    return words.get(bound, translate("Sync", "Stopped"))


def _end(report: SyncReport, *, stopped: bool) -> str:
    if report.complete:
        return QCoreApplication.translate("Sync", "Finished")
    if stopped and not report.error:
        return QCoreApplication.translate("Sync", "Stopped")
    if report.stopped_by:
        return limit_words(report.stopped_by)
    if report.error in CUTS:
        return QCoreApplication.translate("Sync", "Paused – connection lost")
    return QCoreApplication.translate("Sync", "Interrupted")
