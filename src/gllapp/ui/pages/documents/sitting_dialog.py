"""One sitting of a document: the text as it was then, with what was done in it marked, and how to come back to it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from gllapp.ui import theme
from gllapp.ui.pages.documents.dialogs import Asked
from gllapp.ui.pages.library.link_button import LinkButton
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.rich_text import RichText

_WIDE, _TALL = 720, 540
# In pixels at any size of text: a small screen has no more.
_LEAST = 120


class SittingDialog(Asked):
    """With ``restores`` it asks whether the text is to become this again; without, that and comparing can be asked for."""

    compare_asked = Signal()
    restore_asked = Signal()

    def __init__(
        self, title: str, caption: str, rendered: Rendered, parent: QWidget, *, restores: bool, writable: bool
    ) -> None:
        translate = QCoreApplication.translate
        done = translate("SittingDialog", "Restore, as an edit of today") if restores else ""
        super().__init__(title, done, parent, "history")
        if caption:
            self.add_words(caption, "muted")
        if restores:
            self.add_words(
                self.tr(
                    "The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes."
                )
            )
        self.add_words(self.tr("Added words are underlined, removed words struck through."), "caption")
        self.text = RichText(self.tr("The text as it was then"), grows=False)
        self.text.setProperty("role", "sheet")
        self.text.setMinimumHeight(_LEAST)
        self.text.show_rendered(rendered)
        self.add(self.text, 1)
        self._changes = list(_changes(self.text.document()))
        self._at = -1
        self._add_acts(restores=restores, writable=writable)
        self._fit(parent)
        self.step(1)
        self.text.setFocus()

    def step(self, by: int) -> None:
        """To the next change of the sitting, or (-1) the one before; behind the last comes the first."""
        if not self._changes:
            return
        self._at = (self._at + by) % len(self._changes)
        caret = QTextCursor(self.text.document())
        # First its end and then its beginning, so that as much of it as fits is in sight.
        for place in reversed(self._changes[self._at]):
            caret.setPosition(place)
            self.text.setTextCursor(caret)
            self.text.ensureCursorVisible()

    def _add_acts(self, *, restores: bool, writable: bool) -> None:
        row = QWidget()
        flow = Flow(theme.look().px(SIZES.gap_xs), row)
        if len(self._changes) > 1:
            flow.addWidget(self._button("up", self.tr("Change before"), lambda: self.step(-1)))
            flow.addWidget(self._button("down", self.tr("Next change"), lambda: self.step(1)))
        if not restores:
            flow.addWidget(self._button("newer", self.tr("Compare with now…"), self._ask_compare))
            if writable:
                flow.addWidget(self._button("history", self.tr("Restore…"), self._ask_restore))
        if flow.count():
            self.add(row)

    def _button(self, icon: str, words: str, act: Callable[[], None]) -> LinkButton:
        made = LinkButton(icon, words)
        made.clicked.connect(lambda: act())
        return made

    def _ask_compare(self) -> None:
        self.reject()
        self.compare_asked.emit()

    def _ask_restore(self) -> None:
        self.reject()
        self.restore_asked.emit()

    def _fit(self, parent: QWidget) -> None:
        """As large as is good for reading, and no larger than the window."""
        look, around = theme.look(), parent.window()
        gap = 2 * look.px(SIZES.gap_l)
        self.resize(min(look.px(_WIDE), around.width() - gap), min(look.px(_TALL), around.height() - gap))


def _changes(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Where something is underlined or struck through, from its beginning to its end; what stands side by side is one."""
    start = end = -1
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            form = piece.charFormat()
            if form.fontUnderline() or form.fontStrikeOut():
                if piece.position() > end + 1:
                    if start >= 0:
                        yield start, end
                    start = piece.position()
                end = piece.position() + piece.length()
            pieces += 1
        block = block.next()
    if start >= 0:
        yield start, end
