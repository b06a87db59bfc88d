"""A folder that is dropped on the window is told; a file is not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.dropping import FolderDrop
from tests.app.ui.patience import PATIENCE

_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def _dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _drop(window: QWidget, data: QMimeData) -> bool:
    """Whether the window would take it, and takes it."""
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, _LEFT, _NONE)
    QApplication.sendEvent(window, entering)
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, _LEFT, _NONE))
    return entering.isAccepted()


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_dropped_folder_is_told(
    window: QWidget, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    drop = FolderDrop(window, background)
    with qtbot.waitSignal(drop.dropped, timeout=PATIENCE) as told:
        assert _drop(window, _dragged(tmp_path))
    assert told.args == [tmp_path]


def test_a_file_is_let_lie(
    window: QWidget, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "note.txt"
    file.write_text("note")
    told: list[Path] = []
    drop = FolderDrop(window, background)
    drop.dropped.connect(told.append)
    _drop(window, _dragged(file))
    with qtbot.waitSignal(drop.dropped, timeout=PATIENCE):
        _drop(window, _dragged(tmp_path))
    qtbot.waitUntil(lambda: tmp_path in told, timeout=PATIENCE)
    assert file not in told


def test_files_are_told_as_such_and_several_folders_are_let_lie(
    window: QWidget, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    files = tuple(tmp_path / name for name in ("one.pdf", "two.pdf"))
    for file in files:
        file.write_bytes(b"%PDF")
    folders: list[Path] = []
    drop = FolderDrop(window, background)
    drop.dropped.connect(folders.append)
    _drop(window, _dragged(tmp_path, tmp_path.parent))
    _drop(window, _dragged(files[0], tmp_path))
    with qtbot.waitSignal(drop.files_dropped, timeout=PATIENCE) as told:
        _drop(window, _dragged(*files))
    assert told.args == [files]
    assert folders == []


def test_what_lies_on_the_web_is_not_taken(window: QWidget, background: BackgroundRunner) -> None:
    drop = FolderDrop(window, background)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/one.pdf")])
    assert drop.parent() is window
    assert not _drop(window, data)
