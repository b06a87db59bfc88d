"""The command sync: here, or by the program that holds the profile already."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TextIO

from msgspec.structs import replace

from gllapp.cli.files import LIMITS, error_in, files_document, files_lines, progress_on, stopped_at
from gllapp.cli.output import Answer, amount, counted, error_document, plain
from gllapp.cli.withdrawals import withdrawal_document, withdrawal_line
from gllapp.file_views import FileProgress, FilesReport, FilesSent
from gllapp.sync.plan import Budget
from gllapp.usecases.proxy import choose_proxy
from gllapp.usecases.session import Session, open_desk
from gllapp.views import SyncProgress, SyncReport
from gllcore.errors import EnvironmentFault, GllError
from gllcore.protocol import ErrorMessage, error_of

_PROGRESS_SECONDS = 2.0


def run_sync(
    session: Session,
    *,
    max_bytes: int,
    max_seconds: int,
    proxy: str | None,
    files: bool | None,
    err: TextIO,
) -> Answer:
    """Runs a sync with its progress on ``err``; whoever asks for one meanwhile is told how this one goes.

    Files come behind it, with what is left of the limits: ``files`` is whether, None as the person has chosen.
    """
    # Not at the top: no other command answers calls, signs or unpacks.
    from gllapp.usecases.asking import Guests, at_the_door
    from gllapp.usecases.bringing_in import finish_undoing
    from gllapp.usecases.budgets import Allowed
    from gllapp.usecases.fetching import fetch_with_sync
    from gllapp.usecases.home.keeping_look import look_kept
    from gllapp.usecases.pods.announcing import announce
    from gllapp.usecases.search_settling import settle_index
    from gllapp.usecases.sending_files import moved_by, send_with_sync
    from gllapp.usecases.syncing import sync_now

    if proxy is not None:
        choose_proxy(session.folder, session.proxy_login, proxy)
    guests = Guests()
    tell = _progress(err, session.seconds)

    def on_progress(progress: SyncProgress) -> None:
        tell(progress)
        guests.progressed(progress)

    tell_files = progress_on(err, session.seconds)

    def on_files(progress: FileProgress) -> None:
        tell_files(progress)
        guests.files_progressed(progress)

    desk = open_desk(session)
    with closing(desk.replica), look_kept(desk), at_the_door(session.folder, guests.welcome):
        server = desk.replica.profile().server
        finish_undoing(desk)
        announce(desk)
        report = sync_now(session, desk, Budget(max_bytes, max_seconds), on_progress)
        limits = Allowed(max_bytes, max_seconds)
        gone = send_with_sync(session, desk, report, files, limits)
        wished = guests.wish_for_files if files is None else files
        brought = fetch_with_sync(session, desk, moved_by(report, gone), wished, limits, on_files)
        guests.ended(replace(report, files=brought, files_sent=gone))
        # What cannot be done now is done after the next sync; the search answers all the same.
        with suppress(EnvironmentFault):
            settle_index(desk)
    return _with_files(_with_sent(_answer(report, server), gone, server), brought, server)


def sync_elsewhere(
    folder: Path, *, max_bytes: int, max_seconds: int, proxy: str | None, files: bool | None, err: TextIO
) -> Answer | None:
    """Has the program that holds the profile sync, and gives its report; None where it cannot.

    A proxy is a setting of the profile, which is the holder's to change.
    """
    from gllapp.usecases.asking import ask_to_sync, holder

    if proxy is not None:
        return None
    by = holder(folder)

    def joined() -> None:
        with suppress(BrokenPipeError):
            print(f"This profile is open in {by}, which syncs for this command.", file=err, flush=True)

    on_progress, on_files = _progress(err, time.monotonic), progress_on(err, time.monotonic)
    asked = ask_to_sync(folder, Budget(max_bytes, max_seconds), joined, on_progress, files, on_files)
    if asked is None:
        return None
    words = f"Done by {by}, in which this profile is open."
    answer = _with_files(_with_sent(_answer(asked, ""), asked.files_sent, ""), asked.files, "")
    return Answer(answer.document, [words, *answer.lines], answer.error)


def _answer(report: SyncReport, server: str) -> Answer:
    error = error_of(ErrorMessage(report.error, dict(report.facts)), server) if report.error else None
    return Answer(_sync_document(report, error), _sync_lines(report, error), error)


def _with_sent(answer: Answer, gone: FilesSent | None, server: str) -> Answer:
    """The sync's answer, and which of the files that are on their way to the server have gone."""
    if gone is None:
        return Answer({**answer.document, "files_sent": None}, answer.lines, answer.error)
    error = answer.error
    if gone.error and error is None:
        error = error_of(ErrorMessage(gone.error, dict(gone.facts)), server)
    document = {
        **answer.document,
        "files_sent": {
            "sent": gone.sent,
            "bytes": gone.bytes,
            "waiting": gone.waiting,
            "stopped_by": gone.stopped_by or None,
        },
        "error": error_document(error) if error else None,
    }
    line = f"Files that you brought in or shared: {gone.sent} sent, {amount(gone.bytes)}; {gone.waiting} still to send{stopped_at(gone.stopped_by)}."
    return Answer(document, [*answer.lines, line], error)


def _with_files(answer: Answer, brought: FilesReport | None, server: str) -> Answer:
    """The sync's answer, and what came of files."""
    if brought is None:
        return Answer({**answer.document, "files": None}, answer.lines, answer.error)
    error = answer.error or error_in(brought, server)
    document = {**answer.document, "files": files_document(brought, server)}
    document["error"] = error_document(error) if error else None
    return Answer(document, [*answer.lines, *files_lines(brought, server)], error)


def _progress(err: TextIO, seconds: Callable[[], float]) -> Callable[[SyncProgress], None]:
    """Tells at once in place on a terminal, and now and then a line anywhere else."""
    terminal = err.isatty()
    told_at = seconds()

    def tell(progress: SyncProgress) -> None:
        nonlocal told_at
        if not terminal and seconds() - told_at < _PROGRESS_SECONDS:
            return
        told_at = seconds()
        words = (
            f"{counted(progress.received, 'item', 'items')} received, {progress.receipts} of yours confirmed, "
            f"{amount(progress.bytes_up)} up, {amount(progress.bytes_down)} down"
        )
        # Nobody listens any more? That is no reason to stop a sync.
        with suppress(BrokenPipeError):
            print(
                f"\r{words}\033[K" if terminal else words, end="" if terminal else "\n", file=err, flush=True
            )

    return tell


def _sync_document(report: SyncReport, error: GllError | None) -> dict[str, object]:
    return {
        "complete": report.complete,
        "received": report.received,
        "sent": report.sent,
        "receipts": report.receipts,
        "refused": report.refused,
        "restored": report.restored,
        "gone": [{"stream_name": left.name, "kept": left.kept} for left in report.gone],
        "withdrawals": [withdrawal_document(row) for row in report.withdrawals],
        "still_waiting": report.still_waiting,
        "bytes_up": report.bytes_up,
        "bytes_down": report.bytes_down,
        "requests": report.requests,
        "seconds": round(report.seconds, 3),
        "clock_offset_ms": report.clock_offset_ms,
        "stopped_by": report.stopped_by or None,
        "error": error_document(error) if error else None,
    }


def _sync_lines(report: SyncReport, error: GllError | None) -> list[str]:
    lines = [
        f"{_how_it_ended(report, error)}: {counted(report.received, 'item', 'items')} received, "
        f"{report.receipts} of yours confirmed by the server.",
        f"{amount(report.bytes_up)} up, {amount(report.bytes_down)} down, "
        f"{counted(report.requests, 'request', 'requests')}, {report.seconds:.1f} s.",
    ]
    if report.refused:
        lines.append(f"{counted(report.refused, 'item needs', 'items need')} attention; see: gllapp outbox.")
    if report.restored:
        lost = counted(report.restored, "item", "items")
        lines.append(f"The server had lost {lost}, and has them again from here.")
    lines += [*_gone_lines(report), *_withdrawal_lines(report)]
    if report.still_waiting:
        lines.append(f"{report.still_waiting} still waiting in the outbox.")
    return lines


def _gone_lines(report: SyncReport) -> Iterator[str]:
    for left in report.gone:
        yield f"You are no longer in “{plain(left.name)}”."
        if left.kept:
            kept = counted(left.kept, "unsent item is", "unsent items are")
            yield f"{kept} kept aside; see: gllapp outbox."


def _withdrawal_lines(report: SyncReport) -> Iterator[str]:
    for row in report.withdrawals:
        yield f"{withdrawal_line(row)} They stay shown until you decide; see: gllapp withdrawals list."


def _how_it_ended(report: SyncReport, error: GllError | None) -> str:
    if report.complete:
        return "Finished"
    if error:
        return "Interrupted"
    which = LIMITS.get(report.stopped_by, "the limit")
    return f"Stopped at {which}; sync again for the rest"
