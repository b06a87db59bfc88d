"""What the window shows of a document and what is in it are one text, whatever is typed, pasted, undone, and arrives meanwhile."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from gllapp.ui.pages.documents import formatting
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.marks import Sort, TextMark
from gllapp.ui.pages.documents.plain import as_shown, narrowed, replaced
from glldocs.deltas import Change, units
from glldocs.engine import Document

WORDS = st.text("ab \n🧼سé\u0301\u00a0", max_size=6)
PLACES = st.integers(0, 40)
EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("type"), PLACES, PLACES, WORDS),
        st.tuples(st.just("arrive"), PLACES, PLACES, WORDS),
        st.tuples(st.just("undo"), PLACES, PLACES, WORDS),
    ),
    max_size=12,
)


def changed(text: str, change: Change) -> str:
    raw = text.encode("utf-16-le")
    new = change.inserted.encode("utf-16-le")
    return (raw[: 2 * change.position] + new + raw[2 * (change.position + change.removed) :]).decode(
        "utf-16-le"
    )


@given(st.text("ab🧼س", max_size=12), st.data())
def test_a_narrowed_change_does_the_same_and_no_more(text: str, data: st.DataObject) -> None:
    places = sorted(
        (data.draw(st.integers(0, len(text)), label="from"), data.draw(st.integers(0, len(text)), label="to"))
    )
    first, last = (units(text[:at]) for at in places)
    change = Change(first, last - first, data.draw(st.text("ab🧼س", max_size=6), label="new"))
    exact = narrowed(change, text)
    wanted = changed(text, change)
    if exact is None:
        assert wanted == text
    else:
        assert changed(text, exact) == wanted
        assert exact.removed <= change.removed
        assert units(exact.inserted) <= units(change.inserted)


@given(st.text("ab .\n🧼س", max_size=12), st.data())
def test_what_replaces_chosen_words_does_the_same_in_steps(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2), label="chosen"))
    first, last = (units(text[:at]) for at in places)
    change = Change(first, last - first, data.draw(st.text("ab .\n🧼س", max_size=8), label="new"))
    made = text
    for step in replaced(change, text):
        made = changed(made, step)
    assert made == changed(text, change)


def test_of_two_words_no_letters_are_shared() -> None:
    assert replaced(Change(0, 4, "Wring"), "Wash hands") == (Change(0, 4, ""), Change(0, 0, "Wring"))
    assert replaced(Change(0, 4, "W"), "Wash hands") == (Change(0, 4, "W"),)
    assert replaced(Change(0, 10, "Wash my hands"), "Wash hands") == (Change(5, 0, "my "),)


@given(st.text())
def test_each_unit_is_shown_at_its_place(text: str) -> None:
    assert units(as_shown(text)) == units(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(EDITS)
def test_window_and_document_say_the_same_after_everything(
    app: QApplication, qtbot: QtBot, edits: list[tuple[str, int, int, str]]
) -> None:
    mine, theirs = Document.new(7), Document.new(8)
    mine.insert(0, "Wash your hands.\n\nDry them 🧼 well.\n")
    mine.commit()
    theirs.apply(mine.updates_since(Document.new(9).version()))
    editor = DocumentEditor()
    qtbot.addWidget(editor)
    editor.begin(mine.text())
    editor.edited.connect(lambda change: take(mine, change))
    for what, one, other, words in edits:
        if what == "type":
            type_over(editor, one, other, words)
        elif what == "undo":
            editor.apply_own(mine.undo())
        else:
            known = theirs.version()
            replace(theirs, one, other, words)
            editor.apply(mine.apply(theirs.updates_since(known)).changes)
        mine.commit()
        assert editor.raw_text() == as_shown(mine.text())


def take(document: Document, change: Change | None) -> None:
    assert change is not None
    exact = narrowed(change, document.text())
    if exact is not None:
        document.replace(*exact)


def type_over(editor: DocumentEditor, one: int, other: int, words: str) -> None:
    """Between two places that are no halves of a pair."""
    text = editor.raw_text()
    start, end = sorted(units(text[: min(at, len(text))]) for at in (one, other))
    caret = editor.textCursor()
    caret.setPosition(start)
    caret.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    caret.insertText(words)


def replace(document: Document, one: int, other: int, words: str) -> None:
    text = document.text()
    start, end = sorted(units(text[: min(at, len(text))]) for at in (one, other))
    document.replace(start, end - start, words)


# --- marks ---


@pytest.fixture
def editor(app: QApplication, qtbot: QtBot) -> DocumentEditor:
    made = DocumentEditor()
    qtbot.addWidget(made)
    made.begin("Wash your hands. Dry them well.")
    return made


def test_marks_stay_with_their_words(editor: DocumentEditor) -> None:
    editor.show_marks([TextMark(Sort.COMMENT, "one", 17, 31), TextMark(Sort.CHANGED, "two", 0, 4)])
    editor.apply([Change(0, 0, "Always: ")])
    assert editor.place_of("one") == (25, 39)
    assert [(mark.key, mark.start) for mark in editor.marks_of(Sort.CHANGED)] == [("two", 8)]
    mark = editor.mark_at(26)
    assert mark is not None
    assert mark.key == "one"


def test_a_place_that_is_gone_to_is_seen_with_what_is_around_it(editor: DocumentEditor) -> None:
    editor.resize(400, 300)
    editor.begin("\n".join(f"Line {number}." for number in range(200)) + "\n")
    editor.show()
    at = editor.raw_text().index("Line 100.")
    editor.go_to(at, at + 9)
    top = editor.cursorRect().top()
    assert editor.viewport().height() // 5 < top < editor.viewport().height() // 2
    # What is in sight stays where it is.
    editor.go_to(editor.raw_text().index("Line 102."))
    editor.go_to(at)
    assert editor.cursorRect().top() == top


def test_each_sort_of_mark_has_a_ground_and_a_line_of_its_own(editor: DocumentEditor) -> None:
    editor.show_marks([TextMark(sort, sort, at * 4, at * 4 + 3) for at, sort in enumerate(Sort)])
    selections = editor.extraSelections()
    assert len({each.format.underlineStyle() for each in selections}) == len(Sort)
    assert all(each.format.background().color().alpha() for each in selections)


# --- tools ---


def chosen(editor: QTextEdit, words: str) -> None:
    found = editor.document().find(words)
    assert not found.isNull()
    editor.setTextCursor(found)


def test_a_heading_goes_round_its_levels(editor: DocumentEditor) -> None:
    seen = []
    for _ in range(4):
        formatting.heading(editor)
        seen.append(editor.raw_text().split(" ", 1)[0])
    assert seen == ["##", "###", "Wash", "##"]


def test_bold_is_put_on_and_taken_off(editor: DocumentEditor) -> None:
    chosen(editor, "hands")
    formatting.around(editor, "**", "words")
    assert editor.raw_text() == "Wash your **hands**. Dry them well."
    assert editor.textCursor().selectedText() == "hands"
    chosen(editor, "**hands**")
    formatting.around(editor, "**", "words")
    assert editor.raw_text() == "Wash your hands. Dry them well."


def test_lines_become_items_and_plain_again(editor: DocumentEditor) -> None:
    editor.begin("one\n\ntwo\nthree")
    editor.selectAll()
    formatting.bullets(editor)
    assert editor.raw_text() == "- one\n\n- two\n- three"
    editor.selectAll()
    formatting.bullets(editor)
    assert editor.raw_text() == "one\n\ntwo\nthree"


def test_a_table_stands_by_itself_below_the_line(editor: DocumentEditor) -> None:
    formatting.table(editor, "What", "Who")
    assert editor.raw_text().startswith("Wash your hands. Dry them well.\n\n| What | Who |\n| --- | --- |\n")
