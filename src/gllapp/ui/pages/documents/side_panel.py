"""What stands beside the text, one pane at a time: what changed, conflicts, comments, versions, the history, sections."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import formats, theme
from gllapp.ui.names import isolated
from gllapp.ui.pages.documents.cards import Cards
from gllapp.ui.pages.documents.changes_pane import ChangesPane
from gllapp.ui.pages.documents.comments_pane import CommentsPane
from gllapp.ui.pages.documents.conflicts_pane import ConflictsPane
from gllapp.ui.pages.documents.history_pane import HistoryPane
from gllapp.ui.pages.documents.reading import Aside
from gllapp.ui.pages.documents.sections_pane import SectionsPane
from gllapp.ui.pages.documents.versions_pane import VersionsPane
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton, look_changed
from gllapp.ui.widgets.flow import Flow, keep_height
from gllapp.ui.widgets.labels import line
from gllapp.usecases.documents.whereabouts import Whereabouts


class Tab(StrEnum):
    CHANGES = "changes"
    CONFLICTS = "conflicts"
    COMMENTS = "comments"
    VERSIONS = "versions"
    HISTORY = "history"
    SECTIONS = "sections"


_ICONS = {
    Tab.CHANGES: "newer",
    Tab.CONFLICTS: "conflicts",
    Tab.COMMENTS: "quote",
    Tab.VERSIONS: "tag",
    Tab.HISTORY: "history",
    Tab.SECTIONS: "people",
}
# Below this height, in pixels at 100 %, tabs are icons alone.
_LOW = 240


class SidePanel(QWidget):
    """``chosen``: the person went to a tab."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Beside the text"))
        self.changes = ChangesPane()
        self.conflicts = ConflictsPane()
        self.comments = CommentsPane()
        self.versions = VersionsPane()
        self.history = HistoryPane()
        self.sections = SectionsPane()
        self._panes: dict[Tab, Cards | HistoryPane] = {
            Tab.CHANGES: self.changes,
            Tab.CONFLICTS: self.conflicts,
            Tab.COMMENTS: self.comments,
            Tab.VERSIONS: self.versions,
            Tab.HISTORY: self.history,
            Tab.SECTIONS: self.sections,
        }
        self._buttons: dict[Tab, IconButton] = {}
        self._sheets = QStackedWidget()
        self._aside: Aside | None = None
        self._where: Whereabouts | None = None
        self._filled: dict[Tab, object] = {}
        self._lay_out()
        self.show_tab(Tab.CHANGES)

    @property
    def tab(self) -> Tab:
        return next(tab for tab, button in self._buttons.items() if button.isChecked())

    @property
    def pane(self) -> QWidget:
        return self._panes[self.tab]

    def show_tab(self, tab: Tab) -> None:
        self._buttons[tab].setChecked(True)
        self._sheets.setCurrentWidget(self._panes[tab])
        self._fill(tab)

    def show_nothing_yet(self) -> None:
        """Another document is shown; what stands beside it is being read."""
        self._aside = self._where = None
        self._filled.clear()
        for tab, pane in self._panes.items():
            pane.show_nothing_yet()
            self._count(tab, 0)

    def show_aside(self, shown: Aside, where: Whereabouts) -> None:
        self._aside, self._where = shown, where
        self._count(Tab.CHANGES, len(shown.changes or ()))
        self._count(Tab.CONFLICTS, len(shown.conflicts))
        self._count(Tab.COMMENTS, sum(not row.comment.resolved for row in shown.comments))
        self._count(Tab.SECTIONS, len(shown.claims))
        self._fill(self.tab)

    def _fill(self, tab: Tab) -> None:
        """Makes the cards of a tab when it is looked at, and anew only where they are others."""
        shown, where = self._aside, self._where
        if shown is None or where is None or tab is Tab.HISTORY:
            return  # the history asks for itself when it is looked at
        content = _content(tab, shown, where)
        if self._filled.get(tab) == content:
            return
        self._filled[tab] = content
        if tab is Tab.CHANGES:
            self.changes.show_aside(shown)
        elif tab is Tab.CONFLICTS:
            self.conflicts.show_aside(shown, is_writable=where.is_writable)
        elif tab is Tab.COMMENTS:
            self.comments.show_aside(shown, is_writable=where.is_writable)
        elif tab is Tab.VERSIONS:
            self.versions.show_aside(shown, where)
        else:
            self.sections.show_aside(shown, is_writable=where.is_writable, facilitates=where.facilitates)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height, it is for what a tab shows."""
        super().resizeEvent(event)
        for button in self._buttons.values():
            button.show_words(shown=self.height() >= theme.look().px(_LOW))

    def _count(self, tab: Tab, count: int) -> None:
        said = self._words(tab)
        counted = self.tr("{name} ({count})").format(name=said, count=isolated(formats.number(count)))
        self._buttons[tab].set_words(counted if count else said)

    def _words(self, tab: Tab) -> str:
        return {
            Tab.CHANGES: self.tr("What changed"),
            Tab.CONFLICTS: self.tr("Conflicts"),
            Tab.COMMENTS: self.tr("Comments"),
            Tab.VERSIONS: self.tr("Versions"),
            Tab.HISTORY: self.tr("History"),
            Tab.SECTIONS: self.tr("Sections"),
        }[tab]

    def _choose(self, tab: Tab) -> None:
        self.show_tab(tab)
        self.chosen.emit(tab)

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._row = Flow(theme.look().px(SIZES.gap_xs), self._head)
        keep_height(self._head)
        group = QButtonGroup(self)
        for tab, pane in self._panes.items():
            button = IconButton(_ICONS[tab], self._words(tab))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, tab=tab: self._choose(tab))
            group.addButton(button)
            self._buttons[tab] = button
            self._row.addWidget(button)
            self._sheets.addWidget(pane)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(line())
        self._column.addWidget(self._sheets, 1)
        self._fit()

    def _fit(self) -> None:
        gap = theme.look().px(SIZES.gap_xs)
        self._head.setContentsMargins(gap, gap, gap, gap)


def _content(tab: Tab, shown: Aside, where: Whereabouts) -> object:
    """All that a tab says, but for the time of looking."""
    rows = {
        Tab.CHANGES: shown.changes,
        Tab.CONFLICTS: shown.conflicts,
        Tab.COMMENTS: (shown.comments, shown.withdrawable),
        Tab.VERSIONS: shown.versions,
        Tab.SECTIONS: shown.claims,
    }[tab]
    return shown.document, rows, where.is_writable, where.facilitates
