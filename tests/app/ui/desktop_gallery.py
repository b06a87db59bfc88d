"""Pictures of long pages from top to bottom, of what is asked about data, and of paper: ``python -m tests.app.ui.desktop_gallery FOLDER``."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QScrollArea

from gllapp.db import runs
from gllapp.db.replica import Replica
from gllapp.db.usage import counts, networks
from gllapp.db.usage.counts import Count
from gllapp.file_views import FetchPlan
from gllapp.platform.folders import library_folder
from gllapp.traffic import Traffic
from gllapp.ui import language, theme
from gllapp.ui.fetch_asking import question_before as question_before_fetch
from gllapp.ui.main_window import MainWindow
from gllapp.ui.network_watch import question
from gllapp.ui.pages.forum.thread_paper import thread_html
from gllapp.ui.pages.home.digest import digest
from gllapp.ui.printing import print_to
from gllapp.ui.sync_asking import question_before
from gllapp.usage_views import Answer, Medium, Network
from gllapp.usecases import forum
from gllapp.usecases.budgets import Bound
from gllapp.usecases.home.looking import home
from gllapp.usecases.usage import today
from gllapp.views import PlannedScope, SyncPlan, SyncReport
from gllfiles.store import FileStore
from tests.app.ui import demo_desk
from tests.app.ui.album import settle, shoot
from tests.app.ui.window_gallery import SHOTS, application, window

_DAY_MS = 86_400_000
_LONG_PAGES = ("home", "notices", "insights", "data", "settings")
_MOST_SCREENS = 8
PHONE = Network(1, "Amina’s phone", Medium.WIFI, Answer.YES, 12.5, "KES")
FETCHING = FetchPlan(14, 8_500_000, 240.0, 106.25, "KES", PHONE, max_bytes=5_000_000)
PLAN = SyncPlan(
    is_known=True,
    up_items=4,
    up_bytes=6_200,
    down=(
        PlannedScope("", True, 12, 1_400),
        PlannedScope("Quality of care: open floor", False, 96, 31_000),
        PlannedScope("", False, 210, 88_000, is_library=True),
    ),
    down_bytes=120_400,
    seconds=190.0,
    cost=1.58,
    currency="KES",
    asked_bytes=640,
    network=PHONE,
    max_bytes=100_000,
    files=2,
    files_bytes=1_900_000,
)


def fill_usage(replica: Replica, now_ms: int) -> None:
    """Four weeks of data used, and the syncs of the last days: whole ones, cut ones, and one that came to a limit."""
    day = today(now_ms).toordinal()
    with replica.writing() as here:
        phone = networks.meet(here, b"p" * 16, PHONE.name, PHONE.medium, now_ms)
        networks.answer(here, phone.number, Answer.YES, PHONE.price_per_mb, PHONE.currency)
        counts.take(here, b"t" * 16, [count for at in range(26) for count in _of_day(day - at, at)])
        for at in reversed(range(14)):
            started = now_ms - _DAY_MS * at - 3_600_000
            runs.store(here, started, started + 9_000, _run(at))


def _of_day(day: int, at: int) -> list[Count]:
    if at % 7 == 3:
        return []
    weight = 1 + at * 37 % 11
    kinds = {Traffic.SENT: 4_000, Traffic.POSTS: 46_000, Traffic.DOCUMENTS: 18_000, Traffic.OVERHEAD: 7_000}
    if at % 5 == 0:
        kinds |= {Traffic.FILES: 160_000, Traffic.CATALOGUE: 30_000}
    return [Count(day, 1, kind.value, size * weight // 6, size * weight) for kind, size in kinds.items()]


def _run(at: int) -> SyncReport:
    error = "connection_lost" if at % 6 == 4 else ""
    by = Bound.SYNC_BYTES.value if at == 2 else ""
    facts = {"server": "community.example.org"} if error else {}
    return SyncReport(
        not error and not by, 14 + at, 3, 3, 0, at % 3, 2_140, 23_400 * (1 + at % 5), 1, 4.2 + at,
        error=error, facts=facts, stopped_by=by, network=1,
    )  # fmt: skip


def desktop_tour(made: MainWindow, folder: Path, name: str) -> None:
    """In the look and the language that are put on."""
    for place in _LONG_PAGES:
        made.go_to(place)
        shoot(made, folder / f"{name}-{place}-1.png")
        _scrolled(made, folder / f"{name}-{place}")
    made.go_to("data")
    made.places.data._sheet.verticalScrollBar().setValue(0)
    made.places.data._foretold(PLAN)
    shoot(made, folder / f"{name}-plan-told.png")
    made.go_to("forum")
    made.places.forum.show_thread(forum.list_threads(made.desk, None).rows[2].id)
    questions = {
        "network": question(PHONE),
        "plan": question_before(PLAN),
        "fetch": question_before_fetch(FETCHING),
    }
    for kind, asked in questions.items():
        made.show_notice(asked)
        shoot(made, folder / f"{name}-asked-{kind}.png")
    made.show_notice(None)
    made._show_help()
    shoot(made, folder / f"{name}-help-beside-page.png")


def _scrolled(made: MainWindow, stem: Path) -> None:
    """The rest of the page, a screen each."""
    areas = [area for area in made.page.findChildren(QScrollArea) if area.isVisible()]
    area = max(areas, key=lambda each: each.verticalScrollBar().maximum(), default=None)
    if area is None:
        return
    bar = area.verticalScrollBar()
    for at in range(2, _MOST_SCREENS):
        if bar.value() >= bar.maximum():
            return
        bar.setValue(bar.value() + bar.pageStep())
        shoot(made, stem.with_name(f"{stem.name}-{at}.png"))


def paper_tour(made: MainWindow, folder: Path, name: str) -> None:
    """The first sheets of what is printed: a thread, and what the start page says."""
    row = forum.list_threads(made.desk, None).rows[2]
    thread = thread_html(forum.thread_row(made.desk, row.id), forum.read_thread(made.desk, row.id))
    _print(thread, folder / f"{name}-paper-thread.png")
    looked = home(made.desk)
    _print(digest(looked), folder / f"{name}-paper-digest.png", on_one_page=True)


def _print(html: str, picture: Path, *, on_one_page: bool = False) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "paper.pdf"
        printer.setOutputFileName(str(file))
        print_to(html, printer, on_one_page=on_one_page)
        with pypdfium2.PdfDocument(file) as document:
            sheet = document[0].render(scale=1.4)
            at = sheet.width, sheet.height, sheet.stride, QImage.Format.Format_BGR888
            QImage(bytes(sheet.buffer), *at).save(str(picture))


def main(folder: Path, only: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    everybody = demo_desk.community()

    def now_ms() -> int:
        return everybody.logs.now_ms + 7_200_000

    with tempfile.TemporaryDirectory() as made:
        profile = Path(made) / "profile"
        replica = demo_desk.demo_replica(profile, everybody)
        demo_desk.fill_outbox(replica, everybody)
        demo_desk.fill_library(replica, everybody, FileStore(library_folder(profile)))
        fill_usage(replica, now_ms())
        for name, look, code, width, height in SHOTS:
            if only in name:
                language.speak(app, code)
                theme.dress(app, look)
                with window(app, profile, replica, now_ms) as shown:
                    language.speak(app, code)
                    shown.resize(width, height)
                    shown.show()
                    settle()
                    desktop_tour(shown, folder, name)
                    paper_tour(shown, folder, name)
        replica.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
