"""Looks for the words of the filter inside the documents of this PC, and lists where they stand."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gllapp.library_views import Filter, LibraryHit
from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.counted import Counted
from gllapp.ui.models.hits import HitModel
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.library.inside_rows import InsideDelegate, told
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import ElidedLabel, line
from gllapp.ui.widgets.row_list import RowList
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import HITS, search_library
from gllfiles.store import Holder

# A word that is hardly begun is in nearly every document.
_LETTERS = 3


class InsidePane(QWidget):
    """``chosen`` (a click) and ``opened`` (Enter) carry a resource's id. Takes no room while nothing is found."""

    chosen = Signal(bytes)
    opened = Signal(bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = HitModel[LibraryHit](lambda hit: hit.row.title, told, self)
        self.list = InsideList(self.model)
        self._heading = ElidedLabel(role="strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(line())
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading)
        self._column.addLayout(self._head)
        self._column.addWidget(self.list, 1)
        self.list.clicked.connect(lambda index: self._tell(self.chosen.emit, index))
        self.list.activated.connect(lambda index: self._tell(self.opened.emit, index))
        self._fit()
        self.hide()

    def show_hits(self, hits: Sequence[LibraryHit], *, more: bool) -> None:
        """``more``: there are others, which are not listed."""
        self.model.show_hits(hits)
        said = Counted().documents_that_say_it(len(hits))
        self._heading.setText(self.tr("{documents}, and more").format(documents=said) if more else said)
        self.setVisible(bool(hits))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _tell(self, tell: Callable[[bytes], object], index: QModelIndex) -> None:
        hit = self.model.hit_at(index)
        if hit is not None:
            tell(hit.row.id)

    def _fit(self) -> None:
        worn = theme.look()
        side, gap = worn.px(SIZES.gap_l), worn.px(SIZES.gap_s)
        self._head.setContentsMargins(side, gap, side, gap)


class InsideList(RowList):
    """Enter opens the document (``activated``) wherever the system's own habit is another."""

    def __init__(self, model: HitModel[LibraryHit]) -> None:
        super().__init__(model, QCoreApplication.translate("InsideList", "Inside the documents"))
        self.setItemDelegate(InsideDelegate(self))


class Inside(Binder):
    """Keeps the pane as the filter is typed: only the last words are looked for."""

    def __init__(self, desk: Desk, store: Holder, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._store = store
        self._job: Job | None = None
        self.pane = InsidePane()

    def look_for(self, wanted: Filter) -> None:
        """Lists the documents that the filter's keys leave and in which every word of its text stands; none for a text that is hardly begun."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if len(wanted.text.strip()) < _LETTERS:
            self.pane.show_hits((), more=False)
            return
        search = partial(search_library, self._desk, self._store, wanted.text, within=wanted)
        self._job = self.ask(search, self._found)

    def _found(self, hits: tuple[LibraryHit, ...]) -> None:
        inside = [hit for hit in hits if hit.in_text]
        self.pane.show_hits(inside, more=len(hits) >= HITS)
