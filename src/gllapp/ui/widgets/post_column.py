"""A thread's posts below each other. Only those in and near the view are made; the others are room of a guessed height."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from gllapp.ui import theme
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.post_view import PostCard, PostView
from gllapp.ui.widgets.stacking import HEADER, Anchor, Stack

# So long a post is looked at before it counts as read.
READING_MS = 1500
_READ_SHARE = 0.6
# In heights of the view, above and below it: where posts are made, kept, and have their texts rendered.
_MADE, _KEPT, _RENDERED = 0.5, 1.5, 2.0
# A post may turn out higher than guessed and move others out of the view; this many rounds settle every case.
_ROUNDS = 40


@dataclass(slots=True)
class _Row:
    """A post with its height, guessed until it is ``measured``; ``view`` only while it is in or near the view."""

    card: PostCard
    size: int
    has_body: bool = False
    height: int = 0
    measured: bool = False
    view: PostView | None = None


class PostColumn(QAbstractScrollArea):
    """Shows any number of posts at once and reports what is asked of them, by their keys.

    ``bodies_wanted`` expects :meth:`show_bodies` in answer: texts are rendered off the window's thread, as they come
    near. ``seen`` carries the keys that have been in view for a while.
    """

    bodies_wanted = Signal(list)
    seen = Signal(list)
    useful_toggled = Signal(str, bool)
    reply_asked = Signal(str)
    edit_asked = Signal(str)
    withdraw_asked = Signal(str)
    return_asked = Signal(str)
    settle_asked = Signal(str)
    history_asked = Signal(str)
    link_chosen = Signal(object)

    def __init__(self, header: QWidget, parent: QWidget | None = None) -> None:
        """``header`` stands above the first post and scrolls with it."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Posts of the thread"))
        self._header = header
        self._header_height = 0
        header.setParent(self.viewport())
        header.installEventFilter(self)
        self._rows: list[_Row] = []
        self._at: dict[str, int] = {}
        self._asked: set[str] = set()
        self._told: set[str] = set()
        self._anchor = Anchor()
        self._arranging = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._arrange)
        self._reading = QTimer(self, singleShot=True, interval=READING_MS)
        self._reading.timeout.connect(self._tell_seen)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- what is shown ---

    def show_posts(self, posts: Sequence[tuple[PostCard, int]], bodies: Mapping[str, Rendered]) -> None:
        """Shows a thread from its top: cards (their bodies empty so far), each with the length of its text."""
        for row in self._rows:
            _let_go(row)
        self._rows = []
        self._told.clear()
        self._anchor = Anchor()
        self.renew_posts(posts, bodies)

    def renew_posts(self, posts: Sequence[tuple[PostCard, int]], bodies: Mapping[str, Rendered]) -> None:
        """Shows the same thread as it is now, with ``bodies`` for the texts that are new; what is in view stays."""
        before = {row.card.key: row for row in self._rows}
        anchored = self._rows[self._anchor.item].card.key if self._anchor.item >= 0 else ""
        self._rows = [self._renewed(before.pop(card.key, None), card, size) for card, size in posts]
        for gone in before.values():
            _let_go(gone)
        self._at = {row.card.key: at for at, row in enumerate(self._rows)}
        self._anchor = self._anchor._replace(item=self._at.get(anchored, HEADER))
        self._asked.clear()
        self.show_bodies(bodies)

    def show_bodies(self, bodies: Mapping[str, Rendered]) -> None:
        """The texts of some posts, rendered; those of posts that are no longer here are dropped."""
        for key, body in bodies.items():
            if key in self._at:
                row = self._rows[self._at[key]]
                _let_go(row)
                row.card, row.has_body, row.measured = replace(row.card, body=body), True, False
        self._arrange()

    def show_useful(self, key: str, count: int, to_me: bool) -> None:
        row = self._rows[self._at[key]]
        row.card = replace(row.card, useful=count, useful_to_me=to_me)
        if row.view is not None:
            row.view.show_useful(count, to_me)

    def go_to(self, key: str | None) -> None:
        """Brings a post to the top of the view; None brings the header."""
        at = HEADER if key is None else self._at.get(key, HEADER)
        self._anchor = Anchor(at, 0 if at == HEADER else theme.look().px(SIZES.gap_m))
        self._arrange()

    def top_key(self) -> str | None:
        """The first post of which the beginning is in view, else the last; None for a column without posts."""
        scroll = self.verticalScrollBar().value()
        below = (
            row.card.key for row, top in zip(self._rows, self._stack().tops(), strict=True) if top >= scroll
        )
        return next(below, self._rows[-1].card.key if self._rows else None)

    def keys_in_view(self) -> list[str]:
        """The posts of which most is to be seen, or that fill most of the view."""
        scroll = self.verticalScrollBar().value()
        shown = self._stack().mostly_between(scroll, scroll + self.viewport().height(), _READ_SHARE)
        return [self._rows[at].card.key for at in shown if self._rows[at].view is not None]

    def views(self) -> list[PostView]:
        """The posts that exist as widgets just now, in order."""
        return [row.view for row in self._rows if row.view is not None]

    def chosen_words(self, key: str) -> str:
        """What the person has marked in a post."""
        return next((view.chosen_words for view in self.views() if view.key == key), "")

    def marked_key(self) -> str | None:
        """The first post in which something is marked."""
        return next((view.key for view in self.views() if view.chosen_words), None)

    # --- arranging ---

    def _arrange(self) -> None:
        """Makes the posts that come into view, lets go of those far away, and places all of them."""
        if self._arranging or not self.isVisible():
            return
        self._arranging = True
        self._fit_header()
        for _ in range(_ROUNDS):
            if not self._make_missing():
                break
        self._drop_distant()
        self._place()
        self._arranging = False
        self._ask_for_bodies()
        self._reading.start()

    def _make_missing(self) -> bool:
        """Makes the views missing around what is seen; whether a height has turned out different."""
        self._settle_scroll()
        changed = False
        for row in self._around(_MADE):
            if row.view is None and row.has_body:
                row.view = self._made(row)
            if row.view is not None and not row.measured:
                changed |= self._measure(row, row.view)
        return changed

    def _made(self, row: _Row) -> PostView:
        view = PostView(row.card, self.viewport())
        view.useful_toggled.connect(self.useful_toggled)
        view.reply_asked.connect(self.reply_asked)
        view.edit_asked.connect(self.edit_asked)
        view.withdraw_asked.connect(self.withdraw_asked)
        view.return_asked.connect(self.return_asked)
        view.settle_asked.connect(self.settle_asked)
        view.history_asked.connect(self.history_asked)
        view.link_chosen.connect(self.link_chosen)
        view.resize(self._breadth(), row.height)
        view.move(0, -row.height - 1)
        view.show()
        view.installEventFilter(self)
        return view

    def _measure(self, row: _Row, view: PostView) -> bool:
        before = row.height
        row.height = _fit(view, self._breadth())
        row.measured = True
        return row.height != before

    def _renewed(self, row: _Row | None, card: PostCard, size: int) -> _Row:
        if row is None:
            row = _Row(card, size)
            self._guess(row)
        card = replace(card, body=row.card.body)
        if card != row.card:
            _let_go(row)
            row.card, row.measured = card, False
        return row

    def _settle_scroll(self) -> None:
        """Sets the scroll bar so that the anchor keeps its distance from the top of the view."""
        stack, bar, height = self._stack(), self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(theme.look().px(SIZES.gap_xxl))
        bar.setRange(0, max(0, stack.end() - height))
        bar.setValue(stack.scroll(self._anchor))

    def _drop_distant(self) -> None:
        near = {row.card.key for row in self._around(_KEPT)}
        for row in self._rows:
            if row.card.key not in near and row.view is not None and not _has_focus(row.view):
                _let_go(row)

    def _place(self) -> None:
        """Puts everything where it is to be seen, and Tab's way through it in the order of reading."""
        scroll, left = self.verticalScrollBar().value(), self._left()
        self._header.move(left, -scroll)
        shown: list[QWidget] = [self._header]
        for row, top in zip(self._rows, self._stack().tops(), strict=True):
            if row.view is not None:
                row.view.move(left, top - scroll)
                shown.append(row.view)
        before: QWidget = self
        for control in (control for part in shown for control in _controls(part)):
            QWidget.setTabOrder(before, control)
            before = control

    def _ask_for_bodies(self) -> None:
        near = (row.card.key for row in self._around(_RENDERED) if not row.has_body)
        wanted = [key for key in near if key not in self._asked]
        if wanted:
            self._asked.update(wanted)
            self.bodies_wanted.emit(wanted)

    def _around(self, heights: float) -> Iterator[_Row]:
        """The posts in the view and so many heights of it above and below."""
        height, scroll = self.viewport().height(), self.verticalScrollBar().value()
        reach = round(height * heights)
        return (self._rows[at] for at in self._stack().between(scroll - reach, scroll + height + reach))

    def _stack(self) -> Stack:
        return Stack(self._header_height, theme.look().px(SIZES.gap_m), [row.height for row in self._rows])

    def _guess(self, row: _Row) -> None:
        metrics, worn = self.fontMetrics(), theme.look()
        in_a_line = max(
            20, (self._breadth() - worn.px(SIZES.avatar * 2)) // max(1, metrics.averageCharWidth())
        )
        lines = 2 + row.size // in_a_line
        row.height = worn.px(SIZES.control * 3) + round(lines * metrics.lineSpacing() * 1.28)
        row.measured = False

    def _measure_anew(self) -> None:
        for row in self._rows:
            row.measured = False
            if row.view is None:
                self._guess(row)

    def _fit_header(self) -> None:
        self._header.show()
        self._header_height = _fit(self._header, self._breadth())

    def _breadth(self) -> int:
        """Lines longer than the measure are hard to read."""
        worn = theme.look()
        room = self.viewport().width() - 2 * worn.px(SIZES.gap_l)
        return max(1, min(room, worn.px(SIZES.measure + SIZES.avatar + 3 * SIZES.gap_l)))

    def _left(self) -> int:
        return (self.viewport().width() - self._breadth()) // 2

    # --- what happens ---

    def _scrolled(self, value: int) -> None:
        if not self._arranging:
            self._anchor = self._stack().anchor(value)
            self._arrange()

    def _tell_seen(self) -> None:
        if self.window().isActiveWindow():
            new = [key for key in self.keys_in_view() if key not in self._told]
            self._told.update(new)
            if new:
                self.seen.emit(new)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Posts are placed by ``_arrange``."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure_anew()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure_anew()
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._reading.stop()
        self._later.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._measure_anew()
            self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A post that has become higher or lower (another text size, a mark more) moves those below it."""
        if event.type() is QEvent.Type.LayoutRequest and not self._arranging:
            for row in self._rows:
                if row.view is watched:
                    row.measured = False
            self._later.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            bar.triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        self._bring_into_view(self.window().focusWidget())
        return moved

    def _bring_into_view(self, control: QWidget | None) -> None:
        if control is None or not self.viewport().isAncestorOf(control):
            return
        box = QRect(control.mapTo(self.viewport(), QPoint(0, 0)), control.size())
        bar, height, gap = self.verticalScrollBar(), self.viewport().height(), theme.look().px(SIZES.gap_m)
        if box.top() < 0 or box.height() > height:
            bar.setValue(bar.value() + box.top() - gap)
        elif box.bottom() > height:
            bar.setValue(bar.value() + box.bottom() - height + gap)


def _fit(widget: QWidget, breadth: int) -> int:
    """Gives a widget this breadth and the height that it then needs; gives the height."""
    layout = widget.layout()
    assert layout is not None
    widget.resize(breadth, widget.height())
    layout.activate()
    high = (
        layout.totalHeightForWidth(breadth) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )
    widget.resize(breadth, high)
    return high


def _let_go(row: _Row) -> None:
    if row.view is not None:
        row.view.hide()
        row.view.deleteLater()
        row.view = None


def _has_focus(view: QWidget) -> bool:
    return any(control.hasFocus() for control in _controls(view))


def _controls(part: QWidget) -> Iterator[QWidget]:
    for child in part.findChildren(QWidget):
        if child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and child.isVisibleTo(part):
            yield child
