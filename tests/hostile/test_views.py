"""The window on a replica in which nothing is well meant: names, titles, posts, records, texts and what is searched for."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gllapp.settings import Settings
from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.main_window import MainWindow
from gllapp.ui.place_names import NAMES
from gllapp.ui.tokens import Look
from gllapp.ui.widgets.search_box import SearchBox
from gllapp.usecases import drafts, forum
from gllapp.usecases.library_files import look_at_store
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField
from gllcore.model.pods import PodField
from gllcore.operations import Fields, Kind, reference
from tests.app import library
from tests.app.builders import Seat, take_seat
from tests.app.ui.at_work import at_work
from tests.app.ui.frames import FINISHED, at_once, framed
from tests.app.ui.patience import PATIENCE
from tests.hostile.texts import hostile_names, hostile_texts
from tests.hostile.watching import Watch, idle, watching

_A_THREAD: Final = 10
_ODD: Final = ('"', "a OR", "NEAR(", "by: in: kind:", "*", "'); DROP TABLE post; --", "\\" * 200)


@dataclass(frozen=True)
class Attack:
    """The window, who watches it, and what is to be looked at."""

    window: MainWindow
    watch: Watch
    background: BackgroundRunner
    threads: Sequence[RecordId]
    resources: Sequence[RecordId]
    names: Sequence[str]

    def look(self, qtbot: QtBot) -> None:
        """Until all that was asked for is shown."""
        qtbot.waitUntil(lambda: idle(self.background), timeout=PATIENCE)
        QApplication.processEvents()

    def survived(self) -> None:
        self.watch.saw_nothing()


@contextmanager
def _attack(app: QApplication, folder: Path, share: int) -> Iterator[Attack]:
    """The window on one of so many of the texts."""
    theme.dress(app, Look())
    language.speak(app, "en")
    seat = take_seat(folder / "profile")
    settings = Settings(language="en", theme="light")
    try:
        with watching() as watch, at_work() as background:
            texts = hostile_texts(watch.address)[::share]
            threads, resources = _write(seat, watch.address, texts), _stock(seat, watch.address, texts)
            _open_pods(seat, watch.address)
            seat.pull()
            _write_oneself(seat, watch.address)
            look_at_store(seat.desk, library.store_of(seat))
            with framed(app, seat.desk, folder / "profile", background, settings, at_once(FINISHED)) as frame:
                frame.window.resize(1366, 768)
                frame.window.show()
                yield Attack(
                    frame.window, watch, background, threads, resources, hostile_names(watch.address)
                )
    finally:
        seat.replica.close()


def _write(seat: Seat, address: str, texts: Sequence[str]) -> list[RecordId]:
    """Threads full of posts that nobody means well, by authors whose names are no better."""
    names = hostile_names(address)
    devices = cycle([seat.logs.device(seat.logs.member(name)) for name in names])
    titles = cycle(names)
    threads: list[RecordId] = []
    for at, text in enumerate(texts):
        thread = None if at % _A_THREAD == 0 else threads[-1]
        post = seat.logs.post(
            next(devices), seat.stream, text, title=next(titles), thread=thread, tags=names[:3]
        )
        if thread is None:
            threads.append(post)
    return threads


def _stock(seat: Seat, address: str, texts: Sequence[str]) -> list[RecordId]:
    store, made = library.store_of(seat), []
    for name, text in zip(cycle(hostile_names(address)), texts[::_A_THREAD], strict=False):
        fields: Fields = {
            ResourceField.ABSTRACT: text[:4_000],
            ResourceField.AUTHORS: [name, name],
            ResourceField.ORGANISATION: name,
            ResourceField.LINK: f"http://{address}/{name}",
            ResourceField.DOI: name,
            ResourceField.EDITION: name,
        }
        made.append(seat.logs.resource(name, fields, [library.put_text(store, text)]))
    return made


def _write_oneself(seat: Seat, address: str) -> None:
    """What waits, and what was only begun."""
    for name in hostile_names(address):
        with suppress(Refused):  # a title may be too long for the rules
            forum.start_thread(seat.desk, seat.stream, name, name, "en")
        drafts.save_draft(seat.desk, seat.stream, title=name, body=name)


def _open_pods(seat: Seat, address: str) -> None:
    for name in hostile_names(address):
        seat.logs.open_card(
            Kind.POD,
            {
                PodField.NAME: name,
                PodField.AIM: name,
                PodField.PRODUCT: name,
                PodField.AREA: "maternal_health",
                PodField.FACILITATORS: [[reference(seat.olga)], []],
            },
        )


def test_nothing_is_asked_for_opened_or_held_up(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    with _attack(qapp, tmp_path, share=8) as attack:
        _look_at_everything(attack, qtbot)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_nothing_is_asked_for_opened_or_held_up_by_any_of_them(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with _attack(qapp, tmp_path, share=1) as attack:
        assert len(attack.threads) > 20
        _look_at_everything(attack, qtbot)


def _look_at_everything(attack: Attack, qtbot: QtBot) -> None:
    views: tuple[Callable[[Attack, QtBot], None], ...] = (
        _posts,
        _records,
        _searches,
        *(partial(_place, name=name) for name in NAMES),
    )
    for view in views:
        # Loading a page for the first time is measured elsewhere.
        attack.look(qtbot)
        view(attack, qtbot)
        attack.survived()


def _posts(attack: Attack, qtbot: QtBot) -> None:
    attack.window.go_to("forum")
    for thread in attack.threads:
        attack.look(qtbot)
        attack.watch.turns.forget()
        attack.window.places.forum.show_thread(thread)
        attack.look(qtbot)
        attack.survived()


def _records(attack: Attack, qtbot: QtBot) -> None:
    attack.window.go_to("library")
    page = attack.window.places.library
    for resource in attack.resources:
        attack.look(qtbot)
        attack.watch.turns.forget()
        page.show_resource(resource)
        attack.look(qtbot)
        page._acting.read()
        attack.look(qtbot)
        attack.survived()


def _searches(attack: Attack, qtbot: QtBot) -> None:
    box = attack.window.findChildren(SearchBox)[0]
    attack.window.go_to("search")
    attack.look(qtbot)
    attack.watch.turns.forget()
    for words in (*attack.names, *_ODD):
        box.setText(words)
        QTest.keyClick(box, Qt.Key.Key_Return)
        attack.look(qtbot)


def _place(attack: Attack, qtbot: QtBot, name: str) -> None:
    attack.window.go_to(name)
    attack.look(qtbot)
    attack.watch.turns.forget()
    for line in attack.window.page.findChildren(QLineEdit):
        if line.isVisible() and line.isEnabled() and not line.isReadOnly():
            line.setText(attack.names[0])
            attack.look(qtbot)
            line.clear()
    attack.look(qtbot)
