"""Binds a sheet on which something is chosen to what there is, and to what the choice comes to."""

from collections.abc import Callable
from functools import partial

from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.bundles.choosing_sheet import ChoosingSheet
from gllapp.usecases.desk import Desk
from gllapp.usecases.sticks.weighing import Supply, weigh


class Weigher(Binder):
    """Lives as long as its sheet. ``failed``: nothing can be chosen at all."""

    def __init__(self, desk: Desk, background: BackgroundRunner, sheet: ChoosingSheet) -> None:
        super().__init__(desk, background, sheet)
        self._sheet = sheet
        self._supply: Supply | None = None
        self._weighing: Job | None = None
        sheet.changed.connect(self._weigh)

    def load(self, supply: Callable[[], Supply]) -> None:
        """``supply`` is the use case that tells what there is."""
        self.ask(supply, self._show)

    def _show(self, supply: Supply) -> None:
        self._supply = supply
        self._sheet.show_choices(supply.choices)
        self._weigh()

    def _weigh(self) -> None:
        """The last choice counts: what an earlier one comes to is not waited for."""
        if self._supply is None:
            return
        if self._weighing is not None:
            self._weighing.cancel()
        work = partial(weigh, self._supply, self._sheet.shelves, self._sheet.files_there)
        self._weighing = self.ask(work, self._sheet.show_weight)
