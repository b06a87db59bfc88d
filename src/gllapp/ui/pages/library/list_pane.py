"""The second pane of the library: the resources that fit, a field that narrows them while one types, and their order."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from gllapp.library_views import Sort
from gllapp.ui import formats, theme
from gllapp.ui.models.resources import ResourceModel
from gllapp.ui.pages.library import words
from gllapp.ui.pages.library.chosen_keys import ChosenKeys
from gllapp.ui.pages.library.emptiness import Reason
from gllapp.ui.pages.library.inside import InsidePane
from gllapp.ui.pages.library.places import Choice, Listing
from gllapp.ui.pages.library.resource_rows import ResourceDelegate
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import Chooser, IconButton, look_changed
from gllapp.ui.widgets.flow import keep_height
from gllapp.ui.widgets.labels import ElidedLabel, line
from gllapp.ui.widgets.notices import EmptyState
from gllapp.ui.widgets.row_list import RowList
from gllapp.ui.widgets.search_box import SearchBox
from gllcore.ids import RecordId

# Whoever goes through the list by the arrow keys wants the details of where they pause.
_PAUSE_MS = 120


class ResourceList(RowList):
    """Reports the resource on which the person stays, and (``activated``) the one to be read."""

    pointed_at = Signal(QModelIndex)
    marked = Signal()
    """Other resources are selected than before."""

    def __init__(self, model: ResourceModel) -> None:
        super().__init__(model, QCoreApplication.translate("ResourceList", "Resources"))
        self._resources = model
        self._showing = False
        self.setItemDelegate(ResourceDelegate(self))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.pointed_at.emit(self.currentIndex()))
        self.selectionModel().currentChanged.connect(self._went)
        self.selectionModel().selectionChanged.connect(lambda *_: self.marked.emit())
        self.verticalScrollBar().valueChanged.connect(self._reach)
        for changed in (model.modelReset, model.rowsInserted):
            changed.connect(self._reach)

    def show_resource(self, resource: RecordId | None) -> None:
        """Marks a resource as the current one, without telling anybody."""
        at = self._resources.row_of(resource)
        self._showing = True
        if at is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif self.currentIndex().row() != at:
            # Else those that are selected beside it would not be any more.
            self.setCurrentIndex(self._resources.index(at))
        self._showing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reach()

    def _went(self) -> None:
        if not self._showing:
            self._pause.start()

    def _reach(self) -> None:
        """Tells the model how far down the person sees."""
        high = max(1, self.sizeHintForRow(0))
        last = (self.verticalScrollBar().value() + self.viewport().height()) // high
        self._resources.reach(min(last, self._resources.rowCount()))


class ListPane(QWidget):
    """``opened`` and ``pointed_at`` carry ids, ``chosen`` one by a click; ``listing_chosen`` the :class:`Listing` wanted instead."""

    opened = Signal(bytes)
    pointed_at = Signal(bytes)
    chosen = Signal(bytes)
    listing_chosen = Signal(object)
    filters_asked = Signal()
    offered = Signal(str)

    def __init__(self, resources: ResourceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._listing = Listing()
        self.list = ResourceList(resources)
        self.field = SearchBox(self.tr("Filter: title, author, topic…"))
        self._count = ElidedLabel(role="muted")
        self._filters = IconButton("filter", self.tr("Filters"))
        self._clear = IconButton("close", self.tr("Clear"))
        self._clear.set_words(self.tr("Clear"), self.tr("Show all resources again"))
        self._sort = Chooser(self.tr("Order"), {sort.value: words.sort_words(sort) for sort in Sort})
        self._chosen = ChosenKeys()
        self._sheets = QStackedWidget()
        self._inside: list[QListView] = []
        self._empty: EmptyState | None = None
        self._lay_out()
        self._connect()
        # The keys that are chosen break into lines where the room is short.
        keep_height(self)

    def show_inside(self, pane: InsidePane) -> None:
        """What is found inside the documents stands below the list, and is gone through in the same way."""
        self._inside.append(pane.list)
        self._column.addWidget(pane, 1)
        pane.chosen.connect(self.chosen)
        pane.opened.connect(self.opened)

    def lists(self) -> tuple[QListView, ...]:
        """All that can be gone through, from the top."""
        return (self.list, *self._inside)

    def add_tool(self, button: QWidget) -> None:
        """Something that can be done with the list as a whole, beside the field."""
        self._top.addWidget(button)

    def selected(self) -> tuple[RecordId, ...]:
        """The resources that the person has chosen, in the order of the list."""
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=lambda index: index.row())
        found = (self._resources.resource_at(index) for index in rows)
        return tuple(row.id for row in found if row is not None)

    def show_listing(self, listing: Listing) -> None:
        """Says what is listed; the rows come through the model."""
        self._listing = listing
        self.field.show_words(listing.text)
        self._sort.choose(listing.sort.value)
        self._clear.setVisible(not listing.is_everything)
        made = len(listing.chosen)
        said = self.tr("Filters")
        self._filters.set_words(f"{said} · {formats.number(made)}" if made else said)

    def show_chosen(self, named: Mapping[Choice, str]) -> None:
        """The chosen keys with their words: each can be taken away again."""
        self._chosen.show_keys(named)

    def show_count(self, said: str) -> None:
        """``312 resources``."""
        self._count.setText(said)

    def show_facets_here(self, here: bool) -> None:
        """Whether the facets are reached by a button, because there is no room for their pane."""
        self._filters.setVisible(here)

    def show_rows(self) -> None:
        """Shows the list rather than a reason for its emptiness."""
        self._sheets.setCurrentWidget(self.list)

    def show_empty(self, reason: Reason) -> None:
        """Shows why there are no resources and what can be done."""
        if self._empty is not None:
            self._sheets.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = EmptyState(reason.icon, reason.title, reason.why, reason.offers)
        self._empty.offered.connect(self.offered)
        self._sheets.addWidget(self._empty)
        self._sheets.setCurrentWidget(self._empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the field one goes on into what it has left.
        filled = next((each for each in self.lists() if each.isVisible() and each.model().rowCount()), None)
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and filled is not None:
            filled.setFocus()
            if not filled.currentIndex().isValid():
                filled.setCurrentIndex(filled.model().index(0, 0))
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.addWidget(self._filters)
        self._bar.addWidget(self._count, 1)
        self._bar.addWidget(self._clear)
        self._bar.addWidget(self._sort)
        self._top = QHBoxLayout()
        self._top.addWidget(self.field, 1)
        self._head = QVBoxLayout()
        self._head.addLayout(self._top)
        self._head.addLayout(self._bar)
        self._head.addWidget(self._chosen)
        self._sheets.addWidget(self.list)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(line())
        self._column.addWidget(self._sheets, 1)
        self._filters.hide()
        self._clear.hide()
        self._fit()

    def _connect(self) -> None:
        self.list.activated.connect(lambda index: self._tell(self.opened.emit, index))
        self.list.clicked.connect(lambda index: self._tell(self.chosen.emit, index))
        self.list.pointed_at.connect(lambda index: self._tell(self.pointed_at.emit, index))
        self.field.searched.connect(self._typed)
        self._sort.activated.connect(self._sorted)
        self._chosen.taken_away.connect(
            lambda choice: self.listing_chosen.emit(self._listing.toggled(choice))
        )
        self._clear.clicked.connect(lambda: self.listing_chosen.emit(self._listing.cleared()))
        self._filters.clicked.connect(self.filters_asked)

    def _tell(self, tell: Callable[[bytes], object], index: QModelIndex) -> None:
        row = self._resources.resource_at(index)
        if row is not None:
            tell(row.id)

    def _typed(self, text: str) -> None:
        if text != self._listing.text:
            self.listing_chosen.emit(replace(self._listing, text=text))

    def _sorted(self) -> None:
        self.listing_chosen.emit(replace(self._listing, sort=Sort(self._sort.chosen)))

    def _fit(self) -> None:
        worn = theme.look()
        side, gap = worn.px(SIZES.gap_l), worn.px(SIZES.gap_s)
        self._head.setContentsMargins(side, worn.px(SIZES.gap_m), side, gap)
        self._head.setSpacing(gap)
        self._top.setSpacing(gap)
        self._bar.setSpacing(worn.px(SIZES.gap_xs))
