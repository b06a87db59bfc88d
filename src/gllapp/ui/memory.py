"""Keeps for each account what its window looked like: the place, the widths of panes, what was listed and how."""

from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QSplitter

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.pages.page import Page
from gllapp.usecases.desk import Desk

if TYPE_CHECKING:
    from gllapp.usecases.home.window import Remembered

_PLACE = "place"


class _Kept(msgspec.Struct, frozen=True):
    """Of a page: its panes as Qt writes them, in hexadecimal digits, and what it said it would like to show again, as JSON."""

    panes: tuple[str, ...] = ()
    listed: str = ""


class Memory(QObject):
    """What is unreadable, or of another version, is as if nothing had been kept. ``place_known`` carries where to go on."""

    place_known = Signal(str)

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._kept: dict[str, _Kept] = {}
        self._pages: list[Page] = []
        self._chosen: set[str] = set()
        self._loaded = False

    def load(self) -> None:
        """Pages that are made already get theirs when it has come, the others when they are made."""
        desk, opened_ms = self._desk, self._desk.now_ms()

        def work(job: Job) -> "Remembered":
            from gllapp.usecases.home.window import remembered  # the window opens without it

            return remembered(desk, opened_ms)

        self._background.run(
            work,
            owner=self,
            on_done=self._take,
            on_error=lambda error: None,  # the replica's trouble is told by the page that is shown
        )

    def take_in(self, page: Page) -> None:
        """A page was made."""
        self._pages.append(page)
        page.moved.connect(lambda: self.leave_as_chosen(page.name))
        if self._loaded:
            self._show(page)

    def leave_as_chosen(self, name: str) -> None:
        """The person has chosen what the page of this name lists: what it listed last time comes too late."""
        self._chosen.add(name)

    def keep(self, place: str) -> None:
        """The window closes at this place; written behind what was typed."""
        spots = {page.name: msgspec.json.encode(_kept(page)).decode() for page in self._pages}
        desk = self._desk

        def work(job: Job) -> None:
            from gllapp.usecases.home.keeping_look import keep_look  # see load
            from gllapp.usecases.home.window import remember

            remember(desk, {**spots, _PLACE: place})
            keep_look(desk)

        self._background.run(
            work, owner=self, on_done=lambda _: None, on_error=lambda error: None, lane=Lane.WRITE
        )

    def _take(self, found: "Remembered") -> None:
        self._loaded = True
        spots = dict(found.spots)
        place = spots.pop(_PLACE, "")
        self._kept = dict(_read(spots.items()))
        for page in self._pages:
            self._show(page)
        if found.goes_on and place:
            self.place_known.emit(place)

    def _show(self, page: Page) -> None:
        kept = self._kept.get(page.name)
        if kept is None:
            return
        for splitter, panes in zip(page.findChildren(QSplitter), kept.panes, strict=False):
            splitter.restoreState(QByteArray.fromHex(panes.encode()))
        listed = _decoded(kept.listed, page.listed_as) if page.listed_as is not None else None
        if listed is not None and page.name not in self._chosen:
            page.restore(listed)


def _kept(page: Page) -> _Kept:
    panes = (bytes(each.saveState().toHex().data()).decode() for each in page.findChildren(QSplitter))
    listed = page.listed()
    return _Kept(tuple(panes), "" if listed is None else msgspec.json.encode(listed).decode())


def _read(spots: Iterable[tuple[str, str]]) -> Iterable[tuple[str, _Kept]]:
    for name, value in spots:
        try:
            yield name, msgspec.json.decode(value, type=_Kept)
        except msgspec.MsgspecError:
            continue


def _decoded(value: str, kind: type[Hashable]) -> Hashable:
    try:
        return msgspec.json.decode(value, type=kind) if value else None
    except (msgspec.MsgspecError, TypeError):
        return None
