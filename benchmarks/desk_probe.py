"""`python -m benchmarks.desk_probe SCENE PROFILE`: the window as it is started by a person, and what that person would feel.

The program runs unchanged; when its event loop is about to begin, somebody sits down at it. What they measure is told on
standard output, one JSON value a line.
"""

import faulthandler
import os
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

import gllapp.ui  # noqa: F401  # first, as in the program: with it Qt's modules come quicker

# isort: split
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QListWidget, QTextEdit, QWidget

Wanted = TypeVar("Wanted", bound=QWidget)

_LOOK_MS = 1
# A person who types fast; each key is another letter.
_KEY_MS = 80
_LETTERS = "people wash their hands before and after "
_LETTERS_SEARCHED = 25
_SETTLED_SECONDS = 1.5
# Whatever has not happened by then never will.
_SECONDS = 180
_START: Final = "home"
_PAGES: Final = (
    "forum",
    "pods",
    "library",
    "outbox",
    "insights",
    "bundles",
    "data",
    "settings",
    "help",
    "search",
    _START,
)


def tell(**said: object) -> None:
    import json  # whoever measures a start adds little to it

    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def peak() -> int | None:
    from benchmarks.peak import peak_bytes  # as above

    return peak_bytes()


class Painted(QObject):
    """Knows when a widget has been painted last."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.at: float | None = None
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # the name that Qt calls
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


class Person(QObject):
    """Looks again and again whether what the next step waits for is there, and takes the step."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._until: Callable[[], object] = lambda: None
        self._then: Callable[[], None] = lambda: None

    def when(self, until: Callable[[], object], then: Callable[[], None]) -> None:
        self._until, self._then = until, then
        self._timer.start()

    def _look(self) -> None:
        try:
            if self._until():
                self._timer.stop()
                self._then()
        except Exception:  # noqa: BLE001  # whatever it is, somebody must hear of it
            # The program would go on without who measures it.
            traceback.print_exc()
            os._exit(1)


def shown(kind: type[Wanted]) -> list[Wanted]:
    """The visible widgets of a kind in all windows."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return [each for window in windows for each in window.findChildren(kind) if each.isVisible()]


def search_box() -> QLineEdit | None:
    boxes = [line for line in shown(QLineEdit) if type(line).__name__ == "SearchBox"]
    return boxes[0] if boxes else None


def has_rows() -> bool:
    """Whether a list, or the start page's cards, have come."""
    views = [view for view in shown(QAbstractItemView) if view.model() is not None]
    return any(view.model().rowCount() > 0 for view in views) or has_cards()


def has_cards() -> bool:
    """By their own class: to look through all widgets would take as long as a part of what is measured."""
    cards = sys.modules.get("gllapp.ui.pages.home.section_card")
    return cards is not None and bool(shown(cards.SectionCard))


def has_lines() -> bool:
    """Whether all lists of a page have something in them."""
    views = [view for view in shown(QAbstractItemView) if view.model() is not None]
    return bool(views) and all(view.model().rowCount() > 0 for view in views)


class Starting(Person):
    """Waits for the start page's rows, presses a key in the search box, and waits until it is painted; then chooses a page at once."""

    def begin(self) -> None:
        self._began = time.perf_counter()
        self.when(lambda: has_rows() and search_box(), self._press)

    def _press(self) -> None:
        self._rows_at = time.perf_counter()
        box = search_box()
        assert box is not None
        painted = Painted(box)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(box, QKeyEvent(kind, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier, "h"))
        self.when(lambda: box.text() == "h" and painted.at, lambda: self._usable(painted))

    def _usable(self, painted: Painted) -> None:
        tell(
            loaded_at=self._began, rows_at=self._rows_at, usable_at=painted.at, processor=time.process_time()
        )
        main_window().go_to("forum")
        page = Painted(main_window().page)
        self.when(lambda: has_lines() and page.at, lambda: tell(page_at=page.at))


class Switching(Starting):
    """Comes in, and then gets up again and again for the other one of this PC, all in one process: how long does each wait?"""

    _TIMES = 4

    def begin(self) -> None:
        self._waited, self._asked_at, self._chosen_at = 0, 0.0, 0.0
        super().begin()

    def _usable(self, painted: Painted) -> None:
        usable_at = painted.at or 0.0
        if self._asked_at:
            asked, chosen = self._chosen_at - self._asked_at, usable_at - self._chosen_at
            self._waited += 1
            tell(asked=asked, chosen=chosen, peak=peak())
        if self._waited == self._TIMES:
            tell(done=True)
            return
        self._asked_at = time.perf_counter()
        main_window().people_asked.emit()
        self.when(self._rows, self._choose)

    def _rows(self) -> QListWidget | None:
        """Who is using GLL?"""
        lists = [each for each in shown(QListWidget) if each.property("role") == "choices"]
        return lists[0] if lists else None

    def _choose(self) -> None:
        rows = self._rows()
        assert rows is not None
        items = [rows.item(at) for at in range(rows.count())]
        # Whoever was here last is the one that the keys are on.
        other = next(item for item in items if item is not rows.currentItem())
        self._chosen_at = time.perf_counter()
        rows.itemClicked.emit(other)
        self.when(lambda: has_rows() and search_box(), self._press)


class Settled(Person):
    """Waits until nothing has been at work for a while."""

    def begin(self) -> None:
        self._quiet_since = time.perf_counter()
        self.when(has_rows, lambda: self.when(self._is_settled, self.settled))

    def _is_settled(self) -> bool:
        if at_work():
            self._quiet_since = time.perf_counter()
        return time.perf_counter() - self._quiet_since > _SETTLED_SECONDS

    def settled(self) -> None:
        raise NotImplementedError


class Leaving(Settled):
    """Goes to the start page, where the window begins the next time."""

    def settled(self) -> None:
        main_window().go_to(_START)
        tell(done=True)


class Paging(Settled):
    """Goes to every page, first and once more, and waits each time until its work is done and it is painted."""

    def settled(self) -> None:
        made = {page.name for page in main_window().places.made()}
        if made != {_START}:
            raise RuntimeError(f"made already, so that nobody opens them for the first time: {made}")
        self._ways = [*_PAGES, *_PAGES]
        self._next()

    def _next(self) -> None:
        if not self._ways:
            tell(done=True)
            return
        name = self._ways.pop(0)
        round_ = "first" if len(self._ways) >= len(_PAGES) else "again"
        began = time.perf_counter()
        window = main_window()
        window.go_to(name)
        painted = Painted(window.page)
        window.page.update()
        self.when(
            lambda: painted.at and not at_work(),
            lambda: self._arrived(name, round_, time.perf_counter() - began),
        )

    def _arrived(self, name: str, round_: str, seconds: float) -> None:
        tell(page=name, round=round_, ms=1000 * seconds)
        self._next()


class Typing(Settled):
    """Begins a first sync, and types until it is over, first into the search, then a new post: how late do letters come, and what blocks?

    The forum was open before: what a page takes that is opened for the first time is measured by itself.
    """

    def begin(self) -> None:
        # Nothing has come yet: there are no rows to wait for.
        self._quiet_since = time.perf_counter()
        self.when(lambda: search_box() and self._is_settled(), self.settled)

    def settled(self) -> None:
        main_window().go_to("forum")
        self._quiet_since = time.perf_counter()
        self.when(self._is_settled, self._begin)

    def _begin(self) -> None:
        from PySide6.QtTest import QTest  # the start is measured without it

        from gllapp.ui.watchdog import Watchdog

        self._click = QTest.keyClicks
        self._late: list[float] = []
        self._blocks: list[dict[str, object]] = []
        self._dog = Watchdog(
            period_seconds=0.005,
            on_block=lambda block: self._blocks.append(
                {
                    "ms": block.milliseconds,
                    "unserved": block.unserved_ms,
                    "at": block.stack[-6:],
                    "beside": block.beside,
                }
            ),
        )
        self._keys = QTimer(self, interval=_KEY_MS)
        self._keys.timeout.connect(self._press)
        box = search_box()
        assert box is not None
        self._field: QWidget = box
        self._dog.start()
        self._started = time.perf_counter()
        syncer().start()
        self.when(lambda: len(self._late) >= _LETTERS_SEARCHED and has_rows(), self._compose)
        self._keys.start()

    def _compose(self) -> None:
        """Streams have come: a post can be begun while the rest comes."""
        main_window().go_to("forum")
        self.when(has_rows, self._compose_thread)

    def _compose_thread(self) -> None:
        main_window().places.forum.compose_thread()
        self.when(lambda: [edit for edit in shown(QTextEdit) if not edit.isReadOnly()], self._go_on)

    def _go_on(self) -> None:
        self._field = next(edit for edit in shown(QTextEdit) if not edit.isReadOnly())
        self.when(lambda: not syncer().running, self._ended)

    def _press(self) -> None:
        """The letter goes through the event loop, as the system's would: it waits for what is before it."""
        asked = time.perf_counter()
        QTimer.singleShot(0, lambda: self._letter(asked))

    def _letter(self, asked: float) -> None:
        self._click(self._field, _LETTERS[len(self._late) % len(_LETTERS)])
        self._late.append(1000 * (time.perf_counter() - asked))

    def _ended(self) -> None:
        from statistics import quantiles  # as above

        self._keys.stop()
        self._dog.stop()
        tell(
            seconds=time.perf_counter() - self._started,
            letters=len(self._late),
            worst_ms=max(self._late),
            p99_ms=quantiles(self._late, n=100)[98],
            blocks=self._blocks,
            complete=syncer().report is not None and syncer().report.complete,
            error=syncer().report.error if syncer().report is not None else "no report",
            peak=peak(),
        )


def main_window() -> Any:
    windows = [each for each in QApplication.topLevelWidgets() if type(each).__name__ == "MainWindow"]
    return next(each for each in windows if each.isVisible())


def syncer() -> Any:
    return main_window()._syncer


def at_work() -> bool:
    """Whether something that was asked for is still under way off the window's thread."""
    background = main_window()._background
    return bool(background._post) or any(not future.done() for future in background._jobs)


SCENES: Final[Mapping[str, type[Starting] | type[Settled]]] = {
    "start": Starting,
    "switching": Switching,
    "leaving": Leaving,
    "pages": Paging,
    "typing": Typing,
}


def main() -> int:
    scene, profile = sys.argv[1], sys.argv[2]
    faulthandler.dump_traceback_later(_SECONDS, exit=True)
    plain = QApplication.exec
    seated: list[Starting | Settled] = []

    def run(_app: QApplication) -> int:
        # The window's event loop begins anew for each person; whoever measures stays.
        if not seated:
            seated.append(SCENES[scene]())
            QTimer.singleShot(0, seated[0].begin)
        return plain()

    QApplication.exec = run  # type: ignore[assignment, method-assign]  # the one moment at which a person sits down
    from gllapp.__main__ import main as program

    sys.argv = ["gllapp", "--profile", profile]
    return program()


if __name__ == "__main__":
    sys.exit(main())
