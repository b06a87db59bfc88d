"""One run of the window on a profile: the way in, the window itself, its syncs, and a clean end."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from gllapp.file_views import FileProgress, FilesReport, FilesSent
from gllapp.logs import save_report
from gllapp.platform.doorbell import Call
from gllapp.sending_views import SendProgress
from gllapp.settings import load_settings, save_settings
from gllapp.sync.pacing import When
from gllapp.sync.plan import Budget
from gllapp.ui import words
from gllapp.ui.autosync import AutoSync
from gllapp.ui.background import BackgroundRunner, BugReport, Job, Lane
from gllapp.ui.beginnings import Beginning
from gllapp.ui.entrance import Entrance, Who
from gllapp.ui.fetcher import Behind, Fetch, Fetcher
from gllapp.ui.main_window import MainWindow
from gllapp.ui.names import clean_name
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.pages.sign_in.sign_in_form import Credentials, SignInForm
from gllapp.ui.places import REGISTERING, Places, make_places
from gllapp.ui.preferences import Preferences
from gllapp.ui.presence import Presence
from gllapp.ui.single_instance import SingleInstance
from gllapp.ui.syncer import Sync, Syncer
from gllapp.ui.tokens import Tone
from gllapp.ui.trail import Stop
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usecases.accounts import Account, accounts
from gllapp.usecases.asking import Guests, wish_of
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import look_at_store
from gllapp.usecases.opening import copies_folder, forget_copies
from gllapp.usecases.session import Session, renew_sign_in
from gllapp.usecases.status import status
from gllapp.views import Identity, SyncProgress, SyncReport
from gllcore.errors import EnvironmentFault, GllError

# A link that is silent may hold a sync for a minute; nobody waits that long for a window to close.
PATIENCE_SECONDS = 3.0
# A screen that is not wider than this is filled from the beginning.
_SMALL_SCREEN = 1400


@dataclass(frozen=True, slots=True)
class Next:
    """Where the program goes on when the window has ended: the profile in ``folder``, whose person is asked for as ``who`` says.

    ``forgets``: the profile that is left leaves the PC for good, as its person has decided.
    """

    folder: Path
    who: Who = Who.KNOWN
    forgets: bool = False


class Program(QObject):
    """``start`` shows the first gate or the window; ``finish`` ends everything that was begun, and may come at any time."""

    def __init__(self, app: QApplication, session: Session) -> None:
        super().__init__(app)
        self._app = app
        self._session = session
        self.background = BackgroundRunner(self._save_report, self)
        self.background.bug_found.connect(self._show_error)
        save = partial(save_settings, session.folder)
        self.preferences = Preferences(app, load_settings(session.folder), save, self.background)
        self.preferences.language_changed.connect(self._language_changed)
        self.preferences.failed.connect(self._show_error)
        self.entrance = Entrance(session, self.preferences, self.background, self)
        self.entrance.opened.connect(self._open)
        self.entrance.given_up.connect(app.quit)
        self.entrance.elsewhere.connect(lambda folder: self.leave_for(Next(folder)))
        self.entrance.people_asked.connect(self._ask_who)
        self.presence = Presence(app, session, self.background, self)
        self.presence.people_asked.connect(self._ask_who)
        self.presence.given_up.connect(self.end)
        self.presence.failed.connect(self._show_error)
        self._instance = SingleInstance(session.folder, self)
        self._instance.raised.connect(self._raise)
        self._instance.sync_asked.connect(self._sync_for)
        self._desk: Desk | None = None
        self._syncer: Syncer | None = None
        self._fetcher: Fetcher | None = None
        self._auto: AutoSync | None = None
        self._guests = Guests()
        self._again: Gate | None = None
        self._online: bool | None = None
        self._costs = True
        self._next: Next | None = None
        self.window: MainWindow | None = None

    def start(self, who: Who = Who.KNOWN) -> None:
        self.entrance.start(who)

    @property
    def next(self) -> Next | None:
        """Where the program goes on after this profile; None where it ends."""
        return self._next

    def leave_for(self, wanted: Next, *, hurries: bool = False) -> None:
        """Somebody else sits down, or nobody: the window closes as ever, and what was typed is kept. Who ``hurries`` is asked nothing."""
        self._next = wanted
        if self.window is None:
            self._app.quit()
        elif hurries:
            self.window.close_now()
        elif not self.window.close():
            self._next = None

    def end(self) -> None:
        """Closes the window without asking, and ends."""
        if self.window is not None:
            self.window.close_now()
        self._app.quit()

    def finish(self) -> bool:
        """Everything that was typed is stored when this returns, and the replica is closed.

        False when a silent link still holds a thread: then the replica stays open for it.
        """
        self._instance.close()
        self.presence.close()
        if self._auto is not None:
            self._auto.close()
        if not self.background.shut_down(PATIENCE_SECONDS):
            return False
        self._close_replica()
        return True

    def finish_late(self) -> None:
        """Waits, on a thread of its own, for what :meth:`finish` did not wait for: a sync that a silent link holds ends by itself."""
        self.background.shut_down()
        self._close_replica()

    def retire(self) -> None:
        """Another run begins in this process: nothing of this one may be shown or hear anything any more."""
        self.entrance.close()
        for window in (self.window, self._again):
            if window is not None:
                window.deleteLater()
        self.preferences.appearance.deleteLater()
        self.preferences.deleteLater()

    def _close_replica(self) -> None:
        if self._desk is not None:
            self._desk.replica.close()
            self._desk = None

    def _leave_pc(self) -> None:
        """The person has decided that their account goes from here; whoever else is there is asked for next."""

        def go(people: Sequence[Account]) -> None:
            folder = self._session.folder
            others = [each.folder for each in people if each.folder != folder]
            self.leave_for(Next(others[0], Who.ASKED, True) if others else Next(folder, forgets=True))

        self.background.run(
            lambda job: accounts(self._session.folder), owner=self, on_done=go, on_error=self._show_error
        )

    def _ask_who(self) -> None:
        """From a locked window nobody is asked anything: whoever sits there now is not the one who could answer."""
        self.leave_for(Next(self._session.folder, Who.ASKED), hurries=self.presence.is_locked)

    def show_network(self, online: bool | None) -> None:
        """What the system says about the link."""
        self._online = online
        if self.window is not None:
            self.window.show_network(online)
        if self._auto is not None:
            self._auto.show_network(online)

    # --- the window ---

    def _open(self, desk: Desk) -> None:
        self._desk = desk
        self._syncer = self._make_syncer(desk)
        self._fetcher = self._make_fetcher(desk, self._syncer)
        self._auto = self._make_auto(self._syncer)
        window = self._make_window(desk, self._syncer, self._fetcher)
        if not window.restoreGeometry(QByteArray(self.preferences.window_place)):
            small = window.screen().availableGeometry().width() <= _SMALL_SCREEN
            window.setWindowState(Qt.WindowState.WindowMaximized if small else Qt.WindowState.WindowNoState)
        first = self.entrance.first
        if first is not None and first.beginning is Beginning.REGISTER:
            window.go_to(REGISTERING)
        elif first is not None and first.stick is not None:
            window.show_stick(first.stick)
        window.show()
        self._auto.open()
        self._look_around(desk)

    def _look_around(self, desk: Desk) -> None:
        """Brings the library in step with the files that others on this PC have fetched or removed, and clears old copies away."""

        def work(job: Job) -> bool:
            from gllapp.usecases.stores import stores_of

            Places.load_all(lambda: job.cancelled)
            forget_copies(copies_folder(self._session.folder))
            return look_at_store(desk, stores_of(self._session, desk), lambda: job.cancelled)

        # The lane of sticks: what people write and read, and their syncs, must not wait for many texts.
        self.background.run(
            work, owner=self, on_done=self._looked_around, on_error=self._show_error, lane=Lane.STICK
        )

    def _looked_around(self, has_changed: bool) -> None:
        if has_changed and self.window is not None:
            self.window.page.refresh()

    def _make_syncer(self, desk: Desk) -> Syncer:
        syncer = Syncer(self.background, _sync(self._session, desk), self)
        syncer.started.connect(self._guests.begun)
        syncer.progressed.connect(self._guests.progressed)
        syncer.failed.connect(self._guests.failed)
        return syncer

    def _make_fetcher(self, desk: Desk, syncer: Syncer) -> Fetcher:
        fetcher = Fetcher(_fetch(self._session, desk), self.background, self)
        syncer.started.connect(fetcher.give_way)
        syncer.ended.connect(
            lambda report: fetcher.follow(Behind(report, syncer.budget, self._guests.wish_for_files))
        )
        fetcher.progressed.connect(self._guests.files_progressed)
        fetcher.followed.connect(self._guests.ended)
        return fetcher

    def _make_auto(self, syncer: Syncer) -> AutoSync:
        self._costs = True
        # No secret: it only keeps many PCs from calling in the same second.
        dice = random.Random().random  # noqa: S311
        auto = AutoSync(syncer, self._when, self._session.seconds, dice, self, self._sync_unasked)
        self.preferences.sync_changed.connect(auto.choice_changed)
        auto.show_network(self._online)
        return auto

    def _when(self) -> When:
        """What the person has chosen, but where it costs: there only when they ask."""
        return When.ASKED if self._costs else self.preferences.sync

    def _network_told(self, costs: bool) -> None:
        self._costs = costs
        if self._auto is not None:
            self._auto.choice_changed()

    def _sync_unasked(self) -> None:
        """Looks once more where the PC is: it may have been carried elsewhere a moment ago."""
        window, syncer = self.window, self._syncer
        if window is None or syncer is None:
            return
        networks = window.places.networks
        networks.look_and_then(lambda: None if networks.costs else syncer.start())

    def _make_window(self, desk: Desk, syncer: Syncer, fetcher: Fetcher) -> MainWindow:
        places = make_places(desk, self._session, syncer, fetcher, self.preferences, self.background)
        self.window = MainWindow(desk, places, syncer, fetcher, self.preferences, self.background)
        self.window.sign_in_asked.connect(self._ask_again)
        self.window.network_told.connect(self._network_told)
        self.window.leaving_asked.connect(self._leave_pc)
        self.presence.follow(self.window)
        if self._auto is not None:
            self.window.waiting_told.connect(self._auto.show_waiting)
        self.window.closed.connect(self._window_closed)
        self.window.show_network(self._online)
        return self.window

    def _window_closed(self) -> None:
        if self.window is not None:
            self.preferences.keep_window_place(bytes(self.window.saveGeometry().data()))
        self._app.quit()

    def _language_changed(self) -> None:
        """Words on the screen stay as they were made, so the window is made anew, where it stood."""
        if self.window is None:
            return
        for page in self.window.places.made():
            page.closing()
        # What was typed is stored before the new window looks for it.
        self.background.run(
            lambda job: None,
            owner=self,
            on_done=lambda _: self._replace_window(),
            on_error=self._show_error,
            lane=Lane.WRITE,
        )

    def _replace_window(self) -> None:
        old, desk, syncer, fetcher = self.window, self._desk, self._syncer, self._fetcher
        if old is None or desk is None or syncer is None or fetcher is None:
            return
        stop = old.stop
        new = self._make_window(desk, syncer, fetcher)
        new.restoreGeometry(old.saveGeometry())
        new.visit(Stop(stop.place, stop.state))
        new.show()
        old.retire()

    def _raise(self) -> None:
        shown = self.presence.gate or self.window or self.entrance.gate
        if shown is None:
            return
        shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    # --- who else is at the profile ---

    def _sync_for(self, call: Call) -> None:
        """A command wants a sync; it is told how the next one goes, or the one that runs."""
        if self._syncer is None:  # nobody has come in yet
            call.end()
            return
        self._syncer.start_within(wish_of(call).budget)
        self._guests.welcome(call)

    # --- signing in again ---

    def _ask_again(self) -> None:
        desk = self._desk
        if desk is not None and self._again is None:
            self.background.run(
                lambda job: status(desk).identity,
                owner=self,
                on_done=self._show_again,
                on_error=self._show_error,
            )

    def _show_again(self, identity: Identity) -> None:
        form = SignInForm(identity.server, identity.email)
        gate = gates.sign_in_again_gate(form, clean_name(identity.name))
        gate.setWindowModality(Qt.WindowModality.ApplicationModal)
        gate.closed.connect(self._again_closed)
        form.submitted.connect(lambda typed: self._sign_in_again(form, typed))
        self._again = gate
        gate.show()
        gate.setFocus()

    def _sign_in_again(self, form: SignInForm, typed: Credentials) -> None:
        desk, gate = self._desk, self._again
        if desk is None or gate is None:
            return

        def work(job: Job) -> None:
            renew_sign_in(self._session, desk, typed.address, typed.email, typed.password)

        def refused(error: GllError) -> None:
            form.show_busy(False)
            gate.show_notice(words.notice(error))

        form.show_busy(True)
        gate.show_notice(None)
        self.background.run(
            work, owner=form, on_done=lambda _: self._signed_in_again(), on_error=refused, lane=Lane.SYNC
        )

    def _again_closed(self) -> None:
        if self._again is not None:
            self._again.deleteLater()
            self._again = None

    def _signed_in_again(self) -> None:
        if self._again is not None:
            self._again.done()
            self._again = None
        if self.window is not None:
            translate = QCoreApplication.translate
            offer = Offer("sync", translate("Program", "Sync now"), "sync")
            self.window.show_notice(
                Notice(Tone.GOOD, translate("Program", "You are signed in again."), offers=(offer,))
            )
            self.window.page.activated()

    # --- what goes wrong ---

    def _show_error(self, error: GllError) -> None:
        if self.window is not None:
            self.window.show_error(error)

    def _save_report(self, report: BugReport) -> str:
        try:
            return str(save_report(self._session.folder, report.what, report.trace, self._session.now_ms()))
        except EnvironmentFault:  # a full disk must not keep the person from being told
            return "-"


def _sync(session: Session, desk: Desk) -> Sync:
    """The use case as the syncer runs it; loaded on the worker, because signing takes a while to load."""

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


def _fetch(session: Session, desk: Desk) -> Fetch:
    """The same for files: behind a sync, with what it has left of its limits, or because the person asks for them."""

    def run(
        on_progress: Callable[[FileProgress | SendProgress | FilesSent], None],
        is_stopped: Callable[[], bool],
        behind: Behind | None,
    ) -> FilesReport | None:
        from gllapp.usecases.budgets import Allowed
        from gllapp.usecases.fetching import fetch_files, fetch_with_sync
        from gllapp.usecases.sending_files import moved_by, send_with_sync

        if behind is None:
            return fetch_files(session, desk, on_progress=on_progress, is_stopped=is_stopped)
        limits = Allowed(behind.budget.max_bytes, behind.budget.max_seconds)
        # What a librarian has brought in; what is left of it goes behind the next sync, whatever the reason.
        gone = send_with_sync(session, desk, behind.synced, behind.wished, limits, on_progress, is_stopped)
        if gone is not None:
            on_progress(gone)
        moved = moved_by(behind.synced, gone)
        return fetch_with_sync(session, desk, moved, behind.wished, limits, on_progress, is_stopped)

    return run
