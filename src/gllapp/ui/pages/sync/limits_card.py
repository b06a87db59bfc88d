"""What a week and a sync may cost, and when files come and how fast: every choice is kept at once."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from gllapp.ui import theme, words
from gllapp.ui.names import clean_name
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.usecases.budgets import Budgets
from gllapp.usecases.file_choices import ALWAYS
from gllapp.usecases.usage import MB
from gllcore.errors import GllError, Refused

_KB = 1_000
_FIELD_WIDTH = 110


@dataclass(frozen=True, slots=True)
class FileWishes:
    """As ``gllapp.usecases.file_choices.choose_files`` takes them; ``hours`` is never empty."""

    with_sync: bool
    hours: str
    bytes_per_second: int


class LimitsCard(Card):
    """``limited`` carries :class:`Budgets`, ``wished`` :class:`FileWishes`."""

    limited = Signal(object)
    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LimitsCard", "Limits"), parent)
        self._budgets = Budgets()
        self._money = [PlainLabel(self.tr("money"), "muted") for _ in ("a week", "a sync")]
        self._week_mb = self._number(self.tr("MB a week"), lambda value: {"week_bytes": round(value * MB)})
        self._week_money = self._number(self.tr("Money a week"), lambda value: {"week_money": value})
        self._sync_mb = self._number(self.tr("MB a sync"), lambda value: {"sync_bytes": round(value * MB)})
        self._sync_money = self._number(self.tr("Money a sync"), lambda value: {"sync_money": value})
        self._minutes = self._number(self.tr("Minutes a sync"), lambda value: {"sync_minutes": round(value)})
        of_week, of_sync = self._money
        self.add_row(self.tr("A week"), self._week_mb, _unit(self.tr("MB")), self._week_money, of_week)
        self.add_row(self.tr("A sync"), self._sync_mb, _unit(self.tr("MB")), self._sync_money, of_sync)
        self.add_row("", self._minutes, _unit(self.tr("min")))
        self._text_only = QCheckBox(self.tr("Text only"))
        self._text_only.toggled.connect(lambda on: self._limit({"text_only": on}))
        self.add_row(self.tr("Files"), self._text_only)
        self._with_sync = QCheckBox(self.tr("Bring what I keep"))
        self._with_sync.toggled.connect(lambda _: self._wish())
        self.add_row("", self._with_sync)
        self._hours = self._field(self.tr("Hours for files"), self.tr("Always"))
        self._hours.editingFinished.connect(self._wish)
        self._speed = self._field(self.tr("Kilobytes a second for files"), self.tr("No limit"))
        self._speed.editingFinished.connect(self._wish)
        self.add_row(self.tr("Hours, as 22:00-06:00"), self._hours)
        self.add_row(self.tr("Speed, kB a second"), self._speed)
        self._advice = PlainLabel(
            self.tr(
                "Limits in MB and money hold where you pay; a sync that comes to one ends cleanly. "
                "Text only: no files come or go with a sync. What you keep comes with a sync where it is free."
            ),
            "caption",
        ).wrapped()
        self.add(self._advice)
        self._loading = False

    @property
    def first(self) -> QWidget:
        return self._week_mb

    def show_limits(self, budgets: Budgets, wishes: FileWishes) -> None:
        """What holds; nothing is told of it. What is being typed just now stays."""
        self._budgets, self._loading = budgets, True
        locale = QLocale()
        shown = {
            self._week_mb: budgets.week_bytes / MB,
            self._week_money: budgets.week_money,
            self._sync_mb: budgets.sync_bytes / MB,
            self._sync_money: budgets.sync_money,
            self._minutes: float(budgets.sync_minutes),
            self._speed: wishes.bytes_per_second / _KB,
        }
        for field, value in shown.items():
            if not field.hasFocus():
                field.setText(locale.toString(value, "g", 6) if value else "")
        if not self._hours.hasFocus():
            self._hours.setText("" if wishes.hours == ALWAYS else wishes.hours)
        self._text_only.setChecked(budgets.text_only)
        self._with_sync.setChecked(wishes.with_sync)
        self._loading = False

    def show_currency(self, currency: str) -> None:
        """In which money the limits are; empty where it is not known."""
        for label in self._money:
            label.setText(clean_name(currency) or self.tr("money"))

    def show_error(self, error: GllError) -> None:
        told = words.notice(error)
        self._advice.setText(f"{told.what} {told.next}".strip())

    def _number(self, name: str, change: Callable[[float], dict[str, float]]) -> QLineEdit:
        field = self._field(name, self.tr("No limit"))
        field.editingFinished.connect(lambda: self._typed(field, change))
        return field

    def _field(self, name: str, empty: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(empty)
        field.setFixedWidth(theme.look().px(_FIELD_WIDTH))
        return field

    def _typed(self, field: QLineEdit, change: Callable[[float], dict[str, float]]) -> None:
        typed = field.text().strip()
        value, is_number = QLocale().toDouble(typed) if typed else (0.0, True)
        if not is_number or value < 0:
            self.show_error(Refused("bad_budget"))
            return
        self._limit(change(value))

    def _limit(self, changes: dict[str, float] | dict[str, bool]) -> None:
        chosen = msgspec.structs.replace(self._budgets, **changes)
        if not self._loading and chosen != self._budgets:
            self._budgets = chosen
            self.limited.emit(chosen)

    def _wish(self) -> None:
        if self._loading:
            return
        typed = self._speed.text().strip()
        value, is_number = QLocale().toDouble(typed) if typed else (0.0, True)
        if not is_number or value < 0:
            self.show_error(Refused("bad_budget"))
            return
        hours = self._hours.text().strip() or ALWAYS
        self.wished.emit(FileWishes(self._with_sync.isChecked(), hours, round(value * _KB)))


def _unit(words: str) -> PlainLabel:
    """Stands behind its field, so that nobody types megabytes where money is meant."""
    return PlainLabel(words, "muted")
