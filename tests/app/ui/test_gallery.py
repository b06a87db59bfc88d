"""The gallery sees what a person would see, and sees nothing wrong in a look in which most can go wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui import language, theme
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.tokens import Look, Scheme, Tone
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice
from gllapp.ui.widgets.room import Fitted
from gllapp.ui.widgets.search_box import SearchBox
from gllapp.ui.widgets.ticks import TickBox
from gllapp.ui.words import notice
from gllcore.errors import EnvironmentFault
from tests.app.ui import album, demo_desk, window_gallery
from tests.app.ui.flaws import flaws
from tests.app.ui.heard import silences
from tests.app.ui.patience import PATIENCE

_LONG = "Hand hygiene on the ward before and after every patient"


@pytest.fixture
def holder(app: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    return made


def _kinds(holder: QWidget) -> set[str]:
    holder.show()
    return {flaw.kind for flaw in flaws(holder)}


def _place(holder: QWidget, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
    widget.setParent(holder)
    widget.setGeometry(x, y, width, height)


def test_words_that_have_room_are_no_flaw(holder: QWidget) -> None:
    column = QVBoxLayout(holder)
    for widget in (PlainLabel(_LONG).wrapped(), ElidedLabel(_LONG), QPushButton("Send"), SearchBox(_LONG)):
        column.addWidget(widget)
    assert _kinds(holder) == set()


@pytest.mark.parametrize("height", [40, 8])
def test_a_label_without_room_is_found(holder: QWidget, height: int) -> None:
    _place(holder, PlainLabel(_LONG if height > 20 else "Short"), 0, 0, 120, height)
    assert _kinds(holder) == {"cut"}


def test_lines_that_are_cut_below_are_found(holder: QWidget) -> None:
    _place(holder, PlainLabel(_LONG).wrapped(), 0, 0, 100, 30)
    assert _kinds(holder) == {"cut"}


def test_a_button_and_a_choice_without_room_are_found(holder: QWidget) -> None:
    box = QComboBox()
    box.addItem(_LONG)
    _place(holder, QPushButton(_LONG), 0, 0, 120, 40)
    _place(holder, box, 0, 60, 120, 40)
    holder.show()
    assert [flaw.kind for flaw in flaws(holder)] == ["cut", "cut"]


def test_widgets_over_each_other_and_outside_are_found(holder: QWidget) -> None:
    _place(holder, QPushButton("One"), 0, 0, 120, 40)
    _place(holder, QPushButton("Two"), 100, 20, 120, 40)
    assert _kinds(holder) == {"overlap"}
    beyond = QPushButton("Three")
    _place(holder, beyond, 250, 150, 120, 40)
    beyond.show()
    assert _kinds(holder) == {"overlap", "outside"}


def test_what_cannot_be_heard_is_found(holder: QWidget) -> None:
    row = QHBoxLayout(holder)
    for button in (QPushButton(""), QPushButton("Open"), QPushButton("Open")):
        row.addWidget(button)
    holder.show()
    assert sorted(silence.kind for silence in silences(holder)) == ["no name", "same name as another"]


def test_buttons_that_flow_keep_their_height_in_a_narrow_place(holder: QWidget) -> None:
    flow = Flow(4, holder)
    for words in ("Drafts", "Waiting", "Needs attention", "Kept aside", "Sent"):
        flow.addWidget(QPushButton(words))
    holder.resize(160, flow.heightForWidth(160))
    assert _kinds(holder) == set()


def test_a_box_to_tick_goes_on_in_the_next_line_and_is_ticked_by_any_of_its_words(holder: QWidget) -> None:
    box = TickBox(_LONG)
    column = QVBoxLayout(holder)
    column.addWidget(box)
    column.addStretch()
    holder.setFixedWidth(200)
    assert _kinds(holder) == set()
    assert box.height() > box.fontMetrics().height() * 2
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(60, box.height() - 4))
    assert box.isChecked()


def test_a_message_that_is_higher_than_its_room_scrolls_and_goes_with_its_room(
    holder: QWidget, qtbot: QtBot
) -> None:
    messages = MessageArea()
    room = Fitted(messages)
    column = QVBoxLayout(holder)
    column.addWidget(room)
    column.addStretch()
    holder.show()
    assert not room.isVisible()
    messages.show_notice(Notice(Tone.INFO, "Short."))
    qtbot.waitUntil(lambda: room.isVisible() and not room.verticalScrollBar().maximum(), timeout=PATIENCE)
    messages.show_notice(Notice(Tone.INFO, _LONG * 6))
    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0, timeout=PATIENCE)
    assert _kinds(holder) == set()
    messages.show_notice(None)
    assert not room.isVisible()


def test_a_long_path_goes_on_in_the_next_line_of_a_gate(app: QApplication, qtbot: QtBot) -> None:
    theme.dress(app, Look(Scheme.LIGHT, 2.0))
    damaged = EnvironmentFault("replica_damaged", file="/home/grace/.local/share/gll/profile/replica.db")
    gate = gates.trouble_gate(notice(damaged))
    qtbot.addWidget(gate)
    gate.show()
    qtbot.waitUntil(lambda: flaws(gate) == [], timeout=PATIENCE)


@pytest.fixture
def large_arabic(app: QApplication) -> Iterator[None]:
    language.speak(app, "ar")
    theme.dress(app, Look(Scheme.CONTRAST_LIGHT, 1.5))
    album.found.clear()
    yield
    album.found.clear()


def test_every_state_of_every_page_is_right_in_large_arabic(
    app: QApplication, large_arabic: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The quick part of ``gll.py gallery``: its tour through the window, and the gates; and every other place."""
    monkeypatch.setattr(album, "SETTLED_MS", 60)  # of the gates: they come whole
    monkeypatch.setattr(album, "KEEPS_ALL", False)
    everybody = demo_desk.community()
    profile = tmp_path / "profile"
    replica = demo_desk.demo_replica(profile, everybody)
    demo_desk.fill_outbox(replica, everybody)
    with window_gallery.window(app, profile, replica, lambda: everybody.logs.now_ms + 7_200_000) as shown:
        shown.resize(1024, 600)
        shown.show()
        window_gallery.tour(shown, tmp_path, "large-arabic")
        for page in shown.places:
            shown.go_to(page.name)
            album.shoot(shown, tmp_path / f"large-arabic-place-{page.name}.png")
        assert (shown.width(), shown.height()) == (1024, 600)
    window_gallery.gate_tour(tmp_path, "large-arabic")
    replica.close()
    assert album.told() == []
