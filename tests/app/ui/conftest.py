"""An application that wears the plain light look and speaks English when a test begins."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gllapp.ui import language, theme
from gllapp.ui.tokens import Look, Scheme


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, dressed; whatever a test changes about look and language is undone."""
    theme.dress(qapp, Look())
    yield qapp
    theme.dress(qapp, Look())
    language.speak(qapp, "en")


@pytest.fixture
def wear(app: QApplication) -> Callable[[Scheme], None]:
    """Changes the look."""
    return lambda scheme: theme.dress(app, Look(scheme))
