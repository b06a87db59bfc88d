"""The history of a document in the window: every sitting, fast however many there are, each looked at, compared, and come back to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from gllapp.ui import theme
from gllapp.ui.pages.documents.compare_dialog import CompareDialog
from gllapp.ui.pages.documents.document_view import DocumentView
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.history_pane import HistoryPane
from gllapp.ui.pages.documents.page import DocumentsPage
from gllapp.ui.pages.documents.side_panel import Tab
from gllapp.ui.pages.documents.sitting_dialog import SittingDialog
from gllapp.ui.tokens import Look, Scheme
from gllapp.ui.widgets.rich_text import RichText
from gllapp.usecases.documents.sittings import open_history
from gllapp.usecases.documents.text import assemble, look
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentField
from gllcore.model.pods import PodField
from gllcore.operations import Kind, Value
from glldocs.engine import Document
from glldocs.peers import peer_of
from tests.app.ui.flaws import flaws
from tests.app.ui.patience import PATIENCE
from tests.app.usecases.documents.together import Together, salt

BEGUN = "# Hand hygiene\n\nWash your hands. Dry them well.\n"
SAID = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def page(new_page: DocumentsPage) -> DocumentsPage:
    return new_page


def pane(page: DocumentsPage) -> HistoryPane:
    found = page.findChild(HistoryPane)
    assert found is not None
    return found


def editor(page: DocumentsPage) -> DocumentEditor:
    found = page.findChild(DocumentEditor)
    assert found is not None
    return found


def rows(page: DocumentsPage) -> list[str]:
    """As somebody hears them."""
    model = pane(page).rows
    return [str(model.data(model.index(at), SAID)) for at in range(model.rowCount())]


def look_at_history(page: DocumentsPage, document: RecordId, qtbot: QtBot, count: int) -> None:
    """Opens the document and goes to its history by the keyboard."""
    page.show_document(document)
    qtbot.waitUntil(lambda: editor(page).raw_text() != "", timeout=PATIENCE)
    QTest.keyClick(editor(page), Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: pane(page).isVisible() and len(rows(page)) == count, timeout=PATIENCE)


def counted(page: DocumentsPage, qtbot: QtBot) -> None:
    """All in sight have their words."""
    qtbot.waitUntil(lambda: not pane(page).rows.uncounted(0, 4), timeout=PATIENCE)


def choose(page: DocumentsPage, at: int) -> None:
    pane(page).list.setCurrentIndex(pane(page).rows.index(at))


def press(where: QAbstractButton | DocumentsPage | SittingDialog | HistoryPane, words: str) -> None:
    button = next(
        each
        for each in where.findChildren(QAbstractButton)
        if words in (each.accessibleName(), each.text()) and each.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog_of(page: DocumentsPage, qtbot: QtBot) -> SittingDialog:
    def shown() -> list[SittingDialog]:
        return [each for each in page.findChildren(SittingDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
    return shown()[0]


def said(dialog: SittingDialog | CompareDialog) -> str:
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    return " ".join((*labels, *(text.toPlainText() for text in dialog.findChildren(RichText))))


@pytest.fixture
def document(together: Together) -> RecordId:
    """Begun by Amina, edited by Olga, and by Amina again, which waits."""
    made = together.document(BEGUN)
    together.olga.replace(made, "Wash your hands.", "Always wash both hands.")
    together.sync()
    together.amina.replace(made, " Dry them well.", "")
    return made


def test_in_a_low_window_with_large_words_it_scrolls(
    together: Together, document: RecordId, app: QApplication, qtbot: QtBot
) -> None:
    theme.dress(app, Look(Scheme.LIGHT, 2.0))
    low = HistoryPane()
    qtbot.addWidget(low)
    low.show_rows(open_history(together.amina.desk, document).rows, 0, is_writable=True)
    low.resize(580, 88)
    low.show()
    assert flaws(low) == []


def test_every_sitting_tells_who_when_and_how_many_words(
    page: DocumentsPage, document: RecordId, qtbot: QtBot
) -> None:
    look_at_history(page, document, qtbot, 3)
    counted(page, qtbot)
    told = rows(page)
    assert ["Amina" in told[0], "Olga" in told[1], "Amina" in told[2]] == [True] * 3
    assert "3 words removed · In outbox" in told[0]
    assert "3 words added, 2 removed" in told[1]
    assert "8 words added" in told[2]
    buttons = [each for each in pane(page).findChildren(QAbstractButton) if each.isVisible()]
    assert all(each.accessibleName() and not each.isEnabled() for each in buttons), "nothing is chosen"


def test_one_is_looked_at_as_it_was_with_what_was_done_marked(
    page: DocumentsPage, document: RecordId, qtbot: QtBot
) -> None:
    look_at_history(page, document, qtbot, 3)
    choose(page, 1)
    pane(page).list.setFocus()
    QTest.keyClick(pane(page).list, Qt.Key.Key_Return)
    dialog = dialog_of(page, qtbot)
    assert "Olga" in dialog.windowTitle()
    assert "3 words added, 2 removed" in said(dialog)
    assert "Dry them well." in dialog.text.toPlainText()
    html = dialog.text.toHtml()
    assert all(words in html for words in ("line-through", "underline"))
    assert dialog.text.textCursor().block().text().startswith("Wash yourAlways wash both")
    dialog.reject()


def test_what_was_typed_just_now_is_the_first_of_them(
    together: Together, page: DocumentsPage, document: RecordId, qtbot: QtBot
) -> None:
    page.show_document(document)
    qtbot.waitUntil(lambda: editor(page).raw_text() != "", timeout=PATIENCE)
    QTest.keyClicks(editor(page), "New words ")
    QTest.keyClick(editor(page), Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(rows(page)) == 4, timeout=PATIENCE)
    counted(page, qtbot)
    assert "words added" in rows(page)[0]
    choose(page, 2)
    before = pane(page).chosen
    together.olga.replace(document, "Always", "Ever")
    together.olga.sync()
    together.amina.sync()
    page.refresh()
    qtbot.waitUntil(lambda: len(rows(page)) == 5, timeout=PATIENCE)
    chosen = pane(page).chosen
    assert before is not None
    assert chosen is not None
    assert chosen.op_id == before.op_id, "the same sitting, one further down"
    assert pane(page).list.currentIndex().row() == 3


def test_it_is_compared_with_now(page: DocumentsPage, document: RecordId, qtbot: QtBot) -> None:
    look_at_history(page, document, qtbot, 3)
    choose(page, 2)
    press(pane(page), "Compare…")
    qtbot.waitUntil(lambda: page.findChild(CompareDialog) is not None, timeout=PATIENCE)
    dialog = page.findChild(CompareDialog)
    assert dialog is not None
    assert "the text of today" in said(dialog)
    assert "Always wash both" in said(dialog)
    dialog.reject()


def test_it_is_restored_when_the_person_agrees(
    together: Together, page: DocumentsPage, document: RecordId, qtbot: QtBot
) -> None:
    look_at_history(page, document, qtbot, 3)
    choose(page, 2)
    press(pane(page), "Restore…")
    asked = dialog_of(page, qtbot)
    assert "Nothing of the history goes." in said(asked)
    asked.reject()
    press(pane(page), "Look…")
    looked = dialog_of(page, qtbot)
    press(looked, "Restore…")
    qtbot.waitUntil(lambda: dialog_of(page, qtbot) is not looked, timeout=PATIENCE)
    assert editor(page).raw_text() != BEGUN
    press(dialog_of(page, qtbot), "Restore, as an edit of today")
    qtbot.waitUntil(lambda: editor(page).raw_text() == BEGUN, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(rows(page)) == 4, timeout=PATIENCE)
    together.sync()
    assert together.chidi.text(document) == BEGUN


def test_who_only_reads_restores_nothing(
    together: Together, page: DocumentsPage, document: RecordId, qtbot: QtBot
) -> None:
    together.sync()
    together.logs.change(together.pod, Kind.POD, {PodField.ARCHIVED: True})
    together.amina.sync()
    look_at_history(page, document, qtbot, 3)
    choose(page, 1)
    shown = [each.accessibleName() for each in pane(page).findChildren(QAbstractButton) if each.isVisible()]
    assert shown == ["Look…", "Compare…"]


def test_another_document_has_another_history(
    together: Together, page: DocumentsPage, document: RecordId, qtbot: QtBot
) -> None:
    other = together.document("Another.", title="Another")
    look_at_history(page, document, qtbot, 3)
    page.show_document(other)
    qtbot.waitUntil(lambda: len(rows(page)) == 1, timeout=PATIENCE)


def test_two_thousand_sittings_open_at_once_and_are_counted_where_one_looks(
    together: Together, page: DocumentsPage, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    write_often(together, document, 2_000)
    together.amina.sync()
    look_at_history(page, document, qtbot, 2_001)
    counted(page, qtbot)
    model = pane(page).rows
    assert len(model.uncounted(0, 2_000)) > 1_900, "what is not in sight is left alone"
    pane(page).list.scrollToBottom()
    qtbot.waitUntil(lambda: not model.uncounted(1_998, 2_000), timeout=PATIENCE)
    assert "words added" in rows(page)[2_000]


def write_often(together: Together, document: RecordId, count: int) -> None:
    """Olga, in so many sittings."""
    olga = together.olga
    snapshot = assemble(look(olga.desk, document)).document.snapshot()
    name = salt()
    text = Document.load(snapshot, peer_of(olga.device, name))
    for number in range(count):
        before = text.version()
        text.insert(len(text), f"Line {number}.\n")
        (update,) = text.updates_since(before)
        value: list[Value] = [name, update]
        together.logs.append(
            together.number, Kind.DOCUMENT, document, {DocumentField.TEXT: value}, olga.device
        )


def test_the_history_is_reached_from_its_tab(page: DocumentsPage, document: RecordId, qtbot: QtBot) -> None:
    page.show_document(document)
    qtbot.waitUntil(lambda: editor(page).raw_text() != "", timeout=PATIENCE)
    press(page, "History")
    qtbot.waitUntil(lambda: len(rows(page)) == 3, timeout=PATIENCE)
    view = page.findChild(DocumentView)
    assert view is not None
    assert view.panel.tab is Tab.HISTORY
    assert pane(page) in view.panes()
    view.panel.pane.setFocus()
    assert QApplication.focusWidget() is pane(page).list
