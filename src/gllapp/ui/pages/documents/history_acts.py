"""Binds the history of a document to the use cases: reading it when it is looked at, counting words, looking, comparing, restoring."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import ChangeRow, SittingRow
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.changes import marked
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.acts import Acts, new_salt
from gllapp.ui.pages.documents.compare_dialog import CompareDialog
from gllapp.ui.pages.documents.dialogs import ask
from gllapp.ui.pages.documents.history_pane import HistoryPane
from gllapp.ui.pages.documents.sitting_dialog import SittingDialog
from gllapp.ui.pages.documents.typist import Typist
from gllapp.ui.text import Rendered
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents import versions
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.history import compare
from gllapp.usecases.documents.sittings import History, open_history
from gllapp.usecases.documents.whereabouts import Whereabouts
from gllcore.errors import GllError
from gllcore.ids import OpId, RecordId

Answer = TypeVar("Answer")


class HistoryActs(Binder):
    """One history at a time, which is asked one thing after the other; what the person waits for comes before what they scroll past."""

    def __init__(
        self,
        desk: Desk,
        background: BackgroundRunner,
        acts: Acts,
        typist: Typist,
        pane: HistoryPane,
        over: QWidget,
        parent: QObject,
    ) -> None:
        """``over`` is the widget over which dialogs open."""
        super().__init__(desk, background, parent)
        self._acts = acts
        self._typist = typist
        self._pane = pane
        self._over = over
        self._where: Whereabouts | None = None
        self._history: History | None = None
        self._opening: Job | None = None
        self._turns: deque[Callable[[], None]] = deque()
        self._scrolled_to: Callable[[], None] | None = None
        self._is_busy = False
        pane.looked_at.connect(self._open)
        pane.in_sight.connect(self._count)
        pane.look_asked.connect(self._look)
        pane.restore_asked.connect(partial(self._look, restores=True))
        pane.compare_asked.connect(self._compare)

    def show_document(self, where: Whereabouts) -> None:
        """Another document, or the same with something new in it."""
        is_another = self._where is None or self._where.document != where.document
        self._where = where
        if is_another:
            self._history = None
            self._turns.clear()
            self._scrolled_to = None
        if self._pane.isVisible():
            self._read(where.document)

    # --- opening ---

    def _open(self) -> None:
        """The person looks at it: what they were typing becomes a sitting of its own."""
        where = self._where
        if where is None:
            return
        self._typist.flush()
        self.ask(
            partial(gather, self._desk, where.document),
            partial(self._gathered, where.document),
            lane=Lane.WRITE,
        )

    def _gathered(self, document: RecordId, acts: int) -> None:
        if acts:
            self.acted.emit()
        self._read(document)

    def _read(self, document: RecordId) -> None:
        if self._opening is not None:
            self._opening.cancel()
        self._opening = self.ask(partial(open_history, self._desk, document), partial(self._opened, document))

    def _opened(self, document: RecordId, history: History) -> None:
        self._opening = None
        if self._where is None or document != self._where.document:
            return
        self._history = history
        self._pane.show_rows(history.rows, self._desk.now_ms(), is_writable=self._where.is_writable)

    # --- asking it ---

    def _count(self, wanted: Sequence[OpId]) -> None:
        history = self._history
        if history is not None:
            # Of what was scrolled past, nobody waits for the words any more.
            self._scrolled_to = partial(self._run, partial(history.counts, wanted), self._pane.show_counts)
            self._go_on()

    def _turn(self, document: RecordId, work: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        """What was asked about a document is shown while that is the one."""

        def shown(answer: Answer) -> None:
            if self._where is not None and self._where.document == document:
                then(answer)

        self._turns.append(partial(self._run, work, shown))
        self._go_on()

    def _go_on(self) -> None:
        if self._is_busy:
            return
        if self._turns:
            self._turns.popleft()()
        elif self._scrolled_to is not None:
            turn, self._scrolled_to = self._scrolled_to, None
            turn()

    def _run(self, work: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        self._is_busy = True

        def done(answer: Answer) -> None:
            self._is_busy = False
            then(answer)
            self._go_on()

        self.ask(work, done, on_error=self._stopped)

    def _stopped(self, error: GllError) -> None:
        self._is_busy = False
        self.failed.emit(error)
        self._go_on()

    # --- what is done with a sitting ---

    def _look(self, row: SittingRow | None, *, restores: bool = False) -> None:
        history, where = self._history, self._where
        if history is not None and where is not None and row is not None:
            self._turn(
                where.document,
                partial(_seen, history, row),
                lambda seen: self._show(where, row, *seen, restores=restores),
            )

    def _show(
        self,
        where: Whereabouts,
        row: SittingRow,
        caption: str,
        rendered: Rendered,
        version: bytes,
        *,
        restores: bool,
    ) -> None:
        title = words.who_and_when(words.name(row.who), row.when_ms, self._desk.now_ms())
        dialog = SittingDialog(
            title, caption, rendered, self._over, restores=restores, writable=where.is_writable
        )
        dialog.compare_asked.connect(partial(self._compare, row))
        dialog.restore_asked.connect(partial(self._look, row, restores=True))
        restore = partial(versions.restore, self._desk, where.document, version, new_salt())
        ask(dialog, lambda: self._acts.do(restore))

    def _compare(self, row: SittingRow | None) -> None:
        history, where = self._history, self._where
        if history is not None and where is not None and row is not None:
            self._turn(
                where.document,
                lambda: compare(self._desk, where.document, history.version(row.op_id)),
                partial(self._show_compared, row),
            )

    def _show_compared(self, row: SittingRow, found: tuple[ChangeRow, ...]) -> None:
        now_ms = self._desk.now_ms()
        then = words.who_and_when(words.name(row.who), row.when_ms, now_ms)
        CompareDialog(then, self.tr("the text of today"), found, now_ms, self._over).open()


def _seen(history: History, row: SittingRow) -> tuple[str, Rendered, bytes]:
    """What is said of a sitting, its text with what was done marked, and its version."""
    sitting = history.sitting(row.op_id)
    said = words.counted_words(sitting.added, sitting.removed)
    return said, Rendered(marked(sitting.pieces)), history.version(row.op_id)
