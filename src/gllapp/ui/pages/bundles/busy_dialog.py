"""Asks before work on a stick is given up: because the window closes, or because it is to be discarded."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget) -> bool:
    """Whether the person wants to close all the same; what is chosen without thinking lets the work go on."""
    translate = QCoreApplication.translate
    return _asked(
        parent,
        translate("BusyDialog", "A stick is being worked on"),
        translate("BusyDialog", "Stop the work on the stick and close?"),
        translate("BusyDialog", "What was done is kept, and the same work goes on from there."),
        translate("BusyDialog", "Stop and close"),
        translate("BusyDialog", "Go on"),
    )


def ask_to_discard(parent: QWidget) -> bool:
    """Whether an unfinished bundle is to go from its stick; what is chosen without thinking keeps it."""
    translate = QCoreApplication.translate
    return _asked(
        parent,
        translate("BusyDialog", "An unfinished bundle"),
        translate("BusyDialog", "Discard the unfinished bundle on this stick?"),
        translate("BusyDialog", "What was written for it goes from the stick. Nothing on this PC is lost."),
        translate("BusyDialog", "Discard"),
        translate("BusyDialog", "Keep it"),
    )


def _asked(parent: QWidget, title: str, question: str, more: str, yes: str, no: str) -> bool:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(question)
    box.setInformativeText(more)
    wanted = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    is_wanted = box.clickedButton() is wanted
    box.deleteLater()
    return is_wanted
