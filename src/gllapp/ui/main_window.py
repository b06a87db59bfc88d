"""The frame of the window: places and the way between them, the top bar, the status bar, and one message at a time."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from gllapp.ui import focus, theme, words
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.dropping import FolderDrop
from gllapp.ui.fetcher import OF_FETCHING
from gllapp.ui.guide import Guide
from gllapp.ui.helping import Helping
from gllapp.ui.memory import Memory
from gllapp.ui.names import clean_name
from gllapp.ui.network_watch import ANSWERS, YES
from gllapp.ui.pages.page import Page
from gllapp.ui.place_names import (
    DATA,
    DOCUMENTS,
    HELP,
    NAMES,
    NOTICES,
    OUTBOX,
    PODS,
    SEARCH,
    SETTINGS,
    START,
)
from gllapp.ui.places import Places
from gllapp.ui.preferences import Preferences
from gllapp.ui.standing_signs import StandingSigns
from gllapp.ui.sync_asking import NOT_NOW, SYNC_AS_PLANNED
from gllapp.ui.sync_following import SyncFollowing
from gllapp.ui.syncer import Syncer
from gllapp.ui.tokens import SIZES
from gllapp.ui.trail import Stop, Trail
from gllapp.ui.undo.undoing import UNDO, Undoing
from gllapp.ui.visits import Visits
from gllapp.ui.widgets.labels import line
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.navigation_rail import NavigationRail
from gllapp.ui.widgets.notices import Notice
from gllapp.ui.widgets.room import Fitted, Pages, Room
from gllapp.ui.widgets.status_line import Segment, StatusLine
from gllapp.ui.widgets.top_bar import LOCK_KEYS, PEOPLE_KEYS, TopBar
from gllapp.ui.window_keys import WindowKeys
from gllapp.usecases.desk import Desk
from gllapp.views import Delivery, Status, SyncReport
from gllcore.errors import GllError

# Below this width, in pixels at 100 %, the rail shows icons alone; below the second the top bar saves room too.
_THREE_PANES, _NARROW = 1100, 800
_SMALLEST = (640, 480)
# "Yesterday" becomes true while the window stands open.
_MINUTE_MS = 60_000
# Where an offer can lead beside the places.
_WAYS = frozenset({"sync", "sync-all-the-same", SYNC_AS_PLANNED, "sign_in", "kept", *OF_FETCHING})


class MainWindow(QMainWindow):
    """Shows :class:`Places` and leads from one to another; what happens within a place is the page's own."""

    sign_in_asked = Signal()
    lock_asked = Signal()
    people_asked = Signal()
    """Somebody else sits down."""
    leaving_asked = Signal()
    """The person's account goes from this PC."""
    waiting_told = Signal(int)
    """How many operations wait, whenever that was counted."""
    network_told = Signal(bool)
    """Whether the network that the PC is on costs, when that is known otherwise than before."""
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        places: Places,
        syncer: Syncer,
        preferences: Preferences,
        background: BackgroundRunner,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._places = places
        self._syncer = syncer
        self._preferences = preferences
        self._background = background
        self._trail = Trail(Stop(START))
        self._community = ""
        self._retired = self._hurries = False
        self._keys = WindowKeys(self)
        self._top = TopBar()
        self._rail = NavigationRail(places.on_rail())
        self._stack = Pages()
        self._status = StatusLine()
        self._messages = MessageArea()
        self._guide = Guide(desk, places, background, self)
        self._memory = Memory(desk, background, self)
        self._memory.place_known.connect(self._go_on_at)
        places.on_made, places.holder = self._take_in, self._stack
        self._following = SyncFollowing(desk, places, self._top, self._status, background, self)
        self._asking = self._following.asking
        self._lay_out()
        self._connect_frame()
        self._connect_sync()
        drop = FolderDrop(self, background)
        drop.dropped.connect(self._guide.show_stick)
        drop.files_dropped.connect(lambda paths: self.page.take_files(paths))
        self._bind_keys()
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.refresh_standing)
        self._minute.start()
        self._visits = Visits(desk, background, self)
        self._signs = StandingSigns(desk, self._rail, self._top, self._status, preferences, background, self)
        self._signs.told.connect(self._show_standing)
        self._signs.failed.connect(self.show_error)
        self._undoing = Undoing(background, self)
        self._undoing.undone.connect(self._undone)
        self._undoing.failed.connect(self.show_error)
        self._enter(self._trail.here)
        if places.look is not None:
            self._signs.show(places.look.standing, places.look.waiting_in_pods)
        self.refresh_standing()

    # --- going places ---

    @property
    def desk(self) -> Desk:
        return self._desk

    @property
    def places(self) -> Places:
        return self._places

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._places.page(self._trail.here.place)

    @property
    def stop(self) -> Stop:
        """Where the person is, for a window that is made anew."""
        return Stop(self.page.name, self.page.state())

    def go_to(self, key: str) -> None:
        """Goes to a place by its name; ``"sync"`` begins to sync, ``"sign_in"`` asks for a new sign-in, ``"keys"`` lists the keys, ``"back"`` is where the person was before, ``"kept"`` shows what is kept aside, an offer of ``OF_FETCHING`` fetches files."""
        if key == "sync":
            self._asking.start()
        elif key == SYNC_AS_PLANNED:
            self._syncer.start()
        elif key == "sync-all-the-same":
            self._syncer.start_all_the_same()
        elif key in OF_FETCHING:
            self._following.fetch(key)
        elif key == "sign_in":
            self.sign_in_asked.emit()
        elif key == "leave":
            self.leaving_asked.emit()
        elif key == "keys":
            self._show_keys()
        elif key == "back":
            self._back()
        elif key == "kept":
            self.visit(Stop(OUTBOX, Delivery.KEPT))
        else:
            self.visit(Stop(key, self._places.page(key).state()))

    def show_stick(self, folder: Path) -> None:
        """What is on a stick, or in a folder that stands for one."""
        self._guide.show_stick(folder)

    def visit(self, stop: Stop) -> None:
        """Goes somewhere, and remembers the way back."""
        if stop == self._trail.here:
            return
        # A page that is made shows what it showed last, and must not be asked for meanwhile.
        if stop.state != self._places.page(stop.place).state():
            self._memory.leave_as_chosen(stop.place)
        self._leave()
        self._trail.visit(stop)
        self._enter(stop)

    def _go_on_at(self, place: str) -> None:
        """Where the person was a moment ago, unless they have gone somewhere already."""
        if place in NAMES and self._trail.here == Stop(START) and not self._trail.can_go_back:
            self.go_to(place)

    def _back(self) -> None:
        self._walk(self._trail.back)

    def _forward(self) -> None:
        self._walk(self._trail.forward)

    def _walk(self, step: Callable[[], Stop]) -> None:
        self._leave()
        self._enter(step())

    def _leave(self) -> None:
        self.show_notice(None)
        self.page.deactivated()

    def _enter(self, stop: Stop) -> None:
        page = self._places.page(stop.place)
        self._stack.setCurrentWidget(page)
        if stop.state != page.state():
            page.restore(stop.state)
        # Documents stand in their pods.
        self._rail.show_place(PODS if stop.place == DOCUMENTS else stop.place)
        self._top.show_search(str(stop.state) if stop.place == SEARCH else "")
        page.activated()
        self._show_ways()

    def _moved_within(self, page: Page) -> None:
        if page is self.page:
            self._trail.visit(Stop(page.name, page.state()))
            self._show_ways()

    def _show_ways(self) -> None:
        self._top.show_ways(back=self._trail.can_go_back, forward=self._trail.can_go_forward)
        self._show_title()

    def _show_title(self) -> None:
        self.setWindowTitle(" – ".join(part for part in (self.page.title(), self._community, "GLL") if part))

    def _search(self, wanted: str) -> None:
        is_there = self.page.name == SEARCH
        if not wanted:
            if is_there:
                self._back()
            return
        search = self._places.search
        if not is_there:
            search.come_from(self.page.here())
        if is_there and wanted == search.state() and search.open_current():
            return
        search.search(wanted)
        if is_there:
            # One search, however often the person paused while typing.
            self._trail.correct(Stop(search.name, search.state()))
        else:
            self.go_to(search.name)

    def _look_for(self, wanted: str) -> None:
        """A page asks, not the box: Back leads to the search before."""
        self._top.show_search(wanted)
        if wanted and self.page.name == SEARCH:
            self.visit(Stop(SEARCH, wanted))
        else:
            self._search(wanted)

    def _step(self, by: int) -> None:
        if self.page.name == SEARCH:
            self._places.search.step(by)

    # --- how things stand ---

    def refresh_standing(self) -> None:
        """Brings counts and times up to date."""
        self._signs.refresh()

    def _show_standing(self, standing: Status) -> None:
        self.waiting_told.emit(standing.counts.waiting)
        self._community = clean_name(standing.identity.community_name)
        self._show_title()

    def show_network(self, online: bool | None) -> None:
        """What the system says about the link; None where it cannot tell."""
        self._following.show_network(online)

    def show_error(self, error: GllError) -> None:
        self.show_notice(words.notice(error))

    def _refresh(self) -> None:
        self.page.refresh()
        self.refresh_standing()

    def show_notice(self, notice: Notice | None) -> None:
        """A message above the page, one at a time; None takes it away."""
        self._messages.show_notice(self._undoing.offered(notice))

    def _undo(self) -> None:
        """What the notice that is shown tells of, or else what was done last."""
        self._take_offer(self._undoing.shown or UNDO)

    def _undone(self, said: Notice) -> None:
        self._refresh()
        self.show_notice(said)

    def _take_offer(self, key: str) -> None:
        self.show_notice(None)
        if key == UNDO:
            self._undoing.undo()
        elif key in ANSWERS:
            self._places.networks.take(key)
            if key == YES:
                self.go_to(DATA)  # where its price is asked for
        elif key in NAMES or key in _WAYS:
            self.go_to(key)
        elif key != NOT_NOW:
            self.page.take_offer(key)

    # --- syncing ---

    def _sync_ended(self, report: SyncReport) -> None:
        # The page of syncs says it itself.
        if self.page.name != DATA:
            from gllapp.ui.sync_words import notice_after  # the window opens without it

            self.show_notice(notice_after(report))
        self._refresh()

    # --- the frame itself ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            # Else the first field of the window takes the focus, which is the search.
            focus.go_round(self.page.panes())
            self._memory.load()
            self._visits.attend()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / theme.look().scale
        self._rail.set_collapsed(width < _THREE_PANES)
        if width < _THREE_PANES:
            self._helping.make_room()
        self._top.set_compact(width < _NARROW)

    def retire(self) -> None:
        """Goes without a farewell: another window has taken over, and what was typed here is stored."""
        self._retired = True
        self.close()
        self.deleteLater()

    def close_now(self) -> None:
        """The system ends, or the session does: nobody is asked."""
        self._hurries = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._retired:
            event.accept()
            return
        if not self._hurries and not all(page.may_close() for page in self._places.made()):
            event.ignore()
            return
        event.accept()
        for page in self._places.made():
            page.closing()
        self._memory.keep(self.page.name)
        self._visits.attend()
        self.closed.emit()

    def _lay_out(self) -> None:
        look = theme.look()
        self.setMinimumSize(*_SMALLEST)
        self.resize(look.px(1240), look.px(720))
        gap = look.px(SIZES.gap_s)
        self._messages.setContentsMargins(gap, gap, gap, gap)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(Fitted(self._messages))
        content.addWidget(Room(self._stack), 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addLayout(content, 1)
        self._helping = Helping(middle, self._background, self)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(line())
        column.addLayout(middle, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self._status)

    def _connect_frame(self) -> None:
        self._rail.chosen.connect(self.go_to)
        self._guide.go_to.connect(self.go_to)
        self._guide.failed.connect(self.show_error)
        self._top.back_asked.connect(self._back)
        self._top.forward_asked.connect(self._forward)
        self._top.searched.connect(self._search)
        self._top.stepped.connect(self._step)
        self._top.addition_asked.connect(self._guide.add)
        self._top.notices_asked.connect(lambda: self.go_to(NOTICES))
        self._top.person_asked.connect(lambda: self.go_to(SETTINGS))
        self._top.lock_asked.connect(self.lock_asked)
        self._top.people_asked.connect(self.people_asked)
        self._status.chosen.connect(self._segment_chosen)
        self._messages.offered.connect(self._take_offer)
        self._helping.stop_asked.connect(self.visit)
        self._helping.keys_asked.connect(self._show_keys)
        self._helping.closed.connect(lambda: focus.go_round(self.page.panes()))

    def _connect_sync(self) -> None:
        self._following.told.connect(self.show_notice)
        self._following.ended.connect(self._sync_ended)
        self._following.failed.connect(self.show_error)
        self._following.arrived.connect(self._refresh)
        self._following.counted.connect(self.refresh_standing)
        self._following.costs_told.connect(self.network_told)

    def _take_in(self, page: Page) -> None:
        """A page that somebody goes to for the first time."""
        self._stack.addWidget(page)
        self._connect_page(page)
        self._guide.connect_page(page)
        self._memory.take_in(page)

    def _connect_page(self, page: Page) -> None:
        page.title_changed.connect(lambda _: self._show_title())
        page.go_to.connect(self.go_to)
        page.stop_asked.connect(self.visit)
        page.search_asked.connect(self._look_for)
        page.moved.connect(lambda: self._moved_within(page))
        page.acted.connect(self.refresh_standing)
        page.failed.connect(self.show_error)
        page.told.connect(self.show_notice)

    def _segment_chosen(self, segment: str) -> None:
        boxes = {Segment.WAITING: Delivery.WAITING, Segment.ATTENTION: Delivery.ATTENTION}
        box = boxes.get(Segment(segment))
        self.visit(Stop(OUTBOX, box) if box else Stop(DATA))

    # --- keys ---

    def _bind_keys(self) -> None:
        bind = self._keys.bind
        for place in self._places.on_rail():
            if place.shortcut:
                bind(place.shortcut, place.words, partial(self.go_to, place.key))
        bind(
            "Ctrl+N",
            self.tr("Something new: a post, or what the page is for"),
            lambda: self._guide.make_new(self.page),
        )
        bind("Ctrl+Z", self.tr("Undo what was deleted or archived last"), self._undo)
        bind("Ctrl+K", self.tr("Search"), self._top.focus_search)
        bind("F5", self.tr("Sync"), self._asking.start)
        bind("F6", self.tr("Next part of the window"), self._next_pane)
        bind("Alt+Left", self.tr("Back"), self._back)
        bind("Alt+Right", self.tr("Forward"), self._forward)
        bind("Ctrl++", self.tr("Larger text"), self._preferences.larger)
        bind("Ctrl+-", self.tr("Smaller text"), self._preferences.smaller)
        bind("Ctrl+0", self.tr("Text at its plain size"), self._preferences.plain_size)
        bind(LOCK_KEYS, self.tr("Lock"), self.lock_asked.emit)
        bind(PEOPLE_KEYS, self.tr("Somebody else sits down"), self.people_asked.emit)
        bind("F1", self.tr("Help for this page"), self._show_help)
        bind("Ctrl+F1", self.tr("These keys"), self._show_keys)
        # What other programs use for the same; the slash is a shifted key on many keyboards.
        self._keys.bind_quietly("Ctrl+/", self._show_keys)
        # Plus is a shifted key on many keyboards: the same without shift.
        self._keys.bind_quietly("Ctrl+=", self._preferences.larger)

    def _next_pane(self) -> None:
        focus.go_round((self._rail, *self.page.panes(), *self._helping.panes(), self._top, self._status))

    def _show_help(self) -> None:
        is_wide = self.width() / theme.look().scale >= _THREE_PANES
        self._helping.help_with(self.page.name, beside=is_wide and self.page.name != HELP)

    def _show_keys(self) -> None:
        self._keys.show(self.page)
