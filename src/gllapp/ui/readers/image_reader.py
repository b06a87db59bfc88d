"""Shows a picture of the library: decoded off the window's thread, as large as the window or at its own size."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.words import notice
from gllcore.errors import EnvironmentFault, GllError
from gllfiles.on_disk import StoredFile

_FORMATS = {"image/png": "png", "image/jpeg": "jpeg", "image/webp": "webp"}
# A picture with more is shown with fewer: what a wall of screens could show.
_MOST_PIXELS = 24_000_000
# PNG is made smaller only after all of it is there, in 4 bytes a pixel.
_MOST_PIXELS_OF_PNG = 32_000_000
# What is read of a file at all: no picture that a camera makes is larger.
_MOST_BYTES = 256 * 1024 * 1024


class ImageReader(QScrollArea):
    """One picture. A click, or Enter, changes between the whole picture and its own size."""

    def __init__(
        self,
        title: str,
        file: StoredFile,
        media: str,
        background: BackgroundRunner,
        parent: QWidget | None = None,
    ) -> None:
        """``media`` is image/png, image/jpeg or image/webp; nothing else is tried."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture = QImage()
        self._whole = True
        self._label = QLabel()
        self._label.setAccessibleName(title)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        background.run(
            lambda job: decoded(file, media), owner=self, on_done=self._show, on_error=self._show_failure
        )

    def toggle_size(self) -> None:
        self._whole = not self._whole
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.toggle_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle_size()
        else:
            super().keyPressEvent(event)

    def _show(self, picture: QImage) -> None:
        self._picture = picture
        self._fit()

    def _show_failure(self, error: GllError) -> None:
        self._label.setText(notice(error).what)

    def _fit(self) -> None:
        if self._picture.isNull():
            return
        room = self.viewport().size()
        larger = self._picture.width() > room.width() or self._picture.height() > room.height()
        shown = self._picture
        if self._whole and larger:
            shown = shown.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        self._label.setPixmap(QPixmap.fromImage(shown))


def decoded(file: StoredFile, media: str) -> QImage:
    """The picture, turned as its camera says; raises EnvironmentFault ``document_broken`` or ``document_too_large``."""
    if media not in _FORMATS:
        raise EnvironmentFault("document_broken")
    content = QBuffer()
    content.setData(_content(file))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(content, QByteArray(_FORMATS[media].encode()))
    # Nothing else is tried, whatever the file looks like.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    pixels = size.width() * size.height() if size.isValid() else 0
    if media == "image/png" and pixels > _MOST_PIXELS_OF_PNG:
        raise EnvironmentFault("document_too_large")
    if pixels > _MOST_PIXELS:
        part = (_MOST_PIXELS / pixels) ** 0.5
        reader.setScaledSize(QSize(max(1, int(size.width() * part)), max(1, int(size.height() * part))))
    picture = reader.read()
    if picture.isNull():
        large = "allocation" in reader.errorString().lower()
        raise EnvironmentFault("document_too_large" if large else "document_broken")
    return picture


def _content(file: StoredFile) -> bytes:
    try:
        with file.open() as stream:
            content = stream.read(_MOST_BYTES + 1)
    except OSError:
        raise EnvironmentFault("document_broken") from None
    if len(content) > _MOST_BYTES:
        raise EnvironmentFault("document_too_large")
    return content
