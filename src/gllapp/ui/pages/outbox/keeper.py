"""What can be done with what is kept aside: send it again, copy its text, or throw it away once that is confirmed."""

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
    """``confirm`` asks the person whether it may be thrown away for good."""

    told = Signal(object)
    """Carries a :class:`Notice`."""
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
        if self._confirm():
            work = partial(kept.discard_kept, self._desk, row.id)
            self.ask(work, lambda _: self.acted.emit(), lane=Lane.WRITE)

    def copy(self, row: KeptRow) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(part for part in (row.title, row.text) if part))
        self.told.emit(Notice(Tone.GOOD, self.tr("The text is copied.")))
