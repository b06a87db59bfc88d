"""Whether the person is still there: the lock that they ask for, the one after a while without them, and who sits down instead."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from gllapp.platform.pc import PcSettings
from gllapp.platform.seal import Lock
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.idleness import Idleness
from gllapp.ui.names import clean_name
from gllapp.ui.widgets.countdown import Countdown
from gllapp.usecases.accounts import accounts, pc_settings
from gllapp.usecases.running import Session

if TYPE_CHECKING:
    from gllapp.ui.lock import WindowLock
    from gllapp.ui.main_window import MainWindow
    from gllapp.ui.pages.sign_in.gate import Gate

# Somebody may have chosen otherwise meanwhile: here, at another window, or by a command.
_MINUTE_MS = 60_000


class Presence(QObject):
    """``people_asked``: somebody else sits down, and what was typed is kept; ``given_up``: the locked window is closed."""

    people_asked = Signal()
    given_up = Signal()
    failed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        session: Session,
        background: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._session = session
        self._background = background
        self._minutes = 0
        self._name = ""
        self._countdown: Countdown | None = None
        self._lock: WindowLock | None = None
        self._idleness = Idleness(self._allowed, session.seconds, session.now_ms, self)
        self._idleness.over.connect(self.lock)
        self._again = QTimer(self, interval=_MINUTE_MS)
        self._again.timeout.connect(self.look_again)
        self._again.start()

    @property
    def is_locked(self) -> bool:
        """Nothing of the person may be shown or told."""
        return self._lock is not None and self._lock.is_locked

    @property
    def gate(self) -> "Gate | None":
        """What stands in front of the locked window."""
        return self._lock.gate if self._lock is not None else None

    def lock(self) -> None:
        """Locks the window; what that needs is loaded when somebody first asks for it."""
        if self._lock is None:
            self._lock = self._made_lock()
        self._lock.lock()

    def follow(self, window: "MainWindow") -> None:
        """The window in which the person works from now on."""
        is_first = self._countdown is None
        self._countdown = Countdown(window)
        self._idleness.counted.connect(self._countdown.show_seconds)
        window.lock_asked.connect(self.lock)
        window.people_asked.connect(self.people_asked)
        if is_first:
            self._idleness.start()
        self.look_again()

    def look_again(self) -> None:
        """What the custodian and the person have chosen may have changed."""
        self._background.run(
            lambda job: _chosen(self._session),
            owner=self,
            on_done=self._take,
            on_error=self.failed.emit,
        )

    def close(self) -> None:
        self._idleness.stop()
        self._again.stop()
        if self._lock is not None:
            self._lock.close()

    def _made_lock(self) -> "WindowLock":
        from gllapp.ui.lock import WindowLock

        lock = WindowLock(self._app, self._session, self._background, lambda: self._name, self)
        lock.unlocked.connect(self.look_again)
        lock.people_asked.connect(self.people_asked)
        lock.not_lockable.connect(self.people_asked)
        lock.given_up.connect(self.given_up)
        lock.failed.connect(self.failed)
        return lock

    def _allowed(self) -> int:
        return 0 if self.is_locked else self._minutes

    def _take(self, chosen: tuple[PcSettings, Lock, str]) -> None:
        settings, lock, self._name = chosen
        # Without anything to type a lock would keep nobody out.
        self._minutes = 0 if lock is Lock.NONE else settings.lock_minutes


def _chosen(session: Session) -> tuple[PcSettings, Lock, str]:
    from gllapp.usecases.locking import lock_here  # the window opens without it

    return pc_settings(session.folder), lock_here(session), _name(session.folder)


def _name(folder: Path) -> str:
    return next((clean_name(each.name) for each in accounts(folder) if each.folder == folder), "")
