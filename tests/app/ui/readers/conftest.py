"""A runner for readers, which may leave no bug and no helper behind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.library_views import ReadingPlace
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.readers.pdf_reader import PdfReader
from gllfiles.on_disk import StoredFile
from tests.app.ui.at_work import at_work
from tests.app.ui.patience import PATIENCE

OpenPdf = Callable[..., PdfReader]


@pytest.fixture
def background(app: QApplication) -> Iterator[BackgroundRunner]:
    with at_work() as made:
        yield made


@pytest.fixture
def open_pdf(background: BackgroundRunner, qtbot: QtBot) -> Iterator[OpenPdf]:
    """Opens a PDF in a shown reader of 800 × 600 pixels, whose helper is ended afterwards."""
    readers = []

    def opened(path: Path, place: ReadingPlace | None = None) -> PdfReader:
        reader = PdfReader("A document", StoredFile(str(path)), background, place)
        readers.append(reader)
        qtbot.addWidget(reader)
        reader.resize(800, 600)
        reader.show()
        qtbot.waitUntil(lambda: bool(reader.sizes), timeout=PATIENCE)
        return reader

    yield opened
    for reader in readers:
        reader.put_away()
        assert reader.document.helper_pid is None
