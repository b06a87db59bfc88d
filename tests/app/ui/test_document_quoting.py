"""Pictures of the pod and citations of the library come into the text from lists, and the preview shows what it may."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.documents.dialogs import PickDialog
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.preview import Preview, preview_of
from gllapp.ui.pages.documents.quoting import Quoting
from gllapp.usecases.pods.sharing import list_pod_files, share_file
from glldocs.citations import citations, pictures
from tests.app.library import stores_in
from tests.app.ui.patience import PATIENCE
from tests.app.usecases.documents.together import Together


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


@pytest.fixture
def editor(app: QApplication, over: QWidget) -> DocumentEditor:
    made = DocumentEditor(over)
    made.begin("Wash your hands.")
    return made


@pytest.fixture
def quoting(together: Together, runner: BackgroundRunner, editor: DocumentEditor, over: QWidget) -> Quoting:
    return Quoting(together.amina.desk, runner, editor, over, over)


def asked(over: QWidget, qtbot: QtBot) -> PickDialog:
    qtbot.waitUntil(lambda: over.findChild(PickDialog) is not None, timeout=PATIENCE)
    found = over.findChild(PickDialog)
    assert found is not None
    qtbot.waitUntil(lambda: found.list.count() > 0, timeout=PATIENCE)
    return found


def test_a_resource_is_found_by_its_words_and_cited(
    together: Together, quoting: Quoting, editor: DocumentEditor, over: QWidget, qtbot: QtBot
) -> None:
    assert together.logs.catalogue
    resource = together.logs.resource("Clean [care] is safer care", year=2021)
    together.logs.resource("Something else", year=1999)
    together.sync()
    quoting.choose_resource()
    dialog = asked(over, qtbot)
    assert dialog.field is not None
    dialog.field.line.setText("safer")
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=PATIENCE)
    dialog.list.setCurrentRow(0)
    dialog.accept()
    (cited,) = citations(editor.raw_text())
    assert cited.resource == resource
    assert cited.words == "Clean [care] is safer care, 2021"


def test_a_picture_of_the_pod_stands_in_text_and_preview(
    together: Together,
    quoting: Quoting,
    editor: DocumentEditor,
    over: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    stores, picture = stores_in(tmp_path), tmp_path / "sink.png"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(picture))
    share_file(together.amina.desk, stores.own, together.pod, picture, "The sink")
    quoting.choose_picture(together.pod)
    dialog = asked(over, qtbot)
    dialog.list.setCurrentRow(0)
    dialog.accept()
    (row,) = list_pod_files(together.amina.desk, together.pod)
    text = editor.raw_text()
    assert pictures(text) == (row.file.file.id,)
    shown = Preview(over)
    shown.show_preview(preview_of(stores, text, 0))
    assert "<img" in shown.sheet.toHtml()
    kind = QTextDocument.ResourceType.ImageResource.value
    drawn = shown.sheet.loadResource(kind, f"gll:file/{row.file.file.id.hex()}")
    assert isinstance(drawn, QImage)
    assert (drawn.width(), drawn.height()) == (40, 30)


def test_a_picture_that_is_not_here_and_one_of_the_web_are_links(over: QWidget, tmp_path: Path) -> None:
    away = f"![The sink](gll:file/{bytes(16).hex()})\n\n![Spy](https://example.org/spy.png)\n"
    made = preview_of(stores_in(tmp_path), away, 0)
    assert "<img" not in made.rendered.content
    assert "Spy" in made.rendered.content


def test_of_a_long_text_the_section_of_the_caret_is_shown(over: QWidget, tmp_path: Path) -> None:
    parts = [f"## Section {number}\n\n" + "Wash your hands. 🧼 " * 60 + "\n\n" for number in range(40)]
    text = "".join(parts)
    at = len(text[: text.index("## Section 20")].encode("utf-16-le")) // 2 + 30
    made = preview_of(stores_in(tmp_path), text, at)
    assert made.is_part
    assert "Section 20" in made.rendered.content
    assert "Section 21" not in made.rendered.content
