"""Opens the sheets on which is chosen what goes on a stick or comes from it, and tells what was chosen as a task."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.bundles.adding_sheet import AddingSheet
from gllapp.ui.pages.bundles.choosing_sheet import ChoosingSheet
from gllapp.ui.pages.bundles.making_sheet import MakingSheet
from gllapp.ui.pages.bundles.tasks import Tasks
from gllapp.ui.pages.bundles.weigher import Weigher
from gllapp.ui.pages.bundles.worker import Task
from gllapp.usecases.bundles.asking import become_publisher
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllapp.usecases.sticks.values import StickBundle, StickView
from gllapp.usecases.sticks.weighing import site_of, supply_of, supply_on_stick
from gllapp.usecases.stores import store_of
from gllcore.errors import GllError
from gllcore.site_cards import SiteCard


class Choosing(Binder):
    """One sheet at a time. ``failed``: nothing can be chosen, and the sheet is closed."""

    opened = Signal(object)
    """Carries the sheet."""
    closed = Signal(object)
    begun = Signal(object)
    """Carries the :class:`Task` that was chosen."""

    def __init__(self, desk: Desk, session: Session, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._session = session
        self._tasks = Tasks(desk, session)
        self._sheet: ChoosingSheet | None = None

    @property
    def sheet(self) -> ChoosingSheet | None:
        """The sheet that is open."""
        return self._sheet

    def make(self, stick: StickView, *, may_ask: bool = True) -> None:
        """``may_ask``: a device that has made no bundle yet asks the server for the right to, once."""
        sheet = MakingSheet(stick)
        sheet.site_card_chosen.connect(lambda file: self._read_site_card(sheet, file))
        sheet.begun.connect(lambda: self._begin(self._tasks.making(stick, sheet.wish)))
        store = store_of(self._session)
        weigher = self._open(sheet)
        weigher.failed.connect(lambda error: self._refused(stick, error, may_ask=may_ask))
        weigher.load(lambda: supply_of(self._desk, store))

    def add(self, stick: StickView, bundle: StickBundle) -> None:
        """Of one bundle of the stick."""
        sheet = AddingSheet(bundle, stick.room)
        sheet.begun.connect(
            lambda: self._begin(self._tasks.adding(stick, bundle, sheet.only, sheet.shelves or ()))
        )
        store, dictionary = store_of(self._session), self._session.dictionary
        weigher = self._open(sheet)
        weigher.failed.connect(self._fail)
        folder = Path(bundle.facts.folder)
        weigher.load(lambda: supply_on_stick(self._desk, store, dictionary(), folder))

    def close(self) -> None:
        """Nothing comes of the sheet that is open."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            self.closed.emit(sheet)
            sheet.deleteLater()

    def _open(self, sheet: ChoosingSheet) -> Weigher:
        self.close()
        self._sheet = sheet
        sheet.closed.connect(self.close)
        self.opened.emit(sheet)
        return Weigher(self._desk, self._background, sheet)

    def _begin(self, task: Task) -> None:
        self.close()
        self.begun.emit(task)

    def _refused(self, stick: StickView, error: GllError, *, may_ask: bool) -> None:
        if not may_ask or error.code != "not_publisher" or self._sheet is None:
            self._fail(error)
            return
        self._background.run(
            lambda job: become_publisher(self._session, self._desk),
            # Whoever closes the sheet meanwhile is not shown another.
            owner=self._sheet,
            on_done=lambda _: self.make(stick, may_ask=False),
            on_error=self._fail,
            lane=Lane.SYNC,
        )

    def _fail(self, error: GllError) -> None:
        self.close()
        self.failed.emit(error)

    def _read_site_card(self, sheet: MakingSheet, file: Path) -> None:
        def show(card: SiteCard) -> None:
            if sheet is self._sheet:
                sheet.show_site(card, file.name)

        def tell(error: GllError) -> None:
            if sheet is self._sheet:
                sheet.show_bad_card(error)

        self.ask(partial(site_of, self._desk, file), show, on_error=tell)
