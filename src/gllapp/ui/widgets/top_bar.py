"""The bar above the pages: back and forward, the one search box, what can be added, the person, and Sync."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.names import clean_name
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import ActionButton, IconButton, look_changed
from gllapp.ui.widgets.search_box import SearchBox

LOCK_KEYS, PEOPLE_KEYS = "Ctrl+Shift+L", "Ctrl+Shift+U"


class Addition(StrEnum):
    """What a member can add."""

    POST = "post"
    DOCUMENT = "document"
    POD = "pod"
    COMMUNITY = "community"
    RESOURCE = "resource"


class TopBar(QWidget):
    """Reports what is asked for; what it shows is told to it."""

    back_asked = Signal()
    forward_asked = Signal()
    searched = Signal(str)
    """The words looked for; empty when the search is given up."""
    search_entered = Signal()
    """Somebody has come to the search box, by Ctrl+K or by mouse."""
    stepped = Signal(int)
    """To the next hit (1) or the one before (-1)."""
    addition_asked = Signal(object)
    """Carries an :class:`Addition`."""
    person_asked = Signal()
    notices_asked = Signal()
    """The person's own settings are wanted."""
    lock_asked = Signal()
    people_asked = Signal()
    """Somebody else sits down."""
    sync_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._syncing = False
        self._back = IconButton("back", self.tr("Back"), words_shown=False)
        self._forward = IconButton("forward", self.tr("Forward"), words_shown=False)
        self._search = SearchBox(self.tr("Search everything on this PC"))
        self._add = self._additions()
        self._bell = IconButton("bell", self.tr("Notices"), words_shown=False)
        self._person = self._person_menu()
        self._sync = ActionButton(self.tr("Sync"), "sync", primary=True)
        self._lay_out()
        self._back.clicked.connect(self.back_asked)
        self._forward.clicked.connect(self.forward_asked)
        self._search.searched.connect(self.searched)
        self._search.stepped.connect(self.stepped)
        self._search.pressed.connect(self.search_entered)
        self._bell.clicked.connect(self.notices_asked)
        self._sync.clicked.connect(self._sync_or_stop)

    def show_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is somewhere to go back or forward to."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def show_person(self, name: str) -> None:
        shown = clean_name(name) or self.tr("Guest")
        self._person.set_words(shown, self.tr("{name}: settings, lock, somebody else").format(name=shown))

    def show_notices(self, words: str) -> None:
        """How many are new, in words; empty where none is."""
        self._bell.set_words(self.tr("Notices: {words}").format(words=words) if words else self.tr("Notices"))
        self._bell.set_icon(*(("bell-new", Tone.INFO) if words else ("bell",)))

    def show_syncing(self, syncing: bool, *, stopping: bool = False) -> None:
        """Sync becomes Stop while a sync runs."""
        self._syncing = syncing
        words, icon = (self.tr("Stop"), "pause") if syncing else (self.tr("Sync"), "sync")
        self._sync.set_words(self.tr("Stopping…") if stopping else words, icon)
        self._sync.setEnabled(not stopping)

    def show_search(self, words: str) -> None:
        """Puts words into the search box without searching."""
        self._search.show_words(words)

    def focus_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()
        self.search_entered.emit()

    def set_compact(self, compact: bool) -> None:
        """Where the window is narrow the person's name gives its room to the search."""
        self._person.setVisible(not compact)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _person_menu(self) -> IconButton:
        button = IconButton("user", "")
        menu = QMenu(button)
        for icon, said, keys, asked in (
            ("settings", self.tr("Settings"), "", self.person_asked),
            ("key", self.tr("Lock"), LOCK_KEYS, self.lock_asked),
            ("people", self.tr("Somebody else…"), PEOPLE_KEYS, self.people_asked),
        ):
            act = menu.addAction(f"{said}\t{keys}" if keys else said)
            act.triggered.connect(asked)
            _draw_when_shown(menu, act, icon)
        button.setMenu(menu)
        button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _additions(self) -> IconButton:
        button = IconButton("add", self.tr("Add") + " ▾")
        button.setProperty("kind", "plain")
        button.setAccessibleName(self.tr("Add: a post, a document, a pod, a community, a resource"))
        menu = QMenu(button)
        for addition, icon, said in (
            (Addition.POST, "forum", self.tr("Post")),
            (Addition.DOCUMENT, "draft", self.tr("Document")),
            (Addition.POD, "pods", self.tr("Propose a pod")),
            (Addition.COMMUNITY, "people", self.tr("Propose a community")),
            (Addition.RESOURCE, "library", self.tr("Resource")),
        ):
            act = menu.addAction(said)
            act.triggered.connect(
                lambda _checked=False, addition=addition: self.addition_asked.emit(addition)
            )
            _draw_when_shown(menu, act, icon)
        button.setMenu(menu)
        button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _sync_or_stop(self) -> None:
        (self.stop_asked if self._syncing else self.sync_asked).emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addWidget(self._search, 3)
        row.addStretch(1)
        for widget in (self._add, self._bell, self._person, self._sync):
            row.addWidget(widget)
        self._fit()

    def _fit(self) -> None:
        look, row = theme.look(), self.layout()
        if row is not None:
            row.setContentsMargins(
                look.px(SIZES.gap_m), look.px(SIZES.gap_s), look.px(SIZES.gap_m), look.px(SIZES.gap_s)
            )
            row.setSpacing(look.px(SIZES.gap_s))
        self._search.setMaximumWidth(look.px(SIZES.measure))


def _draw_when_shown(menu: QMenu, act: QAction, icon: str) -> None:
    """In the look of that moment; and the window waits for no icon that nobody sees."""
    menu.aboutToShow.connect(lambda: act.setIcon(icons.icon(icon)))
