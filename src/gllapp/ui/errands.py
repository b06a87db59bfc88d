"""What the syncer and the fetcher are sent for: use cases that are loaded on the worker, because signing takes a while to load."""

from collections.abc import Callable

from gllapp.file_views import FileProgress, FilesReport, FilesSent
from gllapp.sending_views import SendProgress
from gllapp.sync.budget import EVERYTHING, Budget
from gllapp.ui.fetcher import Behind, Fetch
from gllapp.ui.syncer import Sync
from gllapp.usecases.desk import Desk
from gllapp.usecases.running import Session
from gllapp.views import SyncProgress, SyncReport


def sync_errand(session: Session, desk: Desk) -> Sync:
    """The use case as the syncer runs it."""

    def run(
        on_progress: Callable[[SyncProgress], None], is_stopped: Callable[[], bool], budget: Budget
    ) -> SyncReport:
        from gllapp.usecases.bringing_in import finish_undoing
        from gllapp.usecases.pods.announcing import announce
        from gllapp.usecases.syncing import sync_now

        finish_undoing(desk)
        announce(desk)
        return sync_now(session, desk, budget, on_progress, is_stopped)

    return run


def files_errand(session: Session, desk: Desk) -> Fetch:
    """The same for files: behind a sync, with what it has left of its limits, or because the person asks for them."""

    def run(
        on_progress: Callable[[FileProgress | SendProgress | FilesSent], None],
        is_stopped: Callable[[], bool],
        behind: Behind | None,
        past_limits: bool,
    ) -> FilesReport | None:
        from gllapp.usecases.budgets import Allowed
        from gllapp.usecases.fetching import fetch_files, fetch_with_sync
        from gllapp.usecases.sending_files import moved_by, send_with_sync

        if behind is None:
            return fetch_files(
                session,
                desk,
                EVERYTHING if past_limits else 0,
                on_progress=on_progress,
                is_stopped=is_stopped,
            )
        limits = Allowed(behind.budget.max_bytes, behind.budget.max_seconds)
        # What a librarian has brought in; what is left of it goes behind the next sync, whatever the reason.
        gone = send_with_sync(session, desk, behind.synced, behind.wished, limits, on_progress, is_stopped)
        if gone is not None:
            on_progress(gone)
        moved = moved_by(behind.synced, gone)
        coming = Allowed(EVERYTHING) if past_limits else limits
        return fetch_with_sync(session, desk, moved, behind.wished, coming, on_progress, is_stopped)

    return run
