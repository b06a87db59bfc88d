"""The place USB bundles: which sticks are here, what is on one, and everything that goes on it or comes from it."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gllapp.platform.removable import plugged_in
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.names import clean_name
from gllapp.ui.pages.bundles import busy_dialog, outcomes, overview, site_card, words
from gllapp.ui.pages.bundles.choosing import Choosing
from gllapp.ui.pages.bundles.overview import Overview
from gllapp.ui.pages.bundles.reading import StickReading
from gllapp.ui.pages.bundles.tasks import Tasks
from gllapp.ui.pages.bundles.worker import StickWorker, Task
from gllapp.ui.pages.page import Page
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.ui.words import notice
from gllapp.usecases.bundles.site_cards import write_site_card
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllapp.usecases.sticks.looking import list_sticks, look_at_stick
from gllapp.usecases.sticks.values import StickBundle, StickRow, StickView
from gllapp.usecases.stores import store_of
from gllcore.bundles import FOLDER
from gllcore.errors import GllError

# A stick that is plugged in appears after at most so long.
_LOOK_MS = 2_000


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the person is: at a stick, and there in a bundle that is read."""

    stick: Path | None = None
    bundle: bytes | None = None


class BundlesPage(Page):
    """``plugged`` tells which sticks are plugged in, ``confirm_stop`` whether work under way may be left, ``confirm_discard`` whether what was begun may go."""

    name = "bundles"
    icon = "usb"

    def __init__(
        self,
        desk: Desk,
        session: Session,
        background: BackgroundRunner,
        plugged: Callable[[], tuple[Path, ...]] = plugged_in,
        confirm_stop: Callable[[QWidget], bool] = busy_dialog.ask,
        confirm_discard: Callable[[QWidget], bool] = busy_dialog.ask_to_discard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(background, parent)
        self._desk, self._session = desk, session
        self._plugged, self._confirm_stop, self._confirm_discard = plugged, confirm_stop, confirm_discard
        self._spot = Spot()
        self._view: StickView | None = None
        self._named: list[Path] = []
        self._rows: tuple[StickRow, ...] = ()
        self._rows_known = False
        self._listing: Job | None = None
        self._looking: Job | None = None
        self._again: Task | None = None
        self._tasks = Tasks(desk, session)
        self._choosing = Choosing(desk, session, background, self)
        self._worker = StickWorker(background, session.seconds, self)
        self._reading = StickReading(desk, session, background, self)
        self._overview = Overview()
        self._sheets = QStackedWidget()
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._lay_out()
        self._connect()

    # --- what the frame calls ---

    def place_words(self) -> str:
        return self.tr("USB bundles")

    def title(self) -> str:
        name = clean_name(self._view.name) if self._view is not None else ""
        return f"{self.place_words()} · {name}" if name else self.place_words()

    def activated(self) -> None:
        self._watch.start()
        self._list_sticks()
        self._look()

    def deactivated(self) -> None:
        self._watch.stop()

    def refresh(self) -> None:
        self._look()

    def may_close(self) -> bool:
        return self._worker.task is None or self._confirm_stop(self)

    def closing(self) -> None:
        self._watch.stop()
        self._worker.stop()
        self._reading.put_away()

    def take_offer(self, key: str) -> None:
        self._offered(key)

    def state(self) -> Hashable:
        return self._spot

    def restore(self, state: Hashable) -> None:
        if isinstance(state, Spot):
            self._go(state)

    def panes(self) -> tuple[QWidget, ...]:
        if self._sheets.currentWidget() is self._reading.pane:
            return (self._reading.pane.field, self._reading.pane.list)
        return (self._choosing.sheet or self._overview,)

    def show_stick(self, folder: Path) -> None:
        """Goes to a stick, or to a folder that stands for one; also to one in whose folder GLL somebody is."""
        stick = folder.parent if folder.name == FOLDER else folder
        if stick not in self._named:
            self._named.append(stick)
        self._go(Spot(stick))
        self._list_sticks_anew()
        self.moved.emit()

    # --- which sticks ---

    def _list_sticks(self) -> None:
        """Those that are plugged in, and those folders that the person has named."""
        if self._listing is None:
            work = partial(_sticks, self._plugged, tuple(self._named))
            self._listing = self.ask(work, self._listed, on_error=lambda _: self._listed(()))

    def _list_sticks_anew(self) -> None:
        """Also while a list is on its way that does not know of a folder that was named since."""
        if self._listing is not None:
            self._listing.cancel()
            self._listing = None
        self._list_sticks()

    def _listed(self, rows: tuple[StickRow, ...]) -> None:
        self._listing = None
        before, self._rows = {row.folder for row in self._rows}, rows
        is_first = self._rows_known is False
        self._rows_known = True
        folders = [row.folder for row in rows]
        chosen = str(self._spot.stick)
        if self._spot.stick is None and rows and self._choosing.sheet is None:
            self._go(Spot(Path(folders[0])))
        elif is_first or (chosen in folders) != (chosen in before):
            self._came_or_went()
        self._overview.bar.show_sticks(rows, self._spot.stick)

    def _came_or_went(self) -> None:
        """The chosen stick has been plugged in, or pulled out: then it is waited for, unless the person goes to another."""
        if self._worker.task is None:
            self._view = None
            self._choosing.close()
            if self._spot.bundle is not None:
                self._spot = Spot(self._spot.stick)
                self._reading.put_away()
            self._sheets.setCurrentWidget(self._overview)
            self._look()

    def _go(self, spot: Spot) -> None:
        if spot.stick != self._spot.stick:
            self._view = None
            self._overview.messages.show_notice(None)
        self._choosing.close()
        self._spot = spot
        self._overview.bar.show_sticks(self._rows, spot.stick)
        if spot.stick is not None and spot.bundle is not None:
            self._show_reading(spot.stick, spot.bundle)
        else:
            self._reading.put_away()
            self._sheets.setCurrentWidget(self._overview)
        self._look()

    def _look(self) -> None:
        """At the stick that is chosen, if there is one."""
        if self._looking is not None:
            self._looking.cancel()
        stick = self._spot.stick
        if stick is None or str(stick) not in {row.folder for row in self._rows}:
            if self._rows_known:
                self._overview.show_stick(None)
                self.title_changed.emit(self.title())
            return
        store, dictionary = store_of(self._session), self._session.dictionary
        self._looking = self.ask(
            lambda: look_at_stick(self._desk, store, dictionary(), stick),
            self._looked,
            on_error=self._not_looked,
        )

    def _looked(self, view: StickView) -> None:
        self._view = view
        self._overview.show_stick(view)
        self.title_changed.emit(self.title())

    def _not_looked(self, error: GllError) -> None:
        """One that has just been pulled out is no news: the list of sticks tells."""
        if error.code == "no_stick":
            self._list_sticks_anew()
        else:
            self._show_fault(error)

    # --- sheets ---

    def _show_fault(self, error: GllError) -> None:
        self._overview.messages.show_notice(notice(error))

    def _show_sheet(self, sheet: QWidget) -> None:
        self._sheets.addWidget(sheet)
        self._sheets.setCurrentWidget(sheet)
        sheet.setFocus()

    def _sheet_closed(self, sheet: QWidget) -> None:
        self._sheets.removeWidget(sheet)
        self._sheets.setCurrentWidget(self._overview)

    def _show_reading(self, stick: Path, bundle: bytes) -> None:
        found = (
            next((each for each in self._view.bundles if each.facts.id == bundle), None)
            if self._view
            else None
        )
        title = words.heading(found) if found is not None else ""
        self._sheets.setCurrentWidget(self._reading.pane)
        self._reading.show_bundle(stick, bundle, title)

    def _read(self, bundle: StickBundle) -> None:
        self._go(Spot(self._spot.stick, bundle.facts.id))
        self.moved.emit()

    def _leave_reading(self) -> None:
        self._go(Spot(self._spot.stick))
        self.moved.emit()

    # --- works ---

    def _stick(self) -> StickView:
        assert self._view is not None, "only what is looked at can be worked on"
        return self._view

    def _start(self, task: Task) -> None:
        self._again = task
        self._overview.messages.show_notice(None)
        self._worker.start(task)

    def _discard(self) -> None:
        if self._confirm_discard(self):
            self._start(self._tasks.discarding(self._stick()))

    def _started(self) -> None:
        self._overview.work.show_task(self._worker.task)
        self._overview.set_busy(True)
        self._overview.verticalScrollBar().setValue(0)
        self._overview.work.focus_stop()

    def _stop(self) -> None:
        self._worker.stop()
        self._overview.work.show_stopping()

    def _over(self, said: Notice) -> None:
        self._overview.work.show_task(None)
        self._overview.set_busy(False)
        self._overview.messages.show_notice(said)
        self._overview.bar.focus_first()
        self.acted.emit()
        self._list_sticks()
        self._look()

    def _offered(self, key: str) -> None:
        if key == outcomes.GO_ON and self._again is not None:
            self._start(self._again)
        elif key == overview.FOLDER:
            self._overview.bar.choose_folder()
        elif key == overview.LOOK:
            self._list_sticks()
        elif key == overview.SITE_CARD:
            self._choose_card_file()
        else:
            self.go_to.emit(key)

    # --- site card ---

    def _choose_card_file(self) -> None:
        site_card.choose_file(self, self._spot.stick or Path.home(), self._write_site_card)

    def _write_site_card(self, file: Path) -> None:
        store = store_of(self._session)
        self.ask(lambda: write_site_card(self._desk, store, file), lambda card: self._card_written(file))

    def _card_written(self, file: Path) -> None:
        what = self.tr("Site card written to {file}.").format(file=clean_name(file.name))
        following = self.tr("Send it, or carry it on a stick, to whoever makes bundles for you.")
        self._overview.messages.show_notice(Notice(Tone.GOOD, what, following))

    # --- how it is built ---

    def _lay_out(self) -> None:
        self._sheets.addWidget(self._overview)
        self._sheets.addWidget(self._reading.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheets)

    def _connect(self) -> None:
        shown, tasks = self._overview, self._tasks
        shown.bar.chosen.connect(self.show_stick)
        shown.bar.folder_chosen.connect(self.show_stick)
        shown.bar.refresh_asked.connect(self.activated)
        shown.read_asked.connect(self._read)
        shown.add_asked.connect(lambda bundle: self._choosing.add(self._stick(), bundle))
        shown.check_asked.connect(lambda: self._start(tasks.checking(self._stick())))
        shown.bundle_asked.connect(lambda: self._choosing.make(self._stick()))
        shown.go_on_asked.connect(lambda: self._start(tasks.making(self._stick(), None)))
        shown.discard_asked.connect(self._discard)
        shown.site_card_asked.connect(self._choose_card_file)
        shown.put_asked.connect(lambda: self._start(tasks.putting(self._stick())))
        shown.take_asked.connect(lambda: self._start(tasks.taking(self._stick())))
        shown.hand_in_asked.connect(lambda: self._start(tasks.handing_in(self._stick())))
        shown.offered.connect(self._offered)
        shown.messages.offered.connect(self._offered)
        shown.work.stop_asked.connect(self._stop)
        self._choosing.opened.connect(self._show_sheet)
        self._choosing.closed.connect(self._sheet_closed)
        self._choosing.begun.connect(self._start)
        self._choosing.failed.connect(self._show_fault)
        self._worker.started.connect(self._started)
        self._worker.progressed.connect(shown.work.show_effort)
        self._worker.ended.connect(lambda task, outcome: self._over(outcomes.notice_of(task, outcome)))
        self._worker.stopped.connect(lambda task: self._over(outcomes.stopped(task)))
        self._worker.failed.connect(lambda task, error: self._over(outcomes.failed(error)))
        self._reading.closed.connect(self._leave_reading)
        self._reading.failed.connect(self.failed)
        self._watch.timeout.connect(self._list_sticks)


def _sticks(plugged: Callable[[], tuple[Path, ...]], named: tuple[Path, ...]) -> tuple[StickRow, ...]:
    return list_sticks((*plugged(), *named))
