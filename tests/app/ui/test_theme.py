"""The window's look follows the person's choice, and reaches what is already on the screen."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.ui import theme
from gllapp.ui.theme import Appearance, Choice, choice_words
from gllapp.ui.tokens import COLOURS, Look, Scheme
from gllapp.ui.widgets.controls import IconButton
from tests.app.ui.patience import PATIENCE


def test_a_choice_dresses_the_application(app: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(app)
    with qtbot.waitSignal(appearance.changed, timeout=PATIENCE):
        appearance.choose(Choice.DARK)
    assert theme.look().scheme is Scheme.DARK
    assert app.palette().color(QPalette.ColorRole.Window).name() == COLOURS[Scheme.DARK].window
    appearance.deleteLater()


@pytest.mark.parametrize(("asked", "worn"), [(50, 80), (150, 150), (400, 200)])
def test_text_size_stays_between_80_and_200_percent(app: QApplication, asked: int, worn: int) -> None:
    appearance = Appearance(app)
    appearance.set_text_size(asked)
    assert appearance.percent == worn
    assert app.font().pointSizeF() == pytest.approx(theme.look().base_points * worn / 100, abs=0.06)
    appearance.deleteLater()


def test_steps_of_text_size_go_up_and_down(app: QApplication) -> None:
    appearance = Appearance(app)
    appearance.larger()
    appearance.larger()
    appearance.smaller()
    assert appearance.percent == 110
    appearance.deleteLater()


def test_plain_text_has_at_least_eleven_points(app: QApplication) -> None:
    appearance = Appearance(app)
    assert theme.look().base_points >= 11
    appearance.deleteLater()


def test_an_icon_on_the_screen_takes_the_new_ink(
    app: QApplication, qtbot: QtBot, wear: Callable[[Scheme], None]
) -> None:
    button = IconButton("sync", "Sync")
    qtbot.addWidget(button)
    button.show()
    light = button.icon().pixmap(button.iconSize()).toImage()
    wear(Scheme.DARK)
    assert button.icon().pixmap(button.iconSize()).toImage() != light


def test_every_choice_has_words_and_a_look() -> None:
    words = [choice_words(choice) for choice in Choice]
    assert len(set(words)) == len(words)
    assert {choice.value for choice in Choice} == {scheme.value for scheme in Scheme} | {"system"}


def test_a_second_dressing_with_the_same_look_tells_nobody(app: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(app, Choice.LIGHT)
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.choose(Choice.LIGHT)
    assert theme.look() == Look(Scheme.LIGHT, 1.0, theme.look().base_points)
    appearance.deleteLater()
