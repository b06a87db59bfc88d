"""Texts that nobody means well where documents are written: in the editor, as somebody types in them, and in the preview."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.preview import Preview, preview_of
from gllapp.ui.tokens import Look
from tests.app.library import stores_in
from tests.app.ui.at_work import at_work
from tests.app.ui.patience import PATIENCE
from tests.hostile.texts import LONGEST, hostile_texts
from tests.hostile.watching import MOST_MS, Watch, idle, watching


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    theme.dress(qapp, Look())
    language.speak(qapp, "en")
    with watching() as made:
        yield made


@pytest.fixture
def background(watch: Watch) -> Iterator[BackgroundRunner]:
    with at_work() as made:
        yield made


class _Writing:
    """Somebody at the editor, with the preview beside it."""

    def __init__(self, watch: Watch, background: BackgroundRunner, qtbot: QtBot, folder: Path) -> None:
        self._watch, self._background, self._qtbot = watch, background, qtbot
        self._stores = stores_in(folder)
        self.editor, self.preview = DocumentEditor(), Preview()
        for widget in (self.editor, self.preview):
            qtbot.addWidget(widget)
            widget.resize(700, 600)
            widget.show()

    def write(self, text: str) -> None:
        self._watch.turns.forget()
        steps: list[Callable[[], None]] = [lambda: self.editor.begin(text)]
        for place in (0, len(text) // 2, len(text)):
            steps += [
                partial(self.editor.go_to, place),
                partial(QTest.keyClick, self.editor, Qt.Key.Key_A),
                partial(QTest.keyClick, self.editor, Qt.Key.Key_Return),
            ]
        for step in steps:
            # Each is a turn of the window's thread of its own.
            began = time.thread_time()
            step()
            QApplication.processEvents()
            assert 1000 * (time.thread_time() - began) <= MOST_MS
        raw = self.editor.raw_text()
        self._background.run(
            lambda job: preview_of(self._stores, raw, len(raw) // 2),
            owner=self.preview,
            on_done=self.preview.show_preview,
            on_error=lambda error: None,
        )
        self._qtbot.waitUntil(lambda: idle(self._background), timeout=PATIENCE)
        QApplication.processEvents()
        self._watch.saw_nothing()


def _written(texts: Sequence[str], writing: _Writing) -> None:
    for at, text in enumerate(texts):
        try:
            writing.write(text)
        except AssertionError as error:
            raise AssertionError(f"text {at}: {text[:40]!r}") from error


def test_no_text_asks_opens_or_holds_up_who_writes_in_it(
    watch: Watch, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    worst = ["x" * LONGEST, "\U000e0041" * (LONGEST // 4)]
    _written(worst + hostile_texts(watch.address)[::90], _Writing(watch, background, qtbot, tmp_path))


@pytest.mark.long
@pytest.mark.timeout(900)
def test_none_of_them_does(watch: Watch, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path) -> None:
    _written(hostile_texts(watch.address), _Writing(watch, background, qtbot, tmp_path))
