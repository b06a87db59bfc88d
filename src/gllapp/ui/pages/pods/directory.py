"""The first pane: all pods of the community, those that the person is in on top, narrowed while one types."""

from collections.abc import Collection, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gllapp.library_views import Facet
from gllapp.pod_views import PodRow
from gllapp.ui import formats, theme
from gllapp.ui.pages.library.words import key_words
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.lines import LineList
from gllapp.ui.pages.pods.places import Listing
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import Chooser, IconButton, look_changed
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllapp.ui.widgets.search_box import SearchBox
from gllapp.ui.widgets.ticks import TickBox
from gllcore.folding import shadow
from gllcore.ids import RecordId

_ANY = ""


class DirectoryPane(QWidget):
    """``opened`` and ``pointed_at`` carry a pod's id; ``offered`` what an empty list offers: ``sync``, ``propose``, ``all``."""

    opened = Signal(bytes)
    pointed_at = Signal(bytes)
    proposals_asked = Signal()
    offered = Signal(str)
    archived_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PodRow, ...] = ()
        self._known = self._is_synced = False
        self._listing = Listing()
        self.list = LineList(self.tr("Pods"))
        self.field = SearchBox(self.tr("Filter: name, aim, people…"))
        self._heading = PlainLabel(self.tr("Learning pods"), "heading")
        self._proposals = IconButton("draft", self.tr("Proposals"))
        self._area = Chooser(self.tr("Area"), {})
        self._language = Chooser(self.tr("Language"), {})
        self._archived = TickBox(self.tr("Archived pods too"))
        self._sheets = QStackedWidget()
        self._empty: EmptyState | None = None
        self._lay_out()
        QWidget.setTabOrder(self._proposals, self.field)
        self._connect()

    @property
    def rows(self) -> tuple[PodRow, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[PodRow], *, is_synced: bool) -> None:
        """All pods there are; which of them are listed follows from what the person has chosen. ``is_synced``: there may be no others."""
        self._rows, self._known, self._is_synced = tuple(rows), True, is_synced
        self._fill(self._area, self.tr("Area"), Facet.TOPIC, {row.pod.area for row in rows})
        spoken = {language for row in rows for language in row.pod.languages}
        self._fill(self._language, self.tr("Language"), Facet.LANGUAGE, spoken)
        self._list()

    def show_pod(self, pod: RecordId | None) -> None:
        """Marks a pod as the open one."""
        self.list.show_current(pod)

    def show_proposals(self, waiting: int) -> None:
        """How many proposals wait for the person."""
        said = self.tr("Proposals")
        self._proposals.set_words(f"{said} · {formats.number(waiting)}" if waiting else said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the field one goes on into what it has left.
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.list.lines.rowCount():
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.lines.index(0, 0))
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    # --- inside ---

    def _fill(self, chooser: Chooser, everything: str, facet: Facet, keys: Collection[str]) -> None:
        chosen = chooser.chosen if chooser.count() else _ANY
        named = sorted((key_words(facet, key), key) for key in keys if key)
        chooser.clear()
        chooser.addItem(everything, _ANY)
        for said, key in named:
            chooser.addItem(said, key)
        chooser.choose(chosen if chosen in keys else _ANY)

    def _list(self) -> None:
        wanted = self._listing
        shown = [row for row in self._rows if fits(row, wanted)]
        self.list.show_lines([words.pod_line(row) for row in shown])
        if shown or not self._known:
            self._sheets.setCurrentWidget(self.list)
        else:
            self._show_empty()

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._sheets.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = self._none_fits() if self._rows else self._none_here()
        self._empty.offered.connect(self._offered)
        self._sheets.addWidget(self._empty)
        self._sheets.setCurrentWidget(self._empty)

    def _none_here(self) -> EmptyState:
        propose = Offer("propose", self.tr("Propose a pod"), "add")
        if self._is_synced:
            why = self.tr(
                "Two people and an aim are enough to begin. You can propose one without a connection."
            )
            return EmptyState("pods", self.tr("No pods in the community yet"), why, (propose,))
        return EmptyState(
            "pods",
            self.tr("No pods on this PC yet"),
            self.tr(
                "The list of pods comes with the first sync. What is said in a pod comes to its members alone."
            ),
            (Offer("sync", self.tr("Sync"), "sync"), propose),
        )

    def _none_fits(self) -> EmptyState:
        return EmptyState(
            "filter",
            self.tr("No pod fits"),
            self.tr("Fewer words, another area or another language may find it. Or begin one yourself."),
            (
                Offer("all", self.tr("Show all pods"), "pods"),
                Offer("propose", self.tr("Propose a pod"), "add"),
            ),
        )

    def _offered(self, key: str) -> None:
        if key != "all":
            self.offered.emit(key)
            return
        self.field.show_words("")
        self._area.choose(_ANY)
        self._language.choose(_ANY)
        self._choose(Listing(archived=self._listing.archived))

    def _choose(self, listing: Listing) -> None:
        self._listing = listing
        self._list()

    def _include_archived(self, archived: bool) -> None:
        self._listing = replace(self._listing, archived=archived)
        self.archived_asked.emit(archived)

    def _connect(self) -> None:
        self.list.opened.connect(self.opened)
        self.list.pointed_at.connect(self.pointed_at)
        self._proposals.clicked.connect(self.proposals_asked)
        self._archived.toggled.connect(self._include_archived)
        self.field.searched.connect(lambda text: self._choose(replace(self._listing, text=text)))
        self._area.activated.connect(lambda: self._choose(replace(self._listing, area=self._area.chosen)))
        self._language.activated.connect(
            lambda: self._choose(replace(self._listing, language=self._language.chosen))
        )

    def _lay_out(self) -> None:
        for chooser in (self._area, self._language):
            # Their longest words must not decide how wide the pane is.
            chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(8)
        # The pane is never narrower than these two need side by side.
        self._proposals.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._proposals)
        self._filters = QHBoxLayout()
        self._filters.addWidget(self._area, 1)
        self._filters.addWidget(self._language, 1)
        self._head = QVBoxLayout()
        self._head.addLayout(top)
        self._head.addWidget(self.field)
        self._head.addLayout(self._filters)
        self._head.addWidget(self._archived)
        self._sheets.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(line())
        column.addWidget(self._sheets, 1)
        # Whoever comes by the keyboard begins with the pods, not with what is proposed.
        QWidget.setTabOrder(self.field, self._proposals)
        self._fit()

    def _fit(self) -> None:
        worn = theme.look()
        side, gap = worn.px(SIZES.gap_l), worn.px(SIZES.gap_s)
        self._head.setContentsMargins(side, worn.px(SIZES.gap_m), side, gap)
        self._head.setSpacing(gap)
        self._filters.setSpacing(gap)


def fits(row: PodRow, wanted: Listing) -> bool:
    """Whether a pod is of the area and language, and says all of the words, whatever their case and accents."""
    pod = row.pod
    if wanted.area and pod.area != wanted.area:
        return False
    if wanted.language and wanted.language not in pod.languages:
        return False
    said = (
        pod.name,
        pod.aim,
        pod.product,
        words.area_words(pod.area),
        words.country_words(pod.countries),
        *(person.name for person in row.facilitators),
    )
    known = shadow(" ".join(said))
    return all(word in known for word in shadow(wanted.text).split())
