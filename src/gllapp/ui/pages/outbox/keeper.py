"""What can be done with what is kept aside: send it again, copy its text, or throw it away, which can be undone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases import kept
from gllapp.usecases.desk import Desk
from gllapp.views import KeptRow


class Keeper(Binder):
    """``confirm`` asks the person whether what could not be brought back may be thrown away for good."""

    told = Signal(object)
    """Carries a :class:`Notice`."""
    discarded = Signal(object)
    """Carries a :class:`Notice` by which that can be undone, also when the page has been left."""
    returned = Signal(object)
    """It waits again (None), or is a draft with this number."""

    def __init__(
        self, desk: Desk, background: BackgroundRunner, confirm: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(desk, background, parent)
        self._confirm = confirm

    def send_again(self, row: KeptRow) -> None:
        self.ask(partial(kept.send_again, self._desk, row.id), self.returned.emit, lane=Lane.WRITE)

    def discard(self, row: KeptRow) -> None:
        if not kept.can_be_kept_again(row) and not self._confirm():
            return
        work = partial(kept.discard_kept, self._desk, row.id)
        self.ask(work, lambda _: self._discarded(row), lane=Lane.WRITE)

    def _discarded(self, row: KeptRow) -> None:
        self.acted.emit()
        if kept.can_be_kept_again(row):
            back = partial(kept.keep_again, self._desk, row)
            self.discarded.emit(Notice(Tone.INFO, self.tr("It was discarded."), undo=back))

    def copy(self, row: KeptRow) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(part for part in (row.title, row.text) if part))
        self.told.emit(Notice(Tone.GOOD, self.tr("The text is copied.")))
