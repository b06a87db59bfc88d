"""What a page asks for is shown where it belongs: what was written in a pod stays in the pod."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gllapp.settings import Settings
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.pods.discussion import Discussion
from gllapp.ui.pages.pods.inside import InsidePane
from gllapp.ui.pages.pods.proposal_sheet import ProposalSheet
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.post_view import PostView
from gllapp.ui.widgets.top_bar import Addition, TopBar
from gllapp.usecases import drafts, forum
from gllcore.ids import RecordId
from gllcore.model.pods import Form, PodField
from gllcore.operations import Kind, Value
from tests.app.builders import Seat
from tests.app.ui.frames import FINISHED, Frame, at_once, framed
from tests.app.ui.patience import PATIENCE


@pytest.fixture
def pod(seat: Seat) -> RecordId:
    """Amina and Olga lead it."""
    both: Value = [[seat.amina.hex(), seat.olga.hex()], []]
    card = seat.logs.open_card(
        Kind.POD,
        {PodField.NAME: "Safe births", PodField.FACILITATORS: both, PodField.MEMBERS: both},
    )
    seat.pull()
    return card


@pytest.fixture
def frame(
    app: QApplication, seat: Seat, pod: RecordId, background: BackgroundRunner, tmp_path: Path
) -> Iterator[Frame]:
    settings = Settings(language="en", theme="light")
    with framed(app, seat.desk, tmp_path / "profile", background, settings, at_once(FINISHED)) as made:
        made.window.resize(1366, 768)
        made.window.show()
        yield made


def _words(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel))


def _posts(frame: Frame) -> list[PostView]:
    return [view for view in frame.window.findChildren(PostView) if view.isVisible()]


def test_a_thread_of_a_pod_opens_in_the_pod(seat: Seat, frame: Frame, pod: RecordId, qtbot: QtBot) -> None:
    thread = forum.start_thread(seat.desk, pod, "Lamps", "Who has one?", "en")

    frame.window.places.search.open_thread.emit(thread)

    qtbot.waitUntil(lambda: len(_posts(frame)) == 1, timeout=PATIENCE)
    assert frame.window.page is frame.window.places.pods
    assert frame.window.findChildren(Discussion)[0].isAncestorOf(_posts(frame)[0])


def test_a_thread_of_the_forum_opens_in_the_forum(seat: Seat, frame: Frame, qtbot: QtBot) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "Lamps", "Who has one?", "en")

    frame.window.places.search.open_thread.emit(thread)

    qtbot.waitUntil(lambda: len(_posts(frame)) == 1, timeout=PATIENCE)
    assert frame.window.page is frame.window.places.forum


def test_a_draft_for_a_pod_goes_on_in_the_pod(seat: Seat, frame: Frame, pod: RecordId, qtbot: QtBot) -> None:
    draft = drafts.save_draft(seat.desk, pod, title="Not for all", body="Between us", language="en")
    frame.window.go_to("outbox")

    frame.window.places.outbox.compose.emit(draft)

    def is_written() -> bool:
        # Not anywhere in the window: the outbox beside it shows the same words of the same draft.
        edits = frame.window.places.pods.findChildren(QTextEdit)
        return any(edit.isVisible() and edit.toPlainText() == "Between us" for edit in edits)

    qtbot.waitUntil(is_written, timeout=PATIENCE)
    assert frame.window.page is frame.window.places.pods


def test_a_pod_counts_what_is_unread_in_it(seat: Seat, frame: Frame, pod: RecordId, qtbot: QtBot) -> None:
    seat.logs.post(seat.olgas, pod, "Ours is broken.", title="Lamps")
    seat.pull()
    frame.window.refresh_standing()

    def is_told() -> bool:
        names = [button.accessibleName() for button in frame.window.findChildren(QToolButton)]
        names += [button.accessibleName() for button in frame.window._rail._buttons.values()]
        return "Learning pods, 1 waiting" in names

    qtbot.waitUntil(is_told, timeout=PATIENCE)


@pytest.mark.parametrize(("addition", "form"), [(Addition.POD, Form.POD), (Addition.COMMUNITY, Form.STREAM)])
def test_pods_and_communities_are_proposed_from_anywhere(
    addition: Addition, form: Form, frame: Frame, qtbot: QtBot
) -> None:
    frame.window.findChildren(TopBar)[0].addition_asked.emit(addition)

    qtbot.waitUntil(lambda: frame.window.findChildren(ProposalSheet) != [], timeout=PATIENCE)
    assert frame.window.page is frame.window.places.pods
    assert frame.window.findChildren(ProposalSheet)[0].desire.form is form


def test_a_resource_is_added_in_the_library(frame: Frame, qtbot: QtBot) -> None:
    frame.window.findChildren(TopBar)[0].addition_asked.emit(Addition.RESOURCE)

    said = frame.window.findChildren(MessageArea)[0]
    qtbot.waitUntil(lambda: "Librarians" in _words(said), timeout=PATIENCE)
    assert frame.window.page is frame.window.places.library


def test_every_addition_is_in_the_menu(frame: Frame) -> None:
    top = frame.window.findChildren(TopBar)[0]
    button = next(each for each in top.findChildren(QToolButton) if each.text().startswith("Add"))
    asked: list[Addition] = []
    top.addition_asked.disconnect()
    top.addition_asked.connect(asked.append)

    for act in button.menu().actions():
        act.trigger()

    assert asked == list(Addition)


def test_a_new_document_is_begun_in_the_open_pod(frame: Frame, pod: RecordId, qtbot: QtBot) -> None:
    frame.window.places.pods.show_pod(pod)
    frame.window.go_to("pods")
    pane = frame.window.findChildren(InsidePane)[0]
    qtbot.waitUntil(pane.isVisible, timeout=PATIENCE)
    wanted: list[bytes] = []
    frame.window.places.pods.new_document.disconnect()
    frame.window.places.pods.new_document.connect(wanted.append)

    frame.window.findChildren(TopBar)[0].addition_asked.emit(Addition.DOCUMENT)

    assert wanted == [pod]


def test_ctrl_n_is_a_post_unless_the_page_makes_something(frame: Frame, qtbot: QtBot) -> None:
    frame.window.go_to("pods")
    QTest.keyClick(frame.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: frame.window.findChildren(ProposalSheet) != [], timeout=PATIENCE)

    frame.window.go_to("library")
    QTest.keyClick(frame.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert frame.window.page is frame.window.places.forum
