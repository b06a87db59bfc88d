"""Who uses GLL on this PC: one small list beside their folders, which tells names and nothing else of anybody."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from gllapp.platform.disk import PRIVATE_FILE, make_private_folder, read_limited, replace_file, translated
from gllapp.platform.folders import CARD_NAME
from gllapp.platform.key_store import SEALED_NAME
from gllapp.platform.seal import Lock, lock_of

FILE = "people.json"
_LIMIT = 256 * 1024
_LOCK_SECONDS = 10


class Person(msgspec.Struct, frozen=True):
    """``folder`` is the name of the account's folder, beside the list; ``name`` is what is shown, empty while nobody has told it.

    ``lock`` is one of :class:`Lock`: what has to be typed, as the seal of the account's key said when the list was read.
    """

    folder: str
    name: str = ""
    lock: str = str(Lock.NONE)


class People(msgspec.Struct, frozen=True):
    """In the order in which they came. ``custodian`` and ``last``, who was here last, are folders; empty where it is nobody."""

    people: tuple[Person, ...] = ()
    custodian: str = ""
    last: str = ""
    version: int = 1

    def of(self, folder: str) -> Person | None:
        return next((person for person in self.people if person.folder == folder), None)

    def with_person(self, person: Person) -> "People":
        """Somebody new comes last; the first of all looks after the PC."""
        known = self.of(person.folder) is not None
        people = tuple(person if each.folder == person.folder else each for each in self.people)
        return msgspec.structs.replace(
            self,
            people=people if known else (*people, person),
            custodian=self.custodian or person.folder,
        )

    def without(self, folder: str) -> "People":
        """If it was the custodian, whoever came next is it."""
        people = tuple(each for each in self.people if each.folder != folder)
        first = people[0].folder if people else ""
        return msgspec.structs.replace(
            self,
            people=people,
            custodian=first if self.custodian == folder else self.custodian,
            last="" if self.last == folder else self.last,
        )


def read_people(place: Path) -> People:
    """Who has a folder in ``place``. A list that is lost or spoilt is made again from the folders, without the names."""
    said = _read(place / FILE)
    found = tuple(_folders(place))
    listed = tuple(each for each in said.people if _is_plain(each.folder) and (place / each.folder).is_dir())
    known = {each.folder for each in listed}
    people = (*listed, *(Person(folder) for folder in found if folder not in known))
    folders = [each.folder for each in people]
    return People(
        people=tuple(msgspec.structs.replace(each, lock=str(_lock(place, each))) for each in people),
        custodian=said.custodian if said.custodian in folders else next(iter(folders), ""),
        last=said.last if said.last in folders else "",
    )


def change_people(place: Path, change: Callable[[People], People]) -> People:
    """Writes what ``change`` makes of the list; two programs do not undo each other's. Raises EnvironmentFault."""
    from filelock import FileLock  # reading does without it

    make_private_folder(place)
    with translated(place), FileLock(place / f"{FILE}.lock", timeout=_LOCK_SECONDS, mode=PRIVATE_FILE):
        before = read_people(place)
        after = change(before)
        if after != _read(place / FILE):
            replace_file(place / FILE, msgspec.json.encode(after) + b"\n")
        return after


def _lock(place: Path, person: Person) -> Lock:
    return lock_of(place / person.folder / SEALED_NAME)


def _read(file: Path) -> People:
    try:
        return msgspec.json.decode(read_limited(file, _LIMIT), type=People)
    except (OSError, msgspec.MsgspecError, ValueError):
        return People()


def _folders(place: Path) -> Iterator[str]:
    """Folders in which somebody has moved in, listed or not."""
    try:
        cards = sorted(place.glob(f"*/{CARD_NAME}"))
    except OSError:
        return
    yield from (card.parent.name for card in cards if _is_plain(card.parent.name))


def _is_plain(folder: str) -> bool:
    """Whether it names a folder beside the list, and nothing above or below; hidden ones are on their way out."""
    return bool(folder) and not folder.startswith(".") and Path(folder).name == folder and "\\" not in folder
