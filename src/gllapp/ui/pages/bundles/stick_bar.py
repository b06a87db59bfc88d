"""The sticks that are plugged in, side by side, and the ways to another: looking again, and any folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QToolButton, QWidget

from gllapp.ui import theme
from gllapp.ui.names import clean_name
from gllapp.ui.pages.bundles.words import stick_line
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.usecases.sticks.values import StickRow


class StickBar(QWidget):
    """``chosen`` and ``folder_chosen`` carry the Path of a stick; the second is one that the person looked for."""

    chosen = Signal(object)
    folder_chosen = Signal(object)
    refresh_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sticks"))
        self._tiles: list[QToolButton] = []
        self._rows: tuple[StickRow, ...] = ()
        self._group = QButtonGroup(self)
        self._flow = Flow(theme.look().px(SIZES.gap_s), self)
        self._again = IconButton("sync", self.tr("Look again"))
        self._other = IconButton("usb", self.tr("Another folder…"))
        self._again.clicked.connect(self.refresh_asked)
        self._other.clicked.connect(self.choose_folder)
        self._place_buttons()

    def show_sticks(self, rows: Sequence[StickRow], chosen: Path | None) -> None:
        """Shows these, one of them chosen; what is the same stays as it is, with its focus."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._replace_tiles()
        for tile, row in zip(self._tiles, self._rows, strict=True):
            tile.setChecked(Path(row.folder) == chosen)

    def choose_folder(self) -> None:
        """Lets the person look for a folder that stands for a stick."""
        dialog = QFileDialog(self, self.tr("A stick, or a folder that stands for one"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.folder_chosen.emit(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def focus_first(self) -> None:
        (self._tiles[0] if self._tiles else self._again).setFocus()

    def _replace_tiles(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        for tile in self._tiles:
            self._group.removeButton(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [self._tile(row) for row in self._rows]
        for tile in self._tiles:
            self._group.addButton(tile)
            self._flow.addWidget(tile)
            tile.show()
        self._place_buttons()
        self._flow.invalidate()
        self._flow.activate()
        self.updateGeometry()

    def _place_buttons(self) -> None:
        before = self._tiles[-1:]
        for button in (self._again, self._other):
            self._flow.addWidget(button)
            # Tiles are made anew, and the Tab key would go to them last.
            for earlier in before:
                QWidget.setTabOrder(earlier, button)
            before = [button]

    def _tile(self, row: StickRow) -> QToolButton:
        tile = IconButton("usb", "", parent=self)
        name, line = clean_name(row.name), stick_line(row.file_system, row.free)
        tile.setText(f"{name}\n{line}".replace("&", "&&"))
        tile.setAccessibleName(f"{name}, {line}")
        tile.setToolTip("")
        tile.setCheckable(True)
        tile.setProperty("kind", "tile")
        tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tile.clicked.connect(lambda: self.chosen.emit(Path(row.folder)))
        return tile
