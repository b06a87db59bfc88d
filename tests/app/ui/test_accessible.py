"""The whole window for the eye, the ear and the keyboard: every page is walked through as readers of screens walk."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gllapp.db.replica import Replica
from gllapp.ui import language, theme
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.page import Page
from gllapp.ui.tokens import Look, Scheme
from tests.app.ui import demo_desk, window_gallery
from tests.app.ui.album import settle, wrongs
from tests.app.ui.flaws import path
from tests.app.ui.heard import shown, takes_focus
from tests.app.ui.patience import PATIENCE

_SOON_MS, _ACTIVE_MS = 300, 60
# So many keys lead round any page.
_MOST_KEYS, _MOST_PANES = 400, 30
# A ring around a small control is more than this; a caret that blinks is less.
_SEEN_PIXELS = 40


@pytest.fixture(scope="module")
def everybody() -> demo_desk.Community:
    return demo_desk.community()


@pytest.fixture
def replica(everybody: demo_desk.Community, tmp_path: Path) -> Iterator[Replica]:
    made = demo_desk.demo_replica(tmp_path, everybody)
    demo_desk.fill_outbox(made, everybody)
    yield made
    made.close()


@pytest.fixture
def window(
    app: QApplication, everybody: demo_desk.Community, replica: Replica, tmp_path: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    with window_gallery.window(app, tmp_path, replica, lambda: everybody.logs.now_ms + 7_200_000) as made:
        made.resize(1366, 768)
        made.show()
        qtbot.waitUntil(made.isActiveWindow, timeout=PATIENCE)
        yield made


def _pages(window: MainWindow) -> Iterator[Page]:
    """Every page, shown, with what it has loaded."""
    for page in window.places:
        window.go_to(page.name)
        settle(_SOON_MS)
        window.activateWindow()
        settle(_ACTIVE_MS)
        yield page


def test_every_page_can_be_read_and_heard(window: MainWindow) -> None:
    found = {wrong: page.name for page in _pages(window) for wrong in wrongs(window)}
    assert found == {}


@pytest.mark.parametrize(("percent", "code"), [(80, "fr"), (150, "ar"), (200, "en")])
def test_text_of_any_size_fits_a_small_screen(
    app: QApplication,
    everybody: demo_desk.Community,
    replica: Replica,
    tmp_path: Path,
    percent: int,
    code: str,
) -> None:
    language.speak(app, code)
    theme.dress(app, Look(scale=percent / 100))
    with window_gallery.window(app, tmp_path, replica, lambda: everybody.logs.now_ms) as window:
        window.resize(1024, 600)
        window.show()
        found = {wrong: page.name for page in _pages(window) for wrong in wrongs(window)}
        assert (window.width(), window.height()) == (1024, 600)
    assert found == {}


def test_f6_leads_through_every_part_of_a_page(window: MainWindow) -> None:
    for page in _pages(window):
        visited = set()
        for _ in range(_MOST_PANES):
            QTest.keyClick(window, Qt.Key.Key_F6)
            visited.add(QApplication.focusWidget())
        for pane in page.panes():
            reached = any(each is not None and (each is pane or pane.isAncestorOf(each)) for each in visited)
            is_there = pane.isVisible() and any(takes_focus(each) for each in [pane, *shown(pane)])
            assert reached or not is_there, (page.name, path(pane))


def _walked(window: MainWindow) -> list[QWidget]:
    """What the Tab key reaches, in its order, until it comes round."""
    walked: list[QWidget] = []
    for _ in range(_MOST_KEYS):
        window.focusNextChild()
        here = window.focusWidget()
        if here in walked[:1]:
            break
        if here not in walked:
            walked.append(here)
    return walked


def test_the_tab_key_reaches_everything_in_the_order_of_reading(window: MainWindow) -> None:
    for page in _pages(window):
        walked = _walked(window)
        assert len(walked) > 5
        wanted = [each for each in shown(page) if takes_focus(each) and each.focusProxy() is None]
        missed = [path(each) for each in wanted if each not in walked and not _is_sheet(each)]
        assert missed == [], page.name
        backwards = [
            (path(one), path(other))
            for one, other in pairwise(walked)
            if one.parentWidget() is other.parentWidget() and _stands_before(other, one)
        ]
        assert backwards == [], page.name


def _is_sheet(widget: QWidget) -> bool:
    return widget.metaObject().className() in {"QScrollArea", "Sheet"}


def _stands_before(one: QWidget, other: QWidget) -> bool:
    """Whether it is read before the other: in a line above, or earlier in the same line."""
    first, second = one.geometry(), other.geometry()
    if first.bottom() < second.top() or first.top() > second.bottom():
        return first.bottom() < second.top()
    return first.left() < second.left()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST_DARK])
def test_whoever_has_the_focus_can_be_seen(app: QApplication, window: MainWindow, scheme: Scheme) -> None:
    theme.dress(app, Look(scheme))
    unseen: dict[str, str] = {}
    looked_at = set()
    for page in _pages(window):
        for widget in _walked(window):
            kind = (type(widget).__name__, widget.property("kind"), widget.property("role"))
            if kind in looked_at or not _is_whole(widget):
                continue
            looked_at.add(kind)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            with_focus = _seen(window, widget)
            widget.clearFocus()
            if _differences(with_focus, _seen(window, widget)) < _SEEN_PIXELS:
                unseen[path(widget)] = page.name
    assert len(looked_at) > 10
    assert unseen == {}


def _is_whole(widget: QWidget) -> bool:
    """Whether all of it is on the screen, and not scrolled away."""
    return widget.visibleRegion().boundingRect().size() == widget.size()


def _seen(window: MainWindow, widget: QWidget) -> bytes:
    """The pixels of a widget and a little around it."""
    corner = widget.mapTo(window, QPoint(0, 0))
    image = window.grab(QRect(corner, widget.size()).adjusted(-3, -3, 3, 3)).toImage()
    return bytes(image.convertToFormat(image.Format.Format_RGB32).constBits())


def _differences(one: bytes, other: bytes) -> int:
    return sum(one[at : at + 4] != other[at : at + 4] for at in range(0, len(one), 4))
