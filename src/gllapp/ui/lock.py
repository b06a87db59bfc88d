"""Locks the window: nothing of the person is on the screen until their PIN or password is typed; a sync goes on meanwhile."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from gllapp.platform.seal import Lock
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.pages.sign_in.passphrase_form import PassphraseForm
from gllapp.usecases.locking import lock_here
from gllapp.usecases.opening import copies_folder, forget_copies
from gllapp.usecases.session import Session, key_of
from gllcore.errors import GllError


class WindowLock(QObject):
    """``lock`` takes everything away that shows; ``unlocked`` says that it is there again.

    ``people_asked``: somebody else sits here. ``given_up``: the person has closed the gate. ``not_lockable``: there is nothing to type.
    """

    unlocked = Signal()
    people_asked = Signal()
    given_up = Signal()
    not_lockable = Signal()
    failed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        session: Session,
        background: BackgroundRunner,
        name: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """``name`` is what the person is called on this PC."""
        super().__init__(parent)
        self._app = app
        self._session = session
        self._background = background
        self._name = name
        self._hidden: list[QWidget] = []
        self.gate: Gate | None = None

    @property
    def is_locked(self) -> bool:
        return self.gate is not None

    def lock(self) -> None:
        """Locks, if the person has chosen something to type; ``not_lockable`` otherwise."""
        if self.gate is not None:
            return
        self._background.run(
            lambda job: lock_here(self._session),
            owner=self,
            on_done=self._lock,
            on_error=self.failed.emit,
        )

    def close(self) -> None:
        """The program ends or goes on with somebody else."""
        self._app.removeEventFilter(self)
        if self.gate is not None:
            self.gate.done()
            self.gate = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is locked no other window may come up, whatever has just ended behind it."""
        if event.type() is QEvent.Type.Show and self._is_others(watched):
            QTimer.singleShot(0, self, lambda: self._hide(watched))
        return False

    def _lock(self, lock: Lock) -> None:
        if lock is Lock.NONE:
            self.not_lockable.emit()
            return
        if self.gate is not None:
            return
        form = PassphraseForm(lock)
        self.gate = gate = gates.locked_gate(form, self._name())
        form.submitted.connect(lambda typed: self._unlock(form, lock, typed))
        form.forgotten.connect(lambda: gate.show_notice(gates.forgotten(lock)))
        gate.closed.connect(self.given_up)
        gate.offer_people()
        gate.people_asked.connect(self.people_asked)
        self._take_away()
        gate.show()
        gate.activateWindow()
        gate.setFocus()

    def _take_away(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        if QApplication.clipboard().ownsClipboard():
            QApplication.clipboard().clear()
        for shown in QApplication.topLevelWidgets():
            if shown.isVisible() and self._is_others(shown):
                self._hide(shown)
        self._app.installEventFilter(self)
        copies = copies_folder(self._session.folder)
        self._background.run(
            lambda job: forget_copies(copies), owner=self, on_done=lambda _: None, on_error=self.failed.emit
        )

    def _is_others(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and watched.isWindow() and watched.window() is not self.gate

    def _hide(self, shown: QObject) -> None:
        if self.gate is None or not shiboken6.isValid(shown) or not isinstance(shown, QWidget):
            return
        shown.hide()
        # Who asked a question waits for its answer, and has it now: none.
        if shown not in self._hidden and not isinstance(shown, QMessageBox | QFileDialog):
            self._hidden.append(shown)

    def _unlock(self, form: PassphraseForm, lock: Lock, secret: str) -> None:
        form.show_busy(True)
        self._background.run(
            lambda job: key_of(self._session, secret),
            owner=form,
            on_done=lambda _: self._show_again(),
            on_error=lambda error: self._still_locked(form, lock, error),
            lane=Lane.READ,
        )

    def _still_locked(self, form: PassphraseForm, lock: Lock, error: GllError) -> None:
        form.show_busy(False)
        form.forget_typed()
        if self.gate is not None:
            self.gate.show_notice(gates.wrong(lock, error))
        if error.code == "wait_before_trying":
            form.pause(int(error.facts["seconds"]))

    def _show_again(self) -> None:
        self.close()
        for hidden in self._hidden:
            if shiboken6.isValid(hidden):
                hidden.show()
        self._hidden.clear()
        self.unlocked.emit()
