"""The bar above a text: what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton


class TextBar(QWidget):
    """The signals say what was pressed. Printing is offered once all of the text is there (``can_print``)."""

    find_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        worn = theme.look()
        edge = worn.px(SIZES.gap_xs)
        row = QHBoxLayout(self)
        row.setContentsMargins(worn.px(SIZES.gap_m), edge, worn.px(SIZES.gap_m), edge)
        row.setSpacing(edge)
        row.addStretch()
        self._offer(row, "search", self.tr("Find in this document (Ctrl+F)"), self.find_wanted)
        self._print = self._offer(row, "print", self.tr("Print…"), self.print_wanted)
        self.can_print(False)

    def can_print(self, is_whole: bool) -> None:
        self._print.setEnabled(is_whole)

    def _offer(self, row: QHBoxLayout, icon: str, words: str, signal: object) -> IconButton:
        button = IconButton(icon, words, words_shown=False)
        button.clicked.connect(signal)
        row.addWidget(button)
        return button
