"""What was found, by kind: a button for everything and one for each kind of which there is something, with counts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from gllapp.search_views import Found, Kind
from gllapp.ui import theme
from gllapp.ui.pages.search.words import ICONS, counted, kind_words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow


class GroupBar(QWidget):
    """``chosen`` carries a :class:`Kind`, or None for everything."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What was found, by kind"))
        row = Flow(theme.look().px(SIZES.gap_xs), self)
        group = QButtonGroup(self)
        self._everything = IconButton("list", self.tr("Everything"))
        self._kinds = {kind: IconButton(ICONS[kind], kind_words(kind)) for kind in Kind}
        self._everything.clicked.connect(lambda: self.chosen.emit(None))
        for kind, button in self._kinds.items():
            button.clicked.connect(lambda _checked, kind=kind: self.chosen.emit(kind))
        for button in (self._everything, *self._kinds.values()):
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        self.show_found(Found(), None)

    def show_found(self, found: Found, current: Kind | None) -> None:
        """Kinds of which nothing was found are not offered, but for the one that is shown."""
        for kind, button in self._kinds.items():
            is_there = kind in found.groups
            count = f" · {counted(found, kind)}" if is_there else ""
            button.set_words(f"{kind_words(kind)}{count}")
            button.setVisible(is_there or kind is current)
            button.setChecked(kind is current)
        self._everything.setChecked(current is None)
        self.setFocusProxy(self._everything if current is None else self._kinds[current])
