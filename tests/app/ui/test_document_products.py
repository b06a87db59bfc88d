"""The library's page of a product tells what became of it, and takes notes from any member."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.documents.note_dialogs import AdaptationDialog, AdoptionDialog, NoteDialog
from gllapp.ui.pages.documents.product_notes import ProductNotes
from gllapp.ui.widgets.marks import Chip
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.documents.products import AdaptationEdit, adapt, list_adaptations, list_adoptions
from gllapp.usecases.keeping import wanted_files
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import ResourceFile
from gllcore.model.products import Level
from gllfiles.store import FileStore
from tests.app.ui.patience import PATIENCE
from tests.app.usecases.documents.together import Together


@pytest.fixture
def product(together: Together) -> RecordId:
    """In the library of everybody."""
    assert together.logs.catalogue
    found = together.logs.resource("Clean care", year=2021)
    together.sync()
    return found


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "library")


@pytest.fixture
def notes(together: Together, store: FileStore, runner: BackgroundRunner, over: QWidget) -> ProductNotes:
    made = ProductNotes(together.amina.desk, store, runner, over, over, lambda _: True)
    made.section.setParent(over)
    made.section.show()
    return made


def said(notes: ProductNotes) -> str:
    return " ".join(label.text() for label in notes.section.findChildren(QLabel) if label.isVisible())


def chips(notes: ProductNotes) -> list[str]:
    return [chip.words for chip in notes.section.findChildren(Chip) if chip.isVisible()]


def press(notes: ProductNotes, words: str) -> None:
    found = next(
        each
        for each in notes.section.findChildren(QAbstractButton)
        if each.accessibleName() == words and each.isVisible()
    )
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def tell(qtbot: QtBot, dialog: NoteDialog) -> None:
    """Presses the button, and waits until it is kept."""
    assert dialog.done_button.isEnabled()
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE):
        QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)


def shown(notes: ProductNotes, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in said(notes), timeout=PATIENCE)


def test_without_notes_it_asks_for_them(notes: ProductNotes, product: RecordId, qtbot: QtBot) -> None:
    notes.show_resource(product)
    shown(notes, qtbot, "Nobody has told yet.")


def test_an_adaptation_and_what_was_made_of_it_stand_as_a_tree(
    together: Together, notes: ProductNotes, product: RecordId, over: QWidget, qtbot: QtBot
) -> None:
    adapt(
        together.olga.desk,
        product,
        AdaptationEdit(title="For dry districts", level=Level.DISTRICT, country="UA"),
    )
    together.sync()
    notes.show_resource(product)
    shown(notes, qtbot, "For dry districts")
    assert "Ukraine" in said(notes)
    press(notes, "I have gone on from \u2068For dry districts\u2069")
    dialog = over.findChild(AdaptationDialog)
    assert dialog is not None
    dialog.title.line.setText("For dry islands")
    dialog.country.choose("KE")
    tell(qtbot, dialog)
    shown(notes, qtbot, "For dry islands")
    rows = list_adaptations(together.amina.desk, product)
    assert [(row.adaptation.title, row.depth) for row in rows] == [
        ("For dry districts", 0),
        ("For dry islands", 1),
    ]
    for words in ("Kenya", "Ukraine", "1 adaptation"):
        assert words in said(notes)
    press(notes, "We use \u2068For dry districts\u2069")
    using = over.findChild(AdoptionDialog)
    assert using is not None
    tell(qtbot, using)
    shown(notes, qtbot, "As adapted: ")
    (use,) = list_adoptions(together.amina.desk, product)
    assert use.adoption.adaptation == rows[0].adaptation.id


def test_files_come_with_a_note_and_are_read_here_and_kept_elsewhere(
    together: Together,
    notes: ProductNotes,
    store: FileStore,
    product: RecordId,
    over: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    path = tmp_path / "poster.pdf"
    path.write_bytes(b"%PDF-1.4 wash your hands")
    read: list[ResourceFile] = []
    notes.read_asked.connect(read.append)
    notes.show_resource(product)
    shown(notes, qtbot, "Nobody has told yet.")
    press(notes, "I have adapted it…")
    dialog = over.findChild(AdaptationDialog)
    assert dialog is not None
    dialog.title.line.setText("A poster")
    dialog.level.choose(Level.FACILITY)
    dialog.files.add([path, path, tmp_path / "poster.pdf"])
    tell(qtbot, dialog)
    shown(notes, qtbot, "poster.pdf")
    press(notes, "Open \u2068poster.pdf\u2069")
    assert [store.path(each.id).read_bytes() for each in read] == [path.read_bytes()]
    together.sync()
    (row,) = list_adaptations(together.olga.desk, product)
    assert (row.adaptation.level, row.here, row.kept) == (Level.FACILITY, frozenset(), False)

    press(notes, "Change \u2068A poster\u2069")
    dialog = next(each for each in over.findChildren(AdaptationDialog) if each.isVisible())
    dialog.level.choose("")
    out = next(
        each for each in dialog.files.findChildren(QAbstractButton) if "poster" in each.accessibleName()
    )
    QTest.mouseClick(out, Qt.MouseButton.LeftButton)
    tell(qtbot, dialog)
    qtbot.waitUntil(lambda: "poster.pdf" not in said(notes), timeout=PATIENCE)
    (row,) = list_adaptations(together.amina.desk, product)
    assert (row.adaptation.level, row.adaptation.files) == ("", ())


def test_the_files_of_anothers_note_are_kept_and_let_go(
    together: Together, notes: ProductNotes, product: RecordId, qtbot: QtBot
) -> None:
    file = ResourceFile(FileId(bytes(range(16))), 2_048, "application/pdf", name="poster.pdf")
    adapt(together.olga.desk, product, AdaptationEdit(title="A poster", files=(file,)))
    together.sync()
    notes.show_resource(product)
    shown(notes, qtbot, "poster.pdf")
    keep = next(
        each.accessibleName()
        for each in notes.section.findChildren(QAbstractButton)
        if each.accessibleName().startswith("Keep its files")
    )
    press(notes, keep)
    shown(notes, qtbot, "Its files come with the next sync that brings files.")
    (wanted,) = wanted_files(together.amina.desk)
    assert (wanted.id, wanted.title) == (file.id, "A poster")
    press(notes, "Let its files go")
    qtbot.waitUntil(lambda: wanted_files(together.amina.desk) == (), timeout=PATIENCE)


def test_a_use_is_told_changed_and_withdrawn(
    together: Together, notes: ProductNotes, product: RecordId, over: QWidget, qtbot: QtBot
) -> None:
    notes.show_resource(product)
    shown(notes, qtbot, "Nobody has told yet.")
    press(notes, "We use it…")
    dialog = over.findChild(AdoptionDialog)
    assert dialog is not None
    dialog.where.line.setText("Kisumu County Hospital")
    tell(qtbot, dialog)
    shown(notes, qtbot, "Kisumu County Hospital")
    assert chips(notes) == ["Planned", "In outbox"]
    press(notes, "Change \u2068Kisumu County Hospital\u2069")
    dialogs = [each for each in over.findChildren(AdoptionDialog) if each.isVisible()]
    assert dialogs[0].where.text == "Kisumu County Hospital"
    dialogs[0].state.choose("adopted")
    tell(qtbot, dialogs[0])
    shown(notes, qtbot, "Kisumu County Hospital")
    qtbot.waitUntil(lambda: "Adopted" in chips(notes), timeout=PATIENCE)
    (row,) = list_adoptions(together.amina.desk, product)
    assert [state for state, _ in row.history] == ["planned", "adopted"]
    told: list[Notice] = []
    notes.told.connect(told.append)
    press(notes, "Withdraw \u2068Kisumu County Hospital\u2069")
    shown(notes, qtbot, "Nobody has told yet.")
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told[0].undo is not None
    told[0].undo()
    notes.show_resource(product)
    shown(notes, qtbot, "Kisumu County Hospital")


def test_what_cannot_be_told_stays_in_the_form_with_the_reason(
    notes: ProductNotes, product: RecordId, over: QWidget, qtbot: QtBot
) -> None:
    notes.show_resource(product)
    shown(notes, qtbot, "Nobody has told yet.")
    press(notes, "We use it…")
    dialog = over.findChild(AdoptionDialog)
    assert dialog is not None
    dialog.note.show_text("Three wards, every night.")
    dialog.since.line.setText("last spring")
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any("is not a day" in label.text() for label in dialog.findChildren(QLabel)), timeout=PATIENCE
    )
    assert dialog.isVisible()
    assert dialog.note.text == "Three wards, every night."
    dialog.since.line.setText("2026-04")
    tell(qtbot, dialog)
    shown(notes, qtbot, "April 2026")


def test_an_adaptation_needs_a_name(over: QWidget) -> None:
    dialog = AdaptationDialog(None, over)
    assert not dialog.done_button.isEnabled()
    dialog.title.line.setText("For dry districts")
    assert dialog.done_button.isEnabled()


def test_nothing_written_is_thrown_away_unasked(over: QWidget) -> None:
    asked: list[QWidget] = []

    def keep(parent: QWidget) -> bool:
        asked.append(parent)
        return False

    dialog = AdaptationDialog(None, over, keep)
    dialog.open()
    dialog.changed.show_text("The fourth step.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked == [dialog]
    assert dialog.isVisible()
    dialog.changed.show_text("")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked == [dialog]
    assert not dialog.isVisible()
