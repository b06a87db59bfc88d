"""Saves pictures of the whole window in each look: ``python -m tests.app.ui.window_gallery FOLDER``. For people to look at."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gllapp.bootstrap import open_session
from gllapp.db.open import FILE, open_replica
from gllapp.db.replica import Replica
from gllapp.file_views import FilesSent
from gllapp.library_views import Facet
from gllapp.platform.folders import library_folder
from gllapp.sending_views import FileToSend, SendProgress
from gllapp.settings import Settings
from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.curating.edit_sheet import EditSheet
from gllapp.ui.pages.library.places import Listing, Spot, View
from gllapp.ui.pages.pods.places import Section
from gllapp.ui.pages.pods.places import Spot as PodSpot
from gllapp.ui.pages.pods.places import View as PodView
from gllapp.ui.pages.sign_in import gates
from gllapp.ui.pages.sign_in.language_choice import LanguageChoice
from gllapp.ui.pages.sign_in.passphrase_form import PassphraseForm
from gllapp.ui.pages.sign_in.sign_in_form import SignInForm
from gllapp.ui.places import make_places
from gllapp.ui.preferences import Preferences
from gllapp.ui.sync_words import notice_after
from gllapp.ui.syncer import Syncer
from gllapp.ui.tokens import Look, Scheme
from gllapp.ui.trail import Stop
from gllapp.ui.words import notice
from gllapp.usecases import forum, library
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.directory import list_pods
from gllapp.views import Delivery, LeftStream, SyncReport
from gllcore.errors import EnvironmentFault, Refused
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField
from gllcore.model.pods import Form
from gllfiles.store import FileStore
from tests.app import builders
from tests.app.ui import demo_desk
from tests.app.ui.album import following, settle, shoot

# name, look, language, width and height in pixels
SHOTS = (
    ("light", Look(Scheme.LIGHT), "en", 1366, 768),
    ("dark", Look(Scheme.DARK), "en", 1366, 768),
    ("contrast", Look(Scheme.CONTRAST_DARK), "en", 1366, 768),
    ("french", Look(Scheme.LIGHT), "fr", 1366, 768),
    ("arabic", Look(Scheme.LIGHT), "ar", 1366, 768),
    ("large", Look(Scheme.LIGHT, 1.5), "en", 1366, 768),
    ("small", Look(Scheme.LIGHT), "en", 1024, 600),
    ("narrow", Look(Scheme.LIGHT), "en", 760, 600),
    ("spanish-large", Look(Scheme.DARK, 1.5), "es", 1024, 600),
    ("arabic-large", Look(Scheme.CONTRAST_LIGHT, 1.5), "ar", 1024, 600),
    ("portuguese", Look(Scheme.LIGHT), "pt", 1024, 600),
    ("vietnamese", Look(Scheme.LIGHT), "vi", 1024, 600),
    ("huge", Look(Scheme.LIGHT, 2.0), "en", 1024, 600),
    ("tiny", Look(Scheme.LIGHT, 0.8), "fr", 1024, 600),
)


def application() -> QApplication:
    """The one application of the process, which may have been made by another gallery."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([])


@contextmanager
def window(
    app: QApplication, folder: Path, replica: Replica, now_ms: Callable[[], int]
) -> Iterator[MainWindow]:
    """The window on a replica, as it stands after a sync over a slow link."""
    background = BackgroundRunner(lambda report: report.trace)
    report = SyncReport(True, 14, 3, 3, 0, 4, 2_140, 23_400, 1, 4.2)
    syncer = Syncer(background, lambda tell, stopped, budget: report)
    fetcher = Fetcher(lambda tell, stopped, behind, past: None, background, syncer)
    look = theme.look()
    with open_session(folder, environment={}) as session:
        settings = Settings(language=QLocale().name()[:2], text_percent=round(look.scale * 100))
        preferences = Preferences(app, settings, lambda changed: None, background)
        theme.dress(app, look)
        desk = Desk(replica, now_ms)
        places = make_places(desk, session, syncer, fetcher, preferences, background)
        made = MainWindow(desk, places, syncer, preferences, background)
        made.show_network(False)
        try:
            with following(background):
                yield made
        finally:
            made.close()
            background.shut_down()
            made.deleteLater()


def _show_resource(made: MainWindow, title: str) -> None:
    rows = library.list_resources(made.desk, limit=100).rows
    made.go_to("library")
    made.places.library.show_resource(next(row.id for row in rows if row.title.startswith(title)))


def _show_product(made: MainWindow) -> None:
    """What became of it, which stands below what the library knows of it."""
    _show_resource(made, "Five lines")
    settle()
    page = made.places.library
    area, section = page._detail.area, page._products.section
    bar = area.verticalScrollBar()
    bar.setValue(bar.value() + section.mapTo(area, section.rect().topLeft()).y())


def _read(made: MainWindow) -> None:
    _show_resource(made, "Hand hygiene on the ward: a facilitator's guide to")
    settle()
    made.places.library._acting.read()


def _keep_more(made: MainWindow) -> None:
    made.visit(Stop("library", Spot(view=View.KEPT)))
    settle()
    made.places.library._keeper._open_form()


def _edit(made: MainWindow, *titles: str) -> None:
    rows = library.list_resources(made.desk, limit=100).rows
    made.go_to("library")
    curator = made.places.library._curator
    curator.show_chosen([row.id for row in rows if row.title.startswith(titles)])
    curator._open_edit()


def _look_for_another(made: MainWindow) -> None:
    """The form at its end, with a resource being looked for."""
    _edit(made, "Hand hygiene on the ward: a facilitator's guide to")
    settle()
    sheet = made.findChildren(EditSheet)[-1]
    field = sheet.relations[ResourceField.TRANSLATES]
    field.line.setText("hygiene")
    settle()
    sheet.verticalScrollBar().setValue(sheet.verticalScrollBar().maximum())


def _send(made: MainWindow, *, stopped: bool = False) -> None:
    """A librarian's files on their way, or held up."""
    made.places.library._curator._close()
    made.visit(Stop("outbox", Delivery.WAITING))
    settle()
    files = tuple(
        FileToSend(FileId(bytes([at]) * 16), 3_400_000 * at, RecordId(bytes(16)), title)
        for at, title in enumerate(("Hand hygiene on the ward", "الفرز في قسم الطوارئ"), 1)
    )
    card = made.places.outbox._sending
    card.show_waiting(files)
    if stopped:
        card.show_end(FilesSent(0, 0, 2, "connection_lost", {"server": "community.example.org"}))
    else:
        card.show_progress(SendProgress(files[1], 2_000_000, 2, 2, 5_400_000, 10_200_000, 250.0))


def _filtered(made: MainWindow, words: str) -> Spot:
    return Spot(listing=Listing(words, frozenset({(Facet.LANGUAGE, "en")})))


def _pod(made: MainWindow, name: str) -> RecordId:
    return next(row.pod.id for row in list_pods(made.desk) if row.pod.name.startswith(name))


def _show_pod(made: MainWindow, name: str, section: Section) -> None:
    made.go_to("pods")
    made.places.pods.show_pod(_pod(made, name), section)


def _proposing(made: MainWindow) -> None:
    made.go_to("pods")
    made.places.pods.propose(Form.POD)


def _reading_in_pod(made: MainWindow) -> None:
    pod = _pod(made, "Clean")
    made.go_to("pods")
    made.places.pods.show_thread(pod, forum.list_threads(made.desk, pod).rows[0].id)


def _adding_task(made: MainWindow) -> None:
    _show_pod(made, "Clean", Section.TASKS)
    settle()
    made.places.pods.begin_new()


def pod_stops(made: MainWindow) -> dict[str, Callable[[], None]]:
    """The learning pods: the directory, the parts of one that Grace leads, others from outside, and proposals."""
    return {
        "pods": lambda: made.go_to("pods"),
        **{
            f"pod-{section}": partial(_show_pod, made, "Clean", section)
            for section in Section
            if section is not Section.DISCUSSION
        },
        "pod-discussion": lambda: _reading_in_pod(made),
        "pod-task": lambda: _adding_task(made),
        "pod-asked": lambda: _show_pod(made, "Accueil", Section.HOME),
        "pod-outside": lambda: _show_pod(made, "سلامة", Section.HOME),
        "pod-proposals": lambda: made.visit(Stop("pods", PodSpot(PodView.PROPOSALS))),
        "pod-proposing": lambda: _proposing(made),
    }


def _show_thread(made: MainWindow, thread: RecordId) -> None:
    made.go_to("forum")
    made.places.forum.show_thread(thread)


def tour(made: MainWindow, folder: Path, name: str) -> None:
    """Every place of the window, in one look."""
    thread = forum.list_threads(made.desk, None).rows[2].id
    stops: dict[str, Callable[[], None]] = {
        "home": lambda: made.go_to("home"),
        "notices": lambda: made.go_to("notices"),
        "insights": lambda: made.go_to("insights"),
        "forum": lambda: _show_thread(made, thread),
        "writing": made.places.forum.compose_thread,
        **pod_stops(made),
        "library": lambda: _show_resource(made, "From policy"),
        "library-held": lambda: _show_resource(made, "Hand hygiene on the ward: a facilitator's guide to"),
        "library-product": lambda: _show_product(made),
        "library-arabic": lambda: _show_resource(made, "الفرز"),
        "library-read": lambda: _read(made),
        "library-filtered": lambda: made.visit(Stop("library", _filtered(made, "maternal"))),
        "library-nothing": lambda: made.visit(Stop("library", _filtered(made, "zzz"))),
        "library-keeping": lambda: _keep_more(made),
        "library-kept": lambda: made.visit(Stop("library", Spot(view=View.KEPT))),
        "library-edit": lambda: _edit(made, "Hand hygiene on the ward: a facilitator's guide to"),
        "library-edit-belongs": lambda: _look_for_another(made),
        "library-edit-many": lambda: _edit(made, "Hand hygiene"),
        "outbox-sending": lambda: _send(made),
        "outbox-sending-failed": lambda: _send(made, stopped=True),
        "search": lambda: made._search("hand hygiene"),
        "search-filtered": lambda: made._look_for('hand by:"Amina" since:2020 lang:en held:yes'),
        "search-nothing": lambda: made._look_for("zzyzx"),
        "outbox": lambda: made.visit(Stop("outbox", Delivery.ATTENTION)),
        "outbox-drafts": lambda: made.visit(Stop("outbox", Delivery.DRAFT)),
        "outbox-sent": lambda: made.visit(Stop("outbox", Delivery.RECEIVED)),
        "data": lambda: made.go_to("data"),
        "settings": lambda: made.go_to("settings"),
    }
    for place, go in stops.items():
        go()
        shoot(made, folder / f"{name}-{place}.png")
    made.go_to("data")
    made.go_to("sync")
    shoot(made, folder / f"{name}-synced.png")
    made.show_error(EnvironmentFault("connection_lost", server="community.example.org"))
    shoot(made, folder / f"{name}-error.png")


def gone_tour(made: MainWindow, folder: Path, name: str) -> None:
    """After a stream has left: what is kept aside of it, and the word on it."""
    made.visit(Stop("outbox", Delivery.KEPT))
    shoot(made, folder / f"{name}-outbox-kept.png")
    made.go_to("forum")
    left = notice_after(SyncReport(True, 0, 0, 0, 0, 0, 300, 400, 1, 2.0, gone=(LeftStream("General", 2),)))
    assert left is not None
    made.show_notice(left)
    shoot(made, folder / f"{name}-left.png")


def deciding_tour(made: MainWindow, folder: Path, name: str) -> None:
    """What somebody sees who decides about proposals."""
    made.visit(Stop("pods", PodSpot(PodView.PROPOSALS)))
    shoot(made, folder / f"{name}-pod-deciding.png")


def gate_tour(folder: Path, name: str) -> None:
    """Every gate before the window."""
    form, sealed = SignInForm("https://community.example.org", "grace@example.org"), PassphraseForm()
    sealing = SignInForm("https://community.example.org", "grace@example.org")
    sealing.ask_for_passphrase()
    made = {
        "language": gates.language_gate(LanguageChoice("fr")),
        "sign-in": gates.sign_in_gate(SignInForm()),
        "refused": gates.sign_in_gate(form),
        "sealing": gates.sign_in_gate(sealing),
        "passphrase": gates.passphrase_gate(sealed),
        "trouble": gates.trouble_gate(
            notice(EnvironmentFault("replica_damaged", file="/home/grace/gll/replica.db"))
        ),
    }
    made["sign-in"].offer_languages("en")
    made["refused"].show_notice(notice(Refused("wrong_password")))
    made["sealing"].show_notice(gates.no_key_store())
    for kind, gate in made.items():
        gate.show()
        gate.setFocus()
        shoot(gate, folder / f"{name}-gate-{kind}.png")
        gate.done()


def main(folder: Path, only: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    everybody = demo_desk.community()
    with tempfile.TemporaryDirectory() as made:
        profile = Path(made) / "profile"
        profile.mkdir()
        replica = demo_desk.demo_replica(profile, everybody)
        demo_desk.fill_outbox(replica, everybody)
        demo_desk.fill_library(replica, everybody, FileStore(library_folder(profile)))
        for name, look, code, width, height in SHOTS:
            if only not in name:
                continue
            language.speak(app, code)
            theme.dress(app, look)
            with window(app, profile, replica, lambda: everybody.logs.now_ms + 7_200_000) as shown:
                language.speak(app, code)
                shown.resize(width, height)
                shown.show()
                tour(shown, folder, name)
            copy = Path(made) / f"after-{name}"
            copy.mkdir()
            for file in (FILE, f"{FILE}-wal"):
                shutil.copyfile(profile / file, copy / file)
            kept = open_replica(copy, builders.KEY, everybody.logs.now_ms)
            demo_desk.leave(kept, everybody, "general")
            with window(app, copy, kept, lambda: everybody.logs.now_ms + 7_200_000) as shown:
                language.speak(app, code)
                shown.resize(width, height)
                shown.show()
                gone_tour(shown, folder, name)
            kept.close()
            seat = Path(made) / f"deciding-{name}"
            seat.mkdir()
            deciding = demo_desk.demo_replica(seat, everybody, "tesfaye")
            with window(app, seat, deciding, lambda: everybody.logs.now_ms + 7_200_000) as shown:
                language.speak(app, code)
                shown.resize(width, height)
                shown.show()
                deciding_tour(shown, folder, name)
            deciding.close()
            gate_tour(folder, name)
        replica.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
