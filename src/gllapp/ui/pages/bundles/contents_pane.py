"""What is in a bundle, read where it lies: the list of its documents, and beside it the one that is open."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.bundles.contents import ContentsDelegate, ContentsModel
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.labels import ElidedLabel, line
from gllapp.ui.widgets.notices import EmptyState
from gllapp.ui.widgets.search_box import SearchBox

_SIDE_BY_SIDE = 760
_LIST, _READER = 360, 560


class ContentsPane(QWidget):
    """``opened`` carries the :class:`StickDocument` to be read, ``closed`` leads back to the stick."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ContentsModel(self)
        self.list = QListView()
        self.field = SearchBox(self.tr("Filter: words of the title"))
        self._title = ElidedLabel(role="heading")
        self._back = IconButton("back", self.tr("Back to the stick"))
        self._split = QSplitter()
        self._lists = QWidget()
        self._readers = QStackedWidget()
        self._reads = False
        self._lay_out()
        self._connect()

    @property
    def reads(self) -> bool:
        """Whether a document is open."""
        return self._reads

    def show_title(self, title: str) -> None:
        self._title.setText(title)

    def show_reader(self, reader: QWidget | None) -> None:
        """Shows an open document, or (None) what can be opened."""
        while (old := self._readers.currentWidget()) is not None:
            self._readers.removeWidget(old)
            old.deleteLater()
        self._reads = reader is not None
        self._readers.addWidget(reader if reader is not None else self._nothing())
        self._fit()
        if reader is not None:
            reader.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "preview",
            self.tr("Choose a document"),
            self.tr(
                "It opens from the stick: nothing is copied to this PC. Leave the stick in while you read."
            ),
        )

    def _fit(self) -> None:
        """Side by side where there is room, else one instead of the other."""
        wide = self.width() >= theme.look().px(_SIDE_BY_SIDE)
        self._lists.setVisible(wide or not self._reads)
        self._readers.setVisible(wide or self._reads)
        alone = self._reads and not wide
        self._back.set_words(self.tr("Back to the list") if alone else self.tr("Back to the stick"))

    def _go_back(self) -> None:
        if self._reads and not self._lists.isVisible():
            self.show_reader(None)
        else:
            self.closed.emit()

    def _lay_out(self) -> None:
        look = theme.look()
        head = QHBoxLayout()
        edge, gap = look.px(SIZES.gap_l), look.px(SIZES.gap_s)
        head.setContentsMargins(edge, gap, edge, gap)
        head.setSpacing(look.px(SIZES.gap_m))
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        lists = QVBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(edge, gap, edge, gap)
        above.addWidget(self.field)
        lists.addLayout(above)
        lists.addWidget(self.list, 1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._lists)
        self._split.addWidget(self._readers)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([look.px(_LIST), look.px(_READER)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(ContentsDelegate(self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Documents on the stick"))
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.field.searched.connect(self.model.narrow)
        self._back.clicked.connect(self._go_back)

    def _open(self, index: QModelIndex) -> None:
        document = self.model.document_at(index)
        if document is not None:
            self.opened.emit(document)
