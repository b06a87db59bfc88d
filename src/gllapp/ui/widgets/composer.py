"""Where members write: plain markdown with a preview, a language, a count, and Send on Ctrl+Enter."""

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from gllapp.ui import formats, language, theme
from gllapp.ui.dropping import are_files
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, Chooser, IconButton
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel, set_tip
from gllapp.ui.widgets.rich_text import RichText

# From here on the count tells how much room is left.
_NEARLY_FULL = 0.8


class PlainEditor(QTextEdit):
    """A text field for plain text alone, also when pasted. (Qt's plain field cannot align paragraphs each its way.)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setProperty("role", "editor")

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files that are dropped go on to the page, which knows what to do with them."""
        return source.hasText() and not are_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.insertPlainText(source.text())
            self.ensureCursorVisible()


class Composer(QWidget):
    """Reports what is written; the page saves it, renders the preview and sends.

    ``limit`` is the largest text in bytes of UTF-8. ``preview_asked`` expects :meth:`show_preview` in answer,
    ``resource_asked`` :meth:`insert` of what cites a resource of the library.
    """

    changed = Signal()
    preview_asked = Signal(str)
    resource_asked = Signal()
    send_asked = Signal()

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self._editor = PlainEditor()
        self._editor.setAccessibleName(self.tr("Your text"))
        self._editor.setPlaceholderText(
            self.tr("Write in your own words. **bold**, - lists and > quotes work.")
        )
        self._editor.setTabChangesFocus(True)
        self._preview = RichText(self.tr("Preview of your text"), grows=False)
        self._preview.setProperty("role", "sheet")
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self._editor)
        self._sheets.addWidget(self._preview)
        self._language = Chooser(self.tr("Language of the text"), language.NAMES)
        self._count = PlainLabel(role="caption")
        self._saved = ElidedLabel(role="caption")
        self._send = ActionButton(self.tr("Send"), "sent", primary=True)
        self._lay_out()
        self._connect()
        self._show_count()

    @property
    def text(self) -> str:
        return self._editor.toPlainText()

    @property
    def language(self) -> str:
        """The code of the language in which the text is written."""
        return self._language.chosen

    def set_text(self, text: str, language: str) -> None:
        """Shows a draft, with the caret behind it; ``changed`` is not told."""
        with QSignalBlocker(self):
            self._editor.setPlainText(text)
            self._editor.moveCursor(QTextCursor.MoveOperation.End)
            self._language.choose(language)
            self._show_count()

    def insert(self, words: str) -> None:
        """Puts words where the caret is, as one step of undo."""
        self.show_editor()
        self._editor.insertPlainText(words)
        self._editor.setFocus()

    def show_preview(self, rendered: Rendered) -> None:
        self._preview.show_rendered(rendered)

    def show_saved(self, words: str) -> None:
        """Says where the draft is, for example "Saved on this PC 14:02"."""
        self._saved.setText(words)

    def fix_language(self, fixed: bool) -> None:
        """Whether the language cannot be chosen: a post keeps the one that it was written in."""
        self._language.setEnabled(not fixed)

    def show_editor(self) -> None:
        """Leaves the preview."""
        self._write.setChecked(True)
        self._sheets.setCurrentWidget(self._editor)

    def focus_text(self) -> None:
        self._editor.setFocus()

    def _lay_out(self) -> None:
        gap = theme.look().px(SIZES.gap_s)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(self._tools())
        column.addWidget(self._sheets, 1)
        foot = QHBoxLayout()
        foot.setSpacing(gap)
        foot.addWidget(self._saved, 1)
        foot.addWidget(self._count)
        foot.addWidget(self._send)
        column.addLayout(foot)

    def _tools(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        write, preview = IconButton("edit", self.tr("Write")), IconButton("preview", self.tr("Preview"))
        self._write = write
        for button in (write, preview):
            button.setCheckable(True)
            group.addButton(button)
        attach = IconButton("attach", self.tr("Resource…"))
        set_tip(attach, self.tr("Puts a link to a resource of the library into the text"))
        attach.clicked.connect(self.resource_asked)
        write.setChecked(True)
        write.clicked.connect(self._show_editor)
        preview.clicked.connect(self._ask_preview)
        row = QHBoxLayout()
        # At large text they do not fit beside each other and the language.
        row.addWidget(flowing([write, preview, attach]), 1)
        row.addWidget(self._language, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        self._editor.textChanged.connect(self._written)
        self._language.currentIndexChanged.connect(self.changed)
        self._send.clicked.connect(self._ask_send)
        for keys in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._ask_send)

    def _written(self) -> None:
        self._show_count()
        self.changed.emit()

    def _ask_send(self) -> None:
        if self._send.isEnabled():
            self.send_asked.emit()

    def _ask_preview(self) -> None:
        self._sheets.setCurrentWidget(self._preview)
        self.preview_asked.emit(self.text)

    def _show_editor(self) -> None:
        self._sheets.setCurrentWidget(self._editor)
        self._editor.setFocus()

    def _show_count(self) -> None:
        text = self.text
        used = len(text.encode(errors="replace"))
        words = self.tr("%n character(s)", "", len(text))
        if used > self._limit:
            words = self.tr("Too long: {used} of {limit}").format(**self._room(used))
        elif used > self._limit * _NEARLY_FULL:
            words = self.tr("{used} of {limit}").format(**self._room(used))
        self._count.setText(words)
        self._send.setEnabled(bool(text.strip()) and used <= self._limit)

    def _room(self, used: int) -> dict[str, str]:
        return {"used": formats.size(used), "limit": formats.size(self._limit)}
