"""One running community for all journeys; each brings people of its own, on PCs of their own."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gllapp.ui import language, theme
from gllapp.ui.network import Network
from gllapp.ui.tokens import Look
from gllserver.bootstrap import open_community
from tests.e2e.world import World, running_world


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with running_world(tmp_path_factory.mktemp("journeys")) as made:
        community = open_community(made.data)
        try:
            community.library.open()
        finally:
            community.close()
        yield made


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    language.speak(qapp, "en")
    theme.dress(qapp, Look())


@pytest.fixture(scope="session", autouse=True)
def asked_before(qapp: QApplication) -> None:
    """Qt keeps its line to the system's network service for as long as the process lives."""
    Network().deleteLater()
