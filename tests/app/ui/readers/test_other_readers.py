"""Texts, pictures, printing, and files for other programs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.media_words import media_words
from gllapp.ui.readers import outside
from gllapp.ui.readers.document_reader import DocumentReader, ShownFile
from gllapp.ui.readers.image_reader import ImageReader, decoded
from gllapp.ui.readers.pdf_reader import PdfReader
from gllapp.ui.readers.printing import PrintRun
from gllapp.ui.readers.text_reader import TextReader
from gllapp.usecases.opening import OutsideFile
from gllcore.errors import EnvironmentFault
from gllfiles.helper.messages import Extracted
from gllfiles.media import MEDIA
from gllfiles.on_disk import StoredFile
from gllfiles.pdf.reading import PdfDocument
from gllfiles.texts.light import MEDIA as LIGHT_MEDIA
from gllfiles.texts.light import light_version
from tests.app.ui.patience import PATIENCE
from tests.files.documents import hand_written_pdf

LONG = "\n\n".join(f"## Part {at}\n\n" + f"Paragraph {at} about clean hands. " * 20 for at in range(450))


def test_a_long_text_comes_piece_by_piece_and_no_piece_holds_up_the_window(
    background: BackgroundRunner, qtbot: QtBot
) -> None:
    assert len(LONG) > 300_000
    reader = TextReader("Long", LONG, background)
    qtbot.addWidget(reader)
    reader.resize(800, 600)
    reader.show()
    assert not reader.is_whole
    reader.finding.box.setText("part 448")
    reader.finding.box.returnPressed.emit()
    assert reader.finding.told.text() == "Searching…"
    bar = reader._scroll.verticalScrollBar()
    height = reader._inside.sizeHint

    def is_laid_out() -> bool:
        # The last piece stands above all others until the area gives it its place.
        settled = bar.maximum() + bar.pageStep() >= height().height()
        return reader.is_whole and settled and reader._shown[-1].y() > bar.pageStep()

    qtbot.waitUntil(is_laid_out, timeout=60_000)
    shown = "".join(view.toPlainText() for view in reader._shown)
    assert "Part 0" in shown
    assert "Part 449" in shown
    # What was looked for before it had come is found when it comes, and gone to.
    qtbot.waitUntil(lambda: reader.finding.told.text() == "1 of 1" and reader.part > 0.9, timeout=PATIENCE)
    reader.finding.box.setText("part 449")
    reader.finding.box.returnPressed.emit()
    assert reader.finding.told.text() == "1 of 1"
    assert reader.part > 0.9


def test_a_text_is_found_again_where_it_was_left(background: BackgroundRunner, qtbot: QtBot) -> None:
    reader = TextReader("Text", LONG[:60_000], background, part=0.5)
    qtbot.addWidget(reader)
    reader.resize(800, 600)
    reader.show()
    # It settles there once the last piece is laid out.
    qtbot.waitUntil(lambda: reader.is_whole and abs(reader.part - 0.5) < 0.02, timeout=PATIENCE)


def test_plain_text_stays_as_it_is(background: BackgroundRunner, qtbot: QtBot) -> None:
    reader = TextReader("Plain", "# no heading\n*as it is*", background, markdown=False)
    qtbot.addWidget(reader)
    qtbot.waitUntil(lambda: reader.is_whole, timeout=PATIENCE)
    assert reader._shown[0].toPlainText() == "# no heading\n*as it is*"


@pytest.mark.parametrize(
    ("media", "form"), [("image/png", "png"), ("image/jpeg", "jpg"), ("image/webp", "webp")]
)
def test_pictures_are_shown(
    background: BackgroundRunner, qtbot: QtBot, tmp_path: Path, media: str, form: str
) -> None:
    picture = QImage(1_000, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    assert picture.save(str(tmp_path / f"file.{form}"))
    reader = ImageReader("A picture", StoredFile(str(tmp_path / f"file.{form}")), media, background)
    qtbot.addWidget(reader)
    reader.resize(500, 400)
    reader.show()
    qtbot.waitUntil(lambda: not reader._label.pixmap().isNull(), timeout=PATIENCE)
    assert reader._label.pixmap().width() <= 500
    reader.toggle_size()
    assert reader._label.pixmap().width() == 1_000


@pytest.mark.parametrize(
    ("content", "media"), [(b"noise", "image/png"), (b"<svg/>", "image/svg+xml"), (b"", "image/webp")]
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, media: str) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(EnvironmentFault):
        decoded(StoredFile(str(tmp_path / "file")), media)


def test_a_picture_of_another_kind_than_it_says_is_not_tried(tmp_path: Path) -> None:
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(tmp_path / "file.bmp"))
    with pytest.raises(EnvironmentFault):
        decoded(StoredFile(str(tmp_path / "file.bmp")), "image/png")


@pytest.fixture
def shown(
    background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> Callable[[Path, str], DocumentReader]:
    def made(path: Path, media: str) -> DocumentReader:
        reader = DocumentReader(
            ShownFile("A file", StoredFile(str(path)), media), tmp_path / "copies", background
        )
        qtbot.addWidget(reader)
        reader.show()
        return reader

    return made


def test_each_kind_has_its_reader(
    shown: Callable[[Path, str], DocumentReader], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "light").write_bytes(light_version(Extracted("Said in short."), "Title"))
    (tmp_path / "plain").write_bytes("à l’hôpital".encode("cp1252"))
    pdf = hand_written_pdf(tmp_path / "pdf", [["a"]])
    cases: list[tuple[str, str, type[QWidget]]] = [
        ("pdf", "application/pdf", PdfReader),
        ("light", LIGHT_MEDIA, TextReader),
        ("plain", "text/plain", TextReader),
    ]
    assert pdf.exists()
    for name, media, kind in cases:
        reader = shown(tmp_path / name, media)
        qtbot.waitUntil(lambda reader=reader: reader.reader is not None, timeout=PATIENCE)  # type: ignore[misc]  # bound at once
        assert isinstance(reader.reader, kind)
        reader.put_away()


def test_a_file_that_is_not_here_or_broken_says_so(
    shown: Callable[[Path, str], DocumentReader], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "noise").write_bytes(b"noise")
    for name in ("noise", "none"):
        reader = shown(tmp_path / name, LIGHT_MEDIA)
        qtbot.waitUntil(lambda reader=reader: reader.reader is not None, timeout=PATIENCE)  # type: ignore[misc]  # bound at once
        assert not isinstance(reader.reader, TextReader)


def test_another_program_gets_a_copy_only_after_asking(tmp_path: Path) -> None:
    file = OutsideFile(tmp_path / "Guide.docx", MEDIA[".docx"], 2_100_000)
    opened: list[QUrl] = []

    def opening(url: QUrl) -> bool:
        opened.append(url)
        return True

    assert not outside.open_outside(file, lambda asked: False, opening)
    assert opened == []
    assert outside.open_outside(file, lambda asked: asked == file, opening)
    assert opened == [QUrl.fromLocalFile(str(file.path))]
    assert "Word document, 2.00 MiB" in outside.described(file)


def test_every_kind_of_file_has_a_name() -> None:
    assert all(media_words(media) != media for media in MEDIA.values())
    assert media_words("x/y") == "x/y"


def test_pages_are_printed_one_after_the_other(
    background: BackgroundRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    document = PdfDocument(
        StoredFile(str(hand_written_pdf(tmp_path / "p.pdf", [["one"], ["two"], ["three"]])))
    )
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    run = PrintRun(document, [(595.0, 842.0)] * 3, range(1, 3), printer, background)
    with qtbot.waitSignal(run.ended, timeout=PATIENCE) as ended:
        run.start()
    assert ended.args == [None]
    printed = PdfDocument(StoredFile(str(tmp_path / "printed.pdf")))
    assert len(printed.describe().sizes) == 2
    printed.close()
    document.close()
    run.deleteLater()


def test_a_text_is_printed_whole_once_it_is_there(
    shown: Callable[[Path, str], DocumentReader], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "long").write_bytes("\n\n".join(LONG.split("\n\n")[:300]).encode())
    reader = shown(tmp_path / "long", "text/markdown")
    qtbot.waitUntil(lambda: isinstance(reader.reader, TextReader), timeout=PATIENCE)
    text = reader.reader
    assert isinstance(text, TextReader)
    offer = next(each for each in text.bar.findChildren(QAbstractButton) if each.accessibleName() == "Print…")
    assert offer.isEnabled() is text.is_whole
    qtbot.waitUntil(offer.isEnabled, timeout=PATIENCE)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    reader.print_to(printer)
    printed = PdfDocument(StoredFile(str(tmp_path / "printed.pdf")))
    sizes = printed.describe().sizes
    words = "".join(printed.read(page).text for page in (0, len(sizes) - 1))
    printed.close()
    assert len(sizes) > 3
    assert "Part 0" in words
    assert "Paragraph 149 about clean hands." in " ".join(words.split())
