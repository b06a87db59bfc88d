"""A librarian's files go to a real server from the window: paused in the middle, and gone on with after a restart."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from gllapp.settings import load_settings, save_settings
from gllapp.ui import errands, language, theme
from gllapp.ui.background import BackgroundRunner, BugReport
from gllapp.ui.fetcher import Behind, Fetcher
from gllapp.ui.pages.outbox.page import OutboxPage
from gllapp.ui.pages.outbox.sending_card import SendingCard
from gllapp.ui.syncer import Syncer
from gllapp.ui.tokens import Look
from gllapp.usecases.bringing_in import bring_in, look_at
from gllapp.usecases.sending_files import files_to_send
from gllapp.usecases.session import open_desk
from gllapp.usecases.stores import store_of
from gllcore.files import BLOCK_BYTES
from gllcore.model.people import Role
from gllfiles.surveying import FOLDER, Source
from tests.app.ui.patience import PATIENCE
from tests.fetching.ground import Ground, Reader, content

SIZE = 48 * BLOCK_BYTES


@pytest.fixture
def librarian(ground: Ground, tmp_path: Path) -> Reader:
    """Has brought in a document that takes a while."""
    reader = ground.reader("window-librarian")
    with ground.community() as community:
        community.accounts.set_role("window-librarian@example.org", Role.LIBRARIAN)
        community.library.open()
    reader.client.sync()
    (tmp_path / "atlas.png").write_bytes(content(77, SIZE))
    source = Source(FOLDER, tmp_path, tmp_path)
    with reader.client.session() as session, closing((desk := open_desk(session)).replica):
        found = look_at(desk, source)
        assert found is not None
        bring_in(desk, store_of(session), source, found)
    return reader


@contextmanager
def window(app: QApplication, librarian: Reader) -> Iterator[SendingCard]:
    """The card in the outbox of a program that has just been opened."""
    reports: list[BugReport] = []

    def save(report: BugReport) -> str:
        reports.append(report)
        return "a report"

    background = BackgroundRunner(save)
    with librarian.client.session() as session, closing((desk := open_desk(session)).replica):
        theme.dress(app, Look())
        syncer = Syncer(background, errands.sync_errand(session, desk))
        fetcher = Fetcher(errands.files_errand(session, desk), background, syncer)
        syncer.ended.connect(lambda report: fetcher.follow(Behind(report)))
        page = OutboxPage(desk, background)
        page.follow(fetcher)
        page.go_to.connect(lambda _: syncer.start())
        page.show()
        page.activated()
        try:
            yield page.findChildren(SendingCard)[0]
        finally:
            background.shut_down()
            page.deleteLater()
    assert reports == []


def _said(card: SendingCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def _press(card: SendingCard, words: str) -> None:
    next(each for each in card.findChildren(QAbstractButton) if each.text() == words).click()


def test_what_was_paused_goes_on_after_a_restart_and_nothing_goes_twice(
    ground: Ground, librarian: Reader, qapp: QApplication, qtbot: QtBot
) -> None:
    language.speak(qapp, "en")
    folder, before = librarian.client.folder, load_settings(librarian.client.folder)
    save_settings(folder, structs.replace(before, files_bytes_per_second=8 * BLOCK_BYTES))
    with window(qapp, librarian) as card:
        qtbot.waitUntil(lambda: "1 file still to send" in _said(card), timeout=PATIENCE)
        ground.link.reset()
        _press(card, "Send now")
        bar = card.findChildren(QProgressBar)[0]
        qtbot.waitUntil(lambda: bar.isVisible() and bar.value() > 150, timeout=PATIENCE)
        assert "atlas" in _said(card)
        _press(card, "Pause")
        qtbot.waitUntil(lambda: "Paused." in _said(card), timeout=PATIENCE)
    half = ground.link.reset().up
    assert half < SIZE
    save_settings(folder, before)
    with window(qapp, librarian) as card:
        qtbot.waitUntil(lambda: "1 file still to send" in _said(card), timeout=PATIENCE)
        _press(card, "Send now")
        qtbot.waitUntil(lambda: card.isHidden(), timeout=PATIENCE)
    with librarian.client.session() as session, closing((desk := open_desk(session)).replica):
        assert files_to_send(desk) == ()
    # What the sockets held when it was paused may go once more, and the requests themselves cost a little.
    assert ground.link.counts().up < SIZE - half // 2
