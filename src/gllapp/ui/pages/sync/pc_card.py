"""What holds for everybody's files on a shared PC; only whoever looks after the PC can change it."""

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gllapp.platform.pc import PcSettings
from gllapp.ui import theme, words
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.usecases.file_choices import ALWAYS, hours_setting
from gllcore.errors import GllError, Refused

_GB, _KB = 10**9, 10**3
_FIELD_WIDTH = 130


class PcCard(Card):
    """``chosen`` carries the :class:`PcSettings` that the custodian wants."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PcCard", "For everybody on this PC"), parent)
        self._settings = PcSettings()
        self._room = self._field(self.tr("Space for the library's files"), self.tr("No limit"))
        self._hours = self._field(self.tr("Hours for everybody's files"), self.tr("Always"))
        self._speed = self._field(self.tr("Speed outside of these hours"), self.tr("No limit"))
        self.add_row(self.tr("Space"), self._room, PlainLabel(self.tr("GB"), "muted"))
        self.add_row(self.tr("Hours, as 22:00-06:00"), self._hours)
        self.add_row(
            self.tr("Speed outside of them"), self._speed, PlainLabel(self.tr("kB a second"), "muted")
        )
        self._advice = PlainLabel(role="caption").wrapped()
        self.add(self._advice)

    def show_settings(self, settings: PcSettings, *, is_custodian: bool) -> None:
        """What holds; what is being typed stays."""
        self._settings = settings
        locale = QLocale()
        shown = {
            self._room: locale.toString(settings.library_bytes / _GB, "g", 6)
            if settings.library_bytes
            else "",
            self._hours: settings.files_hours,
            self._speed: locale.toString(round(settings.files_bytes_per_second / _KB))
            if settings.files_bytes_per_second
            else "",
        }
        for field, said in shown.items():
            field.setEnabled(is_custodian)
            if not field.hasFocus():
                field.setText(said)
        self._advice.setText(
            self.tr("The smaller of these limits and your own holds.")
            if is_custodian
            else self.tr("Whoever looks after this PC has chosen this; see Settings.")
        )

    def show_error(self, error: GllError) -> None:
        told = words.notice(error)
        self._advice.setText(f"{told.what} {told.next}".strip())

    def _field(self, name: str, empty: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(empty)
        field.setFixedWidth(theme.look().px(_FIELD_WIDTH))
        field.editingFinished.connect(self._typed)
        return field

    def _typed(self) -> None:
        try:
            wanted = msgspec.structs.replace(
                self._settings,
                library_bytes=round(_number(self._room) * _GB),
                files_hours=hours_setting(self._hours.text().strip() or ALWAYS),
                files_bytes_per_second=round(_number(self._speed) * _KB),
            )
        except Refused as refusal:
            self.show_error(refusal)
            return
        if wanted != self._settings:
            self._settings = wanted
            self.chosen.emit(wanted)


def _number(field: QLineEdit) -> float:
    """What was typed; nothing is 0. Raises Refused ``bad_budget``."""
    typed = field.text().strip()
    value, is_number = QLocale().toDouble(typed) if typed else (0.0, True)
    if not is_number or not 0 <= value < 1e9:
        raise Refused("bad_budget")
    return value
