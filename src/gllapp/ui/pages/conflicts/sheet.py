"""One conflict from top to bottom: where it is, the versions, and room for a combined text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.conflicts.columns import Columns
from gllapp.ui.pages.conflicts.combining import Combining
from gllapp.ui.pages.conflicts.comparing import Compared, written_in
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.views import Contested


class ConflictSheet(QScrollArea):
    """Shows a :class:`Compared`; the page knows which one it is, and keeps what is written."""

    kept = Signal(int)
    combining = Signal(object)
    """Carries the :class:`Combining` in which a combined text is being written from now on."""
    opened = Signal()
    """The post is to be shown in the forum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The conflict"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._compared: Compared | None = None
        self._column = QVBoxLayout()
        self._combine: ActionButton | None = None
        self._editor: Combining | None = None
        # There is room for the editor only once everything has been laid out anew.
        self.verticalScrollBar().rangeChanged.connect(self._show_editor)

    def show_conflict(self, compared: Compared) -> None:
        """Shows it from its top."""
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self._editor = None
        self._compared = compared
        self.setWidget(self._inside(compared))
        self.verticalScrollBar().setValue(0)

    def write(self, text: str) -> None:
        """Opens the editor with a text to go on from."""
        compared = self._compared
        assert compared is not None, "a conflict is shown"
        names = [
            (side.heading, row.value) for side, row in zip(compared.sides, compared.row.sides, strict=True)
        ]
        beginnings = [(name, value) for name, value in names if value is not None]
        made = Combining(beginnings, titled=compared.row.about is Contested.TITLE)
        made.closed.connect(lambda: self._put_away(made))
        self._show_combine(shown=False)
        self._column.insertWidget(self._column.count() - 1, made)
        self._editor = made
        made.show()
        made.begin(text)
        self.combining.emit(made)

    def _inside(self, compared: Compared) -> QWidget:
        look = theme.look()
        inside = QWidget()
        inside.setProperty("role", "column")
        self._column = QVBoxLayout(inside)
        edge = look.px(SIZES.gap_xl)
        self._column.setContentsMargins(edge, look.px(SIZES.gap_m), edge, edge)
        self._column.setSpacing(look.px(SIZES.gap_s))
        self._column.addWidget(PlainLabel(compared.title, "heading").wrapped())
        self._column.addWidget(PlainLabel(compared.where, "muted").wrapped())
        hint = self.tr("Added words are underlined, removed words struck through.")
        self._column.addWidget(PlainLabel(hint, "caption").wrapped())
        self._column.addSpacing(look.px(SIZES.gap_xs))
        columns = Columns(compared)
        columns.kept.connect(self.kept)
        self._column.addWidget(columns)
        self._column.addLayout(self._further(compared))
        self._column.addStretch(1)
        return inside

    def _further(self, compared: Compared) -> Flow:
        row = Flow(theme.look().px(SIZES.gap_s))
        self._combine = None
        if compared.row.about is not Contested.WITHDRAWAL:
            self._combine = self._combine_button(compared)
            row.addWidget(self._combine)
        show = IconButton("forum", self.tr("Show in the forum"))
        show.clicked.connect(self.opened)
        row.addWidget(show)
        return row

    def _combine_button(self, compared: Compared) -> ActionButton:
        begun = compared.draft
        text = compared.row.sides[0].value or "" if begun is None else written_in(compared.row, begun)
        words = self.tr("Write a combined text") if begun is None else self.tr("Go on writing")
        button = ActionButton(words, "edit")
        button.clicked.connect(lambda: self.write(text))
        return button

    def _show_editor(self) -> None:
        if self._editor is not None:
            self.ensureWidgetVisible(self._editor)

    def _put_away(self, combining: Combining) -> None:
        self._editor = None
        combining.hide()
        combining.deleteLater()
        self._show_combine(shown=True)

    def _show_combine(self, *, shown: bool) -> None:
        if self._combine is not None:
            self._combine.setVisible(shown)
            if shown:
                self._combine.setFocus()
