"""Dresses the application: palette, font and style sheet from one look, following the system or a person's choice."""

import re
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from gllapp.assets import asset
from gllapp.ui.tokens import Look, Scheme, style_values

SMALLEST, LARGEST, STEP = 80, 200, 10
STYLE = "Fusion"
STYLED = "styled"
"""A property of an application that was made with the style: to put it on loads what Python knows of styles, six milliseconds of a start."""


class Choice(StrEnum):
    """What a person may choose in Settings; the values are stored."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


_worn = Look()


def look() -> Look:
    """The look that the application wears now; custom painting asks it at each paint."""
    return _worn


def dressing() -> tuple[Look, Qt.LayoutDirection]:
    """All on which icons and colours made for later depend; they are made anew when it changes."""
    return _worn, QApplication.layoutDirection()


def style_sheet(template: str, look: Look) -> str:
    """The style sheet of a look. Raises KeyError for a place ``@name`` that is no token."""
    values = style_values(look)
    return re.sub(r"@([a-z][a-z-]*)", lambda place: values[place[1]], template)


def palette(look: Look) -> QPalette:
    """The Qt palette of a look, for everything the style sheet does not name."""
    colours = look.colours
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.bad,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.link,
        QPalette.ColorRole.LinkVisited: colours.link,
        QPalette.ColorRole.ToolTipBase: colours.text,
        QPalette.ColorRole.ToolTipText: colours.surface,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Dark: colours.outline,
        QPalette.ColorRole.Shadow: colours.outline,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return made


def dress(app: QApplication, look: Look) -> None:
    """Puts a look on the whole application."""
    global _worn  # noqa: PLW0603  # an application wears one look, as it has one palette
    _worn = look
    if not app.property(STYLED):
        app.setStyle(STYLE)
    app.setPalette(palette(look))
    font = QFont(app.font())
    font.setPointSizeF(look.points())
    app.setFont(font)
    app.setStyleSheet(style_sheet(_template(), look))


@cache
def _template() -> str:
    return asset("styles", "gll.qss").read_text(encoding="utf-8")


class Appearance(QObject):
    """Keeps the application dressed as the person chose, and follows the system where the choice is to follow."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = Choice.SYSTEM, percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._percent = _within(percent)
        # Some systems speak in larger points than others; nobody gets less than 11.
        self._base_points = max(11.0, app.font().pointSizeF())
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def percent(self) -> int:
        return self._percent

    def choose(self, choice: Choice) -> None:
        self._choice = choice
        self._apply()

    def set_text_size(self, percent: int) -> None:
        """Text size in percent, kept within 80 to 200."""
        self._percent = _within(percent)
        self._apply()

    def larger(self) -> None:
        self.set_text_size(self._percent + STEP)

    def smaller(self) -> None:
        self.set_text_size(self._percent - STEP)

    def _apply(self) -> None:
        scheme = self._system_scheme() if self._choice is Choice.SYSTEM else Scheme(self._choice.value)
        wanted = Look(scheme, self._percent / 100, self._base_points)
        if wanted != look() or not self._app.styleSheet():
            dress(self._app, wanted)
            self.changed.emit()

    def _system_scheme(self) -> Scheme:
        hints = self._app.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        # The system's wish for contrast can be asked since Qt 6.10.
        wish = getattr(hints, "accessibility", lambda: None)()
        if wish is not None and wish.contrastPreference().name == "HighContrast":
            return Scheme.CONTRAST_DARK if dark else Scheme.CONTRAST_LIGHT
        return Scheme.DARK if dark else Scheme.LIGHT

    def _system_changed(self) -> None:
        if self._choice is Choice.SYSTEM:
            self._apply()


def choice_words(choice: Choice) -> str:
    """A choice in the person's language."""
    translate = QCoreApplication.translate
    words = {
        Choice.SYSTEM: translate("Theme", "Like this PC"),
        Choice.LIGHT: translate("Theme", "Light"),
        Choice.DARK: translate("Theme", "Dark"),
        Choice.CONTRAST_LIGHT: translate("Theme", "High contrast, light"),
        Choice.CONTRAST_DARK: translate("Theme", "High contrast, dark"),
    }
    return words[choice]


def _within(percent: int) -> int:
    return min(LARGEST, max(SMALLEST, percent))
