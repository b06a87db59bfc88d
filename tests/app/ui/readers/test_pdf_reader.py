"""The reader of PDF: pages drawn as they come into sight, keys, search, choosing, and pages that cannot be shown."""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gllapp.library_views import ReadingPlace
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.links import Link
from gllapp.ui.readers.pdf_reader import PdfReader
from gllfiles.on_disk import StoredFile
from tests.app.ui.patience import PATIENCE
from tests.app.ui.readers.conftest import OpenPdf
from tests.files.documents import endless_pdf, hand_written_pdf, pdf_of_streams

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    pages = [[f"Page {page + 1}", "The ward is clean", "and safe"] for page in range(30)]
    return hand_written_pdf(tmp_path / "guide.pdf", pages)


def colour_at(reader: PdfReader, x: int, y: int) -> str:
    return QColor(reader.view.viewport().grab().toImage().pixel(x, y)).name()


def press(
    reader: PdfReader, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(reader.view, key, modifier)


def test_a_page_is_drawn_when_it_comes_into_sight(open_pdf: OpenPdf, qtbot: QtBot, tmp_path: Path) -> None:
    red, blue = "1 0 0 rg 0 0 595 842 re f", "0 0 1 rg 0 0 595 842 re f"
    reader = open_pdf(pdf_of_streams(tmp_path / "colours.pdf", [red, blue]))
    qtbot.waitUntil(lambda: colour_at(reader, 400, 300) == "#ff0000", timeout=PATIENCE)
    reader.view.go_to(1)
    qtbot.waitUntil(lambda: colour_at(reader, 400, 300) == "#0000ff", timeout=PATIENCE)


def test_the_bar_tells_the_page_and_goes_to_another(open_pdf: OpenPdf, qtbot: QtBot, guide: Path) -> None:
    reader = open_pdf(guide)
    assert reader.bar.pages.text() == "of 30"
    reader.bar.page.setText("17")
    reader.bar.page.returnPressed.emit()
    assert reader.place.page == 16
    reader.bar.page.setText("99")
    assert not reader.bar.page.hasAcceptableInput()


def test_keys_move_through_the_document(open_pdf: OpenPdf, guide: Path) -> None:
    reader = open_pdf(guide)
    press(reader, Qt.Key.Key_PageDown)
    down = reader.view.verticalScrollBar().value()
    assert 0 < down < reader.view.viewport().height()
    press(reader, Qt.Key.Key_PageUp)
    assert reader.view.verticalScrollBar().value() == 0
    press(reader, Qt.Key.Key_End)
    assert reader.place.page == 29
    press(reader, Qt.Key.Key_Home)
    assert reader.place == ReadingPlace(0, 0.0, 0)


def test_the_zoom_keeps_the_place_and_follows_the_width_again(open_pdf: OpenPdf, guide: Path) -> None:
    reader = open_pdf(guide)
    reader.view.go_to(12, 0.5)
    followed = reader.view.zoom_percent
    press(reader, Qt.Key.Key_Plus, CONTROL)
    assert reader.view.zoom_percent > followed
    assert reader.place.page == 12
    assert reader.place.part == pytest.approx(0.5, abs=0.02)
    press(reader, Qt.Key.Key_Minus, CONTROL)
    press(reader, Qt.Key.Key_Minus, CONTROL)
    assert reader.view.zoom_percent < followed
    press(reader, Qt.Key.Key_0, CONTROL)
    assert (reader.view.zoom_percent, reader.place.zoom) == (followed, 0)


def test_where_somebody_read_is_told_and_taken_again(open_pdf: OpenPdf, qtbot: QtBot, guide: Path) -> None:
    reader = open_pdf(guide, ReadingPlace(21, 0.25, 150))
    assert (reader.place.page, reader.view.zoom_percent) == (21, 150)
    assert reader.place.part == pytest.approx(0.25, abs=0.02)
    with qtbot.waitSignal(reader.place_changed, timeout=PATIENCE) as told:
        reader.view.go_to(3)
    assert told.args == [ReadingPlace(3, 0.0, 150)]


def test_a_place_beyond_the_document_is_its_last_page(open_pdf: OpenPdf, guide: Path) -> None:
    reader = open_pdf(guide)
    reader.view.go_to(500)
    assert reader.place.page == 29


def test_words_are_found_in_the_whole_document_one_after_the_other(
    open_pdf: OpenPdf, qtbot: QtBot, guide: Path
) -> None:
    reader = open_pdf(guide)
    press(reader, Qt.Key.Key_F, CONTROL)
    assert reader.finding.isVisible()
    reader.finding.box.setText("the WARD is")
    reader.finding.box.returnPressed.emit()
    qtbot.waitUntil(lambda: reader.finding.told.text() == "1 of 30", timeout=PATIENCE)
    press(reader, Qt.Key.Key_F3)
    press(reader, Qt.Key.Key_F3)
    assert (reader.finding.told.text(), reader.place.page) == ("3 of 30", 1)
    press(reader, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader.finding.told.text() == "2 of 30"
    reader.finding.step(-2)
    assert reader.finding.told.text() == "30 of 30"
    reader.finding.box.setText("nowhere at all")
    reader.finding.box.returnPressed.emit()
    qtbot.waitUntil(lambda: reader.finding.told.text() == "Not found", timeout=PATIENCE)
    QTest.keyClick(reader.finding.box, Qt.Key.Key_Escape)
    assert not reader.finding.isVisible()


def test_words_are_chosen_with_the_mouse_and_copied(open_pdf: OpenPdf, qtbot: QtBot, guide: Path) -> None:
    reader = open_pdf(guide)
    view = reader.view
    qtbot.waitUntil(lambda: view._desk.words(0) is not None, timeout=PATIENCE)

    def at(x: float, y: float) -> QPoint:
        rect = view._on_sheet(0, (x, y, x, y))
        return rect.topLeft().toPoint() - view._offset()

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at(61, 70))
    QTest.mouseMove(view.viewport(), at(500, 70))
    view._selection.reach(view._spot(at(500, 70).toPointF()))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at(500, 70))
    assert view.chosen_text() == "The ward is clean"
    press(reader, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "The ward is clean"
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(90, 70))
    assert view.chosen_text() == "ward"


def test_a_link_is_told_and_not_opened(open_pdf: OpenPdf, qtbot: QtBot, tmp_path: Path) -> None:
    made = hand_written_pdf(tmp_path / "l.pdf", [["a"]])
    annotation = (
        "/Annots [<< /Type /Annot /Subtype /Link /Rect [60 700 300 800] "
        "/A << /S /URI /URI (https://example.org/x) >> >>] /Rotate"
    )
    made.write_bytes(made.read_bytes().replace(b"/Rotate", annotation.encode(), 1))
    reader = open_pdf(made)
    view = reader.view
    qtbot.waitUntil(lambda: view._desk.words(0) is not None, timeout=PATIENCE)
    place = view._on_sheet(0, (100, 92, 100, 92)).topLeft().toPoint() - view._offset()
    with qtbot.waitSignal(reader.link_chosen, timeout=PATIENCE) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [Link("https://example.org/x", "https", "example.org")]


def test_a_page_that_hangs_shows_why_and_the_others_are_shown(
    background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    reader = PdfReader("Endless", StoredFile(str(endless_pdf(tmp_path / "e.pdf"))), background)
    qtbot.addWidget(reader)
    reader.document._page_seconds = 3.0
    reader.resize(800, 600)
    reader.show()
    qtbot.waitUntil(lambda: bool(reader.sizes), timeout=PATIENCE)
    reader.view.go_to(1)
    qtbot.waitUntil(lambda: reader.view._desk.trouble(1) is not None, timeout=PATIENCE)
    trouble = reader.view._desk.trouble(1)
    assert trouble is not None
    # What it has taken by then depends on how fast the machine is.
    assert trouble.code in ("document_too_slow", "document_too_large")
    reader.document._page_seconds = 60  # another helper has to start: a busy machine needs a while for that
    reader.view.go_to(2)
    qtbot.waitUntil(lambda: reader.view._desk.words(2) is not None, timeout=PATIENCE)
    reader.put_away()


def test_a_helper_killed_while_somebody_reads_is_replaced(
    open_pdf: OpenPdf, qtbot: QtBot, guide: Path
) -> None:
    reader = open_pdf(guide)
    qtbot.waitUntil(lambda: reader.view._desk.words(0) is not None, timeout=PATIENCE)
    killed = reader.document.helper_pid
    assert killed is not None
    os.kill(killed, signal.SIGTERM)
    qtbot.waitUntil(lambda: reader.document.helper_pid is None, timeout=PATIENCE)
    reader.view.go_to(20)
    qtbot.waitUntil(lambda: reader.view._desk.words(20) is not None, timeout=PATIENCE)


@pytest.mark.parametrize("content", [b"", b"noise", b"%PDF-1.7 and no more"])
def test_what_is_no_pdf_says_so_and_offers_another_program(
    background: BackgroundRunner, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "noise.pdf").write_bytes(content)
    reader = PdfReader("Noise", StoredFile(str(tmp_path / "noise.pdf")), background)
    qtbot.addWidget(reader)
    with qtbot.waitSignal(reader._desk.failed, timeout=PATIENCE) as failed:
        reader.show()
    assert failed.args is not None
    assert failed.args[0].code == "document_broken"
    assert not reader.bar.page.isEnabled()
    reader.put_away()


def test_a_reader_put_away_at_once_leaves_nothing(
    background: BackgroundRunner, qtbot: QtBot, guide: Path
) -> None:
    reader = PdfReader("Gone", StoredFile(str(guide)), background)
    qtbot.addWidget(reader)
    reader.show()
    reader.put_away()
    background.shut_down()
    reader.put_away()
    assert reader.document.helper_pid is None
