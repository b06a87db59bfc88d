"""Asks where a site card is to be written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_ENDING = "gllsite"


def choose_file(parent: QWidget, folder: Path, on_chosen: Callable[[Path], None]) -> None:
    """Calls ``on_chosen`` with the file, of which the dialog has asked already whether one that is there may go."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(parent, translate("SiteCard", "Make a site card"), str(folder))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([translate("SiteCard", "Site cards (*.gllsite)")])
    dialog.setDefaultSuffix(_ENDING)
    dialog.selectFile(translate("SiteCard", "Site card"))
    dialog.fileSelected.connect(lambda file: on_chosen(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
