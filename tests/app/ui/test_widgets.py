"""The small widgets show what they are given, say what is done, and can be heard and reached without a mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gllapp.ui import ladder, language, theme
from gllapp.ui.ladder import Standing
from gllapp.ui.text import Rendered, render
from gllapp.ui.tokens import Look, Scheme, Tone
from gllapp.ui.widgets.composer import Composer, PlainEditor
from gllapp.ui.widgets.controls import Chooser
from gllapp.ui.widgets.labels import ElidedLabel, set_tip
from gllapp.ui.widgets.marks import StateChip
from gllapp.ui.widgets.notices import Banner, EmptyState, Notice, Offer
from gllapp.ui.widgets.post_view import PostCard, PostView
from gllapp.ui.widgets.search_box import SearchBox
from gllapp.ui.widgets.status_segment import Status, StatusSegment
from gllapp.views import Delivery
from tests.app.ui import samples
from tests.app.ui.patience import PATIENCE

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTextEdit)


@pytest.fixture
def everything(app: QApplication, qtbot: QtBot) -> QWidget:
    window = samples.everything()
    qtbot.addWidget(window)
    window.resize(1366, 900)
    window.show()
    return window


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def _within_another(widget: QWidget) -> bool:
    """Whether Qt made the control as a part of another (the clear button of a field)."""
    parent = widget.parentWidget()
    return isinstance(widget, QToolButton) and isinstance(parent, QLineEdit)


def test_every_control_has_a_name_that_can_be_spoken(everything: QWidget) -> None:
    controls = [child for child in everything.findChildren(QWidget) if isinstance(child, CONTROLS)]
    silent = [repr(child) for child in controls if not _within_another(child) and not _spoken(child).strip()]
    assert len(controls) > 20
    assert silent == []


def test_no_label_takes_its_words_for_markup(everything: QWidget) -> None:
    labels = everything.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_every_control_that_can_be_clicked_can_be_reached_by_keyboard(everything: QWidget) -> None:
    buttons = [b for b in everything.findChildren(QAbstractButton) if not _within_another(b)]
    out_of_reach = [repr(b) for b in buttons if not b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert out_of_reach == []


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("code", ["en", "ar"])
def test_everything_can_be_drawn_in_every_look(
    app: QApplication, qtbot: QtBot, scheme: Scheme, code: str
) -> None:
    language.speak(app, code)
    theme.dress(app, Look(scheme, 1.2))
    window = samples.everything()
    qtbot.addWidget(window)
    window.resize(1366, 900)
    window.show()
    assert not window.grab().isNull()


def test_a_look_that_changes_reaches_everything(everything: QWidget, wear: Callable[[Scheme], None]) -> None:
    light = everything.grab().toImage()
    wear(Scheme.DARK)
    assert everything.grab().toImage() != light
    wear(Scheme.LIGHT)
    assert everything.grab().toImage() == light


def _post(
    qtbot: QtBot, *, mine: bool = False, edited: bool = False, standing: Standing | None = None
) -> PostView:
    card = PostCard(
        "k1", "Amina\u202e <b>Yusuf</b>", "amina", "14:02", "9 March 14:02", render("Hello"), useful=3, mine=mine,
        edited=edited, standing=standing,
    )  # fmt: skip
    view = PostView(card)
    qtbot.addWidget(view)
    return view


def _press(view: QWidget, words: str) -> None:
    button = next(b for b in view.findChildren(QAbstractButton) if b.text().startswith(words))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_post_tells_what_is_asked_of_it(app: QApplication, qtbot: QtBot) -> None:
    view = _post(qtbot, mine=True, edited=True)
    for words, asked in (
        ("Reply", view.reply_asked),
        ("Edit", view.edit_asked),
        ("History", view.history_asked),
    ):
        with qtbot.waitSignal(asked, timeout=PATIENCE) as told:
            _press(view, words)
        assert told.args == ["k1"]


def test_useful_is_asked_for_and_shown(app: QApplication, qtbot: QtBot) -> None:
    view = _post(qtbot)
    with qtbot.waitSignal(view.useful_toggled, timeout=PATIENCE) as told:
        _press(view, "Useful")
    assert told.args == ["k1", True]
    view.show_useful(4, to_me=True)
    assert any(
        button.text() == "Useful · 4" and button.isChecked() for button in view.findChildren(QAbstractButton)
    )


def test_nobody_calls_their_own_post_useful(app: QApplication, qtbot: QtBot) -> None:
    view = _post(qtbot, mine=True)
    with qtbot.assertNotEmitted(view.useful_toggled):
        _press(view, "Useful")


def test_the_name_in_a_post_is_clean_and_plain(app: QApplication, qtbot: QtBot) -> None:
    shown = [label.text() for label in _post(qtbot).findChildren(QLabel)]
    assert "Amina <b>Yusuf</b>" in shown


def test_a_post_shows_where_it_stands(app: QApplication, qtbot: QtBot) -> None:
    view = _post(qtbot, mine=True, standing=Standing(Delivery.WAITING))
    chip = view.findChild(StateChip)
    assert isinstance(chip, StateChip)
    assert chip.words == "In outbox"
    view.show_standing(Standing(Delivery.RECEIVED))
    assert chip.words == "Received by GLL"
    view.show_standing(None)
    assert chip.isHidden()


@pytest.mark.parametrize("delivery", Delivery)
def test_every_rung_of_the_ladder_has_words_icon_and_tone(delivery: Delivery) -> None:
    assert ladder.words(Standing(delivery))
    assert (delivery in ladder.ICONS, delivery in ladder.TONES) == (True, True)


def test_the_detail_of_a_standing_is_set_apart() -> None:
    assert ladder.words(Standing(Delivery.RECEIVED, "14:02")) == "Received by GLL · \u206814:02\u2069"


@pytest.fixture
def composer(app: QApplication, qtbot: QtBot) -> Composer:
    made = Composer(limit=100)
    qtbot.addWidget(made)
    made.show()
    made.focus_text()
    return made


def _editor(composer: Composer) -> PlainEditor:
    editor = composer.findChild(PlainEditor)
    assert isinstance(editor, PlainEditor)
    return editor


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_enter_sends(composer: Composer, qtbot: QtBot, key: Qt.Key) -> None:
    composer.set_text("Hello", "en")
    with qtbot.waitSignal(composer.send_asked, timeout=PATIENCE):
        QTest.keyClick(_editor(composer), key, Qt.KeyboardModifier.ControlModifier)
    assert composer.text == "Hello"


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 101, "é" * 51])
def test_nothing_and_too_much_cannot_be_sent(composer: Composer, qtbot: QtBot, text: str) -> None:
    composer.set_text(text, "en")
    with qtbot.assertNotEmitted(composer.send_asked):
        QTest.keyClick(_editor(composer), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_only_plain_text_is_pasted(composer: Composer) -> None:
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    rich.setText("bold")
    _editor(composer).insertFromMimeData(rich)
    assert "img" not in _editor(composer).toHtml()
    assert composer.text == "bold"
    picture = QMimeData()
    picture.setHtml("<img src='file:///etc/passwd'>")
    assert not _editor(composer).canInsertFromMimeData(QMimeData())


def test_typing_is_told_and_showing_a_draft_is_not(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(composer.changed):
        composer.set_text("Draft", "fr")
    with qtbot.waitSignal(composer.changed, timeout=PATIENCE):
        QTest.keyClicks(_editor(composer), "x")
    assert composer.language == "fr"


def test_the_preview_shows_what_was_rendered(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("**bold**", "en")
    with qtbot.waitSignal(composer.preview_asked, timeout=PATIENCE) as asked:
        _press(composer, "Preview")
    assert asked.args == ["**bold**"]
    composer.show_preview(Rendered("<p>shown</p>"))
    assert any(sheet.toPlainText() == "shown" for sheet in composer.findChildren(QTextEdit))
    _press(composer, "Write")
    assert _editor(composer).isVisible()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x", "1 character"),
        ("x" * 50, "50 characters"),
        ("x" * 90, "90 bytes of 100 bytes"),
        ("x" * 120, "Too long: 120 bytes of 100 bytes"),
    ],
)
def test_the_count_turns_into_the_room_that_is_left(
    app: QApplication, composer: Composer, text: str, words: str
) -> None:
    language.speak(app, "en")
    composer.set_text(text, "en")
    assert words in [label.text() for label in composer.findChildren(QLabel)]


def test_each_paragraph_is_written_its_own_way(composer: Composer) -> None:
    composer.set_text("hello\nمرحبا", "en")
    document = _editor(composer).document()
    ways = [document.findBlockByNumber(number).textDirection() for number in (0, 1)]
    assert ways == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def test_the_rail_tells_the_chosen_place_and_its_badge(app: QApplication, qtbot: QtBot) -> None:
    rail = samples.rail()
    qtbot.addWidget(rail)
    with qtbot.waitSignal(rail.chosen, timeout=PATIENCE) as told:
        _press(rail, "Outbox")
    assert told.args == ["outbox"]
    names = [button.accessibleName() for button in rail.findChildren(QAbstractButton)]
    assert "Outbox, 3 waiting" in names
    rail.show_badge("outbox", 0)
    assert "Outbox" in [button.accessibleName() for button in rail.findChildren(QAbstractButton)]


def test_a_narrow_rail_keeps_its_words_for_tooltips_and_speech(app: QApplication, qtbot: QtBot) -> None:
    rail = samples.rail()
    qtbot.addWidget(rail)
    wide = rail.width()
    rail.set_collapsed(True)
    assert rail.width() < wide / 2
    button = next(b for b in rail.findChildren(QAbstractButton) if b.text() == "Forum")
    assert "Forum" in button.toolTip()
    assert button.accessibleName().startswith("Forum")


def test_showing_a_place_tells_nobody(app: QApplication, qtbot: QtBot) -> None:
    rail = samples.rail()
    qtbot.addWidget(rail)
    with qtbot.assertNotEmitted(rail.chosen):
        rail.show_place("home")


def test_the_search_box_waits_for_a_pause_and_searches_at_each_enter(app: QApplication, qtbot: QtBot) -> None:
    box = SearchBox("Search")
    qtbot.addWidget(box)
    heard: list[str] = []
    box.searched.connect(heard.append)
    with qtbot.waitSignal(box.searched, timeout=PATIENCE):
        QTest.keyClicks(box, "sep")
    QTest.keyClicks(box, "sis")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert heard == ["sep", "sepsis", "sepsis"]


def test_a_banner_says_all_three_sentences_and_offers(app: QApplication, qtbot: QtBot) -> None:
    banner = Banner(Notice(Tone.WARN, "What.", "Safe.", "Next.", (Offer("sync", "Sync"),)))
    qtbot.addWidget(banner)
    banner.show()
    assert banner.accessibleName() == "What. Safe. Next."
    with qtbot.waitSignal(banner.offered, timeout=PATIENCE) as told:
        _press(banner, "Sync")
    assert told.args == ["sync"]
    with qtbot.waitSignal(banner.closed, timeout=PATIENCE):
        _press(banner, "Close")
    assert banner.isHidden()


def test_an_empty_state_tells_what_an_offer_costs(app: QApplication, qtbot: QtBot) -> None:
    state = EmptyState("forum", "Nothing yet", "Because.", (Offer("sync", "Sync", cost="about 90 kB"),))
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.offered, timeout=PATIENCE) as told:
        _press(state, "Sync (about 90 kB)")
    assert told.args == ["sync"]


def test_a_long_line_is_cut_on_screen_and_whole_in_tooltip_and_speech(
    app: QApplication, qtbot: QtBot
) -> None:
    label = ElidedLabel("A <i>very</i> long title " * 10)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 100
    assert "&lt;i&gt;very&lt;/i&gt;" in label.toolTip()
    assert label.accessibleName() == label.text()


def test_a_tooltip_is_plain_and_can_be_taken_away(app: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, "<img src='file:///x'>")
    assert "<img" not in widget.toolTip()
    set_tip(widget, "")
    assert widget.toolTip() == ""


def test_a_chooser_keeps_keys_that_it_does_not_know(app: QApplication, qtbot: QtBot) -> None:
    chooser = Chooser("Language", {"en": "English"})
    qtbot.addWidget(chooser)
    chooser.choose("sw")
    assert chooser.chosen == "sw"
    chooser.choose("en")
    assert chooser.chosen == "en"


def test_a_status_segment_shows_its_newest_words(app: QApplication, qtbot: QtBot) -> None:
    segment = StatusSegment(Status("offline", "Offline"))
    qtbot.addWidget(segment)
    segment.show_status(Status("online", "Online", "Opens Sync & data", Tone.GOOD))
    assert (segment.text(), segment.accessibleName()) == ("Online", "Online")
    assert "Opens Sync &amp; data" in segment.toolTip()
