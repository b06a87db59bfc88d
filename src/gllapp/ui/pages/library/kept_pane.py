"""What is kept on this PC: how much that is and what is still to come, the rules it is kept by, and a form for more."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gllapp.file_views import FileProgress
from gllapp.library_views import KeepRow, KeepTotals, LibraryTotals
from gllapp.ui import formats, theme
from gllapp.ui.models.keeps import KeepModel
from gllapp.ui.names import isolated
from gllapp.ui.pages.library import kept_words, words
from gllapp.ui.pages.library.kept_rows import KeepDelegate
from gllapp.ui.pages.library.rule_form import RuleForm
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, IconButton, look_changed
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllapp.usecases.planning import Pace


@dataclass(frozen=True, slots=True)
class Kept:
    """What the pane shows. ``free_bytes`` are on the disk, ``limit_bytes`` the room the library may take, 0 for all there is."""

    rows: tuple[KeepRow, ...]
    totals: KeepTotals
    here: LibraryTotals
    free_bytes: int
    limit_bytes: int
    pace: Pace


class KeptPane(QWidget):
    """``released`` carries the number of a rule, ``shown`` the id of a resource that is kept by itself."""

    released = Signal(int)
    shown = Signal(bytes)
    more_asked = Signal()
    fetch_asked = Signal()
    stop_asked = Signal()
    catalogue_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = RuleForm()
        self.model = KeepModel(lambda row: (kept_words.rule_title(row), kept_words.caption(row)), self)
        self.list = QListView()
        self._title = PlainLabel(self.tr("Kept on this PC"), "title")
        self._sum = PlainLabel("", "strong").wrapped()
        self._rest = PlainLabel("", "muted").wrapped()
        self._back = IconButton("back", self.tr("All resources"))
        self._more = ActionButton(self.tr("Keep more…"), "add")
        self._fetch = ActionButton(self.tr("Fetch now"), "download", primary=True)
        self._stop = ActionButton(self.tr("Stop"), "pause")
        self._progress = PlainLabel("", "caption").wrapped()
        self._runs = self._is_missing = False
        self._release = ActionButton(self.tr("Let go"), "close")
        self._show = ActionButton(self.tr("Show it"), "next")
        self._making = QScrollArea()
        self._sheets = QStackedWidget()
        self._empty = EmptyState(
            "pin",
            self.tr("Nothing is kept on this PC yet"),
            self.tr(
                "The catalogue is here, the documents are not. Choose single documents in the list, or whole shelves, topics or languages; then fetch them when the link is good, the texts first."
            ),
            (
                Offer("more", self.tr("Choose what to keep"), "pin"),
                Offer("catalogue", self.tr("Look through the catalogue"), "library"),
            ),
        )
        self._lay_out()
        self._connect()
        self._is_making = False
        self._list_sheet: QWidget = self._empty
        self._back.hide()
        self.show_running(False)

    def show_kept(self, kept: Kept) -> None:
        chosen = self.model.keep_at(self.list.currentIndex())
        self.model.show_rows(kept.rows)
        self._sum.setText(" · ".join((kept_words.totals_words(kept.totals), self._missing(kept))))
        self._rest.setText(self._room(kept))
        self._is_missing = bool(kept.totals.missing_files)
        self.show_running(self._runs)
        self._list_sheet = self._rules if kept.rows else self._empty
        self._show_sheet()
        self._sum.setVisible(bool(kept.rows))
        at = next((at for at, row in enumerate(kept.rows) if chosen and row.number == chosen.number), 0)
        self.list.setCurrentIndex(self.model.index(at) if kept.rows else QModelIndex())
        self._show_choice()

    def show_running(self, runs: bool) -> None:
        """Whether files are being fetched just now."""
        self._runs = runs
        self._fetch.setVisible(self._is_missing and not runs)
        self._stop.setVisible(runs)
        self._progress.setVisible(runs)
        if not runs:
            self._progress.setText("")

    def show_progress(self, progress: FileProgress) -> None:
        """How far fetching is: ``2 of 14 · 3.1 MB of 8.5 MB · about 4 min · Title``."""
        parts = [
            self.tr("{file} of {files}").format(
                file=formats.number(progress.file), files=formats.number(progress.files)
            ),
            self.tr("{held} of {size}").format(
                held=formats.size(progress.held), size=formats.size(progress.size)
            ),
        ]
        if progress.seconds_left is not None:
            parts.append(formats.duration(progress.seconds_left))
        self._progress.setText(" · ".join([*parts, isolated(words.title(progress.title))]))

    def show_form(self, shown: bool) -> None:
        """Whether a rule is being made, in the place of those that there are."""
        self._is_making = shown
        self._more.setVisible(not shown)
        self._show_sheet()
        if shown:
            self.form.focus_first()

    def show_way_back(self, shown: bool) -> None:
        """Whether the facets, with their way to the catalogue, have no room beside."""
        self._back.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()
            self.list.scheduleDelayedItemsLayout()

    def _missing(self, kept: Kept) -> str:
        missing = kept.totals.missing_bytes
        if not kept.totals.missing_files:
            return kept_words.missing_words(kept.totals)
        cost = words.by_internet(missing, kept.pace.seconds(missing))
        return self.tr("still to come: {cost}").format(cost=cost)

    def _room(self, kept: Kept) -> str:
        here = self.tr("The library takes {size} on this PC.").format(size=formats.size(kept.here.here_bytes))
        free = self.tr("{size} are free on the disk.").format(size=formats.size(kept.free_bytes))
        if not kept.limit_bytes:
            return f"{here} {free}"
        limit = self.tr("It may take {size}.").format(size=formats.size(kept.limit_bytes))
        return f"{here} {limit} {free}"

    def _show_sheet(self) -> None:
        self._sheets.setCurrentWidget(self._making if self._is_making else self._list_sheet)

    def _show_choice(self) -> None:
        row = self.model.keep_at(self.list.currentIndex())
        self._release.setEnabled(row is not None)
        self._show.setVisible(row is not None and row.rule.resource is not None)

    def _release_chosen(self) -> None:
        row = self.model.keep_at(self.list.currentIndex())
        if row is not None:
            self.released.emit(row.number)

    def _show_chosen(self) -> None:
        row = self.model.keep_at(self.list.currentIndex())
        if row is not None and row.rule.resource is not None:
            self.shown.emit(row.rule.resource)

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(KeepDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What is kept"))
        self._lay_out_head()
        # From the outside in: Qt dresses all that a widget holds anew whenever it is put somewhere else.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._sheets, 1)
        self._rules = QWidget()
        self._sheets.addWidget(self._empty)
        self._sheets.addWidget(self._rules)
        self._sheets.addWidget(self._making)
        self._lay_out_rules()
        self._lay_out_form()
        self._fit()

    def _lay_out_head(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._more)
        top.addWidget(self._fetch)
        top.addWidget(self._stop)
        self._head = QVBoxLayout()
        self._head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        self._head.addLayout(top)
        self._head.addWidget(self._sum)
        self._head.addWidget(self._rest)
        self._head.addWidget(self._progress)

    def _lay_out_rules(self) -> None:
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._release)
        self._foot.addWidget(self._show)
        self._foot.addStretch()
        rules = QVBoxLayout(self._rules)
        rules.setContentsMargins(0, 0, 0, 0)
        rules.setSpacing(0)
        rules.addWidget(line())
        rules.addWidget(self.list, 1)
        rules.addWidget(line())
        rules.addLayout(self._foot)

    def _lay_out_form(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "column")
        self._making.setWidget(inside)
        self._making.setWidgetResizable(True)
        self._making.setFrameShape(QFrame.Shape.NoFrame)
        self._making.setAccessibleName(self.form.accessibleName())
        self._around = QVBoxLayout(inside)
        self._around.addWidget(self.form)
        self._around.addStretch(1)

    def _connect(self) -> None:
        self._more.clicked.connect(self.more_asked)
        self._fetch.clicked.connect(self.fetch_asked)
        self._stop.clicked.connect(self.stop_asked)
        self._release.clicked.connect(self._release_chosen)
        self._show.clicked.connect(self._show_chosen)
        self._back.clicked.connect(self.catalogue_asked)
        self.list.activated.connect(lambda _: self._show_chosen())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_choice())
        self._empty.offered.connect(
            lambda key: (self.more_asked if key == "more" else self.catalogue_asked).emit()
        )
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._release_chosen)

    def _fit(self) -> None:
        worn = theme.look()
        side, gap = worn.px(SIZES.gap_xl), worn.px(SIZES.gap_s)
        self._head.setContentsMargins(side, worn.px(SIZES.gap_l), side, worn.px(SIZES.gap_m))
        self._head.setSpacing(gap)
        self._around.setContentsMargins(side, gap, side, gap)
        self._foot.setContentsMargins(worn.px(SIZES.gap_l), gap, worn.px(SIZES.gap_l), gap)
        self._foot.setSpacing(gap)
