"""A document is written by real keys while others' edits arrive: nothing is lost, the caret stays, and undo is one's own."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QListView,
    QTextEdit,
    QToolTip,
)
from pytestqt.qtbot import QtBot

from gllapp.db.pods import texts
from gllapp.db.sync_store import SyncStore
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.names import direction
from gllapp.ui.pages.documents.dialogs import CommentDialog, NameDialog, ReasonDialog, SignDialog, TextDialog
from gllapp.ui.pages.documents.document_view import DocumentView
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.new_document import NewDocument
from gllapp.ui.pages.documents.page import DocumentsPage
from gllapp.ui.pages.documents.publish_dialog import PublishDialog
from gllapp.ui.pages.documents.side_panel import SidePanel, Tab
from gllapp.ui.pages.documents.typist import Typist
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.rich_text import RichText
from gllapp.usecases.documents.comments import add_comment_on, list_comments, reply
from gllapp.usecases.documents.conflicts import list_conflicts
from gllapp.usecases.documents.making import list_documents
from gllapp.usecases.documents.versions import list_versions, name_version
from gllcore.ids import RecordId
from gllcore.model.pods import PodField
from gllcore.operations import Kind
from gllcore.protocol import Refusal
from tests.app.ui.patience import PATIENCE
from tests.app.usecases.documents.together import Together

BEGUN = "# Hand hygiene\n\nWash your hands. Dry them well.\n\n## Gloves\n\nNew ones each time.\n"
Open = Callable[[RecordId], DocumentsPage]


@pytest.fixture
def open_page(new_page: DocumentsPage, qtbot: QtBot) -> Open:
    def opened(document: RecordId) -> DocumentsPage:
        new_page.show_document(document)
        qtbot.waitUntil(lambda: editor(new_page).raw_text() != "", timeout=PATIENCE)
        settled(new_page, qtbot)
        return new_page

    return opened


def editor(page: DocumentsPage) -> DocumentEditor:
    found = page.findChild(DocumentEditor)
    assert found is not None
    return found


def panel(page: DocumentsPage) -> SidePanel:
    found = page.findChild(SidePanel)
    assert found is not None
    return found


def view(page: DocumentsPage) -> DocumentView:
    found = page.findChild(DocumentView)
    assert found is not None
    return found


def settled(page: DocumentsPage, qtbot: QtBot) -> None:
    """Everything beside the text has been read."""
    qtbot.waitUntil(lambda: "Saved on this PC" in view(page).saved.text(), timeout=PATIENCE)


def caret(page: DocumentsPage, words: str) -> None:
    """Puts the caret behind these words."""
    found = editor(page).document().find(words)
    assert not found.isNull()
    found.clearSelection()
    editor(page).setTextCursor(found)


def choose(page: DocumentsPage, words: str) -> None:
    found = editor(page).document().find(words)
    assert not found.isNull()
    editor(page).setTextCursor(found)


def press(page: DocumentsPage, words: str) -> None:
    buttons = page.findChildren(QAbstractButton)
    button = next(each for each in buttons if each.text() == words and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(page: DocumentsPage) -> str:
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    texts_shown = [text.toPlainText() for text in page.findChildren(RichText) if text.isVisible()]
    return " ".join((*labels, *texts_shown))


def left(page: DocumentsPage, qtbot: QtBot) -> None:
    """The document is left, and what was typed has become an act."""
    with qtbot.waitSignal(page.acted, timeout=PATIENCE):
        page.deactivated()


def arrive(page: DocumentsPage, qtbot: QtBot, words: str) -> None:
    """What is in the replica by now comes into the text."""
    page.refresh()
    qtbot.waitUntil(lambda: words in editor(page).raw_text(), timeout=PATIENCE)


# --- typing ---


def test_what_is_typed_is_in_the_journal_at_once_and_an_act_when_the_document_is_left(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    caret(page, "Dry them")
    QTest.keyClicks(editor(page), " very")

    def is_in_journal() -> bool:
        with together.amina.replica.reading() as here:
            return bool(texts.typed_in(here, document))

    qtbot.waitUntil(is_in_journal, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "In outbox" in view(page).saved.text(), timeout=PATIENCE)
    left(page, qtbot)
    assert not is_in_journal()
    together.sync()
    assert "Dry them very well." in together.olga.text(document)


def test_what_arrives_while_typing_leaves_the_caret_where_it_was(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    caret(page, "Dry them")
    QTest.keyClicks(editor(page), " ve")
    together.olga.replace(document, "Wash your hands.", "Always, 🧼 always wash your hands.")
    together.olga.sync()
    together.amina.sync()
    arrive(page, qtbot, "🧼")
    QTest.keyClicks(editor(page), "ry")
    wanted = BEGUN.replace("Wash your hands.", "Always, 🧼 always wash your hands.").replace(
        "Dry them", "Dry them very"
    )
    assert editor(page).raw_text() == wanted
    left(page, qtbot)
    together.sync()
    assert together.chidi.text(document) == wanted


def test_a_selection_and_what_is_looked_at_stay_when_something_arrives(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    lines = "\n\n".join(f"Line {number} of the text." for number in range(120))
    document = together.document(lines)
    page = open_page(document)
    choose(page, "Line 80")
    editor(page).ensureCursorVisible()
    before = editor(page).cursorRect().top()
    together.olga.write(document, "One.\n\nTwo.\n\nThree.\n\n" + lines)
    together.olga.sync()
    together.amina.sync()
    arrive(page, qtbot, "Three.")
    assert editor(page).textCursor().selectedText() == "Line 80"
    assert abs(editor(page).cursorRect().top() - before) <= 1


def test_undo_takes_back_ones_own_edits_alone(together: Together, open_page: Open, qtbot: QtBot) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    caret(page, "Dry them")
    QTest.keyClicks(editor(page), " very")
    together.olga.replace(document, "New ones", "Fresh ones")
    together.olga.sync()
    together.amina.sync()
    arrive(page, qtbot, "Fresh ones")
    QTest.keyClick(editor(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor(page).raw_text() == BEGUN.replace("New ones", "Fresh ones")
    QTest.keyClick(editor(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Fresh ones" in editor(page).raw_text()
    QTest.keyClick(editor(page), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "Dry them very well. " not in BEGUN
    assert "Dry them very well." in editor(page).raw_text()
    left(page, qtbot)
    assert together.amina.text(document) == editor(page).raw_text()


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("🧼👩‍⚕️", "🧼👩‍⚕️"),
        ("اغسل يديك", "اغسل يديك"),
        ("Rửa tay thường quy", "Rửa tay thường quy"),
        ("one\r\ntwo\rthree\u2028four\u2029five", "one\ntwo\nthree\nfour\nfive"),
        ("a\u00a0b", "a\u00a0b"),
    ],
)
def test_whatever_is_pasted_stands_in_the_document_as_in_the_window(
    together: Together, open_page: Open, qtbot: QtBot, pasted: str, kept: str
) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    QApplication.clipboard().setText(pasted)
    choose(page, "Gloves")
    editor(page).paste()
    QTest.keyClick(editor(page), Qt.Key.Key_Backspace)
    QTest.keyClicks(editor(page), "x")
    shown = editor(page).raw_text()
    assert kept[0] in shown
    left(page, qtbot)
    assert together.amina.text(document) == shown


def test_what_two_type_over_the_same_sentence_stays_readable(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    choose(page, "Wash your hands.")
    QTest.keyClicks(editor(page), "Wring your hands out.")
    together.olga.replace(document, "Wash your hands.", "Wipe every hand.")
    together.olga.sync()
    together.amina.sync()
    arrive(page, qtbot, "Wipe")
    assert "Wring your hands out." in editor(page).raw_text()
    assert "Wipe" in editor(page).raw_text()
    left(page, qtbot)
    together.sync()
    (row,) = list_conflicts(together.chidi.desk, document)
    assert {row.conflict.one, row.conflict.other} == {"Wring your hands out.", "Wipe every hand."}


def test_all_of_a_text_is_replaced(together: Together, open_page: Open, qtbot: QtBot) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    editor(page).selectAll()
    QTest.keyClicks(editor(page), "New")
    assert editor(page).raw_text() == "New"
    left(page, qtbot)
    assert together.amina.text(document) == "New"


def test_a_text_with_signs_that_break_text_documents_keeps_its_places(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    hostile = "a\r\nb\u2028c\u2029d\ufdd0e\ufffcf\u202eg\n\nEnd.\n"
    document = together.document()
    writing = together.olga.open(document)
    writing.insert(0, hostile)
    writing.close(together.olga.desk)
    together.sync()
    assert together.amina.text(document) == hostile
    page = open_page(document)
    caret(page, "End")
    QTest.keyClicks(editor(page), "ing")
    left(page, qtbot)
    assert together.amina.text(document) == hostile.replace("End.", "Ending.")


def test_closed_and_opened_again_the_text_is_there(together: Together, open_page: Open, qtbot: QtBot) -> None:
    document, other = together.document(BEGUN), together.document("Another.", title="Another")
    page = open_page(document)
    caret(page, "Dry them")
    QTest.keyClicks(editor(page), " very")
    page.show_document(other)
    qtbot.waitUntil(lambda: editor(page).raw_text() == "Another.", timeout=PATIENCE)
    page.show_document(document)
    qtbot.waitUntil(lambda: "very" in editor(page).raw_text(), timeout=PATIENCE)
    settled(page, qtbot)
    QTest.keyClick(editor(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "very" in editor(page).raw_text()


def test_the_last_keys_before_the_window_closes_are_kept(
    together: Together, open_page: Open, runner: BackgroundRunner
) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    caret(page, "Dry them")
    QTest.keyClicks(editor(page), " very")
    page.closing()
    assert runner.shut_down()
    with together.amina.replica.reading() as here:
        assert not texts.typed_in(here, document)
    assert "Dry them very well." in together.amina.text(document)


def refuse_all(together: Together) -> None:
    """The server takes nothing of what Amina has waiting."""
    store = SyncStore(together.amina.replica)
    store.refused({each.op_id: Refusal(0, "pod_archived", {}) for each in store.pending()})


def test_what_was_refused_leaves_the_open_text(together: Together, open_page: Open, qtbot: QtBot) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "Wash", "Scrub")
    page = open_page(document)
    caret(page, "Gloves")
    refuse_all(together)
    page.refresh()
    qtbot.waitUntil(lambda: editor(page).raw_text() == BEGUN, timeout=PATIENCE)
    assert editor(page).textCursor().block().text() == "## Gloves"
    QTest.keyClicks(editor(page), " on")
    left(page, qtbot)
    together.sync()
    assert together.olga.text(document) == BEGUN.replace("Gloves", "Gloves on")


def test_what_was_typed_upon_something_refused_stays_with_it(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "Wash", "Scrub")
    page = open_page(document)
    refuse_all(together)
    caret(page, "Scrub")
    QTest.keyClicks(editor(page), " and rinse")
    typist = page.findChild(Typist)
    assert typist is not None
    with qtbot.waitSignal(typist.arrived, timeout=PATIENCE):
        page.refresh()
    wanted = BEGUN.replace("Wash", "Scrub and rinse")
    assert editor(page).raw_text() == wanted
    left(page, qtbot)
    together.sync()
    assert together.olga.text(document) == wanted


def test_who_may_not_write_there_reads_and_is_told_why(
    together: Together, new_page: DocumentsPage, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    together.logs.change(together.pod, Kind.POD, {PodField.ARCHIVED: True})
    together.amina.sync()
    new_page.show_document(document)
    qtbot.waitUntil(lambda: editor(new_page).raw_text() == BEGUN, timeout=PATIENCE)
    assert editor(new_page).isReadOnly()


# --- tools ---


@pytest.mark.parametrize(
    ("tool", "words", "wanted"),
    [
        ("Heading", "Wash", "## Wash your hands."),
        ("Bold", "Wash", "**Wash** your hands."),
        ("Italic", "Wash", "*Wash* your hands."),
        ("List", "Wash", "- Wash your hands."),
        ("Link", "Wash", "[Wash](https://) your hands."),
    ],
)
def test_a_tool_is_an_edit_that_is_undone_by_itself(
    together: Together, open_page: Open, qtbot: QtBot, tool: str, words: str, wanted: str
) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    caret(page, "Gloves")
    QTest.keyClicks(editor(page), " on")
    choose(page, words)
    press(page, tool)
    assert wanted in editor(page).raw_text()
    press(page, "Undo")
    assert editor(page).raw_text() == BEGUN.replace("Gloves", "Gloves on")


def test_words_are_found_while_the_text_is_written(together: Together, open_page: Open, qtbot: QtBot) -> None:
    document = together.document("Wash hands.\n\nRửa tay. Dry HÀNDS.\n\nMore hands.\n")
    page = open_page(document)
    caret(page, "Wash hands")
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = view(page).finding
    QTest.keyClicks(bar.box, "hands")
    qtbot.waitUntil(lambda: "2 of 3" in said(page), timeout=PATIENCE)
    assert editor(page).textCursor().selectedText() == "HÀNDS"
    together.olga.replace(document, "Wash hands.", "Wash both hands, and hands alone.")
    together.olga.sync()
    together.amina.sync()
    arrive(page, qtbot, "both")
    qtbot.waitUntil(lambda: "of 4" in said(page), timeout=PATIENCE)
    QTest.keyClick(page, Qt.Key.Key_F3)
    assert editor(page).textCursor().selectedText().lower() == "hands"
    QTest.keyClick(bar.box, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is editor(page)
    # Opened again, the same words are looked for again, and in another document too.
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "of 4" in said(page), timeout=PATIENCE)
    QTest.keyClick(bar.box, Qt.Key.Key_Return)
    assert editor(page).textCursor().selectedText().lower() in ("hands", "hànds")
    page.show_document(together.document("None here.", title="Another"))
    qtbot.waitUntil(lambda: editor(page).raw_text() == "None here.", timeout=PATIENCE)
    assert not bar.isVisible()
    QTest.keyClick(page, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: "Not found" in said(page), timeout=PATIENCE)


def test_where_words_are_chosen_the_key_of_the_search_makes_a_link(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(together.document(BEGUN))
    asked: list[bool] = []
    everywhere = QShortcut(QKeySequence("Ctrl+K"), page)
    everywhere.activated.connect(lambda: asked.append(True))
    editor(page).setFocus()
    caret(page, "Wash")
    QTest.keyClick(editor(page), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert (asked, editor(page).raw_text()) == ([True], BEGUN)
    choose(page, "Wash")
    QTest.keyClick(editor(page), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert "[Wash](https://) your hands." in editor(page).raw_text()
    assert asked == [True]


def test_the_outline_follows_the_text_and_leads_to_its_headings(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(together.document(BEGUN))
    outline = view(page).outline
    qtbot.waitUntil(lambda: outline.list.count() == 2, timeout=PATIENCE)
    editor(page).moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor(page), "## Waste")
    qtbot.waitUntil(lambda: outline.list.count() == 3, timeout=PATIENCE)
    outline.list.itemActivated.emit(outline.list.item(1))
    assert editor(page).textCursor().block().text() == "## Gloves"


def test_the_preview_shows_what_the_markdown_means(together: Together, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(together.document("# Hands\n\n**Wash** <b>them</b>\n"))
    press(page, "Preview")
    sheet = view(page).preview.sheet
    qtbot.waitUntil(lambda: "Wash <b>them</b>" in sheet.toPlainText(), timeout=PATIENCE)
    assert "#" not in sheet.toPlainText()


def test_every_control_has_a_name_and_f6_goes_round_the_parts(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    add_comment_on(together.olga.desk, document, "Dry them well.", "With what?")
    together.sync()
    page = open_page(document)
    for tab in Tab:
        view(page).show_panel(tab)
        QApplication.processEvents()
        controls = [
            each
            for kind in (QAbstractButton, QComboBox, QTextEdit, QListView)
            for each in page.findChildren(kind)
            if each.isVisible()
        ]
        assert [each for each in controls if not each.accessibleName()] == []
    wanted = [view(page).outline.list, editor(page), panel(page).pane]
    assert list(page.panes()) == wanted
    for each in wanted:
        each.setFocus()
        assert QApplication.focusWidget() is each


# --- beside the text ---


def test_what_changed_names_who_and_goes_there(together: Together, open_page: Open, qtbot: QtBot) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    left(page, qtbot)
    together.olga.replace(document, "New ones each time.", "New ones for each patient.")
    together.sync()
    page.activated()
    qtbot.waitUntil(lambda: "Olga" in said(page), timeout=PATIENCE)
    assert "New ones for each timepatient." in said(page)
    press(page, "Show in the text")
    assert editor(page).textCursor().selectedText() == "New ones for each patient."


def test_where_a_citation_leads_is_not_read_out_and_what_is_long_is_shortened(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    left(page, qtbot)
    cited = "See [Clean care, 2021](gll:resource/" + "0" * 32 + ")."
    together.olga.write(document, f"{BEGUN}\n{cited}\n\n" + "Much is said. " * 200 + "End.\n")
    together.sync()
    page.activated()
    qtbot.waitUntil(lambda: "Clean care" in said(page), timeout=PATIENCE)
    assert "See [Clean care, 2021]." in said(page)
    assert "[…]" in said(page)
    assert "End." in said(page)


def test_a_conflict_is_settled_by_choosing(together: Together, open_page: Open, qtbot: QtBot) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "Dry them well.", "Dry them with paper.")
    together.olga.replace(document, "Dry them well.", "Dry them in the air.")
    together.sync()
    assert len(list_conflicts(together.amina.desk, document)) == 1
    page = open_page(document)
    panel(page).show_tab(Tab.CONFLICTS)
    qtbot.waitUntil(lambda: "changed the same sentence" in said(page), timeout=PATIENCE)
    button = next(each for each in page.findChildren(QAbstractButton) if "Olga" in each.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing to settle" in said(page), timeout=PATIENCE)
    assert "Dry them in the air." in editor(page).raw_text()
    assert "paper" not in editor(page).raw_text()
    together.sync()
    assert together.chidi.text(document) == editor(page).raw_text()


def test_what_is_being_written_for_a_conflict_outlives_a_sync(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    together.amina.replace(document, "Dry them well.", "Dry them with paper.")
    together.olga.replace(document, "Dry them well.", "Dry them in the air.")
    together.sync()
    page = open_page(document)
    panel(page).show_tab(Tab.CONFLICTS)
    qtbot.waitUntil(lambda: "changed the same sentence" in said(page), timeout=PATIENCE)
    press(page, "Write it myself…")
    field = next(each for each in panel(page).findChildren(PlainEditor) if each.isVisible())
    field.setPlainText("Dry them with paper or")
    together.olga.replace(document, "New ones", "Fresh ones")
    together.chidi.replace(document, "New ones", "Clean ones")
    together.sync()
    page.refresh()
    qtbot.waitUntil(lambda: "Chidi" in said(page), timeout=PATIENCE)
    field = next(each for each in panel(page).findChildren(PlainEditor) if each.isVisible())
    QTest.keyClicks(field, " in the air.")
    press(page, "Put this there")
    qtbot.waitUntil(lambda: "Dry them with paper or in the air." in editor(page).raw_text(), timeout=PATIENCE)


def test_nothing_is_sent_where_nothing_is_said(together: Together, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(together.document(BEGUN))
    panel(page).show_tab(Tab.COMMENTS)
    choose(page, "Dry them well.")
    press(page, "Suggest other words…")
    dialog = page.findChild(CommentDialog)
    assert dialog is not None
    assert dialog.instead is not None
    assert not dialog.done_button.isEnabled()
    dialog.instead.setPlainText("Dry them with paper.")
    assert dialog.done_button.isEnabled()
    dialog.instead.setPlainText("Dry them well.")
    dialog.body.setPlainText("Is this so?")
    assert dialog.done_button.isEnabled()
    dialog.reject()
    panel(page).show_tab(Tab.VERSIONS)
    press(page, "Name this version…")
    naming = page.findChild(NameDialog)
    assert naming is not None
    assert not naming.done_button.isEnabled()
    naming.name.line.setText("Final")
    assert naming.done_button.isEnabled()


def test_a_comment_is_made_of_chosen_words_and_stays_with_them(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    panel(page).show_tab(Tab.COMMENTS)
    choose(page, "Dry them well.")
    press(page, "Comment…")
    dialog = page.findChild(CommentDialog)
    assert dialog is not None
    caret(page, "Wash")
    QTest.keyClicks(editor(page), " and wash")
    dialog.body.setPlainText("With what?")
    dialog.accept()
    qtbot.waitUntil(lambda: "With what?" in said(page), timeout=PATIENCE)
    (row,) = list_comments(together.amina.desk, document)
    assert row.comment.quote == "Dry them well."
    press(page, "Show in the text")
    assert editor(page).textCursor().selectedText() == "Dry them well."


def test_a_suggestion_is_accepted_into_the_text_under_ones_hands(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    add_comment_on(together.olga.desk, document, "Dry them well.", "", suggestion="Dry them with paper.")
    together.sync()
    page = open_page(document)
    panel(page).show_tab(Tab.COMMENTS)
    caret(page, "Wash")
    QTest.keyClicks(editor(page), " and wash")
    qtbot.waitUntil(lambda: "Olga" in said(page), timeout=PATIENCE)
    press(page, "Accept")
    qtbot.waitUntil(lambda: "Dry them with paper." in editor(page).raw_text(), timeout=PATIENCE)
    assert "Wash and wash your hands." in editor(page).raw_text()


def test_what_is_marked_at_the_caret_is_shown_beside_the_text(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    add_comment_on(together.olga.desk, document, "Dry them well.", "With what?")
    together.sync()
    page = open_page(document)
    caret(page, "Dry them")
    view(page).menu_chosen.emit("mark")
    assert panel(page).tab is Tab.COMMENTS
    assert "With what?" in said(page)


def test_an_answer_that_is_being_written_outlives_a_sync(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    add_comment_on(together.olga.desk, document, "Dry them well.", "With what?")
    together.sync()
    page = open_page(document)
    panel(page).show_tab(Tab.COMMENTS)
    press(page, "Answer…")
    field = next(each for each in panel(page).findChildren(PlainEditor) if each.isVisible())
    QTest.keyClicks(field, "With pap")
    add_comment_on(together.olga.desk, document, "Gloves", "Which?")
    together.sync()
    page.refresh()
    qtbot.waitUntil(lambda: "Which?" in said(page), timeout=PATIENCE)
    field = next(each for each in panel(page).findChildren(PlainEditor) if each.isVisible())
    QTest.keyClicks(field, "er.")
    press(page, "Send")
    qtbot.waitUntil(lambda: bool(list_comments(together.amina.desk, document)[0].replies), timeout=PATIENCE)
    (answer,) = list_comments(together.amina.desk, document)[0].replies
    assert answer.comment.body == "With paper."


def test_ones_own_comment_and_answer_are_said_otherwise(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    first = add_comment_on(together.olga.desk, document, "Dry them well.", "With what?")
    together.sync()
    reply(together.amina.desk, first, "With paper.")
    add_comment_on(together.amina.desk, document, "Gloves", "Which?", suggestion="Clean gloves")
    page = open_page(document)
    panel(page).show_tab(Tab.COMMENTS)
    qtbot.waitUntil(lambda: "Which?" in said(page), timeout=PATIENCE)
    # Olga's comment is hers to change.
    own = [each for each in page.findChildren(QAbstractButton) if each.text() == "Change…"]
    assert len(own) == 2
    _say_otherwise(page, own[0], "With paper.", "With a towel.")
    qtbot.waitUntil(lambda: "With a towel." in said(page), timeout=PATIENCE)
    own = [
        each for each in page.findChildren(QAbstractButton) if each.text() == "Change…" and each.isVisible()
    ]
    dialog = _say_otherwise(page, own[1], "Which?", "Which ones?")
    assert dialog.instead is not None
    assert dialog.instead.toPlainText() == "Clean gloves"
    qtbot.waitUntil(lambda: "Which ones?" in said(page), timeout=PATIENCE)
    together.sync()
    first_row, second_row = list_comments(together.chidi.desk, document)
    assert [answer.comment.body for answer in first_row.replies] == ["With a towel."]
    assert (second_row.comment.body, second_row.comment.suggestion) == ("Which ones?", "Clean gloves")


def _say_otherwise(page: DocumentsPage, button: QAbstractButton, before: str, after: str) -> CommentDialog:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = next(each for each in page.findChildren(CommentDialog) if each.isVisible())
    assert dialog.body.toPlainText() == before
    dialog.body.setPlainText(after)
    dialog.accept()
    return dialog


def test_a_suggestion_is_declined_with_a_reason_that_its_writer_reads(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    add_comment_on(together.olga.desk, document, "Dry them well.", "", suggestion="Dry them with paper.")
    together.sync()
    page = open_page(document)
    panel(page).show_tab(Tab.COMMENTS)
    qtbot.waitUntil(lambda: "Olga" in said(page), timeout=PATIENCE)
    press(page, "Decline…")
    dialog = page.findChild(ReasonDialog)
    assert dialog is not None
    dialog.reason.setPlainText("There is no paper here.")
    dialog.accept()
    qtbot.waitUntil(lambda: "No comments." in said(page), timeout=PATIENCE)
    together.sync()
    (row,) = list_comments(together.olga.desk, document)
    assert (row.comment.resolved, row.comment.accepted) == (True, False)
    assert [(each.author.name, each.comment.body) for each in row.replies] == [
        ("Amina", "There is no paper here.")
    ]
    assert "Dry them well." in editor(page).raw_text()


# Without a screen no window can come before others.
@pytest.mark.qt_log_ignore("^This plugin does not support raise", extend=True)
def test_where_the_mouse_rests_it_says_who_wrote_the_paragraph(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    together.olga.replace(document, "New ones each time.", "New ones for each patient.")
    together.sync()
    page = open_page(document)
    found = editor(page).document().find("New ones")
    place = editor(page).cursorRect(found).center()
    at = editor(page).viewport().mapToGlobal(place)
    QApplication.sendEvent(editor(page).viewport(), QHelpEvent(QEvent.Type.ToolTip, place, at))
    qtbot.waitUntil(lambda: "Olga" in QToolTip.text(), timeout=PATIENCE)
    assert "Amina" in QToolTip.text()
    QToolTip.hideText()


def test_nothing_is_said_where_the_mouse_has_gone_on(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(together.document(BEGUN))
    place = editor(page).viewport().rect().center()
    at = editor(page).viewport().mapToGlobal(place)
    QToolTip.hideText()
    QApplication.sendEvent(editor(page).viewport(), QHelpEvent(QEvent.Type.ToolTip, place, at))
    QApplication.sendEvent(editor(page).viewport(), QEvent(QEvent.Type.Leave))
    editor(page).show_tip(at, "Written by Amina")
    assert not QToolTip.isVisible()


# --- versions ---


def test_a_version_gets_another_name_by_who_named_it(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    name_version(together.olga.desk, document, "For the ministry", "Sent in March.")
    together.sync()
    page = open_page(document)
    panel(page).show_tab(Tab.VERSIONS)
    qtbot.waitUntil(lambda: "For the ministry" in said(page), timeout=PATIENCE)
    press(page, "Rename…")
    dialog = page.findChild(NameDialog)
    assert dialog is not None
    assert dialog.note is not None
    assert (dialog.name.text, dialog.note.toPlainText()) == ("For the ministry", "Sent in March.")
    dialog.name.line.setText("For the county")
    dialog.accept()
    qtbot.waitUntil(lambda: "For the county" in said(page), timeout=PATIENCE)
    together.sync()
    (row,) = list_versions(together.olga.desk, document)
    assert (row.version.name, row.version.note) == ("For the county", "Sent in March.")


def test_a_version_is_named_signed_off_and_restored(
    together: Together, open_page: Open, qtbot: QtBot
) -> None:
    document = together.document(BEGUN)
    page = open_page(document)
    panel(page).show_tab(Tab.VERSIONS)
    press(page, "Name this version…")
    naming = page.findChild(NameDialog)
    assert naming is not None
    naming.name.line.setText("Sent to the ministry")
    naming.accept()
    qtbot.waitUntil(lambda: "Sent to the ministry" in said(page), timeout=PATIENCE)
    press(page, "Sign off…")
    signing = page.findChild(SignDialog)
    assert signing is not None
    signing.consent.setChecked(True)
    signing.accept()
    qtbot.waitUntil(lambda: "Signed off by" in said(page), timeout=PATIENCE)
    (row,) = list_versions(together.amina.desk, document)
    assert [each.name for each in row.consents] == ["Amina"]
    editor(page).selectAll()
    QTest.keyClicks(editor(page), "Gone.")
    press(page, "Restore…")
    qtbot.waitUntil(lambda: page.findChild(TextDialog) is not None, timeout=PATIENCE)
    restoring = page.findChild(TextDialog)
    assert restoring is not None
    restoring.accept()
    qtbot.waitUntil(lambda: editor(page).raw_text() == BEGUN, timeout=PATIENCE)


def test_before_publishing_it_says_what_is_missing(together: Together, open_page: Open, qtbot: QtBot) -> None:
    document = together.document(BEGUN)
    name_version(together.amina.desk, document, "Final")
    page = open_page(document)
    panel(page).show_tab(Tab.VERSIONS)
    press(page, "Publish…")
    qtbot.waitUntil(lambda: page.findChild(PublishDialog) is not None, timeout=PATIENCE)
    asked = page.findChild(PublishDialog)
    assert asked is not None
    told = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert "licence" in told.lower()
    assert "Amina" in told
    assert not asked.done_button.isVisible()


# --- a new one ---


def test_a_new_document_begins_from_a_template(
    together: Together, new_page: DocumentsPage, qtbot: QtBot
) -> None:
    new_page.begin_in(together.pod)
    form = new_page.findChild(NewDocument)
    assert form is not None
    qtbot.waitUntil(lambda: form.list.count() > 1, timeout=PATIENCE)
    form.languages.choose("ar")
    qtbot.waitUntil(lambda: direction(form.list.item(1).text()) == "rtl", timeout=PATIENCE)
    form.title.line.setText("نظافة اليدين")
    press(new_page, "Begin")
    qtbot.waitUntil(lambda: editor(new_page).raw_text() != "", timeout=PATIENCE)
    (row,) = list_documents(together.amina.desk, together.pod)
    assert (row.card.title, row.card.template, row.card.language) == ("نظافة اليدين", "guideline", "ar")
    first = editor(new_page).document().begin()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
