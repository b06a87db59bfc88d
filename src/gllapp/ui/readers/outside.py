"""Asks before a file of the library is opened with another program, telling what it truly is; then has the system open it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from gllapp.ui.media_words import media_words
from gllapp.usecases.opening import OutsideFile


def ask(parent: QWidget, file: OutsideFile) -> bool:
    """Whether the person wants to open the copy, having seen its kind, name and size."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Outside", "Open with another program"))
    box.setText(translate("Outside", "Open this file with another program of this PC?"))
    box.setInformativeText(described(file))
    open_button = box.addButton(translate("Outside", "Open"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    wanted = box.clickedButton() is open_button
    box.deleteLater()
    return wanted


def open_outside(
    file: OutsideFile,
    confirm: Callable[[OutsideFile], bool],
    open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
) -> bool:
    """Has the system open the copy once it is confirmed; whether it did."""
    return confirm(file) and open_url(QUrl.fromLocalFile(str(file.path)))


def described(file: OutsideFile) -> str:
    """The file in words: kind, name, size, and what to know."""
    translate = QCoreApplication.translate
    facts = translate("Outside", "{kind}, {size}").format(
        kind=media_words(file.media), size=QLocale().formattedDataSize(file.size)
    )
    advice = translate(
        "Outside",
        "It is opened as a copy: what you change there is not changed in the library. "
        "This program cannot protect you from what a file does in another one.",
    )
    return f"{file.path.name}\n{facts}\n\n{advice}"
