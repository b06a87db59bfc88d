"""Asks for the password when the server no longer knows this device; the window stays, and what was written is all still there."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from gllapp.ui import words
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.names import clean_name
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.pages.sign_in.sign_in_form import Credentials, SignInForm
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session, renew_sign_in
from gllapp.usecases.status import status
from gllapp.views import Identity
from gllcore.errors import GllError


class SigningAgain(QObject):
    """``signed_in`` carries the :class:`Notice` that says so; ``failed`` a GllError."""

    signed_in = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._gate: Gate | None = None

    def ask(self, desk: Desk) -> None:
        """Shows the gate, unless it is there already."""
        if self._gate is None:
            self._background.run(
                lambda job: status(desk).identity,
                owner=self,
                on_done=lambda identity: self._show(desk, identity),
                on_error=self.failed.emit,
            )

    def retire(self) -> None:
        """The program goes on with somebody else."""
        if self._gate is not None:
            self._gate.deleteLater()

    def _show(self, desk: Desk, identity: Identity) -> None:
        form = SignInForm(identity.server, identity.email)
        gate = gates.sign_in_again_gate(form, clean_name(identity.name))
        gate.setWindowModality(Qt.WindowModality.ApplicationModal)
        gate.closed.connect(self._closed)
        form.submitted.connect(lambda typed: self._sign_in(desk, gate, form, typed))
        self._gate = gate
        gate.show()
        gate.setFocus()

    def _sign_in(self, desk: Desk, gate: Gate, form: SignInForm, typed: Credentials) -> None:
        def work(job: Job) -> None:
            renew_sign_in(self._session, desk, typed.address, typed.email, typed.password)

        def refused(error: GllError) -> None:
            form.show_busy(False)
            gate.show_notice(words.notice(error))

        form.show_busy(True)
        gate.show_notice(None)
        self._background.run(
            work, owner=form, on_done=lambda _: self._signed_in(), on_error=refused, lane=Lane.SYNC
        )

    def _closed(self) -> None:
        if self._gate is not None:
            self._gate.deleteLater()
            self._gate = None

    def _signed_in(self) -> None:
        if self._gate is not None:
            self._gate.done()
            self._gate = None
        translate = QCoreApplication.translate
        offer = Offer("sync", translate("Program", "Sync now"), "sync")
        self.signed_in.emit(
            Notice(Tone.GOOD, translate("Program", "You are signed in again."), offers=(offer,))
        )
