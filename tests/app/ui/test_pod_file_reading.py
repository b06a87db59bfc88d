"""A pod's file in the window: shown from what is enciphered on the disk, whatever its kind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gllapp.news_views import Person
from gllapp.pod_views import PodFileRow
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.pods.file_reading import FileReading
from gllapp.ui.readers.document_reader import DocumentReader
from gllapp.ui.readers.image_reader import ImageReader
from gllapp.ui.readers.pdf_reader import PdfReader
from gllapp.ui.readers.text_reader import TextReader
from gllapp.views import Delivery
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, ResourceFile
from gllcore.model.pods import PodFile
from gllfiles.media import MEDIA
from tests.app.builders import Seat
from tests.app.library import stores_of
from tests.app.ui.patience import PATIENCE
from tests.files.documents import hand_written_pdf

SOMEBODY = RecordId(bytes(16))


@pytest.fixture
def reading(seat: Seat, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path) -> Iterator[FileReading]:
    made = FileReading(seat.desk, stores_of(seat), tmp_path / "opened", background, QObject(background))
    qtbot.addWidget(made.pane)
    made.pane.show()
    yield made
    made.put_away()


@pytest.fixture
def shown(seat: Seat, reading: FileReading, qtbot: QtBot) -> Callable[[Path], DocumentReader]:
    """Takes a file into the person's own store, throws it away, and opens what is there."""

    def show(path: Path) -> DocumentReader:
        card, media = stores_of(seat).own.add(path), MEDIA[path.suffix]
        path.unlink()
        file = ResourceFile(card.id, card.size, media, FileRole.MAIN, path.name)
        said = PodFile(SOMEBODY, SOMEBODY, "The count", file)
        reading.read(PodFileRow(said, Person(SOMEBODY, "Amina"), Delivery.RECEIVED, card.size))
        qtbot.waitUntil(lambda: reading.pane.findChildren(DocumentReader) != [], timeout=PATIENCE)
        (found,) = reading.pane.findChildren(DocumentReader)
        qtbot.waitUntil(lambda: found.reader is not None, timeout=PATIENCE)
        return found

    return show


def test_a_text_is_read(shown: Callable[[Path], DocumentReader], tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "count.md"
    path.write_text("# The count\n\nEleven bottles.\n", encoding="utf-8")
    reader = shown(path).reader
    assert isinstance(reader, TextReader)
    qtbot.waitUntil(lambda: reader.is_whole, timeout=PATIENCE)
    assert "Eleven bottles." in reader.on_paper().toPlainText()


def test_a_picture_is_seen(shown: Callable[[Path], DocumentReader], tmp_path: Path, qtbot: QtBot) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(tmp_path / "sink.png"))
    reader = shown(tmp_path / "sink.png").reader
    assert isinstance(reader, ImageReader)
    qtbot.waitUntil(lambda: not reader._label.pixmap().isNull(), timeout=PATIENCE)
    assert reader._label.pixmap().width() == 40


def test_a_pdf_has_its_pages(shown: Callable[[Path], DocumentReader], tmp_path: Path, qtbot: QtBot) -> None:
    reader = shown(hand_written_pdf(tmp_path / "count.pdf", [["Eleven"], ["bottles"]])).reader
    assert isinstance(reader, PdfReader)
    qtbot.waitUntil(lambda: len(reader.sizes) == 2, timeout=PATIENCE)
