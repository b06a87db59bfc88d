"""F1: the help for the page where the person is, beside it where there is room and else in its place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.place_names import HELP
from gllapp.ui.trail import Stop

if TYPE_CHECKING:
    from gllapp.ui.pages.help.side import HelpSide


class Helping(QObject):
    """``stop_asked`` carries the :class:`Stop` of an article on the page of the help; ``keys_asked`` wants the list of keys."""

    stop_asked = Signal(object)
    keys_asked = Signal()
    closed = Signal()

    def __init__(self, row: QHBoxLayout, background: BackgroundRunner, parent: QObject) -> None:
        """The help stands at the end of ``row``."""
        super().__init__(parent)
        self._row, self._background = row, background
        self._side: HelpSide | None = None

    def help_with(self, topic: str, *, beside: bool) -> None:
        """Shows the article on a topic; asked for once more beside the page, it goes."""
        if beside:
            self._beside().toggle(topic)
        else:
            self.stop_asked.emit(Stop(HELP, topic))

    def make_room(self) -> None:
        """The window has become narrow: the page has what room there is."""
        if self._side is not None and self._side.isVisible():
            self._side.close_it()

    def panes(self) -> tuple[QWidget, ...]:
        return (self._side,) if self._side is not None and self._side.isVisible() else ()

    def _beside(self) -> "HelpSide":
        """Made when it is first asked for: the window opens without it."""
        if self._side is None:
            from gllapp.ui.pages.help.side import HelpSide

            self._side = HelpSide(self._background)
            self._row.addWidget(self._side)
            self._side.all_asked.connect(self._show_all)
            self._side.keys_asked.connect(self.keys_asked)
            self._side.closed.connect(self.closed)
        return self._side

    def _show_all(self, topic: str) -> None:
        self.make_room()
        self.stop_asked.emit(Stop(HELP, topic))
