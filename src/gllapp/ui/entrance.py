"""The way in: opens the profile, and asks for whatever is missing, one gate after another, until the desk is open."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gllapp.platform.seal import Lock
from gllapp.ui import language, words
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.beginnings import Beginning, Beginnings, First
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.pages.sign_in.language_choice import LanguageChoice
from gllapp.ui.pages.sign_in.lock_form import LockForm
from gllapp.ui.pages.sign_in.passphrase_form import PassphraseForm
from gllapp.ui.pages.sign_in.people_list import PeopleList, shown_name
from gllapp.ui.pages.sign_in.sign_in_form import Credentials, SignInForm
from gllapp.ui.preferences import Preferences
from gllapp.ui.who import Who as Who
from gllapp.ui.widgets.notices import Offer
from gllapp.usecases.accounts import (
    Account,
    accounts,
    enlist,
    is_for_somebody_more,
    may_open_freely,
    new_folder,
)
from gllapp.usecases.desk import Desk
from gllapp.usecases.locking import lock_before, lock_here
from gllapp.usecases.session import Session, open_desk, sign_in
from gllcore.errors import EnvironmentFault, GllError

_PASSPHRASE = frozenset({"passphrase_needed", "wrong_passphrase", "wait_before_trying"})


class Entrance(QObject):
    """``opened`` carries the :class:`Desk`; ``given_up`` says that the person has closed a gate.

    ``elsewhere`` carries the folder (:class:`Path`) of somebody else, who was chosen; ``people_asked`` asks for the list of people.
    """

    opened = Signal(object)
    given_up = Signal()
    elsewhere = Signal(object)
    people_asked = Signal()

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
        self._people: Sequence[Account] = ()
        # What somebody new has chosen a moment ago opens their data until they have moved in.
        self._secret, self._is_chosen = "", False
        self._beginnings = Beginnings(session, background, self)
        self._beginnings.gate_made.connect(self._show_beginning)
        self._beginnings.opened.connect(self._let_newcomer_in)

    @property
    def first(self) -> First | None:
        """What somebody without an account has come for; None for everybody else."""
        return self._beginnings.first

    @property
    def gate(self) -> Gate | None:
        """What is shown just now; None while nothing is asked."""
        return self._gate

    def start(self, who: Who = Who.KNOWN) -> None:
        """Opens the profile as it is; without anything to type, and without others on this PC, nobody sees a gate."""
        self._background.run(
            lambda job: accounts(self._session.folder),
            owner=self,
            on_done=lambda people: self._begin(people, who),
            on_error=self._tell_trouble,
        )

    def close(self) -> None:
        """Nothing is asked any more."""
        self._take_away()

    def _begin(self, people: Sequence[Account], who: Who) -> None:
        self._people = people
        if who is Who.ASKED or (who is Who.IF_SEVERAL and len(people) > 1):
            self._ask_who()
        else:
            self._open()

    def _open(self, secret: str = "") -> None:
        self._background.run(
            lambda job: self._entered(open_desk(self._session, secret)),
            owner=self,
            on_done=self._let_in,
            on_error=self._not_open,
            lane=Lane.SYNC,
        )

    def _entered(self, desk: Desk) -> Desk:
        """On the worker: whoever comes in is on the list from then on. A disk that takes nothing keeps nobody out."""
        profile = desk.replica.profile()
        with suppress(EnvironmentFault):
            enlist(self._session.folder, "" if profile.is_guest else profile.member_name)
        return desk

    def _let_in(self, desk: Desk) -> None:
        self._take_away()
        self.opened.emit(desk)

    def _not_open(self, error: GllError) -> None:
        if error.code == "not_signed_in":
            if self._preferences.language_is_chosen:
                self._ask_lock()
            else:
                self._ask_language()
        elif error.code in _PASSPHRASE:
            self._ask_passphrase()
        else:
            self._tell_trouble(error)

    # --- the gates ---

    def _ask_who(self) -> None:
        form = PeopleList(self._people)
        form.chosen.connect(self._chosen)
        form.new_asked.connect(lambda: self.elsewhere.emit(new_folder(self._session.folder)))
        gate = gates.people_gate(form)
        gate.offer_languages(self._preferences.language)
        gate.language_chosen.connect(self._another_language)
        self._show(gate)

    def _another_language(self, code: str) -> None:
        """Of the list alone: whoever is chosen has a language of their own."""
        language.speak(self._preferences.application, code)
        self._ask_who()

    def _chosen(self, folder: Path) -> None:
        if folder == self._session.folder:
            language.speak(self._preferences.application, self._preferences.language)
            self._open()
        else:
            self.elsewhere.emit(folder)

    def _ask_language(self) -> None:
        form = LanguageChoice(self._preferences.language)
        form.chosen.connect(self._first_language)
        self._show(gates.language_gate(form))

    def _first_language(self, code: str) -> None:
        self._preferences.choose_language(code)
        self._ask_lock()

    def _ask_lock(self) -> None:
        """Somebody more on this PC says what opens their data, before anything of theirs is here; nobody else is asked."""
        folder = self._session.folder
        self._background.run(
            lambda job: (is_for_somebody_more(folder), lock_here(self._session), may_open_freely(folder)),
            owner=self,
            on_done=lambda told: self._show_lock(*told),
            on_error=self._tell_trouble,
        )

    def _show_lock(self, is_more: bool, lock: Lock, freely: bool) -> None:
        if not is_more or self._is_chosen or lock is not Lock.NONE:
            self._ask_sign_in()
            return
        form = LockForm(with_none=freely)
        form.submitted.connect(lambda lock, secret: self._lock(form, lock, secret))
        gate = gates.lock_gate(form)
        gate.offer_languages(self._preferences.language)
        gate.language_chosen.connect(self._first_language)
        self._offer_people(gate)
        self._show(gate)

    def _lock(self, form: LockForm, lock: Lock, secret: str) -> None:
        def locked(_: None) -> None:
            self._is_chosen = True
            self._secret = self._beginnings.secret = secret
            self._ask_sign_in()

        def refused(error: GllError) -> None:
            form.show_busy(False)
            self._say(error)

        form.show_busy(True)
        self._background.run(
            lambda job: lock_before(self._session, lock, secret),
            owner=form,
            on_done=locked,
            on_error=refused,
            lane=Lane.WRITE,
        )

    def _ask_sign_in(self) -> None:
        form = SignInForm()
        form.submitted.connect(lambda typed: self._sign_in(form, typed))
        gate = gates.sign_in_gate(form)
        gate.offer_languages(self._preferences.language)
        gate.language_chosen.connect(self._first_language)
        gate.offer_beginnings()
        gate.new_asked.connect(lambda: self._beginnings.ask(Beginning.REGISTER))
        gate.stick_asked.connect(lambda: self._beginnings.ask(Beginning.READ))
        self._offer_people(gate)
        self._show(gate)

    def _show_beginning(self, gate: Gate) -> None:
        gate.offer_languages(self._preferences.language)
        gate.language_chosen.connect(self._first_language)
        gate.account_asked.connect(self._ask_sign_in)
        self._show(gate)

    def _let_newcomer_in(self, desk: Desk) -> None:
        self._background.run(
            lambda job: self._entered(desk),
            owner=self,
            on_done=self._let_in,
            on_error=self._tell_trouble,
            lane=Lane.SYNC,
        )

    def _sign_in(self, form: SignInForm, typed: Credentials) -> None:
        form.show_busy(True)
        self._say(None)
        self._background.run(
            lambda job: self._entered(
                sign_in(
                    self._session,
                    typed.address,
                    typed.email,
                    typed.password,
                    typed.passphrase or self._secret,
                )
            ),
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
        if error.code in _PASSPHRASE:
            # The account was locked before anybody moved in.
            form.ask_for_secret()
        if error.code != "passphrase_needed":
            self._say(error)
        if error.code == "wrong_password":
            form.forget_password()

    def _ask_passphrase(self) -> None:
        self._background.run(
            lambda job: lock_here(self._session),
            owner=self,
            on_done=self._ask_secret,
            on_error=self._tell_trouble,
        )

    def _ask_secret(self, lock: Lock) -> None:
        form = PassphraseForm(lock)
        form.submitted.connect(lambda typed: self._unseal(form, lock, typed))
        own = [each for each in self._people if each.folder == self._session.folder]
        gate = gates.passphrase_gate(form, shown_name(own[0]) if own and own[0].name else "")
        form.forgotten.connect(lambda: gate.show_notice(gates.forgotten(lock)))
        self._offer_people(gate)
        self._show(gate)

    def _offer_people(self, gate: Gate) -> None:
        if any(each.folder != self._session.folder for each in self._people):
            gate.offer_people()
            gate.people_asked.connect(self.people_asked)

    def _unseal(self, form: PassphraseForm, lock: Lock, secret: str) -> None:
        form.show_busy(True)
        self._say(None)
        self._background.run(
            lambda job: self._entered(open_desk(self._session, secret)),
            owner=form,
            on_done=self._let_in,
            on_error=lambda error: self._still_sealed(form, lock, error),
            lane=Lane.SYNC,
        )

    def _still_sealed(self, form: PassphraseForm, lock: Lock, error: GllError) -> None:
        if error.code not in _PASSPHRASE:
            self._tell_trouble(error)
            return
        form.show_busy(False)
        if self._gate is not None:
            self._gate.show_notice(gates.wrong(lock, error))
        form.forget_typed()
        if error.code == "wait_before_trying":
            form.pause(int(error.facts["seconds"]))

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
