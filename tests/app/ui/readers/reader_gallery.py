"""Saves pictures of the readers in each look: ``python -m tests.app.ui.readers.reader_gallery FOLDER``. For people to look at."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gllfiles.on_disk import StoredFile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.readers.pdf_reader import PdfReader
from gllapp.ui.readers.text_reader import TextReader
from gllapp.ui.tokens import Look, Scheme
from tests.files.documents import endless_pdf, printed_pdf

_SHOTS = (
    ("light", Look(Scheme.LIGHT), "en", 1366, 768),
    ("dark", Look(Scheme.DARK), "en", 1366, 768),
    ("contrast", Look(Scheme.CONTRAST_DARK), "en", 1024, 600),
    ("french", Look(Scheme.LIGHT), "fr", 1024, 600),
    ("arabic", Look(Scheme.LIGHT), "ar", 1024, 600),
    ("large", Look(Scheme.LIGHT, 1.5), "en", 1024, 600),
)
_PARAGRAPH = (
    "Hands are the main way in which germs travel from one patient to another, and washing them at the five moments "
    "is the cheapest thing that a ward can do about infections that are caught in hospital. "
)
_HTML = (
    "<h1>Clean hands on the ward</h1>"
    + f"<p>{_PARAGRAPH * 2}</p>" * 4
    + "<p dir='rtl'>غسل اليدين يمنع العدوى في المستشفيات منذ 2024 دائما.</p>"
    + f"<h2>What to do</h2><p>{_PARAGRAPH}</p>" * 6
)
_MARKDOWN = (
    f"# Clean hands on the ward\n\n> In short: wash them.\n\n{_PARAGRAPH * 3}\n\n- soap\n- water\n\n## What to do\n\n"
    + f"{_PARAGRAPH * 2}\n\n" * 12
    + "غسل اليدين يمنع العدوى في المستشفيات.\n"
)


def shoot(widget: QWidget, file: Path) -> None:
    loop = QEventLoop()
    QTimer.singleShot(700, loop.quit)
    loop.exec()
    widget.grab().save(str(file))


@contextmanager
def _shown(widget: QWidget, width: int, height: int) -> Iterator[QWidget]:
    widget.resize(width, height)
    widget.show()
    try:
        yield widget
    finally:
        widget.close()
        widget.deleteLater()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    background = BackgroundRunner(lambda report: report.trace)
    background.bug_found.connect(print)
    with tempfile.TemporaryDirectory() as made:
        guide = printed_pdf(Path(made) / "guide.pdf", _HTML)
        endless = endless_pdf(Path(made) / "endless.pdf")
        (Path(made) / "noise.pdf").write_bytes(b"noise")
        for name, look, code, width, height in _SHOTS:
            language.speak(app, code)
            theme.dress(app, look)
            pdf = PdfReader("Clean hands", StoredFile(str(guide)), background)
            with _shown(pdf, width, height):
                shoot(pdf, folder / f"{name}-pdf.png")
                pdf.begin_search()
                pdf.finding.box.setText("germs travel")
                pdf.finding.box.returnPressed.emit()
                pdf.view.larger()
                shoot(pdf, folder / f"{name}-pdf-found.png")
                pdf.put_away()
            broken = PdfReader("Noise", StoredFile(str(Path(made) / "noise.pdf")), background)
            with _shown(broken, width, height):
                shoot(broken, folder / f"{name}-broken.png")
                broken.put_away()
            text = TextReader("Clean hands", _MARKDOWN, background)
            with _shown(text, width, height):
                text.begin_search()
                text.finding.box.setText("germs")
                shoot(text, folder / f"{name}-text.png")
                text.finding.box.returnPressed.emit()
                shoot(text, folder / f"{name}-text-found.png")
        slow = PdfReader("Endless", StoredFile(str(endless)), background)
        slow.document._page_seconds = 0.2
        with _shown(slow, 1024, 600):
            shoot(slow, folder / "slow-page.png")
            slow.view.go_to(1)
            shoot(slow, folder / "slow-page.png")
            slow.put_away()
    background.shut_down()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
