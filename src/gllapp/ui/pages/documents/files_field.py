"""The files that belong to a note: those that are there already, and those of this PC that come to them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gllapp.ui import shared_files, theme
from gllapp.ui.names import clean_title, isolated
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, IconButton
from gllapp.ui.widgets.labels import PlainLabel
from gllcore.model.library import ResourceFile


class FilesField(QWidget):
    """A line for each file, with a way to leave it out, and a button for more."""

    def __init__(self, there: Sequence[ResourceFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = tuple(there)
        self._files: list[ResourceFile | Path] = list(there)
        self._more = ActionButton(self.tr("Add files…"), "attach")
        self._more.clicked.connect(self._choose)
        self._lines = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_xs))
        label = PlainLabel(self.tr("Files"), "strong")
        label.setBuddy(self._more)
        column.addWidget(label)
        column.addLayout(self._lines)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._show()

    @property
    def is_changed(self) -> bool:
        return tuple(self._files) != self._before

    @property
    def kept(self) -> tuple[ResourceFile, ...]:
        """Those that were there and stay."""
        return tuple(each for each in self._files if isinstance(each, ResourceFile))

    @property
    def added(self) -> tuple[Path, ...]:
        return tuple(each for each in self._files if isinstance(each, Path))

    def add(self, paths: Sequence[Path]) -> None:
        """Files of this PC; one that is named twice comes once."""
        self._files += [each for each in dict.fromkeys(paths) if each not in self._files]
        self._show()

    def _choose(self) -> None:
        self.add(shared_files.choose(self, self.tr("Files that belong to it"), several=True))

    def _leave_out(self, file: ResourceFile | Path) -> None:
        self._files.remove(file)
        self._show()
        self._more.setFocus()

    def _show(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for file in self._files:
            self._lines.addWidget(self._line(file))

    def _line(self, file: ResourceFile | Path) -> QWidget:
        made = QWidget()
        name = clean_title(file.name)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(name).wrapped(), 1)
        out = IconButton("close", self.tr("Leave out"))
        out.setAccessibleName(self.tr("Leave out {name}").format(name=isolated(name)))
        out.clicked.connect(partial(self._leave_out, file))
        row.addWidget(out)
        return made
