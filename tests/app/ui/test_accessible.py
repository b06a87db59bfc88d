"""The whole window for the eye, the ear and the keyboard: every page is walked through as readers of screens walk."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from itertools import islice, pairwise
from operator import ne

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gllapp.db.open import FILE, open_replica
from gllapp.ui import language, theme
from gllapp.ui.main_window import MainWindow
from gllapp.ui.pages.page import Page
from gllapp.ui.tokens import Look, Scheme
from tests.app import builders
from tests.app.ui import demo_desk, window_gallery
from tests.app.ui.album import settle, wrongs
from tests.app.ui.flaws import path
from tests.app.ui.heard import shown, takes_focus
from tests.leaks import nothing_left_behind

# So many keys lead round any page.
_MOST_KEYS, _MOST_PANES = 400, 30
# A ring around a small control is more than this; a caret that blinks is less.
_SEEN_PIXELS = 40
# So many kinds of things take the focus at the least, and so many things on any page.
_KINDS, _STOPS = 10, 5
_LOOKS = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST_DARK)
Opens = Callable[[int, int], AbstractContextManager[MainWindow]]


@pytest.fixture(scope="module")
def opens(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Opens:
    """Opens windows of a width and a height, each on a replica of its own with the same things in it."""
    everybody = demo_desk.community()
    first = tmp_path_factory.mktemp("first")
    replica = demo_desk.demo_replica(first, everybody)
    demo_desk.fill_outbox(replica, everybody)
    replica.close()
    file = (first / FILE).read_bytes()

    @contextmanager
    def window(width: int, height: int) -> Iterator[MainWindow]:
        folder = tmp_path_factory.mktemp("profile")
        (folder / FILE).write_bytes(file)
        copy = open_replica(folder, builders.KEY, builders.START_MS)
        with window_gallery.window(qapp, folder, copy, lambda: everybody.logs.now_ms + 7_200_000) as made:
            made.resize(width, height)
            made.show()
            yield made
        # Else whoever changes the look next would dress it once more.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        copy.close()

    return window


@dataclass(frozen=True, slots=True)
class Walk:
    """What was found on a walk through all pages in each of the looks."""

    wrong: dict[tuple[Scheme, str], str]
    passed_by: list[tuple[str, str]]
    """The panes to which F6 does not lead."""
    missed: list[tuple[str, str]]
    """What the Tab key does not reach."""
    backwards: list[tuple[str, str, str]]
    unseen: dict[Scheme, dict[str, str]]
    """Where the focus does not show."""


@pytest.fixture(scope="module")
def walk(qapp: QApplication, opens: Opens) -> Walk:
    """One window for all that is asked of its pages: making it takes longer than walking through it."""
    found = Walk({}, [], [], [], {})
    language.speak(qapp, "en")
    theme.dress(qapp, Look(_LOOKS[0]))
    with nothing_left_behind(), opens(1366, 768) as window:
        _walk_through(window, _LOOKS[0], found)
        for scheme in _LOOKS[1:]:
            theme.dress(qapp, Look(scheme))
            _walk_through(window, scheme, found)
    theme.dress(qapp, Look())
    return found


def _walk_through(window: MainWindow, scheme: Scheme, found: Walk) -> None:
    looked_at: set[object] = set()
    unseen = found.unseen[scheme] = {}
    for page in _pages(window):
        found.wrong.update(((scheme, wrong), page.name) for wrong in wrongs(window))
        walked = _walked(window)
        assert len(walked) > _STOPS, page.name
        if scheme is _LOOKS[0]:
            found.missed.extend((page.name, path(each)) for each in _missed(page, walked))
            found.backwards.extend((page.name, path(one), path(other)) for one, other in _backwards(walked))
            found.passed_by.extend((page.name, path(pane)) for pane in _passed_by(window, page))
        unseen.update((path(each), page.name) for each in _without_a_ring(window, walked, looked_at))
    assert len(looked_at) > _KINDS


def _pages(window: MainWindow) -> Iterator[Page]:
    """Every page, shown, with what it has loaded."""
    for page in window.places:
        window.go_to(page.name)
        settle()
        if not window.isActiveWindow():  # what a page makes may have been a window for a moment
            window.activateWindow()
            settle()
        assert window.page is page
        assert window.isActiveWindow()
        yield page


def test_every_page_can_be_read_and_heard_in_each_look(walk: Walk) -> None:
    assert walk.wrong == {}


# Large Arabic is looked at, with every state of every page, in test_gallery.
@pytest.mark.parametrize(("percent", "code"), [(80, "fr"), (200, "en")])
def test_text_of_any_size_fits_a_small_screen(
    app: QApplication, opens: Opens, percent: int, code: str
) -> None:
    language.speak(app, code)
    theme.dress(app, Look(scale=percent / 100))
    with opens(1024, 600) as window:
        found = {wrong: page.name for page in _pages(window) for wrong in wrongs(window)}
        assert (window.width(), window.height()) == (1024, 600)
    assert found == {}


def test_f6_leads_through_every_part_of_a_page(walk: Walk) -> None:
    assert walk.passed_by == []


def _passed_by(window: MainWindow, page: Page) -> Iterator[QWidget]:
    """The panes of a page to which F6 should lead, and does not."""
    visited = set()
    for _ in range(_MOST_PANES):
        QTest.keyClick(window, Qt.Key.Key_F6)
        visited.add(QApplication.focusWidget())
    for pane in page.panes():
        reached = any(each is not None and (each is pane or pane.isAncestorOf(each)) for each in visited)
        is_there = pane.isVisible() and any(takes_focus(each) for each in [pane, *shown(pane)])
        if is_there and not reached:
            yield pane


def test_the_tab_key_reaches_everything_in_the_order_of_reading(walk: Walk) -> None:
    assert walk.missed == []
    assert walk.backwards == []


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


def _missed(page: Page, walked: list[QWidget]) -> list[QWidget]:
    wanted = [each for each in shown(page) if takes_focus(each) and each.focusProxy() is None]
    return [each for each in wanted if each not in walked and not _is_sheet(each)]


def _is_sheet(widget: QWidget) -> bool:
    return widget.metaObject().className() in {"QScrollArea", "Sheet"}


def _backwards(walked: list[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Neighbours of which the one that comes second is read first."""
    return [
        (one, other)
        for one, other in pairwise(walked)
        if one.parentWidget() is other.parentWidget() and _stands_before(other, one)
    ]


def _stands_before(one: QWidget, other: QWidget) -> bool:
    """Whether it is read before the other: in a line above, or earlier in the same line."""
    first, second = one.geometry(), other.geometry()
    if first.bottom() < second.top() or first.top() > second.bottom():
        return first.bottom() < second.top()
    return first.left() < second.left()


@pytest.mark.parametrize("scheme", _LOOKS)
def test_whoever_has_the_focus_can_be_seen(walk: Walk, scheme: Scheme) -> None:
    assert walk.unseen[scheme] == {}


def _without_a_ring(window: MainWindow, walked: list[QWidget], looked_at: set[object]) -> Iterator[QWidget]:
    """Those of a kind that was not looked at yet which look the same with the focus and without it."""
    for widget in walked:
        kind = (type(widget).__name__, widget.property("kind"), widget.property("role"))
        if kind in looked_at or not _is_whole(widget):
            continue
        looked_at.add(kind)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = _seen(window, widget)
        widget.clearFocus()
        if not _differ(with_focus, _seen(window, widget)):
            yield widget


def _is_whole(widget: QWidget) -> bool:
    """Whether all of it is on the screen, and not scrolled away."""
    return widget.visibleRegion().boundingRect().size() == widget.size()


def _seen(window: MainWindow, widget: QWidget) -> bytes:
    """The pixels of a widget and a little around it."""
    corner = widget.mapTo(window, QPoint(0, 0))
    image = window.grab(QRect(corner, widget.size()).adjusted(-3, -3, 3, 3)).toImage()
    return bytes(image.convertToFormat(image.Format.Format_RGB32).constBits())


def _differ(one: bytes, other: bytes) -> bool:
    """Whether enough of the pixels, four bytes each, are others."""
    others = filter(None, map(ne, memoryview(one).cast("I"), memoryview(other).cast("I")))
    return len(list(islice(others, _SEEN_PIXELS))) == _SEEN_PIXELS
