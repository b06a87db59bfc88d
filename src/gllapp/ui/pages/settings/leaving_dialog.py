"""Before somebody's account leaves this PC: what the community has not received yet, and what shall become of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.names import clean_name
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.removing import REGISTRATION, LeftBehind

_WIDTH, _ROWS = 520, 72


class LeavingDialog(QDialog):
    """Reports what is wanted: to send, to export, to go. Closing it keeps the account."""

    send_asked = Signal()
    export_asked = Signal()
    removal_asked = Signal()

    def __init__(self, left: LeftBehind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove me from this PC"))
        self._messages = MessageArea(closable=False)
        self._left = left
        column = QVBoxLayout(self)
        gap = theme.look().px(SIZES.gap_m)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        column.addWidget(self._messages)
        column.addWidget(PlainLabel(self._what(), "strong").wrapped())
        if left.count:
            column.addWidget(self._titles())
        column.addWidget(PlainLabel(self._meaning(), "muted").wrapped())
        column.addLayout(self._buttons())
        width = theme.look().px(_WIDTH)
        self.setMinimumWidth(width)
        # Qt gives a dialog no more than two thirds of the screen by itself, which squeezes large text on a small one.
        self.resize(width, column.totalHeightForWidth(width))

    def show_exported(self, folder: str) -> None:
        """It may go without loss now."""
        said = self.tr("Written into {folder}: you can import it on another device.").format(folder=folder)
        self._messages.show_notice(Notice(Tone.GOOD, said))

    def show_notice(self, notice: Notice) -> None:
        self._messages.show_notice(notice)

    def _what(self) -> str:
        if not self._left.count:
            return self.tr("Everything that you wrote here was received by the community.")
        return self.tr("%n item(s) were not received by the community yet:", "", self._left.count)

    def _meaning(self) -> str:
        return self.tr(
            "Your folder, your key and everything that only you could read go from this PC for good. What was received stays in the "
            "community, the files of the library stay here for the others, and you can sign in again anywhere."
        )

    def _titles(self) -> QListWidget:
        titles = QListWidget()
        titles.setProperty("role", "choices")
        titles.setAccessibleName(self.tr("Not received yet"))
        titles.setMinimumHeight(theme.look().px(_ROWS))
        titles.addItems([self._title(kind, clean_name(title)) for kind, title in self._left.titles])
        return titles

    def _title(self, kind: str, title: str) -> str:
        return self.tr("Your registration: {name}").format(name=title) if kind == REGISTRATION else title

    def _buttons(self) -> Flow:
        row = Flow(theme.look().px(SIZES.gap_s))
        keep = ActionButton(self.tr("Keep my account"), primary=True)
        keep.clicked.connect(self.reject)
        row.addWidget(keep)
        if self._left.count:
            send = ActionButton(self.tr("Send first"), "sync")
            send.clicked.connect(self.send_asked)
            export = ActionButton(self.tr("Export…"), "download")
            export.clicked.connect(self.export_asked)
            row.addWidget(send)
            row.addWidget(export)
        words = self.tr("Remove, and lose these") if self._left.count else self.tr("Remove")
        remove = ActionButton(words, "delete")
        remove.clicked.connect(self.removal_asked)
        row.addWidget(remove)
        keep.setFocus()
        return row
