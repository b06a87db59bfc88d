"""The place Search: the posts on this PC that hold all the words looked for; it is reached by the search box."""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.models.hits import HitModel
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.search.hit_rows import HitDelegate, title_of, told
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel, line
from gllapp.ui.widgets.notices import EmptyState
from gllapp.ui.widgets.row_list import RowList
from gllapp.usecases import search
from gllapp.usecases.desk import Desk
from gllapp.views import SearchHit
from gllcore.errors import GllError

_MOST = 100


class SearchPage(Page):
    """Shows what :meth:`search` finds, best first, and leads to the posts."""

    name = "search"
    icon = "search"

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QWidget | None = None) -> None:
        super().__init__(background, parent)
        self._desk = desk
        self._words = ""
        self._job: Job | None = None
        self._asked = ""
        self._hits = HitModel[SearchHit](title_of, told, self)
        self._list = HitList(self._hits, desk)
        self._heading = PlainLabel(self.tr("Search"), "title")
        self._count = ElidedLabel(role="muted")
        self._count.hide()
        self._sheets = QStackedWidget()
        self._empty: EmptyState | None = None
        self._lay_out()
        self._list.activated.connect(self._open)
        self._show_reason()

    def search(self, text: str) -> None:
        """Looks for posts that hold every word of ``text``."""
        self._words = text.strip()
        self.title_changed.emit(self.title())
        self._load()

    # --- what the frame calls ---

    def place_words(self) -> str:
        return self.tr("Search")

    def title(self) -> str:
        return f"{self.place_words()} · {clean_name(self._words)}" if self._words else self.place_words()

    def activated(self) -> None:
        self._load()

    def refresh(self) -> None:
        self._load()

    def state(self) -> Hashable:
        return self._words

    def restore(self, state: Hashable) -> None:
        if isinstance(state, str):
            self.search(state)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._list,) if self._list.isVisible() else ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    # --- inside ---

    def _load(self) -> None:
        """Asks once for the same words; an answer to others is not waited for any more."""
        if self._job is not None and self._asked == self._words:
            return
        if self._job is not None:
            self._job.cancel()
        self._asked = self._words
        work = partial(search.search_posts, self._desk, self._words, _MOST)
        self._job = self.ask(work, self._found, on_error=self._not_found)

    def _found(self, hits: tuple[SearchHit, ...]) -> None:
        self._job = None
        at = self._list.verticalScrollBar().value() if self._same(hits) else 0
        self._hits.show_hits(hits)
        self._list.verticalScrollBar().setValue(at)
        self._count.setText(self._counted(len(hits)))
        self._count.setVisible(bool(hits))
        if hits:
            self._sheets.setCurrentWidget(self._list)
        else:
            self._show_reason()

    def _same(self, hits: tuple[SearchHit, ...]) -> bool:
        """Whether the list is read again only, so that the person stays where they are in it."""
        first = self._hits.hit_at(self._hits.index(0)) if self._hits.rowCount() else None
        return first is not None and bool(hits) and hits[0].post == first.post

    def _not_found(self, error: GllError) -> None:
        self._job = None
        self.failed.emit(error)

    def _counted(self, count: int) -> str:
        if count == _MOST:
            return self.tr("The best %n post(s); more words find fewer", "", count)
        return self.tr("%n post(s) on this PC", "", count)

    def _show_reason(self) -> None:
        """Why there is nothing; made anew each time, since look and words may have changed."""
        if self._empty is not None:
            self._sheets.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = self._nothing_found() if self._words else self._nothing_asked()
        self._sheets.addWidget(self._empty)
        self._sheets.setCurrentWidget(self._empty)

    def _nothing_asked(self) -> EmptyState:
        why = self.tr("Type one word or several in the box above (Ctrl+K). It works without a connection.")
        return EmptyState("search", self.tr("Find a post"), why)

    def _nothing_found(self) -> EmptyState:
        words = isolated(clean_name(self._words))
        title = self.tr("No post on this PC holds “{words}”").format(words=words)
        why = self.tr("Try fewer or shorter words. Accents and capital letters make no difference.")
        return EmptyState("search", title, why)

    def _open(self, index: QModelIndex) -> None:
        hit = self._hits.hit_at(index)
        if hit is not None:
            self.open_post.emit(hit.thread, hit.post)

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        self._head.addWidget(self._heading)
        self._head.addWidget(self._count)
        self._sheets.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(line())
        column.addWidget(self._sheets, 1)
        self._fit()

    def _fit(self) -> None:
        worn = theme.look()
        side = worn.px(SIZES.gap_l)
        self._head.setContentsMargins(side, worn.px(SIZES.gap_l), side, worn.px(SIZES.gap_m))
        self._head.setSpacing(worn.px(SIZES.gap_xs))


class HitList(RowList):
    """Opens (``activated``) at a click as well as at Enter."""

    def __init__(self, model: HitModel[SearchHit], desk: Desk) -> None:
        super().__init__(model, QCoreApplication.translate("HitList", "Posts that were found"))
        self.setItemDelegate(HitDelegate(desk.now_ms, self))
        self.clicked.connect(self.activated)
