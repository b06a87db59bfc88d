"""The third pane of the forum: one thread's posts, and below them what is being written in it."""

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.forum.cards import card, key
from gllapp.ui.pages.forum.reading import Opened
from gllapp.ui.pages.forum.thread_header import ThreadHeader
from gllapp.ui.pages.forum.writing_pane import WritingPane
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, IconButton, look_changed
from gllapp.ui.widgets.labels import ElidedLabel, line
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllapp.ui.widgets.post_column import PostColumn

# What is written is about what is read: both are to be seen.
_HALVES = [1_000, 1_000]


class Shown(Enum):
    """What the pane shows."""

    NOTHING = "nothing"
    THREAD = "thread"
    THREAD_AND_FORM = "thread and form"
    FORM = "form"


class ReadingPane(QWidget):
    """Holds the column of posts, the bar below it and the form; the page binds what they report."""

    reply_asked = Signal()
    next_asked = Signal()
    print_asked = Signal()
    list_asked = Signal()
    """Back to the list, where there is room for one of them only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # From the outside in, and in the order of the Tab key: Qt dresses all that a widget holds anew whenever it is put
        # somewhere else.
        self._sheets = QStackedWidget(self)
        self._nothing = self._nothing_chosen()
        self._split = QSplitter(Qt.Orientation.Vertical, self._sheets)
        self._upper = QWidget(self._split)
        self._back = IconButton("back", self.tr("All threads"), parent=self._upper)
        self._back.hide()
        self.header = ThreadHeader()
        self.column = PostColumn(self.header, self._upper)
        self._reply = ActionButton(self.tr("Reply"), "reply", primary=True)
        self._draft = ElidedLabel(role="muted")
        self._next = IconButton("next-unread", self.tr("Next unread"))
        self._next.set_words(self.tr("Next unread"), self.tr("Goes to the next unread post (Ctrl+↓)"))
        self._print = IconButton("print", self.tr("Print this thread"), words_shown=False)
        self._lay_out_upper()
        self.form = WritingPane(self._split)
        self._lay_out()
        self._back.clicked.connect(self.list_asked)
        self._reply.clicked.connect(self.reply_asked)
        self._next.clicked.connect(self.next_asked)
        self._print.clicked.connect(self.print_asked)
        self._nothing.offered.connect(self.next_asked)
        self._closed = ""
        self._shown = Shown.NOTHING
        self.show_parts(Shown.NOTHING)

    @property
    def takes_replies(self) -> bool:
        return not self._closed

    def show_closed(self, why: str) -> None:
        """Replies are offered no more, for this reason; "": they are. The posts follow when the thread is shown anew."""
        if why != self._closed:
            self._closed = why
            self._reply.setVisible(not why)
            self._draft.setText(why)

    @property
    def shown(self) -> Shown:
        return self._shown

    def show_parts(self, shown: Shown) -> None:
        if shown is Shown.THREAD_AND_FORM and shown is not self._shown:
            self._split.setSizes(_HALVES)
        self._shown = shown
        self._upper.setVisible(shown in (Shown.THREAD, Shown.THREAD_AND_FORM))
        self.form.setVisible(shown in (Shown.FORM, Shown.THREAD_AND_FORM))
        self._bar.setVisible(shown is Shown.THREAD)
        self._sheets.setCurrentWidget(self._nothing if shown is Shown.NOTHING else self._split)

    def show_way_back(self, shown: bool) -> None:
        """Whether the list is hidden behind the thread."""
        self._back.setVisible(shown)

    def show_opened(self, opened: Opened, now_ms: int, *, anew: bool) -> None:
        """Shows a thread, from its start when it is opened ``anew``, else where the person is in it."""
        self.header.show_thread(opened.row)
        posts = [
            (replace(card(post, now_ms), answerable=self.takes_replies), len(post.body))
            for post in opened.posts
        ]
        bodies = {key(post): body for post, body in opened.bodies.items()}
        if anew:
            self.column.show_posts(posts, bodies)
            self.column.go_to(key(opened.start) if opened.start else None)
        else:
            self.column.renew_posts(posts, bodies)
        has_draft = opened.draft is not None
        self._reply.set_words(self.tr("Go on writing") if has_draft else self.tr("Reply"), "reply")
        self._draft.setText(self._closed or (self.tr("Your draft is kept here.") if has_draft else ""))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _nothing_chosen(self) -> EmptyState:
        return EmptyState(
            "forum",
            self.tr("Choose a thread"),
            self.tr("It opens here. What you have read is marked after a moment."),
            (Offer("next", self.tr("Go to the first unread post"), "next-unread"),),
            self._sheets,
        )

    def _lay_out_upper(self) -> None:
        self._bar = QWidget(self._upper)
        self._foot = QHBoxLayout(self._bar)
        self._foot.addWidget(self._reply)
        self._foot.addWidget(self._draft, 1)
        self._foot.addWidget(self._print)
        self._foot.addWidget(self._next)
        upper = QVBoxLayout(self._upper)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        upper.addWidget(self.column, 1)
        upper.addWidget(line())
        upper.addWidget(self._bar)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheets)
        self._sheets.addWidget(self._nothing)
        self._sheets.addWidget(self._split)
        self._split.addWidget(self._upper)
        self._split.addWidget(self.form)
        self._split.setChildrenCollapsible(False)
        self._fit()

    def _fit(self) -> None:
        worn = theme.look()
        side, gap = worn.px(SIZES.gap_l), worn.px(SIZES.gap_s)
        self._foot.setContentsMargins(side, gap, side, gap)
        self._foot.setSpacing(worn.px(SIZES.gap_m))
