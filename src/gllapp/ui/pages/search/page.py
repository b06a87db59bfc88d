"""The place Search: whatever on this PC holds all the words looked for; it is reached by the search box."""

from collections.abc import Hashable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QModelIndex
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gllapp.search_views import Found, Hit, Kind, Said
from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.models.hits import HitModel
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.search.chip_bar import ChipBar
from gllapp.ui.pages.search.group_bar import GroupBar
from gllapp.ui.pages.search.hit_rows import HitDelegate
from gllapp.ui.pages.search.words import title_of, told
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.notices import EmptyState
from gllapp.ui.widgets.row_list import RowList
from gllapp.usecases.desk import Desk
from gllapp.usecases.search import Texts, search
from gllapp.usecases.search_question import understood, without
from gllapp.usecases.search_words import written_by
from gllcore.errors import GllError

# Of each kind beside the others, and of one that is looked at by itself.
_FEW, _MANY = 20, 100
NOTHING = Found()


class SearchPage(Page):
    """Shows what :meth:`search` finds, best first, and leads there."""

    name = "search"
    icon = "search"

    def __init__(
        self, desk: Desk, texts: Texts, background: BackgroundRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(background, parent)
        self._desk, self._texts = desk, texts
        self._words = ""
        self._kind: Kind | None = None
        self._job: Job | None = None
        self._asked: tuple[str, Kind | None] = ("", None)
        self._found = NOTHING
        self._hits = HitModel[Hit](title_of, told, self)
        self._list = HitList(self._hits, desk)
        self._groups = GroupBar()
        self._chips = ChipBar()
        self._chips.hide()
        self._sheets = QStackedWidget()
        self._empty: EmptyState | None = None
        self._lay_out()
        self._list.activated.connect(self._open)
        self._groups.chosen.connect(self._show_kind)
        self._chips.removed.connect(self._remove)
        self._chips.added.connect(lambda typed: self.search_asked.emit(f"{self._words} {typed}".strip()))
        self.bind("Esc", self.tr("Back to where you were"), partial(self.go_to.emit, "back"))
        self.tell_key("↓ ↑", self.tr("Walk through what was found, from the search box"))
        self._show_reason()

    def search(self, text: str) -> None:
        """Looks for whatever holds every word of ``text``; of all kinds, where the person was looking at one for other words."""
        if text.strip() != self._words:
            self._kind = None
        self._words = text.strip()
        self._chips.show_said(understood(self._words).said)
        self._chips.setVisible(bool(self._words))
        self.title_changed.emit(self.title())
        self._load()

    def come_from(self, place: str) -> None:
        """In which stream or pod the person was: what is found can be narrowed to it."""
        self._chips.show_here(place)

    def step(self, by: int) -> None:
        """From the search box to the hit before or after the current one."""
        rows = self._hits.rowCount()
        if rows and self._list.isVisible():
            at = self._list.currentIndex().row() + by if self._list.currentIndex().isValid() else 0
            self._list.setCurrentIndex(self._hits.index(max(0, min(at, rows - 1))))

    def open_current(self) -> bool:
        """Opens the hit that was stepped to; False where there is none."""
        index = self._list.currentIndex()
        if self._job is not None or not index.isValid() or not self._list.isVisible():
            return False
        self._open(index)
        return True

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
        bars = (self._chips, self._groups) if self._words else ()
        return (*bars, self._list) if self._list.isVisible() else bars

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    # --- inside ---

    def _load(self) -> None:
        """Asks once for the same words; an answer to others is not waited for any more."""
        wanted = (self._words, self._kind)
        if self._job is not None and self._asked == wanted:
            return
        if self._job is not None:
            self._job.cancel()
        self._asked = wanted
        work = partial(_look, self._desk, self._texts, self._words, self._kind)
        self._job = self.ask(work, self._answered, on_error=self._not_found)

    def _answered(self, found: Found) -> None:
        self._job = None
        self._found = found
        hits = self._shown(found)
        stays = self._same(hits)
        at, current = self._list.verticalScrollBar().value(), self._list.currentIndex().row()
        self._hits.show_hits(hits)
        if stays:
            self._list.setCurrentIndex(self._hits.index(current))
        self._list.verticalScrollBar().setValue(at if stays else 0)
        self._groups.show_found(found, self._kind)
        self._groups.setVisible(bool(found.groups))
        if hits:
            self._sheets.setCurrentWidget(self._list)
        else:
            self._show_reason()

    def _shown(self, found: Found) -> tuple[Hit, ...]:
        if self._kind is None:
            return found.best()
        return found.groups[self._kind].hits if self._kind in found.groups else ()

    def _same(self, hits: tuple[Hit, ...]) -> bool:
        """Whether the list is read again only, so that the person stays where they are in it."""
        first = self._hits.hit_at(self._hits.index(0)) if self._hits.rowCount() else None
        return first is not None and bool(hits) and hits[0].id == first.id

    def _not_found(self, error: GllError) -> None:
        self._job = None
        self.failed.emit(error)

    def _show_kind(self, kind: Kind | None) -> None:
        self._kind = kind
        self._groups.show_found(self._found, kind)
        self._load()

    def _remove(self, said: Said) -> None:
        self.search_asked.emit(without(self._words, said))

    def _show_reason(self) -> None:
        """Why there is nothing; made anew each time, since look and words may have changed."""
        if self._empty is not None:
            self._sheets.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = self._nothing_found() if self._words else self._nothing_asked()
        self._sheets.addWidget(self._empty)
        self._sheets.setCurrentWidget(self._empty)
        if not self._words:
            self._groups.hide()

    def _nothing_asked(self) -> EmptyState:
        why = self.tr(
            "Type one word or several in the box above (Ctrl+K). Posts, documents, resources, people, pods and comments are found, without a connection."
        )
        return EmptyState("search", self.tr("Find anything on this PC"), why)

    def _nothing_found(self) -> EmptyState:
        words = isolated(clean_name(self._words))
        if self._found.unknown:
            name = isolated(clean_name(self._found.unknown[0]))
            title = self.tr("No stream and no pod of yours is called “{name}”").format(name=name)
            return EmptyState("search", title, self.tr("The beginning of its name is enough."))
        title = self.tr("Nothing on this PC holds “{words}”").format(words=words)
        why = self.tr(
            "Try fewer or shorter words, or fewer filters. Accents and capital letters make no difference."
        )
        return EmptyState("search", title, why)

    def _open(self, index: QModelIndex) -> None:
        hit = self._hits.hit_at(index)
        if hit is None:
            return
        if hit.kind is Kind.POST:
            self.open_post.emit(hit.opens, hit.id)
        elif hit.kind is Kind.PERSON:
            self.search_asked.emit(written_by(hit.title, QLocale().name().partition("_")[0]))
        elif hit.kind is Kind.RESOURCE:
            self.open_resource.emit(hit.opens)
        elif hit.kind is Kind.POD:
            self.open_pod.emit(hit.opens)
        else:
            self.open_document.emit(hit.opens)

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        self._head.addWidget(PlainLabel(self.tr("Search"), "title"))
        self._head.addWidget(self._chips)
        self._head.addWidget(self._groups)
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


def _look(desk: Desk, texts: Texts, words: str, kind: Kind | None) -> Found:
    """Of each kind a few; of the one that is looked at by itself, many."""
    found = search(desk, texts, words, _FEW)
    if kind is None or kind not in found.groups:
        return found
    more = search(desk, texts, words, _MANY, only=kind)
    return replace(found, groups={**found.groups, **more.groups})


class HitList(RowList):
    """Opens (``activated``) at a click as well as at Enter."""

    def __init__(self, model: HitModel[Hit], desk: Desk) -> None:
        super().__init__(model, QCoreApplication.translate("HitList", "What was found"))
        self.setItemDelegate(HitDelegate(desk.now_ms, self))
        self.clicked.connect(self.activated)
