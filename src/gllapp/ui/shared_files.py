"""Asks which files of the PC are to be shared."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gllfiles.media import MEDIA


def choose(over: QWidget, title: str, *, several: bool = False) -> tuple[Path, ...]:
    """Those that the person chooses, of the kinds that can be shared; none where they think better of it."""
    dialog = QFileDialog(over, title, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    kinds = " ".join(f"*{ending}" for ending in MEDIA)
    said = QCoreApplication.translate("SharedFiles", "Documents, pictures, sound and film")
    dialog.setNameFilters([f"{said} ({kinds})"])
    chosen = tuple(map(Path, dialog.selectedFiles())) if dialog.exec() else ()
    dialog.deleteLater()
    return chosen
