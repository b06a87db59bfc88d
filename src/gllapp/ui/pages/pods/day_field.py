"""A field for a day: none, one of the usual ones, or any other."""

from PySide6.QtCore import QDate, QDateTime
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QHBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.pods.words import day
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import Chooser

_ISO = "yyyy-MM-dd"
_NONE, _OTHER = "", "other"


class DayField(QWidget):
    """``day`` is as 2026-11-22, or empty."""

    def __init__(self, name: str, now_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = QDateTime.fromMSecsSinceEpoch(now_ms).date()
        self._choice = Chooser(name, self._usual(today, now_ms))
        self._date = QDateEdit(today)
        self._date.setAccessibleName(self.tr("Day"))
        self._date.setDisplayFormat("d MMM yyyy")
        self._date.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self._date.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.look().px(SIZES.gap_s))
        row.addWidget(self._choice)
        row.addWidget(self._date)
        row.addStretch()
        self.setFocusProxy(self._choice)
        self._choice.currentIndexChanged.connect(self._show_date)
        self._choice.activated.connect(self._go_on)

    @property
    def day(self) -> str:
        chosen = self._choice.chosen
        return self._date.date().toString(_ISO) if chosen == _OTHER else chosen

    def choose(self, written: str) -> None:
        """Shows a day that was chosen before."""
        found = QDate.fromString(written, _ISO)
        if self._choice.findData(written) >= 0:
            self._choice.choose(written)
        elif found.isValid():
            self._date.setDate(found)
            self._choice.choose(_OTHER)

    def _usual(self, today: QDate, now_ms: int) -> dict[str, str]:
        choices = {_NONE: self.tr("No date")}
        for when, said in (
            (today.addDays(7), self.tr("In a week, {day}")),
            (today.addDays(14), self.tr("In two weeks, {day}")),
            (today.addMonths(1), self.tr("In a month, {day}")),
        ):
            written = when.toString(_ISO)
            choices[written] = said.format(day=day(written, now_ms))
        return {**choices, _OTHER: self.tr("Another day…")}

    def _show_date(self) -> None:
        self._date.setVisible(self._choice.chosen == _OTHER)

    def _go_on(self) -> None:
        if self._choice.chosen == _OTHER:
            self._date.setFocus()
