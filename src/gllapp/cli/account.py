"""The commands sign-in, sync and status."""

from collections.abc import Callable
from contextlib import suppress
from typing import TextIO

from gllapp.cli.output import Answer, amount, counted, error_document, moment, table
from gllapp.sync.plan import Budget
from gllapp.usecases.session import Session, open_desk, sign_in
from gllapp.views import SyncProgress, SyncReport
from gllcore.errors import GllError
from gllcore.protocol import ErrorMessage, error_of

_PROGRESS_SECONDS = 2.0


def run_sign_in(session: Session, *, url: str, email: str, password: str) -> Answer:
    desk = sign_in(session, url, email, password)
    try:
        profile = desk.replica.profile()
    finally:
        desk.replica.close()
    document = {
        "member": profile.member.hex(),
        "name": profile.member_name,
        "device": profile.device.hex(),
        "community": profile.community.hex(),
        "community_name": profile.community_name,
        "server": profile.server,
    }
    lines = [
        f"You are {profile.member_name} in {profile.community_name}.",
        "Fetch what is new with: gllapp sync.",
    ]
    return Answer(document, lines)


def run_sync(session: Session, *, max_bytes: int, max_seconds: int, err: TextIO) -> Answer:
    """Runs a sync with its progress on ``err``."""
    from gllapp.usecases.syncing import sync_now  # not at the top: no other command signs or unpacks

    desk = open_desk(session)
    try:
        server = desk.replica.profile().server
        report = sync_now(
            session, desk, Budget(max_bytes, max_seconds), on_progress=_progress(err, session.seconds)
        )
    finally:
        desk.replica.close()
    error = error_of(ErrorMessage(report.error, dict(report.facts)), server) if report.error else None
    return Answer(_sync_document(report, error), _sync_lines(report, error), error)


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
        "still_waiting": report.still_waiting,
        "bytes_up": report.bytes_up,
        "bytes_down": report.bytes_down,
        "requests": report.requests,
        "seconds": round(report.seconds, 3),
        "clock_offset_ms": report.clock_offset_ms,
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
    if report.still_waiting:
        lines.append(f"{report.still_waiting} still waiting in the outbox.")
    return lines


def _how_it_ended(report: SyncReport, error: GllError | None) -> str:
    if report.complete:
        return "Finished"
    return "Interrupted" if error else "Stopped at the limit; sync again for the rest"


def run_status(session: Session) -> Answer:
    from gllapp.usecases.status import status

    desk = open_desk(session)
    try:
        now = status(desk)
    finally:
        desk.replica.close()
    who, counts = now.identity, now.counts
    document = {
        "member": who.member.hex(),
        "name": who.name,
        "role": who.role,
        "email": who.email,
        "device": who.device.hex(),
        "server": who.server,
        "community_name": who.community_name,
        "streams": now.streams,
        "threads": counts.threads,
        "posts": counts.posts,
        "unread": counts.unread,
        "drafts": counts.drafts,
        "waiting": counts.waiting,
        "attention": counts.attention,
        "conflicts": counts.conflicts,
        "last_complete_sync_ms": now.last_complete_sync_ms,
        "last_attempt_ms": now.last_attempt_ms,
        "last_error": now.last_error or None,
    }
    rows = [
        ("Member", f"{who.name} ({who.role}), {who.email}" if who.role else f"{who.name}, {who.email}"),
        ("Community", f"{who.community_name}, {who.server}"),
        (
            "Here",
            f"{now.streams} streams, {counts.threads} threads, {counts.posts} posts, {counts.unread} unread",
        ),
        ("Outbox", f"{counts.waiting} waiting, {counts.attention} need attention, {counts.drafts} drafts"),
        (
            "Conflicts",
            f"{counts.conflicts} to settle; see: gllapp conflicts list" if counts.conflicts else "none",
        ),
        ("Last complete sync", moment(now.last_complete_sync_ms)),
        ("Last attempt", moment(now.last_attempt_ms) + (f" ({now.last_error})" if now.last_error else "")),
    ]
    return Answer(document, table(rows))
