"""The place Conflicts: what two devices wrote without knowing of each other, one after the other, each settled by one act."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import formats, theme
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.drafting import DraftKeeper
from gllapp.ui.pages.conflicts.combining import Combining
from gllapp.ui.pages.conflicts.comparing import Compared, as_draft, read_conflicts
from gllapp.ui.pages.conflicts.sheet import ConflictSheet
from gllapp.ui.pages.page import Page
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.notices import EmptyState, Notice
from gllapp.usecases import conflicts
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError
from gllcore.ids import OpId, RecordId


class ConflictsPage(Page):
    """Binds the sheet to the use cases; a combined text is kept as a draft of the post from its first word."""

    name = "conflicts"
    icon = "conflicts"

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QWidget | None = None) -> None:
        super().__init__(background, parent)
        self._desk = desk
        self._all: Sequence[Compared] = ()
        self._shown: Compared | None = None
        self._wanted: RecordId | None = None
        self._loading: Job | None = None
        self._combining: Combining | None = None
        self._keeper = DraftKeeper(desk, background, self)
        self._sheet = ConflictSheet()
        self._count = PlainLabel(role="muted")
        self._previous = IconButton("back", self.tr("Previous conflict"), words_shown=False)
        self._next = IconButton("forward", self.tr("Next conflict"), words_shown=False)
        self._sheets = QStackedWidget()
        self._lay_out()
        self._connect()
        self.bind("Ctrl+Up", self.tr("Previous conflict"), lambda: self._step(-1))
        self.bind("Ctrl+Down", self.tr("Next conflict"), lambda: self._step(1))

    # --- what the frame calls ---

    def place_words(self) -> str:
        return self.tr("Conflicts")

    def activated(self) -> None:
        self._load()

    def refresh(self) -> None:
        self._load()

    def deactivated(self) -> None:
        self._keeper.save()

    def closing(self) -> None:
        self._keeper.save()

    def panes(self) -> tuple[QWidget, ...]:
        return (self._sheet,) if self._shown is not None else (self,)

    def show_post(self, post: RecordId) -> None:
        """Goes to the conflict of a post, when it is there."""
        self._wanted = post
        self._load()

    # --- what is shown ---

    def _load(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self.ask(lambda: read_conflicts(self._desk), self._loaded)

    def _loaded(self, found: Sequence[Compared]) -> None:
        self._all = found
        wanted = next((each for each in found if each.row.post == self._wanted), None)
        same = next((each for each in found if self._shown and each.row.key == self._shown.row.key), None)
        self._wanted = None
        target = wanted or same or next(iter(found), None)
        # What is being written in is left as it is.
        is_written_in = self._combining is not None and target is same
        if target is None or (target != self._shown and not is_written_in):
            self._show(target)
        self._show_place()

    def _show(self, compared: Compared | None) -> None:
        """What was being written elsewhere is put away as a draft."""
        self._keeper.end()
        self._combining = None
        self._shown = compared
        if compared is None:
            self._show_empty()
            return
        self._sheet.show_conflict(compared)
        self._sheets.setCurrentWidget(self._sheet)

    def _show_place(self) -> None:
        at, count = self._at(), len(self._all)
        self._bar.setVisible(count > 0)
        words = self.tr("{number} of {count}")
        self._count.setText(words.format(number=formats.number(at + 1), count=formats.number(count)))
        self._previous.setEnabled(at > 0)
        self._next.setEnabled(at < count - 1)
        self.title_changed.emit(self.title())

    def _at(self) -> int:
        keys = [each.row.key for each in self._all]
        return keys.index(self._shown.row.key) if self._shown and self._shown.row.key in keys else 0

    def _step(self, by: int) -> None:
        at = self._at() + by
        if self._all and 0 <= at < len(self._all):
            self._show(self._all[at])
            self._show_place()

    # --- what is done ---

    def _keep(self, side: int) -> None:
        if self._shown is not None:
            key = self._shown.row.key
            # A combined text that was begun stays as a draft.
            self._keeper.end()
            self._settle(lambda: conflicts.keep_side(self._desk, key, side))

    def _combine(self) -> None:
        if self._shown is not None and self._combining is not None:
            key, slot, text = self._shown.row.key, self._keeper.slot, self._combining.text
            # Kept first: if it is refused or the power fails now, the text is a draft.
            self._keeper.save()
            self._settle(lambda: conflicts.combine(self._desk, key, text, slot.id))

    def _settle(self, act: Callable[[], OpId]) -> None:
        self._sheet.setEnabled(False)
        self.ask(act, self._settled, lane=Lane.WRITE, on_error=self._not_settled)

    def _settled(self, _: OpId) -> None:
        self._keeper.finish()
        self._sheet.setEnabled(True)
        self.acted.emit()
        what, next_step = self.tr("Settled."), self.tr("Your edit goes out with the next sync.")
        self.told.emit(Notice(Tone.GOOD, what, self.tr("The other version stays in the history."), next_step))
        self._load()

    def _not_settled(self, error: GllError) -> None:
        self._sheet.setEnabled(True)
        self.failed.emit(error)
        self._load()

    # --- a combined text ---

    def _begin(self, combining: Combining) -> None:
        assert self._shown is not None, "a conflict is shown"
        row, draft = self._shown.row, self._shown.draft
        self._combining = combining
        self._keeper.begin(draft or as_draft(row, combining.text))
        combining.changed.connect(lambda: self._keeper.note(as_draft(row, combining.text)))
        combining.saved.connect(self._combine)
        combining.closed.connect(self._put_away)

    def _put_away(self) -> None:
        self._combining = None
        self._keeper.end()
        self._load()

    def _saved(self, at_ms: int | None) -> None:
        if self._combining is not None and at_ms is not None:
            when = formats.moment(at_ms, self._desk.now_ms())
            self._combining.show_saved(self.tr("Draft saved on this PC {time}").format(time=when))
        else:
            # It is offered to go on with.
            self._load()
        self.acted.emit()

    # --- how it is built ---

    def _show_empty(self) -> None:
        """Made anew each time: the look may have changed since."""
        old = self._sheets.widget(1)
        if old is not None:
            self._sheets.removeWidget(old)
            old.deleteLater()
        why = self.tr(
            "When you change the same thing on two devices before they have synced, both versions are kept, and you choose here."
        )
        made = EmptyState("good", self.tr("Nothing to settle"), why)
        self._sheets.addWidget(made)
        self._sheets.setCurrentWidget(made)

    def _lay_out(self) -> None:
        look = theme.look()
        self._bar = QWidget()
        ways = QHBoxLayout(self._bar)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(look.px(SIZES.gap_xs))
        for widget in (self._previous, self._count, self._next):
            ways.addWidget(widget)
        head = QHBoxLayout()
        side = look.px(SIZES.gap_xl)
        head.setContentsMargins(side, look.px(SIZES.gap_l), side, look.px(SIZES.gap_m))
        head.addWidget(PlainLabel(self.place_words(), "title"), 1)
        head.addWidget(self._bar)
        self._bar.hide()
        self._sheets.addWidget(self._sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._sheets, 1)

    def _connect(self) -> None:
        self._previous.clicked.connect(partial(self._step, -1))
        self._next.clicked.connect(partial(self._step, 1))
        self._sheet.kept.connect(self._keep)
        self._sheet.combining.connect(self._begin)
        self._sheet.opened.connect(self._open)
        self._keeper.saved.connect(self._saved)
        self._keeper.failed.connect(self.failed)

    def _open(self) -> None:
        if self._shown is not None:
            self.open_post.emit(self._shown.row.thread, self._shown.row.post)
