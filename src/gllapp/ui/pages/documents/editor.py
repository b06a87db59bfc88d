"""Where a document is written: plain markdown, each paragraph in its own direction, with what others write coming in under one's hands.

Qt's own undo is off: what others wrote would be in it. (Qt's plain field cannot align paragraphs each its way.)
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.documents import lines
from gllapp.ui.pages.documents.highlighting import MarkdownMarks
from gllapp.ui.pages.documents.marks import Sort, TextMark, format_of, format_of_found
from gllapp.ui.pages.documents.pasting import markdown_of
from gllapp.ui.pages.documents.plain import as_shown, as_written, is_unbroken
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.composer import PlainEditor
from gllapp.ui.widgets.controls import look_changed
from gllapp.usecases.documents.writing import moved
from glldocs.deltas import Change, units

_AT_WORDS, _ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark, and the cursor that stays with its words while the text around them changes."""

    mark: TextMark
    cursor: QTextCursor


class DocumentEditor(PlainEditor):
    """``edited`` carries the :class:`Change` of each edit by the person, or None for one that cannot be told so simply, and whether it
    stands in the place of what was chosen."""

    edited = Signal(object, bool)
    undo_asked = Signal()
    redo_asked = Signal()
    link_asked = Signal()
    """A link is to be made of the chosen words."""
    left = Signal()
    """The focus is elsewhere."""
    menu_asked = Signal(QPoint)
    """A menu for this place of the screen."""
    rested = Signal(int, QPoint)
    """The mouse rests on this position, at this place of the screen: it may be told who wrote there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the document"))
        self.setPlaceholderText(self.tr("Begin to write. What you type is kept on this PC at once."))
        self._marks = MarkdownMarks(self.document())
        self._placed: list[_Placed] = []
        self._found: list[QTextCursor] = []
        self._chosen = (0, 0)
        self._length = 0
        self._is_told = True
        self._rests: QPoint | None = None
        self._dressed = theme.look()
        self.document().contentsChange.connect(self._changed)
        self.selectionChanged.connect(self._choose)
        self._fit()

    # --- the text ---

    def begin(self, text: str) -> None:
        """Shows another document, from its top."""
        self.setWordWrapMode(_ANYWHERE if is_unbroken(text) else _AT_WORDS)
        self._quietly(lambda: self.setPlainText(as_shown(text)))
        self._found = []
        self.show_marks(())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def raw_text(self) -> str:
        """What is shown, with each unit at its place."""
        return as_written(self.document().toRawText())

    @property
    def is_composing(self) -> bool:
        """Whether an input method is in the middle of a word."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def apply(self, changes: Sequence[Change]) -> None:
        """Brings in what others did: caret, selection and what is looked at stay."""
        if not changes:
            return
        caret = self.textCursor()
        anchor, position = moved(caret.anchor(), changes), moved(caret.position(), changes)
        top = self.cursorForPosition(QPoint(0, 0))
        top_at, above = moved(top.position(), changes), self.cursorRect(top).top()
        self._quietly(lambda: self._replace(changes))
        self._select(anchor, position)
        top.setPosition(min(top_at, self._length))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(top).top() - above)

    def apply_own(self, changes: Sequence[Change]) -> None:
        """Brings in what was undone or redone, and goes there."""
        if not changes:
            return
        self._quietly(lambda: self._replace(changes))
        last = changes[-1]
        self.go_to(last.position + units(last.inserted))

    def go_to(self, position: int, end: int | None = None) -> None:
        """Puts the caret there, or selects up to ``end``, and shows the place."""
        start = min(max(0, position), self._length)
        end = start if end is None else min(end, self._length)
        self._select(end, start)
        self._bring(start, end)

    def _bring(self, start: int, end: int) -> None:
        """What is not in sight with a line around it comes to where one reads: a third below the top."""
        first, last = (self.cursorRect(self._cursor(at, at)) for at in (start, end))
        room = self.viewport().rect().adjusted(0, first.height(), 0, -first.height())
        if first.top() < room.top() or min(last.bottom(), first.top() + room.height() // 2) > room.bottom():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + first.top() - room.height() // 3)
        self.ensureCursorVisible()

    def _select(self, anchor: int, position: int) -> None:
        caret = self.textCursor()
        if (caret.anchor(), caret.position()) == (anchor, position):
            return
        caret.setPosition(min(anchor, self._length))
        caret.setPosition(min(position, self._length), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(caret)

    def _replace(self, changes: Sequence[Change]) -> None:
        if any(is_unbroken(change.inserted) for change in changes):
            self.setWordWrapMode(_ANYWHERE)
        writer = QTextCursor(self.document())
        writer.beginEditBlock()
        for change in changes:
            writer.setPosition(change.position)
            writer.setPosition(change.position + change.removed, QTextCursor.MoveMode.KeepAnchor)
            writer.insertText(as_shown(change.inserted))
        writer.endEditBlock()

    def _quietly(self, act: Callable[[], None]) -> None:
        self._is_told = False
        try:
            act()
        finally:
            self._is_told = True
            self._length = self.document().characterCount() - 1

    def _changed(self, position: int, removed: int, added: int) -> None:
        if not self._is_told:
            return
        before, self._length = self._length, self.document().characterCount() - 1
        # Where all of a text is replaced, Qt counts the end of the document too.
        removed, added = min(removed, before - position), min(added, self._length - position)
        if before - removed + added != self._length:
            self.edited.emit(None, False)
        elif removed or added:
            change = Change(position, removed, self._between(position, position + added))
            self.edited.emit(change, (position, removed) == self._chosen)

    def _choose(self) -> None:
        """Told only after what was chosen is replaced: meanwhile it is known what it was."""
        caret = self.textCursor()
        self._chosen = (caret.selectionStart(), caret.selectionEnd() - caret.selectionStart())

    def _between(self, start: int, end: int) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return as_written(cursor.selectedText())

    # --- marks ---

    def show_marks(self, marks: Sequence[TextMark]) -> None:
        """Marks these places; they stay with their words."""
        self._placed = [_Placed(mark, self._cursor(mark.start, mark.end)) for mark in marks]
        self._draw()

    def mark_at(self, position: int) -> TextMark | None:
        """What is marked there."""
        return next(
            (
                each.mark
                for each in self._placed
                if each.cursor.selectionStart() <= position <= each.cursor.selectionEnd()
            ),
            None,
        )

    def marks_of(self, sort: Sort) -> list[TextMark]:
        """The marks of a sort, where they are now."""
        return [
            replace(each.mark, start=each.cursor.selectionStart(), end=each.cursor.selectionEnd())
            for each in self._placed
            if each.mark.sort is sort
        ]

    def place_of(self, key: str) -> tuple[int, int] | None:
        """Where the words of a mark are now."""
        return next(
            (
                (each.cursor.selectionStart(), each.cursor.selectionEnd())
                for each in self._placed
                if each.mark.key == key
            ),
            None,
        )

    def show_found(self, places: Sequence[tuple[int, int]]) -> None:
        """Marks what was looked for, above everything else; what is chosen of it looks otherwise."""
        self._found = [self._cursor(*place) for place in places]
        self._draw()

    def go_to_found(self, number: int) -> None:
        """Selects one of them, and shows it; none where another text has come since."""
        if number >= len(self._found):
            return
        place = self._found[number]
        self.go_to(place.selectionStart(), place.selectionEnd())
        self._draw()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        made = QTextCursor(self.document())
        made.setPosition(min(start, self._length))
        made.setPosition(min(end, self._length), QTextCursor.MoveMode.KeepAnchor)
        return made

    def _draw(self) -> None:
        drawn = []
        for each in reversed(self._placed):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = each.cursor
            selection.format = format_of(each.mark.sort)
            drawn.append(selection)
        now = self.textCursor().selectionStart()
        for cursor in self._found:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = format_of_found(is_now=cursor.selectionStart() == now)
            drawn.append(selection)
        self.setExtraSelections(drawn)

    # --- keys and looks ---

    def insertFromMimeData(self, source: QMimeData) -> None:
        made = markdown_of(source.html()) if source.hasHtml() else None
        if is_unbroken(made or source.text()):
            self.setWordWrapMode(_ANYWHERE)
        if made is None:
            super().insertFromMimeData(source)
        else:
            self.insertPlainText(made)
            self.ensureCursorVisible()

    def paste_words(self) -> None:
        """The words of the clipboard alone, without what they looked like."""
        if self.hasFocus() and not self.isReadOnly():
            super().insertFromMimeData(QApplication.clipboard().mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        elif _is_link(event) and self._is_link_meant():
            self.link_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            self._break_line(event)
        else:
            super().keyPressEvent(event)

    def _break_line(self, event: QKeyEvent) -> None:
        """With Shift a plain new line, of Qt's own kind none: it would not begin a paragraph of the text."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertText("\n")
        elif not (is_plain and lines.enter(self)):
            super().keyPressEvent(event)
        self.ensureCursorVisible()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab: within a list or a table it moves there, elsewhere it leads on, and F6 does everywhere."""
        if not self.isReadOnly() and lines.tab(self, back=not forward):
            self.ensureCursorVisible()
            return True
        return super().focusNextPrevChild(forward)

    def event(self, event: QEvent) -> bool:
        # Where words are chosen, the key of the search box makes a link of them.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_link(event):
            event.setAccepted(self._is_link_meant())
            return True
        return super().event(event)

    def _is_link_meant(self) -> bool:
        return self.textCursor().hasSelection() and not self.isReadOnly()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
            return
        if not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        self.menu_asked.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._rests = event.globalPos()
            self.rested.emit(self.cursorForPosition(event.pos()).position(), self._rests)
            return True
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Leave, QEvent.Type.Wheel):
            self._rests = None
        return super().viewportEvent(event)

    def show_tip(self, at: QPoint, said: str) -> None:
        """Says it at this place, if the mouse still rests there."""
        if self._rests == at:
            QToolTip.showText(at, said, self.viewport())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event) and self._dressed != theme.look():
            self._dressed = theme.look()
            self._fit()
            self._quietly(self._marks.wear)
            self._draw()

    def _fit(self) -> None:
        self.document().setDocumentMargin(theme.look().px(SIZES.gap_m))


def _is_link(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
