"""Another resource of the library that one refers to: looked for as one types, chosen from a short list, and taken away again."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gllapp.library_views import Related, ResourceRow
from gllapp.ui import theme
from gllapp.ui.pages.library import words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel
from gllapp.ui.widgets.search_box import SearchBox
from gllapp.usecases.curating import NO_RESOURCE
from gllcore.ids import RecordId

SHOWN = 6
_LINE_PX = 30
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RelationField(QWidget):
    """``searched`` carries the words that are typed, for whoever answers with :meth:`show_hits`."""

    searched = Signal(str)

    def __init__(
        self, name: str, now: RecordId | None, shown: Related | None, parent: QWidget | None = None
    ) -> None:
        """``now`` is the resource that is referred to as yet; ``shown`` is what is known of it, if anything."""
        super().__init__(parent)
        self._name = name
        self._before = now or NO_RESOURCE
        self._chosen = self._before
        self._shown = ElidedLabel()
        self._away = IconButton("close", self.tr("Take away"))
        self._away.setAccessibleName(f"{name}: {self._away.text()}")
        self.line = SearchBox(self.tr("Title or author of the other resource"))
        self.line.setAccessibleName(name)
        self.hits = _Hits(self.line)
        self.hits.setAccessibleName(f"{name}: {self.tr('found')}")
        self._nothing = PlainLabel(self.tr("No resource has these words."), "caption")
        self.setFocusProxy(self.line)
        self._lay_out()
        self.line.searched.connect(self._look_for)
        self.hits.taken.connect(self._take)
        self._away.clicked.connect(self._take_away)
        self.show_hits((), searched=False)
        self._show(
            words.reference(shown) if shown else self.tr("A resource that was withdrawn, or is not here")
        )

    @property
    def changed(self) -> RecordId | None:
        """None while the person has changed nothing; NO_RESOURCE where they have taken away what was said."""
        return None if self._chosen == self._before else self._chosen

    def show_hits(self, rows: Sequence[ResourceRow], *, searched: bool = True) -> None:
        """What was found; nothing is shown where nothing is looked for, or not any more."""
        if searched and (self._chosen != NO_RESOURCE or not self.line.text()):
            return
        self.hits.clear()
        for row in rows[:SHOWN]:
            item = QListWidgetItem(words.reference(row))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setSizeHint(QSize(0, theme.look().px(_LINE_PX)))
            self.hits.addItem(item)
        self.hits.setVisible(bool(rows))
        edges = 2 * self.hits.frameWidth()
        self.hits.setFixedHeight(theme.look().px(_LINE_PX) * self.hits.count() + edges)
        self._nothing.setVisible(searched and not rows)

    def _look_for(self, said: str) -> None:
        if said:
            self.searched.emit(said)
        else:
            self.show_hits((), searched=False)

    def _take(self, item: QListWidgetItem) -> None:
        self._chosen = RecordId(item.data(Qt.ItemDataRole.UserRole))
        said = item.text()
        self.line.show_words("")
        self.show_hits((), searched=False)
        self._show(said)
        self._away.setFocus()

    def _take_away(self) -> None:
        self._chosen = NO_RESOURCE
        self._show("")
        self.line.setFocus()

    def _show(self, said: str) -> None:
        is_chosen = self._chosen != NO_RESOURCE
        self._shown.setText(said if is_chosen else "")
        self._shown.setAccessibleName(f"{self._name}: {said}" if is_chosen else "")
        self._holder.setVisible(is_chosen)
        self.line.setVisible(not is_chosen)

    def _lay_out(self) -> None:
        look = theme.look()
        label = PlainLabel(self._name, "strong")
        label.setBuddy(self.line)
        self._holder = QWidget()
        row = QHBoxLayout(self._holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(SIZES.gap_s))
        row.addWidget(self._shown, 1)
        row.addWidget(self._away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(SIZES.gap_xs))
        for part in (label, self._holder, self.line, self.hits, self._nothing):
            column.addWidget(part)


class _Hits(QListWidget):
    """Down goes from the line into the list, Enter or a click takes a hit, Escape goes back to the line."""

    taken = Signal(QListWidgetItem)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self._line = line
        self.setProperty("role", "hits")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self.taken)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.count():
            if event.key() == Qt.Key.Key_Down:
                self.setCurrentRow(0)
                self.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._line.clear()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in _ENTER and item is not None:
            self.taken.emit(item)
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and not self.currentRow()):
            self._line.setFocus()
        else:
            super().keyPressEvent(event)
