"""What is asked before an act on a document: short forms, each a window of its own over the page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gllapp.ui import theme
from gllapp.ui.names import clean_excerpt
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.field import Field
from gllapp.ui.widgets.flow import keep_height
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.rich_text import RichText
from gllcore.model.documents import Comment

_WIDTH, _TALL, _FIELD = 520, 460, 110
_PAUSE_MS = 250


class Asked(QDialog):
    """A title, what is added to it, and two buttons; ``done_words`` "" leaves only a way out."""

    def __init__(self, title: str, done_words: str, parent: QWidget, icon: str = "good") -> None:
        super().__init__(parent)
        look = theme.look()
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(look.px(_WIDTH), parent.window().width()))
        self._column = QVBoxLayout(self)
        edge = look.px(SIZES.gap_l)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(look.px(SIZES.gap_s))
        self._column.addWidget(PlainLabel(title, "heading").wrapped())
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self.done_button = ActionButton(done_words, icon, primary=True)
        translate = QCoreApplication.translate
        self.cancel = ActionButton(
            translate("Asked", "Cancel") if done_words else translate("Asked", "Close")
        )
        self.done_button.setVisible(bool(done_words))
        self.done_button.setDefault(bool(done_words))
        self._foot.addWidget(self.done_button)
        self._foot.addWidget(self.cancel)
        self.done_button.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self._column.addLayout(self._foot)
        keep_height(self)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        self._column.insertWidget(self._column.count() - 1, widget, stretch)

    def add_words(self, words: str, role: str = "") -> None:
        self.add(PlainLabel(words, role).wrapped())

    def add_editor(self, name: str, text: str = "") -> PlainEditor:
        """A field of some lines with its name above."""
        label = PlainLabel(name, "strong")
        made = PlainEditor()
        made.setAccessibleName(name)
        made.setTabChangesFocus(True)
        made.setPlainText(text)
        made.setFixedHeight(theme.look().px(_FIELD))
        label.setBuddy(made)
        self.add(label)
        self.add(made)
        return made

    def add_column(self, widgets: Sequence[QWidget]) -> None:
        """What may be longer than the window."""
        inside = QWidget()
        inside.setProperty("role", "column")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.look().px(SIZES.gap_s), 0)
        column.setSpacing(theme.look().px(SIZES.gap_s))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(theme.look().px(_TALL) // 2)
        area.setAccessibleName(self.windowTitle())
        self.add(area, 1)
        self.resize(self.width(), theme.look().px(_TALL))


class TextDialog(Asked):
    """A text that is only read, a version for example."""

    def __init__(self, title: str, rendered: Rendered, parent: QWidget, done_words: str = "") -> None:
        super().__init__(title, done_words, parent, "history")
        text = RichText(title, grows=False)
        text.setProperty("role", "sheet")
        text.show_rendered(rendered)
        text.setMinimumHeight(theme.look().px(_TALL) // 2)
        self.add(text, 1)
        self.resize(theme.look().px(_WIDTH * 5 // 4), theme.look().px(_TALL))


class CommentDialog(Asked):
    """What is thought of some words; with ``suggests`` also the words that should stand there. ``before`` is what was said until now."""

    def __init__(self, quote: str, parent: QWidget, *, suggests: bool, before: Comment | None = None) -> None:
        translate = QCoreApplication.translate
        title = (
            translate("CommentDialog", "Suggest other words")
            if suggests
            else translate("CommentDialog", "Comment")
        )
        done = translate("CommentDialog", "Save") if before else translate("CommentDialog", "Send")
        super().__init__(title, done, parent, "good" if before else "sent")
        about = clean_excerpt(quote)[:200]
        is_answer = before is not None and before.reply_to is not None
        if about or not is_answer:
            self.add_words(f"“{about}”" if about else self.tr("About the document as a whole"), "muted")
        instead = quote if before is None or before.suggestion is None else before.suggestion
        self.instead = self.add_editor(self.tr("What should stand there"), instead) if suggests else None
        name = (
            self.tr("Why") if suggests else self.tr("Your answer") if is_answer else self.tr("Your comment")
        )
        self.body = self.add_editor(name, before.body if before else "")
        self._quote = quote
        for field in (self.instead, self.body):
            if field is not None:
                field.textChanged.connect(self._allow)
        self._allow()
        (self.instead or self.body).setFocus()

    def _allow(self) -> None:
        """Something must be said, or suggested that is not there yet."""
        says = bool(self.body.toPlainText().strip())
        self.done_button.setEnabled(says or self.suggestion not in (None, self._quote))

    @property
    def suggestion(self) -> str | None:
        return self.instead.toPlainText() if self.instead is not None else None


class ReasonDialog(Asked):
    """Why a suggestion is not taken."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ReasonDialog", "Decline the suggestion"),
            translate("ReasonDialog", "Decline"),
            parent,
            "close",
        )
        self.add_words(
            self.tr("The text stays as it is. Your reason is shown below the suggestion."), "muted"
        )
        self.reason = self.add_editor(self.tr("Why not (may stay empty)"))
        self.reason.setFocus()


class NameDialog(Asked):
    """A name, and a line about it."""

    def __init__(self, title: str, done_words: str, hint: str, parent: QWidget, note: str = "") -> None:
        super().__init__(title, done_words, parent)
        self.name = Field(QCoreApplication.translate("NameDialog", "Name"), hint)
        self.add(self.name)
        self.note = self.add_editor(note) if note else None
        self.name.line.textChanged.connect(self._allow)
        self._allow()
        self.name.setFocus()

    def _allow(self) -> None:
        self.done_button.setEnabled(bool(self.name.text.strip()))


class SignDialog(Asked):
    """To stand behind a version, with or without consent to be named and to publish; or to take that back."""

    taken_back = Signal()

    def __init__(self, version: str, licence: str, parent: QWidget, *, signed: bool) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("SignDialog", "Sign off “{version}”").format(version=version),
            translate("SignDialog", "Sign off"),
            parent,
            "check",
        )
        self.add_words(self.tr("You say that you stand behind this version as it is."))
        said = self.tr(
            "I agree to be named as a contributor, and that it is published under its licence: {licence}."
        )
        self.consent = QCheckBox(self.tr("I agree to be named, and to publish it"))
        self.add(self.consent)
        self.add_words(said.format(licence=licence), "caption")
        self.add_words(self.tr("Without this it can be signed off, and not be published."), "caption")
        if signed:
            back = ActionButton(self.tr("Take my sign-off back"), "returned")
            back.clicked.connect(self._take_back)
            self.add(back)

    def _take_back(self) -> None:
        self.taken_back.emit()
        self.reject()


class ClaimDialog(Asked):
    """Until when somebody works on a section."""

    def __init__(self, section: str, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ClaimDialog", "I work on “{section}”").format(section=section),
            translate("ClaimDialog", "Tell the others"),
            parent,
            "pin",
        )
        self.add_words(self.tr("Advice, not a lock: everybody can write there all the same."), "muted")
        self.until = Field(self.tr("Until (may stay empty)"), self.tr("A day, as 2026-11-22"))
        self.add(self.until)
        self.until.setFocus()


class PickDialog(Asked):
    """Something is chosen from a list; with ``search`` the list follows what is typed."""

    searched = Signal(str)

    def __init__(
        self, title: str, done_words: str, nothing: str, parent: QWidget, *, search: str = ""
    ) -> None:
        super().__init__(title, done_words, parent)
        self._keys: list[bytes] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.field = Field(search) if search else None
        if self.field is not None:
            self.add(self.field)
            self.field.line.textChanged.connect(lambda _: self._pause.start())
            self._pause.timeout.connect(self._ask)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setProperty("role", "choices")
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(theme.look().px(_TALL) // 2)
        self.add(self.list, 1)
        self._nothing = PlainLabel(nothing, "muted").wrapped()
        self.add(self._nothing)
        self.done_button.setEnabled(False)
        self.list.currentRowChanged.connect(lambda row: self.done_button.setEnabled(row >= 0))
        self.list.itemActivated.connect(lambda _: self.accept())
        (self.field or self.list).setFocus()

    @property
    def chosen(self) -> bytes | None:
        row = self.list.currentRow()
        return self._keys[row] if row >= 0 else None

    def show_choices(self, choices: Sequence[tuple[bytes, str]]) -> None:
        self._keys = [key for key, _ in choices]
        self.list.clear()
        for _, words in choices:
            self.list.addItem(QListWidgetItem(words))
        self._nothing.setVisible(not choices)
        self.done_button.setEnabled(False)

    def _ask(self) -> None:
        if self.field is not None:
            self.searched.emit(self.field.text)


def ask(dialog: Asked, then: Callable[[], None]) -> None:
    """Opens it over its page; ``then`` follows when the person agrees."""
    dialog.accepted.connect(then)
    dialog.open()
