"""Reads a text: light versions, markdown and plain text, in one readable column; a long one comes piece by piece."""

from collections import deque
from collections.abc import Iterator
from itertools import takewhile

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor, QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.readers.find_bar import FindBar
from gllapp.ui.readers.text_bar import TextBar
from gllapp.ui.readers.text_pieces import pieces
from gllapp.ui.text import Rendered, render
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.rich_text import RichText

_MOST_HITS = 500
_LOOK_MS = 20


class TextReader(QWidget):
    """One text. ``link_chosen`` carries a judged Link, ``part_changed`` how far down (0 to 1) the person has read.

    ``print_wanted`` says that it was pressed.
    """

    link_chosen = Signal(object)
    part_changed = Signal(float)
    print_wanted = Signal()

    def __init__(
        self,
        title: str,
        text: str,
        background: BackgroundRunner,
        *,
        markdown: bool = True,
        part: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        """``part`` is how far down the person was when they left it; ``markdown`` is False for plain text."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self._title = title
        self._markdown = markdown
        self._background = background
        self._left = deque(pieces(text))
        self._start = part
        self._shown: list[RichText] = []
        self._words = ""
        self._hits: list[tuple[RichText, QTextCursor]] = []
        self._unsearched: list[RichText] = []
        self._look = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self._look.timeout.connect(self._look_on)
        self.finding = FindBar()
        self.finding.hide()
        self.bar = TextBar()
        self._scroll = self._scroll_area()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.finding)
        self.bar.find_wanted.connect(self.begin_search)
        self.bar.print_wanted.connect(self.print_wanted)
        self.finding.searched.connect(self._find)
        self.finding.moved.connect(self._show_hit)
        self.finding.closed.connect(self._end_search)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda value: self.part_changed.emit(self.part))
        self._go_on()

    @property
    def part(self) -> float:
        bar = self._scroll.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    @property
    def is_whole(self) -> bool:
        """Whether all of the text is shown."""
        return not self._left

    def on_paper(self) -> QTextDocument:
        """The whole text as one document, for a printer."""
        paper = QTextDocument()
        paper.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, self._title)
        end = QTextCursor(paper)
        for number, view in enumerate(self._shown):
            if number:
                end.insertBlock()
            end.insertFragment(QTextDocumentFragment(view.document()))
        return paper

    def begin_search(self) -> None:
        """Opens the search."""
        self.finding.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._stay()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_F:
            self.begin_search()
        elif event.key() == Qt.Key.Key_F3:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.finding.step(-1 if back else 1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar = self._scroll.verticalScrollBar()
            bar.setValue(0 if event.key() == Qt.Key.Key_Home else bar.maximum())
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space):
            bar = self._scroll.verticalScrollBar()
            down = -1 if event.key() == Qt.Key.Key_PageUp else 1
            bar.setValue(bar.value() + down * (bar.pageStep() - bar.singleStep()))
        else:
            super().keyPressEvent(event)

    def _scroll_area(self) -> QScrollArea:
        made = QScrollArea()
        made.setAccessibleName(self._title)
        made.setFrameShape(QScrollArea.Shape.NoFrame)
        made.setWidgetResizable(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = self._inside = QWidget()
        holder = QWidget()
        inside.setProperty("role", "column")
        holder.setMaximumWidth(theme.look().px(SIZES.measure))
        row = QHBoxLayout(inside)
        edge = theme.look().px(SIZES.gap_xl)
        row.setContentsMargins(edge, theme.look().px(SIZES.gap_l), edge, edge)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.look().px(SIZES.gap_s))
        self._column.addStretch()
        made.setWidget(inside)
        made.verticalScrollBar().setSingleStep(theme.look().px(SIZES.avatar))
        made.verticalScrollBar().rangeChanged.connect(self._return_to_start)
        made.verticalScrollBar().actionTriggered.connect(self._stay)
        return made

    def _go_on(self) -> None:
        """Renders the next piece off this thread, and lays it out here: one at a time, so that the window stays quick."""
        if self._left:
            piece = self._left[0]
            work = render if self._markdown else _as_it_is
            self._background.run(
                lambda job: work(piece),
                owner=self,
                on_done=self._add,
                on_error=lambda error: self._add(_as_it_is(piece)),
            )
        self.bar.can_print(self.is_whole)

    def _add(self, rendered: Rendered) -> None:
        self._left.popleft()
        made = RichText(self._title)
        made.link_chosen.connect(self.link_chosen)
        made.show_rendered(rendered)
        self._shown.append(made)
        self._column.insertWidget(self._column.count() - 1, made)
        self._unsearched.append(made)
        if self._words:
            self._look.start()
        self._go_on()

    def _return_to_start(self, least: int, most: int) -> None:
        """Brings back the place of last time when all of the text has come, unless the person has moved meanwhile."""
        if self._start and not self._left:
            self._scroll.verticalScrollBar().setValue(round(self._start * most))

    def _stay(self) -> None:
        self._start = 0.0

    # --- searching ---

    def _find(self, words: str) -> None:
        self._words, self._hits, self._unsearched = words, [], list(self._shown)
        self._mark(-1)
        self._look_on()

    def _look_on(self) -> None:
        """In what has come since: whoever searches a long text need not wait for its end."""
        # A hit is shown where it stands: a piece that has just come stands above all others until it has its place.
        views = list(takewhile(self._is_placed, self._unsearched))
        del self._unsearched[: len(views)]
        self._hits += [(view, cursor) for view in views for cursor in _occurrences(view, self._words)]
        del self._hits[_MOST_HITS:]
        self._mark(self.finding.now)
        self.finding.show_count(len(self._hits), done=self.is_whole and not self._unsearched)
        if self._unsearched and self.isVisible():
            self._look.start()

    def _is_placed(self, view: RichText) -> bool:
        first = self._shown[0]
        return view is first or view.y() > first.y()

    def _show_hit(self, number: int) -> None:
        self._stay()
        self._mark(number)
        view, cursor = self._hits[number]
        place = view.mapTo(self._inside, view.cursorRect(cursor).center())
        self._scroll.ensureVisible(place.x(), place.y(), 0, self._scroll.height() // 3)

    def _mark(self, now: int) -> None:
        colours = theme.look().colours
        marks: dict[RichText, list[QTextEdit.ExtraSelection]] = {view: [] for view in self._shown}
        for number, (view, cursor) in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(QColor(colours.accent if number == now else colours.warn_soft))
            mark.format.setForeground(QColor(colours.on_accent if number == now else colours.warn))
            marks[view].append(mark)
        for view, of_view in marks.items():
            view.setExtraSelections(of_view)

    def _end_search(self) -> None:
        self.finding.hide()
        self._look.stop()
        self._words, self._hits = "", []
        self._mark(-1)
        self._scroll.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._hits:
            self._mark(self.finding.now)


def _as_it_is(piece: str) -> Rendered:
    return Rendered(piece, is_html=False)


def _occurrences(view: RichText, words: str) -> Iterator[QTextCursor]:
    """Where the words stand, whatever their case."""
    cursor = view.document().find(words, 0) if words else QTextCursor()
    while not cursor.isNull():
        yield cursor
        cursor = view.document().find(words, cursor)
