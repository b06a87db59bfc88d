"""Asks before a link leaves the window, showing where it really goes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from gllapp.ui.links import Link


def ask(parent: QWidget, link: Link) -> bool:
    """Whether the person wants to open the link, having seen its true target."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("LinkDialog", "Open a link"))
    box.setText(_question(link))
    box.setInformativeText(_details(link))
    open_button = box.addButton(
        QCoreApplication.translate("LinkDialog", "Open"), QMessageBox.ButtonRole.AcceptRole
    )
    stay = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    box.exec()
    wanted = box.clickedButton() is open_button
    box.deleteLater()
    return wanted


def follow(
    link: Link,
    confirm: Callable[[Link], bool],
    open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
) -> bool:
    """Opens a link in the person's browser or mail program once it is confirmed; whether it was opened.

    One that leads into this window is not for them.
    """
    return not link.internal and confirm(link) and open_url(QUrl(link.url, QUrl.ParsingMode.StrictMode))


def _question(link: Link) -> str:
    translate = QCoreApplication.translate
    if link.scheme == "mailto":
        address = link.url.removeprefix("mailto:")
        return translate("LinkDialog", "Write to {address} in your mail program?").format(address=address)
    return translate("LinkDialog", "Open {host} in your browser?").format(host=link.host)


def _details(link: Link) -> str:
    translate = QCoreApplication.translate
    target = "" if link.scheme == "mailto" else link.url
    disguised = translate(
        "LinkDialog", "The site's name has letters that can look like others. Do you know it?"
    )
    open_to_all = translate("LinkDialog", "The connection is not protected: others can see and change it.")
    parts = (target, disguised if link.disguised else "", open_to_all if link.scheme == "http" else "")
    return "\n\n".join(part for part in parts if part)
