"""An application that wears the plain light look and speaks English when a test begins."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.documents.page import DocumentsPage
from gllapp.ui.tokens import Look, Scheme
from tests.app.builders import Seat, take_seat
from tests.app.library import stores_in
from tests.app.ui.at_work import at_work
from tests.app.usecases.documents.together import Together


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, dressed; whatever a test changes about look and language is undone."""
    _plain(qapp)
    yield qapp
    _plain(qapp)


def _plain(app: QApplication) -> None:
    """Every widget that there is hears of a new dress and a new language: neither is put on twice."""
    if not app.styleSheet() or theme.look() != Look():
        theme.dress(app, Look())
    speaks_english = QLocale().name() == "en_GB" and bool(app.findChildren(QTranslator))
    if not speaks_english or app.layoutDirection() is not Qt.LayoutDirection.LeftToRight:
        language.speak(app, "en")


@pytest.fixture
def wear(app: QApplication) -> Callable[[Scheme], None]:
    """Changes the look."""
    return lambda scheme: theme.dress(app, Look(scheme))


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    """A member's desk over a real, encrypted replica."""
    made = take_seat(tmp_path / "profile")
    yield made
    made.replica.close()


@pytest.fixture
def background(app: QApplication, seat: Seat) -> Iterator[BackgroundRunner]:
    """Work for pages; the replica of ``seat`` is closed after it has ended, and no test may leave a bug behind."""
    with at_work() as made:
        yield made


# --- documents that several write ---


@pytest.fixture
def together(tmp_path: Path) -> Iterator[Together]:
    """Members of a pod, each with a replica."""
    found = Together(tmp_path)
    yield found
    found.close()


@pytest.fixture
def runner(app: QApplication, together: Together) -> Iterator[BackgroundRunner]:
    """Work for the pages of ``together``; ended before the replicas are closed."""
    with at_work() as made:
        yield made


@pytest.fixture
def new_page(together: Together, runner: BackgroundRunner, qtbot: QtBot, tmp_path: Path) -> DocumentsPage:
    """Amina's page of documents, with none of them open."""
    page = DocumentsPage(together.amina.desk, stores_in(tmp_path), runner)
    qtbot.addWidget(page)
    page.resize(1240, 640)
    page.show()
    page.activated()
    return page
