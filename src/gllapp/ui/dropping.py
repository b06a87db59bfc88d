"""Folders that are dropped on the window: a stick, or what stands for one."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from gllapp.ui.background import BackgroundRunner


class FolderDrop(QObject):
    """``dropped`` carries the Path of a folder; whether it is one is found out off the window's thread."""

    dropped = Signal(object)

    def __init__(self, window: QWidget, background: BackgroundRunner) -> None:
        super().__init__(window)
        self._background = background
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (found := _local(event)) is not None:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self._take(found)
            return True
        return super().eventFilter(watched, event)

    def _take(self, path: Path) -> None:
        self._background.run(
            lambda job: path.is_dir(),
            owner=self,
            on_done=lambda is_folder: self.dropped.emit(path) if is_folder else None,
            on_error=lambda _: None,
        )


def _local(event: QDropEvent) -> Path | None:
    """The one thing of this PC that is dragged."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
