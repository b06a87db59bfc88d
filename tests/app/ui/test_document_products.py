"""The library's page of a product tells what became of it, and takes notes from any member."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui.background import BackgroundRunner, BugReport
from gllapp.ui.pages.documents.product_notes import AdaptationDialog, AdoptionDialog, ProductNotes
from gllapp.usecases.documents.products import AdaptationEdit, adapt, list_adaptations, list_adoptions
from gllcore.ids import RecordId
from gllcore.model.products import Level
from tests.app.ui.patience import PATIENCE
from tests.app.usecases.documents.together import Together


@pytest.fixture
def together(tmp_path: Path) -> Iterator[Together]:
    found = Together(tmp_path)
    yield found
    found.close()


@pytest.fixture
def runner(app: QApplication, together: Together) -> Iterator[BackgroundRunner]:
    reports: list[BugReport] = []

    def save(report: BugReport) -> str:
        reports.append(report)
        return "a report"

    made = BackgroundRunner(save)
    yield made
    made.shut_down()
    assert reports == []


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
def notes(together: Together, runner: BackgroundRunner, over: QWidget) -> ProductNotes:
    made = ProductNotes(together.amina.desk, runner, over, over)
    made.section.setParent(over)
    made.section.show()
    return made


def said(notes: ProductNotes) -> str:
    return " ".join(label.text() for label in notes.section.findChildren(QLabel) if label.isVisible())


def press(notes: ProductNotes, words: str) -> None:
    found = next(
        each
        for each in notes.section.findChildren(QAbstractButton)
        if each.accessibleName() == words and each.isVisible()
    )
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


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
    press(notes, "I have gone on from it…")
    dialog = over.findChild(AdaptationDialog)
    assert dialog is not None
    dialog.title.line.setText("For dry islands")
    dialog.country.choose("KE")
    dialog.accept()
    shown(notes, qtbot, "For dry islands")
    rows = list_adaptations(together.amina.desk, product)
    assert [(row.adaptation.title, row.depth) for row in rows] == [
        ("For dry districts", 0),
        ("For dry islands", 1),
    ]
    for words in ("Kenya", "Ukraine", "1 adaptation"):
        assert words in said(notes)


def test_a_use_is_told_changed_and_withdrawn(
    together: Together, notes: ProductNotes, product: RecordId, over: QWidget, qtbot: QtBot
) -> None:
    notes.show_resource(product)
    shown(notes, qtbot, "Nobody has told yet.")
    press(notes, "We use it…")
    dialog = over.findChild(AdoptionDialog)
    assert dialog is not None
    dialog.where.line.setText("Kisumu County Hospital")
    dialog.accept()
    shown(notes, qtbot, "Planned")
    press(notes, "Change…")
    dialogs = [each for each in over.findChildren(AdoptionDialog) if each.isVisible()]
    assert dialogs[0].where.text == "Kisumu County Hospital"
    dialogs[0].state.choose("adopted")
    dialogs[0].accept()
    shown(notes, qtbot, "Adopted – ")
    (row,) = list_adoptions(together.amina.desk, product)
    assert [state for state, _ in row.history] == ["planned", "adopted"]
    press(notes, "Withdraw")
    shown(notes, qtbot, "Nobody has told yet.")
