"""Who uses GLL on this PC: listing people, making room for somebody new, and who looks after the PC.

Apart from what opens anybody's data: the question *Who is using GLL?* must be there at once.
"""

import os
import shutil
from pathlib import Path

import msgspec

from gllapp.platform.folders import profile_id
from gllapp.platform.pc import PcSettings, load_pc, save_pc
from gllapp.platform.people import People, Person, change_people, read_people
from gllapp.platform.seal import Lock
from gllcore.errors import EnvironmentFault, Refused

_FOLDER = "person-"


class Account(msgspec.Struct, frozen=True):
    """Somebody on this PC. ``name`` is empty where nobody has told it; ``is_member`` is whether anybody has moved in."""

    folder: Path
    name: str
    lock: Lock
    is_custodian: bool
    was_last: bool
    is_member: bool


def accounts(folder: Path) -> tuple[Account, ...]:
    """The people of the PC on which ``folder`` is somebody's, in the order in which they came."""
    place = folder.parent
    listed = read_people(place)
    return tuple(
        Account(
            folder=place / person.folder,
            name=person.name,
            lock=Lock(person.lock),
            is_custodian=person.folder == listed.custodian,
            was_last=person.folder == listed.last,
            is_member=_has_moved_in(place / person.folder),
        )
        for person in listed.people
    )


def account_called(folder: Path, said: str) -> Account:
    """By name, or by the name of the folder. Raises Refused ``nobody_here`` or ``several_people``."""
    here = accounts(folder)
    wanted = said.strip().casefold()
    found = [each for each in here if each.folder.name == said] or [
        each for each in here if each.name.casefold() == wanted
    ]
    if not found:
        raise Refused("nobody_here", name=said)
    if len(found) > 1:
        raise Refused("several_people", name=said)
    return found[0]


def custodian(folder: Path) -> Account | None:
    """Who looks after this PC; None while nobody is here."""
    return next((each for each in accounts(folder) if each.is_custodian), None)


def new_folder(folder: Path) -> Path:
    """Where somebody new can move in; nothing is made yet. Its name says nothing about anybody."""
    return folder.parent / f"{_FOLDER}{os.urandom(4).hex()}"


def is_for_somebody_more(folder: Path) -> bool:
    """Whether the folder was made for somebody who has just come, and nobody has said yet what opens it."""
    return folder.name.startswith(_FOLDER) and read_people(folder.parent).of(folder.name) is None


def may_open_freely(folder: Path) -> bool:
    """Whether what is there may open without a PIN: for whoever shares the PC with nobody, or looks after it; for others as that person has chosen."""
    others = [each for each in accounts(folder) if each.folder != folder and each.is_member]
    keeper = custodian(folder)
    return not others or keeper is None or keeper.folder == folder or pc_settings(folder).opens_freely


def give_up(folder: Path) -> None:
    """Nobody has moved in after all: the folder that was made for them goes, unless somebody keeps it for them on the list."""
    known = read_people(folder.parent).of(folder.name) is not None
    if folder.name.startswith(_FOLDER) and not known and not _has_moved_in(folder):
        shutil.rmtree(folder, ignore_errors=True)


def enlist(folder: Path, name: str) -> None:
    """Somebody is in: puts them on the list, and remembers that they were here last. Their shown name stays if they have one."""
    change_people(folder.parent, lambda known: _arrived(known, folder.name, name))


def rename(folder: Path, name: str) -> None:
    """What the person is called on this PC from now on."""
    change_people(folder.parent, lambda known: known.with_person(Person(folder.name, name)))


def hand_on(folder: Path, to: Path) -> None:
    """The custodian in ``folder`` gives the role to somebody else. Raises Refused ``not_custodian`` or ``nobody_here``."""
    check_custodian(folder)

    def change(known: People) -> People:
        if known.of(to.name) is None:
            raise Refused("nobody_here", name=to.name)
        return msgspec.structs.replace(known, custodian=to.name)

    change_people(folder.parent, change)


def check_custodian(folder: Path) -> None:
    """Raises Refused ``not_custodian`` where the person in ``folder`` does not look after this PC."""
    keeper = custodian(folder)
    if keeper is not None and keeper.folder != folder:
        raise Refused("not_custodian", name=keeper.name or keeper.folder.name)


def pc_settings(folder: Path) -> PcSettings:
    """What the custodian has chosen for everybody."""
    return load_pc(folder.parent)


def choose_for_pc(folder: Path, settings: PcSettings) -> None:
    """Raises Refused ``not_custodian``; EnvironmentFault."""
    check_custodian(folder)
    save_pc(folder.parent, settings)


def _arrived(known: People, folder: str, name: str) -> People:
    person = known.of(folder)
    shown = name if person is None or not person.name else person.name
    return msgspec.structs.replace(known.with_person(Person(folder, shown)), last=folder)


def _has_moved_in(folder: Path) -> bool:
    try:
        return profile_id(folder) is not None
    except EnvironmentFault:  # its card is spoilt: somebody is there all the same
        return True
