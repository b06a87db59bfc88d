"""Saves pictures of the page of sticks in each look: ``python -m tests.app.ui.stick_gallery FOLDER``. For people to look at."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.app.ui.window_gallery import SHOTS, application  # first: it chooses the screen

# isort: split
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gllapp.platform.letterbox import Letterbox
from gllapp.settings import Settings
from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.bundles.making_sheet import MakingSheet
from gllapp.ui.pages.bundles.worker import Task, Work
from gllapp.ui.places import make_places
from gllapp.ui.preferences import Preferences
from gllapp.ui.syncer import Syncer
from gllapp.usecases import forum
from gllapp.usecases.bundles.making import make_bundle
from gllapp.usecases.bundles.site_cards import write_site_card
from gllapp.usecases.bundles.values import Progress, Step, Wish
from gllapp.usecases.parcels import put_on_stick
from gllapp.usecases.sticks.weighing import site_of
from gllapp.views import SyncReport
from gllcore.bundles import FOLDER
from gllcore.errors import EnvironmentFault
from tests.app.ui.album import settle, shoot
from tests.app.ui.stick_desk import Kiosk
from tests.reconciliation.yard import Seat, Yard

_PATIENCE_MS = 900


@contextmanager
def window(app: QApplication, kiosk: Kiosk, seat: Seat, sticks: list[Path]) -> Iterator[MainWindow]:
    """The window at somebody's desk, with these sticks plugged in."""
    background = BackgroundRunner(lambda report: report.trace)
    report = SyncReport(True, 14, 3, 3, 0, 4, 2_140, 23_400, 1, 4.2)
    syncer = Syncer(background, lambda tell, stopped, budget: report)
    fetcher = Fetcher(lambda tell, stopped, behind, past: None, background, syncer)
    look = theme.look()
    settings = Settings(language=QLocale().name()[:2], text_percent=round(look.scale * 100))
    preferences = Preferences(app, settings, lambda changed: None, background)
    theme.dress(app, look)
    places = make_places(seat.desk, kiosk.session(seat), syncer, fetcher, preferences, background)
    made = MainWindow(seat.desk, places, syncer, preferences, background)
    places.bundles._plugged = lambda: tuple(sticks)
    made.show_network(False)
    try:
        yield made
    finally:
        made.close_now()
        background.shut_down()
        made.deleteLater()


def librarian_tour(made: MainWindow, folder: Path, name: str, kiosk: Kiosk, card: Path) -> None:
    """The stick, what is made on it, and the work under way."""
    page = made.places.bundles
    made.go_to("bundles")
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-sticks.png")
    bar = page._overview.verticalScrollBar()
    bar.setValue(bar.maximum())
    shoot(made, folder / f"{name}-sticks-below.png")
    page._choosing.make(page._stick())
    settle(_PATIENCE_MS)
    sheet = page._choosing.sheet
    assert isinstance(sheet, MakingSheet), "the librarian may make bundles"
    site, some = sheet._whom.buttons()[1], sheet._what.buttons()[1]
    site.click()
    sheet.show_site(site_of(page._desk, card), card.name)
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-making.png")
    some.click()
    for box in list(sheet._shelves._boxes.values())[:2]:
        box.click()
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-making-some.png")
    sheet.sheet.verticalScrollBar().setValue(sheet.sheet.verticalScrollBar().maximum())
    shoot(made, folder / f"{name}-making-below.png")
    page._choosing.close()
    task = Task(Work.MAKE, kiosk.stick(), "ST-03", lambda tell, stopped: None)
    page._worker._task = task
    page._started()
    page._worker._began = (page._worker._seconds() - 60, 0)
    page._worker._progressed(Progress(Step.FILES, 471_000_000, 1_312_000_000))
    shoot(made, folder / f"{name}-working.png")
    page._worker._task = None
    page._overview.work.show_task(None)
    page._overview.set_busy(False)


def unfinished_tour(made: MainWindow, folder: Path, name: str) -> None:
    """A bundle that was interrupted, after a restart."""
    made.go_to("bundles")
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-unfinished.png")


def reader_tour(made: MainWindow, folder: Path, name: str) -> None:
    """A PC that has little: what would come, and reading in place."""
    page = made.places.bundles
    made.go_to("bundles")
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-arriving.png")
    made.go_to("outbox")
    settle(_PATIENCE_MS)
    items = made.places.outbox._list
    items.setCurrentIndex(items.model().index(1, 0))
    shoot(made, folder / f"{name}-outbox-on-stick.png")
    thread = next(row for row in forum.list_threads(made.desk, None).rows if row.title.endswith("from far"))
    made.go_to("forum")
    made.places.forum.show_thread(thread.id)
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-forum-on-stick.png")
    made.go_to("bundles")
    settle(_PATIENCE_MS)
    view = page._view
    assert view is not None, "a stick is plugged in"
    good = next(bundle for bundle in view.bundles if not bundle.facts.refusal)
    page._choosing.add(view, good)
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-adding.png")
    page._choosing.close()
    page._read(good)
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-reading-list.png")
    page._reading._open(page._reading.pane.model._shown[1])
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-reading.png")
    page._leave_reading()
    page._choosing.add(view, good)
    settle(_PATIENCE_MS)
    assert page._choosing.sheet is not None, "it was opened just now"
    page._choosing.sheet.begun.emit()
    settle(3 * _PATIENCE_MS)
    shoot(made, folder / f"{name}-added.png")


def fill(kiosk: Kiosk) -> tuple[Seat, Seat, Path]:
    """A librarian, somebody far away with things that wait, and a stick with a bundle that is good and one that is not."""
    kiosk.yard.community.streams.add("Soins maternels", "fr")
    kiosk.yard.community.streams.add("جودة الرعاية", "ar")
    ann = kiosk.yard.join("ann")
    thread = ann.write("clean water")
    ann.reply(thread, "Boil it")
    ann.synced()
    kiosk.add_demo()
    far = kiosk.yard.join("far")
    card = kiosk.folder / "Kisumu.gllsite"
    kiosk.make(Wish(shelves=("Compassion",)), stick="FIRST")
    kiosk.take(far, "FIRST")
    write_site_card(far.desk, kiosk.store(far), card)
    kiosk.yard.clock.ms += 3 * 86_400_000
    ann.write("a second question")
    ann.synced()
    kiosk.lina.synced()
    kiosk.make()
    first = kiosk.stick("FIRST")
    (old,) = (path for path in (first / FOLDER).iterdir() if len(path.name) == 32)
    shutil.copytree(old, kiosk.stick() / FOLDER / old.name)
    altered = kiosk.stick() / FOLDER / ("c0" * 16)
    shutil.copytree(old, altered)
    (altered / "manifest").write_bytes((altered / "manifest").read_bytes() + b"!")
    for seat, text in ((ann, "from Ann"), (far, "from far"), (kiosk.lina, "from Lina")):
        seat.write(text)
        put_on_stick(kiosk.session(seat), seat.desk, Letterbox(kiosk.stick()))
    far.write("later")
    return kiosk.lina, far, card


def begin(kiosk: Kiosk, wish: Wish) -> None:
    """A bundle on the stick HALF, which is pulled out while the first document is written."""

    def pull() -> None:
        if any(kiosk.stick("HALF").rglob("blobs/??/*")):
            raise EnvironmentFault("stick_pulled", stick="HALF")

    with suppress(EnvironmentFault):
        make_bundle(kiosk.lina.desk, kiosk.tools(pull), kiosk.stick("HALF"), wish)


def main(folder: Path, only: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    for name, look, code, width, height in SHOTS:
        if only not in name:
            continue
        language.speak(app, code)
        theme.dress(app, look)
        with tempfile.TemporaryDirectory() as made:
            kiosk = Kiosk(Yard(Path(made) / "yard"), Path(made))
            for seat, sticks, tour in tours(kiosk, folder, name):
                with window(app, kiosk, seat, sticks) as shown:
                    language.speak(app, code)
                    shown.resize(width, height)
                    shown.show()
                    tour(shown)
            kiosk.yard.close()


def tours(
    kiosk: Kiosk, folder: Path, name: str
) -> Iterator[tuple[Seat, list[Path], Callable[[MainWindow], None]]]:
    """Whose window it is, with which sticks, and what is looked at in it."""
    lina, far, card = fill(kiosk)
    yield lina, [], lambda shown: empty_tour(shown, folder, name)
    sticks = [kiosk.stick(), kiosk.stick("KINGSTON")]
    yield lina, sticks, lambda shown: librarian_tour(shown, folder, name, kiosk, card)
    begin(kiosk, Wish(("Compassion", "Mothers and newborns"), ("General",), site_of(lina.desk, card)))
    yield lina, [kiosk.stick("HALF")], lambda shown: unfinished_tour(shown, folder, name)
    yield far, [kiosk.stick()], lambda shown: reader_tour(shown, folder, name)


def empty_tour(made: MainWindow, folder: Path, name: str) -> None:
    made.go_to("bundles")
    settle(_PATIENCE_MS)
    shoot(made, folder / f"{name}-no-stick.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
