"""Every icon is drawn, takes the ink that it is given, and those that point are mirrored."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage, QTransform
from PySide6.QtWidgets import QApplication

from gllapp.assets import asset
from gllapp.ui import icons, theme
from gllapp.ui.widgets.controls import IconButton

NAMES = sorted(path.stem for path in asset("icons").glob("*.svg"))
SOURCES = Path(icons.__file__).parent


def _inks(image: QImage) -> set[str]:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in points)
    return {colour.name() for colour in colours if colour.alpha() == 255}


def _alike(one: QImage, other: QImage) -> bool:
    """Whether two drawings are the same but for the smoothing of their edges."""
    points = ((x, y) for x in range(one.width()) for y in range(one.height()))
    return all(abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) < 128 for x, y in points)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_the_ink_alone(app: QApplication, name: str) -> None:
    image = icons.pixmap(name, "#a12622", 48).toImage()
    assert _inks(image) == {QColor("#a12622").name()}


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_names_no_colour_and_nothing_outside_itself(name: str) -> None:
    source = asset("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', source)) <= {"none", "currentColor"}
    assert not re.search(r"href|url\(|<image|<script|<style", source)


def test_what_points_forward_points_the_other_way_in_arabic(app: QApplication) -> None:
    forward, glass = (icons.pixmap(name, "#000000", 48).toImage() for name in ("next", "search"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = icons.pixmap("next", "#000000", 48).toImage()
    assert not _alike(mirrored, forward)
    assert _alike(mirrored, forward.transformed(QTransform.fromScale(-1, 1)))
    assert icons.pixmap("search", "#000000", 48).toImage() == glass


def test_a_name_that_is_not_drawn_is_an_error(app: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", "#000000", 16)


def test_icons_are_sharp_on_fine_screens(app: QApplication) -> None:
    fine = icons.pixmap("sync", "#000000", 18, 2.0)
    assert (fine.width(), fine.deviceIndependentSize().width()) == (36, 18)


def test_a_button_has_its_icon_in_the_ink_of_what_it_becomes(app: QApplication) -> None:
    button, colours = IconButton("bell-new", "Notices"), theme.look().colours
    side = button.iconSize()

    def worn(mode: QIcon.Mode, state: QIcon.State = QIcon.State.Off) -> set[str]:
        return _inks(button.icon().pixmap(side, mode, state).toImage())

    assert worn(QIcon.Mode.Normal) == {QColor(colours.muted).name()}
    button.setEnabled(False)
    assert worn(QIcon.Mode.Disabled) == {QColor(colours.disabled).name()}
    button.setEnabled(True)
    button.setCheckable(True)
    assert worn(QIcon.Mode.Normal, QIcon.State.On) == {QColor(colours.on_selected).name()}
    assert worn(QIcon.Mode.Normal) == {QColor(colours.muted).name()}
