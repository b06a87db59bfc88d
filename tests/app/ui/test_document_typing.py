"""Keys do in lists, quotes and tables what people expect of them, and formatted text comes in as markdown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.pasting import LONGEST, markdown_of
from gllapp.ui.pages.documents.plain import narrowed
from glldocs.deltas import Change
from glldocs.engine import Document

Press = Callable[[str, Qt.Key], str]
ENTER, TAB, BACKTAB = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def editor(app: QApplication, qtbot: QtBot) -> DocumentEditor:
    made = DocumentEditor()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def press(editor: DocumentEditor) -> Press:
    """Shows a text with the caret at its ^, or what is between two of them chosen; gives what it is after a key, with the same signs."""

    def pressed(text: str, key: Qt.Key) -> str:
        start, end = text.index("^"), text.rindex("^")
        editor.begin(text.replace("^", ""))
        editor.go_to(start, end - 1 if end > start else None)
        QTest.keyClick(editor, key, Qt.KeyboardModifier.ShiftModifier if key is BACKTAB else _NONE)
        caret, after = editor.textCursor(), editor.raw_text()
        first, last = caret.selectionStart(), caret.selectionEnd()
        if first == last:
            return f"{after[:first]}^{after[first:]}"
        return f"{after[:first]}^{after[first:last]}^{after[last:]}"

    return pressed


_NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- soap^", "- soap\n- ^"),
        ("* so^ap", "* so\n* ^ap"),
        ("  + soap^", "  + soap\n  + ^"),
        ("9. soap^", "9. soap\n10. ^"),
        ("3) soap^", "3) soap\n4) ^"),
        ("- [x] soap^", "- [x] soap\n- [ ] ^"),
        ("> soap^", "> soap\n> ^"),
        ("- one\n- ^", "- one\n\n^"),
        ("- one\n\n- ^", "- one\n\n^"),
        ("- ^", "^"),
        ("- one\n  - two\n  - ^", "- one\n  - two\n- ^"),
        ("1. one\n   - two\n   - ^", "1. one\n   - two\n2. ^"),
        ("> one\n> ^", "> one\n\n^"),
        ("^- one", "\n^- one"),
        ("plain^", "plain\n^"),
        ("---^", "---\n^"),
        ("- - -^", "- - -\n^"),
        ("-soap^", "-soap\n^"),
        ("```\n- code^\n```", "```\n- code\n^\n```"),
        ("- غسل اليدين^", "- غسل اليدين\n- ^"),
    ],
)
def test_enter_goes_on_with_the_list_or_ends_it(press: Press, before: str, after: str) -> None:
    assert press(before, ENTER) == after


def test_enter_with_shift_is_a_plain_new_line(editor: DocumentEditor) -> None:
    editor.begin("- soap")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, ENTER, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "x")
    assert editor.raw_text() == "- soap\nx"
    assert editor.document().blockCount() == 2


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("- one\n- two^", TAB, "- one\n  - two^"),
        ("1. one\n2. two^", TAB, "1. one\n   1. two^"),
        ("1. one\n   1. two\n2. three^", TAB, "1. one\n   1. two\n   2. three^"),
        ("- one\n  - two^", BACKTAB, "- one\n- two^"),
        ("1. one\n   1. two^", BACKTAB, "1. one\n2. two^"),
        ("- one^", TAB, "- one^"),
        ("- one^", BACKTAB, "- one^"),
        ("- one\n^- two\n- three^", TAB, "- one\n  ^- two\n  - three^"),
        ("- one\n\n- two^", TAB, "- one\n\n  - two^"),
    ],
)
def test_tab_moves_items_a_level(press: Press, before: str, key: Qt.Key, after: str) -> None:
    assert press(before, key) == after


def test_tab_leaves_the_text_where_there_is_no_list(app: QApplication, qtbot: QtBot) -> None:
    # Without another place to go to, Qt would write a tab.
    holder, editor, other = QWidget(), DocumentEditor(), QLineEdit()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    row.addWidget(editor)
    row.addWidget(other)
    holder.show()
    editor.begin("plain")
    editor.setFocus()
    QTest.keyClick(editor, TAB)
    assert editor.raw_text() == "plain"
    assert holder.focusWidget() is other


TABLE = "| What | Who |\n| --- | --- |\n| Soap | Ana |"


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("| What^ | Who |\n| --- | --- |\n| Soap | Ana |", TAB, TABLE.replace("Who", "^Who^")),
        (TABLE.replace("Who", "Who^"), TAB, TABLE.replace("Soap", "^Soap^")),
        (TABLE.replace("Ana", "Ana^"), TAB, TABLE + "\n| ^ |  |"),
        (TABLE.replace("Soap", "So^ap"), BACKTAB, TABLE.replace("Who", "^Who^")),
        (TABLE.replace("What", "Wh^at"), BACKTAB, TABLE.replace("What", "Wh^at")),
        (TABLE.replace("Who", "Wh^o"), ENTER, TABLE.replace("Ana", "^Ana^")),
        (TABLE + "^", ENTER, TABLE + "\n| ^ |  |"),
        (TABLE + "\n|  |^  |", ENTER, TABLE + "\n\n^"),
        ("| What | Who |^", ENTER, "| What | Who |\n| --- | --- |\n| ^ |  |"),
        ("^" + TABLE, ENTER, "\n^" + TABLE),
        ("| a \\| b^ | c |\n| --- | --- |", TAB, "| a \\| b | ^c^ |\n| --- | --- |"),
    ],
)
def test_keys_go_from_cell_to_cell(press: Press, before: str, key: Qt.Key, after: str) -> None:
    assert press(before, key) == after


def test_cells_beyond_the_first_plane_are_found(editor: DocumentEditor) -> None:
    editor.begin("| 🧼🧼 | 🩺 |\n| --- | --- |\n| x | y |")
    editor.go_to(4)
    QTest.keyClick(editor, TAB)
    assert editor.textCursor().selectedText() == "🩺"


def test_what_a_key_does_is_told_exactly(editor: DocumentEditor) -> None:
    document = Document.new(7)
    document.insert(0, "🧼\n- one\n- two")

    def take(change: Change | None) -> None:
        assert change is not None
        exact = narrowed(change, document.text())
        if exact is not None:
            document.replace(*exact)

    editor.begin(document.text())
    editor.edited.connect(take)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    for key in (TAB, ENTER, ENTER, ENTER, BACKTAB):
        QTest.keyClick(editor, key)
    assert editor.raw_text() == document.text() == "🧼\n- one\n  - two\n\n"


# --- input methods ---


def compose(editor: DocumentEditor, *parts: str, commit: str) -> None:
    for part in parts:
        QApplication.sendEvent(editor, QInputMethodEvent(part, []))
    end = QInputMethodEvent("", [])
    end.setCommitString(commit)
    QApplication.sendEvent(editor, end)


@pytest.mark.parametrize("word", ["nước", "nu\u031bo\u031b\u0301c", "手卫生", "غسل"])
def test_what_an_input_method_makes_is_told_once_and_whole(editor: DocumentEditor, word: str) -> None:
    told: list[Change] = []
    editor.begin("Rửa tay  .")
    editor.edited.connect(lambda change: told.append(change))
    editor.go_to(8)
    compose(editor, word[:1], word[:2], word, commit=word)
    document = Document.new(7)
    document.insert(0, "Rửa tay  .")
    for change in told:
        exact = narrowed(change, document.text())
        if exact is not None:
            document.replace(*exact)
    assert editor.raw_text() == document.text() == f"Rửa tay {word} ."
    assert not editor.is_composing


# --- pasting ---


def pasted(editor: DocumentEditor, html: str, words: str) -> str:
    source = QMimeData()
    source.setHtml(html)
    source.setText(words)
    editor.begin("")
    editor.insertFromMimeData(source)
    return editor.raw_text()


def test_formatted_text_comes_in_as_markdown(editor: DocumentEditor) -> None:
    html = (
        "<html><body><h2>Gloves</h2><p>New ones <b>each</b> time, see "
        '<a href="https://example.org/x">there</a>.</p><ul><li>one</li><li>two</li></ul>'
        "<table><tr><th>What</th><th>Who</th></tr><tr><td>Rub</td><td>Ana</td></tr></table>"
        "<script>alert(1)</script></body></html>"
    )
    made = pasted(editor, html, "plain")
    assert "## Gloves\n" in made
    assert "New ones **each** time, see [there](https://example.org/x)." in made
    assert "- one\n- two\n" in made
    assert "| What | Who |\n| --- | --- |\n| Rub | Ana |" in made
    assert "alert" not in made


@pytest.mark.parametrize(
    "html",
    [
        "<p>Only <span>words</span></p>",
        '<div style="white-space: pre;"><b>def</b> <span>coloured</span></div>',
        "<b>" + "x" * LONGEST + "</b>",
    ],
)
def test_where_the_words_say_it_all_they_are_taken_as_they_are(editor: DocumentEditor, html: str) -> None:
    assert pasted(editor, html, "the\n  words") == "the\n  words"


def test_a_bold_that_is_none_is_left_out() -> None:
    assert markdown_of('<b style="font-weight:normal;"><p>One <i>two</i></p></b>') == "One *two*"


def test_the_words_alone_can_be_pasted(editor: DocumentEditor) -> None:
    source = QMimeData()
    source.setHtml("<b>bold</b>")
    source.setText("bold")
    QApplication.clipboard().setMimeData(source)
    editor.begin("")
    editor.paste_words()
    assert editor.raw_text() == "bold"
