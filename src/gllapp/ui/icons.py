"""The window's line icons, tinted to the look when they are drawn; those that point somewhere are mirrored for Arabic."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from gllapp.assets import asset
from gllapp.ui import theme
from gllapp.ui.tokens import SIZES

_POINTING = frozenset(
    {"back", "forward", "undo", "redo", "next", "reply", "returned", "sent", "history", "library", "quote"}
)
# The task bar is the system's: the program's own icon has one colour whatever the window wears.
_PROGRAM = "#0b6b70"


def icon(
    name: str, colour: str | None = None, room: int = 0, *, chosen: bool = True, disabled: bool = True
) -> QIcon:
    """An icon for buttons and menus in the text's colour (or another); ask again when the look changes.

    ``room`` is the empty space, in pixels, that it keeps to the words after it. It is drawn once more for whoever can be ``chosen``
    or ``disabled``.
    """
    worn = theme.look()
    inks = {(QIcon.Mode.Normal, QIcon.State.Off): colour or worn.colours.text}
    if chosen:
        inks[QIcon.Mode.Normal, QIcon.State.On] = worn.colours.on_selected
    if disabled:
        inks[QIcon.Mode.Disabled, QIcon.State.Off] = worn.colours.disabled
    made = QIcon()
    for (mode, state), ink in inks.items():
        for ratio in _sharpness():
            made.addPixmap(pixmap(name, ink, worn.px(SIZES.icon), ratio, room), mode, state)
    return made


def program_icon() -> QIcon:
    """The program's own icon, for the title bar and the task bar."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn("logo", _PROGRAM, size, mirrored=False))
    return made


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, room: int = 0) -> QPixmap:
    """An icon of ``size`` pixels, and ``room`` after it, for a screen of ``ratio`` device pixels per pixel."""
    backwards = _right_to_left()
    key = f"gll {name} {colour} {size} {ratio} {room} {backwards}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        made = _drawn(name, colour, round(size * ratio), mirrored=backwards and name in _POINTING)
        made.setDevicePixelRatio(ratio)
        made = _with_room(made, room)
        QPixmapCache.insert(key, made)
    return made


def paint(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Draws an icon into a box."""
    size = round(min(box.width(), box.height()))
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(box.topLeft(), pixmap(name, colour, size, ratio))


def _with_room(drawn: QPixmap, room: int) -> QPixmap:
    if not room:
        return drawn
    ratio = drawn.devicePixelRatio()
    made = QPixmap(drawn.width() + round(room * ratio), drawn.height())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(room if _right_to_left() else 0, 0, drawn)
    painter.end()
    return made


def _sharpness() -> tuple[float, ...]:
    """For all screens that are there: where all of them are coarse, nothing is drawn twice as fine."""
    return (1.0, 2.0) if QGuiApplication.primaryScreen() is None or _finest() > 1 else (1.0,)


def _finest() -> float:
    return max(screen.devicePixelRatio() for screen in QGuiApplication.screens())


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _drawn(name: str, colour: str, size: int, *, mirrored: bool) -> QPixmap:
    svg = _source(name).replace(b"currentColor", QColor(colour).name().encode())
    made = QPixmap(QSize(size, size))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return made


@cache
def _source(name: str) -> bytes:
    """The drawing of an icon. Raises FileNotFoundError for a name that is not drawn."""
    return asset("icons", f"{name}.svg").read_bytes()


def load() -> None:
    """Reads all drawings, on a worker: the window's thread, which draws them, waits for no file."""
    for file in asset("icons").glob("*.svg"):
        _source(file.stem)
