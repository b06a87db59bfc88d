"""The third pane of the library: the details of a resource with the person's note below them, or that none is chosen."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gllapp.sending_views import SendProgress
from gllapp.ui import theme
from gllapp.ui.pages.library.detail import ResourceDetail
from gllapp.ui.pages.library.note_field import NoteField
from gllapp.ui.pages.library.shown import Shown
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton, look_changed
from gllapp.ui.widgets.labels import line
from gllapp.ui.widgets.notices import EmptyState


class DetailPane(QWidget):
    """``made`` tells of each new :class:`ResourceDetail`, for whoever binds what it reports."""

    made = Signal(object)
    list_asked = Signal()
    """Back to the list, where there is room for one of them only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._detail: ResourceDetail | None = None
        # From the outside in: Qt dresses all that a widget holds anew whenever it is put somewhere else.
        self._back = IconButton("back", self.tr("All resources"), parent=self)
        self._back.hide()
        self._sheets = QStackedWidget(self)
        self._nothing = EmptyState(
            "library",
            self.tr("Choose a resource"),
            self.tr("What is known of it opens here, also when the document itself is not on this PC."),
            parent=self._sheets,
        )
        self.area = QScrollArea(self._sheets)
        sheet = QWidget(self.area.viewport())
        sheet.setProperty("role", "column")
        self.note = NoteField(sheet)
        self._lay_out(sheet)
        self._back.clicked.connect(self.list_asked)

    @property
    def shown(self) -> Shown | None:
        return self._shown

    def show_resource(self, shown: Shown | None) -> None:
        """Shows a resource from its top, or the same one as it is now where the person is in it; None shows that none is chosen."""
        before, self._shown = self._shown, shown
        if shown is None:
            self._sheets.setCurrentWidget(self._nothing)
            return
        if before is not None and replace(before, now_ms=shown.now_ms) == shown:
            self._sheets.setCurrentWidget(self.area)
            return
        same = before is not None and before.view.row.id == shown.view.row.id
        at = self.area.verticalScrollBar().value() if same else 0
        self._replace(ResourceDetail(shown))
        self._sheets.setCurrentWidget(self.area)
        self.area.verticalScrollBar().setValue(at)

    def show_sending(self, progress: SendProgress | None) -> None:
        """How far a file is on its way to the server; None: none is."""
        if self._detail is not None:
            self._detail.files.show_sending(progress)

    def add_section(self, section: QWidget) -> None:
        """What else is known of each resource that is shown, below its details."""
        self._inside.insertWidget(self._inside.indexOf(self.note) - 1, section)

    def show_way_back(self, shown: bool) -> None:
        """Whether the list is hidden behind the details."""
        self._back.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _replace(self, detail: ResourceDetail) -> None:
        old, self._detail = self._detail, detail
        if old is not None:
            self._inside.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._inside.insertWidget(0, detail)
        self.made.emit(detail)

    def _lay_out(self, sheet: QWidget) -> None:
        self._inside = QVBoxLayout(sheet)
        self._inside.addWidget(line())
        self._inside.addWidget(self.note)
        self._inside.addStretch(1)
        self.area.setWidget(sheet)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("The chosen resource"))
        self._sheets.addWidget(self._nothing)
        self._sheets.addWidget(self.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._sheets, 1)
        self._fit()

    def _fit(self) -> None:
        worn = theme.look()
        edge = worn.px(SIZES.gap_xl)
        self._inside.setContentsMargins(edge, worn.px(SIZES.gap_l), edge, edge)
        self._inside.setSpacing(worn.px(SIZES.gap_m))
