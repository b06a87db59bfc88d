"""Asks before something that was written is thrown away for good."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget) -> bool:
    """Whether the person wants it gone; what is chosen without thinking keeps it."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("DiscardDialog", "Discard"))
    box.setText(translate("DiscardDialog", "Throw this away for good?"))
    box.setInformativeText(translate("DiscardDialog", "It cannot be brought back."))
    discard = box.addButton(translate("DiscardDialog", "Discard"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("DiscardDialog", "Keep"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    wanted = box.clickedButton() is discard
    box.deleteLater()
    return wanted
