"""A document is printed as it stands here, and pictures that are dropped on it are shared in its pod before they stand in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.ui.pages.documents.dialogs import Asked
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.page import DocumentsPage
from gllapp.ui.printing import print_to
from gllapp.usecases.documents.renditions import working_paper
from gllapp.usecases.pods.sharing import list_pod_files, share_file
from gllcore.errors import GllError
from glldocs.citations import picture_mark, pictures
from tests.app.library import stores_in
from tests.app.ui.patience import PATIENCE
from tests.app.usecases.documents.together import Together


def a_picture(folder: Path, width: int = 40) -> Path:
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    made = folder / "sink.png"
    assert image.save(str(made))
    return made


@pytest.mark.usefixtures("app")
def test_a_document_is_printed_with_its_pictures_and_nothing_from_elsewhere(
    together: Together, tmp_path: Path
) -> None:
    stores = stores_in(tmp_path)
    desk = together.amina.desk
    share_file(desk, stores.own, together.pod, a_picture(tmp_path, width=4_000), "The sink")
    (row,) = list_pod_files(desk, together.pod)
    hostile = "![Spy](https://example.org/spy.png) <script>x</script> [here](file:///etc/passwd)"
    text = f"# Hands\n\n{picture_mark(row.file.file.id, 'The sink')}\n\n{hostile}\n"
    document = together.document("Wash.\n")
    together.amina.write(document, text)

    made = working_paper(desk, stores, document, "In review")

    assert "In review" in made
    assert "Safe births" in made
    assert made.count("<img") == 1
    assert not [bad for bad in ("<script", 'spy.png"', "file:") if bad in made]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "document.pdf"))
    assert print_to(made, printer) == 1
    assert (tmp_path / "document.pdf").read_bytes().startswith(b"%PDF")


def opened(page: DocumentsPage, together: Together, qtbot: QtBot) -> DocumentEditor:
    document = together.document("Wash your hands.\n")
    page.show_document(document)
    editor = page.findChild(DocumentEditor)
    assert editor is not None
    qtbot.waitUntil(lambda: editor.raw_text().startswith("Wash"), timeout=PATIENCE)
    return editor


def test_a_dropped_picture_is_shared_once_that_is_confirmed_and_stands_at_the_caret(
    new_page: DocumentsPage, together: Together, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = opened(new_page, together, qtbot)
    for accept in (False, True):
        new_page.take_files((a_picture(tmp_path),))
        dialog = new_page.findChild(Asked)
        assert dialog is not None
        assert list_pod_files(together.amina.desk, together.pod) == ()
        (dialog.accept if accept else dialog.reject)()
        qtbot.waitUntil(lambda: new_page.findChild(Asked) is None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(pictures(editor.raw_text())) == 1, timeout=PATIENCE)
    (row,) = list_pod_files(together.amina.desk, together.pod)
    assert pictures(editor.raw_text()) == (row.file.file.id,)


def test_what_is_no_picture_is_refused_before_anything_is_shared(
    new_page: DocumentsPage, together: Together, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(new_page, together, qtbot)
    other = tmp_path / "list.pdf"
    other.write_bytes(b"%PDF-1.4")
    told: list[GllError] = []
    new_page.failed.connect(told.append)
    new_page.take_files((a_picture(tmp_path), other))
    assert [error.code for error in told] == ["no_picture"]
    assert new_page.findChild(Asked) is None


def test_the_text_lets_dragged_files_pass_to_the_page(
    new_page: DocumentsPage, together: Together, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = opened(new_page, together, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_picture(tmp_path)))])
    entering = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(editor.viewport(), entering)
    assert not entering.isAccepted()
    assert not editor.canInsertFromMimeData(data)
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/")])
    assert editor.canInsertFromMimeData(link)
