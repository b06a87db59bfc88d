"""The works on a stick as the worker runs them: each is a use case with its choices."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from gllapp.ui.pages.bundles.worker import Task, Work
from gllapp.usecases.bundles.importing import Only
from gllapp.usecases.bundles.values import Wish
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllapp.usecases.sticks import carrying
from gllapp.usecases.sticks.values import StickBundle, StickView
from gllcore.ids import RecordId

Tell = Callable[[object], None]
IsStopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Tasks:
    """Makes them for one member on one profile."""

    desk: Desk
    session: Session

    def making(self, stick: StickView, wish: Wish | None) -> Task:
        """None: what was wished for when the unfinished bundle there was begun."""

        def run(tell: Tell, is_stopped: IsStopped) -> object:
            return carrying.make_on_stick(self.session, self.desk, folder, wish, tell, is_stopped)

        folder = Path(stick.folder)
        return Task(Work.MAKE, folder, stick.name, run)

    def adding(
        self, stick: StickView, bundle: StickBundle, only: Only, shelves: tuple[RecordId, ...]
    ) -> Task:
        """``shelves`` are all when none is named."""

        def run(tell: Tell, is_stopped: IsStopped) -> object:
            add = partial(carrying.add_from_stick, self.session, self.desk, folder, bundle.facts.id)
            return add(only, frozenset(shelves), tell, is_stopped)

        folder = Path(stick.folder)
        return Task(Work.ADD, folder, stick.name, run)

    def discarding(self, stick: StickView) -> Task:
        folder = Path(stick.folder)
        return Task(
            Work.DISCARD,
            folder,
            stick.name,
            lambda tell, is_stopped: carrying.discard_on_stick(self.session, self.desk, folder),
        )

    def checking(self, stick: StickView) -> Task:
        folder = Path(stick.folder)
        return Task(Work.CHECK, folder, stick.name, partial(carrying.check_stick, self.session, folder))

    def putting(self, stick: StickView) -> Task:
        folder = Path(stick.folder)
        return Task(
            Work.PUT,
            folder,
            stick.name,
            lambda tell, is_stopped: carrying.put_what_waits(self.session, self.desk, folder),
        )

    def taking(self, stick: StickView) -> Task:
        folder = Path(stick.folder)
        return Task(
            Work.TAKE, folder, stick.name, lambda tell, is_stopped: carrying.take_home(self.desk, folder)
        )

    def handing_in(self, stick: StickView) -> Task:
        folder = Path(stick.folder)
        return Task(
            Work.HAND_IN, folder, stick.name, partial(carrying.hand_in, self.session, self.desk, folder)
        )
