"""One run of the window on a profile: the way in, the window itself, its syncs, and a clean end."""

import random
from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from gllapp.logs import save_report
from gllapp.settings import load_settings, save_settings
from gllapp.sync.pacing import When
from gllapp.ui import icons
from gllapp.ui.arrival import Arrival
from gllapp.ui.autosync import AutoSync
from gllapp.ui.background import BackgroundRunner, BugReport, Job, Lane
from gllapp.ui.errands import files_errand, sync_errand
from gllapp.ui.fetcher import Behind, Fetcher
from gllapp.ui.first_paint import FirstPaint
from gllapp.ui.main_window import MainWindow
from gllapp.ui.place_names import REGISTERING
from gllapp.ui.places import PACKAGES, make_places
from gllapp.ui.preferences import Preferences
from gllapp.ui.presence import Presence
from gllapp.ui.syncer import Syncer
from gllapp.ui.trail import Stop
from gllapp.ui.who import Who
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.accounts import Account, accounts
from gllapp.usecases.desk import Desk
from gllapp.usecases.home.glance import FirstLook
from gllapp.usecases.running import Session
from gllcore.errors import EnvironmentFault, GllError

if TYPE_CHECKING:
    from gllapp.ui.callers import Callers
    from gllapp.ui.entrance import Entrance
    from gllapp.ui.signing_again import SigningAgain

# A link that is silent may hold a sync for a minute; nobody waits that long for a window to close.
PATIENCE_SECONDS = 3.0
# A screen that is not wider than this is filled from the beginning.
_SMALL_SCREEN = 1400


class Next(msgspec.Struct, frozen=True):
    """Where the program goes on when the window has ended: the profile in ``folder``, whose person is asked for as ``who`` says.

    ``forgets``: the profile that is left leaves the PC for good, as its person has decided.
    """

    folder: Path
    who: Who = Who.KNOWN
    forgets: bool = False


class Program(QObject):
    """``start`` shows the first gate or the window; ``finish`` ends everything that was begun, and may come at any time."""

    shown = Signal()
    """There is something to be seen: what that needs least begins."""
    settled = Signal()
    """The window stands on its open replica, or somebody has to be asked first."""

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
        self._arrival = Arrival(session, self.background, self)
        self._arrival.seen.connect(self._show_first)
        self._arrival.unseen.connect(self._ask_way)
        self._arrival.opened.connect(self._open_behind)
        self._arrival.failed.connect(self._shut)
        self.presence = Presence(app, session, self.background, self)
        self.presence.people_asked.connect(self._ask_who)
        self.presence.given_up.connect(self.end)
        self.presence.failed.connect(self._show_error)
        self._desk: Desk | None = None
        self._syncer: Syncer | None = None
        self._fetcher: Fetcher | None = None
        self._auto: AutoSync | None = None
        self._callers: Callers | None = None
        self._again: SigningAgain | None = None
        self._online: bool | None = None
        self._costs = True
        self._next: Next | None = None
        self._is_over = False
        self.window: MainWindow | None = None

    def start(self, who: Who = Who.KNOWN) -> None:
        """Shows the window at once, where nothing has to be asked and something is known of it; else the first gate."""
        self._arrival.start(who)

    @cached_property
    def entrance(self) -> "Entrance":
        """Loaded when something is asked: a window that shows itself at once waits for nothing of it."""
        from gllapp.ui.entrance import Entrance

        entrance = Entrance(self._session, self.preferences, self.background, self)
        entrance.opened.connect(self._open)
        entrance.given_up.connect(self._app.quit)
        entrance.elsewhere.connect(lambda folder: self.leave_for(Next(folder)))
        entrance.people_asked.connect(self._ask_who)
        return entrance

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
        self._is_over = True
        if self._callers is not None:
            self._callers.close()
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
        if "entrance" in self.__dict__:
            self.entrance.close()
        if self._again is not None:
            self._again.retire()
        if self.window is not None:
            self.window.deleteLater()
        self.preferences.appearance.deleteLater()
        self.preferences.deleteLater()

    def _close_replica(self) -> None:
        if self._desk is not None:
            self._desk.close()
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

    def _show_first(self, look: FirstLook) -> None:
        """The window as it was, for somebody of whom nothing has to be asked; everything else begins when it is there to be seen."""
        self.background.hold()
        window = self._furnish(self._arrival.desk, look)
        FirstPaint(window.page, self._go_in)
        window.show()

    def _go_in(self) -> None:
        if self._is_over:  # closed before it was painted
            return
        self.shown.emit()
        self._arrival.go_in()

    def _open_behind(self, desk: Desk) -> None:
        """The replica is open."""
        self.background.go_on()
        self._settle()
        if self._auto is not None:
            self._auto.open()
            self._look_around(desk)

    def _shut(self) -> None:
        """It does not open: what was shown first goes again, and the entrance tells why."""
        self.background.go_on()
        self._settle()
        if self._auto is not None:
            self._auto.close()
        if self.window is not None:
            self.window.retire()
        self._desk = self._syncer = self._fetcher = self._auto = self.window = None
        self.entrance.start()

    def _ask_way(self, who: Who) -> None:
        self._settle()
        self.entrance.start(who)

    def _settle(self) -> None:
        """Something is shown: the rest of what a window needs comes now, and others on the profile are heard."""
        if self._callers is not None:
            return
        self.shown.emit()
        from gllapp.ui.callers import Callers  # what calls through takes a while to load

        self._callers = Callers(self._session.folder, self)
        self._callers.raised.connect(self._raise)
        if self._syncer is not None and self._fetcher is not None:
            self._callers.follow(self._syncer, self._fetcher)
        self._app.setWindowIcon(icons.program_icon())
        self.settled.emit()

    def _open(self, desk: Desk) -> None:
        """Somebody has come in through the entrance."""
        window = self._furnish(desk)
        first = self.entrance.first
        if first is not None and first.registers:
            window.go_to(REGISTERING)
            if first.stick is not None:
                window.places.registering.tell_of_stick(partial(window.show_stick, first.stick))
        elif first is not None and first.stick is not None:
            window.show_stick(first.stick)
        window.show()
        self._open_behind(desk)

    def _furnish(self, desk: Desk, look: FirstLook | None = None) -> MainWindow:
        self._desk = desk
        self._syncer = Syncer(self.background, sync_errand(self._session, desk), self)
        self._fetcher = self._make_fetcher(desk, self._syncer)
        self._auto = self._make_auto(self._syncer)
        if self._callers is not None:
            self._callers.follow(self._syncer, self._fetcher)
        window = self._make_window(desk, self._syncer, self._fetcher, look)
        if not window.restoreGeometry(QByteArray(self.preferences.window_place)):
            small = window.screen().availableGeometry().width() <= _SMALL_SCREEN
            window.setWindowState(Qt.WindowState.WindowMaximized if small else Qt.WindowState.WindowNoState)
        return window

    def _look_around(self, desk: Desk) -> None:
        """Brings the library in step with the files that others on this PC have fetched or removed, and clears old copies away."""

        def work(job: Job) -> bool:
            from gllapp.usecases.library_files import look_at_store  # the window opens without them
            from gllapp.usecases.opening import copies_folder, forget_copies
            from gllapp.usecases.stores import stores_of

            icons.load()
            forget_copies(copies_folder(self._session.folder))
            return look_at_store(desk, stores_of(self._session, desk), lambda: job.cancelled)

        from gllapp.ui.loading import Loading  # as above

        Loading(PACKAGES, self.window).start()
        # The lane of sticks: what people write and read, and their syncs, must not wait for many texts.
        self.background.run(
            work, owner=self, on_done=self._looked_around, on_error=self._show_error, lane=Lane.STICK
        )

    def _looked_around(self, has_changed: bool) -> None:
        if has_changed and self.window is not None:
            self.window.page.refresh()

    def _make_fetcher(self, desk: Desk, syncer: Syncer) -> Fetcher:
        fetcher = Fetcher(files_errand(self._session, desk), self.background, self)
        syncer.started.connect(fetcher.give_way)
        syncer.ended.connect(lambda report: fetcher.follow(Behind(report, syncer.budget, self._wished())))
        return fetcher

    def _wished(self) -> bool | None:
        return self._callers.wish_for_files if self._callers is not None else None

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

    def _make_window(
        self, desk: Desk, syncer: Syncer, fetcher: Fetcher, look: FirstLook | None = None
    ) -> MainWindow:
        places = make_places(desk, self._session, syncer, fetcher, self.preferences, self.background)
        places.look, places.ready = look, self._arrival.wait
        self.window = MainWindow(desk, places, syncer, self.preferences, self.background)
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
        asking = self.entrance.gate if "entrance" in self.__dict__ else None
        shown = self.presence.gate or self.window or asking
        if shown is None:
            return
        shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    # --- signing in again ---

    def _ask_again(self) -> None:
        desk = self._desk
        if desk is None:
            return
        if self._again is None:
            from gllapp.ui.signing_again import SigningAgain  # the window opens without it

            self._again = SigningAgain(self._session, self.background, self)
            self._again.failed.connect(self._show_error)
            self._again.signed_in.connect(self._signed_in_again)
        self._again.ask(desk)

    def _signed_in_again(self, said: Notice) -> None:
        if self.window is not None:
            self.window.show_notice(said)
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
