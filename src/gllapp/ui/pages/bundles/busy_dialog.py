"""Asks before a work on a stick is left because the window closes."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget) -> bool:
    """Whether the person wants to close all the same; what is chosen without thinking lets the work go on."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("BusyDialog", "A stick is being worked on"))
    box.setText(translate("BusyDialog", "Stop the work on the stick and close?"))
    box.setInformativeText(
        translate("BusyDialog", "What was done is kept, and the same work goes on from there.")
    )
    close = box.addButton(translate("BusyDialog", "Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("BusyDialog", "Go on"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    wanted = box.clickedButton() is close
    box.deleteLater()
    return wanted
