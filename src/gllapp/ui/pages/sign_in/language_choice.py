"""The very first question: which language. It is asked in all of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import language, theme
from gllapp.ui.names import isolated
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.labels import PlainLabel

# Each speaker must understand it before anything is chosen: these words are not translated.
_QUESTIONS = {
    "en": "Choose your language",
    "fr": "Choisissez votre langue",
    "es": "Elija su idioma",
    "pt": "Escolha o idioma",
    "ar": "اختر لغتك",
    "vi": "Chọn ngôn ngữ",
}


class LanguageChoice(QWidget):
    """``chosen`` carries the code of a language."""

    chosen = Signal(str)

    def __init__(self, suggested: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_m))
        codes = sorted(language.TRANSLATED, key=lambda code: code != suggested)
        column.addWidget(
            PlainLabel(" · ".join(isolated(_QUESTIONS[code]) for code in codes), "muted").wrapped()
        )
        for code in codes:
            button = ActionButton(language.NAMES[code], "language", primary=code == suggested)
            button.clicked.connect(lambda _checked, code=code: self.chosen.emit(code))
            column.addWidget(button)
            if code == suggested:
                self.setFocusProxy(button)
