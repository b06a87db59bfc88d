"""A card with a picture: its sentence, its legend, the same as a table, and both as files to take along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gllapp.ui import theme
from gllapp.ui.charts.exporting import save_csv, save_png
from gllapp.ui.charts.legend import Legend
from gllapp.ui.charts.reading import table_of
from gllapp.ui.charts.shapes import Picture
from gllapp.ui.charts.view import ChartView
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel
from gllcore.errors import EnvironmentFault

_TABLE_HEIGHT = 240
Ask = Callable[[QWidget, str, str], Path | None]
"""``(over, suggested name, kinds)``: where a file is to be saved; None where the person thinks better of it."""


def ask_where(over: QWidget, name: str, kinds: str) -> Path | None:
    title = QCoreApplication.translate("Charts", "Save as")
    file, _ = QFileDialog.getSaveFileName(over, title, str(Path.home() / name), kinds)
    return Path(file) if file else None


class ChartCard(Card):
    """Who reads a screen by ear gets the table at once; everybody else the picture, and the table by a button."""

    failed = Signal(object)
    """Carries the :class:`GllError` of a file that could not be saved."""

    def __init__(
        self, heading: str, empty: str, file_name: str, ask: Ask = ask_where, parent: QWidget | None = None
    ) -> None:
        """``empty`` is said while there is nothing to draw; ``file_name`` is suggested for exports, without its ending."""
        super().__init__(heading, parent)
        self._heading, self._empty_words, self._file_name, self._ask = heading, empty, file_name, ask
        self._picture: Picture | None = None
        self._shows_table = QAccessible.isActive()
        self._said = PlainLabel(empty, "muted").wrapped()
        self.add(self._said)
        self._place = QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_s))
        self._holder = column
        self.add(self._place)
        self._read = PlainLabel(role="caption").wrapped()
        self._read.hide()
        self.add(self._read)
        self.add(self._buttons())
        self._view: ChartView | None = None
        self._table: QTableWidget | None = None
        self._show_parts()

    @property
    def first(self) -> QWidget:
        """Where the keyboard enters the card."""
        shown = self._table if self._shows_table else self._view
        return shown if shown is not None else self._other

    def show_picture(self, picture: Picture) -> None:
        """Shows these numbers from now on."""
        if picture == self._picture:
            return
        self._picture = picture
        self._said.setText(self._empty_words if picture.is_empty else picture.summary)
        self._read.hide()
        self._make()

    def show_table(self, shown: bool) -> None:
        self._shows_table = shown
        self._show_parts()

    def _make(self) -> None:
        """The parts are made anew with each picture: they are few, and their number changes with it."""
        while (item := self._holder.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        assert self._picture is not None
        self._legend = Legend(self._picture, self._place)
        self._view = ChartView(self._picture, self._place)
        self._view.read.connect(self._tell)
        self._table = None
        for widget in (self._legend, self._view):
            self._holder.addWidget(widget)
        self._show_parts()

    def _show_parts(self) -> None:
        has_any = self._picture is not None and not self._picture.is_empty
        if self._shows_table and self._table is None and self._picture is not None:
            # Most people look at the picture alone.
            self._table = _table(self._picture, self._heading, self._place)
            self._holder.addWidget(self._table)
        self._place.setVisible(has_any)
        for button in (self._other, self.csv_button, self.png_button):
            button.setVisible(has_any)
        if self._view is not None:
            self._view.setVisible(not self._shows_table)
            self._legend.setVisible(not self._shows_table)
        if self._table is not None:
            self._table.setVisible(self._shows_table)
        words = self.tr("Show as picture") if self._shows_table else self.tr("Show as table")
        self._other.set_words(words, "insights" if self._shows_table else "table")

    def _buttons(self) -> QWidget:
        holder = QWidget()
        flow = Flow(theme.look().px(SIZES.gap_s))
        self._other = ActionButton("", "table")
        self._other.clicked.connect(lambda: self.show_table(not self._shows_table))
        self.csv_button = ActionButton(self.tr("Save the numbers…"), "download")
        self.csv_button.clicked.connect(self._save_csv)
        self.png_button = ActionButton(self.tr("Save the picture…"), "picture")
        self.png_button.clicked.connect(self._save_png)
        for button in (self._other, self.csv_button, self.png_button):
            flow.addWidget(button)
        holder.setLayout(flow)
        return holder

    def _tell(self, words: str) -> None:
        self._read.setText(words)
        self._read.show()

    def _save_csv(self) -> None:
        self._save("csv", self.tr("Numbers for a spreadsheet (*.csv)"), save_csv)

    def _save_png(self) -> None:
        self._save("png", self.tr("Picture (*.png)"), save_png)

    def _save(self, ending: str, kinds: str, save: Callable[[Picture, Path], None]) -> None:
        if self._picture is None:
            return
        file = self._ask(self, f"{self._file_name}.{ending}", kinds)
        if file is None:
            return
        try:
            save(self._picture, file if file.suffix else file.with_suffix(f".{ending}"))
        except EnvironmentFault as fault:
            self.failed.emit(fault)


def _table(picture: Picture, name: str, place: QWidget) -> QTableWidget:
    told = table_of(picture)
    made = QTableWidget(len(told.rows), len(told.heads), place)
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels(told.heads)
    made.verticalHeader().hide()
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setTabKeyNavigation(False)
    for part in (made.horizontalHeader(), made.verticalHeader(), *made.findChildren(QAbstractButton)):
        part.setAccessibleName(name)
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    made.setFixedHeight(theme.look().px(_TABLE_HEIGHT))
    for at, row in enumerate(told.rows):
        for column, words in enumerate(row):
            item = QTableWidgetItem(words)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            made.setItem(at, column, item)
    return made
