"""Unsent work leaves as a page or a file, and comes in from a file: two buttons and their dialogs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.notices import Notice
from gllapp.unsent import TakenIn, Unsent

_ENDS = ("html", "md", "gllout")


class Carrier(QWidget):
    """Both signals carry the Path of the file; one that is to be written over was agreed to in the dialog."""

    export_asked = Signal(object)
    import_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.look().px(SIZES.gap_xs))
        row.addStretch()
        out, into = IconButton("upload", self.tr("Export…")), IconButton("download", self.tr("Import…"))
        out.clicked.connect(self._choose_target)
        into.clicked.connect(self._choose_source)
        for button in (out, into):
            row.addWidget(button)

    def _choose_target(self) -> None:
        filters = [
            self.tr("Page for any browser (*.html)"),
            self.tr("Text (*.md)"),
            self.tr("For another device of yours (*.gllout)"),
        ]
        dialog = self._dialog(self.tr("Export unsent work"), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_ENDS[0])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_ENDS[filters.index(chosen)]))
        dialog.selectFile(self.tr("Unsent work"))
        dialog.fileSelected.connect(lambda file: self.export_asked.emit(Path(file)))
        dialog.open()

    def _choose_source(self) -> None:
        dialog = self._dialog(self.tr("Import unsent work"), [self.tr("Unsent work (*.gllout)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.import_asked.emit(Path(file)))
        dialog.open()

    def _dialog(self, title: str, filters: list[str]) -> QFileDialog:
        dialog = QFileDialog(self, title, str(Path.home()))
        dialog.setNameFilters(filters)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def exported_notice(content: Unsent, file: Path) -> Notice:
    translate = QCoreApplication.translate
    said = translate("Outbox", "Written to {file}: {amount}.")
    amount = _amount(len(content.items), len(content.drafts))
    safe = translate("Outbox", "All of it is still here too.")
    return Notice(Tone.GOOD, said.format(file=clean_name(file.name), amount=amount), safe)


def imported_notice(taken: TakenIn) -> Notice:
    translate = QCoreApplication.translate
    amount = _amount(len(taken.items), taken.drafts)
    known = translate("Outbox", "Here already: {count}.").format(count=taken.known) if taken.known else ""
    left_out = taken.elsewhere + taken.unreadable
    following = (
        translate("Outbox", "Left out: {count}. Sync, then import once more.").format(count=left_out)
        if left_out
        else ""
    )
    said = translate("Outbox", "New here: {amount}.").format(amount=amount)
    return Notice(Tone.WARN if left_out else Tone.GOOD, said, known, following)


def _amount(items: int, drafts: int) -> str:
    said = Counted()
    return f"{said.items(items)}, {said.drafts(drafts)}"
