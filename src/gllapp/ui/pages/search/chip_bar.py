"""What narrows the search down, each with a way to take it back, and more to choose from; all of it stands in the search box too."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gllapp.search_views import Narrows, Said
from gllapp.ui import icons, theme
from gllapp.ui.language import NAMES, spoken
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.search.words import said_words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.usecases.search_words import written, written_myself


class ChipBar(QWidget):
    """``removed`` carries a :class:`Said`, ``added`` the words of a filter as they are typed."""

    removed = Signal(object)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow(theme.look().px(SIZES.gap_xs), self)
        self._chips: list[IconButton] = []
        self._add = IconButton("filter", self.tr("Filter") + " ▾")
        self._add.setAccessibleName(self.tr("Filter: who, since when, in which language, on this PC"))
        menu = QMenu(self)
        # When it is opened: a day goes by, and whoever only searches waits for none of it.
        menu.aboutToShow.connect(lambda: self._offer(menu))
        self._add.setMenu(menu)
        self._add.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._row.addWidget(self._add)
        self._place = ""
        self._here = IconButton("search", "")
        self._here.hide()
        self._here.clicked.connect(lambda: self.added.emit(written(Narrows.PLACE, self._place, spoken())))
        self._row.addWidget(self._here)
        self.setFocusProxy(self._add)

    def show_here(self, place: str) -> None:
        """Where the person was; empty where that is no stream and no pod."""
        self._place = clean_name(place.replace('"', " "))
        self._here.set_words(self.tr("Only in {place}").format(place=isolated(self._place)))
        self._here.setVisible(bool(self._place))

    def show_said(self, said: Sequence[Said]) -> None:
        is_narrow = any(each.narrows is Narrows.PLACE for each in said)
        self._here.setVisible(bool(self._place) and not is_narrow)
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(each) for each in said]
        for chip in self._chips:
            self._row.addWidget(chip)

    def _chip(self, said: Said) -> IconButton:
        chip = IconButton("close", said_words(said))
        chip.setAccessibleName(self.tr("Without the filter: {words}").format(words=said_words(said)))
        chip.clicked.connect(lambda: self.removed.emit(said))
        return chip

    def _offer(self, menu: QMenu) -> None:
        menu.clear()
        for former in menu.findChildren(QMenu):
            former.deleteLater()
        language = spoken()
        today = QDate.currentDate()
        choices = (
            ("user", self.tr("What I wrote"), written_myself(language)),
            ("held", self.tr("What can be opened on this PC"), written(Narrows.HELD, "", language)),
            ("events", self.tr("Since a week ago"), _since(today.addDays(-7), language)),
            ("events", self.tr("Since a month ago"), _since(today.addMonths(-1), language)),
            ("events", self.tr("Since a year ago"), _since(today.addYears(-1), language)),
        )
        for icon, words, typed in choices:
            act = menu.addAction(icons.icon(icon), words)
            act.triggered.connect(lambda _checked=False, typed=typed: self.added.emit(typed))
        languages = menu.addMenu(icons.icon("language"), self.tr("In a language"))
        for code, name in NAMES.items():
            act = languages.addAction(name)
            typed = written(Narrows.LANGUAGE, code, language)
            act.triggered.connect(lambda _checked=False, typed=typed: self.added.emit(typed))


def _since(day: QDate, language: str) -> str:
    return written(Narrows.SINCE, day.toString("yyyy-MM-dd"), language)
