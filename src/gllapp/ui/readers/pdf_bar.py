"""The bar above a PDF: which page of how many, how large, and what can be done with the document."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.labels import PlainLabel


class PdfBar(QWidget):
    """``page_chosen`` carries a page, counted from 0; the other signals say what was pressed."""

    page_chosen = Signal(int)
    zoomed_in = Signal()
    zoomed_out = Signal()
    width_wanted = Signal()
    find_wanted = Signal()
    print_wanted = Signal()
    outside_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        worn = theme.look()
        self.page = QLineEdit("1")
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setFixedWidth(worn.px(SIZES.avatar) * 2)
        self._validator = QIntValidator(1, 1, self)
        self.page.setValidator(self._validator)
        self.page.returnPressed.connect(lambda: self.page_chosen.emit(int(self.page.text()) - 1))
        self.pages = PlainLabel("", "muted")
        self.percent = PlainLabel("", "muted")
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("400 %"))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        edge = worn.px(SIZES.gap_xs)
        row.setContentsMargins(worn.px(SIZES.gap_m), edge, worn.px(SIZES.gap_m), edge)
        row.setSpacing(edge)
        row.addWidget(self.page)
        row.addWidget(self.pages)
        row.addStretch()
        self._buttons = (
            self._button(row, "zoom-out", self.tr("Smaller (Ctrl+-)"), self.zoomed_out),
            self._button(row, "zoom-in", self.tr("Larger (Ctrl++)"), self.zoomed_in),
            self._button(row, "fit-width", self.tr("As wide as the window (Ctrl+0)"), self.width_wanted),
            self._button(row, "search", self.tr("Find in this document (Ctrl+F)"), self.find_wanted),
            self._button(row, "print", self.tr("Print…"), self.print_wanted),
        )
        self._button(row, "outside", self.tr("Open with another program…"), self.outside_wanted)
        self._buttons[2].setCheckable(True)
        row.insertWidget(row.indexOf(self._buttons[1]), self.percent)
        row.insertStretch(row.indexOf(self._buttons[3]))
        self.set_pages(0)

    def set_pages(self, count: int) -> None:
        """How many pages there are; with none, nothing can be done but to open it elsewhere."""
        self._validator.setTop(max(1, count))
        self.pages.setText(self.tr("of {count}").format(count=count) if count else "")
        for part in (self.page, *self._buttons):
            part.setEnabled(count > 0)

    def show_place(self, page: int, percent: int, *, follows_width: bool) -> None:
        if not self.page.hasFocus() or not self.page.isModified():
            self.page.setText(str(page + 1))
        self.percent.setText(self.tr("{percent} %").format(percent=percent))
        self._buttons[2].setChecked(follows_width)

    def _button(self, row: QHBoxLayout, icon: str, words: str, signal: object) -> IconButton:
        button = IconButton(icon, words, words_shown=False)
        button.clicked.connect(signal)
        row.addWidget(button)
        return button
