"""What is done among the pods: asked of the use cases one after another, and told in a sentence what comes of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError


class Acts(Binder):
    """``told`` carries the :class:`Notice` about what was done."""

    told = Signal(object)

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(desk, background, parent)

    def do(
        self,
        work: Callable[[], object],
        said: str = "",
        following: str = "",
        *,
        undo: Callable[[], object] | None = None,
        then: Callable[[], None] = lambda: None,
        on_error: Callable[[GllError], None] | None = None,
    ) -> None:
        """Does it in its turn; ``then`` runs before everything is read again. Without ``said`` nothing is told; ``undo`` takes it back."""

        def done(_: object) -> None:
            then()
            self.acted.emit()
            if said:
                self.told.emit(Notice(Tone.GOOD, said, next=following, undo=undo))

        self.ask(work, done, lane=Lane.WRITE, on_error=on_error)
