"""Every widget of the window with sample content, for the gallery and for the tests that look at all of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStatusBar, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.ladder import Standing
from gllapp.ui.text import render
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.composer import Composer
from gllapp.ui.widgets.controls import ActionButton, Chooser, IconButton
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel, line
from gllapp.ui.widgets.marks import StateChip
from gllapp.ui.widgets.navigation_rail import NavigationRail, Place
from gllapp.ui.widgets.notices import Banner, EmptyState, Notice, Offer
from gllapp.ui.widgets.post_view import PostCard, PostView
from gllapp.ui.widgets.search_box import SearchBox
from gllapp.ui.widgets.status_segment import Status, StatusSegment
from gllapp.views import Delivery

ENGLISH = """We tried something small on the maternity ward and I would like you to **poke holes in it**.

1. One nurse per shift wears a green badge: the *hand-hygiene buddy*.
2. She does not write anybody up. She hands over the bottle, smiling.
3. On Friday we count bottles, not sins.

> Counting bottles is not measuring compliance, Amina.

True! But the bottles used went from 11 to 29 a week. The sheet is [at example.org](https://example.org/bottles).

| Week | Bottles | Beds |
|------|--------:|-----:|
| 1    | 11      | 24   |
| 4    | 29      | 26   |
"""

ARABIC = """السلام عليكم، جرّبنا في القسم فكرة بسيطة ونودّ رأيكم **بصراحة**.

- ممرضة واحدة في كل وردية تحمل شارة خضراء
- لا تكتب أي مخالفة، بل تناول زميلاتها زجاجة المطهّر

> هل قستم الالتزام فعلاً أم الزجاجات فقط؟

The English summary is on page 2 of the WHO toolkit.
"""

PLACES = (
    Place("home", "Home", "home", "Ctrl+1"),
    Place("forum", "Forum", "forum", "Ctrl+2"),
    Place("outbox", "Outbox", "outbox", "Ctrl+3"),
    Place("search", "Search", "search", "Ctrl+4"),
    Place("sync", "Sync & data", "sync", below=True),
    Place("settings", "Settings", "settings", below=True),
    Place("help", "Help", "help", "F1", below=True),
)

_CARDS = (
    PostCard(
        "1", "Amina Yusuf", "amina", "9 Mar 14:02", "9 March 2026 14:02", render(ENGLISH), useful=7, unread=True
    ),
    PostCard(
        "2", "منى عبد الرحمن", "mona", "Yesterday 08:15", "8 March 2026 08:15", render(ARABIC), role="Facilitator",
        useful=12, useful_to_me=True, edited=True,
    ),
    PostCard(
        "3", "Nguyễn Thùy Linh", "linh", "14:40", "10 March 2026 14:40",
        render("Cảm ơn chị! Chúng tôi sẽ thử ở khoa sản tuần tới."), mine=True, edited=True,
        standing=Standing(Delivery.WAITING),
    ),
)  # fmt: skip


def rail() -> NavigationRail:
    made = NavigationRail(PLACES)
    made.show_place("forum")
    made.show_badge("outbox", 3)
    made.show_badge("forum", 1204)
    return made


def banner() -> Banner:
    return Banner(
        Notice(
            Tone.WARN,
            "The connection to forum.example.org was lost.",
            "What arrived is stored, and nothing will be sent twice.",
            "Sync again to go on from here.",
            (Offer("sync", "Sync now", "sync"),),
        )
    )


def banners() -> list[Banner]:
    saved = Notice(Tone.GOOD, "Everything is sent and received.")
    broken = Notice(
        Tone.BAD,
        "Something went wrong in the program itself (KeyError).",
        "Everything that you wrote is safe on this PC.",
        "Please send the report gll-7 to your coordinator.",
    )
    return [
        banner(),
        Banner(saved),
        Banner(broken),
        Banner(Notice(Tone.INFO, "Two people are writing a reply.")),
    ]


def empty_state() -> EmptyState:
    offers = (
        Offer("sync", "Sync", "sync", "about 90 kB"),
        Offer("write", "Write your first post", "edit", "it will wait safely"),
    )
    return EmptyState(
        "forum", "No posts on this PC yet", "Posts arrive with the first sync of this stream.", offers
    )


def composer() -> Composer:
    made = Composer(64 * 1024)
    made.set_text("Three weeks later: the green badge is *still* worn.\n\nشكرا جزيلا لكم جميعا", "en")
    made.show_saved("Saved on this PC 14:02")
    return made


def posts() -> list[PostView]:
    return [PostView(card) for card in _CARDS]


def status_bar() -> QStatusBar:
    bar = QStatusBar()
    for status in (
        Status("offline", "Offline", "Opens Sync & data"),
        Status("good", "Last complete sync 9 Mar 14:02", "Opens Sync & data", Tone.GOOD),
        Status("waiting", "3 waiting", "Opens the outbox", Tone.INFO),
        Status("attention", "1 needs attention", "Opens the outbox", Tone.WARN),
    ):
        bar.addWidget(StatusSegment(status))
    return bar


def top_bar() -> QWidget:
    bar = QWidget()
    row = QHBoxLayout(bar)
    row.addWidget(IconButton("back", "Back", words_shown=False))
    row.addWidget(IconButton("forward", "Forward", words_shown=False))
    row.addWidget(SearchBox("Search everything on this PC"), 1)
    row.addWidget(ActionButton("Add", "add"))
    row.addWidget(Chooser("Order", {"new": "Newest first", "old": "Oldest first"}))
    row.addWidget(ActionButton("Sync", "sync", primary=True))
    return bar


def _chips() -> QHBoxLayout:
    row = QHBoxLayout()
    for delivery in Delivery:
        row.addWidget(StateChip(Standing(delivery, "9 Mar 14:02" if delivery is Delivery.RECEIVED else "")))
    row.addStretch()
    return row


def _column(*parts: QWidget | QHBoxLayout) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(theme.look().px(SIZES.gap_m))
    for part in parts:
        if isinstance(part, QWidget):
            made.addWidget(part)
        else:
            made.addLayout(part)
    return made


def thread_column() -> QScrollArea:
    """A thread as a page shows it: posts below each other, scrolled together."""
    inside = QWidget()
    inside.setProperty("role", "column")
    title = PlainLabel("Counting bottles, not sins: a small trial on the maternity ward", "title").wrapped()
    column = _column(
        title, ElidedLabel("Quality of care: open floor · 3 posts · hand-hygiene", "muted"), *posts()
    )
    column.addStretch()
    inside.setLayout(column)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def everything() -> QWidget:
    """One window with all of it; the caller deletes it."""
    window = QWidget()
    window.setWindowTitle("GLL")
    frame = QVBoxLayout(window)
    frame.setContentsMargins(0, 0, 0, 0)
    frame.setSpacing(0)
    middle = QHBoxLayout()
    middle.setSpacing(theme.look().px(SIZES.gap_m))
    middle.addWidget(rail())
    middle.addWidget(thread_column(), 5)
    right = _column(*banners(), _chips(), line(), composer(), empty_state())
    middle.addLayout(right, 4)
    frame.addWidget(top_bar())
    frame.addWidget(line())
    frame.addLayout(middle, 1)
    frame.addWidget(status_bar())
    return window
