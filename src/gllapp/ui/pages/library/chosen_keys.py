"""What the list is narrowed to, as small buttons in a flow; pressing one takes it away."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gllapp.ui import theme
from gllapp.ui.names import isolated
from gllapp.ui.pages.library.places import Choice
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow


class ChosenKeys(QWidget):
    """``taken_away`` carries the :class:`Choice`. Takes no room while nothing is chosen."""

    taken_away = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(theme.look().px(SIZES.gap_xs), self)
        self._named: dict[Choice, str] = {}
        self.hide()

    def show_keys(self, named: Mapping[Choice, str]) -> None:
        if self._named == dict(named):
            return
        self._named = dict(named)
        while item := self._flow.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for choice, said in self._named.items():
            self._flow.addWidget(self._button(choice, said))
        self.setVisible(bool(named))
        self.updateGeometry()

    def _button(self, choice: Choice, said: str) -> IconButton:
        button = IconButton("close", said)
        button.setCheckable(True)
        button.setChecked(True)
        button.set_words(said, self.tr("Show others too"))
        button.setAccessibleName(self.tr("Only {name}; press to show others too").format(name=isolated(said)))
        button.clicked.connect(lambda: self.taken_away.emit(choice))
        return button
