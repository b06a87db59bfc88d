"""The long works on a stick: each can be stopped, and a stick that is pulled out meanwhile is told as such."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from gllapp.parcels import CollectReport, Homecoming, PutOnStick
from gllapp.platform.devicekey import is_signed
from gllapp.platform.letterbox import Letterbox
from gllapp.usecases.bundles.checking import verify_stick
from gllapp.usecases.bundles.importing import Only, Taking, import_bundle
from gllapp.usecases.bundles.making import Tools, make_bundle
from gllapp.usecases.bundles.unfinished import discard
from gllapp.usecases.bundles.values import Checked, Imported, Made, OnProgress, Progress, Wish, quietly
from gllapp.usecases.desk import Desk
from gllapp.usecases.parcels import collect, put_on_stick, take_receipts
from gllapp.usecases.session import Session
from gllapp.usecases.stores import store_of
from gllcore.bundles import FOLDER
from gllcore.errors import EnvironmentFault, GllError
from gllcore.ids import RecordId
from gllfiles.bundles import open_bundle

IsStopped = Callable[[], bool]


class Stopped(Exception):  # no error: the person has asked for it
    """The work ended early because somebody wanted it to; what was done is kept, and the same work goes on from there."""


@dataclass(frozen=True, slots=True)
class Added:
    """What a bundle has brought, and what the receipts on the same stick have said."""

    imported: Imported
    home: Homecoming


@dataclass(frozen=True, slots=True)
class Discarded:
    """How many unfinished bundles of this device were removed from a stick."""

    count: int


def never() -> bool:
    return False


def make_on_stick(
    session: Session,
    desk: Desk,
    folder: Path,
    wish: Wish | None,
    on_progress: OnProgress = quietly,
    is_stopped: IsStopped = never,
) -> Made:
    """Raises as ``make_bundle`` does, ``Stopped``, and EnvironmentFault ``stick_pulled``."""
    look = _looking(is_stopped)
    tools = Tools(store_of(session), session.dictionary(), session.random_bytes, look)
    with _plugged(folder):
        return make_bundle(desk, tools, folder, wish, _told(on_progress, look))


def add_from_stick(
    session: Session,
    desk: Desk,
    folder: Path,
    bundle: bytes,
    only: Only = Only.EVERYTHING,
    shelves: frozenset[RecordId] = frozenset(),
    on_progress: OnProgress = quietly,
    is_stopped: IsStopped = never,
) -> Added:
    """Takes in one bundle of the stick, and the receipts for this PC on it.

    Raises as ``import_bundle`` does, ``Stopped``, and EnvironmentFault ``stick_pulled``.
    """
    with _plugged(folder):
        box = Letterbox(folder)
        home = take_receipts(desk, box)
        opened = open_bundle(folder / FOLDER / bundle.hex(), session.dictionary(), is_signed)
        taking = Taking(store_of(session), session.dictionary(), only, shelves, is_stopped)
        told = _told(on_progress, _looking(is_stopped))
        imported = import_bundle(desk, taking, opened, box.name(), told)
    if is_stopped():
        raise Stopped
    return Added(imported, home)


def check_stick(
    session: Session, folder: Path, on_progress: OnProgress = quietly, is_stopped: IsStopped = never
) -> list[Checked]:
    """Reads every byte of every bundle. Raises as ``verify_stick`` does, ``Stopped``, EnvironmentFault ``stick_pulled``."""
    with _plugged(folder):
        return verify_stick(folder, session.dictionary(), _told(on_progress, _looking(is_stopped)))


def discard_on_stick(session: Session, desk: Desk, folder: Path) -> Discarded:
    """Raises EnvironmentFault, ``stick_pulled`` too."""
    with _plugged(folder):
        return Discarded(discard(desk, folder, session.dictionary()))


def put_what_waits(session: Session, desk: Desk, folder: Path) -> PutOnStick:
    """Raises EnvironmentFault, ``stick_pulled`` too."""
    with _plugged(folder):
        return put_on_stick(session, desk, Letterbox(folder))


def take_home(desk: Desk, folder: Path) -> Homecoming:
    """Raises EnvironmentFault, ``stick_pulled`` too."""
    with _plugged(folder):
        return take_receipts(desk, Letterbox(folder))


def hand_in(
    session: Session,
    desk: Desk,
    folder: Path,
    on_report: Callable[[CollectReport], None] = lambda _: None,
    is_stopped: IsStopped = never,
) -> CollectReport:
    """Needs a connection. Raises as ``collect`` does, and EnvironmentFault ``stick_pulled``."""
    with _plugged(folder):
        return collect(session, desk, Letterbox(folder), on_report, is_stopped)


@contextmanager
def _plugged(folder: Path) -> Iterator[None]:
    """Whatever a disk says that is no more there: it was pulled out, which is nobody's fault and nothing lost."""
    try:
        yield
    except GllError:
        if folder.is_dir():
            raise
    if not folder.is_dir():
        raise EnvironmentFault("stick_pulled", stick=folder.name or str(folder))


def _looking(is_stopped: IsStopped) -> Callable[[], None]:
    def look() -> None:
        if is_stopped():
            raise Stopped

    return look


def _told(on_progress: OnProgress, look: Callable[[], None]) -> OnProgress:
    def tell(progress: Progress) -> None:
        on_progress(progress)
        look()

    return tell
