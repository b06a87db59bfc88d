"""Where a third text is written that says what both wanted, beginning from one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.controls import ActionButton, IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel
from gllcore.rules import TITLE_CHARACTERS

_HEIGHT = 190


class Combining(QFrame):
    """An editor for a text, or for a title on one line; whoever shows it keeps the draft."""

    changed = Signal()
    saved = Signal()
    closed = Signal()
    """Put away; the draft is kept."""

    def __init__(
        self, beginnings: Sequence[tuple[str, str]], *, titled: bool, parent: QWidget | None = None
    ) -> None:
        """``beginnings`` are the texts to begin from, each with its name."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._field = _title_field() if titled else _text_field()
        self._field.setAccessibleName(self.tr("Your combined text"))
        self._notice = ElidedLabel(role="caption")
        self._save = ActionButton(self.tr("Keep this text"), "good", primary=True)
        self._lay_out(beginnings)
        self._field.textChanged.connect(self._written)
        self._save.clicked.connect(self.saved)
        self._bind()

    @property
    def text(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def begin(self, text: str) -> None:
        """Shows a text to go on from; ``changed`` is not told."""
        with QSignalBlocker(self):
            self._show(text)
        self._field.setFocus()

    def show_saved(self, words: str) -> None:
        """Says where the draft is."""
        self._notice.setText(words)

    def _show(self, text: str) -> None:
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
        else:
            self._field.setPlainText(text)

    def _written(self) -> None:
        self._save.setEnabled(bool(self.text.strip()))
        self.changed.emit()

    def _lay_out(self, beginnings: Sequence[tuple[str, str]]) -> None:
        look = theme.look()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Your combined text"), "strong"), 1)
        close = IconButton("close", self.tr("Close; the draft is kept"), words_shown=False)
        close.clicked.connect(self.closed)
        head.addWidget(close)
        starts = Flow(look.px(SIZES.gap_xs))
        for name, text in beginnings:
            button = IconButton("copy", self.tr("Begin from: {version}").format(version=name))
            button.clicked.connect(lambda _checked, text=text: self._show(text))
            starts.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self._notice, 1)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        edge = look.px(SIZES.gap_l)
        column.setContentsMargins(edge, look.px(SIZES.gap_m), edge, look.px(SIZES.gap_m))
        column.setSpacing(look.px(SIZES.gap_s))
        column.addLayout(head)
        column.addLayout(starts)
        column.addWidget(self._field)
        column.addLayout(foot)

    def _bind(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self._save.click),
            ("Ctrl+Enter", self._save.click),
            ("Esc", self.closed.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)


def _title_field() -> QLineEdit | PlainEditor:
    made = QLineEdit()
    made.setMaxLength(TITLE_CHARACTERS)
    return made


def _text_field() -> QLineEdit | PlainEditor:
    made = PlainEditor()
    made.setTabChangesFocus(True)
    made.setMinimumHeight(theme.look().px(_HEIGHT))
    return made
