"""Saves pictures of a document in each look: ``python -m tests.app.ui.document_gallery FOLDER``. For people to look at."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.app.library import stores_in

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QDialog

from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.documents.page import DocumentsPage
from gllapp.ui.pages.documents.places import Spot
from gllapp.ui.pages.documents.side_panel import Tab
from gllapp.ui.tokens import Look, Scheme
from gllapp.usecases.documents.claims import claim_heading
from gllapp.usecases.documents.comments import add_comment_on, list_comments, reply
from gllapp.usecases.documents.making import set_licence
from gllapp.usecases.documents.seeing import looked_at_document
from gllapp.usecases.documents.versions import list_versions, name_version, sign_off
from gllcore.ids import RecordId
from tests.app.ui.album import settle, shoot
from tests.app.ui.window_gallery import application
from tests.app.usecases.documents.together import Together

# name, look, language, width and height in pixels
SHOTS = (
    ("light", Look(Scheme.LIGHT), "en", 1180, 640),
    ("dark", Look(Scheme.DARK), "en", 1180, 640),
    ("contrast", Look(Scheme.CONTRAST_DARK), "en", 1180, 640),
    ("french", Look(Scheme.LIGHT), "fr", 1180, 640),
    ("arabic", Look(Scheme.LIGHT), "ar", 1180, 640),
    ("large", Look(Scheme.LIGHT, 1.5), "en", 1180, 640),
    ("small", Look(Scheme.LIGHT), "en", 960, 500),
    ("narrow", Look(Scheme.LIGHT), "en", 700, 500),
    ("spanish-large", Look(Scheme.DARK, 1.5), "es", 960, 500),
    ("arabic-large", Look(Scheme.CONTRAST_LIGHT, 1.5), "ar", 960, 500),
    ("vietnamese", Look(Scheme.LIGHT), "vi", 960, 500),
    ("huge", Look(Scheme.LIGHT, 2.0), "en", 960, 500),
)
TEXT = """# Hand hygiene on the ward

*Draft of the pod Safe births. What is in italics is to be replaced.*

## Why this matters

Wash your hands before and after **every** patient. Dry them well. Where there is no water, use the rub; see [Clean care is safer care, 2021](gll:resource/00000000000000000000000000000000).

نظافة اليدين تحمي الأمهات وحديثي الولادة في كل جناح.

Rửa tay thường quy trước và sau mỗi lần tiếp xúc với người bệnh.

## What you need

- Soap, or a rub with alcohol
- Clean towels, one for each person
- A sink that works, and `2 L` of water in a bucket where it does not

| What | Who looks after it |
| --- | --- |
| Rub at each bed | Night shift |
| Towels | Olga's team |

## Gloves

Gloves are worn once. New ones each time.

> We counted the bottles for a month, and the night shift wins.

## Waste

Sharp things go into the box at once.
"""


def filled(together: Together) -> RecordId:
    """A document with one of everything beside it."""
    document = together.document(TEXT, title="Hand hygiene on the ward: a guideline for small hospitals")
    amina, olga, chidi = together.people
    set_licence(amina.desk, document, "cc-by-4.0")
    version = name_version(amina.desk, document, "Sent to the ministry", "The text that we sent in March.")
    looked_at_document(amina.desk, document)
    together.sync()
    sign_off(olga.desk, version, consent=True)
    olga.replace(document, "Dry them well.", "Dry them with a clean towel.")
    amina.replace(document, "Dry them well.", "Dry them with paper, and throw it away.")
    chidi.replace(document, "New ones each time.", "New ones for each patient, without exception.")
    comment = add_comment_on(olga.desk, document, "Gloves are worn once.", "Also for the cleaners?")
    add_comment_on(
        chidi.desk,
        document,
        "at once",
        "They are open for hours here.",
        suggestion="at once, and it is closed",
    )
    claim_heading(olga.desk, document, "Gloves", "2026-12-06")
    together.sync()
    reply(amina.desk, comment, "Yes, for everybody who touches what a patient has touched.")
    together.sync()
    assert list_comments(amina.desk, document)
    return document


def suggest(page: DocumentsPage) -> None:
    """Other words for some that are chosen."""
    page._view.editor.setTextCursor(page._view.editor.document().find("Gloves are worn once."))
    page._writer.comment(suggests=True)


def tour(page: DocumentsPage, together: Together, document: RecordId, folder: Path, name: str) -> None:
    page.show_document(document)
    view = page._view
    settle(900)
    shoot(page, folder / f"{name}-document.png")
    for tab in Tab:
        view.show_panel(tab)
        if tab is Tab.HISTORY:
            settle(500)
            view.panel.history.list.setCurrentIndex(view.panel.history.rows.index(1))
        shoot(page, folder / f"{name}-{tab}.png")
    row = list_versions(together.amina.desk, document)[0]
    dialogs: dict[str, Callable[[], object]] = {
        "publish": lambda: view.panel.versions.publish_asked.emit(row),
        "sign": lambda: view.panel.versions.sign_asked.emit(row),
        "compare": lambda: view.panel.versions.compare_asked.emit(row.version.id.hex(), ""),
        "sitting": lambda: view.panel.history.look_asked.emit(view.panel.history.chosen),
        "restore": lambda: view.panel.history.restore_asked.emit(view.panel.history.chosen),
        "suggest": lambda: suggest(page),
        "cite": lambda: page._writer.tools.use("citation"),
    }
    for kind, show in dialogs.items():
        show()
        settle(700)
        dialog = next((each for each in page.findChildren(QDialog) if each.isVisible()), None)
        if dialog is not None:
            shoot(dialog, folder / f"{name}-dialog-{kind}.png")
            dialog.reject()
            settle(50)
    view.toolbar._preview.setChecked(True)
    settle(700)
    shoot(page, folder / f"{name}-preview.png")
    view.toolbar._preview.setChecked(False)
    page.restore(Spot(new_in=together.pod))
    settle(500)
    shoot(page, folder / f"{name}-new.png")


def main(folder: Path, only: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    with tempfile.TemporaryDirectory() as made:
        together = Together(Path(made))
        document = filled(together)
        for name, look, code, width, height in SHOTS:
            if only not in name:
                continue
            language.speak(app, code)
            theme.dress(app, look)
            background = BackgroundRunner(lambda report: report.trace)
            background.bug_found.connect(lambda bug: sys.stderr.write(f"{bug.facts}\n"))
            page = DocumentsPage(together.amina.desk, stores_in(Path(made)), background)
            page.failed.connect(lambda error: sys.stderr.write(f"{error.code}\n"))
            page.resize(width, height)
            page.show()
            page.activated()
            tour(page, together, document, folder, name)
            page.close()
            background.shut_down()
            page.deleteLater()
        together.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
