"""A whole window on a member's desk, with a sync that a test decides."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gllapp.bootstrap import open_session
from gllapp.file_views import FileProgress, FilesReport
from gllapp.platform.surrounding_network import THIS_PC
from gllapp.settings import Settings
from gllapp.sync.plan import Budget
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import Behind, Fetch, Fetcher
from gllapp.ui.main_window import MainWindow
from gllapp.ui.places import make_places
from gllapp.ui.preferences import Preferences
from gllapp.ui.syncer import Sync, Syncer
from gllapp.usecases.desk import Desk
from gllapp.views import SyncProgress, SyncReport

FINISHED = SyncReport(True, 14, 3, 3, 0, 1, 2_140, 23_400, 1, 4.2)


@dataclass
class Frame:
    """The window and what stands behind it."""

    window: MainWindow
    syncer: Syncer
    fetcher: Fetcher
    preferences: Preferences


def at_once(report: SyncReport) -> Sync:
    """A sync that has this report as soon as it begins."""

    def sync(tell: Callable[[SyncProgress], None], stopped: Callable[[], bool], budget: Budget) -> SyncReport:
        tell(SyncProgress(report.received, report.receipts, report.bytes_up, report.bytes_down))
        return report

    return sync


def nothing_to_come(
    tell: Callable[[FileProgress], None], stopped: Callable[[], bool], behind: Behind | None, past: bool
) -> FilesReport | None:
    """Files that nobody has chosen to come."""
    return None


@contextmanager
def framed(
    app: QApplication,
    desk: Desk,
    profile: Path,
    background: BackgroundRunner,
    settings: Settings,
    sync: Sync,
    fetch: Fetch = nothing_to_come,
) -> Iterator[Frame]:
    """The window on ``desk``, not shown yet; closed and gone afterwards. No network is used, so that none may cost."""
    secrets = {"GLL_SECRETS_FILE": str(profile / "secrets.json")}
    with open_session(profile, environment=secrets) as opened:
        session = replace(opened, surrounding=lambda address: THIS_PC)
        syncer = Syncer(background, sync)
        preferences = Preferences(app, settings, lambda changed: None, background)
        fetcher = Fetcher(fetch, background, syncer)
        places = make_places(desk, session, syncer, fetcher, preferences, background)
        window = MainWindow(desk, places, syncer, preferences, background)
        try:
            yield Frame(window, syncer, fetcher, preferences)
        finally:
            window.close()
            background.shut_down()
            window.deleteLater()
            preferences.appearance.deleteLater()
            preferences.deleteLater()
