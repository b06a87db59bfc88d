"""What is dropped on the window: a folder, which is a stick or stands for one; or files, for the page that is shown."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from gllapp.ui.background import BackgroundRunner


class FolderDrop(QObject):
    """``dropped`` carries the Path of a folder, ``files_dropped`` those of files; which it is is found out off the window's thread."""

    dropped = Signal(object)
    files_dropped = Signal(object)

    def __init__(self, window: QWidget, background: BackgroundRunner) -> None:
        super().__init__(window)
        self._background = background
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (found := _local(event)):
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self._take(found)
            return True
        return super().eventFilter(watched, event)

    def _take(self, paths: tuple[Path, ...]) -> None:
        self._background.run(
            lambda job: (paths[0].is_dir(), all(path.is_file() for path in paths)),
            owner=self,
            on_done=lambda found: self._tell(paths, *found),
            on_error=lambda _: None,
        )

    def _tell(self, paths: tuple[Path, ...], is_folder: bool, are_files: bool) -> None:
        if is_folder and len(paths) == 1:
            self.dropped.emit(paths[0])
        elif are_files:
            self.files_dropped.emit(paths)


def are_files(data: QMimeData) -> bool:
    """Whether files of this PC are dragged or pasted: fields for text must not take their addresses, which tell of this PC."""
    return any(url.isLocalFile() for url in data.urls())


def _local(event: QDropEvent) -> tuple[Path, ...]:
    """What is dragged, if all of it is of this PC."""
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls) if all(url.isLocalFile() for url in urls) else ()
