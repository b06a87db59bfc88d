"""The keys that work wherever one is in the window, and their list."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from gllapp.ui.pages.page import Keys, Page


class WindowKeys:
    """Binds each with what it does in words; some have a second one, which is not listed."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._listed: list[Keys] = []

    def bind(self, keys: str, words: str, act: Callable[[], None]) -> None:
        self.bind_quietly(keys, act)
        self._listed.append(Keys(keys, words))

    def bind_quietly(self, keys: str, act: Callable[[], None]) -> None:
        """What other programs use for the same, or what the same key says without shift."""
        QShortcut(QKeySequence(keys), self._window).activated.connect(act)

    def show(self, page: Page) -> None:
        """Lists those of the page and those of the window until the list is closed."""
        from gllapp.ui.widgets.keys_dialog import KeysDialog  # seldom asked for

        here = [(key.keys, key.words) for key in page.shortcuts()]
        groups = {page.place_words(): here} if here else {}
        everywhere = [(key.keys, key.words) for key in self._listed]
        dialog = KeysDialog(
            {**groups, QCoreApplication.translate("MainWindow", "Everywhere"): everywhere}, self._window
        )
        dialog.exec()
        dialog.deleteLater()
