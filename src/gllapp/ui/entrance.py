"""The way in: opens the profile, and asks for whatever is missing, one gate after another, until the desk is open."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gllapp.ui import words
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.pages.sign_in.language_choice import LanguageChoice
from gllapp.ui.pages.sign_in.passphrase_form import PassphraseForm
from gllapp.ui.pages.sign_in.sign_in_form import Credentials, SignInForm
from gllapp.ui.preferences import Preferences
from gllapp.ui.widgets.notices import Offer
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session, open_desk, sign_in
from gllcore.errors import GllError

_PASSPHRASE = frozenset({"passphrase_needed", "wrong_passphrase"})


class Entrance(QObject):
    """``opened`` carries the :class:`Desk`; ``given_up`` says that the person has closed a gate."""

    opened = Signal(object)
    given_up = Signal()

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        background: BackgroundRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._background = background
        self._gate: Gate | None = None

    @property
    def gate(self) -> Gate | None:
        """What is shown just now; None while nothing is asked."""
        return self._gate

    def start(self) -> None:
        """Opens the profile as it is; without a passphrase to type nobody sees a gate."""
        self._background.run(
            lambda job: open_desk(self._session),
            owner=self,
            on_done=self._let_in,
            on_error=self._not_open,
            lane=Lane.SYNC,
        )

    def _let_in(self, desk: Desk) -> None:
        self._take_away()
        self.opened.emit(desk)

    def _not_open(self, error: GllError) -> None:
        if error.code == "not_signed_in":
            if self._preferences.language_is_chosen:
                self._ask_sign_in()
            else:
                self._ask_language()
        elif error.code in _PASSPHRASE:
            self._ask_passphrase()
        else:
            self._tell_trouble(error)

    # --- the gates ---

    def _ask_language(self) -> None:
        form = LanguageChoice(self._preferences.language)
        form.chosen.connect(self._first_language)
        self._show(gates.language_gate(form))

    def _first_language(self, code: str) -> None:
        self._preferences.choose_language(code)
        self._ask_sign_in()

    def _ask_sign_in(self) -> None:
        form = SignInForm()
        form.submitted.connect(lambda typed: self._sign_in(form, typed))
        gate = gates.sign_in_gate(form)
        gate.offer_languages(self._preferences.language)
        gate.language_chosen.connect(self._first_language)
        self._show(gate)

    def _sign_in(self, form: SignInForm, typed: Credentials) -> None:
        form.show_busy(True)
        self._say(None)
        self._background.run(
            lambda job: sign_in(self._session, typed.address, typed.email, typed.password, typed.passphrase),
            owner=form,
            on_done=self._let_in,
            on_error=lambda error: self._not_signed_in(form, error),
            lane=Lane.SYNC,
        )

    def _not_signed_in(self, form: SignInForm, error: GllError) -> None:
        form.show_busy(False)
        if error.code == "no_key_store" and self._gate is not None:
            self._gate.show_notice(gates.no_key_store())
            form.ask_for_passphrase()
            return
        self._say(error)
        if error.code == "wrong_password":
            form.forget_password()

    def _ask_passphrase(self) -> None:
        form = PassphraseForm()
        form.submitted.connect(lambda typed: self._unseal(form, typed))
        self._show(gates.passphrase_gate(form))

    def _unseal(self, form: PassphraseForm, passphrase: str) -> None:
        form.show_busy(True)
        self._say(None)
        self._background.run(
            lambda job: open_desk(self._session, passphrase),
            owner=form,
            on_done=self._let_in,
            on_error=lambda error: self._still_sealed(form, error),
            lane=Lane.SYNC,
        )

    def _still_sealed(self, form: PassphraseForm, error: GllError) -> None:
        if error.code not in _PASSPHRASE:
            self._tell_trouble(error)
            return
        form.show_busy(False)
        self._say(error)
        form.forget_typed()

    def _tell_trouble(self, error: GllError) -> None:
        again = Offer("again", QCoreApplication.translate("Gate", "Try again"), "sync")
        gate = gates.trouble_gate(words.notice(error, (again,)))
        gate.offered.connect(lambda _: self.start())
        self._show(gate)

    # --- one at a time ---

    def _show(self, gate: Gate) -> None:
        former, self._gate = self._gate, gate
        gate.closed.connect(self.given_up)
        if former is not None:
            gate.setGeometry(former.geometry())
        gate.show()
        gate.setFocus()
        if former is not None:
            former.done()

    def _say(self, error: GllError | None) -> None:
        if self._gate is not None:
            self._gate.show_notice(words.notice(error) if error is not None else None)

    def _take_away(self) -> None:
        if self._gate is not None:
            self._gate.done()
            self._gate = None
