"""Does what is asked on the card of this PC and its people, off the window's thread."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gllapp.ui import words
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.settings.leaving_dialog import LeavingDialog
from gllapp.ui.pages.settings.lock_dialog import LockDialog, Wanted
from gllapp.ui.pages.settings.people_card import Here, PeopleCard
from gllapp.ui.pages.sign_in import gates
from gllapp.usecases.accounts import accounts, choose_for_pc, hand_on, may_open_freely, pc_settings
from gllapp.usecases.desk import Desk
from gllapp.usecases.locking import change_lock, lock_here
from gllapp.usecases.removing import LeftBehind, export_left, left_behind
from gllapp.usecases.session import Session
from gllcore.errors import GllError


class PeopleBinder(QObject):
    """``sync_asked``: what waits shall be sent; ``registering_asked``: the form; ``leaving``: the person's account goes from this PC, as they have decided."""

    sync_asked = Signal()
    registering_asked = Signal()
    leaving = Signal()
    failed = Signal(object)

    def __init__(
        self, card: PeopleCard, desk: Desk, session: Session, background: BackgroundRunner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._window = parent
        self._desk = desk
        self._session = session
        self._background = background
        self._here: Here | None = None
        self._lock: LockDialog | None = None
        self._leaving: LeavingDialog | None = None
        card.lock_change_asked.connect(self._ask_lock)
        card.minutes_chosen.connect(lambda minutes: self._choose(lock_minutes=minutes))
        card.freedom_chosen.connect(lambda allowed: self._choose(opens_freely=allowed))
        card.handed_on.connect(lambda folder: self._do(lambda: hand_on(self._session.folder, folder)))
        card.leaving_asked.connect(self._look_back)

    def look(self) -> None:
        """How the PC stands now."""
        self._background.run(
            lambda job: _here(self._session), owner=self, on_done=self._show, on_error=self.failed.emit
        )

    def _show(self, here: Here) -> None:
        self._here = here
        self._card.show_here(here)

    def _do(self, act: Callable[[], None]) -> None:
        self._background.run(
            lambda job: act(),
            owner=self,
            on_done=lambda _: self.look(),
            on_error=self.failed.emit,
            lane=Lane.WRITE,
        )

    def _choose(self, **changes: int | bool) -> None:
        folder = self._session.folder
        self._do(lambda: choose_for_pc(folder, msgspec.structs.replace(pc_settings(folder), **changes)))

    # --- what opens one's data ---

    def _ask_lock(self) -> None:
        if self._here is None:
            return
        self._lock = dialog = LockDialog(self._here.lock, self._window, with_none=self._here.may_open_freely)
        dialog.submitted.connect(lambda wanted: self._change_lock(dialog, wanted))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change_lock(self, dialog: LockDialog, wanted: Wanted) -> None:
        def refused(error: GllError) -> None:
            now = self._here.lock if self._here is not None else wanted.lock
            dialog.show_notice(gates.wrong(now, error))

        dialog.show_busy(True)
        self._background.run(
            lambda job: change_lock(self._session, wanted.old, wanted.lock, wanted.new),
            owner=dialog,
            on_done=lambda _: self._lock_changed(dialog),
            on_error=refused,
            lane=Lane.WRITE,
        )

    def _lock_changed(self, dialog: LockDialog) -> None:
        dialog.accept()
        self.look()

    # --- leaving the PC ---

    def _look_back(self) -> None:
        """Behind what is being written and sent, so that nothing is forgotten."""
        self._background.run(
            lambda job: left_behind(self._desk),
            owner=self,
            on_done=self._ask_leaving,
            on_error=self.failed.emit,
            lane=Lane.WRITE,
        )

    def _ask_leaving(self, left: LeftBehind) -> None:
        self._leaving = dialog = LeavingDialog(left, self._window)
        dialog.send_asked.connect(dialog.reject)
        dialog.send_asked.connect(self.sync_asked if left.registration is None else self.registering_asked)
        dialog.export_asked.connect(lambda: self._export(dialog))
        dialog.removal_asked.connect(dialog.accept)
        dialog.accepted.connect(self.leaving)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self, dialog: LeavingDialog) -> None:
        title = QCoreApplication.translate("PeopleBinder", "A new folder for what was not received")
        chosen = QFileDialog.getExistingDirectory(dialog, title)
        if not chosen:
            return
        folder = Path(chosen) / "GLL"
        self._background.run(
            lambda job: export_left(self._session, self._desk, folder),
            owner=dialog,
            on_done=lambda _: dialog.show_exported(str(folder)),
            on_error=lambda error: dialog.show_notice(words.notice(error)),
            lane=Lane.WRITE,
        )


def _here(session: Session) -> Here:
    people = accounts(session.folder)
    own = next((each for each in people if each.folder == session.folder), None)
    return Here(own, people, pc_settings(session.folder), lock_here(session), may_open_freely(session.folder))
