"""Pictures of every page of a member's window, for whoever has no screen; and the window itself, for whoever has one."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QPoint, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from demo.tour import TOPIC, Pc, finder
from gllapp.pod_views import DocumentRow
from gllapp.settings import Settings
from gllapp.ui import language, theme
from gllapp.ui.app import application
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.documents.document_view import DocumentView
from gllapp.ui.pages.documents.marks import Sort
from gllapp.ui.pages.documents.product_section import ProductSection
from gllapp.ui.pages.documents.side_panel import Tab
from gllapp.ui.pages.library.places import Spot, View
from gllapp.ui.pages.pods.places import Section
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.pages.sign_in.sign_in_form import SignInForm
from gllapp.ui.places import make_places
from gllapp.ui.preferences import Preferences
from gllapp.ui.syncer import Syncer
from gllapp.ui.tokens import Look, Scheme
from gllapp.ui.trail import Stop
from gllapp.usecases import library
from gllapp.usecases.documents.conflicts import list_conflicts
from gllapp.usecases.documents.making import list_documents
from gllapp.usecases.pods.directory import list_pods
from gllapp.usecases.syncing import sync_now
from gllapp.views import Delivery, SyncReport

# The name of the look, its colours and text size, the language, and the window's size in pixels.
LOOKS = (
    ("light", Look(Scheme.LIGHT), "en", (1366, 768)),
    ("dark", Look(Scheme.DARK), "en", (1366, 768)),
    ("contrast", Look(Scheme.CONTRAST_DARK), "en", (1366, 768)),
    ("french", Look(Scheme.LIGHT), "fr", (1366, 768)),
    ("arabic", Look(Scheme.LIGHT), "ar", (1366, 768)),
    ("large", Look(Scheme.LIGHT, 1.5), "en", (1366, 768)),
    ("small", Look(Scheme.LIGHT), "en", (1024, 600)),
)
POD = "Compassion in small steps"
_SECTIONS = (Section.HOME, Section.DOCUMENTS, Section.MEMBERS)
_LOOK_AGAIN_MS = 150
_LOOKS_AT_MOST = 40


def save_pictures(pc: Pc, folder: Path, looks: tuple[str, ...] = ()) -> int:
    """Saves a picture of each page in each look, or in those named; gives their number."""
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_tell)
    app = application()
    count = 0
    for name, look, code, size in LOOKS:
        if looks and name not in looks:
            continue
        language.speak(app, code)
        theme.dress(app, look)
        with _window(app, pc, look, code) as window:
            window.resize(*size)
            window.show()
            for page, go in _pages(window, pc).items():
                go()
                count += _shoot(window, folder / f"{page}-{name}.png")
        gate = gates.sign_in_gate(SignInForm())
        gate.show()
        count += _shoot(gate, folder / f"sign-in-{name}.png")
        gate.done()
    return count


def _pages(window: MainWindow, pc: Pc) -> dict[str, Callable[[], None]]:
    thread = finder(pc.desk, TOPIC)
    pages: dict[str, Callable[[], None]] = {
        "forum": lambda: window.places.forum.show_thread(thread),
        **{f"pod-{section}": partial(_show_pod, window, section) for section in _SECTIONS},
        "document": lambda: _write_document(window),
        "conflict": lambda: _show_conflict(window),
        "library": lambda: _show_resource(window, "Hand hygiene on the ward"),
        "product": lambda: _show_product(window, "Five lines at the end of a shift"),
        "kept": lambda: window.visit(Stop("library", Spot(View.KEPT))),
        "search": lambda: _search(window, "hand hygiene"),
        "outbox": lambda: window.visit(Stop("outbox", Delivery.WAITING)),
        "sent": lambda: window.visit(Stop("outbox", Delivery.RECEIVED)),
        "sync": lambda: window.go_to("data"),
        "settings": lambda: window.go_to("settings"),
    }
    if (draft := pc.draft()) is not None:
        pages["composer"] = partial(_go_on_writing, window, draft)
    return pages


def _written(window: MainWindow) -> DocumentRow:
    """The document in which two have changed the same sentence."""
    rows = (row for pod in list_pods(window.desk) for row in list_documents(window.desk, pod.pod.id))
    return next(row for row in rows if row.conflicts)


def _write_document(window: MainWindow) -> None:
    window.places.documents.show_document(_written(window).card.id)
    window.go_to("documents")
    view = _document_view(window)
    view.show_panel(Tab.CHANGES)
    for _ in range(_LOOKS_AT_MOST):
        if changed := view.editor.marks_of(Sort.CHANGED):
            view.editor.go_to(changed[0].start)
            break
        _let_pass(_LOOK_AGAIN_MS)


def _show_conflict(window: MainWindow) -> None:
    """Of the document that is shown."""
    conflict = list_conflicts(window.desk, _written(window).card.id)[0].conflict
    view = _document_view(window)
    view.show_panel(Tab.CONFLICTS)
    view.panel.conflicts.place_asked.emit(conflict.key)


def _document_view(window: MainWindow) -> DocumentView:
    found = window.places.documents.findChild(DocumentView)
    assert found is not None, "the page of documents has one"
    return found


def _show_resource(window: MainWindow, title: str) -> None:
    rows = library.list_resources(window.desk).rows
    window.go_to("library")
    window.places.library.show_resource(next(row.id for row in rows if row.title.startswith(title)))


def _show_product(window: MainWindow, title: str) -> None:
    """What became of it, which stands below what the library knows of it."""
    _show_resource(window, title)
    _let_pass(_LOOK_AGAIN_MS * 2)
    (section,) = window.places.library.findChildren(ProductSection)
    areas = window.places.library.findChildren(QScrollArea)
    area = next(area for area in areas if area.isAncestorOf(section))
    bar = area.verticalScrollBar()
    bar.setValue(bar.value() + section.mapTo(area, QPoint(0, 0)).y())


def _show_pod(window: MainWindow, section: Section) -> None:
    window.go_to("pods")
    pod = next(row.pod.id for row in list_pods(window.desk) if row.pod.name == POD)
    window.places.pods.show_pod(pod, section)


def _search(window: MainWindow, words: str) -> None:
    window.places.search.search(words)
    window.go_to("search")


def _go_on_writing(window: MainWindow, draft: int) -> None:
    window.go_to("forum")
    window.places.forum.compose_draft(draft)


@contextmanager
def _window(app: QApplication, pc: Pc, look: Look, code: str) -> Iterator[MainWindow]:
    """The member's window in one look; what it stores goes nowhere but into the replica."""
    background = BackgroundRunner(lambda report: report.trace)

    def sync(tell: object, stopped: object, budget: object) -> SyncReport:
        return sync_now(pc.session, pc.desk)

    settings = Settings(language=code, text_percent=round(look.scale * 100))
    preferences = Preferences(app, settings, lambda changed: None, background)
    # The preferences speak the languages that are complete; the pictures also show a window that runs from right to left.
    language.speak(app, code)
    theme.dress(app, look)
    syncer = Syncer(background, sync)
    fetcher = Fetcher(lambda tell, stopped, behind, past: None, background, syncer)
    places = make_places(pc.desk, pc.session, syncer, fetcher, preferences, background)
    window = MainWindow(pc.desk, places, syncer, preferences, background)
    try:
        yield window
    finally:
        window.close()
        background.shut_down()
        window.deleteLater()


def _shoot(widget: QWidget, file: Path) -> int:
    """Waits until the picture has stopped to change, which is when all that was asked for has come, and saves it."""
    before = QImage()
    for _ in range(_LOOKS_AT_MOST):
        _let_pass(_LOOK_AGAIN_MS)
        now = widget.grab().toImage()
        if now == before:
            break
        before = now
    return int(before.save(str(file)))


def _tell(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Qt's platform without a screen remarks at each window that it has no size hints; all else is worth reading."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _let_pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
