"""How the text will look: sanitised like everything that is read here, with the pod's own pictures in it.

Of a long text the section is shown in which the person writes, so that nobody waits while typing.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.documents.plain import as_shown
from gllapp.ui.text import Rendered, render
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.rich_text import RichText
from gllcore.errors import Refused
from gllcore.files import FileId
from glldocs.citations import pictures
from glldocs.outline import outline_of, section_at
from gllfiles.store import Holder

_MOST_UNITS: Final = 20_000
_WIDEST: Final = 560
_LARGEST_PICTURE: Final = 20_000_000
_LARGEST_FILE: Final = 64 * 1024 * 1024
# Others may ask for more than they hold, as drawings do that name files, or take any time to be drawn.
_FORMATS: Final = frozenset({"png", "jpeg", "webp"})
_PICTURE = re.compile(r'<a href="gll:file/([0-9a-f]{32})">(.*?)</a>')


@dataclass(frozen=True, slots=True)
class Previewed:
    """``is_part``: the text is long, and only the section of the caret is shown."""

    rendered: Rendered
    is_part: bool
    pictures: dict[str, QImage] = field(default_factory=dict)


def preview_of(store: Holder, text: str, position: int) -> Previewed:
    """Made off the window's thread. ``position`` (UTF-16) is where the caret is."""
    part = _part(as_shown(text), position)
    rendered = render(part)
    shown = {file.hex(): file for file in pictures(part) if store.holds(file)}
    images = {key: image for key, file in shown.items() if (image := _image(store, file)) is not None}
    if rendered.is_html and images:
        rendered = Rendered(_PICTURE.sub(lambda found: _shown(found, images), rendered.content))
    return Previewed(rendered, len(part) < len(text), images)


def _part(text: str, position: int) -> str:
    if len(text) <= _MOST_UNITS:
        return text
    raw = text.encode("utf-16-le", "surrogatepass")
    section = section_at(outline_of(text), position)
    start = section.start if section else max(0, position - _MOST_UNITS // 2)
    end = min(section.end if section else start + _MOST_UNITS, start + _MOST_UNITS)
    return raw[2 * start : 2 * end].decode("utf-16-le", "ignore")


def _image(store: Holder, file: FileId) -> QImage | None:
    if store.size(file) > _LARGEST_FILE:
        return None
    try:
        with store.open(file) as stream:
            content = stream.read()
    except (OSError, Refused):
        return None
    device = QBuffer()
    device.setData(content)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device)
    if bytes(reader.format().data()).decode("ascii") not in _FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _LARGEST_PICTURE:
        return None
    widest = theme.look().px(_WIDEST)
    if size.width() > widest:
        reader.setScaledSize(size.scaled(widest, widest * 4, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _shown(found: re.Match[str], images: dict[str, QImage]) -> str:
    if found[1] not in images:
        return found[0]
    return f'<img src="gll:file/{found[1]}">'


class _Sheet(RichText):
    """Knows the pictures that were made for it, and no others."""

    def __init__(self, name: str) -> None:
        super().__init__(name, grows=False)
        self.images: dict[str, QImage] = {}

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        address = name if isinstance(name, str) else name.toString()
        if kind == QTextDocument.ResourceType.ImageResource.value and address[-32:] in self.images:
            return self.images[address[-32:]]
        return super().loadResource(kind, name)


class Preview(QWidget):
    """Keeps its place while the text is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = _Sheet(self.tr("Preview of the document"))
        self.sheet.setProperty("role", "sheet")
        self._shown: Rendered | None = None
        self._part = PlainLabel(
            self.tr("The text is long: this is the section in which you are writing."), "caption"
        ).wrapped()
        self._part.setContentsMargins(theme.look().px(SIZES.gap_m), 0, 0, 0)
        self._part.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._part)
        column.addWidget(self.sheet, 1)

    def show_preview(self, made: Previewed) -> None:
        if made.rendered == self._shown and made.pictures.keys() == self.sheet.images.keys():
            return
        self._shown = made.rendered
        bar = self.sheet.verticalScrollBar()
        at = bar.value()
        self._part.setVisible(made.is_part)
        self.sheet.images = made.pictures
        self.sheet.show_rendered(made.rendered)
        bar.setValue(at)
