"""How the pods' page is laid out: the directory beside what is open, or the one that matters now; or a file over all of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.widgets.controls import IconButton, look_changed
from gllapp.ui.widgets.notices import EmptyState, Offer

# Breadth of the page (at 100 % text size) from which the directory stands beside what is open.
_BESIDE = 730
_DIRECTORY, _CONTENT = 300, 700
_LEAST_CONTENT = 360


class Panes(QStackedWidget):
    """``list_asked``: back to the directory, where there is room for one of them only; ``propose_asked``: a pod is wished for."""

    list_asked = Signal()
    propose_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """What :meth:`hold` is given is best made in ``split`` and in ``content``: Qt dresses all that a widget holds anew whenever it is put somewhere else."""
        super().__init__(parent)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self._right = QWidget(self.split)
        self.content = QStackedWidget(self._right)
        self._directory: QWidget | None = None
        self._reader: QWidget | None = None
        self._nothing = self._nothing_chosen()
        self._back = IconButton("back", self.tr("All pods"))
        self._back.clicked.connect(self.list_asked)

    def hold(self, directory: QWidget, parts: tuple[QWidget, ...], reader: QWidget) -> None:
        """These are shown from now on. ``parts`` are what can be open, one at a time; ``reader`` takes all the room."""
        self._directory, self._reader = directory, reader
        self.addWidget(self.split)
        self.addWidget(reader)
        self.split.addWidget(directory)
        self.split.addWidget(self._right)
        self._lay_out((self._nothing, *parts))
        self._fit()

    @property
    def shown(self) -> QWidget | None:
        """What is open."""
        return self.content.currentWidget()

    @property
    def is_reading(self) -> bool:
        return self.currentWidget() is self._reader

    @property
    def is_beside(self) -> bool:
        """Whether there is room for the directory beside what is open."""
        return self.width() >= theme.look().px(_BESIDE)

    def show_part(self, part: QWidget | None) -> None:
        """Opens one of the parts; None shows that nothing is chosen. The keyboard goes on in it where what had the focus is hidden."""
        focused, before = QApplication.focusWidget(), self.content.currentWidget()
        wanted = part or self._nothing
        hidden = before if self.is_beside and before is not None else self
        goes_on = wanted is not before and focused is not None and hidden.isAncestorOf(focused)
        self.content.setCurrentWidget(wanted)
        self._fit()
        if goes_on:
            wanted.setFocus()

    def show_reader(self, shown: bool) -> None:
        self.setCurrentWidget(self._reader if shown and self._reader is not None else self.split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _fit(self) -> None:
        if self._directory is None:
            return
        beside = self.is_beside
        is_open = self.shown is not self._nothing
        self._directory.setVisible(beside or not is_open)
        self._right.setVisible(beside or is_open)
        self._back.setVisible(not beside)

    def _nothing_chosen(self) -> EmptyState:
        empty = EmptyState(
            "pods",
            self.tr("Choose a pod"),
            self.tr(
                "A learning pod is a small group that makes something together: a guideline, a brief, an answer. "
                "You can be in any number of them."
            ),
            (Offer("propose", self.tr("Propose a pod"), "add"),),
        )
        empty.offered.connect(lambda _: self.propose_asked.emit())
        return empty

    def _lay_out(self, parts: tuple[QWidget, ...]) -> None:
        worn = theme.look()
        # How narrow the directory may be follows from its words.
        self._right.setMinimumWidth(worn.px(_LEAST_CONTENT))
        self.split.setSizes([worn.px(_DIRECTORY), worn.px(_CONTENT)])
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        right.addWidget(self.content, 1)
        for part in parts:
            self.content.addWidget(part)
